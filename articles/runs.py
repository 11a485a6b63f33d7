"""The ledger of runs, and the rule that one of them writes at a time.

PostgreSQL keeps an advisory lock for as long as the run's connection lives. On SQLite the row of the run is a lease: it
names its process and says every so often that it is alive; a lease whose process is gone is void. A run can be queued
for a worker, which takes it out of the queue as it takes the right to write.
"""

import os
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

from django.db import connection, transaction
from django.utils import timezone

from articles.history import acting
from articles.models import ImportRun

LOCK = 0x5EAD0001  # any number that no other program on the database uses
BEAT = 5.0  # seconds between two signs of life
STALE = timedelta(minutes=2)  # a lease of another machine without a sign of life
STALE_HERE = timedelta(minutes=15)  # of this machine, where another program may have got the process's number
POLL = 1.0  # seconds between two tries of a waiting run
INTERRUPTED = {"state": ImportRun.State.INTERRUPTED, "reason": "Its process ended without a word."}


KINDS = {"import_coverage": ImportRun.Kind.IMPORT, "extract_facts": ImportRun.Kind.EXTRACT}


class BusyError(Exception):
    """Another run is writing; its text says which."""


class TakenError(Exception):
    """A queued run is no longer in the queue: another worker took it, or it was discarded."""


class StoppedError(Exception):
    """The run was told to stop, and did so between two batches."""


@contextmanager
def writing_run(
    command: str,
    arguments: dict[str, Any],
    *,
    wait: Callable[[str], None] | None = None,
    queued: ImportRun | None = None,
    stopping: Callable[[], bool] | None = None,
) -> Iterator["Run"]:
    """Holds the right to write, with a row in the ledger: a new one, or that of a queued run.

    `wait` is told who holds it, each time it is tried again; without it BusyError says so at once. TakenError tells
    that the queued run is another worker's. Runs that were killed are marked as interrupted. A run that ends by an
    exception is interrupted too; when `stopping` says so, by StoppedError at its next sign of life.
    """
    run = Run(_begin(command, arguments, wait, queued), stopping)
    try:
        with acting(None, run.reason):
            yield run
    except BaseException:
        run.finish(ImportRun.State.INTERRUPTED)
        raise
    else:
        run.finish(ImportRun.State.DONE)
    finally:
        _release()


class Run:
    """A run under way: its row, how far it is, and its signs of life."""

    def __init__(self, row: ImportRun, stopping: Callable[[], bool] | None = None) -> None:
        self.row = row
        self.beaten = time.monotonic()
        self.stopping = stopping

    @property
    def reason(self) -> str:
        """What histories say of its changes."""
        return str(self.row.arguments["command"] if self.row.kind == ImportRun.Kind.OTHER else self.row.kind)

    def expect(self, total: int) -> None:
        """Says how many files or articles there are."""
        self.row.total = total
        self.row.save(update_fields=["total"])

    def step(self, number: int = 1) -> None:
        """Counts files or articles as taken; the next sign of life says so."""
        self.row.done += number

    def beat(self) -> None:
        """Says that the run is alive, at most every few seconds. StoppedError where it shall stop.

        Called between two batches, never within one.
        """
        if self.stopping and self.stopping():
            raise StoppedError("stopped between two batches")
        if time.monotonic() - self.beaten >= BEAT:
            self.beaten = time.monotonic()
            ImportRun.objects.filter(pk=self.row.pk).update(heartbeat=timezone.now(), done=self.row.done)

    def finish(self, state: str) -> None:
        self.row.state, self.row.finished = state, timezone.now()
        self.row.save(update_fields=["state", "finished", "counts", "done"])


@contextmanager
def sole_writer() -> Iterator[None]:
    """Holds the right to write without a row in the ledger. BusyError says who holds it."""
    held = _lock() if connection.vendor == "postgresql" else True
    try:
        holder = ImportRun.objects.running().order_by("id").last()
        if not held or (connection.vendor != "postgresql" and holder and _is_alive(holder)):
            raise BusyError(_who(holder))
        yield
    finally:
        if held:
            _release()


def mark_interrupted() -> None:
    """Marks the runs whose process is gone, where it can be told without disturbing one that is alive."""
    if connection.vendor != "postgresql":
        dead = [run.pk for run in ImportRun.objects.running() if not _is_alive(run)]
        ImportRun.objects.running().filter(pk__in=dead).update(**INTERRUPTED)
    elif ImportRun.objects.running().exists() and _lock():
        try:
            ImportRun.objects.running().update(**INTERRUPTED)
        finally:
            _release()


def _begin(
    command: str, arguments: dict[str, Any], wait: Callable[[str], None] | None, queued: ImportRun | None
) -> ImportRun:
    while True:
        try:
            return _try(command, arguments, queued)
        except BusyError as busy:
            if wait is None:
                raise
            wait(str(busy))
            time.sleep(POLL)


def _try(command: str, arguments: dict[str, Any], queued: ImportRun | None) -> ImportRun:
    held = _lock() if connection.vendor == "postgresql" else True
    try:
        with transaction.atomic():
            running = ImportRun.objects.running()
            holder = running.order_by("id").last()
            if not held or (connection.vendor != "postgresql" and holder and _is_alive(holder)):
                raise BusyError(_who(holder))
            running.update(**INTERRUPTED)
            place = {"host": socket.gethostname(), "process": os.getpid()}
            return _take(queued, place) if queued else _new(command, {"command": command, **arguments, **place})
    except BaseException:
        if held:
            _release()
        raise


def _new(command: str, arguments: dict[str, Any]) -> ImportRun:
    kind = KINDS.get(command, ImportRun.Kind.OTHER)
    return ImportRun.objects.create(kind=kind, arguments=arguments, heartbeat=timezone.now())


def _take(row: ImportRun, place: dict[str, Any]) -> ImportRun:
    """Takes a run out of the queue by one update that only one worker can make."""
    begun = timezone.now()
    taken = (
        ImportRun.objects.queued()
        .filter(pk=row.pk)
        .update(state=ImportRun.State.RUNNING, started=begun, heartbeat=begun, arguments={**row.arguments, **place})
    )
    if not taken:
        raise TakenError(f"Run {row.pk} is no longer in the queue.")
    row.refresh_from_db()
    return row


def _lock() -> bool:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_lock(%s)", [LOCK])
        return bool(cursor.fetchone()[0])


def _release() -> None:
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_unlock(%s)", [LOCK])


def _is_alive(run: ImportRun) -> bool:
    age = timezone.now() - (run.heartbeat or run.started)
    if run.arguments.get("host") != socket.gethostname():
        return age < STALE
    return age < STALE_HERE and _process_runs(int(run.arguments.get("process", 0)))


def _process_runs(number: int) -> bool:
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _who(holder: ImportRun | None) -> str:
    if holder is None:
        return "Another run is writing to this database. Try again later, or wait for it with --wait."
    told = holder.arguments
    return (
        f"Another run is writing to this database: {told.get('command', 'a command')} (run {holder.pk}, process "
        f"{told.get('process', '?')} on {told.get('host', '?')}, since {holder.started:%Y-%m-%d %H:%M}). "
        "Try again later, or wait for it with --wait."
    )
