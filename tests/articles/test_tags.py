"""The tags that all pages use."""

import json

import pytest
from django.template import RequestContext, Template
from django.test import RequestFactory

from articles.templatetags.readout import json_ld


def address(path):
    request = RequestFactory().get(path)
    return Template("{% load readout %}{% page_address %}").render(RequestContext(request, {"request": request}))


def test_a_page_knows_its_own_address():
    assert '<link rel="canonical" href="http://testserver/meetings/">' in address("/meetings/")
    assert "robots" not in address("/meetings/")


def test_each_page_of_a_list_is_its_own():
    assert 'href="http://testserver/meetings/?page=2"' in address("/meetings/?page=2")
    assert "robots" not in address("/meetings/?page=2")


@pytest.mark.parametrize("query", ["kind=visit", "kind=visit&page=2", "page=%22%3E"])
def test_a_narrowed_list_is_not_indexed_and_nothing_breaks_out(query):
    made = address(f"/meetings/?{query}")
    assert ("noindex" in made) == ("kind" in query)
    assert '">"' not in made


def test_no_text_can_end_a_block_of_data():
    text = "</script><script>alert(1)</script> <!-- & \u2028"
    made = json_ld({"@type": "NewsArticle", "headline": text, "url": "", "author": [{"name": ""}]})
    inner = made.removeprefix('<script type="application/ld+json">').removesuffix("</script>")
    assert not set(inner) & set("<>&\u2028")
    assert json.loads(inner) == {"@type": "NewsArticle", "headline": text}
