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
    articles, contacts = holdings.chart.tables
    assert [(row.year, row.total) for row in articles.rows] == [("2005", 1), ("2006", 0), ("2007", 0), ("2008", 0)]
    assert [(row.year, row.total) for row in contacts.rows] == [("2005", 0), ("2006", 0), ("2007", 0), ("2008", 1)]
    assert [cell.count for cell in articles.rows[0].cells] == [0] * 7 + [1] + [0] * 4


def test_months_without_coverage_are_hatched(client):
    make_article(published="2013-01")
    make_article(published="2013-12")
    assert [(part.x, part.width) for part in client.get("/").context["holdings"].chart.uncovered] == [(8.333, 83.333)]


def test_an_archive_too_long_for_months_is_drawn_by_year(client):
    make_article(published="1949")
    make_meeting(start="2013-03-24")
    chart = client.get("/").context["holdings"].chart
    assert not chart.by_month
    assert [bar.href for bar in chart.bars] == ["/articles/1949/", "/meetings/?since=2013&until=2013"]


def test_of_whom_it_is(client):
    for country, count in {"CN": 3, "RU": 2, "US": 1, "": 1, "FR": 1, "GB": 1, "JP": 1}.items():
        outlet = make_outlet(country=country)
        for _ in range(count):
            make_article(outlet=outlet)
    make_article(outlet=None)
    holdings = client.get("/").context["holdings"]
    assert holdings.outlets == 7
    assert [(origin.country or origin.label, origin.articles) for origin in holdings.origins] == [
        ("CN", 3), ("RU", 2), ("FR", 1), ("GB", 1), ("JP", 1), ("other countries", 1), ("origin not stated", 2)
    ]  # fmt: skip


def test_one_search_box_over_all(client):
    page = client.get("/").content.decode()
    assert page.count('name="q"') == 1
    assert "Search articles, officials and meetings" in page


def test_the_chart_has_a_table_twin(client):
    make_article(published="2013-03-25")
    page = client.get("/").content.decode()
    assert page.count('href="/articles/2013/03/"') == 2
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
