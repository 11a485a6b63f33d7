from concurrent.futures import ThreadPoolExecutor

import pytest
from asgiref.sync import async_to_sync
from asgiref.testing import ApplicationCommunicator
from django.db import DatabaseError

from config import health
from config.asgi import application


def test_the_process_lives_without_a_database(client):
    response = client.get("/healthz")
    assert (response.status_code, response.content) == (200, b"ok\n")
    assert "no-store" in response["Cache-Control"]


@pytest.mark.django_db
def test_ready(client):
    assert client.get("/readyz").status_code == 200
    assert client.post("/readyz").status_code == 405


def test_not_ready_without_a_database(client, monkeypatch):
    def refused(*arguments):
        raise DatabaseError("connection to 10.0.0.1 refused")

    monkeypatch.setattr(health, "MigrationExecutor", refused)
    response = client.get("/readyz")
    assert (response.status_code, response.content) == (503, b"the database does not answer\n")


@pytest.mark.django_db
def test_not_ready_before_every_migration(client, monkeypatch):
    monkeypatch.setattr(health.MigrationExecutor, "migration_plan", lambda self, targets: [1, 2])
    response = client.get("/readyz")
    assert (response.status_code, response.content) == (503, b"2 migrations are not applied\n")


@pytest.mark.django_db
def test_health_is_answered_without_https(client, settings):
    settings.SECURE_SSL_REDIRECT = True
    assert client.get("/healthz").status_code == 200


def test_it_answers_over_asgi_too():
    async def ask() -> list[dict]:
        asked = {"type": "http", "method": "GET", "path": "/healthz", "headers": [(b"host", b"testserver")]}
        client = ApplicationCommunicator(application, {**asked, "query_string": b"", "http_version": "1.1"})
        await client.send_input({"type": "http.request", "body": b""})
        return [await client.receive_output(10) for _ in range(2)]

    with ThreadPoolExecutor(1) as thread:  # of its own: the browser's tests leave an event loop running in this one
        start, body = thread.submit(async_to_sync(ask)).result()
    assert (start["status"], body["body"]) == (200, b"ok\n")
