"""Offices, whoever holds them: the list, one of them, two together."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from people.offices import office_slug
from tests.factories import make_article, make_meeting, make_official, make_post

pytestmark = pytest.mark.django_db
CHINA, RUSSIA = "minister-of-national-defense-cn", "minister-of-defense-ru"
ADDRESS = f"/offices/{RUSSIA}/with/{CHINA}/"


@pytest.fixture
def people():
    liang = make_official("Liang Guanglie", country="CN")
    chang = make_official("Chang Wanquan", country="CN")
    serdyukov = make_official("Anatoly Serdyukov")
    shoigu = make_official("Sergei Shoigu")
    for official, title, start, end in (
        (chang, "Minister of National Defense", "2013-03-16", "2018-03-19"),
        (liang, "Minister of National Defense", "2008-03-17", "2013-03-16"),
        (serdyukov, "Minister of Defence", "2007-02-15", "2012-11-06"),
        (shoigu, "Minister of Defense", "2012-11-06", "2024-05-12"),
    ):
        make_post(official, title, start=start, end=end)
    make_post(chang, "State Councilor", organisation="State Council", start="2013-03-16")
    return liang, chang, serdyukov, shoigu


@pytest.fixture
def contacts(people):
    liang, chang, serdyukov, shoigu = people
    make_meeting([liang, serdyukov], start="2012-04-27", place="Beijing")
    make_meeting([liang, shoigu], start="2012-11-21", place="Beijing")
    make_meeting([chang, shoigu], start="2013-11", kind="call")
    make_meeting([chang, shoigu], start="2019-01-01")  # no longer minister
    make_meeting([liang, shoigu], start="2012")  # perhaps before he was
    make_meeting([chang, shoigu], start="")
    make_meeting([liang, chang], start="2012-11-21")
    make_meeting([liang, shoigu], start="2013-01-01", status="rejected")


def page_of(client, address):
    response = client.get(address)
    assert response.status_code == 200, response.content.decode()
    return response


@pytest.mark.parametrize(
    ("post", "expected"),
    [
        (("Minister of Defence", "Ministry of Defence", "RU"), "minister-of-defense-ru"),
        (("Minister of Defense", "", "RU"), "minister-of-defense-ru"),
        (("Spokesperson", "Ministry of Foreign Affairs", "CN"), "spokesperson-ministry-of-foreign-affairs-cn"),
        (("Commander of the PLA Navy", "PLA Navy", "CN"), "commander-of-the-pla-navy-cn"),
        (("1st Deputy Chief", "", ""), "office-1st-deputy-chief"),
    ],
)
def test_the_names_of_offices_in_addresses(post, expected):
    assert office_slug(*post) == expected


def test_an_office_in_another_script_has_an_address_of_its_own():
    assert office_slug("国防部长", "", "CN") != office_slug("外交部长", "", "CN")


def test_the_list_names_the_holders_in_turn(client, people):
    offices = list(page_of(client, "/offices/").context["listing"].page)
    assert [(str(office), [post.official.name for post in office.posts]) for office in offices] == [
        ("Minister of National Defense (CN)", ["Liang Guanglie", "Chang Wanquan"]),
        ("State Councilor (CN)", ["Chang Wanquan"]),
        ("Minister of Defence (RU)", ["Anatoly Serdyukov", "Sergei Shoigu"]),
    ]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("country=RU", ["Minister of Defence"]),
        ("q=defence", ["Minister of National Defense", "Minister of Defence"]),
        ("q=council", ["State Councilor"]),
        ("q=minister&country=CN", ["Minister of National Defense"]),
        ("q=tailor", []),
    ],
)
def test_filters_of_the_list(client, people, query, expected):
    assert [office.title for office in page_of(client, f"/offices/?{query}").context["listing"].page] == expected


@pytest.mark.parametrize("query", ["country=XX", "page=9", "since=2013", "one=x&other=y", "one=x", f"one={CHINA}"])
def test_a_bad_parameter_is_refused(client, people, query):
    assert client.get(f"/offices/?{query}").status_code == 400


def test_an_office_is_not_compared_with_itself(client, people):
    assert client.get(f"/offices/?one={CHINA}&other={CHINA}").status_code == 400
    assert client.get(f"/offices/{CHINA}/with/{CHINA}/")["Location"] == f"/offices/{CHINA}/"


def test_the_form_leads_to_the_page_of_two(client, people):
    for one, other in ((CHINA, RUSSIA), (RUSSIA, CHINA)):
        assert client.get(f"/offices/?one={one}&other={other}")["Location"] == ADDRESS
    assert client.get(f"/offices/{CHINA}/with/{RUSSIA}/")["Location"] == ADDRESS


def test_one_office(client, people):
    text = page_of(client, f"/offices/{RUSSIA}/").content.decode()
    assert text.index("Anatoly Serdyukov") < text.index("Sergei Shoigu")
    assert "12 May 2024" in text
    assert f'<option value="{CHINA}">' in text


def test_two_offices_whoever_held_them(client, contacts):
    page = page_of(client, ADDRESS)
    found = page.context["together"]
    assert [(row.meeting.start, [(str(one), str(other)) for one, other in row.holders]) for row in found.contacts] == [
        ("2013-11", [("Chang Wanquan", "Sergei Shoigu")]),
        ("2012-11-21", [("Liang Guanglie", "Sergei Shoigu")]),
        ("2012-04-27", [("Liang Guanglie", "Anatoly Serdyukov")]),
    ]
    assert [row.gap for row in found.contacts][:2] == ["after 11 to 12 months", "after 7 months"]
    assert 'href="#year-2013"' in page.content.decode()


def test_one_person_in_both_offices_did_not_meet_himself(client, people):
    chang, shoigu = people[1], people[3]
    make_meeting([chang, shoigu], start="2014-01-01")
    page = page_of(client, f"/offices/{CHINA}/with/state-councilor-state-council-cn/")
    assert page.context["together"].count == 0
    assert "No contact of their holders" in page.content.decode()


@pytest.mark.parametrize(
    "address", ["/offices/nothing/", f"/offices/{CHINA}/with/nothing/", f"/offices/a/with/{CHINA}/"]
)
def test_an_unknown_office(client, people, address):
    assert client.get(address).status_code == 404


def test_no_office_known_yet(client):
    assert "load_authority" in page_of(client, "/offices/").content.decode()


def test_no_office_fits(client, people):
    assert "No office fits" in page_of(client, "/offices/?q=tailor").content.decode()


def test_queries_do_not_grow_with_the_rows(client, people):
    make_article()

    def add(count):
        for number in range(count):
            make_meeting([people[1], people[3]], start=f"201{number % 4 + 4}-03-24")
            make_post(make_official(), f"Deputy {number}", start="2012")

    def queries(address):
        with CaptureQueriesContext(connection) as captured:
            page_of(client, address)
        return len(captured)

    addresses = ["/offices/", "/offices/?q=defense&country=RU", f"/offices/{RUSSIA}/", ADDRESS]
    add(5)
    few = [queries(address) for address in addresses]
    add(500)
    assert [queries(address) for address in addresses] == few
    assert max(few) <= 8
