"""Uploaded files wait for their run, in a folder or in the database, and go with it."""

import os

import pytest

from articles.models import ImportRun, Upload, UploadPart
from articles.uploads import drop, fetch, keep, sweep

pytestmark = pytest.mark.django_db
CHUNKS = (b"x" * 700_000, b"y" * 1_500_000)


@pytest.fixture(params=["folder", "database"])
def kept(request, settings, tmp_path):
    settings.UPLOADS = tmp_path / "uploads" if request.param == "folder" else None
    return ImportRun.objects.create(state="queued")


def test_what_is_kept_can_be_fetched(kept, tmp_path):
    upload = keep(kept, "../scraped.zip", CHUNKS)
    path = fetch(upload, tmp_path)
    assert path.read_bytes() == b"".join(CHUNKS)
    assert path.name != "scraped.zip"
    assert path.stat().st_mode & 0o777 == 0o600
    assert Upload.objects.get().size == 2_200_000
    assert all(len(part.data) <= 1_000_000 for part in UploadPart.objects.all())


def test_it_is_dropped_with_its_rows(kept, settings, django_capture_on_commit_callbacks):
    keep(kept, "scraped.zip", CHUNKS)
    with django_capture_on_commit_callbacks(execute=True):
        drop(kept)
    assert not Upload.objects.exists()
    assert not UploadPart.objects.exists()
    assert settings.UPLOADS is None or list(settings.UPLOADS.iterdir()) == []


def test_strays_are_swept_when_they_are_old(settings, tmp_path):
    settings.UPLOADS = tmp_path
    known = tmp_path / keep(ImportRun.objects.create(state="queued"), "a.zip", CHUNKS).spooled
    young, old = tmp_path / "young", tmp_path / "old"
    young.touch()
    old.touch()
    for path in (known, old):
        os.utime(path, (0, 0))
    sweep()
    assert sorted(tmp_path.iterdir()) == sorted([known, young])


def test_a_folder_that_is_no_longer_named_is_told(settings, tmp_path):
    settings.UPLOADS = tmp_path
    upload = keep(ImportRun.objects.create(state="queued"), "a.zip", CHUNKS)
    settings.UPLOADS = None
    with pytest.raises(FileNotFoundError, match="UPLOADS no longer names"):
        fetch(upload, tmp_path)
