"""Uploaded files on their way to a worker: kept in the folder of uploads, or in the database where there is none.

Kept from the request that brought them until their run is done, so that a run can be tried again.
"""

import secrets
import time
from collections.abc import Iterable
from pathlib import Path

from django.conf import settings
from django.db import transaction

from articles.models import ImportRun, Upload, UploadPart

PART = 1_000_000  # bytes of a row of the database
STRAY = 24 * 60 * 60  # seconds after which a file that no row knows was left by a request that was cut off


@transaction.atomic
def keep(run: ImportRun, name: str, chunks: Iterable[bytes], *, manifest: bool = False) -> Upload:
    """Keeps an uploaded file for a run, a chunk in memory at a time."""
    upload = Upload.objects.create(run=run, name=name, size=0, manifest=manifest)
    if settings.UPLOADS is None:
        upload.size = _into_parts(upload, chunks)
    else:
        upload.spooled = secrets.token_hex(16)
        upload.size = _into_file(_spooled(upload.spooled), chunks)
    upload.save()
    return upload


def fetch(upload: Upload, folder: Path) -> Path:
    """The file of an upload; one that the database keeps is written into `folder`, under a name of our own."""
    if upload.spooled:
        return _spooled(upload.spooled)
    path = folder / f"upload-{upload.pk}"
    parts = upload.parts.order_by("number").values_list("data", flat=True)
    _into_file(path, (bytes(part) for part in parts.iterator(chunk_size=1)))
    return path


def drop(run: ImportRun) -> None:
    """Removes what was uploaded for a run."""
    spooled = [upload.spooled for upload in run.uploads.all() if upload.spooled]
    run.uploads.all().delete()
    transaction.on_commit(lambda: _unlink(_spooled(name) for name in spooled))


def sweep() -> None:
    """Removes files that no row knows: their request or their run was cut off before it could."""
    if settings.UPLOADS is None or not settings.UPLOADS.is_dir():
        return
    known = set(Upload.objects.exclude(spooled="").values_list("spooled", flat=True))
    strays = [path for path in settings.UPLOADS.iterdir() if path.is_file() and path.name not in known]
    _unlink(path for path in strays if time.time() - path.stat().st_mtime > STRAY)


def _spooled(name: str) -> Path:
    """A file of the folder of uploads. FileNotFoundError where there is none, and the database keeps them by now."""
    if settings.UPLOADS is None:
        raise FileNotFoundError(f"The upload {name} was kept in a folder, which UPLOADS no longer names.")
    return settings.UPLOADS / name


def _into_parts(upload: Upload, chunks: Iterable[bytes]) -> int:
    number = size = 0
    for chunk in chunks:
        for at in range(0, len(chunk), PART):
            UploadPart.objects.create(upload=upload, number=number, data=chunk[at : at + PART])
            number += 1
        size += len(chunk)
    return size


def _into_file(path: Path, chunks: Iterable[bytes]) -> int:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with path.open("xb") as file:
        path.chmod(0o600)
        return sum(file.write(chunk) for chunk in chunks)


def _unlink(paths: Iterable[Path]) -> None:
    for path in paths:
        path.unlink(missing_ok=True)
