"""What is sent compressed."""

import pytest

pytestmark = pytest.mark.django_db


def test_pages_are_compressed(client):
    assert client.get("/", headers={"accept-encoding": "gzip"})["Content-Encoding"] == "gzip"


def test_the_zip_is_not_and_keeps_its_length(client):
    response = client.get("/data/", headers={"accept-encoding": "gzip"})
    assert "Content-Encoding" not in response
    assert int(response["Content-Length"]) == len(response.getvalue())
