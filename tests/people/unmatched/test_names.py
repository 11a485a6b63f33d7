"""Unmatched names: grouped, settled in all articles now and later, and taken back."""

import pytest
from django.contrib.auth.models import Group, User
from django.db import connection
from django.test.utils import CaptureQueriesContext

from people.curation import CurationError
from people.extraction.findings import Contact, Findings, Mention, Person, When
from people.models import Decision, Meeting, Official, Participation, Report
from people.models import Mention as MentionRow
from people.recording import rebuild, record
from people.taking_back import take_back
from people.unmatched.groups import likely_officials, unmatched_groups
from people.unmatched.settling import assign, reject
from tests.factories import make_article, make_mention, make_official, make_raw_file, make_report

pytestmark = pytest.mark.django_db

CLAIM = {"start": "2013-03-24", "end": "2013-03-24", "place": "Moscow", "country": "RU", "basis": "stated"}
QUEUE, ONE = "/admin/names/", "/admin/names/one/?name=Leonid+Delta&country=RU"


def told(name: str, host: Official, day: str = "2013-03-24") -> MentionRow:
    """An article in which somebody unmatched meets an official."""
    article = make_article(body=f"{name} met {host} on {day}.")
    make_raw_file(article)
    report = make_report(article, None, participants=[host], claim={**CLAIM, "start": day, "end": day})
    report.participants.create(name=name, country="RU")
    return make_mention(article, None, name, country="RU", title="minister")


@pytest.fixture
def host():
    return make_official("Chang Wanquan", country="CN")


@pytest.fixture
def two(host):
    """A name in two spellings, each in an article of its own."""
    mentions = [told("Leonid Delta", host), told("Leonid Del'ta", host, "2014-05-06")]
    rebuild()
    return mentions


@pytest.fixture
def curator(client):
    user = User.objects.create(username="curator", is_staff=True)
    user.groups.add(Group.objects.get(name="Curator"))
    client.force_login(user)
    return user


def read_again(mention: MentionRow) -> None:
    """The article as a later run reads it."""
    person = Person(mention.name, mention.name, None, "RU", "minister", full=True)
    found = Mention(mention.start, mention.end, mention.printed, 0, "test")
    record([(mention.article, Findings((person,), (found,)))])


def whose(mentions) -> list[Official | None]:
    return [MentionRow.objects.get(pk=mention.pk).official for mention in mentions]


def test_spellings_of_one_name_are_one_group_with_who_it_may_be(two, host):
    like = make_official("Леонид Дельта")
    (group,) = unmatched_groups()
    assert (group.country, group.articles, group.mentions) == ("RU", 2, 2)
    assert set(group.spellings) == {"Leonid Delta", "Leonid Del'ta"}
    assert [official for official, _ in likely_officials(group)] == [like]


def test_a_name_assigned_holds_in_all_articles_now_and_later_until_it_is_taken_back(two, host, rows):
    official = make_official("Boris Gamma")
    before = rows()
    decision = assign("Leonid Delta", "RU", official, user=None, reason="a name of youth", alias=True)
    assert whose(two) == [official, official]
    assert Participation.objects.filter(official=official).count() == 2
    assert unmatched_groups() == []
    later = make_article(body="Leonid Delta spoke.")
    person = Person("Leonid Delta", "Leonid Delta", None, "RU", "minister", full=True)
    record([(later, Findings((person,), (Mention(0, 12, "Leonid Delta", 0, "test"),)))])
    assert later.mentions.get().official == official
    later.delete()
    take_back(decision, user=None)
    after = rows()
    assert after.pop("Participation") != []
    before.pop("Participation")
    assert after == before
    assert Decision.objects.count() == 2


def test_an_official_made_for_a_name_goes_when_it_is_taken_back(two, host, rows):
    before = rows()
    official = Official.objects.create(name="Leonid Delta", country="RU", slug="leonid-delta")
    decision = assign("Leonid Delta", "RU", official, user=None, reason="new", made=True)
    assert whose(two) == [official, official]
    take_back(decision, user=None)
    assert Official.objects.count() == len(before["Official"])


def test_who_is_no_official_takes_part_in_no_meeting_until_it_is_taken_back(two, host):
    assert Participation.objects.filter(name="Leonid Delta").exists()
    decision = reject("Leonid Delta", "RU", user=None, reason="a reporter")
    assert not Participation.objects.filter(official=None).exists()
    assert unmatched_groups() == []
    later = make_article(body="Leonid Delta, minister.")
    read_again(make_mention(later, None, "Leonid Delta", country="RU"))
    assert not Official.objects.filter(status="found").exists()
    take_back(decision, user=None)
    assert Participation.objects.filter(official=None).count() >= 1
    assert len(unmatched_groups()) == 1
    assert Meeting.objects.count() == 2


def test_who_is_no_official_takes_part_in_nothing_that_is_read_later(two):
    reject("Leonid Delta", "RU", user=None, reason="a reporter")
    later = make_article(body="Leonid Delta met the press.")
    make_raw_file(later)
    person = Person("Leonid Delta", "Leonid Delta", None, "RU", "minister", full=True)
    contact = Contact("meeting", (0,), When("2015-01-02", "2015-01-02"), None, None, None, 0, 12, "test")
    record([(later, Findings((person,), (), (contact,)))])
    assert not Report.objects.get(article=later).participants.exists()


def test_a_surname_alone_is_settled_in_no_other_article(host):
    told("Delta", host)
    with pytest.raises(CurationError, match="within one article only"):
        assign("Delta", "RU", host, user=None, reason="x")


