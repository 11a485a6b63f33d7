"""The whole run of an import: what it prints, what it writes, and that it may be run again, killed, and shuffled."""

import json
import random
import shutil
from contextlib import contextmanager
from functools import cache
from io import StringIO
from pathlib import Path

import pytest
from django.apps import apps
from django.conf import settings
from django.core import serializers
from django.core.management import CommandError, call_command
from django.db import OperationalError, connection

from articles.models import Article, ImportItem, ImportRun, RawFile, RawName
from articles.runs import LOCK
from people import authority, coverage
from people.evidence import faults
from people.export import articles, meetings, officials
from people.matching import KnownOfficial
from people.models import Meeting, Official, Report
from people.reading import RawPage, Reader, Reading
from people.workers import reading, reading_for_archive

SAMPLE = settings.BASE_DIR / "fixtures" / "sample"
LEDGER = {"articles.importrun", "articles.importitem", "contenttypes.contenttype", "auth.permission"}


@pytest.fixture
def raw(tmp_path) -> Path:
    """Seven of the sample's files, of three events."""
    folder = tmp_path / "raw"
    folder.mkdir()
    for number in ("d02", "d03", "d04", "d05", "d06", "d07", "d08"):
        (path,) = SAMPLE.glob(f"{number}_*")
        shutil.copy(path, folder / path.name)
    return folder


def run(*paths: object, **options) -> tuple[str, str]:
    out, err = StringIO(), StringIO()
    options.setdefault("workers", 1)
    call_command("import_coverage", *map(str, paths), stdout=out, stderr=err, **options)
    return out.getvalue(), err.getvalue()


def table(text: str) -> dict[str, int]:
    rows = (line.rsplit(None, 1) for line in text.splitlines())
    return {name.strip(): int(number.replace(",", "")) for name, number in rows}


def everything() -> dict[str, str]:
    models = [model for model in apps.get_models() if model._meta.label_lower not in LEDGER]
    return {model._meta.label: serializers.serialize("json", model.objects.order_by("pk")) for model in models}


def records() -> dict[str, list]:
    """The export, ids aside."""
    found = list(meetings())
    names = {one["id"]: (one["kind"], one["start"], one["sources"][0]["file"]) for one in found}
    anonymous = [{**one, "id": None, "visit": names.get(one["visit"])} for one in found]
    return {"meetings": anonymous, "officials": list(officials()), "articles": list(articles())}


# --- dry run ---


@pytest.fixture
def no_tables(monkeypatch):
    def missing() -> None:
        raise OperationalError("no such table: people_official")

    monkeypatch.setattr(authority, "known_from_database", missing)


def test_a_dry_run_needs_no_tables_and_prints_a_line_a_file(raw, no_tables):
    (raw / "broken.txt").write_bytes(b"\x00\x01\x02" * 400)
    out, err = StringIO(), StringIO()
    with pytest.raises(CommandError, match="1 of 8 files"):
        call_command("import_coverage", str(raw), dry_run=True, format="jsonl", workers=1, stdout=out, stderr=err)
    lines = [json.loads(line) for line in out.getvalue().splitlines()]
    assert [line["file"] for line in lines] == sorted(path.name for path in raw.iterdir())
    assert set(lines[0]) == {"file", "error"}
    told = {line["file"][:3]: line for line in lines}["d04"]
    assert set(told) == {"file", "article", "officials", "meetings"}
    assert told["article"]["body"]
    assert "officials.json" in err.getvalue()


@pytest.mark.django_db
def test_a_dry_run_writes_nothing(raw):
    before = everything()
    out, _ = run(raw, dry_run=True)
    assert table(out)["read"] == 7
    assert everything() == before
    assert not ImportRun.objects.exists()


def test_worker_processes_give_the_same_lines_in_the_same_order(raw, no_tables):
    def lines(workers: int) -> str:
        out = StringIO()
        call_command(
            "import_coverage", str(raw), dry_run=True, format="jsonl", workers=workers, stdout=out, stderr=StringIO()
        )
        return out.getvalue()

    assert lines(2) == lines(1)


# --- importing ---


@pytest.mark.django_db
def test_what_an_import_writes_and_prints(raw):
    out, _ = run(raw)
    counts = table(out)
    assert (counts["created"], counts["failed"]) == (7, 0)
    assert Article.objects.count() == RawFile.objects.count() == 7
    assert RawName.objects.filter(name__startswith="raw/d02_").exists()
    assert counts["new meetings"] == Meeting.objects.count() > 0
    row = ImportRun.objects.get()
    assert (row.state, row.counts, row.arguments["paths"]) == ("done", counts, [str(raw)])
    assert row.items.filter(fate="created").count() == 7
    assert list(faults()) == []


