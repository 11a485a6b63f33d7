import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles.models import Article
from articles.search import index
from tests.factories import make_article, make_meeting, make_mention, make_official, make_outlet, make_report

pytestmark = pytest.mark.django_db


def headlines(client, address):
    response = client.get(address)
    assert response.status_code == 200, response.content.decode()
    return [article.headline for article in response.context["listing"].page]


@pytest.fixture
def coverage():
    """Five articles, each found by some filters and not by others."""
    china, tass = make_outlet("China Daily", key="cd", country="CN"), make_outlet("TASS", key="tass", country="RU")
    shoigu = make_official("Sergei Shoigu", slug="sergei-shoigu")
    body = "Sergei Shoigu met a guest in Moscow."
    first = make_article("Ministers meet", body, outlet=china, published="2013-03-25")
    second = make_article("Navies drill", "Ships sailed.", outlet=tass, published="2014-05-01T10:00")
    month = make_article("A look back at March", "Nobody met.", outlet=tass, published="2013-03")
    undated = make_article("Without a date", body, outlet=china, published="")
    copy = make_article("Ministers meet again", body, outlet=tass, published="2013-03-26", copy_of=first)
    for article in (first, undated):
        make_mention(article, shoigu, "Sergei Shoigu")
    make_meeting([shoigu], [first], kind="visit")
    make_report(copy, None, modality="planned")
    return {"first": first, "second": second, "month": month, "undated": undated, "copy": copy}


def test_all_articles_newest_first_undated_last(client, coverage):
    assert headlines(client, "/articles/") == [
        "Navies drill",
        "Ministers meet again",
        "Ministers meet",
        "A look back at March",
        "Without a date",
    ]


def test_no_article_yet_says_how_to_import(client):
    assert "import_coverage" in client.get("/articles/").content.decode()


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("/articles/2013/", {"Ministers meet", "Ministers meet again", "A look back at March"}),
        ("/articles/2013/03/", {"Ministers meet", "Ministers meet again", "A look back at March"}),
        ("/articles/2013/03/25/", {"Ministers meet"}),
        ("/articles/2013/04/", set()),
        ("/articles/?q=ships", {"Navies drill"}),
        ("/articles/?q=MINISTERS+guest", {"Ministers meet", "Ministers meet again"}),
        ("/articles/?since=2013-03-26", {"Ministers meet again", "Navies drill", "A look back at March"}),
        ("/articles/?until=2013-03-25", {"Ministers meet", "A look back at March"}),
        ("/articles/?since=2014&until=2014", {"Navies drill"}),
        ("/articles/?outlet=cd", {"Ministers meet", "Without a date"}),
        ("/articles/?country=RU", {"Navies drill", "A look back at March", "Ministers meet again"}),
        ("/articles/?language=zh", set()),
        ("/articles/?dated=no", {"Without a date"}),
        ("/articles/?dated=yes&outlet=cd", {"Ministers meet"}),
        ("/articles/?copies=only", {"Ministers meet again"}),
        ("/articles/?copies=folded&country=RU", {"Navies drill", "A look back at March"}),
        ("/articles/?official=sergei-shoigu", {"Ministers meet", "Without a date"}),
        ("/articles/?contact=any", {"Ministers meet"}),
        ("/articles/?contact=visit", {"Ministers meet"}),
        ("/articles/?contact=call", set()),
        (
            "/articles/?contact=none",
            {"Navies drill", "A look back at March", "Without a date", "Ministers meet again"},
        ),
        ("/articles/?official=sergei-shoigu&contact=none&outlet=cd&q=moscow", {"Without a date"}),
        ("/articles/2013/?official=sergei-shoigu", {"Ministers meet"}),
    ],
)
def test_filters_alone_and_together(client, coverage, address, expected):
    assert set(headlines(client, address)) == expected


@pytest.mark.parametrize(
    ("order", "first"),
    [("oldest", "A look back at March"), ("headline", "A look back at March"), ("outlet", "Ministers meet")],
)
def test_orders(client, coverage, order, first):
    assert headlines(client, f"/articles/?sort={order}")[0] == first


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("since=soon", "since"),
        ("since=2013-13", "since"),
        ("until=2013-02-30", "until"),
        ("since=2014&until=2013", "until"),
        ("outlet=nobody", "outlet"),
        ("country=XX", "country"),
        ("language=tlh", "language"),
        ("dated=perhaps", "dated"),
        ("official=nobody", "official"),
        ("contact=duel", "contact"),
        ("sort=random", "sort"),
        ("page=0", "page"),
        ("page=2", "page"),
        ("page=last", "page"),
        ("colour=red", "colour"),
        ("q=a&q=b", "q"),
        ("q=a+b+c+d+e+f+g+h+i+j+k", "q"),
        ("q=%22open", "q"),
        ("q=-war", "q"),
        ("q=OR", "q"),
        ("since=\u0662\u0660\u0661\u0663", "since"),
    ],
)
def test_a_bad_or_unknown_parameter_is_named(client, coverage, query, name):
    response = client.get(f"/articles/?{query}")
    assert response.status_code == 400
    assert set(response.context["errors"]) == {name}
    assert f"<code>{name}</code>" in response.content.decode()


