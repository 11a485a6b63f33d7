"""The ledger of runs, and the rule that one of them writes at a time.

PostgreSQL keeps an advisory lock for as long as the run's connection lives. On SQLite the row of the run is a lease: it
names its process and says every so often that it is alive; a lease whose process is gone is void.
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
REASONS = {"import_coverage": "import", "extract_facts": "extract"}  # what histories say of a run's changes
POLL = 1.0  # seconds between two tries of a waiting run


class BusyError(Exception):
    """Another run is writing; its text says which."""


@contextmanager
def writing_run(
    command: str, arguments: dict[str, Any], *, wait: Callable[[str], None] | None = None
) -> Iterator["Run"]:
    """Holds the right to write, with a row in the ledger.

    `wait` is told who holds it, each time it is tried again; without it BusyError says so at once. Runs that were
    killed are marked as interrupted. A run that ends by an exception is interrupted too.
    """
    run = Run(_begin(command, arguments, wait))
    try:
        with acting(None, REASONS.get(command, command)):
            yield run
    except BaseException:
        run.finish(ImportRun.State.INTERRUPTED)
        raise
    else:
        run.finish(ImportRun.State.DONE)
    finally:
        _release()


class Run:
    """A run under way: its row, and its signs of life."""

    def __init__(self, row: ImportRun) -> None:
        self.row = row
        self.beaten = time.monotonic()

    def beat(self) -> None:
        """Says that the run is alive, at most every few seconds."""
        if time.monotonic() - self.beaten >= BEAT:
            self.beaten = time.monotonic()
            ImportRun.objects.filter(pk=self.row.pk).update(heartbeat=timezone.now())

    def finish(self, state: str) -> None:
        self.row.state, self.row.finished = state, timezone.now()
        self.row.save(update_fields=["state", "finished", "counts"])


def _begin(command: str, arguments: dict[str, Any], wait: Callable[[str], None] | None) -> ImportRun:
    while True:
        try:
            return _try(command, arguments)
        except BusyError as busy:
            if wait is None:
                raise
            wait(str(busy))
            time.sleep(POLL)


def _try(command: str, arguments: dict[str, Any]) -> ImportRun:
    held = _lock() if connection.vendor == "postgresql" else True
    with transaction.atomic():
        running = ImportRun.objects.filter(state=ImportRun.State.RUNNING)
        holder = running.order_by("id").last()
        if not held or (connection.vendor != "postgresql" and holder and _is_alive(holder)):
            raise BusyError(_who(holder))
        running.update(state=ImportRun.State.INTERRUPTED)
        place = {"host": socket.gethostname(), "process": os.getpid()}
        return ImportRun.objects.create(arguments={"command": command, **arguments, **place}, heartbeat=timezone.now())


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
