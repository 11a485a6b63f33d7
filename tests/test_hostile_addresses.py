"""Addresses that nobody types: they get an error page that helps, and never our own fault."""

from base64 import b64encode

import pytest
from lxml import etree

from tests.factories import make_article, make_meeting, make_official

PAGES = [
    "/", "/articles/", "/officials/", "/meetings/", "/search/", "/coverage/", "/quality/", "/network/", "/data/",
    "/api/v1/", "/api/v1/articles/", "/robots.txt", "/sitemap.xml", "/articles/feed.atom", "/meetings/calendar.ics",
]  # fmt: skip
pytestmark = pytest.mark.django_db
TOO_LARGE = 10**30
NO_SEARCH = ("%", "_", "\\", "'", '"', "' OR 1=1 --")  # no word to find, or an OR with nothing before it


@pytest.mark.parametrize(
    "address",
    [
        f"/articles/{TOO_LARGE}/x/",
        f"/meetings/{TOO_LARGE}/x/",
        "/articles/2147483648/x/",
        "/articles/0/x/",
        "/officials/-/",
        "/officials/x/with/y/",
        "/offices/x/",
        "/offices/x/with/y/",
        "/articles/9999/12/31/",
        "/articles/0000/",
        "/meetings/x/x/",
    ],
)
def test_nothing_is_there(client, address):
    assert client.get(address).status_code == 404


@pytest.mark.parametrize("path", ["/articles/", "/meetings/", "/officials/", "/offices/"])
@pytest.mark.parametrize(
    "query",
    [
        "q=%00",
        "q=" + "x" * 201,
        "q=a" + "+b" * 50,
        "sort=%00",
        "country=%00",
        "page=%00",
        f"page={TOO_LARGE}",
        "page=-1",
        "page=1.5",
        "%00=1",
        "q[]=1",
        "__proto__=1",
    ],
)
def test_nonsense_is_refused(client, path, query):
    assert client.get(f"{path}?{query}").status_code == 400


@pytest.mark.parametrize("path", ["/articles/", "/meetings/"])
@pytest.mark.parametrize("query", ["official=%00", "official=" + "x" * 5000, "since=%00", "until=2013-03-25T00:00"])
def test_nonsense_of_some_lists_is_refused(client, path, query):
    assert client.get(f"{path}?{query}").status_code == 400


@pytest.mark.parametrize(
    "words", ["%", "_", "\\", "'", '"', "' OR 1=1 --", "<script>alert(1)</script>", "习近平", "a b " * 5, "&#39;"]
)
@pytest.mark.parametrize("path", ["/articles/", "/meetings/", "/officials/"])
def test_any_words_can_be_looked_for(client, path, words):
    response = client.get(path, {"q": words.strip()})
    assert response.status_code == 400 if path == "/articles/" and words in NO_SEARCH else 200
    assert "<script>alert" not in response.content.decode()


@pytest.mark.parametrize("method", ["post", "put", "delete"])
@pytest.mark.parametrize("path", PAGES)
def test_pages_are_only_read(client, path, method):
    assert getattr(client, method)(path).status_code == 405


@pytest.mark.parametrize("query", ["post=%00", "post=" + "x" * 101, "on=%00", "organisation=%00", "since=2013-13"])
def test_nonsense_of_the_list_of_officials_is_refused(client, query):
    assert client.get(f"/officials/?{query}").status_code == 400


@pytest.mark.parametrize("position", ["abc", "%00", "1' OR 1=1", "-1", "9" * 40])
def test_a_forged_cursor_is_refused_or_leads_nowhere(client, position):
    cursor = b64encode(f"p={position}".encode()).decode()
    response = client.get("/api/v1/articles/", {"cursor": cursor})
    assert response.status_code == (200 if position.isdecimal() else 404)


@pytest.mark.parametrize("address", ["articles/feed.atom", "meetings/calendar.ics", "officials/cite.bib", "search/"])
def test_control_characters_in_a_search_are_refused(client, address):
    assert client.get(f"/{address}?q=%01talks").status_code == 400


def test_control_characters_in_records_break_no_xml(client):
    shoigu = make_official("Sergei\x01Shoigu", slug="sergei-shoigu", country="RU")
    chang = make_official("Chang\x02Wanquan", slug="chang-wanquan", country="CN", native_name="\uffff")
    make_meeting([shoigu, chang], [make_article("They \x0bmet")])
    for path in ("articles/feed.atom", "meetings/feed.atom", "officials/feed.atom", "network/graph.graphml"):
        etree.fromstring(client.get(f"/{path}").content)
