import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.factories import make_article, make_meeting, make_mention, make_official, make_outlet

pytestmark = pytest.mark.django_db


def groups(client, text):
    return {group.key: group for group in client.get("/search/", {"q": text}).context["groups"]}


def test_without_words_it_says_what_can_be_searched(client):
    page = client.get("/search/").content.decode()
    assert "any spelling or script" in page
    assert 'role="search"' in page


def test_one_search_finds_officials_meetings_and_articles(client):
    shoigu = make_official("Sergei Shoigu", aliases=("Shoygu",))
    article = make_article("Shoigu in Beijing", body="Sergei Shoigu arrived.")
    make_meeting([shoigu], [article])
    make_official("Chang Wanquan")
    make_article("Another matter", body="Nothing.")
    found = groups(client, "Shoigu")
    assert {key: group.count for key, group in found.items()} == {"officials": 1, "meetings": 1, "articles": 1}
    assert found["officials"].rows == [shoigu]


def test_a_name_is_found_in_another_script(client):
    shoigu = make_official("Sergei Shoigu", native_name="Сергей Шойгу")
    assert groups(client, "Шойгу")["officials"].rows == [shoigu]


def test_articles_that_name_whom_it_found_are_one_click_away(client):
    make_official("Sergei Shoigu", slug="sergei-shoigu", native_name="Сергей Шойгу")
    page = client.get("/search/", {"q": "Шойгу"}).content.decode()
    assert "No article holds these words" in page
    assert '<a href="/articles/?official=sergei-shoigu">Sergei Shoigu</a>' in page
    assert "In whatever spelling" not in client.get("/search/", {"q": "nobody"}).content.decode()


def test_the_full_list_of_each_is_one_click_away(client):
    for _ in range(9):
        make_article("Shoigu again", body="Shoigu.")
    group = groups(client, "Shoigu")["articles"]
    assert (group.count, len(group.rows)) == (9, 8)
    page = client.get("/search/?q=Shoigu").content.decode()
    assert "All 9 articles, with filters" in page
    assert client.get(group.address).context["listing"].page.paginator.count == 9


def test_the_best_articles_come_first(client):
    best = make_article("Shoigu in Beijing", published="2010-01-01", body="Shoigu spoke.")
    passing = make_article("Another matter", published="2020-01-01", body="A word on Shoigu.")
    group = groups(client, "Shoigu")["articles"]
    assert group.rows == [best, passing]
    assert list(client.get(group.address).context["listing"].page) == [best, passing]


def test_rejected_meetings_are_not_found(client):
    make_meeting([make_official("Sergei Shoigu")], status="rejected")
    assert groups(client, "Shoigu")["meetings"].count == 0


def test_nothing_found_says_what_to_do(client):
    page = client.get("/search/?q=nobody").content.decode()
    assert "Try another spelling" in page
    assert "Try fewer of them" in page


def test_a_search_that_cannot_be_understood_says_why(client):
    response = client.get("/search/", {"q": " ".join("a" * 11)})
    assert response.status_code == 400
    assert "at most 10 words" in response.content.decode()


def test_markup_in_a_search_is_only_text(client):
    page = client.get("/search/", {"q": "<script>alert(1)</script>"}).content.decode()
    assert "<script>alert" not in page


@pytest.mark.parametrize(("query", "status"), [("q=", 302), ("q=a&kind=visit", 400), ("q=a&q=b", 400), ("q=%00", 400)])
def test_addresses(client, query, status):
    assert client.get(f"/search/?{query}").status_code == status


def test_sample_data_is_marked(client):
    make_article("Shoigu", body="Shoigu.", simulated=True)
    page = client.get("/search/?q=Shoigu").content.decode()
    assert "Sample data." in page
    assert "Quote none of it" in page


def test_queries_do_not_grow_with_the_rows(client):
    def queries():
        with CaptureQueriesContext(connection) as captured:
            assert client.get("/search/?q=Shoigu").status_code == 200
        return len(captured)

    def add(count):
        for _ in range(count):
            official = make_official("Sergei Shoigu")
            article = make_article("Shoigu", body=official.name, outlet=make_outlet())
            make_mention(article, official, official.name)
            make_meeting([official], [article])

    add(5)
    few = queries()
    add(60)
    assert queries() == few
    assert few <= (26 if connection.vendor == "postgresql" else 22)  # which is told to take the index, and no longer