@pytest.mark.parametrize(
    "address",
    ["/articles/2013/13/", "/articles/2013/02/30/", "/articles/0001/", "/articles/2013/3/", "/articles/13/"],
)
def test_there_is_no_such_period(client, address):
    assert client.get(address).status_code == 404


def test_empty_fields_of_the_form_leave_the_address(client):
    response = client.get("/articles/?q=&since=2013&outlet=")
    assert (response.status_code, response["Location"]) == (302, "/articles/?since=2013")
    assert client.get("/articles/2013/?q=")["Location"] == "/articles/2013/"


def test_white_space_around_a_value_leaves_the_address(client):
    assert client.get("/articles/?since=+2013&q=+")["Location"] == "/articles/?since=2013"


@pytest.mark.parametrize("word", ["министр", "МИНИСТР", "Министр", "ärger"])
def test_words_are_found_in_any_case_of_any_script(client, word):
    make_article("Министр обороны прибыл", "Ärger in Wien.")
    assert headlines(client, f"/articles/?q={word}") == ["Министр обороны прибыл"]


def test_the_passage_found_is_marked_and_escaped(client):
    make_article("On <b>ships</b>", "Nothing. <i>Ships</i> sailed & came back.")
    page = client.get("/articles/?q=ships&sort=best").content.decode()
    assert '&lt;i&gt;<mark class="found-word">Ships</mark>&lt;/i&gt; sailed &amp; came back' in page
    assert 'On &lt;b&gt;<mark class="found-word">ships</mark>&lt;/b&gt;' in page


def test_a_malformed_search_tells_how_to_mend_it(client):
    page = client.get("/articles/", {"q": 'ships "sailed'}).content.decode()
    assert "left open" in page
    assert "strategic partnership" in page


def test_a_filter_is_shown_and_can_be_taken_away(client, coverage):
    response = client.get("/articles/?official=sergei-shoigu&since=2013-03&sort=oldest")
    chips = {chip.label: (chip.value, chip.query) for chip in response.context["listing"].filters.chips()}
    assert chips == {
        "Official named": ("Sergei Shoigu", "?since=2013-03&sort=oldest"),
        "From": ("March 2013", "?official=sergei-shoigu&sort=oldest"),
    }


def test_pages_keep_the_filters_and_filters_drop_the_page(client):
    many(60)
    response = client.get("/articles/?q=report&page=2")
    assert b'href="?q=report&amp;page=3"' in response.content
    assert [chip.query for chip in response.context["listing"].filters.chips()] == ["?"]


def test_an_archive_page_leads_up_and_down(client, coverage):
    page = client.get("/articles/2013/").content.decode()
    assert 'href="/articles/2013/03/"' in page
    assert 'href="/articles/2012/"' in page
    assert 'href="/articles/2014/"' in page


def test_an_archive_keeps_the_filters_and_counts_by_them(client, coverage):
    response = client.get("/articles/2013/?outlet=cd&page=1")
    page = response.content.decode()
    (series,) = response.context["chart"].series
    assert series.counts == {"2013-03": 1}
    for address in ("/articles/2013/03/", "/articles/2012/", "/articles/2014/", "/articles/"):
        assert f'href="{address}?outlet=cd"' in page


def bars(response):
    return [(bar.title, bar.href) for bar in response.context["chart"].bars]


def test_each_bar_sets_the_dates_and_keeps_the_other_filters(client, coverage):
    response = client.get("/articles/?outlet=tass&since=2014&page=1")
    assert bars(response) == [
        ("March 2013: 2 articles", "/articles/2013/03/?outlet=tass"),
        ("May 2014: 1 article", "/articles/2014/05/?outlet=tass"),
    ]
    assert b'href="/articles/2014/05/?outlet=tass"' in response.content
    make_article(published="1999")
    assert bars(client.get("/articles/"))[0] == ("1999: 1 article", "/articles/1999/")


def test_the_days_of_a_month(client, coverage):
    response = client.get("/articles/2013/03/?country=RU")
    assert response.context["chart"] is None
    assert [(period.text, count) for period, count in response.context["days"]] == [("2013-03-26", 1)]


def facets(client, address):
    response = client.get(address)
    assert response.status_code == 200
    return {
        facet.key: [(value.label, value.count, value.chosen) for value in facet.values]
        for facet in response.context["facets"]
    }


