"""The admin in a real browser: the Content-Security-Policy stops nothing, and a decision can be made."""

import pytest
from django.contrib.auth.models import User
from playwright.sync_api import expect

from people.models import Decision, Meeting, Mention
from tests.scenes import build_archive


@pytest.fixture
def desk(page, live_server):
    """A curator logged in by the form; `complaints` collects what the browser's console objects to."""
    build_archive()
    User.objects.create_superuser("curator", password="a long enough one")
    complaints = []
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    page.goto(f"{live_server.url}/admin/")
    page.get_by_label("Username").fill("curator")
    page.get_by_label("Password").fill("a long enough one")
    page.get_by_role("button", name="Log in").click()
    expect(page.get_by_role("heading", name="Records")).to_be_visible()
    yield f"{live_server.url}/admin"
    assert complaints == []


def test_a_meeting_is_rejected_with_a_reason(page, desk):
    meeting = Meeting.objects.filter(kind="call").earliest("pk")
    page.goto(f"{desk}/people/meeting/{meeting.pk}/change/")
    page.get_by_label("Status").select_option("rejected")
    page.get_by_label("Reason").fill("It never took place.")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_text("was changed successfully")).to_be_visible()
    decision = Decision.objects.get()
    assert (decision.action, decision.reason, decision.user.username) == ("reject", "It never took place.", "curator")


def test_a_name_is_matched_by_typing(page, desk):
    mention = Mention.objects.filter(printed="Chang Wanquan").first()
    Mention.objects.filter(pk=mention.pk).update(official=None)
    page.goto(f"{desk}/people/mention/{mention.pk}/change/")
    page.get_by_role("combobox").first.click()
    page.keyboard.type("Shoygu")
    page.get_by_role("option", name="Sergei Shoigu").click()
    page.get_by_label("Reason").fill("It is his name.")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_text("was changed successfully")).to_be_visible()
    mention.refresh_from_db()
    assert mention.official.name == "Sergei Shoigu"


@pytest.mark.parametrize("path", ["articles/article/", "articles/importrun/", "people/meeting/", "people/official/"])
def test_pages_open_without_complaint(page, desk, path):
    page.goto(f"{desk}/{path}")
    expect(page.locator("#content")).to_be_visible()
