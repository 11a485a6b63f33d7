"""With the keys alone."""

import re

from playwright.sync_api import expect

FOCUS_FAULT = """() => {
    const element = document.activeElement;
    if (element === document.body) return null;
    const style = getComputedStyle(element), box = element.getBoundingClientRect();
    const drawn = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
    const inside = box.bottom > 0 && box.top < innerHeight && box.width > 0;
    return drawn && inside ? null : `${element.outerHTML.slice(0, 120)} ${style.outline} ${box.top} ${box.width}`;
}"""


def test_by_keyboard_alone(page, archive):
    page.goto(archive.address["home"])
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Skip to the content")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()
    page.goto(archive.address["meetings"])
    page.get_by_label("Words").focus()
    page.keyboard.type("moscow")
    page.keyboard.press("Enter")
    page.wait_for_url("**/meetings/?q=moscow")
    expect(page.get_by_role("heading", name="1 contact")).to_be_visible()


def test_a_slash_goes_to_the_search_and_enter_searches(page, archive):
    for name in ("meetings", "home", "not found"):
        page.goto(archive.address[name])
        page.keyboard.press("/")
        field = page.locator("[data-search]")
        expect(field).to_be_focused()
        expect(field).to_have_value("nothing" if name == "not found" else "")
    page.goto(archive.address["meetings"])
    page.keyboard.press("/")
    page.keyboard.type("a/b")
    expect(page.locator("[data-search]")).to_have_value("a/b")
    page.locator("[data-search]").fill("Шойгу")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Search", level=1)).to_be_visible()
    page.get_by_role("link", name="Sergei Shoigu", exact=True).first.click()
    expect(page.get_by_role("heading", name="Sergei Shoigu", level=1)).to_be_visible()


def test_a_slash_typed_in_a_field_stays_there(page, archive):
    page.goto(archive.address["meetings"])
    words = page.get_by_label("Words")
    words.focus()
    page.keyboard.press("/")
    expect(words).to_have_value("/")


def test_what_has_the_focus_is_seen(page, archive):
    """Everything that Tab reaches is drawn otherwise than without the focus, and lies in the window."""
    page.emulate_media(reduced_motion="reduce")  # else the window is still on its way there
    for name in ("home", "meetings", "network", "article", "meeting"):
        page.goto(archive.address[name])
        unseen = []
        for _ in range(60):
            page.keyboard.press("Tab")
            if fault := page.evaluate(FOCUS_FAULT):
                unseen.append(fault)
        assert unseen == [], name


def test_filters_by_keyboard(page, archive):
    page.goto(archive.address["meetings"])
    page.get_by_text("More filters and order").focus()
    page.keyboard.press("Enter")
    kind = page.get_by_role("combobox", name="Kind", exact=True)
    expect(kind).to_be_visible()
    kind.focus()
    page.keyboard.type("Call")
    expect(kind).to_have_value("call")
    while not page.evaluate("document.activeElement.matches('button')"):
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("#found")).to_have_text("2 contacts")
    expect(page).to_have_url(re.compile(re.escape("/meetings/?kind=call") + "$"))


def test_pages_by_keyboard(page, archive):
    page.goto(archive.address["articles"])
    page.get_by_role("navigation", name="Pages").get_by_role("link", name="Next").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/articles/?page=2")
    page.keyboard.press("Shift+Tab")
    page.get_by_role("navigation", name="Pages").get_by_role("link", name="Previous").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/articles/?page=1")
