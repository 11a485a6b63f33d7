"""No request holds the database for long; a command may."""

import time

import pytest
from django.db import OperationalError, connection

from config.time_limit import took_too_long
from people import overview
from people.api import ListFilterBackend
from tests.factories import make_article

pytestmark = pytest.mark.django_db(transaction=True)
COUNTING = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {}) SELECT count(*) FROM n"


def count_to(number: int) -> int:
    with connection.cursor() as cursor:
        cursor.execute(COUNTING.format(number))
        return cursor.fetchone()[0]


def too_much(*arguments, **named):
    return count_to(2_000_000_000)


@pytest.fixture
def short(settings):
    """A limit that each test takes off its connection again, on which the database is emptied next."""
    settings.QUERY_SECONDS = 0.3
    yield
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SET statement_timeout = 0")


def test_a_page_that_takes_too_long_says_so(client, short, monkeypatch):
    monkeypatch.setattr(overview, "find", too_much)
    started = time.monotonic()
    response = client.get("/search/?q=everything")
    assert time.monotonic() - started < 5
    assert response.status_code == 503
    assert int(response["Retry-After"]) > 0
    page = response.content.decode()
    assert "took too long" in page
    assert 'value="everything"' in page
    assert client.get("/search/").status_code == 200


def test_programs_are_told_in_their_own_form(client, short, monkeypatch):
    monkeypatch.setattr(ListFilterBackend, "filter_queryset", too_much)
    response = client.get("/api/v1/meetings/")
    assert (response.status_code, response["Content-Type"]) == (503, "application/json")
    assert "too long" in response.json()["detail"]


def test_each_statement_has_the_whole_time(client, short, monkeypatch):
    def four(text):
        for _ in range(4):
            time.sleep(0.1)
            count_to(10)
        return []

    monkeypatch.setattr(overview, "find", four)
    assert client.get("/search/?q=x").status_code == 200


def test_no_limit(client, settings, monkeypatch):
    settings.QUERY_SECONDS = 0
    monkeypatch.setattr(overview, "find", lambda text: [count_to(1000)][:0])
    assert client.get("/search/?q=x").status_code == 200


def test_sqlite_goes_on_for_whoever_comes_after_the_request(client, settings):
    if connection.vendor == "sqlite":
        settings.QUERY_SECONDS = 0.01
        client.get("/articles/")
        assert count_to(500_000) == 500_000


def test_other_faults_stay_faults(client, monkeypatch):
    def broken(text):
        raise OperationalError("no such table: people")

    monkeypatch.setattr(overview, "find", broken)
    client.raise_request_exception = False
    assert client.get("/search/?q=x").status_code == 500
    assert not took_too_long(ValueError("interrupted"))


@pytest.mark.parametrize("address", ["/articles/export.csv", "/articles/2013/export.json"])
def test_a_file_takes_so_many_rows(client, settings, address):
    settings.EXPORT_ROWS = 2
    for _ in range(2):
        make_article()
    assert client.get(address).status_code == 200
    make_article()
    response = client.get(address)
    assert response.status_code == 400
    assert "3 were found" in response.content.decode()
