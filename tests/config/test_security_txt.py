from datetime import UTC, datetime, timedelta

import pytest

pytestmark = pytest.mark.django_db


def test_nobody_is_named_without_a_contact(client):
    assert client.get("/.well-known/security.txt").status_code == 404


def test_the_contact(client, settings):
    settings.SECURITY_CONTACT = "mailto:security@site.example"
    response = client.get("/.well-known/security.txt")
    assert response["Content-Type"] == "text/plain; charset=utf-8"
    fields = dict(line.split(": ", 1) for line in response.content.decode().splitlines())
    assert fields["Contact"] == "mailto:security@site.example"
    assert fields["Canonical"] == "http://testserver/.well-known/security.txt"
    expires = datetime.fromisoformat(fields["Expires"])
    assert timedelta(days=30) < expires - datetime.now(tz=UTC) < timedelta(days=365)
    assert client.post("/.well-known/security.txt").status_code == 405
