"""A real browser on a live server: Debian's Chromium, driven by Playwright."""

import os
import shutil

import pytest

from tests.scenes import build_archive

os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "1")  # Playwright's event loop runs beside Django's own threads
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


def pytest_collection_modifyitems(items):
    for item in items:
        if "tests/browser" in str(item.path):
            item.add_marker(pytest.mark.browser)
            if CHROMIUM is None:
                item.add_marker(pytest.mark.skip(reason="no Chromium is installed (apt-get install chromium)"))


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args):
    return {**browser_type_launch_args, "executable_path": CHROMIUM, "args": ["--no-sandbox"]}


@pytest.fixture
def archive(live_server):
    """The archive of tests/scenes.py; `address` leads to each of its pages."""
    scene = build_archive()
    scene.address = {name: live_server.url + path for name, path in scene.paths.items()}
    return scene
