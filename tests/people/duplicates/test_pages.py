"""Possible duplicates at the desk: the queue, two records side by side, merging, keeping apart, taking back."""

import pytest
from django.contrib.auth.models import Group, User
from django.db import connection
from django.test.utils import CaptureQueriesContext

from people.models import Decision, Meeting, Official
from people.recording import rebuild
from tests.factories import make_article, make_meeting, make_official, make_post, make_raw_file, make_report

pytestmark = pytest.mark.django_db

OFFICIALS, MEETINGS = "/admin/duplicates/officials/", "/admin/duplicates/meetings/"
CLAIM = {"place": "Moscow", "country": "RU", "basis": "stated"}


@pytest.fixture
def editor(client):
    user = User.objects.create(username="editor", is_staff=True)
    user.groups.add(Group.objects.get(name="Editor"))
    client.force_login(user)
    return user


@pytest.fixture
def two(editor):
    return make_official("Sergei Shoigu", slug="shoigu"), make_official("Sergey Shoygu", slug="shoygu", status="found")


@pytest.fixture
def talks(editor):
    """Two meetings of the same officials, a day apart, which the grouping leaves as two."""
    people = [make_official("Sergei Shoigu"), make_official("Chang Wanquan", country="CN")]
    for day in ("2013-03-24", "2013-03-26"):
        article = make_article(body=f"They met, says one of {day}.")
        make_raw_file(article)
        make_report(article, None, participants=people, claim={"start": day, "end": day, **CLAIM})
    rebuild()
    return list(Meeting.objects.order_by("id"))


def side_by_side(base, pair):
    return f"{base}{pair[0].pk}/{pair[1].pk}/"


def settle(client, base, pair, **changes):
    form = {"survivor": pair[0].pk, "reason": "one and the same", "action": "merge"} | changes
    return client.post(side_by_side(base, pair), form)


def text(response):
    return response.content.decode()


def test_a_pair_is_suggested_with_its_reasons_and_gone_once_merged(client, two):
    page = text(client.get(OFFICIALS))
    assert "75 of 100: the same name in another spelling: Sergei Shoigu and Sergey Shoygu (+60); both serve RU" in page
    assert settle(client, OFFICIALS, two).status_code == 302
    page = text(client.get(OFFICIALS))
    assert "Nothing is there twice" in page
    assert "one and the same" in page
    assert client.get("/officials/shoygu/").url == "/officials/shoigu/"


def test_a_merge_is_taken_back_with_a_reason(client, two):
    settle(client, OFFICIALS, two)
    decision = Decision.objects.get()
    address = f"/admin/history/decision/{decision.pk}/undo/"
    assert address in text(client.get(OFFICIALS))
    assert client.post(address, {"reason": "they are two"}).status_code == 302
    assert client.get("/officials/shoygu/").status_code == 200
    assert Official.objects.count() == 2


@pytest.mark.parametrize("first", [0, 1])
def test_either_may_stay(client, two, first):
    settle(client, OFFICIALS, two, survivor=two[first].pk)
    assert Official.objects.get().pk == two[first].pk


def test_the_authority_file_stays_by_default_else_the_older(client, two):
    page = text(client.get(side_by_side(OFFICIALS, two[::-1])))
    assert page.count("checked") == 1
    assert client.get(side_by_side(OFFICIALS, two[::-1])).context["form"]["survivor"].value() == str(two[0].pk)


def test_not_the_same_is_remembered(client, two):
    settle(client, OFFICIALS, two, action="apart", reason="two brothers")
    assert "Nothing is there twice" in text(client.get(OFFICIALS))
    page = text(settle(client, OFFICIALS, two))
    assert "not to be the same (two brothers)" in page
    assert Official.objects.count() == 2


def test_what_speaks_against_it_is_told(client, two):
    one, other = two
    Official.objects.filter(pk=one.pk).update(wikidata="Q1")
    Official.objects.filter(pk=other.pk).update(wikidata="Q2", country="CN")
    make_post(one, "Minister", start="2012")
    make_post(other, "Governor", start="2013")
    make_meeting([one, other])
    page = text(client.get(side_by_side(OFFICIALS, two)))
    for conflict in ("different states: RU and CN", "Two posts at one time", "part in one meeting", "Q1 and Q2"):
        assert conflict in page
    assert settle(client, OFFICIALS, two).status_code == 302


def test_an_office_of_both_and_tenures_that_are_not_certain_speak_against_nothing(client, two):
    one, other = two
    make_post(one, "Minister", start="2012")
    make_post(other, "Minister", start="2013")
    make_post(other, "Governor", start="2013", certain=False)
    assert "Two posts at one time" not in text(client.get(side_by_side(OFFICIALS, two)))


def test_what_speaks_against_meetings_is_told(client, talks):
    one, other = talks
    article = one.reports.get().article
    make_report(article, other)
    Meeting.objects.filter(pk=other.pk).update(kind="visit", country="CN", simulated=True)
    page = text(client.get(side_by_side(MEETINGS, talks)))
    for conflict in (
        "Different kinds: Meeting and Visit.",
        "They are 2 days apart.",
        "Different countries: RU and CN.",
        "One article tells of both.",
        "One rests on sample articles, the other on real ones: they cannot be merged.",
    ):
        assert conflict in page


def test_a_reason_is_required(client, two):
    assert "Say why." in text(settle(client, OFFICIALS, two, reason=" "))
    assert Official.objects.count() == 2


@pytest.mark.parametrize(
    "changes", [{"action": "drop"}, {"survivor": "0"}, {"survivor": "x"}, {"action": ""}, {"survivor": ""}]
)
def test_nonsense_is_refused_by_name(client, two, changes):
    response = settle(client, OFFICIALS, two, **changes)
    assert response.status_code == 400
    assert next(iter(changes)) in text(response)


