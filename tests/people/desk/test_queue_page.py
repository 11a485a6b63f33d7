"""The queues: what waits in each, narrowed by filters, and their counts on the first page of the admin."""

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from articles.models import Article
from people.article_values import decide_article
from people.consolidating import regroup
from people.curation import decide_report
from people.models import Meeting
from people.recording import rebuild
from tests.factories import (
    make_article,
    make_correction,
    make_meeting,
    make_mention,
    make_official,
    make_outlet,
    make_raw_file,
    make_report,
)


def listed(response) -> list[str]:
    return [link["href"] for link in BeautifulSoup(response.content, "lxml").select(".desk-rows a")]


def addresses(*meetings, query="") -> list[str]:
    return [reverse("desk_review", args=[meeting.pk]) + query for meeting in meetings]


def test_found_meetings_wait_in_the_order_of_the_records(client, curator):
    late, early = make_meeting(start="2015-01-01"), make_meeting(start="2013-01-01")
    make_meeting(status="confirmed")
    make_meeting(status="rejected")
    response = client.get("/admin/desk/")
    assert listed(response) == addresses(late, early)
    assert "2 meetings" in response.content.decode()


def test_an_empty_queue(client, curator):
    assert "Nothing waits here." in client.get("/admin/desk/").content.decode()
    assert "that fits the filters" in client.get("/admin/desk/?kind=call").content.decode()


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("?kind=call", ["call"]),
        ("?country=RU", ["moscow", "several"]),
        ("?year=2014", ["call"]),
        ("?sources=one", ["moscow", "call", "undated"]),
        ("?sources=several", ["several"]),
        ("?queue=undated", ["undated"]),
        ("?queue=cities", []),
        ("?country=RU&sources=one&kind=meeting&year=2013", ["moscow"]),
    ],
)
def test_what_a_queue_is_narrowed_to(client, curator, query, expected):
    rows = {
        "moscow": make_meeting(place="Moscow", country="RU", sources=1),
        "several": make_meeting(place="Moscow", country="RU", sources=3),
        "call": make_meeting(kind="call", start="2014-02-01", sources=1),
        "undated": make_meeting(start="", country="CN", sources=0),
    }
    assert listed(client.get(f"/admin/desk/{query}")) == addresses(*(rows[name] for name in expected), query=query)


def test_two_cities_on_one_day_wait_together(client, curator):
    official, other = make_official(), make_official()
    moscow = make_meeting([official], place="Moscow", place_key="moscow")
    beijing = make_meeting([official, other], place="Beijing", place_key="beijing", status="confirmed")
    make_meeting([other], place="Moscow", place_key="moscow", start="2013-03-25")
    make_meeting([official], place="Moscow", place_key="moscow")
    make_meeting([make_official()], place="Shanghai", place_key="shanghai")
    assert beijing in Meeting.objects.in_two_cities_at_once()
    assert listed(client.get("/admin/desk/?queue=cities"))[0] == addresses(moscow, query="?queue=cities")[0]
    assert len(listed(client.get("/admin/desk/?queue=cities"))) == 2


def test_accounts_that_disagree_wait_until_they_are_taken_back(client, curator, people, meeting):
    article = make_article(body="Chang Wanquan met Sergei Shoigu there.", outlet=make_outlet())
    make_raw_file(article)
    claim = {"start": "2013-03-25", "end": "2013-03-25", "country": "RU"}
    report = make_report(article, None, participants=[people.shoigu, people.chang], claim=claim)
    rebuild()
    assert listed(client.get("/admin/desk/?queue=disputed")) == addresses(meeting, query="?queue=disputed")
    decide_report("reject", report, user=curator)
    regroup()
    assert listed(client.get("/admin/desk/?queue=disputed")) == []


@pytest.mark.parametrize("query", ["queue=duels", "kind=duel", "year=x", "year=1", "sources=2", "page=x", "who=me"])
def test_nonsense_is_named(client, curator, query):
    response = client.get(f"/admin/desk/?{query}")
    assert response.status_code == 400
    assert query.split("=")[0] in response.content.decode()


def counts(client) -> dict[str, int]:
    page = BeautifulSoup(client.get("/admin/").content, "lxml")
    links = page.select(".desk-queues a")
    return {link.get_text(" ", strip=True).split(" ", 1)[1]: int(link.strong.get_text()) for link in links}


def a_few_of_everything() -> None:
    official = make_official("Sergei Shoigu")
    make_meeting([official], place="Moscow", place_key="moscow", start="2013-03-24")
    make_meeting([official], place="Beijing", place_key="beijing", start="2013-03-24")
    make_meeting(start="")
    make_meeting(disputed=True, differences=1, start="2014-01-01")
    article = make_article("", published="", missing=["headline", "date"])
    make_correction(article)
    make_mention(article, None, "ministers")
    make_mention(article, official, "Moscow", flags="post ended 2012-11")
    stated = make_article("Ministers meet")
    decide_article("set", stated, "headline", user=None, value="The ministers met")
    Article.objects.filter(pk=stated.pk).update(as_read={"headline": "Defence ministers meet"})


def test_the_first_page_counts_what_waits(client, curator):
    a_few_of_everything()
    assert counts(client) == {
        "Found meetings": 4,
        "New claims against decisions": 1,
        "Disagreeing accounts": 1,
        "Meetings without a date": 1,
        "Two cities on one day": 2,
        "Officials who may be one person": 0,
        "Meetings that may be one contact": 1,
        "Unmatched names": 1,
        "Contradicted names": 1,
        "New statements against decisions": 1,
        "Articles without a headline": 1,
        "Articles without a date": 1,
        "Corrections by readers": 1,
    }


def test_each_count_leads_to_as_many(client, curator):
    a_few_of_everything()
    page = BeautifulSoup(client.get("/admin/").content, "lxml")
    for link in page.select(".desk-queues a"):
        response = client.get(link["href"])
        assert response.status_code == 200, link["href"]
        changelist = response.context.get("cl")
        found = changelist.result_count if changelist else response.context["listing"].page.paginator.count
        assert found == int(link.strong.get_text()), link["href"]


def queries(client, path: str) -> int:
    with CaptureQueriesContext(
        connection,
    ) as asked:
        assert client.get(path).status_code == 200
    return len(asked)


@pytest.mark.parametrize("path", ["/admin/", "/admin/desk/", "/admin/desk/?queue=cities"])
def test_queries_do_not_grow_with_what_waits(client, curator, path):
    a_few_of_everything()
    a_few_of_everything()
    queries(client, path)
    few = queries(client, path)
    for _ in range(5):
        a_few_of_everything()
    assert queries(client, path) == few <= 40


def test_the_pages_of_one_app_count_nothing(client, curator):
    assert "What waits" not in client.get("/admin/people/").content.decode()


def test_who_sees_the_desk(client):
    response = client.get("/admin/desk/")
    assert response.status_code == 302
    assert response["Location"].startswith(reverse("admin:login"))


def test_a_viewer_sees_the_queue(client, viewer):
    make_meeting()
    assert len(listed(client.get("/admin/desk/"))) == 1
