import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from people.models import Meeting, Participation
from tests.factories import make_article, make_meeting, make_official

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
        ("since=2013-03-23", {"talks", "trip", "month"}),
        ("until=2013-03-22", {"trip", "drill"}),
        ("since=2013-03-23&until=2013-03-23", {"trip"}),
        ("since=2013-04-15&until=2013-04-15", {"month"}),
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

    addresses = ["/meetings/", "/meetings/?official=x&q=official&since=2013&country=RU"]
    add(5)
    make_meeting([official], [article])
    few = [queries(address) for address in addresses]
    add(500)
    assert Meeting.objects.count() > 300
    assert [queries(address) for address in addresses] == few
    assert max(few) <= 8
