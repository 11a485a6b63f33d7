"""`make screenshots`: each page from the sample data, the desk's too, at two widths, light and dark, as small files."""

import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory

import django
from django.conf import settings
from django.contrib.staticfiles.handlers import StaticFilesHandler
from django.core.management import call_command
from django.test.testcases import LiveServerThread
from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).resolve().parent.parent.parent
TARGET = ROOT / "docs" / "screenshots"
SIZES = {390: 1100, 1440: 1300}  # width and height of the part of a page that is shown
SCHEMES = ("light", "dark")
MOST_BYTES = 60_000
QUALITIES = (80, 65, 50, 40, 30)
SHRINK = 0.8
STEPS = {  # what is done on a page before its picture is taken
    "desk-evidence": """() => {
        const mark = document.querySelector('[data-evidence-body] mark'), paragraph = mark.closest('p');
        document.getSelection().selectAllChildren(paragraph);
        document.querySelector('[data-evidence=words]').scrollIntoView({ block: 'center' });
    }""",
}


def addresses() -> dict[str, str]:
    """The pages to be shown, by the name of their file."""
    from articles.models import Article  # noqa: PLC0415 (after Django is set up)
    from people.models import Meeting, Official  # noqa: PLC0415

    official = Official.objects.most_present()[0]
    met_most = Meeting.objects.standing().pairs()[0]
    both = Official.objects.filter(pk__in=[met_most["first"], met_most["second"]]).order_by("slug")
    pair = "/officials/{}/with/{}/".format(*(one.slug for one in both))
    return {
        "home": "/",
        "search": "/search/?q=Shoigu",
        "meetings": "/meetings/",
        "timeline": "/meetings/?view=timeline&sort=oldest",
        "map": "/meetings/?view=map",
        "meeting": Meeting.objects.standing().order_by("-sources", "pk")[0].get_absolute_url(),
        "officials": "/officials/",
        "official": official.get_absolute_url(),
        "pair": pair,
        "offices": "/offices/",
        "articles": "/articles/",
        "article": Article.objects.order_by("pk")[0].get_absolute_url(),
        "network": "/network/",
        "coverage": "/coverage/",
        "quality": "/quality/",
        "api": "/api/v1/",
        "not-found": "/officials/sergey-shoygu-of-tuva/",
    }


@contextmanager
def site() -> Iterator[str]:
    """The site with the sample data in a database of its own, served until the block ends."""
    with TemporaryDirectory() as folder:
        os.environ |= {
            "DEBUG": "1",
            "DATABASE_URL": f"sqlite:///{folder}/sample.sqlite3",
            "DJANGO_SETTINGS_MODULE": "config.settings",
            "DJANGO_ALLOW_ASYNC_UNSAFE": "1",  # Playwright's event loop runs beside the queries
        }
        django.setup()
        settings.DEBUG = False  # error pages as visitors see them
        call_command("prepare", stdout=sys.stderr)
        server = LiveServerThread("127.0.0.1", StaticFilesHandler, connections_override={})
        server.daemon = True
        server.start()
        server.is_ready.wait()
        if server.error:
            raise server.error
        try:
            yield f"http://127.0.0.1:{server.port}"
        finally:
            server.terminate()
            server.join()


def log_in(page: Page, base: str) -> None:
    from tests.browser.curated_sample import PASSWORD  # noqa: PLC0415 (after Django is set up)

    page.goto(f"{base}/admin/")
    page.get_by_label("Username").fill("curator")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Log in").click()


def desk_pictures(browser: Browser, base: str) -> Iterator[tuple[str, bytes]]:
    """The same of the curators' desk, after some curating."""
    from tests.browser.curated_sample import curate, desk_addresses  # noqa: PLC0415

    curate()
    for width, height in SIZES.items():
        for scheme in SCHEMES:
            page = browser.new_page(
                viewport={"width": width, "height": height}, color_scheme=scheme, reduced_motion="reduce"
            )
            log_in(page, base)
            for name, path in desk_addresses().items():
                page.goto(base + path)
                if name in STEPS:
                    page.evaluate(STEPS[name])
                yield f"{name}-{width}-{scheme}", page.screenshot()
            page.close()


def pictures(browser: Browser, base: str) -> Iterator[tuple[str, bytes]]:
    """Each page's name and picture as PNG."""
    for width, height in SIZES.items():
        for scheme in SCHEMES:
            page = browser.new_page(
                viewport={"width": width, "height": height}, color_scheme=scheme, reduced_motion="reduce"
            )
            for name, path in addresses().items():
                page.goto(base + path)
                page.evaluate("document.fonts.ready")
                yield f"{name}-{width}-{scheme}", page.screenshot()
            page.close()


def small(png: bytes) -> bytes:
    """A picture as WebP of at most MOST_BYTES: of less quality first, then of fewer pixels."""
    image = Image.open(io.BytesIO(png)).convert("RGB")
    while True:
        for quality in QUALITIES:
            out = io.BytesIO()
            image.save(out, "WEBP", quality=quality, method=6)
            if out.tell() <= MOST_BYTES:
                return out.getvalue()
        image = image.resize((round(image.width * SHRINK), round(image.height * SHRINK)), Image.Resampling.LANCZOS)


def main(chromium: str) -> None:
    TARGET.mkdir(parents=True, exist_ok=True)
    with site() as base, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for name, png in chain(pictures(browser, base), desk_pictures(browser, base)):
            path = TARGET / f"{name}.webp"
            path.write_bytes(small(png))
            print(f"{path.relative_to(ROOT)}: {path.stat().st_size:,} bytes")
        browser.close()


if __name__ == "__main__":
    main(sys.argv[1])
