import pytest
from playwright.sync_api import expect


def test_from_an_official_to_the_marked_sentence(page, archive):
    page.goto(archive.address["home"])
    page.get_by_role("navigation", name="Main").get_by_role("link", name="Officials").click()
    page.get_by_role("link", name="Sergei Shoigu").click()
    page.get_by_role("link", name="Chang Wanquan and").first.click()
    account = page.get_by_role("article", name="Defense ministers meet")
    account.get_by_role("link", name="Read it in the article").click()
    mark = page.locator(f"#report-{archive.report.pk}")
    expect(mark).to_be_in_viewport()
    assert page.evaluate("document.querySelector(':target').id") == f"report-{archive.report.pk}"
    assert page.url.endswith(f"#report-{archive.report.pk}")


def test_the_whole_of_an_overlapped_quote_lights_up(page, archive):
    page.emulate_media(reduced_motion="reduce")
    page.goto(f"{archive.address['article']}#report-{archive.report.pk}")
    lit = page.evaluate(
        """() => {
            const strong = getComputedStyle(document.documentElement).getPropertyValue('--mark-strong');
            const probe = document.createElement('i');
            document.body.append(probe); probe.setAttribute('hidden', ''); probe.style.color = strong;
            const colour = getComputedStyle(probe).color;
            return [...document.querySelectorAll('.story mark')]
                .filter(mark => getComputedStyle(mark).backgroundColor === colour)
                .map(mark => mark.textContent).join('');
        }"""
    )
    assert lit == archive.report.quote


def test_a_number_in_the_text_leads_to_its_contact_and_back(page, archive):
    page.goto(archive.address["article"])
    page.locator(f"#report-{archive.report.pk}").click()
    assert page.url.endswith("#contact-1")
    page.get_by_role("link", name="To the marked words of contact 1").click()
    assert page.url.endswith(f"#report-{archive.report.pk}")


def test_filters_are_set_shown_and_taken_away(page, archive):
    page.goto(archive.address["articles"])
    page.get_by_label("From", exact=True).fill("2013-03")
    page.get_by_text("More filters and order").click()
    page.get_by_role("combobox", name="Official named").select_option("Sergei Shoigu")
    page.get_by_role("button", name="Show").first.click()
    assert page.url.endswith("/articles/?since=2013-03&official=sergei-shoigu")
    expect(page.get_by_role("heading", name="1 article")).to_be_visible()
    page.get_by_role("link", name="Official named").click()
    assert page.url.endswith("/articles/?since=2013-03")
    page.get_by_role("link", name="Page 2").click()
    assert page.url.endswith("/articles/?since=2013-03&page=2")
    page.get_by_role("link", name="From").click()
    assert page.url.endswith("/articles/?")


@pytest.mark.parametrize("browser_context_args", [{"java_script_enabled": False}], indirect=True)
def test_everything_works_without_javascript(page, archive):
    test_from_home_by_date(page, archive)


def test_from_home_by_date(page, archive):
    page.goto(archive.address["home"])
    page.get_by_text("The same as a table").click()
    page.get_by_role("link", name="articles in March 2013").click()
    expect(page.get_by_role("heading", name="March 2013", level=1)).to_be_visible()
    page.get_by_role("link", name="Defense ministers meet", exact=True).click()
    expect(page.get_by_role("heading", name="Contacts reported")).to_be_visible()


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


def test_from_a_gap_in_coverage_to_the_articles_beside_it(page, archive):
    page.goto(archive.address["coverage"])
    page.get_by_text("The same as a table").click()
    page.get_by_role("row", name="China Daily").get_by_role("link", name="March 2013").click()
    assert "outlet=cd&since=2013-03&until=2013-03" in page.url
    expect(page.get_by_role("heading", name="1 article", exact=True)).to_be_visible()