def test_a_name_found_in_articles_is_merged_and_not_assigned(two, host):
    article = make_article(body="Leonid Delta, minister.")
    make_raw_file(article)
    read_again(make_mention(article, None, "Leonid Delta", country="RU"))
    assert Official.objects.filter(status="found").exists()
    with pytest.raises(CurationError, match="merge Leonid Delta instead"):
        assign("Leonid Delta", "RU", host, user=None, reason="x")


def test_a_name_linked_in_one_article_moves_its_meetings_at_once_and_no_others(client, two, host):
    client.force_login(User.objects.create_superuser("editor"))
    official = make_official("Boris Gamma")
    client.post(f"/admin/people/mention/{two[0].pk}/change/", {"official": official.pk, "reason": "the only one"})
    assert whose(two) == [official, None]
    assert Participation.objects.get(official=official).meeting.start == "2013-03-24"


# --- pages ---


def test_the_queue_leads_to_a_name_that_is_assigned(client, curator, two, host):
    page = client.get(QUEUE).content.decode()
    assert "RU, 2 articles, 2 mentions" in page
    name = unmatched_groups()[0].name
    address = f"/admin/names/one/?name={name}&country=RU"
    page = client.get(address).content.decode()
    assert f"<mark>{name.replace(chr(39), '&#x27;')}</mark>" in page
    assert "minister" in page
    response = client.post(address, {"official": host.pk, "reason": "it is he", "action": "assign"})
    assert response.url == QUEUE
    assert whose(two) == [host, host]
    assert "Every name is an official" in client.get(QUEUE).content.decode()


def test_an_editor_makes_a_new_official(client, two):
    user = User.objects.create_superuser("editor")
    client.force_login(user)
    address = f"/admin/names/one/?name={unmatched_groups()[0].name}&country=RU"
    form = {"action": "make", "name": "Leonid Delta", "country": "RU", "title": "minister", "reason": "new"}
    assert "no code of a country" in client.post(address, {**form, "country": "Q1"}).content.decode()
    assert client.post(address, form).status_code == 302
    official = Official.objects.get(name="Leonid Delta")
    assert (official.posts.get().title, official.posts.get().certain) == ("minister", False)
    assert whose(two) == [official, official]


def test_a_curator_says_that_a_name_is_nobodys(client, curator, two):
    address = f"/admin/names/one/?name={unmatched_groups()[0].name}&country=RU"
    response = client.post(address, {"action": "nobody", "reason": "a reporter"}, follow=True)
    assert "not an official" in response.content.decode()
    assert Decision.objects.get().action == "reject"
    assert not Participation.objects.filter(official=None).exists()


def test_what_cannot_be_is_said_and_changes_nothing(client, curator, two, host):
    address = f"/admin/names/one/?name={unmatched_groups()[0].name}&country=RU"
    article = make_article(body="Leonid Delta, minister.")
    make_raw_file(article)
    read_again(make_mention(article, None, "Leonid Delta", country="RU"))
    response = client.post(address, {"official": host.pk, "reason": "it is he", "action": "assign"})
    assert (response.status_code, "merge Leonid Delta instead" in response.content.decode()) == (200, True)
    assert not Decision.objects.exists()


def test_a_spelling_is_added_by_those_who_may(client, curator, two, host):
    address = f"/admin/names/one/?name={unmatched_groups()[0].name}&country=RU"
    form = {"official": host.pk, "reason": "it is he", "action": "assign", "alias": "on"}
    assert client.post(address, form).status_code == 403
    assert not Decision.objects.exists()
    client.force_login(User.objects.create_superuser("editor"))
    assert client.post(address, form).status_code == 302
    assert host.aliases.exists()


def test_a_new_official_needs_a_name(client, two):
    client.force_login(User.objects.create_superuser("editor"))
    address = f"/admin/names/one/?name={unmatched_groups()[0].name}&country=RU"
    response = client.post(address, {"action": "make", "name": "", "reason": "new"})
    assert "A new official needs a name." in response.content.decode()


@pytest.mark.parametrize(
    ("form", "status"),
    [
        ({"action": "drop", "reason": "x"}, 400),
        ({"action": "assign", "official": "x", "reason": "x"}, 400),
        ({"action": "assign", "official": "999999", "reason": "x"}, 400),
        ({"action": "assign", "reason": "x"}, 200),
        ({"action": "nobody", "reason": ""}, 200),
        ({"action": "make", "name": "Leonid Delta", "reason": "x"}, 403),
    ],
)
def test_nonsense_is_refused(client, curator, two, form, status):
    address = f"/admin/names/one/?name={unmatched_groups()[0].name}&country=RU"
    assert client.post(address, form).status_code == status
    assert not Decision.objects.exists()


def test_bad_addresses(client, curator, two):
    assert client.get("/admin/names/one/?name=Nobody&country=RU").status_code == 404
    for query in ("?page=x", "?sort=name"):
        assert client.get(QUEUE + query).status_code == 400
    viewer = User.objects.create(username="viewer", is_staff=True)
    viewer.groups.add(Group.objects.get(name="Viewer"))
    client.force_login(viewer)
    address = f"/admin/names/one/?name={unmatched_groups()[0].name}&country=RU"
    assert "does not decide" in client.get(address).content.decode()
    assert client.post(address, {"action": "nobody", "reason": "x"}).status_code == 403


def test_queries_do_not_grow_with_the_names(client, curator, host):
    def queries():
        with CaptureQueriesContext(connection) as captured:
            assert client.get(QUEUE).status_code == 200
        return len(captured)

    told("Leonid Delta", host)
    few = queries()
    for letter in "bcdfghk":
        told(f"Leonid {letter}anov", host)
    assert queries() == few
