"""HTML in layouts that differ widely: each field as the page states it."""

import pytest

from articles.parsing import ParseError, parse
from tests.articles.parsing.samples_layouts import FRAMESET, LAYOUTS


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS.keys())
def test_layout(layout):
    article = parse(layout.page, name="page.html")
    assert article.headline == layout.headline
    assert article.published == layout.published
    assert article.authors == layout.authors
    assert article.outlet == layout.outlet
    assert article.agency == layout.agency
    assert article.paragraphs == layout.paragraphs
    assert article.url == layout.url


def test_a_page_of_frames_is_refused():
    with pytest.raises(ParseError, match="frames"):
        parse(FRAMESET, name="page.html")
