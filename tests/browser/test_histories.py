"""Histories at the curators' desk in a real browser: axe is content, nothing overflows, a change is reverted."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.contrib.auth.models import User
from playwright.sync_api import expect

from articles.history import acting
from people.curation import decide
from people.deciding import deciding
from people.models import Alias, Meeting, Official
from tests.browser.test_looks import AXE
from tests.scenes import build_archive


@pytest.fixture
def opened(page, live_server):
    """A curator logged in by the form, and something of every kind of change."""
    build_archive()
    curator = User.objects.create_superuser("curator", password="a long enough one")
    official = Official.objects.get(slug="sergei-shoigu")
    meeting = Meeting.objects.filter(kind="call").earliest("pk")
    with acting(curator, "as he signs"), deciding():
        official.name = "Sergey Shoigu"
        official.save()
        Alias.objects.get().delete()
        decide("set", meeting, user=curator, field="place", value="Tver", reason="misprint")
    page.goto(f"{live_server.url}/admin/")
    page.get_by_label("Username").fill("curator")
    page.get_by_label("Password").fill("a long enough one")
    page.get_by_role("button", name="Log in").click()
    expect(page.get_by_role("link", name="Recent changes")).to_be_visible()
    return f"{live_server.url}/admin"


@pytest.fixture
def desk(page, opened):
    """The same; the console may not complain. (It does of what axe measures with.)"""
    complaints = []
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    yield opened
    assert complaints == []


def addresses():
    official, row = Official.objects.get(slug="sergei-shoigu"), Official.history.first()
    meeting, alias = Meeting.objects.filter(kind="call").earliest("pk"), Alias.history.first()
    other = Alias.objects.create(official=official, name="Shoigu S.")
    return [
        "history/",
        "history/deleted/",
        f"people/official/{official.pk}/history/",
        f"people/meeting/{meeting.pk}/history/",
        f"history/official/{row.pk}/undo/",
        f"history/alias/{alias.pk}/undo/",
        f"people/alias/{other.pk}/delete/",
        f"people/official/{official.pk}/reread/",
        f"people/official/{official.pk}/change/",
        f"people/post/{official.posts.get().pk}/change/",
        f"people/alias/{other.pk}/change/",
        "authority/",
    ]


@pytest.mark.parametrize(("scheme", "width"), [("light", 390), ("dark", 1440), ("dark", 390), ("light", 1440)])
def test_pages_are_accessible_and_fit(page, opened, scheme, width):
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    found = {}
    for address in addresses():
        page.goto(f"{opened}/{address}")
        results = Axe().run(page, context="#content", options=AXE)
        if results.violations_count:
            found[address] = results.generate_report()
        assert page.evaluate("document.documentElement.scrollWidth") <= width, address
    assert not found, "\n".join(f"{address}: {report}" for address, report in found.items())


def test_pages_open_without_complaint(page, desk):
    for address in addresses():
        page.goto(f"{desk}/{address}")
        expect(page.locator("#content")).to_be_visible()


def test_a_change_is_reverted_from_the_history_of_its_record(page, desk):
    official = Official.objects.get(slug="sergei-shoigu")
    page.goto(f"{desk}/people/official/{official.pk}/change/")
    page.get_by_role("link", name="History").click()
    page.get_by_role("link", name="Revert Sergey Shoigu").click()
    page.get_by_label("Reason").fill("the first spelling was right")
    page.get_by_role("button", name="Revert this change").click()
    expect(page.get_by_text("the first spelling was right")).to_be_visible()
    official.refresh_from_db()
    assert official.name == "Sergei Shoigu"


def test_a_deleted_spelling_is_restored(page, desk):
    page.get_by_role("link", name="Recent changes").click()
    page.get_by_role("link", name="Deleted records").click()
    page.get_by_role("link", name="Restore Shoygu").click()
    page.get_by_label("Reason").fill("deleted by mistake")
    page.get_by_role("button", name="Restore").click()
    expect(page.get_by_text("deleted by mistake")).to_be_visible()
    assert Alias.objects.get().name == "Shoygu"


@pytest.mark.parametrize(("scheme", "width"), [("light", 390), ("dark", 1440)])
def test_a_table_is_brought_in(page, opened, scheme, width):
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    text = "slug,name,family_name\nchang-wanquan,Chang Wan-quan,\nnobody,,\n"
    for rows in (text, text.replace("nobody,,\n", "")):
        page.goto(f"{opened}/authority/")
        page.get_by_label("Table").select_option("officials")
        file = {"name": "officials.csv", "mimeType": "text/csv", "buffer": rows.encode()}
        page.get_by_label("File").set_input_files(file)
        page.get_by_label("Overwrite").check()
        page.get_by_label("Reason").fill("new edition")
        page.get_by_role("button", name="Show what it would do").click()
        expect(page.get_by_role("heading", name="Officials")).to_be_visible()
        results = Axe().run(page, context="#content", options=AXE)
        assert results.violations_count == 0, results.generate_report()
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.get_by_role("button", name="Bring it in").click()
    expect(page.get_by_text("officials: 0 added, 1 changed")).to_be_visible()
    assert Official.objects.get(slug="chang-wanquan").name == "Chang Wan-quan"
