"""Hostile raw files: each has its fate in the ledger, none stops a run, and no page shows more of them than text."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db.models import Sum
from django.urls import reverse
from lxml import etree

from articles.models import Article, ImportItem, ImportRun, RawFile
from people.evidence import faults as broken_evidence
from people.models import Meeting, Official
from tests.hostile import FILES
from tests.hostile.handmade import MARKUP, page, write_handmade
from tests.hostile.markup import faults
from tests.hostile.mutating import mutants, write_mutants

pytestmark = pytest.mark.django_db
SECRET = "the words of a file outside"
PAGES_AT_MOST = 60  # of each kind
LISTS = (
    "/", "/articles/", "/meetings/", "/meetings/?view=timeline", "/meetings/?view=map", "/officials/", "/network/",
    "/coverage/", "/offices/", "/search/?q=Chang", "/articles/?q=Chang",
)  # fmt: skip
DOWNLOADS = ("articles/export.csv", "articles/export.json", "meetings/export.csv", "officials/export.json")
XML = ("articles/feed.atom", "meetings/feed.atom", "officials/feed.atom", "network/graph.graphml", "sitemap.xml")


def imported(folder, **options) -> ImportRun:
    call_command("load_authority", verbosity=0, stdout=StringIO())
    try:
        call_command("import_coverage", str(folder), workers=1, stdout=StringIO(), stderr=StringIO(), **options)
    except CommandError as error:
        assert "could not be read" in str(error), error
    return ImportRun.objects.latest("pk")


def check_ledger(run: ImportRun, files: int) -> None:
    counts = run.counts
    fates = sum(counts.get(fate, 0) for fate in ("created", "updated", "unchanged", "failed"))
    assert fates == files, counts
    assert run.state == ImportRun.State.DONE
    failed = ImportItem.objects.filter(run=run, fate="failed")
    assert failed.count() == counts.get("failed", 0)
    assert not failed.filter(reason="").exists()
    assert not [item.reason for item in failed if "Traceback" in item.reason]


def check_pages(client) -> None:
    rows = [*Article.objects.all()[:PAGES_AT_MOST], *Meeting.objects.all()[:PAGES_AT_MOST]]
    rows += Official.objects.present()[:PAGES_AT_MOST]
    for path in (*LISTS, *(row.get_absolute_url() for row in rows)):
        response = client.get(path)
        assert response.status_code == 200, path
        found = list(faults(response.content.decode()))
        assert not found, f"{path}: {found}"


def check_downloads(client) -> None:
    for path in DOWNLOADS:
        assert client.get(f"/{path}").getvalue()
    for path in XML:
        etree.fromstring(client.get(f"/{path}").content)


def check_records() -> None:
    assert list(broken_evidence()) == []
    assert (RawFile.objects.aggregate(size=Sum("size"))["size"] or 0) > 0


def test_handmade_files(client, tmp_path):
    outside = tmp_path / "outside.secret"
    outside.write_text(f"Headline\n\n2013-03-25\n\n{SECRET}. " * 20)
    files = write_handmade(tmp_path / "handmade", outside)
    check_ledger(imported(tmp_path / "handmade"), files)
    check_records()
    check_pages(client)
    check_downloads(client)
    assert not Article.objects.filter(body__contains=SECRET).exists()
    assert ImportItem.objects.get(name__endswith="/out.txt").reason == "a link out of the folder"


def test_mutated_files(client, tmp_path):
    write_mutants(tmp_path / "mutants", FILES)
    run = imported(tmp_path / "mutants")
    check_ledger(run, FILES)
    check_records()
    check_pages(client)
    check_downloads(client)
    assert not imported(tmp_path / "mutants").counts.get("created")


def test_raw_bytes_are_sent_as_text_in_a_sandbox(client, tmp_path, settings):
    settings.PUBLIC_TEXT = "full"
    folder = tmp_path / "raw"
    folder.mkdir()
    (folder / "a.html").write_text(page(MARKUP[0]))
    imported(folder)
    article = Article.objects.get()
    response = client.get(reverse("article_raw", args=[article.pk, article.slug]))
    assert response["Content-Type"].startswith("text/plain")
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Content-Security-Policy"].startswith("sandbox")


def test_mutants_are_the_same_for_the_same_seed():
    assert list(mutants(20)) == list(mutants(20))
    assert len({data for _, data in mutants(100)}) > 95
