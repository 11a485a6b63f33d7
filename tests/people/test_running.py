"""The worker: queued runs are done once, told how far they are, stopped without loss, and tried again."""

import io
import zipfile
from threading import Event

import pytest
from django.conf import settings as django_settings
from django.contrib.auth.models import User
from django.core.files.uploadedfile import SimpleUploadedFile

from articles.models import Article, ImportRun, Upload
from articles.runs import TakenError, mark_interrupted, writing_run
from people import coverage, running
from people.authority import load_authority
from people.matching import KnownOfficial
from people.models import Mention
from people.queue import (
    QueueError,
    discard,
    is_resumable,
    is_retriable,
    queue_extraction,
    queue_import,
    queue_retry,
    resume,
)
from people.running import Worker
from tests.factories import make_article, make_raw_file

SAMPLE = django_settings.BASE_DIR / "fixtures" / "sample"
STORY = b"""Defense ministers meet in Moscow

MOSCOW, March 24 (Xinhua) -- Chinese Defense Minister Chang Wanquan met his Russian counterpart Sergei Shoigu in Moscow
on Sunday, and the two agreed to hold more exercises together. Chang thanked his host, who will visit Beijing in May.
"""
pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True, params=["folder", "database"])
def uploads(request, settings, tmp_path):
    settings.UPLOADS = tmp_path / "uploads" if request.param == "folder" else None


@pytest.fixture
def user():
    return User.objects.create(username="administrator")


def sample_zip(*more: tuple[str, bytes]) -> SimpleUploadedFile:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for path in sorted(SAMPLE.glob("d0[2-8]_*")):
            archive.writestr(f"raw/{path.name}", path.read_bytes())
        for name, data in more:
            archive.writestr(name, data)
    return SimpleUploadedFile("raw.zip", out.getvalue())


def file(name: str, data: bytes) -> SimpleUploadedFile:
    return SimpleUploadedFile(name, data)


def work(stopping: Event | None = None) -> list[str]:
    told: list[str] = []
    worker = Worker(1, told.append)
    worker.stopping = stopping or worker.stopping
    worker.work(once=True)
    return told


def leftovers() -> list[str]:
    folder = django_settings.UPLOADS
    return [path.name for path in folder.iterdir()] if folder and folder.is_dir() else []


def test_an_archive_is_imported(user):
    run = queue_import([sample_zip(("raw/a.png", b"x"), ("raw/empty.txt", b""))], user, simulated=True)
    assert (run.state, run.requested_by, run.is_open) == ("queued", user, True)
    assert work() == [f"Run {run.pk} begins: import of raw files", f"Run {run.pk} is done"]
    run.refresh_from_db()
    assert (run.state, run.total, run.done) == ("done", 8, 8)
    assert (run.counts["created"], run.counts["failed"], run.counts["passed over"]) == (7, 1, 1)
    assert Article.objects.filter(simulated=True).count() == 7
    assert run.items.get(fate="failed").reason == "empty"
    assert not Upload.objects.exists()
    assert leftovers() == []


def test_it_is_the_same_as_on_the_command_line(user):
    queue_import([sample_zip()], user)
    work()
    names = set(Article.objects.values_list("raw_file__names__name", flat=True))
    assert names == {f"raw/{path.name}" for path in SAMPLE.glob("d0[2-8]_*")}
    again = queue_import([sample_zip()], user)
    work()
    again.refresh_from_db()
    assert (again.counts["unchanged"], again.counts["created"]) == (7, 0)


def test_single_files_of_one_name_are_never_versions_of_one_page(user):
    for text in (STORY, STORY.replace(b"Sunday", b"Monday")):
        queue_import([file("index.txt", text)], user)
    work()
    assert Article.objects.count() == 2


def test_a_manifest_tells_of_the_files(user):
    manifest = file("known.csv", b"file,url\nindex.txt,https://news.example/1\n")
    queue_import([file("index.txt", STORY)], user, manifest=manifest)
    work()
    assert Article.objects.get().url == "https://news.example/1"


def test_a_refused_archive_fails_its_run_and_the_next_is_done(user):
    bad = queue_import([file("raw.zip", b"PK\3\4 no zip")], user)
    good = queue_import([file("index.txt", STORY)], user)
    work()
    bad.refresh_from_db()
    good.refresh_from_db()
    assert (bad.state, good.state) == ("failed", "done")
    assert "raw.zip is damaged, or no archive" in bad.reason
    assert bad.uploads.exists()
    discard(bad, user)
    assert (not Upload.objects.exists(), leftovers()) == (True, [])


def test_a_fault_of_the_program_fails_the_run_and_it_can_be_resumed(user, monkeypatch):
    run = queue_import([sample_zip()], user)
    with monkeypatch.context() as patch:
        patch.setattr(running, "known_officials", lambda: 1 / 0)
        work()
    run.refresh_from_db()
    assert (run.state, run.reason) == ("failed", "a fault of the program: ZeroDivisionError: division by zero")
    again = resume(run, user)
    assert (again.follows, again.uploads.count(), run.uploads.count()) == (run, 1, 0)
    work()
    again.refresh_from_db()
    assert (again.state, again.counts["created"]) == ("done", 7)


