"""Work that is asked for at the curators' desk and done by a worker: what is queued, tried again, taken back.

A run that is tried again or resumed is a new run, so that the ledger of each tells what that one did.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from django.contrib.auth.models import User
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from articles.models import ImportRun, RawFile
from articles.uploads import drop, keep

State, Kind = ImportRun.State, ImportRun.Kind
OF_THE_PROCESS = {"host", "process"}  # arguments that tell who did a run, not what was asked for


class QueueError(Exception):
    """What cannot be asked of a run; its text says why."""


@transaction.atomic
def queue_import(
    files: Sequence[UploadedFile], user: User | None, *, manifest: UploadedFile | None = None, simulated: bool = False
) -> ImportRun:
    """Keeps uploaded files and queues their import. Single files get a folder of this run's own.

    So two files of one name from two uploads are never taken for versions of one page.
    """
    names = [file.name or "" for file in files]
    run = _queue(Kind.IMPORT, user, {"command": "import_coverage", "paths": names, "simulated": simulated})
    run.arguments["folder"] = f"upload-{run.pk}"
    run.save(update_fields=["arguments"])
    for file in files:
        keep(run, file.name or "", file.chunks())
    if manifest:
        keep(run, manifest.name or "", manifest.chunks(), manifest=True)
    return run


def queue_extraction(article_ids: Iterable[int] | None, user: User | None) -> ImportRun:
    """Queues the reading of stored articles again, of all where `article_ids` is None."""
    chosen = None if article_ids is None else sorted(set(article_ids))
    return _queue(Kind.EXTRACT, user, {"command": "extract_facts", "articles": chosen})


def queue_retry(run: ImportRun, user: User | None) -> ImportRun:
    """Queues the files of a run that failed and whose bytes are kept. QueueError where there are none."""
    if not is_retriable(run):
        raise QueueError("No failed file of this run has bytes in the archive that could be read again.")
    arguments = {"command": "import_coverage", "retries": run.pk, "simulated": bool(run.arguments.get("simulated"))}
    return _queue(Kind.IMPORT, user, arguments, follows=run)


@transaction.atomic
def resume(run: ImportRun, user: User | None) -> ImportRun:
    """Queues again what a run did not finish, with what was uploaded for it. QueueError where that is gone."""
    run = ImportRun.objects.select_for_update().get(pk=run.pk)
    if not is_resumable(run):
        raise QueueError("Only what was asked for at the desk, and was not finished, can be resumed.")
    asked = {name: value for name, value in run.arguments.items() if name not in OF_THE_PROCESS}
    again = _queue(Kind(run.kind), user, asked, follows=run)
    run.uploads.update(run=again)
    return again


@transaction.atomic
def discard(run: ImportRun, user: User) -> None:
    """Takes a run out of the queue, or removes what was uploaded for one that stopped. QueueError where it cannot."""
    run = ImportRun.objects.select_for_update().get(pk=run.pk)
    if run.state in (State.RUNNING, State.DONE):
        raise QueueError("A run that is under way or done cannot be discarded.")
    if run.state == State.QUEUED:
        run.state, run.finished = State.INTERRUPTED, timezone.now()
    run.reason = f"{run.reason} Discarded by {user.get_username()}.".strip()
    run.save(update_fields=["state", "finished", "reason"])
    drop(run)


def is_resumable(run: ImportRun) -> bool:
    """Whether a run was asked for at the desk, was not finished, and what it needs is still there."""
    if run.state not in (State.INTERRUPTED, State.FAILED) or run.followers.exists():
        return False
    return run.uploads.exists() or "retries" in run.arguments or "articles" in run.arguments


def is_retriable(run: ImportRun) -> bool:
    """Whether some of the files that a run failed to read can be read again."""
    return run.state == State.DONE and retriable(run).exists()


def retriable(run: ImportRun) -> QuerySet[RawFile]:
    """The raw files that a run failed to read, and that no later one read: their bytes are kept."""
    hashes = run.items.failed().kept().values("sha256")
    return RawFile.objects.filter(sha256__in=hashes, article__isnull=True)


def _queue(
    kind: ImportRun.Kind, user: User | None, arguments: dict[str, Any], follows: ImportRun | None = None
) -> ImportRun:
    return ImportRun.objects.create(
        kind=kind, state=State.QUEUED, requested_by=user, arguments=arguments, follows=follows
    )
