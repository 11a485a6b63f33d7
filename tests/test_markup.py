"""The markup of every page holds together: ids are unique, references lead somewhere, headings step down one by one."""

import re
from itertools import pairwise

import html5lib
import pytest
from bs4 import BeautifulSoup
from django.template.loader import render_to_string

from articles.models import Article
from tests.scenes import build_archive

REFERENCES = ("for", "aria-labelledby", "aria-describedby", "aria-controls")


@pytest.fixture
def sources(client, db):
    """Each page of the archive of tests/scenes.py."""
    return {name: client.get(path).content.decode() for name, path in build_archive().paths.items()}


@pytest.fixture
def pages(sources):
    """The same, parsed."""
    return {name: BeautifulSoup(source, "lxml") for name, source in sources.items()}


def test_every_page_is_valid_html(sources):
    for name, source in [*sources.items(), ("500", render_to_string("500.html"))]:
        parser = html5lib.HTMLParser()
        parser.parse(source)
        errors = [(source.splitlines()[line - 1][:160], code) for (line, _), code, _ in parser.errors]
        assert errors == [], name


def test_no_object_is_shown_as_python_writes_it(sources):
    for name, source in sources.items():
        assert not re.search(r"&lt;\w+ object|\w+\(\w+=&#x27;", source), name


def test_every_page_tells_search_engines_what_it_is(pages):
    for name, page in pages.items():
        described = page.find_all("meta", attrs={"name": "description"})
        assert len(described) == 1, name
        assert 20 < len(described[0]["content"]) < 300, name
        if name != "not found":
            assert len(page.find_all("link", rel="canonical")) == 1, name
    robots = {
        name: [tag["content"] for tag in page.find_all("meta", attrs={"name": "robots"})]
        for name, page in pages.items()
    }
    assert robots["home"] == robots["meetings"] == []
    assert robots["filtered articles"] == robots["no meetings"] == ["noindex, follow"]


def test_ids_are_unique_and_references_lead_somewhere(pages):
    for name, page in pages.items():
        ids = [tag["id"] for tag in page.find_all(id=True)]
        assert len(ids) == len(set(ids)), name
        wanted = {one for key in REFERENCES for tag in page.find_all(attrs={key: True}) for one in tag[key].split()}
        wanted |= {tag["href"][1:] for tag in page.find_all("a", href=re.compile("^#."))}
        assert wanted <= set(ids), name


def test_headings_step_down_one_by_one(pages):
    for name, page in pages.items():
        levels = [int(tag.name[1]) for tag in page.find_all(re.compile("^h[1-6]$"))]
        assert levels[0] == levels.count(1) == 1, name
        assert all(after - before <= 1 for before, after in pairwise(levels)), name


def test_every_page_says_what_it_is(pages):
    titles = [page.title.get_text() for page in pages.values()]
    for name, page in pages.items():
        shared = page.find("meta", property="og:title")["content"]
        assert page.title.get_text() in (shared, f"{shared} · Readout"), name
    assert all("Readout" in title for title in titles)
    assert len(set(titles)) == len(titles)
    assert pages["meetings of a period"].title.get_text() == (
        "Meetings (From: March 2013; To: March 2013; Kind: Meeting) · Readout"
    )


def test_a_quote_leads_to_its_mark(client, pages):
    links = [tag["href"] for tag in pages["meeting"].select(".quote figcaption a:not([rel])")]
    assert links
    for link in links:
        path, _, mark = link.partition("#")
        assert BeautifulSoup(client.get(path).content, "lxml").find(id=mark), link


def test_every_link_of_every_page_answers(client, pages):
    links = {
        tag["href"] for page in pages.values() for tag in page.find_all("a", href=re.compile("^/(?!static|admin)"))
    }
    assert len(links) > 20
    assert Article.objects.exists()
    broken = {link: code for link in links if (code := client.get(link).status_code) != 200}
    assert not broken
