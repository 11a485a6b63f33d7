"""Merging in a real browser: from the queue, by the old address, and back; as axe sees it."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.contrib.auth.models import Group, User
from playwright.sync_api import expect

from people.models import Official
from people.recording import rebuild
from tests.browser.test_desk import PASSWORD
from tests.browser.test_looks import AXE, WIDTHS
from tests.factories import make_article, make_mention, make_official, make_post, make_raw_file, make_report


@pytest.fixture
def desk(page, live_server):
    """An editor logged in by the form; the browser's console must have nothing to object to."""
    user = User.objects.create_user("editor", password=PASSWORD, is_staff=True)
    user.groups.add(Group.objects.get_or_create(name="Editor")[0])
    complaints = []
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    page.goto(f"{live_server.url}/admin/")
    page.get_by_label("Username").fill("editor")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Log in").click()
    expect(page.get_by_role("heading", name="Records")).to_be_visible()
    yield f"{live_server.url}/admin"
    assert complaints == []


@pytest.fixture
def two():
    """One official under two spellings, each in a meeting of his own with the same man."""
    one = make_official("Sergei Shoigu", slug="sergei-shoigu")
    other = make_official("Sergey Shoygu", slug="sergey-shoygu", status="found", aliases=("Szojgu",))
    host = make_official("Chang Wanquan", slug="chang", country="CN")
    make_post(one, start="2012-11-06")
    make_post(other, "Governor", start="2012-05")
    for day, official in (("2013-03-24", one), ("2013-03-26", other)):
        article = make_article(f"Talks of {day}", f"{official} met Chang Wanquan.")
        make_raw_file(article)
        make_mention(article, official, official.name, title="Defence Minister")
        claim = {"start": day, "end": day, "place": "Moscow", "country": "RU"}
        make_report(article, None, participants=[official, host], claim=claim)
    rebuild()
    return one, other


def test_two_are_merged_the_old_address_leads_on_and_they_part_again(page, desk, two, live_server):
    page.goto(f"{desk}/")
    page.get_by_role("link", name="Officials who may be one person").click()
    page.get_by_role("link", name="Sergei Shoigu and Sergey Shoygu").click()
    expect(page.get_by_text("Two posts at one time: ").first).to_be_visible()
    page.get_by_role("button", name="The same: merge them").click()
    expect(page.get_by_text("Say why.")).to_be_visible()
    page.get_by_label("Reason").fill("Two spellings of one name.")
    page.get_by_role("button", name="The same: merge them").click()
    expect(page.get_by_text("Sergey Shoygu is merged into Sergei Shoigu.")).to_be_visible()
    page.goto(f"{live_server.url}/officials/sergey-shoygu/")
    expect(page).to_have_url(f"{live_server.url}/officials/sergei-shoigu/")
    expect(page.get_by_text("Szojgu").first).to_be_visible()
    page.goto(f"{desk}/duplicates/officials/")
    page.get_by_role("link", name="Un-merge").click()
    page.get_by_label("Reason").fill("They are two after all.")
    page.get_by_role("button", name="Revert this change").click()
    page.goto(f"{live_server.url}/officials/sergey-shoygu/")
    expect(page.get_by_role("heading", name="Sergey Shoygu").first).to_be_visible()
    expect(page).to_have_url(f"{live_server.url}/officials/sergey-shoygu/")
    assert Official.objects.count() == 3


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
def test_axe_finds_nothing_and_nothing_overflows(page, desk, two, scheme, width):
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    found = {}
    meetings = "/".join(str(pk) for pk in two[0].meetings.model.objects.order_by("pk").values_list("pk", flat=True))
    pair = f"duplicates/officials/{two[0].pk}/{two[1].pk}/"
    for body in ("Leonid Delta spoke.", "Delta spoke."):
        make_mention(make_article(body=body), None, body.removesuffix(" spoke."), country="RU")
    names = ("names/", "names/one/?name=Leonid+Delta&country=RU", "names/one/?name=Delta&country=RU")
    for path in ("duplicates/officials/", "duplicates/meetings/", pair, f"duplicates/meetings/{meetings}/", *names):
        page.goto(f"{desk}/{path}")
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path
        results = Axe().run(page, options=AXE)
        if results.violations_count:
            found[path] = results.generate_report()
    assert not found, "\n".join(f"{path}: {report}" for path, report in found.items())