@pytest.mark.parametrize("query", ["?page=0", "?page=x", "?page=9", "?sort=name", "?page=1&page=2"])
@pytest.mark.parametrize("base", [OFFICIALS, MEETINGS])
def test_bad_parameters_are_named(client, editor, base, query):
    assert client.get(base + query).status_code == 400


@pytest.mark.parametrize(
    "address",
    ["/admin/duplicates/articles/", f"{OFFICIALS}1/999999/", f"{MEETINGS}1/2/", f"{OFFICIALS}{10**30}/1/"],
)
def test_what_is_not_there_is_not_found(client, editor, address):
    assert client.get(address).status_code == 404


def test_a_pair_merged_meanwhile_leads_on(client, two):
    other = make_official("Sergej Shojgu")
    settle(client, OFFICIALS, two)
    assert client.get(side_by_side(OFFICIALS, two)).url == OFFICIALS
    assert client.get(side_by_side(OFFICIALS, (two[1], other))).url == side_by_side(OFFICIALS, (two[0], other))


def test_meetings_are_suggested_merged_and_taken_back(client, talks):
    page = text(client.get(MEETINGS))
    assert "the same officials took part (+40)" in page
    assert "2 days apart (+10)" in page
    page = text(client.get(side_by_side(MEETINGS, talks)))
    assert "They are 2 days apart." in page
    assert "They met, says one of 2013-03-26." in page
    settle(client, MEETINGS, talks, survivor=talks[1].pk)
    assert Meeting.objects.get().pk == talks[1].pk
    assert client.get(talks[0].get_absolute_url()).url == f"/meetings/{talks[1].pk}/{Meeting.objects.get().slug}/"
    client.post(f"/admin/history/decision/{Decision.objects.get().pk}/undo/", {"reason": "two talks"})
    assert Meeting.objects.count() == 2


def test_meetings_kept_apart_are_not_suggested_again(client, talks):
    settle(client, MEETINGS, talks, action="apart")
    assert "Nothing is there twice" in text(client.get(MEETINGS))


@pytest.mark.parametrize(("role", "status"), [("Viewer", 403), ("Curator", 403), ("Editor", 302)])
def test_merging_is_for_editors_others_see(client, two, talks, role, status):
    user = User.objects.create(username=role, is_staff=True)
    user.groups.add(Group.objects.get(name=role))
    client.force_login(user)
    for base, pair in ((OFFICIALS, two), (MEETINGS, talks)):
        assert client.get(base).status_code == 200
        page = text(client.get(side_by_side(base, pair)))
        assert ("Merging is for editors" in page) == (role != "Editor")
        assert settle(client, base, pair).status_code == status


def test_a_curator_takes_no_merge_back(client, two):
    settle(client, OFFICIALS, two)
    user = User.objects.create(username="curator", is_staff=True)
    user.groups.add(Group.objects.get(name="Curator"))
    client.force_login(user)
    decision = Decision.objects.get()
    assert client.post(f"/admin/history/decision/{decision.pk}/undo/", {"reason": "x"}).status_code == 403
    client.post("/admin/people/decision/", {"action": "take_back", "_selected_action": [decision.pk]})
    assert Official.objects.count() == 1


def test_nobody_without_an_account_sees_it(client):
    for base in (OFFICIALS, MEETINGS):
        assert client.get(base).status_code == 302


def test_queries_do_not_grow_with_the_rows(client, editor):
    def add(count):
        for _ in range(count):
            name = "".join(chr(97 + int(digit)) for digit in str(1000 + Official.objects.count()))
            one = make_official(f"{name}ov Boris")
            make_official(f"{name}off Boris", status="found")
            host = make_official(f"{name}man Hans", country="CN")
            make_meeting([one, host], [make_article(), make_article()])
            make_meeting([one, host], [make_article()])

    def queries(address):
        with CaptureQueriesContext(connection) as captured:
            assert client.get(address).status_code == 200
        return len(captured)

    add(4)
    assert "of 100" in text(client.get(OFFICIALS))
    few = [queries(OFFICIALS), queries(MEETINGS)]
    add(10)
    assert [queries(OFFICIALS), queries(MEETINGS)] == few


def test_the_desk_counts_what_waits(client, two, talks):
    page = text(client.get("/admin/"))
    for address, label in (
        (OFFICIALS, "Officials who may be one person"),
        (MEETINGS, "Meetings that may be one contact"),
    ):
        number = len(client.get(address).context["pairs"])
        assert number
        assert f'<a href="{address}"><strong>{number}</strong> {label}</a>' in page


def test_old_addresses_lead_on_everywhere(client, two, talks):
    one, other = two
    make_meeting([other], [make_article(body="A call.")], kind="call", start="2014-01-01")
    settle(client, OFFICIALS, two)
    settle(client, MEETINGS, talks)
    assert client.get(f"/api/v1/officials/{other.pk}/").url.endswith(f"/api/v1/officials/{one.pk}/")
    assert client.get(f"/api/v1/meetings/{talks[1].pk}/").url.endswith(f"/api/v1/meetings/{talks[0].pk}/")
    for number in ("999999", "x", "9" * 30):
        assert client.get(f"/api/v1/officials/{number}/").status_code == 404
    for address in ("/meetings/", "/meetings/feed.atom", "/meetings/calendar.ics", "/api/v1/meetings/", "/articles/"):
        response = client.get(address, {"official": "shoygu"})
        assert response.status_code == 200, address
    assert client.get("/meetings/", {"official": "shoygu"}).context["listing"].page.paginator.count == 1
    assert client.get("/meetings/", {"official": "nobody"}).status_code == 400
