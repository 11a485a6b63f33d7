import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from people.models import Redirect
from tests.factories import make_article, make_meeting, make_mention, make_official, make_outlet, make_post

pytestmark = pytest.mark.django_db


def page_of(client, official):
    response = client.get(official.get_absolute_url())
    assert response.status_code == 200
    return response.content.decode()


def test_names_posts_meetings_and_articles(client):
    shoigu = make_official("Sergei Shoigu", native_name="Сергей Шойгу", aliases=("Sergey Shoygu",), wikidata="Q1")
    chang = make_official("Chang Wanquan", country="CN")
    make_post(shoigu, "Minister of Defence", organisation="Ministry of Defence", start="2012-11-06", end="2024-05")
    make_post(shoigu, "Secretary", start="2024-05-12")
    make_post(shoigu, "Governor", certain=False)
    article = make_article("Ministers meet", "Sergei Shoigu met a guest.")
    make_mention(article, shoigu, "Sergei Shoigu")
    meeting = make_meeting([shoigu, chang], [article], place="Moscow", country="RU")
    page = page_of(client, shoigu)
    for words in (
        "Сергей Шойгу",
        "Sergey Shoygu",
        "6 November 2012",
        "May 2024",
        "today",
        "start not known",
        "end not known",
        "doubtful",
        "Chang Wanquan",
        "Moscow",
        "1 source",
        article.get_absolute_url(),
        meeting.get_absolute_url(),
    ):
        assert words in page, words


def test_an_official_of_whom_nothing_is_told(client):
    page = page_of(client, make_official("Silent One"))
    assert "No article reports a meeting of Silent One" in page
    assert "No article names Silent One" in page
    assert "No post is on record" in page


def test_a_rejected_meeting_is_left_out(client):
    official = make_official()
    meeting = make_meeting([official], status="rejected")
    assert meeting.get_absolute_url() not in page_of(client, official)


def test_more_rows_than_the_page_holds_lead_to_the_lists(client):
    official = make_official(slug="busy-one")
    for day in range(101):
        make_meeting([official], start=f"20{day % 20:02}-01-01")
    page = page_of(client, official)
    assert 'href="/meetings/?official=busy-one">All 101 meetings' in page


def test_a_merged_official_redirects_in_as_many_steps_as_it_takes(client):
    official = make_official(slug="kept")
    Redirect.objects.create(subject="official", old_id=900001, old_slug="first", new_id=900002)
    Redirect.objects.create(subject="official", old_id=900002, old_slug="second", new_id=official.pk)
    response = client.get("/officials/first/")
    assert (response.status_code, response["Location"]) == (302, "/officials/kept/")


def test_a_circle_of_redirects_ends(client):
    Redirect.objects.create(subject="official", old_id=900001, old_slug="first", new_id=900002)
    Redirect.objects.create(subject="official", old_id=900002, old_slug="second", new_id=900001)
    assert client.get("/officials/first/").status_code == 404


def test_an_unknown_slug(client):
    assert client.get("/officials/nobody/").status_code == 404


def test_one_known_from_sample_articles_alone(client):
    page = page_of(client, make_official(simulated=True))
    assert "known from articles written for this program alone" in page


def test_queries_do_not_grow_with_the_rows(client):
    official = make_official("Sergei Shoigu")

    def add(count):
        for _ in range(count):
            make_post(official)
            article = make_article(body="Sergei Shoigu came.", outlet=make_outlet())
            make_mention(article, official, "Sergei Shoigu")
            make_meeting([official, make_official()], [article])

    def queries():
        with CaptureQueriesContext(connection) as captured:
            page_of(client, official)
        return len(captured)

    add(5)
    few = queries()
    add(500)
    assert queries() == few
    assert few <= 12
