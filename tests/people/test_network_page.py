"""The network: who met whom, drawn, as a matrix, a table and GraphML."""

import pytest
from lxml import etree

from people.models import Official
from people.network import GRAPHML
from tests.factories import make_article, make_meeting, make_official

pytestmark = pytest.mark.django_db


@pytest.fixture
def people():
    chang = make_official("Chang Wanquan", slug="chang-wanquan", country="CN")
    xu = make_official("Xu Qiliang", slug="xu-qiliang", country="CN")
    shoigu = make_official("Sergei Shoigu", slug="sergei-shoigu")
    guest = make_official("Saken Test", slug="saken-test", country="KZ")
    make_meeting([chang, xu, shoigu])
    make_meeting([chang, shoigu], kind="call", start="2014-05-02")
    make_meeting([shoigu, guest], start="2015-01-01")
    make_meeting([chang, guest], status="rejected")


def page_of(client, query=""):
    response = client.get(f"/network/{query}")
    assert response.status_code == 200
    return response


def pairs_of(response):
    return {(pair.first.name, pair.second.name): pair.contacts for pair in response.context["network"].pairs}


def test_pairs_of_different_states_are_counted(client, people):
    assert pairs_of(page_of(client)) == {
        ("Chang Wanquan", "Sergei Shoigu"): 2,
        ("Xu Qiliang", "Sergei Shoigu"): 1,
        ("Sergei Shoigu", "Saken Test"): 1,
    }


def test_two_who_met_beside_a_third_are_one_pair(client, people):
    shoigu, guest = Official.objects.get(slug="sergei-shoigu"), Official.objects.get(slug="saken-test")
    make_meeting([make_official("Wang Test", country="CN"), guest, shoigu], start="2016-01-01")
    pairs = [{pair.first.name, pair.second.name} for pair in page_of(client).context["network"].pairs]
    assert len(pairs) == len({frozenset(pair) for pair in pairs})


def test_the_filters_of_the_list(client, people):
    assert pairs_of(page_of(client, "?kind=call")) == {("Chang Wanquan", "Sergei Shoigu"): 1}
    assert pairs_of(page_of(client, "?since=2014-06")) == {("Sergei Shoigu", "Saken Test"): 1}
    assert "No two officials" in page_of(client, "?since=2020").content.decode()


def test_each_pair_leads_to_its_contacts(client, people):
    page = page_of(client, "?kind=call")
    (pair,) = page.context["network"].pairs
    assert pair.address in page.content.decode().replace("&amp;", "&")
    assert [row.kind for row in client.get(pair.address).context["listing"].page] == ["call"]


def test_two_officials_of_a_list_of_meetings(client, people):
    rows = client.get("/meetings/?official=chang-wanquan&counterpart=sergei-shoigu").context["listing"].page
    assert len(rows) == 2


def test_the_matrix_has_every_pair_drawn(client, people):
    made = page_of(client).context["network"].matrix
    assert [column.name for column in made.columns] == ["Sergei Shoigu", "Saken Test"]
    assert {row.label.name: row.total for row in made.rows} == {"Chang Wanquan": 2, "Xu Qiliang": 1, "Saken Test": 1}


def test_an_unknown_parameter_is_named(client, people):
    assert client.get("/network/?sort=oldest").status_code == 400
    assert client.get("/network/graph.graphml?colour=red").status_code == 400


def test_an_empty_archive(client):
    assert "No contact of two matched officials" in page_of(client).content.decode()


def test_the_table_ends_where_nobody_would_read_on(client, monkeypatch, people):
    monkeypatch.setattr("people.views.LISTED", 2)
    page = page_of(client)
    assert len(page.context["network"].pairs) == 2
    assert "The 2 pairs with most contacts are shown" in page.content.decode()
    assert len(list(etree.fromstring(client.get("/network/graph.graphml").content).iter(f"{{{GRAPHML}}}edge"))) == 3


def test_graphml(client, people):
    root = etree.fromstring(client.get("/network/graph.graphml?since=2014").content)
    edges = [(edge.get("source"), edge.get("target")) for edge in root.iter(f"{{{GRAPHML}}}edge")]
    assert edges == [("chang-wanquan", "sergei-shoigu"), ("sergei-shoigu", "saken-test")]
    assert len(list(root.iter(f"{{{GRAPHML}}}node"))) == 3


def test_the_queries_do_not_grow(client, django_assert_max_num_queries):
    for _ in range(30):
        make_meeting([make_official(country="CN"), make_official()], [make_article()])
    with django_assert_max_num_queries(8):
        page_of(client)
