"""Every page at two widths and in two schemes: nothing overflows, nothing is loaded from elsewhere, axe is content."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.template.loader import render_to_string

AXE = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
}
OPEN_ALL = "document.querySelectorAll('details').forEach(details => { details.open = true })"
WIDTHS = (390, 1440)


@pytest.mark.parametrize("width", WIDTHS)
def test_no_page_scrolls_sideways_or_loads_from_elsewhere(page, archive, site, width):
    complaints, requests, too_wide = [], [], []
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    page.on("request", lambda request: requests.append(request.url))
    page.set_viewport_size({"width": width, "height": 900})
    for name, address in archive.address.items():
        page.goto(address)
        page.evaluate(OPEN_ALL)
        if page.evaluate("document.documentElement.scrollWidth") > width:
            too_wide.append(name)
    assert too_wide == []
    assert [url for url in requests if not url.startswith((site, "data:"))] == []
    assert [text for text in complaints if "status of 40" not in text] == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
def test_axe_finds_nothing(page, archive, scheme, width):
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    found = {}
    for name, address in archive.address.items():
        page.goto(address)
        page.evaluate(OPEN_ALL)
        results = Axe().run(page, options=AXE)
        if results.violations_count:
            found[name] = results.generate_report()
    assert not found, "\n".join(f"{name}: {report}" for name, report in found.items())


def test_axe_finds_nothing_on_the_page_of_a_breakdown(page):
    """Without a style sheet: the server may be past serving one."""
    page.set_content(render_to_string("500.html"))
    assert Axe().run(page, options=AXE).violations_count == 0
