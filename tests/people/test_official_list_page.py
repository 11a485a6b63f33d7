import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from people.models import Official
from tests.factories import make_article, make_meeting, make_mention, make_official, make_post

pytestmark = pytest.mark.django_db


def names(client, address):
    response = client.get(address)
    assert response.status_code == 200, response.content.decode()
    return [official.name for official in response.context["listing"].page]


@pytest.fixture
def officials():
    shoigu = make_official(
        "Sergei Shoigu", native_name="Сергей Шойгу", aliases=("Sergey Shoygu", "绍伊古"), slug="sergei-shoigu"
    )
    dong = make_official("Dong Jun", native_name="董军", country="CN", aliases=("Дун Цзюнь",))
    make_official("Leonid Sukhanov", status=Official.Status.FOUND, group_key="leonid sukhanov|RU")
    for body in ("Sergei Shoigu came.", "Dong Jun met Sergei Shoigu.", "Dong Jun went.", "Dong Jun stayed."):
        article = make_article(body=body)
        for official in (shoigu, dong):
            if official.name in body:
                make_mention(article, official, official.name)
    make_meeting([shoigu, dong])
    make_meeting([shoigu])
    make_meeting([dong], status="rejected")


def test_those_in_most_meetings_first(client, officials):
    assert names(client, "/officials/") == ["Sergei Shoigu", "Dong Jun", "Leonid Sukhanov"]
    counts = [(o.meeting_count, o.article_count) for o in client.get("/officials/").context["listing"].page]
    assert counts == [(2, 2), (1, 3), (0, 0)]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("q=shoygu", ["Sergei Shoigu"]),
        ("q=Шойгу", ["Sergei Shoigu"]),
        ("q=ШОЙГУ+сергей", ["Sergei Shoigu"]),
        ("q=Shoigou", ["Sergei Shoigu"]),
        ("q=shoi+ser", ["Sergei Shoigu"]),
        ("q=绍伊古", ["Sergei Shoigu"]),
        ("q=董军", ["Dong Jun"]),
        ("q=Дун", ["Dong Jun"]),
        ("q=jun+dong", ["Dong Jun"]),
        ("q=nobody", []),
        ("country=CN", ["Dong Jun"]),
        ("status=found", ["Leonid Sukhanov"]),
        ("present=yes", ["Sergei Shoigu", "Dong Jun"]),
        ("present=yes&country=RU&status=authority&q=s", ["Sergei Shoigu"]),
        ("sort=name", ["Dong Jun", "Leonid Sukhanov", "Sergei Shoigu"]),
        ("sort=articles", ["Dong Jun", "Sergei Shoigu", "Leonid Sukhanov"]),
        ("sort=country", ["Dong Jun", "Leonid Sukhanov", "Sergei Shoigu"]),
    ],
)
def test_filters_alone_and_together(client, officials, query, expected):
    assert names(client, f"/officials/?{query}") == expected


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("country=XX", "country"),
        ("status=lost", "status"),
        ("present=no", "present"),
        ("sort=age", "sort"),
        ("page=9", "page"),
        ("since=2013", "since"),
    ],
)
def test_a_bad_or_unknown_parameter_is_named(client, officials, query, name):
    response = client.get(f"/officials/?{query}")
    assert response.status_code == 400
    assert set(response.context["errors"]) == {name}


def test_nobody_known_yet(client):
    assert "load_authority" in client.get("/officials/").content.decode()


def test_counts_that_rest_on_sample_data_are_marked(client, officials):
    assert "Sample data." not in client.get("/officials/").content.decode()
    make_article(simulated=True)
    assert "Sample data." in client.get("/officials/").content.decode()


def test_no_official_fits(client, officials):
    assert "Try another spelling" in client.get("/officials/?q=nobody").content.decode()


def test_the_last_post_is_shown(client):
    official = make_official()
    make_post(official, "Deputy Minister", start="2001")
    make_post(official, "Minister of Everything", start="2010")
    page = client.get("/officials/").content.decode()
    assert "Minister of Everything" in page
    assert "Deputy Minister" not in page


def test_queries_do_not_grow_with_the_rows(client):
    def add(count):
        for _ in range(count):
            official = make_official()
            make_post(official)
            make_meeting([official])

    def queries(address):
        with CaptureQueriesContext(connection) as captured:
            assert client.get(address).status_code == 200
        return len(captured)

    addresses = ["/officials/", "/officials/?q=official&country=RU&present=yes&sort=articles"]
    add(5)
    article = make_article(body=Official.objects.first().name)
    make_mention(article, Official.objects.first(), article.body)
    few = [queries(address) for address in addresses]
    add(500)
    assert [queries(address) for address in addresses] == few
    assert max(few) <= 8
