import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from people.models import Meeting, Participation
from tests.factories import make_article, make_meeting, make_official, make_post

pytestmark = pytest.mark.django_db


def found(client, address):
    response = client.get(address)
    assert response.status_code == 200, response.content.decode()
    return {meeting.slug for meeting in response.context["listing"].page}


@pytest.fixture
def meetings():
    """Six meetings by slug, each found by some filters and not by others."""
    shoigu = make_official("Sergei Shoigu", slug="sergei-shoigu", native_name="Сергей Шойгу")
    xi = make_official("Xi Jinping", slug="xi-jinping", country="CN")
    make_meeting([shoigu, xi], slug="talks", start="2013-03-24", place="Moscow", country="RU", status="confirmed")
    make_meeting([xi], slug="trip", kind="visit", start="2013-03-22", end="2013-03-24", place="Russia", country="RU")
    make_meeting([shoigu], slug="month", kind="call", start="2013-04")
    make_meeting([], slug="drill", kind="exercise", name="Peace Mission 2005", start="2005-08-18", place="Vladivostok")
    make_meeting([shoigu], slug="undated", start="", not_before="2012-11-06", country="CN")
    make_meeting([shoigu], slug="rejected", start="2013-03-24", status="rejected")


def test_all_that_nobody_rejected_the_latest_first(client, meetings):
    page = client.get("/meetings/").context["listing"].page
    assert [meeting.slug for meeting in page] == ["month", "talks", "trip", "drill", "undated"]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("q=shoigu", {"talks", "month", "undated"}),
        ("q=moscow+xi", {"talks"}),
        ("q=peace", {"drill"}),
        ("since=2013-03-23", {"talks", "trip", "month", "undated"}),
        ("until=2013-03-22", {"trip", "drill", "undated"}),
        ("until=2012-11-05", {"drill"}),
        ("since=2013-03-23&until=2013-03-23&dated=yes", {"trip"}),
        ("since=2013-04-15&until=2013-04-15&dated=yes", {"month"}),
        ("since=2013-03-23&until=2013-03-23&period=certain", {"trip"}),
        ("since=2013-04-15&until=2013-04-15&period=certain", set()),
        ("since=2013-04&until=2013-04&period=certain", {"month"}),
        ("since=2012-11&period=certain", {"talks", "trip", "month", "undated"}),
        ("official=xi-jinping&counterpart=sergei-shoigu", {"talks"}),
        ("side=cn", {"talks", "trip"}),
        ("side=ru", {"talks", "month", "undated"}),
        ("side=other", set()),
        ("sources=1", set()),
        ("view=map&kind=visit", {"trip"}),
        ("kind=visit", {"trip"}),
        ("official=xi-jinping", {"talks", "trip"}),
        ("country=RU", {"talks", "trip"}),
        ("dated=no", {"undated"}),
        ("dated=yes&official=sergei-shoigu", {"talks", "month"}),
        ("status=confirmed", {"talks"}),
        ("status=found&kind=call&since=2013", {"month"}),
        ("official=xi-jinping&country=RU&kind=meeting&since=2013&until=2013&q=shoigu", {"talks"}),
    ],
)
def test_filters_alone_and_together(client, meetings, query, expected):
    assert found(client, f"/meetings/?{query}") == expected


@pytest.mark.parametrize(("order", "first"), [("oldest", "drill"), ("kind", "month"), ("sources", "month")])
def test_orders(client, meetings, order, first):
    assert client.get(f"/meetings/?sort={order}").context["listing"].page[0].slug == first


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("kind=duel", "kind"),
        ("official=nobody", "official"),
        ("since=2013-99", "since"),
        ("until=x", "until"),
        ("country=XX", "country"),
        ("dated=maybe", "dated"),
        ("status=rejected", "status"),
        ("sort=loudest", "sort"),
        ("page=x", "page"),
        ("outlet=tass", "outlet"),
        ("period=perhaps", "period"),
        ("place=atlantis", "place"),
        ("sources=many", "sources"),
        ("view=globe", "view"),
    ],
)
def test_a_bad_or_unknown_parameter_is_named(client, meetings, query, name):
    response = client.get(f"/meetings/?{query}")
    assert response.status_code == 400
    assert set(response.context["errors"]) == {name}


def test_the_chosen_official_is_offered_though_not_among_the_most_present(client, monkeypatch):
    monkeypatch.setattr("people.filters.OFFICIALS_OFFERED", 1)
    busy, rare = make_official("Busy One", slug="busy"), make_official("Rare One", slug="rare")
    for _ in range(2):
        make_meeting([busy])
    make_meeting([rare])
    assert "Rare One</option>" not in client.get("/meetings/").content.decode()
    page = client.get("/meetings/?official=rare").content.decode()
    assert '<option value="rare" selected>Rare One</option>' in page
    assert '<option value="busy">Busy One</option>' in page