@pytest.mark.django_db
def test_the_same_again_changes_no_row(raw):
    run(raw)
    before = everything()
    out, _ = run(raw)
    assert (table(out)["unchanged"], table(out)["created"]) == (7, 0)
    assert everything() == before
    assert ImportItem.objects.filter(run=ImportRun.objects.first()).count() == 0
    out, _ = run(raw, force=True)
    assert table(out)["unchanged"] == 7
    assert everything() == before


@pytest.mark.django_db
def test_the_same_bytes_under_two_names_are_read_once(raw, monkeypatch):
    monkeypatch.setattr("people.coverage.BATCH", 1)
    once = table(run(raw)[0])
    for path in sorted(raw.iterdir()):
        shutil.copy(path, raw / f"again_{path.name}")
    again = table(run(raw, force=True)[0])
    assert again["unchanged"] == 14
    assert again["contacts reported"] == once["contacts reported"]


@pytest.mark.django_db
@pytest.mark.parametrize("workers", [1, 2])
def test_the_same_bytes_while_they_are_being_read_wait_for_that(raw, monkeypatch, workers):
    monkeypatch.setattr("people.coverage.BATCH", 1)
    for path in sorted(raw.iterdir()):
        shutil.copy(path, path.with_name(f"{path.stem}_again{path.suffix}"))
    counts = table(run(raw, workers=workers)[0])
    assert (counts["created"], counts["unchanged"], counts["failed"]) == (7, 7, 0)
    assert (RawFile.objects.count(), RawName.objects.count()) == (7, 14)


@pytest.mark.django_db
def test_real_bytes_make_a_sample_real(raw):
    run(raw, simulated=True)
    assert table(run(raw)[0])["failed"] == 0
    assert not Article.objects.filter(simulated=True).exists()
    assert not Meeting.objects.filter(simulated=True).exists()


@pytest.mark.django_db
def test_the_manifest_tells_when_a_page_was_fetched(raw, tmp_path):
    (path,) = raw.glob("d02_*")
    manifest = tmp_path / "manifest.csv"
    manifest.write_text(f"file,retrieved\n{path.name},2013-04-02T03:04\n")
    run(path, manifest=manifest)
    assert f"{RawName.objects.get().fetched:%Y-%m-%d %H:%M}" == "2013-04-02 03:04"


@pytest.mark.django_db
@pytest.mark.parametrize("options", [{}, {"dry_run": True}], ids=["import", "dry run"])
def test_few_bytes_are_under_way_at_a_time(raw, monkeypatch, options):
    held: list[int] = []

    def watched(work):
        @contextmanager
        def watching(officials, workers):
            with work(officials, workers) as read:
                yield lambda portions: read(measured(portions))

        return watching

    def measured(portions):
        for rest, pages in portions:
            held.append(sum(len(page.data) for page in pages))
            yield rest, pages

    largest = max(path.stat().st_size for path in raw.iterdir())
    for module, name, work in (
        ("people.coverage", "reading_for_archive", reading_for_archive),
        ("people.management.commands.import_coverage", "reading", reading),
    ):
        monkeypatch.setattr(f"{module}.BATCH_BYTES", largest)
        monkeypatch.setattr(f"{module}.{name}", watched(work))
    run(raw, **options)
    assert sum(held) == sum(path.stat().st_size for path in raw.iterdir())
    assert max(held) < 2 * largest


@pytest.fixture
def read_once(monkeypatch):
    """Reads each file once however often it is imported: what is tried is the order of writing."""

    class Once(Reader):
        def __init__(self, officials: tuple[KnownOfficial, ...]) -> None:
            super().__init__(officials)
            self.kept: dict[bytes, Reading] = {}

        def read(self, page: RawPage) -> Reading:
            if page.data not in self.kept:
                self.kept[page.data] = super().read(page)
            return self.kept[page.data]

    monkeypatch.setattr("people.workers.Reader", cache(Once))


@pytest.mark.django_db
def test_twenty_orders_give_one_archive(read_once):
    """The whole sample, with the authority file, in 20 random orders of a few runs each."""
    call_command("load_authority", stdout=StringIO())
    paths = sorted(path for path in SAMPLE.iterdir() if path.suffix in {".txt", ".html"})
    run(*paths)
    together = records()
    assert len(together["meetings"]) > len(paths)
    for seed in range(20):
        Article.objects.update(raw_file=None)
        for rows in (
            Report.objects,
            Meeting.objects,
            RawFile.objects,
            Article.objects,
            Official.objects.with_status("found"),
        ):
            rows.all().delete()
        chance = random.Random(seed)  # noqa: S311
        chance.shuffle(paths)
        size = chance.choice([7, 9, 12, 18])  # single files are tried above; a run takes its files by name
        for at in range(0, len(paths), size):
            run(*paths[at : at + size])
        assert records() == together, f"order {seed} differs"


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("place", ["store", "record", "regroup", "write_items"])
def test_a_run_that_was_cut_off_is_completed_by_the_next(raw, monkeypatch, place):
    class KilledError(Exception):
        pass

    def killed(*args: object, **options: object) -> None:
        calls.append(args)
        if place == "regroup" or len(calls) == 2:
            raise KilledError
        return real(*args, **options)

    calls: list[object] = []
    real = getattr(coverage, place)
    with monkeypatch.context() as patch:
        patch.setattr(coverage, "BATCH", 3)
        patch.setattr(coverage, place, killed)
        with pytest.raises(KilledError):
            run(raw)
    assert ImportRun.objects.get().state == "interrupted"
    run(raw)
    cut_off = records()
    call_command("flush", interactive=False, verbosity=0)
    run(raw)
    assert records() == cut_off


