"""How much one client may ask for."""

import threading
from types import SimpleNamespace

import pytest
from django.db import connection, connections

from articles.models import ImportRun
from config import limits
from config.limits import client as client_key
from config.limits import counted
from config.models import RequestCount
from tests.factories import make_article

pytestmark = pytest.mark.django_db
NOW = 1_900_000_040


@pytest.fixture
def clock(monkeypatch):
    clock = SimpleNamespace(now=NOW)
    clock.time = lambda: clock.now
    monkeypatch.setattr(limits, "time", clock)
    return clock


@pytest.fixture
def few(settings, clock):
    """Two of everything, at a time that stands still."""
    settings.LIMITS = dict.fromkeys(("search", "export", "api"), (2, 60)) | {"form": (2, 3600)}


@pytest.mark.parametrize(
    "address",
    [
        "/search/?q=a",
        "/articles/?q=talks",
        "/articles/2013/?q=talks",
        "/meetings/?since=2013",
        "/officials/?q=a",
        "/network/?since=2013",
        "/meetings/export.csv",
        "/articles/2013/export.json",
        "/officials/feed.atom",
        "/meetings/calendar.ics",
        "/meetings/cite.bib",
        "/network/graph.graphml",
        "/data/",
        "/api/v1/meetings/",
        "/api/v1/openapi.json",
    ],
)
def test_too_much_is_refused_and_says_when_to_come_back(client, few, address):
    assert [client.get(address).status_code for _ in range(2)] == [200, 200]
    response = client.get(address)
    assert response.status_code == 429
    assert response["Retry-After"] == "40"
    assert response["Cache-Control"] == "no-store"
    assert "come back in 40 seconds" in response.content.decode()
    assert response["Content-Type"].startswith("application/json" if "/api/" in address else "text/html")
    assert client.get(address, REMOTE_ADDR="192.0.2.9").status_code == 200


@pytest.mark.parametrize("address", ["/", "/articles/", "/meetings/", "/coverage/", "/robots.txt", "/healthz"])
def test_pages_are_not_limited(client, few, address):
    assert {client.get(address).status_code for _ in range(4)} == {200}


def test_forms_are_limited_when_they_are_sent(client, few):
    address = f"{make_article().get_absolute_url()}correction/"
    assert {client.get(address).status_code for _ in range(4)} == {200}
    assert [client.post(address).status_code for _ in range(3)] == [400, 400, 429]


def test_the_count_begins_anew_with_the_next_minute(client, few, clock):
    assert [client.get("/search/?q=a").status_code for _ in range(3)] == [200, 200, 429]
    clock.now += 40
    assert client.get("/search/?q=a").status_code == 200


def test_no_limit(client, settings):
    settings.LIMITS = {"search": (0, 60)}
    assert client.get("/search/?q=a").status_code == 200
    assert not RequestCount.objects.exists()


def test_nobodys_address_is_kept(client, few):
    client.get("/search/?q=a", REMOTE_ADDR="192.0.2.77")
    assert "192.0.2" not in RequestCount.objects.get().key


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("192.0.2.1", "192.0.2.2", False),
        ("2001:db8:0:1::1", "2001:db8:0:1:ffff::9", True),
        ("2001:db8:0:1::1", "2001:db8:0:2::1", False),
        ("::ffff:192.0.2.1", "192.0.2.1", True),
        ("unknown", "unknown", True),
    ],
)
def test_who_counts_as_one_client(rf, one, other, same):
    assert (client_key(rf.get("/", REMOTE_ADDR=one)) == client_key(rf.get("/", REMOTE_ADDR=other))) is same


def test_behind_a_proxy_its_word_counts(rf, settings):
    settings.BEHIND_PROXY = True
    told = [rf.get("/", headers={"X-Forwarded-For": f"203.0.113.{n}, 192.0.2.1:{n}000"}) for n in (1, 2)]
    assert client_key(told[0]) == client_key(told[1]) == client_key(rf.get("/", REMOTE_ADDR="192.0.2.1"))


def test_old_rows_go(monkeypatch):
    monkeypatch.setattr(limits, "ONE_IN", 1)
    counted("search:old", NOW - 200_000)
    counted("search:new", NOW)
    assert list(RequestCount.objects.values_list("key", flat=True)) == ["search:new"]


@pytest.mark.django_db(transaction=True)
def test_many_threads_lose_no_count():
    told = []

    def count_many():
        told.extend(counted("search:x", NOW) for _ in range(25))  # 0 where SQLite was too busy to count
        connections.close_all()

    threads = [threading.Thread(target=count_many) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    counts = sorted(count for count in told if count)
    assert len(told) == 100
    assert counts == list(range(1, RequestCount.objects.get().requests + 1))


@pytest.mark.django_db(transaction=True)
def test_no_reader_waits_for_an_import_in_order_to_be_counted(tmp_path):
    if connection.vendor != "sqlite":
        assert counted("search:x", NOW) == 1  # nothing to wait for: readers and writers do not meet
        return
    database = connection.settings_dict["NAME"]
    held = threading.Event()
    done = threading.Event()

    def write():
        with connection.cursor() as cursor:
            cursor.execute("BEGIN IMMEDIATE")
            ImportRun.objects.create()
            held.set()
            done.wait(10)
            cursor.execute("ROLLBACK")
        connections.close_all()

    thread = threading.Thread(target=write)
    thread.start()
    held.wait(10)
    assert counted("search:x", NOW) == 0, database
    done.set()
    thread.join()
    assert counted("search:x", NOW) == 1