def test_facets_count_what_each_value_would_leave(client, coverage):
    assert facets(client, "/articles/") == {
        "contact": [("with a contact", 1, False), ("none found", 4, False)],
        "kind": [("Visit", 1, False)],
        "official": [("Sergei Shoigu", 2, False)],
        "outlet": [("TASS", 3, False), ("China Daily", 2, False)],
        "country": [("Russia", 3, False), ("China", 2, False)],
        "language": [("English", 5, False)],
        "copies": [("each text once", 4, False), ("copies only", 1, False)],
        "simulated": [("without sample data", 5, False)],
    }


def test_facets_follow_the_other_filters_and_not_their_own(client, coverage):
    found = facets(client, "/articles/2013/?outlet=cd")
    assert found["outlet"] == [("TASS", 2, False), ("China Daily", 1, True)]
    assert found["country"] == [("China", 1, False)]
    found = facets(client, "/articles/?q=guest&contact=visit&official=sergei-shoigu")
    assert found["contact"] == [("with a contact", 1, False), ("none found", 1, False)]
    assert found["kind"] == [("Visit", 1, True)]
    assert found["official"] == [("Sergei Shoigu", 1, True)]


def test_a_facet_value_chooses_and_takes_away(client, coverage):
    page = client.get("/articles/?outlet=cd&sort=oldest").content.decode()
    assert 'href="?outlet=tass&amp;sort=oldest"' in page
    assert 'href="?sort=oldest" aria-current="true"' in page


def test_agencies_and_sample_data(client):
    make_article("Credited", agency="Xinhua")
    make_article("Sample", agency="TASS", simulated=True)
    assert headlines(client, "/articles/?agency=xinhua") == ["Credited"]
    assert headlines(client, "/articles/?simulated=yes") == ["Sample"]
    assert headlines(client, "/articles/?simulated=no") == ["Credited"]
    found = facets(client, "/articles/")
    assert found["agency"] == [("TASS", 1, False), ("Xinhua", 1, False)]
    assert found["simulated"] == [("without sample data", 1, False), ("sample data only", 1, False)]


def test_a_language_without_contacts_never_shows_none(client):
    make_article("会谈", "国防部长", language="zh")
    page = client.get("/articles/").content.decode()
    assert "contacts not read in this language" in page
    assert "no contact<" not in page


def test_none_found_and_not_read_are_told_apart(client):
    make_article("会谈", "国防部长", language="zh")
    make_article("Nothing")
    assert headlines(client, "/articles/?contact=none") == ["Nothing"]
    assert headlines(client, "/articles/?contact=unread") == ["会谈"]


def test_sample_data_is_marked(client):
    make_article(simulated=True)
    page = client.get("/articles/").content.decode()
    assert "badge-sample" in page
    assert "Sample data." in page


def many(count):
    outlet = make_outlet()
    rows = [
        Article(headline=f"Report {n}", body="Text", published="2013-03-25", outlet=outlet, language="en")
        for n in range(count)
    ]
    for row in rows:
        row.derive()
    articles = Article.objects.bulk_create(rows)
    index(articles)
    return articles


def queries(client, address):
    with CaptureQueriesContext(connection) as captured:
        assert client.get(address).status_code == 200
    return len(captured)


def test_queries_do_not_grow_with_the_rows(client):
    """At most eight, and one a facet shown."""
    official, other = make_official(slug="x"), make_official(slug="y")
    make_meeting([official])
    for number, person in enumerate((official, other)):
        make_mention(make_article(f"Report {number}", person.name, agency=str(number)), person, person.name)
    many(5)
    addresses = ["/articles/", "/articles/?q=report&since=2013&official=x", "/articles/2013/?outlet=cd&contact=none"]
    make_article("Report", outlet=make_outlet(key="cd"))
    few = [queries(client, address) for address in addresses]
    for article in many(500)[:40]:
        make_report(article, make_meeting([official]))
    assert [queries(client, address) for address in addresses] == few
    for address, number in zip(addresses, few, strict=True):
        search = 4 if "q=" in address and connection.vendor == "postgresql" else 0  # it is told to take the index
        assert number <= 8 + search + len(facets(client, address)), address


def test_each_page_has_the_rows_of_its_place(client):
    rows = many(60)
    pages = [headlines(client, f"/articles/?page={number}") for number in (1, 2, 3)]
    assert [headline for page in pages for headline in page] == [row.headline for row in reversed(rows)]


def test_a_broad_search_finds_the_same_and_says_what_is_not_counted(client, coverage, monkeypatch):
    few = headlines(client, "/articles/?q=moscow")
    assert "not counted by official" not in client.get("/articles/?q=moscow").content.decode()
    monkeypatch.setattr("articles.search.FEW", 0)
    monkeypatch.setattr("articles.filters.MOST_COUNTED", 0)
    assert headlines(client, "/articles/?q=moscow") == few
    assert "not counted by official" in client.get("/articles/?q=moscow").content.decode()
    narrowed = client.get("/articles/?q=moscow&since=1990")
    assert "not counted by official" not in narrowed.content.decode()
