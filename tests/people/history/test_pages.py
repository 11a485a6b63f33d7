"""The history of a record, recent changes, deleted records."""

import pytest
from django.contrib.auth.models import User
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from articles.history import acting
from articles.models import Article
from people.curation import Participant, add_participant, decide
from people.deciding import deciding
from people.models import Alias, Official
from people.roles import ROLES
from tests.factories import make_article, make_meeting, make_mention, make_official, make_outlet, make_post
from tests.people.test_roles import account

pytestmark = pytest.mark.django_db
RECENT, DELETED = "/admin/history/", "/admin/history/deleted/"


@pytest.fixture
def editor(client):
    user = account("Editor")
    client.force_login(user)
    return user


def history(record):
    meta = record._meta
    return reverse(f"admin:{meta.app_label}_{meta.model_name}_history", args=[record.pk])


def page(client, address, **query):
    response = client.get(address, query)
    assert response.status_code == 200, response.content.decode()
    return response.content.decode()


def rename(official, name, user, reason=""):
    with acting(user, reason):
        official.name = name
        official.save()


def test_who_when_why_before_and_after(client, editor):
    official = make_official("Alpha Test")
    rename(official, "Alpha Testov", editor, "as he signs")
    text = page(client, history(official))
    for words in ("editor", "as he signs", "<del>Alpha Test</del>", "<ins>Alpha Testov</ins>"):
        assert words in text


def test_an_official_shows_spellings_posts_and_links_of_names(client, editor):
    official = make_official("Alpha Test")
    with acting(editor, "from the yearbook"):
        alias = Alias.objects.create(official=official, name="Alfa")
        post = make_post(official, "Minister", start="2012")
        post.end = "2013"
        post.save()
        alias.delete()
    text = page(client, history(official))
    assert "Alfa of Alpha Test" in text
    assert "<ins>2013</ins>" in text
    assert text.count("from the yearbook") == 4


def test_a_meeting_shows_its_decisions_in_the_same_list(client, editor):
    meeting = make_meeting([make_official()], [make_article()], place="Moscow")
    with acting(editor, "misprint"), deciding():
        decide("set", meeting, user=editor, field="place", value="Tver", reason="misprint")
    text = page(client, history(meeting))
    assert "decided: set a value" in text
    assert "<ins>Tver</ins>" in text
    assert "Withdraw" in text


def test_who_was_added_to_a_meeting_is_told_with_both(client, editor):
    official, added = make_official("Alpha Test"), make_official("Beta Test")
    meeting = make_meeting([official], [make_article()], pk=added.pk)
    other = make_meeting([official], [make_article()])
    with acting(editor), deciding():
        add_participant(other, Participant(added, title="Minister"), user=editor, note="seen on the photograph")
    for record in (other, added):
        assert "<ins>Beta Test, Minister</ins>" in page(client, history(record))
    assert "seen on the photograph" not in page(client, history(meeting))


def test_an_article_shows_the_names_linked_in_it(client, editor):
    official = make_official("Alpha Test")
    mention = make_mention(make_article(body="Alpha Test spoke."), official, "Alpha Test")
    client.post(
        reverse("admin:people_mention_change", args=[mention.pk]), {"official": make_official("B").pk, "reason": "he"}
    )
    assert "link a name" in page(client, history(Article.objects.get()))
    assert "link a name" in page(client, history(mention))


def test_nothing_was_changed(client, editor):
    assert "No person changed this record" in page(client, history(make_official()))
    assert "Nothing was changed." in page(client, RECENT)
    assert "Nothing is deleted" in page(client, DELETED)


def test_a_record_that_is_gone_keeps_its_history(client, editor):
    with acting(editor, "twice"):
        alias = Alias.objects.create(official=make_official("Alpha Test"), name="Alfa")
        address = history(alias)
        alias.delete()
    assert "twice" in page(client, address)


@pytest.mark.parametrize("pk", ["999999", "nobody", "9" * 30])
def test_a_record_that_never_was(client, editor, pk):
    assert client.get(f"/admin/people/official/{pk}/history/").status_code in (302, 404)


def test_recent_changes_by_user_record_and_day(client, editor):
    other = User.objects.create(username="Curator One", is_staff=True)
    rename(make_official("One"), "First official", editor)
    with acting(other):
        make_outlet("Second outlet")
    today = Official.history.first().history_date.date().isoformat()
    everything = page(client, RECENT)
    assert "First official" in everything
    assert "Second outlet" in everything
    assert "Second outlet" not in page(client, RECENT, user="editor")
    assert "First official" not in page(client, RECENT, kind="outlet")
    assert "First official" in page(client, RECENT, day=today, kind="official", user="editor")
    assert "Nothing was changed." in page(client, RECENT, day="2001-01-01")


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ({"user": "nobody"}, "no user of this name"),
        ({"kind": "duel"}, "no kind of record"),
        ({"day": "soon"}, "YYYY-MM-DD"),
        ({"page": "99"}, "Pages run from 1 to 1"),
        ({"page": "x"}, "is no number"),
        ({"colour": "red"}, "no such parameter"),
    ],
)
def test_a_bad_parameter_is_named(client, editor, query, words):
    response = client.get(RECENT, query)
    assert response.status_code == 400
    assert words in response.content.decode()


def test_queries_do_not_grow_with_the_rows(client, editor):
    official = make_official("Alpha Test")

    def change(times):
        for number in range(times):
            rename(official, f"Alpha {Official.history.count()}", editor)
            with acting(editor):
                make_post(official, f"Post {number}").delete()
                make_article(f"Story {number}", outlet=make_outlet())
            meeting = make_meeting([official], [make_article()])
            with acting(editor), deciding():
                decide("confirm", meeting, user=editor, note="checked")

    def count(address):
        with CaptureQueriesContext(
            connection,
        ) as queries:
            page(client, address)
        return len(queries)

    change(1)
    before = [count(address) for address in (RECENT, DELETED, history(official))]
    change(5)
    assert [count(address) for address in (RECENT, DELETED, history(official))] == before


def test_pages_of_many_changes(client, editor):
    for number in range(60):
        rename(make_official(f"Official {number}"), f"Renamed {number}", editor)
    assert "Renamed 59" in page(client, RECENT)
    assert "Renamed 0" in page(client, RECENT, page=2)


@pytest.mark.parametrize("role", ROLES)
def test_who_may_look(client, role):
    client.force_login(account(role))
    assert client.get(RECENT).status_code == 200
    assert client.get(DELETED).status_code == 200


@pytest.mark.parametrize("address", [RECENT, DELETED, "/admin/history/official/1/undo/"])
def test_nobody_without_an_account_looks(client, address):
    assert client.get(address).status_code == 302
    client.force_login(User.objects.create(username="none", is_staff=True))
    assert client.get(address).status_code in (403, 404)
