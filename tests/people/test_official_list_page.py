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
        ("kind=visit", "kind"),
        ("organisation=Nothing", "organisation"),
        ("on=yesterday", "on"),
        ("since=2013-13", "since"),
        ("since=2014&until=2013", "until"),
    ],
)
def test_a_bad_or_unknown_parameter_is_named(client, officials, query, name):
    response = client.get(f"/officials/?{query}")
    assert response.status_code == 400
    assert set(response.context["errors"]) == {name}


@pytest.fixture
def careers():
    chang = make_official("Chang Wanquan", slug="chang-wanquan", country="CN", aliases=("Ch'ang Wan-ch'üan",))
    shoigu = make_official("Sergei Shoigu", slug="sergei-shoigu")
    antonov = make_official("Anatoly Antonov", slug="anatoly-antonov")
    guest = make_official("Saken Test", slug="saken-test", country="KZ")
    defence, council = "Ministry of Defence", "Security Council"
    make_post(chang, "Minister of National Defense", organisation=defence, start="2013-03-16", end="2018-03-19")
    make_post(shoigu, "Minister of Defence", organisation=defence, start="2012-11-06", end="2024-05-12")
    make_post(shoigu, "Secretary of the Security Council", organisation=council, start="2024-05-12")
    make_post(antonov, "Deputy Minister of Defence", organisation=defence, start="2011-02", end="2016-12-28")
    make_post(guest, "Ambassador", organisation="Embassy", start="2012", certain=False)
    make_meeting([chang, shoigu], start="2013-03-24")
    make_meeting([chang, shoigu], start="2013-11")
    make_meeting([shoigu, antonov], start="2013")
    make_meeting([shoigu], start="2013-05-01", status="rejected")
    make_meeting([antonov], start="")


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("q=Ch'ang+Wan-ch'üan", {"Chang Wanquan"}),
        ("post=defence+minister", {"Chang Wanquan", "Sergei Shoigu", "Anatoly Antonov"}),
        ("post=National+Defense", {"Chang Wanquan"}),
        ("post=secretar", {"Sergei Shoigu"}),
        ("post=tailor", set()),
        ("on=2013-01", {"Sergei Shoigu", "Anatoly Antonov"}),
        ("on=2013", {"Chang Wanquan", "Sergei Shoigu", "Anatoly Antonov"}),
        ("on=2001", set()),
        ("post=secretary&on=2013", set()),
        ("post=minister&on=2017-01-01", {"Chang Wanquan", "Sergei Shoigu"}),
        ("organisation=Security+Council", {"Sergei Shoigu"}),
        ("organisation=Security+Council&on=2013", set()),
        ("organisation=Ministry+of+Defence&on=2017", {"Chang Wanquan", "Sergei Shoigu"}),
        ("since=2013-03-24&until=2013-03-24", {"Chang Wanquan", "Sergei Shoigu"}),
        ("since=2013", {"Chang Wanquan", "Sergei Shoigu", "Anatoly Antonov"}),
        ("since=2013-02&until=2013-10&country=RU", {"Sergei Shoigu"}),
        ("until=2012", set()),
        ("since=2014", set()),
        ("since=2013&on=2017&post=defence&organisation=Ministry+of+Defence&country=CN&q=chang", {"Chang Wanquan"}),
    ],
)
def test_posts_organisations_and_periods(client, careers, query, expected):
    assert set(names(client, f"/officials/?{query}")) == expected


def test_contacts_in_a_period_are_counted_and_come_first(client, careers):
    page = client.get("/officials/?since=2013&until=2013-12")
    rows = page.context["listing"].page
    assert [(row.name, row.period_count) for row in rows] == [
        ("Sergei Shoigu", 3),
        ("Chang Wanquan", 2),
        ("Anatoly Antonov", 1),
    ]
    address = "/meetings/?official=sergei-shoigu&since=2013&until=2013-12&period=certain"
    assert address in page.content.decode().replace("&amp;", "&")
    assert client.get(address).context["listing"].page.paginator.count == 3


def test_the_post_held_at_the_date_is_shown(client, careers):
    assert "Secretary of the Security Council" in client.get("/officials/").content.decode()
    page = client.get("/officials/?on=2013-05-01&q=shoigu").content.decode()
    assert "Held on 1 May 2013" in page
    assert "Minister of Defence" in page
    assert "Secretary of the Security Council" not in page


def test_facets_follow_the_other_filters(client, careers):
    def facets(query):
        found = client.get(f"/officials/?{query}").context["facets"]
        return {one.title: {value.label: value.count for value in one.values} for one in found}

    assert facets("") == {
        "Country": {"Russia": 2, "China": 1, "Kazakhstan": 1},
        "Organisation": {"Ministry of Defence": 3, "Embassy": 1, "Security Council": 1},
    }
    assert facets("country=RU")["Country"] == {"Russia": 2, "China": 1, "Kazakhstan": 1}
    assert facets("country=RU")["Organisation"] == {"Ministry of Defence": 2, "Security Council": 1}
    assert facets("on=2013")["Organisation"] == {"Ministry of Defence": 3}
    assert facets("organisation=Security+Council")["Country"] == {"Russia": 1}
    assert facets("since=2013-11&until=2013-11")["Country"] == {"China": 1, "Russia": 1}


def test_a_facet_leads_to_as_many_as_it_tells(client, careers):
    page = client.get("/officials/?on=2013")
    for one in page.context["facets"]:
        for value in one.values:
            rows = client.get(f"/officials/{value.query}").context["listing"].page
            assert rows.paginator.count == value.count, value.label


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
            make_post(official, organisation="Ministry", start="2012")
            make_meeting([official])

    def queries(address):
        with CaptureQueriesContext(connection) as captured:
            assert client.get(address).status_code == 200
        return len(captured)

    everything = "q=official&post=minister&on=2013&country=RU&organisation=Ministry&since=2013&until=2014&present=yes"
    addresses = ["/officials/", f"/officials/?{everything}"]
    add(5)
    article = make_article(body=Official.objects.first().name)
    make_mention(article, Official.objects.first(), article.body)
    few = [queries(address) for address in addresses]
    add(500)
    assert [queries(address) for address in addresses] == few
    assert max(few) <= 12  # ten, and one for each of the two facets
