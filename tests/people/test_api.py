"""The JSON interface: rows, filters, pages by cursor, errors, conditional requests, its description."""

import json

import pytest
from django.test import Client

from tests.factories import make_article, make_meeting, make_official, make_post, make_raw_file
from tests.scenes import build_archive

pytestmark = pytest.mark.django_db


@pytest.fixture
def archive():
    return build_archive()


def rows(client: Client, path: str) -> list[dict]:
    """All rows of an address, page after page."""
    found: list[dict] = []
    while path:
        answer = client.get(path)
        assert answer.status_code == 200, answer.content
        page = answer.json()
        found += page["results"]
        path = page["next"]
    return found


@pytest.mark.parametrize(("kind", "count"), [("articles", 34), ("officials", 2), ("meetings", 5)])
def test_every_row_comes_once_by_cursor(client, archive, kind, count):
    found = [row["id"] for row in rows(client, f"/api/v1/{kind}/?page_size=2")]
    assert len(found) == count
    assert found == sorted(set(found))


def test_the_filters_of_the_lists(client, archive):
    assert [row["kind"] for row in rows(client, "/api/v1/meetings/?kind=visit")] == ["visit"]
    assert [row["slug"] for row in rows(client, "/api/v1/officials/?q=Шойгу")] == ["sergei-shoigu"]
    assert {row["outlet"]["key"] for row in rows(client, "/api/v1/articles/?outlet=cd&since=2013")} == {"cd"}


def test_a_meeting_has_its_people_and_its_evidence(client, archive):
    (meeting,) = [row for row in rows(client, "/api/v1/meetings/") if row["visit"]]
    assert {person["name"] for person in meeting["participants"]} == {"Chang Wanquan", "Sergei Shoigu"}
    assert "Chang Wanquan met his Russian counterpart" in meeting["accounts"][0]["quote"]
    assert client.get(f"/api/v1/meetings/{meeting['id']}/").json() == meeting
    assert meeting["address"] == f"http://testserver{archive.paths['meeting']}"


def test_an_official_has_posts_and_spellings(client, archive):
    (official,) = rows(client, "/api/v1/officials/?q=Shoigu")
    assert official["aliases"] == ["Shoygu"]
    assert official["posts"][0]["start"] == "2012-11-06"


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/api/v1/meetings/?kind=duel", "kind"),
        ("/api/v1/meetings/?colour=red", "colour"),
        ("/api/v1/articles/?page=2", "page"),
        ("/api/v1/articles/?sort=oldest", "sort"),
        ("/api/v1/officials/?q=a&q=b", "q"),
    ],
)
def test_a_bad_parameter_is_named(client, archive, path, name):
    answer = client.get(path)
    assert answer.status_code == 400
    assert name in answer.json()


def test_what_is_not_there(client, archive):
    for path in ("/api/v1/meetings/999/", "/api/v1/meetings/?cursor=nonsense", "/api/v1/articles/one/"):
        assert client.get(path).status_code == 404


def test_a_rejected_meeting_is_not_told(client):
    meeting = make_meeting([make_official()], status="rejected")
    assert rows(client, "/api/v1/meetings/") == []
    assert client.get(f"/api/v1/meetings/{meeting.pk}/").status_code == 404


def test_nothing_can_be_written(client, archive):
    for method in (client.post, client.put, client.patch, client.delete):
        assert method("/api/v1/articles/").status_code == 405


def test_nothing_new_is_answered_with_304(client, archive):
    tag = client.get("/api/v1/officials/")["ETag"]
    assert client.get("/api/v1/officials/", headers={"If-None-Match": tag}).status_code == 304


@pytest.mark.parametrize("kind", ["articles", "meetings", "officials"])
def test_the_queries_do_not_grow_with_the_rows(client, django_assert_max_num_queries, kind):
    for number in range(30):
        officials = [make_official(aliases=(f"Alias {number}",)), make_official()]
        make_post(officials[0])
        article = make_article(f"Report {number}", f"They met {number} times.")
        make_raw_file(article)
        make_meeting(officials, [article])
    with django_assert_max_num_queries(9):
        assert len(client.get(f"/api/v1/{kind}/").json()["results"]) >= 30


def test_the_description_names_every_address_and_no_parameter_of_pages_alone(client, db):
    schema = client.get("/api/v1/openapi.json").json()
    assert set(schema["paths"]) == {
        f"/api/v1/{kind}/{one}" for kind in ("articles", "officials", "meetings") for one in ("", "{id}/")
    }
    names = {one["name"] for one in schema["paths"]["/api/v1/meetings/"]["get"]["parameters"]}
    assert {"kind", "since", "cursor", "page_size"} <= names
    assert not names & {"page", "sort"}


def test_the_description_as_a_page(client, db):
    page = client.get("/api/v1/").content.decode()
    assert "/api/v1/meetings/" in page
    assert "consultation" in page


@pytest.mark.parametrize(("setting", "body"), [("full", ["One.", "Two."]), ("quotes", None)])
def test_whole_texts_where_the_site_gives_them(client, settings, setting, body):
    settings.PUBLIC_TEXT = setting
    article = make_article(body="One.\nTwo.")
    assert client.get(f"/api/v1/articles/{article.pk}/").json()["body"] == body
    told = json.loads(b"".join(client.get("/articles/export.json")))
    assert told["articles"][0]["body"] == body
    assert "body" not in rows(client, "/api/v1/articles/")[0]


def test_sample_texts_are_our_own(client, settings):
    settings.PUBLIC_TEXT = "quotes"
    article = make_article(body="One.", simulated=True)
    assert client.get(f"/api/v1/articles/{article.pk}/").json()["body"] == ["One."]
