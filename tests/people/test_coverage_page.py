import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles.models import ImportRun
from tests.factories import make_article, make_meeting, make_official, make_outlet

pytestmark = pytest.mark.django_db


def ledger(client, query=""):
    return client.get(f"/coverage/{query}").context["ledger"]


def test_nothing_held(client):
    assert "import_coverage" in client.get("/coverage/").content.decode()


def test_a_row_an_outlet_by_side_and_size(client):
    for name, country, count in (("AP", "US", 3), ("TASS", "RU", 1), ("Xinhua", "CN", 1), ("China Daily", "CN", 2)):
        outlet = make_outlet(name, country=country)
        for _ in range(count):
            make_article(outlet=outlet)
    make_article(outlet=None)
    rows = ledger(client).strips.rows
    assert [(str(row.label), row.total) for row in rows] == [
        ("All articles", 8), ("China Daily", 2), ("Xinhua", 1), ("TASS", 1), ("AP", 3), ("Outlet not known", 1)
    ]  # fmt: skip


def test_each_cell_leads_to_as_many_articles_as_it_says(client):
    outlet = make_outlet("TASS", key="tass", country="RU")
    make_article(outlet=outlet, published="2013-03-25")
    make_article(outlet=outlet, published="2013-03-31T10:00")
    make_article(outlet=outlet, published="2013-04-01")
    make_article(published="2013-03-02")
    for row in ledger(client, "?by=month").strips.rows:
        for cell in row.cells:
            assert client.get(cell.href).context["listing"].page.paginator.count == cell.count


def test_articles_of_no_known_outlet_are_listed_too(client):
    make_article("Of nobody", outlet=None)
    make_article(outlet=make_outlet("TASS"))
    (cell,) = ledger(client).strips.rows[2].cells
    assert [row.headline for row in client.get(cell.href).context["listing"].page] == ["Of nobody"]


def test_months_of_few_years_and_years_of_many(client):
    make_article(published="2013-03")
    assert ledger(client).by == "month"
    make_article(published="2001-03")
    assert ledger(client).by == "year"
    assert ledger(client, "?by=month").by == "month"


def test_what_is_not_held_is_hatched(client):
    make_article(published="2013-01-05")
    make_article(published="2013-12-05")
    row = ledger(client).strips.rows[0]
    assert [(part.x, part.width) for part in row.without] == [(8.333, 83.333)]


def test_what_is_dated_less_exactly_is_told(client):
    make_article(published="2013")
    make_article(published="2013-03-25")
    make_article(published="")
    found = ledger(client, "?by=month")
    assert (found.less_exact, found.undated) == (1, 1)
    assert ledger(client, "?by=year").less_exact == 0


def test_articles_whose_contacts_are_not_read_are_counted_apart(client):
    article = make_article()
    make_article()
    make_article(language="zh")
    make_meeting([make_official()], [article])
    rows = {row.code: row for row in ledger(client).languages}
    assert (rows["en"].with_contact, rows["en"].without_contact, rows["en"].not_read) == (1, 1, 0)
    assert (rows["zh"].with_contact, rows["zh"].without_contact, rows["zh"].not_read) == (0, 0, 1)
    assert ledger(client).not_read == 1


def test_runs_tell_what_they_did_and_nothing_of_the_machine(client):
    make_article()
    ImportRun.objects.create(
        arguments={"command": "import_coverage", "host": "secret-host", "paths": ["/home/somebody"]},
        counts={"created": 1200, "failed": 0},
        state="done",
    )
    page = client.get("/coverage/").content.decode()
    assert "import_coverage" in page
    assert "1,200" in page
    assert "secret-host" not in page
    assert "somebody" not in page


@pytest.mark.parametrize("query", ["by=day", "by=%00", "page=2", "by=year&by=month"])
def test_nonsense_is_refused(client, query):
    assert client.get(f"/coverage/?{query}").status_code == 400


def test_queries_do_not_grow_with_the_rows(client):
    def queries():
        with CaptureQueriesContext(connection) as captured:
            assert client.get("/coverage/").status_code == 200
        return len(captured)

    def add(count):
        for number in range(count):
            make_article(outlet=make_outlet(country="CN"), published=f"{2010 + number % 5}-03-25")
            ImportRun.objects.create()

    add(5)
    few = queries()
    add(100)
    assert queries() == few
    assert few <= 8
