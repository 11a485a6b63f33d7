import re

import pytest
from django.core.exceptions import BadRequest
from django.template.loader import render_to_string
from django.test import RequestFactory

from articles.listing import bad_request


@pytest.mark.django_db
def test_an_unknown_address_leads_on(client):
    response = client.get("/nothing/here/")
    assert response.status_code == 404
    assert 'href="/meetings/"' in response.content.decode()


@pytest.mark.django_db
def test_the_words_of_an_unknown_address_can_be_searched_for(client):
    page = client.get("/officials/sergey-shoygu-2/").content.decode()
    assert 'action="/search/"' in page
    assert 'value="sergey shoygu"' in page
    assert 'value=""' in client.get("/articles/1/").content.decode()


def test_a_request_that_is_bad_for_another_reason():
    response = bad_request(RequestFactory().get("/"), BadRequest("no such thing"))
    assert response.status_code == 400
    assert "could not be understood" in response.content.decode()


def test_the_page_for_our_own_faults_needs_nothing():
    page = render_to_string("500.html")
    assert "The fault is ours" in page
    assert "css/base.css" in page


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["/", "/articles/", "/officials/", "/meetings/", "/nothing/"])
def test_pages_keep_to_the_content_security_policy(client, address):
    response = client.get(address)
    page = response.content.decode()
    assert "default-src 'self'" in response["Content-Security-Policy"]
    scripts = re.findall(r"<script[^>]*>", page)
    assert all("src=" in script or 'type="application/ld+json"' in script for script in scripts)
    assert "style=" not in page
    assert "<style" not in page
