"""A reader says what is wrong, by keyboard and without scripts, and reads the curator's answer."""

import re

import pytest
from playwright.sync_api import expect

from people import correction_forms
from people.models import Correction
from tests.scenes import build_archive


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    monkeypatch.setattr(correction_forms, "LEAST_SECONDS", 0)


def test_a_reader_corrects_a_contact(page, live_server):
    scene = build_archive()
    page.goto(live_server.url + scene.paths["meeting"])
    expect(page.get_by_text(re.compile("Corrected on .*Monday was the day after"))).to_be_visible()
    page.get_by_role("link", name=re.compile("Say what is wrong with these words")).first.click()
    expect(page.get_by_role("radio", checked=True)).not_to_have_value("")
    page.get_by_label("What is wrong?").focus()
    page.keyboard.type("It was Monday.")
    page.keyboard.press("Tab")
    page.keyboard.type("Monday")
    for _ in range(3):
        page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Send")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Thank you")).to_be_visible()
    row = Correction.objects.waiting().get()
    assert (row.proposed, row.quote, row.contact) == ("Monday", row.report.quote, "")


def test_the_form_needs_no_script(browser, live_server):
    scene = build_archive()
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(live_server.url + scene.paths["correction of an official"])
    page.get_by_role("button", name="Send").click()
    expect(page.get_by_role("alert")).to_contain_text("This field is required")
    page.get_by_label("What is wrong?").fill("The post ended earlier.")
    page.get_by_role("button", name="Send").click()
    expect(page.get_by_role("heading", name="Thank you")).to_be_visible()
    context.close()
