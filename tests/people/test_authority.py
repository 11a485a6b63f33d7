"""Loading the authority file: repeatable, and never over what a curator changed."""

from dataclasses import replace

import pytest

from articles.models import Outlet
from articles.parsing.outlets import OUTLETS
from people import authority
from people.authority import known_from_database, known_from_file, known_officials, load_authority
from people.matching import KnownOfficial, KnownPost, group_key
from people.models import Alias, Decision, Official, Post, Redirect
from tests.factories import make_article, make_mention, make_official

pytestmark = pytest.mark.django_db

POST = KnownPost("Minister", "Test Ministry", "RU", "2012-11-06", None, certain=True, checked="S")
ALPHA = KnownOfficial("alpha-test", "Alpha Test", "RU", None, "Test", ("Alfa Test",), (POST,))


def loaded(*known: KnownOfficial) -> tuple[int, int, int]:
    found = load_authority(known)
    return found.created, found.updated, found.unchanged


def test_an_official_with_spellings_and_posts():
    assert loaded(ALPHA) == (1, 0, 0)
    official = Official.objects.get()
    assert (official.name, official.slug, official.country, official.status) == (
        "Alpha Test",
        "alpha-test",
        "RU",
        "authority",
    )
    assert [alias.name for alias in official.aliases.all()] == ["Alfa Test"]
    post = official.posts.get()
    assert (post.title, str(post.first_day), post.last_day, post.checked) == ("Minister", "2012-11-06", None, "S")


def test_again_changes_nothing():
    loaded(ALPHA)
    before = list(Official.objects.values()), list(Post.objects.values()), list(Alias.objects.values())
    assert loaded(ALPHA) == (0, 0, 1)
    assert (list(Official.objects.values()), list(Post.objects.values()), list(Alias.objects.values())) == before


def test_what_comes_out_is_what_went_in():
    loaded(ALPHA)
    assert known_from_database() == (ALPHA,)


def test_a_new_edition_brings_its_changes():
    loaded(ALPHA)
    ended = replace(POST, end="2024-05-12")
    edition = replace(ALPHA, family_name="Alpha", spellings=("Alfa Test", "Al'fa Test"), posts=(ended,))
    assert loaded(edition) == (0, 1, 0)
    assert known_from_database() == (replace(edition, spellings=("Al'fa Test", "Alfa Test")),)


def test_what_a_curator_changed_stays():
    loaded(ALPHA)
    official = Official.objects.get()
    official.family_name = "Changed"
    official.save()
    official.aliases.all().delete()
    official.posts.update(title="Changed minister")
    loaded(replace(ALPHA, name="Alpha Testov", family_name="Testov", posts=(replace(POST, end="2024-05"),)))
    official.refresh_from_db()
    assert (official.name, official.family_name) == ("Alpha Testov", "Changed")
    assert not official.aliases.exists()
    assert "Changed minister" in official.posts.values_list("title", flat=True)


def test_one_who_was_merged_or_deleted_does_not_come_back():
    Redirect.objects.create(subject="official", old_id=98, old_slug="alpha-test", new_id=99)
    value = {"slug": "beta-test"}
    Decision.objects.create(action="delete", subject="official", subject_id=97, value=value)
    assert loaded(ALPHA, replace(ALPHA, key="beta-test", name="Beta Test")) == (0, 0, 2)
    assert not Official.objects.exists()


def test_one_found_in_articles_becomes_the_one_of_the_file():
    key = group_key("Alpha Test", "RU")
    found = make_official("Alpha Test", slug="test-alpha", status="found", group_key=key)
    mention = make_mention(make_article(body="Alpha Test spoke."), found, "Alpha Test", group_key=key)
    assert loaded(ALPHA) == (1, 0, 0)
    official = Official.objects.get()
    mention.refresh_from_db()
    assert (official.pk, official.slug, official.status, official.group_key) == (
        found.pk,
        "test-alpha",
        "authority",
        "",
    )
    assert (mention.official, mention.group_key) == (official, "")
    assert loaded(ALPHA) == (0, 0, 1)


def test_a_slug_that_another_has():
    make_official("Alpha Test", slug="alpha-test", country="CN", status="found", group_key="other|CN")
    loaded(ALPHA)
    assert Official.objects.get(status="authority").slug == "alpha-test-2"


def test_the_snapshot_holds_nobody_found_in_articles():
    loaded(ALPHA)
    make_official("Found Person", status="found", group_key="found|RU")
    assert known_from_database() == (ALPHA,)


def test_the_outlets():
    load_authority([])
    assert Outlet.objects.count() == len(OUTLETS)
    Outlet.objects.filter(key="tass").update(name="Renamed")
    assert load_authority([]).outlets == 0
    assert Outlet.objects.get(key="tass").name == "Renamed"


def test_the_whole_file():
    known = known_from_file()
    assert loaded(*known) == (len(known), 0, 0)
    again = {official.key: official for official in known_from_database()}
    assert again.keys() == {official.key for official in known}
    for official in known:
        assert set(again[official.key].posts) == set(official.posts)
        assert set(again[official.key].spellings) == set(official.spellings)


def test_an_empty_table_is_told():
    known, note = known_officials()
    assert known == known_from_file()
    assert note == "The authority table is empty: names are taken from officials.json."
    loaded(ALPHA)
    assert known_officials() == ((ALPHA,), "")


def test_a_database_that_is_not_there_is_not_made(tmp_path, monkeypatch):
    path = tmp_path / "none.sqlite3"
    monkeypatch.setitem(authority.connection.settings_dict, "NAME", str(path))
    monkeypatch.setattr(authority.connection, "vendor", "sqlite", raising=False)
    assert known_officials()[1].startswith("There is no database yet")
    assert not path.exists()
