"""Uploading in a real browser: by keyboard, with and without scripts, watched until it is done; axe is content."""

import io
import zipfile

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.conf import settings
from django.contrib.auth.models import User
from playwright.sync_api import expect

from articles.models import ImportRun
from people.running import Worker
from tests.browser.test_looks import AXE, WIDTHS

SAMPLE = settings.BASE_DIR / "fixtures" / "sample"


@pytest.fixture(autouse=True)
def uploads(settings, tmp_path):
    settings.UPLOADS = tmp_path / "uploads"


@pytest.fixture
def desk(page, live_server):
    """An administrator logged in by the form; `complaints` collects what the browser's console objects to."""
    User.objects.create_superuser("administrator", password="a long enough one")
    complaints = []
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    log_in(page, live_server)
    yield f"{live_server.url}/admin/articles/importrun"
    assert [text for text in complaints if "status of 400" not in text] == []


def log_in(page, live_server) -> None:
    page.goto(f"{live_server.url}/admin/")
    page.get_by_label("Username").fill("administrator")
    page.get_by_label("Password").fill("a long enough one")
    page.get_by_role("button", name="Log in").click()
    expect(page.get_by_role("heading", name="Records")).to_be_visible()


@pytest.fixture
def archive():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        for path in sorted(SAMPLE.glob("d0[23]_*")):
            packed.writestr(f"raw/{path.name}", path.read_bytes())
        packed.writestr("raw/broken.txt", b"\0\1\2" * 400)
    return {"name": "raw.zip", "mimeType": "application/zip", "buffer": out.getvalue()}


def upload(page, desk, file) -> None:
    page.goto(f"{desk}/")
    page.get_by_role("link", name="Import files").click()
    page.get_by_label("Files").set_input_files(file)
    page.get_by_label("Sample data").check()
    page.get_by_role("button", name="Upload and queue").press("Enter")


def work() -> None:
    Worker(1, lambda _: None).work(once=True)


def test_an_import_is_watched_until_it_is_done_and_the_failed_tried_again(page, desk, archive):
    upload(page, desk, archive)
    expect(page.get_by_role("status")).to_contain_text("Queued: waits for a worker")
    work()
    expect(page.get_by_role("status")).to_contain_text("Done", timeout=15_000)
    expect(page.get_by_role("row", name="raw/broken.txt")).to_contain_text("failed")
    page.get_by_role("button", name="Retry the failed").click()
    expect(page.get_by_role("status")).to_contain_text("Queued")
    expect(page.get_by_text("Follows")).to_be_visible()


def test_it_works_without_scripts(browser, live_server, archive):
    User.objects.create_superuser("administrator", password="a long enough one")
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    log_in(page, live_server)
    upload(page, f"{live_server.url}/admin/articles/importrun", archive)
    expect(page.get_by_role("status")).to_contain_text("Queued")
    work()
    expect(page.get_by_role("status")).to_contain_text("Done", timeout=15_000)  # the page loads itself anew
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
def test_axe_finds_nothing_and_nothing_scrolls_sideways(page, desk, archive, scheme, width):
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    upload(page, desk, {**archive, "buffer": b"no archive"})
    expect(page.get_by_text("is no archive of the kind")).to_be_visible()
    found = [check(page, width)]
    upload(page, desk, archive)
    found.append(check(page, width))
    running = ImportRun.objects.create(state="running", kind="extract", total=900, done=350, arguments={})
    page.goto(f"{desk}/{running.pk}/change/")
    found.append(check(page, width))
    page.goto(f"{desk}/add/")  # away from the run, whose page asks for it again and again
    found.append(check(page, width))
    running.delete()
    work()
    page.goto(f"{desk}/{ImportRun.objects.get().pk}/change/")
    found.append(check(page, width))
    assert [report for report in found if report] == []


def check(page, width: int) -> str:
    assert page.evaluate("document.documentElement.scrollWidth") <= width, page.url
    results = Axe().run(page, options=AXE)
    return f"{page.url}: {results.generate_report()}" if results.violations_count else ""
