"""The tables of the authority file as files: every fault named, and what comes out goes in again."""

import json

import pytest
from django.core.management import call_command

from people.authority import authority_file, known_from_database, known_from_file, load_authority
from people.matching import known_from_json
from people.models import Alias, Official, Post
from people.tables.files import TableError, read_sheets, written
from tests.factories import make_official
from tests.people.test_authority import ALPHA

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("kind", "form", "text", "words"),
    [
        ("aliases", "csv", "", "no rows"),
        ("aliases", "csv", "official,name\n", "no rows"),
        ("aliases", "csv", "official,name\na\n", "Row 2 has 1 cells, the first row has 2"),
        ("aliases", "csv", "official,name,colour\na,b,c\n", "Unknown column: colour"),
        ("aliases", "csv", "official\na\n", "A column is missing: name"),
        ("aliases", "csv", 'official,name\n"a,b\n', "is no CSV"),
        ("aliases", "csv", "official,name\na,\0\n", "NUL"),
        ("aliases", "json", "{", "is no JSON"),
        ("aliases", "json", "[" * 100_000, "is no JSON"),
        ("aliases", "json", '{"a": 1}', "one list of objects"),
        ("aliases", "json", '[{"official": "a", "name": ["b"]}]', "Row 1, column name: give one value"),
        ("aliases", "json", '[{"official": "a", "name": "b"}, {"official": "a"}]', "Row 2 has other columns"),
        ("officials", "json", '[{"name": "A", "positions": []}]', "lacks the field"),
        ("officials", "json", '[{"name": 1, "positions": []}]', "no authority file"),
    ],
)
def test_a_fault_is_named(kind, form, text, words):
    with pytest.raises(TableError, match=words):
        read_sheets(kind, form, text)


def test_a_formula_is_disarmed_and_comes_back():
    official = make_official("Alpha Test", slug="alpha-test")
    Alias.objects.create(official=official, name="=Alfa")
    text = written("aliases", "csv")
    assert "'=Alfa" in text
    (sheet,) = read_sheets("aliases", "csv", text)
    assert sheet.data.dict == [{"official": "alpha-test", "name": "=Alfa"}]


@pytest.mark.parametrize("kind", ["officials", "aliases", "posts"])
def test_the_columns_of_each_table(kind):
    load_authority([ALPHA])
    (sheet,) = read_sheets(kind, "csv", "\ufeff" + written(kind, "csv"))
    assert sheet.kind == kind
    assert len(sheet.data) == 1


def test_the_export_can_be_loaded_into_an_empty_archive(tmp_path):
    load_authority(known_from_file())
    Official.objects.filter(slug="sergei-shoigu").update(name="Sergey Shoygu", wikidata="Q158030")
    before = known_from_database()
    path = tmp_path / "officials.json"
    path.write_text(written("officials", "json"), encoding="utf-8")
    for model in (Alias, Post, Official):
        model.objects.all().delete()
    call_command("load_authority", file=path, verbosity=0)
    assert known_from_database() == before


def test_the_export_loaded_into_its_own_archive_changes_nothing():
    make_official("Alpha Test", slug="alpha-test", country="CN", status="found", group_key="other|CN")
    load_authority([ALPHA])
    Official.objects.filter(status="authority").update(name="Renamed by hand")
    before = known_from_database()
    loaded = load_authority(known_from_json(json.loads(json.dumps(authority_file()))))
    assert loaded.created == 0
    assert known_from_database() == before