def test_both_modes_are_counted(client, meetings):
    page = client.get("/meetings/?since=2013-03&until=2013-04-10")
    assert page.context["listing"].page.paginator.count == 4
    assert "2 certainly" in page.content.decode()
    page = client.get("/meetings/?since=2013-03&until=2013-04-10&period=certain")
    assert page.context["listing"].page.paginator.count == 2
    assert "4 possibly" in page.content.decode()


def test_a_post_as_printed_or_by_the_authority_file(client):
    official = make_official("Sergei Shoigu")
    meeting = make_meeting([official], slug="talks")
    Participation.objects.filter(meeting=meeting).update(post=make_post(official, "Minister of Defence"))
    make_meeting([make_official()], slug="other")
    assert found(client, "/meetings/?post=minister+defence") == {"talks"}
    Participation.objects.filter(meeting=meeting).update(post=None, title="Defense Minister")
    assert found(client, "/meetings/?post=minister") == {"talks"}


def test_facets_follow_the_other_filters(client, meetings):
    def counts(query):
        facets = client.get(f"/meetings/?{query}").context["facets"]
        return {facet.key: {value.label: value.count for value in facet.values} for facet in facets}

    assert counts("")["official"] == {"Sergei Shoigu": 3, "Xi Jinping": 2}
    assert counts("kind=visit")["official"] == {"Xi Jinping": 1}
    assert counts("kind=visit")["kind"] == {"Meeting": 2, "Visit": 1, "Call": 1, "Exercise": 1}


def test_the_chart_sets_the_dates_and_keeps_the_other_filters(client, meetings):
    page = client.get("/meetings/?official=xi-jinping&since=2013").content.decode()
    assert "/meetings/?official=xi-jinping&amp;since=2013-03&amp;until=2013-03" in page


def test_a_timeline_with_what_a_visit_held_and_the_gaps(client):
    visit = make_meeting([make_official()], kind="visit", start="2013-03-22", end="2013-03-24")
    make_meeting([make_official("Held Within")], start="2013-03-23", visit=visit)
    make_meeting([make_official()], start="2014-01-05")
    page = client.get("/meetings/?view=timeline&sort=oldest")
    (march, january) = page.context["timeline"]
    assert [len(entry.during) for entry in march.entries] == [1]
    assert (march.name, january.name, january.gap) == ("March 2013", "January 2014", 9)
    assert "9 months without" in page.content.decode()


def test_a_map_with_its_table(client):
    make_meeting([make_official()], place="Moscow", place_key="moscow", country="RU")
    make_meeting([make_official()], place="Nowhere")
    page = client.get("/meetings/?view=map")
    (spot,) = page.context["map"].spots
    assert (spot.name, spot.count) == ("Moscow", 1)
    assert client.get("/meetings/" + spot.address).context["listing"].page.paginator.count == 1
    assert "1 contact has no place" in page.content.decode()


def test_no_meeting_yet(client):
    assert "import_coverage" in client.get("/meetings/").content.decode()


def test_no_meeting_fits(client, meetings):
    assert "No contact fits" in client.get("/meetings/?q=nobody").content.decode()


def test_dates_and_bounds_are_told_honestly(client, meetings):
    page = client.get("/meetings/").content.decode()
    assert "April 2013" in page
    assert "22–24 March 2013" in page
    assert "not before 6 November 2012" in page


def test_names_are_escaped_in_titles(client):
    meeting = make_meeting([make_official("<b>Bold</b>")], place="<i>Here</i>", kind="visit")
    Participation.objects.create(meeting=meeting, name="<u>Under</u>", country="<x")
    page = client.get("/meetings/").content.decode()
    assert "&lt;x" in page
    for tag in ("<b>Bold", "<i>Here", "<u>Under", "<x"):
        assert tag not in page


def test_queries_do_not_grow_with_the_rows(client):
    official = make_official(slug="x")
    article = make_article()

    def add(count):
        for _ in range(count):
            make_meeting([official, make_official()], start="2013-03-24", country="RU")

    def queries(address):
        with CaptureQueriesContext(connection) as captured:
            assert client.get(address).status_code == 200
        return len(captured)

    addresses = [
        "/meetings/",
        "/meetings/?view=timeline",
        "/meetings/?view=map",
        "/meetings/?official=x&q=official&since=2013&country=RU",
    ]
    add(5)
    make_meeting([official], [article])
    few = [queries(address) for address in addresses]
    add(500)
    assert Meeting.objects.count() > 300
    assert [queries(address) for address in addresses] == few
    assert max(few) <= 13  # nine, and one for each of the four facets
