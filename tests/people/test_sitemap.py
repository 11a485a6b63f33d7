import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles.sitemaps import RecordSitemap
from tests.factories import make_article, make_meeting, make_mention, make_official

pytestmark = pytest.mark.django_db


def addresses(client, path):
    response = client.get(path)
    assert response.status_code == 200
    return re.findall("<loc>(.*?)</loc>", response.content.decode())


def test_the_index_leads_to_every_record(client):
    official = make_official("Sergei Shoigu", slug="sergei-shoigu")
    article = make_article(body=official.name)
    make_mention(article, official, official.name)
    meeting = make_meeting([official], [article])
    found = [one for part in addresses(client, "/sitemap.xml") for one in addresses(client, part)]
    for record in (official, article, meeting):
        assert f"http://testserver{record.get_absolute_url()}" in found
    assert "http://testserver/coverage/" in found
    assert len(found) == len(set(found))


def test_sample_data_and_rejected_meetings_are_not_offered(client):
    make_article(simulated=True)
    make_meeting(simulated=True)
    make_meeting(status="rejected")
    make_official()  # whom nobody names
    found = [one for part in addresses(client, "/sitemap.xml") for one in addresses(client, part)]
    assert all(one.count("/") <= 4 for one in found)


def test_it_is_paged(client, monkeypatch):
    monkeypatch.setattr(RecordSitemap, "limit", 2)
    for _ in range(5):
        make_article()
    parts = [part for part in addresses(client, "/sitemap.xml") if "articles" in part]
    assert len(parts) == 3
    assert sum(len(addresses(client, part)) for part in parts) == 5
    assert client.get("/sitemap-articles.xml?p=4").status_code == 404
    assert client.get("/sitemap-nothing.xml").status_code == 404


def test_queries_do_not_grow_with_the_rows(client):
    def queries(path):
        with CaptureQueriesContext(connection) as captured:
            assert client.get(path).status_code == 200
        return len(captured)

    make_article()
    few = queries("/sitemap.xml"), queries("/sitemap-articles.xml")
    for _ in range(50):
        make_article()
    assert (queries("/sitemap.xml"), queries("/sitemap-articles.xml")) == few
    assert max(few) <= 6


def test_robots_are_told_what_to_read(client):
    response = client.get("/robots.txt")
    assert response["Content-Type"].startswith("text/plain")
    assert "Sitemap: http://testserver/sitemap.xml" in response.content.decode()
    assert "admin" not in response.content.decode()
