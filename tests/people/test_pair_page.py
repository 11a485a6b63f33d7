"""Two officials together."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from people.models import Redirect
from tests.factories import make_article, make_meeting, make_official

pytestmark = pytest.mark.django_db
ADDRESS = "/officials/chang-wanquan/with/sergei-shoigu/"


@pytest.fixture
def two():
    chang = make_official("Chang Wanquan", slug="chang-wanquan", country="CN")
    shoigu = make_official("Sergei Shoigu", slug="sergei-shoigu")
    return chang, shoigu


@pytest.fixture
def contacts(two):
    other = make_official("Somebody Else")
    make_meeting(two, start="2012-11-21", place="Beijing", country="CN", sources=3)
    make_meeting([*two, other], start="2014-01", kind="call")
    make_meeting(two, start="2014-03-02", place="Moscow", country="RU")
    make_meeting(two, start="")
    make_meeting(two, status="rejected")
    make_meeting(two[:1], start="2013-01-01")
    make_meeting([two[1], other], start="2013-01-01")


def page_of(client, address=ADDRESS):
    response = client.get(address)
    assert response.status_code == 200
    return response


def test_every_contact_of_both_with_the_gaps(client, contacts):
    page = page_of(client)
    rows = page.context["together"].contacts
    assert [(row.meeting.start, row.gap, row.first_since) for row in rows] == [
        ("2014-03-02", "after 1 to 2 months", ""),
        ("2014-01", "after 13 to 14 months", "21 November 2012"),
        ("2012-11-21", "", ""),
        ("", "", ""),
    ]
    text = page.content.decode()
    assert "first on record since 21 November 2012" in text
    assert "4 contacts on record" in text
    assert "1 contact has no date" in text
    for words in ("Beijing", "Moscow", "by telephone or video", "undated"):
        assert words in text, words


def test_a_chart_by_year_leads_to_the_list(client, contacts):
    chart = page_of(client).context["together"].chart
    counts = {cell.name: cell.count for row in chart.tables[0].rows for cell in row.cells}
    assert counts == {"2012": 1, "2013": 0, "2014": 2}
    last = chart.bars[-1].href
    found = client.get(f"{last}&dated=yes").context["listing"].page
    assert {row.start for row in found} == {"2014-01", "2014-03-02"}


def test_downloads_have_the_same_contacts(client, contacts):
    page = page_of(client)
    query = page.context["query"]
    assert f'/meetings/export.csv?{query.replace("&", "&amp;")}"' in page.content.decode()
    assert client.get(f"/meetings/?{query}").context["listing"].page.paginator.count == 4


@pytest.mark.parametrize(
    "address", ["/officials/sergei-shoigu/with/chang-wanquan/", "/officials/shoygu/with/chang-wanquan/"]
)
def test_one_address_for_both_orders_and_for_merged_officials(client, two, address):
    Redirect.objects.create(subject="official", old_id=900001, old_slug="shoygu", new_id=two[1].pk)
    response = client.get(address)
    assert (response.status_code, response["Location"]) == (302, ADDRESS)


def test_china_is_named_first_whatever_the_address(client):
    make_official("Anatoly Antonov", slug="anatoly-antonov")
    make_official("Chang Wanquan", slug="chang-wanquan", country="CN")
    page = page_of(client, "/officials/anatoly-antonov/with/chang-wanquan/")
    assert (page.context["one"].name, page.context["other"].name) == ("Chang Wanquan", "Anatoly Antonov")


def test_nobody_meets_himself(client, two):
    response = client.get("/officials/chang-wanquan/with/chang-wanquan/")
    assert (response.status_code, response["Location"]) == (302, "/officials/chang-wanquan/")


@pytest.mark.parametrize("address", ["/officials/chang-wanquan/with/nobody/", "/officials/nobody/with/chang-wanquan/"])
def test_an_unknown_slug(client, two, address):
    assert client.get(address).status_code == 404


def test_no_contact_is_said_and_kept_from_search_engines(client, two):
    text = page_of(client).content.decode()
    assert "that is not to say that there was none" in text
    assert '<meta name="robots" content="noindex">' in text


def test_other_pages_lead_to_it(client, two):
    meeting = make_meeting(two)
    for address in (meeting.get_absolute_url(), "/network/"):
        assert f'href="{ADDRESS}"' in page_of(client, address).content.decode(), address


def test_queries_do_not_grow_with_the_rows(client, two):
    make_article()

    def add(count):
        for number in range(count):
            make_meeting([*two, make_official()], start=f"20{number % 20:02}-03-24")
        make_meeting(two, start="")

    def queries():
        with CaptureQueriesContext(connection) as captured:
            page_of(client)
        return len(captured)

    add(5)
    few = queries()
    add(500)
    assert queries() == few
    assert few <= 12
    assert "are not shown" in page_of(client).content.decode()
