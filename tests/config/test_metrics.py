"""Figures for a monitoring system."""

import os
import re
import subprocess
import sys

import pytest
from django.conf import settings as configured

from tests.factories import make_article, make_correction, make_meeting

pytestmark = pytest.mark.django_db
TOKEN = {"authorization": f"Bearer {configured.METRICS_TOKEN}"}
COUNTED = 'readout_requests_total{method="GET",page="home",status="200"}'
ANOTHER_PROCESS = """
import django
django.setup()
from config.metrics import requests
requests.labels("GET", "home", 200).inc(5)
"""


def figures(client) -> dict[str, float]:
    response = client.get("/metrics", headers=TOKEN)
    assert response["Content-Type"].startswith("text/plain")
    lines = [line for line in response.content.decode().splitlines() if not line.startswith("#")]
    return {name: float(value) for name, _, value in (line.rpartition(" ") for line in lines)}


@pytest.mark.parametrize("given", [{}, {"authorization": "Bearer wrong"}, {"authorization": "Bearer "}])
def test_nobody_reads_them_without_the_token(client, given):
    assert client.get("/metrics", headers=given).status_code == 404


def test_there_are_none_without_the_setting(client, settings):
    settings.METRICS_TOKEN = ""
    assert client.get("/metrics", headers={"authorization": "Bearer "}).status_code == 404


def test_requests_are_counted_and_timed_by_page(client):
    before = figures(client)
    client.get("/")
    client.get("/nothing/")
    client.get("/meetings/?kind=duel")
    after = figures(client)
    for name in (COUNTED, 'readout_requests_total{method="GET",page="none",status="404"}'):
        assert after[name] - before.get(name, 0) >= 1
    assert after['readout_requests_total{method="GET",page="meetings",status="400"}'] >= 1
    assert after['readout_request_seconds_count{page="home"}'] - before.get(
        'readout_request_seconds_count{page="home"}', 0
    )


def test_the_counts_of_all_processes_are_added_up(client):
    before = figures(client).get(COUNTED, 0)
    environment = {**os.environ, "DJANGO_SETTINGS_MODULE": "config.settings"}
    subprocess.run([sys.executable, "-c", ANOTHER_PROCESS], cwd=configured.BASE_DIR, env=environment, check=True)
    assert figures(client)[COUNTED] - before >= 5


def test_stocks_and_queues(client):
    make_correction(make_meeting([], [make_article()]))
    found = figures(client)
    assert found["readout_articles"] == 1
    assert found["readout_meetings"] == 1
    assert found['readout_waiting{queue="corrections"}'] == 1
    assert found['readout_waiting{queue="imports"}'] == 0


def test_names_of_pages_are_few(client):
    for n in range(30):
        client.get(f"/nothing/{n}/")
    assert not [name for name in figures(client) if re.search(r"/nothing|\d{2}/", name)]
