"""The ways through the site that its users take, in a real browser."""

import csv
import io
import re

from playwright.sync_api import expect

MEETING = "a[href$='/meeting/']"  # a meeting, neither a visit nor a call


def ending(text: str) -> re.Pattern[str]:
    """An address that ends so; `expect` waits for it, where a glance at the address would come too early."""
    return re.compile(re.escape(text) + "$")


def test_from_an_official_to_the_marked_sentence(page, archive):
    page.goto(archive.address["home"])
    page.get_by_role("navigation", name="Main").get_by_role("link", name="Officials").click()
    page.get_by_role("link", name="Sergei Shoigu").click()
    page.locator(MEETING, has_text="Chang Wanquan and").first.click()
    account = page.get_by_role("article", name="Defense ministers meet")
    account.get_by_role("link", name="Read it in the article").click()
    mark = page.locator(f"#report-{archive.report.pk}")
    expect(mark).to_be_in_viewport()
    assert page.evaluate("document.querySelector(':target').id") == f"report-{archive.report.pk}"
    expect(page).to_have_url(ending(f"#report-{archive.report.pk}"))


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
    expect(page).to_have_url(ending("#contact-1"))
    page.get_by_role("link", name="To the marked words of contact 1").click()
    expect(page).to_have_url(ending(f"#report-{archive.report.pk}"))


def test_filters_are_set_shown_and_taken_away(page, archive):
    page.goto(archive.address["articles"])
    page.get_by_label("From", exact=True).fill("2013-03")
    page.get_by_text("More filters and order").click()
    page.get_by_role("combobox", name="Official named").select_option("Sergei Shoigu")
    page.get_by_role("button", name="Show").first.click()
    expect(page).to_have_url(ending("/articles/?since=2013-03&official=sergei-shoigu"))
    expect(page.get_by_role("heading", name="1 article")).to_be_visible()
    page.get_by_role("link", name="Official named").click()
    expect(page).to_have_url(ending("/articles/?since=2013-03"))
    page.get_by_role("link", name="Page 2").click()
    expect(page).to_have_url(ending("/articles/?since=2013-03&page=2"))
    page.get_by_role("link", name="From").click()
    expect(page).to_have_url(ending("/articles/?"))


def test_from_home_by_date(page, archive):
    page.goto(archive.address["home"])
    page.get_by_text("The same as a table").click()
    page.get_by_role("link", name="articles in March 2013").click()
    expect(page.get_by_role("heading", name="March 2013", level=1)).to_be_visible()
    page.get_by_role("link", name="Defense ministers meet", exact=True).click()
    expect(page.get_by_role("heading", name="Contacts reported")).to_be_visible()


def test_from_a_gap_in_coverage_to_the_articles_beside_it(page, archive):
    page.goto(archive.address["coverage"])
    page.get_by_text("The same as a table").click()
    page.get_by_role("row", name="China Daily").get_by_role("link", name="March 2013").click()
    expect(page).to_have_url(re.compile(re.escape("outlet=cd&since=2013-03&until=2013-03")))
    expect(page.get_by_role("heading", name="1 article", exact=True)).to_be_visible()


def test_from_a_year_to_a_day(page, archive):
    page.goto(archive.address["articles of a year"])
    page.get_by_text("The same as a table").click()
    page.get_by_role("row", name="March 2013").get_by_role("link").first.click()
    expect(page.get_by_role("heading", name="March 2013", level=1)).to_be_visible()
    page.get_by_role("navigation", name="Days").get_by_role("link", name="25").click()
    expect(page.get_by_role("heading", name="25 March 2013", level=1)).to_be_visible()
    page.get_by_role("navigation", name="Archive").get_by_role("link", name="2013").click()
    expect(page).to_have_url(ending("/articles/2013/"))


def test_a_bar_is_a_date_filter(page, archive):
    page.goto(archive.address["articles"])
    page.locator("figure svg a").first.click()
    expect(page.get_by_role("heading", name="2013", level=1)).to_be_visible()


def test_from_the_site_search_to_everything_of_a_kind(page, archive):
    page.goto(archive.address["home"])
    page.get_by_label("Search articles, officials and meetings").fill("Shoygu")
    page.get_by_role("button", name="Search").click()
    expect(page.get_by_role("link", name="Sergei Shoigu", exact=True).first).to_be_visible()
    link = page.get_by_role("link", name=re.compile(r"^All \d+ meetings|list of meetings"))
    found = page.get_by_role("navigation", name="Found").get_by_role("link", name="Meetings").locator(".count")
    count = found.inner_text()
    link.click()
    expect(page).to_have_url(ending("/meetings/?q=Shoygu"))
    expect(page.locator("#found")).to_have_text(f"{count} contacts")


