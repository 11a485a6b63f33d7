"""The worker's work: it takes queued runs one at a time, and does them outside of any request.

Told to stop, it finishes its batch and queues the rest of its run again. Killed, it leaves whole batches, and the next
worker marks the run as interrupted.
"""

import logging
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event

from django.conf import settings
from django.db import close_old_connections

from articles.manifest import Manifest, ManifestError, read_manifest
from articles.models import Article, ImportRun
from articles.runs import BusyError, Run, TakenError, mark_interrupted, writing_run
from articles.sources import Source
from articles.unpacking import ArchiveError, Limits, Unpacking, is_archive
from articles.uploads import drop, fetch, sweep
from people.authority import known_officials
from people.coverage import Coverage
from people.queue import resume, retriable
from people.refreshing import refresh_facts

log = logging.getLogger(__name__)
POLL = 2.0  # seconds between two looks into the queue


class NothingToDoError(Exception):
    """A run whose files or names are not there; its text says so."""


class Worker:
    """Does queued runs until it is told to stop. `tell` hears of each; `processes` read at once."""

    def __init__(self, processes: int, tell: Callable[[str], None]) -> None:
        self.processes = processes
        self.tell = tell
        self.stopping = Event()

    def work(self, *, once: bool) -> None:
        """Does what is queued; then waits for more, unless `once`."""
        sweep()
        while not self.stopping.is_set():
            mark_interrupted()
            if self.take_one():
                continue
            if once:
                return
            self.stopping.wait(POLL)
            close_old_connections()

    def take_one(self) -> bool:
        """Does the run that has waited longest; returns whether there was one that could be had."""
        row = ImportRun.objects.next_queued()
        if row is None:
            return False
        try:
            self._carry_out(row)
        except (BusyError, TakenError):
            return False
        return True

    def _carry_out(self, row: ImportRun) -> None:
        try:
            with writing_run("", {}, queued=row, stopping=self.stopping.is_set) as run:
                self.tell(f"Run {row.pk} begins: {row.get_kind_display()}")
                run.row.counts = WORK[ImportRun.Kind(row.kind)](run, self.processes)
        except (BusyError, TakenError):
            raise
        except Exception as error:
            self._broken_off(row, error)
        else:
            drop(row)
            self.tell(f"Run {row.pk} is done")

    def _broken_off(self, row: ImportRun, error: Exception) -> None:
        """Queues the rest of a run that was told to stop; else notes why it failed."""
        if self.stopping.is_set():  # whatever was raised: a stop may reach the reading processes first
            row.note("The worker was stopped; the rest is queued again.")
            self.tell(f"Run {row.pk} is stopped; run {resume(row, row.requested_by).pk} will take the rest")
            return
        expected = isinstance(error, ArchiveError | ManifestError | NothingToDoError)
        if not expected:
            log.error("Run %s failed", row.pk, exc_info=error)
        reason = str(error) if expected else f"a fault of the program: {type(error).__name__}: {error}"
        row.note(reason, state=ImportRun.State.FAILED)
        self.tell(f"Run {row.pk} failed: {reason}")


# --- imports ---


def import_files(run: Run, processes: int) -> dict[str, int]:
    """Imports what was uploaded for a run, or what an earlier one failed to read; returns the closing table."""
    with working_folder() as folder:
        sources, manifest, passed_over = given(run, folder)
        run.expect(len(sources))
        officials, _ = known_officials()
        simulated = bool(run.row.arguments.get("simulated"))
        coverage = Coverage(run, manifest, lambda _: None, simulated=simulated, force=False)
        totals = coverage.take(sources, officials, processes)
    return {**totals.table(), "passed over": passed_over}


@contextmanager
def working_folder() -> Iterator[Path]:
    """A folder for unpacked files, removed at the end; beside the uploads, where there is room for them."""
    if settings.UPLOADS:
        settings.UPLOADS.mkdir(mode=0o700, parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="unpacked-", dir=settings.UPLOADS) as folder:
        yield Path(folder)


def given(run: Run, folder: Path) -> tuple[list[Source], Manifest, int]:
    """The files of a run, its manifest, and how many entries of archives are of other kinds."""
    if first := run.row.arguments.get("retries"):
        return stored(ImportRun.objects.get(pk=first), folder), Manifest(), 0
    unpacking = Unpacking(folder, limits(), run.beat)
    single: list[Source] = []
    manifest = Manifest()
    for upload in run.row.uploads.all():
        path = fetch(upload, folder)
        if upload.manifest:
            manifest = read_manifest(path)
        elif is_archive(upload.name):
            unpacking.take(path, upload.name)
        else:
            single.append(Source(path, f"{run.row.arguments['folder']}/{upload.name}"))
    if not (single or unpacking.sources):
        raise NothingToDoError("What was uploaded for this run is no longer there.")
    return [*single, *unpacking.sources], manifest, unpacking.passed_over


def limits() -> Limits:
    return Limits(settings.MAX_UPLOAD_FILES, settings.MAX_UNPACKED_BYTES, settings.MAX_RAW_BYTES)


def stored(run: ImportRun, folder: Path) -> list[Source]:
    """The files that a run failed to read, from the bytes that the archive keeps, under the names they came with."""
    names = dict(run.items.failed().kept().values_list("sha256", "name"))
    sources = []
    for raw in retriable(run).select_related("content").iterator(chunk_size=20):
        path = folder / raw.sha256
        path.write_bytes(raw.content.read())
        sources.append(Source(path, names[raw.sha256]))
    if not sources:
        raise NothingToDoError("The files that failed have been read in the meantime.")
    return sources


# --- reading again ---


def read_again(run: Run, processes: int) -> dict[str, int]:
    """Extracts facts of the articles chosen, or of all; returns the closing table."""
    officials, note = known_officials()
    if note:
        raise NothingToDoError(f"{note} Load the authority file first: manage.py load_authority")
    only = run.row.arguments.get("articles")
    run.expect(Article.objects.count() if only is None else len(only))
    return refresh_facts(run, officials, processes, lambda _: None, only)


WORK = {ImportRun.Kind.IMPORT: import_files, ImportRun.Kind.EXTRACT: read_again}
