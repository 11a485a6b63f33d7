"""The table of outlets, its fixture, and one page of each outlet."""
# ruff: noqa: E501 - a table keeps one row on one line

import json
from pathlib import Path

import pytest

from articles.parsing import parse
from articles.parsing.outlets import OUTLETS, known, row_of_address

FIXTURE = Path(__file__).parents[3] / "fixtures" / "outlets.json"
STORY = "The two ministers met on Monday and talked about cooperation between the two armed forces.\n\nThey agreed to meet again next year.\n"
EVERY_ROW = pytest.mark.parametrize("row", OUTLETS, ids=[row.key for row in OUTLETS])


def test_fixture_is_the_table():
    """After a change: write `[{key, name, country, domains}]` of every row to fixtures/outlets.json."""
    # ruff: noqa: E501 - a table keeps one row on one line
    rows = [{"key": row.key, "name": row.name, "country": row.country, "domains": list(row.domains)} for row in OUTLETS]
    assert json.loads(FIXTURE.read_text(encoding="utf-8")) == rows


def test_keys_names_and_domains_are_unique():
    for values in (
        [row.key for row in OUTLETS],
        [row.name for row in OUTLETS],
        [d for row in OUTLETS for d in row.domains],
    ):
        assert len(values) == len(set(values))


@EVERY_ROW
def test_row_is_found_by_name_and_domain(row):
    assert known(row.name) is row
    for domain in row.domains:
        assert row_of_address(f"https://www.{domain}/news/1.html") is row


@EVERY_ROW
def test_page_of_each_outlet(row):
    text = f"{row.name}\nMinisters talk about cooperation\n2013-03-25 03:06\n\n{STORY}"
    html = f"""<html><head><title>Ministers talk about cooperation</title><meta property="og:site_name" content="{row.name}"></head>
<body><h1>Ministers talk about cooperation</h1><p>{STORY}</p></body></html>"""
    for raw, name in ((text, "a.txt"), (html, "a.html")):
        article = parse(raw.encode(), name=name)
        assert (article.outlet, article.outlet_key) == (row.name, row.key)
        assert article.headline == "Ministers talk about cooperation"


@EVERY_ROW
def test_wire_credit_is_no_outlet(row):
    article = parse(
        f"Ministers talk about cooperation\n2013-03-25 03:06\n({row.name})\n\n{STORY}".encode(), name="a.txt"
    )
    assert article.outlet is None
    assert article.agency == row.name