def test_told_to_stop_it_finishes_its_batch_and_queues_the_rest(user, monkeypatch):
    stopping, written = Event(), coverage.write_items

    def stop_after_a_batch(row, outcomes):
        stopping.set()
        written(row, outcomes)

    monkeypatch.setattr(coverage, "BATCH", 3)
    run = queue_import([sample_zip()], user)
    with monkeypatch.context() as patch:
        patch.setattr(coverage, "write_items", stop_after_a_batch)
        work(stopping)
    run.refresh_from_db()
    assert (run.state, run.done, Article.objects.count()) == ("interrupted", 3, 3)
    rest = ImportRun.objects.get(state="queued")
    assert (rest.follows, rest.requested_by) == (run, user)
    work()
    rest.refresh_from_db()
    assert (rest.state, rest.counts["unchanged"], rest.counts["created"]) == ("done", 3, 4)


def test_two_workers_never_take_one_run(user):
    run = queue_import([file("index.txt", STORY)], user)
    seen_by_the_other = ImportRun.objects.get(pk=run.pk)
    work()
    with pytest.raises(TakenError), writing_run("", {}, queued=seen_by_the_other):
        pass
    with writing_run("extract_facts", {}):
        pass  # the right to write was given back
    assert ImportRun.objects.get(pk=run.pk).state == "done"


def test_a_killed_run_is_marked_and_can_be_resumed(user):
    run = queue_import([file("index.txt", STORY)], user)
    ImportRun.objects.filter(pk=run.pk).update(
        state="running", heartbeat=run.started, arguments={**run.arguments, "host": "gone", "process": 1}
    )
    ImportRun.objects.filter(pk=run.pk).update(heartbeat="2013-01-01T00:00Z")
    mark_interrupted()
    run.refresh_from_db()
    assert (run.state, run.reason) == ("interrupted", "Its process ended without a word.")
    again = resume(run, user)
    assert "process" not in again.arguments
    assert not is_resumable(run)
    with pytest.raises(QueueError):
        resume(run, user)
    work()
    assert Article.objects.count() == 1


def test_a_queued_run_can_be_discarded(user):
    run = queue_import([file("index.txt", STORY)], user)
    discard(run, user)
    assert work() == []
    run.refresh_from_db()
    assert (run.state, run.reason) == ("interrupted", "Discarded by administrator.")
    assert not is_resumable(run)
    done = queue_import([file("index.txt", STORY)], user)
    work()
    done.refresh_from_db()
    with pytest.raises(QueueError):
        discard(done, user)


def test_failed_files_are_tried_again_from_the_bytes_kept(user, monkeypatch):
    run = queue_import([file("a.txt", b"\0\1\2" * 400), file("empty.txt", b"")], user)
    work()
    assert run.items.failed().count() == 2
    assert is_retriable(ImportRun.objects.get(pk=run.pk))
    again = queue_retry(ImportRun.objects.get(pk=run.pk), user)
    work()
    again.refresh_from_db()
    assert (again.state, again.total, again.counts["failed"]) == ("done", 1, 1)
    assert again.items.get().name == f"upload-{run.pk}/a.txt"


def test_nothing_is_tried_again_where_nothing_failed(user):
    run = queue_import([file("index.txt", STORY)], user)
    work()
    with pytest.raises(QueueError, match="No failed file"):
        queue_retry(ImportRun.objects.get(pk=run.pk), user)


def test_articles_are_read_again(user):
    load_authority([KnownOfficial("alpha-test", "Alpha Testov", "RU")])
    articles = [make_article(body=f"Alpha Testov spoke {n} times.") for n in range(3)]
    for article in articles:
        make_raw_file(article)
    run = queue_extraction([articles[1].pk, articles[1].pk], user)
    work()
    run.refresh_from_db()
    assert (run.kind, run.state, run.counts["articles"], run.done) == ("extract", "done", 1, 1)
    assert set(Mention.objects.values_list("article", flat=True)) == {articles[1].pk}
    every = queue_extraction(None, None)
    work()
    every.refresh_from_db()
    assert (every.counts["articles"], every.requested_by) == (3, None)


def test_reading_again_needs_the_authority_file(user):
    run = queue_extraction(None, user)
    work()
    run.refresh_from_db()
    assert run.state == "failed"
    assert "manage.py load_authority" in run.reason


def test_a_run_whose_files_are_gone_fails_and_says_so(user):
    run = queue_import([file("index.txt", STORY)], user)
    Upload.objects.all().delete()
    work()
    run.refresh_from_db()
    assert (run.state, run.reason) == ("failed", "What was uploaded for this run is no longer there.")


def test_a_run_that_another_worker_took_is_left_to_it(user, monkeypatch):
    run = queue_import([file("index.txt", STORY)], user)
    monkeypatch.setattr(ImportRun.objects, "next_queued", lambda: run)
    ImportRun.objects.filter(pk=run.pk).update(state="done")
    assert Worker(1, print).take_one() is False