@pytest.mark.django_db
def test_bad_files_are_told_and_the_run_goes_on(raw):
    (raw / "empty.txt").touch()
    (raw / "link.txt").symlink_to(raw / "gone.txt")
    with pytest.raises(CommandError, match="2 of 9 files could not be read") as caught:
        run(raw)
    assert caught.value.returncode == 1
    assert Article.objects.count() == 7
    reasons = dict(ImportItem.objects.filter(fate="failed").values_list("name", "reason"))
    assert reasons == {"raw/empty.txt": "empty", "raw/link.txt": "a broken link"}


@pytest.mark.django_db
def test_exact_copies_are_one_raw_file_and_near_ones_are_copies(raw):
    (path,) = raw.glob("d04_*")
    shutil.copy(path, raw / "again.txt")
    (raw / "reprint.txt").write_bytes(path.read_bytes() + b"\n")
    out, _ = run(raw)
    assert (table(out)["unchanged"], table(out)["copies"]) == (1, 1)
    assert Article.objects.filter(copy_of__isnull=False).count() == 1
    names = {one["file"] for meeting in meetings() for one in meeting["sources"]}
    assert {path.name, "again.txt", "reprint.txt"} <= names


@pytest.mark.django_db
def test_limit_and_manifest(raw, tmp_path):
    manifest = tmp_path / "manifest.csv"
    (path,) = raw.glob("d02_*")
    manifest.write_text(f"file,url\n{path.name},https://news.example/1\nnowhere.txt,https://news.example/2\n")
    _, err = run(raw, limit=1, manifest=manifest)
    assert Article.objects.get().url == "https://news.example/1"
    assert "The manifest names nowhere.txt" in err


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("paths", "options", "said"),
    [
        (["nowhere"], {}, "nowhere matches no file"),
        (["raw"], {"format": "jsonl"}, "goes with --dry-run"),
        (["raw"], {"workers": 0}, "must be 1 or more"),
        (["raw"], {"limit": 0}, "must be 1 or more"),
        (["raw"], {"manifest": Path("nowhere.csv")}, "nowhere.csv"),
    ],
)
def test_what_cannot_be_done_is_said(raw, monkeypatch, paths, options, said):
    monkeypatch.chdir(raw.parent)
    with pytest.raises(CommandError, match=said):
        run(*paths, **options)
    assert not ImportRun.objects.exists()


# --- sample data ---


@pytest.mark.django_db
def test_sample_data_is_marked_and_the_first_real_import_says_so(raw, tmp_path):
    run(raw, simulated=True)
    assert set(Article.objects.values_list("simulated", flat=True)) == {True}
    assert set(Meeting.objects.values_list("simulated", flat=True)) == {True}
    own = tmp_path / "own"
    own.mkdir()
    (path,) = raw.glob("d02_*")
    (own / "mine.txt").write_bytes(path.read_bytes().replace(b"Sunday", b"Monday"))
    _, err = run(own)
    assert "manage.py remove_sample" in err
    assert Article.objects.filter(simulated=False).count() == 1
    assert "remove_sample" not in run(own)[1]
    assert {one["simulated"] for one in meetings()} == {True, False}


@pytest.mark.django_db
def test_remove_sample_leaves_what_the_real_files_give(raw, tmp_path):
    own = tmp_path / "own"
    own.mkdir()
    for path in sorted(raw.iterdir())[:2]:
        (own / path.name).write_bytes(path.read_bytes() + b"\n")
    run(own)
    alone = records()
    run(raw, simulated=True)
    call_command("remove_sample", stdout=StringIO())
    assert records() == alone
    assert not RawFile.objects.filter(simulated=True).exists()
    assert not Report.objects.filter(pending=True).exists()


@pytest.mark.django_db
def test_a_second_import_says_who_is_writing(raw, request):
    holder = ImportRun.objects.create(arguments={"command": "import_coverage", "host": "elsewhere", "process": 7})
    ImportRun.objects.filter(pk=holder.pk).update(heartbeat=holder.started)
    if connection.vendor == "postgresql":  # there a connection holds the lock
        other = connection.copy()
        request.addfinalizer(other.close)
        other.cursor().execute("SELECT pg_advisory_lock(%s)", [LOCK])
    with pytest.raises(CommandError, match=rf"import_coverage \(run {holder.pk}, process 7 on elsewhere"):
        run(raw)
