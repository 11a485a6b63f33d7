"""Whole pages in many layouts: every field of every sample."""

import pytest

from articles.parsing import parse
from tests.articles.parsing import samples_dumps, samples_html, samples_reprints, samples_text, samples_world

SAMPLES = [
    *((sample, "page.txt") for sample in (*samples_text.SAMPLES, *samples_world.SAMPLES)),
    *((sample, "page.txt") for sample in (*samples_reprints.SAMPLES, *samples_dumps.SAMPLES)),
    *((sample, "page.html") for sample in samples_html.SAMPLES),
]
BY_NAME = pytest.mark.parametrize(("sample", "name"), SAMPLES, ids=[sample.name for sample, _ in SAMPLES])


@BY_NAME
def test_fields(sample, name):
    article = parse(sample.text.encode(), name=name)
    read = (article.headline, article.published, article.outlet, article.agency, article.authors)
    assert read == (sample.headline, sample.published, sample.outlet, sample.agency, sample.authors)
    assert (article.dateline.place, article.dateline.date) == (sample.place, sample.date)


@BY_NAME
def test_body(sample, name):
    article = parse(sample.text.encode(), name=name)
    assert article.body.startswith(sample.first)
    assert article.body.endswith(sample.last)
    assert len(article.paragraphs) == sample.paragraphs


@BY_NAME
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_encoding_and_line_ends_change_nothing(sample, name, encoding):
    plain = parse(sample.text.encode(), name=name)
    other = parse(sample.text.replace("\n", "\r\n").encode(encoding), name=name)
    assert (other.headline, other.paragraphs, other.published) == (plain.headline, plain.paragraphs, plain.published)
