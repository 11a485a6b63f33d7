"""Records as structured data."""

import json

import pytest
from bs4 import BeautifulSoup

from tests.factories import make_article, make_meeting, make_official, make_outlet, make_post

pytestmark = pytest.mark.django_db


def data(client, record):
    page = BeautifulSoup(client.get(record.get_absolute_url()).content, "lxml")
    block = page.find("script", type="application/ld+json")
    return json.loads(block.string) if block else None


def test_an_article_is_told_with_where_it_was_published(client):
    article = make_article(
        "</script><b>Talks</b>",
        url="https://tass.example/1",
        outlet=make_outlet("TASS"),
        authors=["Wang Example"],
        published="2013-03",
    )
    told = data(client, article)
    assert told["@type"] == "NewsArticle"
    assert told["headline"] == "</script><b>Talks</b>"
    assert told["url"] == "https://tass.example/1"
    assert told["archivedAt"] == f"http://testserver{article.get_absolute_url()}"
    assert told["datePublished"] == "2013-03"
    assert told["author"] == [{"@type": "Person", "name": "Wang Example"}]
    assert told["publisher"]["name"] == "TASS"


def test_what_is_not_known_is_not_told(client):
    told = data(client, make_article(published="", language="und"))
    assert not {"datePublished", "inLanguage", "author", "publisher", "locationCreated"} & set(told)


def test_a_meeting_is_an_event_with_those_who_took_part(client):
    shoigu = make_official("Sergei Shoigu")
    told = data(client, make_meeting([shoigu], start="2013-03", end="2013-03", place="Moscow", country="RU"))
    assert (told["@type"], told["startDate"], told["location"]["name"]) == ("Event", "2013-03", "Moscow")
    assert told["attendee"] == [
        {"@type": "Person", "name": "Sergei Shoigu", "url": f"http://testserver{shoigu.get_absolute_url()}"}
    ]


def test_an_official_is_a_person_with_other_names_and_the_last_post(client):
    shoigu = make_official("Sergei Shoigu", native_name="Сергей Шойгу", aliases=("Shoygu",), wikidata="Q1")
    make_post(shoigu, "Minister of Emergency Situations", start="1994")
    make_post(shoigu, "Minister of Defence", organisation="Ministry of Defence", start="2012-11-06")
    told = data(client, shoigu)
    assert told["alternateName"] == ["Сергей Шойгу", "Shoygu"]
    assert (told["jobTitle"], told["worksFor"]["name"]) == ("Minister of Defence", "Ministry of Defence")
    assert told["sameAs"] == "https://www.wikidata.org/entity/Q1"


@pytest.mark.parametrize("make", [make_article, make_meeting, make_official])
def test_sample_data_is_never_told_as_real(client, make):
    record = make(simulated=True)
    assert data(client, record) is None
    assert 'content="noindex"' in client.get(record.get_absolute_url()).content.decode()
