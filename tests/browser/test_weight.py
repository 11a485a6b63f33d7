"""What a first visit costs, with an archive of thirty years of months."""

import pytest

from tests.factories import make_article, make_meeting

MOST_BYTES = 100_000


@pytest.fixture(scope="module")
def long_archive(archive):
    for year in range(1996, 2026):
        for month in range(1, 13):
            make_article(published=f"{year}-{month:02}-01")
            make_meeting(start=f"{year}-{month:02}-01")
    return archive


@pytest.mark.parametrize("name", ["home", "articles", "article", "meetings", "meeting", "timeline", "map", "coverage"])
def test_a_first_visit_is_light(page, long_archive, name):
    """As it is sent, nothing being in the browser's cache; the fonts and style sheets counted."""
    sent = {}

    def note(request):
        sent.setdefault(request.resource_type, []).append(request.sizes()["responseBodySize"])

    page.on("requestfinished", note)
    page.goto(long_archive.address[name])
    page.wait_for_load_state("networkidle")
    assert {"document", "stylesheet", "script", "font"} <= set(sent)
    total = sum(sum(sizes) for sizes in sent.values())
    assert 0 < total <= MOST_BYTES, f"{total} bytes: {sent}"
