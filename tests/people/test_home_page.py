import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.factories import make_article, make_meeting, make_mention, make_official, make_outlet

pytestmark = pytest.mark.django_db


def test_what_is_held(client):
    official = make_official("Sergei Shoigu")
    article = make_article("Ministers meet", body=official.name, outlet=make_outlet("TASS", country="RU"))
    make_mention(article, official, official.name)
    make_article("Never dated", published="")
    make_meeting([official], [article])
    make_meeting([official], start="")
    make_meeting(status="rejected")
    holdings = client.get("/").context["holdings"]
    assert (holdings.articles, holdings.undated_articles, holdings.sample_articles) == (2, 1, 0)
    assert (holdings.meetings, holdings.undated_meetings, holdings.officials) == (2, 1, 1)
    assert holdings.span == "2013"


def test_the_years_between_are_there_too(client):
    make_article(published="2005-08")
    make_meeting(start="2008-01-05")
    holdings = client.get("/").context["holdings"]
    assert [(year.period.year, year.articles, year.meetings) for year in holdings.years] == [
        (2005, 1, 0),
        (2006, 0, 0),
        (2007, 0, 0),
        (2008, 0, 1),
    ]
    assert [count for _, count in holdings.years[0].months] == [0] * 7 + [1] + [0] * 4


def test_the_chart_has_a_table_twin(client):
    make_article(published="2013-03-25")
    page = client.get("/").content.decode()
    assert page.count('href="/articles/2013/"') == 2
    assert 'href="/articles/2013/03/"' in page
    assert "style=" not in page


def test_nothing_held_yet(client):
    assert "import_coverage" in client.get("/").content.decode()


def test_sample_data_alone_says_how_to_remove_it(client):
    make_article(simulated=True)
    assert "remove_sample" in client.get("/").content.decode()
    make_article()
    page = client.get("/").content.decode()
    assert "remove_sample" not in page
    assert "Sample data." in page


def test_queries_do_not_grow_with_the_rows(client):
    def queries():
        with CaptureQueriesContext(connection) as captured:
            assert client.get("/").status_code == 200
        return len(captured)

    def add(count):
        for number in range(count):
            official = make_official()
            article = make_article(body=official.name, published=f"{1996 + number % 30}-01-01", outlet=make_outlet())
            make_mention(article, official, official.name)
            make_meeting([official], [article], start=f"{1996 + number % 30}-01-01")

    add(5)
    few = queries()
    add(500)
    assert queries() == few
    assert few <= 12
