"""Every page at two widths and in two schemes: nothing overflows, nothing is loaded from elsewhere, axe is content."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.factories import make_article, make_meeting

PAGES = [
    "home",
    "articles",
    "filtered articles",
    "articles of a month",
    "article",
    "officials",
    "narrowed officials",
    "official",
    "two officials",
    "offices",
    "office",
    "two offices",
    "meetings",
    "no meetings",
    "meeting",
    "network",
    "search",
    "search without words",
    "coverage",
    "quality",
    "bad request",
    "not found",
]
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


@pytest.mark.parametrize("width", [390, 1440])
def test_no_page_scrolls_sideways_or_loads_from_elsewhere(page, archive, live_server, width):
    complaints, requests = [], []
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    page.on("request", lambda request: requests.append(request.url))
    page.set_viewport_size({"width": width, "height": 900})
    too_wide = []
    for name in PAGES:
        page.goto(archive.address[name])
        for details in page.locator("summary").all():
            details.click()
        if page.evaluate("document.documentElement.scrollWidth") > width:
            too_wide.append(name)
    assert too_wide == []
    assert [url for url in requests if not url.startswith((live_server.url, "data:"))] == []
    assert [text for text in complaints if "status of 40" not in text] == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1440])
def test_axe_finds_nothing(page, archive, scheme, width):
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    found = {}
    for name in PAGES:
        page.goto(archive.address[name])
        closed = page.locator("details:not([open]) > summary")
        while closed.count():
            closed.first.click()
        results = Axe().run(page, options=RULES)
        if results.violations_count:
            found[name] = results.generate_report()
    assert not found, "\n".join(f"{name}: {report}" for name, report in found.items())


def test_a_first_visit_is_light(page, archive):
    """As it is sent, with an archive of thirty years of months."""
    for year in range(1996, 2026):
        for month in range(1, 13):
            make_article(published=f"{year}-{month:02}-01")
            make_meeting(start=f"{year}-{month:02}-01")
    sent = []
    page.on("requestfinished", lambda request: sent.append(request.sizes()["responseBodySize"]))
    for name in ("home", "articles", "meeting", "coverage"):
        page.context.clear_cookies()
        sent.clear()
        page.goto(archive.address[name])
        page.wait_for_load_state("networkidle")
        assert 0 < sum(sent) <= 100_000, f"{name}: {sum(sent)} bytes"
