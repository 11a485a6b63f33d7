"""load_authority, extract_facts, check_evidence: what they print and when they fail."""

import json
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import connection

from articles.models import Article, ImportRun
from articles.runs import LOCK
from people import recording
from people.authority import load_authority
from people.extraction.findings import Findings
from people.matching import KnownOfficial
from people.models import Alias, Mention, Official, Report
from tests.factories import make_article, make_mention, make_raw_file, make_report

pytestmark = pytest.mark.django_db
BODY = (
    "MOSCOW, April 18 (Xinhua) -- Chinese Defense Minister Li Shangfu met Russian President Vladimir Putin on Tuesday."
)


def run(command: str, **options) -> str:
    out = StringIO()
    call_command(command, stdout=out, stderr=StringIO(), **options)
    return out.getvalue()


def table(text: str) -> dict[str, int]:
    return {name.strip(): int(number) for name, number in (line.rsplit(None, 1) for line in text.splitlines())}


def test_load_authority_says_what_it_did(tmp_path):
    assert run("load_authority").startswith("Officials: 435 created, 0 updated, 0 unchanged; outlets: ")
    assert run("load_authority") == "Officials: 0 created, 0 updated, 435 unchanged; outlets: 0 created\n"
    assert not ImportRun.objects.exists()


@pytest.mark.parametrize("text", [None, "{", json.dumps([{"name": "Alpha"}])])
def test_an_authority_file_that_cannot_be_read_is_named(tmp_path, text):
    path = tmp_path / "mine.json"
    if text is not None:
        path.write_text(text)
    with pytest.raises(CommandError, match=r"mine\.json cannot be read"):
        run("load_authority", file=path)


def test_extract_facts_finds_what_new_names_tell():
    run("load_authority")
    article = make_article(body=BODY.replace("Li Shangfu", "Zzyx"), published="2023-04-18")
    make_raw_file(article)
    run("extract_facts", workers=1)
    assert not Mention.objects.filter(printed="Zzyx", official__isnull=False).exists()
    Alias.objects.create(official=Official.objects.get(slug="li-shangfu"), name="Zzyx")
    told = table(run("extract_facts", workers=1))
    assert told["articles"] == 1
    assert Mention.objects.get(printed="Zzyx").official.slug == "li-shangfu"
    assert ImportRun.objects.first().counts == told


def test_extract_facts_again_changes_nothing():
    run("load_authority")
    make_raw_file(make_article(body=BODY, published="2023-04-18"))
    assert table(run("extract_facts", workers=1))["new meetings"] == Report.objects.count() > 0
    told = table(run("extract_facts", workers=2))
    assert {name: number for name, number in told.items() if number} == {"articles": 1}


def test_extract_facts_says_what_is_gone():
    run("load_authority")
    article = make_article(body=BODY, published="2023-04-18")
    make_raw_file(article)
    run("extract_facts", workers=1)
    recording.record([(article, Findings())])
    recording.regroup()
    told = table(run("extract_facts", workers=1))
    assert (told["reports added"], told["new meetings"]) == (1, 1)


def test_extract_facts_needs_the_authority_file():
    with pytest.raises(CommandError, match=r"manage\.py load_authority"):
        run("extract_facts")


def test_check_evidence():
    article = make_article(body="Alpha met Beta.")
    make_mention(article, None, "Alpha")
    report = make_report(article, None, "Alpha met Beta")
    assert run("check_evidence") == "All evidence is in its articles.\n"
    Report.objects.filter(pk=report.pk).update(start=1, end=15)
    with pytest.raises(CommandError, match="1 pieces of evidence"):
        run("check_evidence")
    Report.objects.filter(pk=report.pk).update(state="orphaned", start=None, end=None)
    Mention.objects.update(printed="Alpho")
    with pytest.raises(CommandError, match="1 pieces of evidence"):
        run("check_evidence")


def test_extract_facts_wants_a_worker():
    load_authority([KnownOfficial("alpha-test", "Alpha Test", "RU")])
    with pytest.raises(CommandError, match="--workers must be 1"):
        run("extract_facts", workers=0)


@pytest.mark.parametrize("command", ["rebuild_search", "extract_facts", "remove_sample"])
def test_what_writes_says_who_else_is_writing(command, request):
    load_authority([KnownOfficial("alpha-test", "Alpha Test", "RU")])
    holder = ImportRun.objects.create(arguments={"command": "import_coverage", "host": "elsewhere", "process": 7})
    if connection.vendor == "postgresql":  # there a connection holds the lock
        other = connection.copy()
        request.addfinalizer(other.close)
        other.cursor().execute("SELECT pg_advisory_lock(%s)", [LOCK])
    with pytest.raises(CommandError, match=rf"import_coverage \(run {holder.pk}, process 7 on elsewhere"):
        run(command)


def test_prepare_loads_the_sample_into_a_new_archive_alone():
    assert "Importing the sample articles (simulated" in run("prepare")
    assert set(Article.objects.values_list("simulated", flat=True)) == {True}
    run("remove_sample")
    assert "the sample is not loaded again" in run("prepare")
    assert not Article.objects.exists()