def test_full_text_finds_phrases_and_leaves_words_out(page, archive):
    page.goto(archive.address["articles"])
    search(page, '"Chang Wanquan" Sergei')
    expect(page.get_by_role("heading", name="3 articles")).to_be_visible()
    expect(page.locator("mark", has_text="Chang Wanquan").first).to_be_visible()
    search(page, '"Chang Wanquan" -exercises')
    expect(page.get_by_role("heading", name="1 article", exact=True)).to_be_visible()
    expect(page.get_by_role("link", name="Talks on Saturday", exact=True)).to_be_visible()
    search(page, "常万全")
    expect(page.get_by_role("link", name="会谈", exact=True)).to_be_visible()


def search(page, words):
    page.get_by_label("Words").fill(words)
    page.get_by_role("button", name="Show").first.click()


def test_a_slip_in_a_search_is_mended_where_it_was_made(page, archive):
    page.goto(archive.address["articles"])
    search(page, '"Chang Wanquan')
    expect(page.get_by_text("A quotation mark is left open")).to_be_visible()
    page.go_back()
    expect(page.get_by_label("Words")).to_have_value('"Chang Wanquan')
    search(page, '"Chang Wanquan"')
    expect(page.get_by_role("heading", name="3 articles")).to_be_visible()


def test_filter_export_and_back(page, archive):
    page.goto(archive.address["articles"])
    page.get_by_role("complementary", name="Narrow down").get_by_role("link", name="China", exact=True).click()
    page.get_by_role("complementary", name="Narrow down").get_by_role("link", name="Sergei Shoigu").click()
    page.get_by_label("From", exact=True).fill("2013")
    page.get_by_role("button", name="Show").first.click()
    expect(page.locator("#found")).to_have_text("1 article")
    narrowed = page.url
    with page.expect_download() as download:
        page.get_by_role("link", name="CSV").click()
    rows = list(csv.DictReader(io.StringIO(download.value.path().read_text("utf-8-sig"))))
    assert [row["headline"] for row in rows] == [page.locator(".rows h3, .row h3").first.inner_text()]
    page.locator(".rows h3 a, .row h3 a").first.click()
    page.go_back()
    expect(page).to_have_url(narrowed)
    expect(page.get_by_label("From", exact=True)).to_have_value("2013")


def test_the_same_contacts_as_rows_timeline_and_map(page, archive):
    page.goto(archive.address["meetings"])
    page.get_by_role("complementary", name="Narrow down").get_by_role("link", name="Meeting").click()
    for view in ("Timeline", "Map", "Rows"):
        page.get_by_role("navigation", name="Shown as").get_by_role("link", name=view).click()
        expect(page.get_by_role("heading", name="1 contact")).to_be_visible()
        expect(page).to_have_url(re.compile(re.escape("kind=meeting")))
    page.goto(archive.address["timeline"])
    page.locator(MEETING, has_text="Chang Wanquan and").click()
    expect(page.get_by_role("heading", name="The articles that say so")).to_be_visible()


def test_a_place_on_the_map_leads_to_its_contacts(page, archive):
    page.goto(archive.address["map"])
    page.get_by_role("row", name="Moscow").get_by_role("link").click()
    expect(page).to_have_url(re.compile(re.escape("place=")))
    expect(page.get_by_role("heading", name="1 contact")).to_be_visible()
    page.goto(archive.address["map"])
    page.locator("svg.map a", has_text="Moscow").locator("circle").click()
    expect(page.get_by_role("heading", name="1 contact")).to_be_visible()


def test_two_who_met_lead_to_their_contacts(page, archive):
    page.goto(archive.address["network"])
    line = page.locator("svg.ties a", has=page.locator("path")).first.get_attribute("href")
    cell = page.locator("table.matrix td a").first
    assert cell.get_attribute("href") == line
    count = cell.inner_text()
    cell.click()
    expect(page).to_have_url(re.compile("official=.*counterpart="))
    expect(page.locator("#found")).to_have_text(f"{count} contacts")
    page.go_back()
    with page.expect_download() as download:
        page.get_by_role("link", name="GraphML").click()
    assert "Sergei Shoigu" in download.value.path().read_text()


def test_possibly_and_certainly_in_a_period(page, archive):
    page.goto(archive.address["meetings"])
    page.get_by_label("From", exact=True).fill("2013")
    page.get_by_label("To", exact=True).fill("2013")
    page.get_by_role("button", name="Show").first.click()
    expect(page.locator("#found")).to_have_text("4 contacts possibly in the period")
    page.get_by_role("link", name="2 certainly").click()
    expect(page.locator("#found")).to_have_text("2 contacts certainly in the period")
