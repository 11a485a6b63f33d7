"""The export: the contract's form, what is marked, and what is left out."""

import csv
import json
import sqlite3
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import connection

from tests.factories import make_article, make_meeting, make_official, make_raw_file, make_report

pytestmark = pytest.mark.django_db


@pytest.fixture
def records():
    officials = [make_official("Alpha Test"), make_official("Beta Test", country="CN")]
    article = make_article(body="Alpha met Beta.", simulated=True)
    make_raw_file(article, name="raw/inner/one.txt")
    copy = make_article(body="Alpha met Beta.", copy_of=article, simulated=True)
    make_raw_file(copy, name="raw/two.txt").names.create(name="raw/again.txt")
    meeting = make_meeting(officials, place="Moscow", simulated=True)
    for one in (article, copy):
        make_report(one, meeting, "Alpha met Beta", officials)
    make_report(article, None, "Alpha", officials, modality="planned")
    make_meeting(officials, [make_article()], status="rejected", start="2013-05-01")
    return meeting


def exported(*arguments: object) -> dict:
    out = StringIO()
    call_command("export_records", *map(str, arguments), stdout=out, stderr=StringIO())
    return json.loads(out.getvalue()) if out.getvalue() else {}


def test_json_in_the_form_of_the_contract(records):
    told = exported()
    assert set(told) == {"officials", "meetings", "articles"}
    (meeting,) = told["meetings"]
    wanted = {"id", "kind", "name", "start", "end", "extent", "basis", "not_before", "not_after", "place", "status"}
    assert wanted <= set(meeting)
    assert (meeting["id"], meeting["start"], meeting["place"]) == (records.pk, "2013-03-24", "Moscow")
    assert [one["name"] for one in meeting["participants"]] == ["Alpha Test", "Beta Test"]


def test_every_file_is_a_source_and_a_copy_says_of_what(records):
    (meeting,) = exported()["meetings"]
    assert [(one["file"], one["copy_of"], one["quote"], one["start"], one["end"]) for one in meeting["sources"]] == [
        ("again.txt", "one.txt", "Alpha met Beta", 0, 14),
        ("one.txt", None, "Alpha met Beta", 0, 14),
        ("two.txt", "one.txt", "Alpha met Beta", 0, 14),
    ]


def test_what_rests_on_sample_data_says_so(records):
    told = exported()
    assert told["meetings"][0]["simulated"] is True
    assert all(source["simulated"] for source in told["meetings"][0]["sources"])
    assert {one["file"]: one["simulated"] for one in told["articles"]} == {
        "one.txt": True,
        "again.txt": True,
        None: False,
    }


def test_an_empty_archive():
    assert exported() == {"officials": [], "meetings": [], "articles": []}


def test_json_into_a_file(records, tmp_path):
    exported("--output", tmp_path / "records.json")
    assert json.loads((tmp_path / "records.json").read_text(encoding="utf-8")) == exported()


def test_csv_a_file_for_each_kind(records, tmp_path):
    exported("--format", "csv", "--output", tmp_path / "out")
    tables = {}
    for kind in ("officials", "meetings", "articles", "sources"):
        with (tmp_path / "out" / f"{kind}.csv").open(encoding="utf-8-sig", newline="") as file:
            tables[kind] = list(csv.DictReader(file))
    assert {kind: len(rows) for kind, rows in tables.items()} == {
        "officials": 2,
        "meetings": 1,
        "articles": 3,
        "sources": 3,
    }
    assert tables["meetings"][0]["participants"] == "Alpha Test; Beta Test"
    assert tables["meetings"][0]["files"] == "again.txt; one.txt; two.txt"


def test_a_cell_is_never_a_formula(tmp_path):
    make_official("=HYPERLINK(1)")
    exported("--format", "csv", "--output", tmp_path)
    assert "'=HYPERLINK(1)" in (tmp_path / "officials.csv").read_text(encoding="utf-8-sig")


@pytest.mark.parametrize(
    "arguments", [("--format", "csv"), ("--output", "nowhere/records.json"), ("--format", "csv", "--output", "file/x")]
)
def test_where_it_cannot_write(tmp_path, monkeypatch, arguments):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "file").touch()
    with pytest.raises(CommandError):
        exported(*arguments)


def test_the_queries_do_not_grow_with_the_meetings(records, django_assert_max_num_queries):
    for number in range(20):
        article = make_article(body=f"{number}: Alpha met Beta.")
        make_raw_file(article)
        make_meeting([make_official()], [article])
    with django_assert_max_num_queries(22):
        exported()


@pytest.fixture
def shallow_queries():
    """SQLite with room for short conditions alone, as the many rows of a large archive leave it."""
    if connection.vendor != "sqlite":
        yield
        return
    connection.ensure_connection()
    deepest = connection.connection.setlimit(sqlite3.SQLITE_LIMIT_EXPR_DEPTH, 40)
    yield
    connection.connection.setlimit(sqlite3.SQLITE_LIMIT_EXPR_DEPTH, deepest)


def test_no_query_names_every_article(shallow_queries):
    for _ in range(50):
        make_raw_file(make_article())
    assert len(exported()["articles"]) == 50
