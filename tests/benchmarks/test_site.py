"""The measurements of pages: what is printed of them, and what readers note."""

from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread

import pytest

from benchmarks import serving, site
from benchmarks.answers import times_of
from benchmarks.memory import ticks_of
from benchmarks.serving import Reading, fetch, free_port


class Handler(BaseHTTPRequestHandler):
    """Answers with a word, or with 503 under /no."""

    def do_GET(self):
        self.send_response(503 if self.path == "/no" else 200)
        self.end_headers()
        self.wfile.write(b"word")

    def log_message(self, *args):
        pass


@pytest.fixture
def port():
    server = HTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=server.serve_forever).start()
    yield server.server_port
    server.shutdown()
    server.server_close()


def test_a_reader_notes_times_and_errors(port):
    reading = Reading()
    assert [fetch(port, address, reading) for address in ("/", "/no")] == [4, 4]
    assert fetch(free_port(), "/", reading) == 0
    assert len(reading.times) == 1
    assert [error.partition(":")[0] for error in reading.errors] == ["/no", "/"]


def test_a_reading_is_told_in_a_line():
    told = Reading([float(number) for number in range(1, 101)], ["/: 503"]).told(seconds=10, processor=1)
    assert told == "  10.0 requests/s, median 51, p95 96, p99 100 ms, processor 10 ms each, 1 errors"
    assert Reading([], ["/: 503"]).told(1, 1) == "no answer; 1 errors"


def test_the_growth_of_each_address_is_told(capsys):
    def times(own):
        return {"address": "/", **dict.fromkeys(site.COLUMNS, 20.0), "processor": own}

    site.print_pages(100, "sqlite", [(10, [times(10.0)]), (100, [times(15.0)])])
    said = capsys.readouterr().out
    assert "100 articles on sqlite" in said
    assert "growth from 10" in said
    assert said.splitlines()[2].split()[-2:] == ["15", "1.5"]


def test_postgresql_is_left_out_without_an_address(monkeypatch):
    monkeypatch.delenv("READOUT_POSTGRESQL", raising=False)
    assert list(site.archives("postgres", [10], Path())) == []


@pytest.mark.django_db
def test_the_times_of_an_address(client):
    assert set(times_of(client, "/officials/", 2)) == {*site.COLUMNS}


def test_the_processor_time_of_what_is_gone_is_none():
    assert ticks_of(2**22 + 1) == 0


def test_the_same_is_asked_of_both():
    assert all(ours in serving.READ or ours.startswith("/articles/?q") for _, ours, _ in serving.SAME)
