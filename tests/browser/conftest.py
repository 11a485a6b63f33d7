"""A real browser on a live server: Debian's Chromium, driven by Playwright."""

import os
import shutil

import pytest
from django.core.management import call_command
from django.db import connection
from django.db.backends.base.creation import TEST_DATABASE_PREFIX
from django.test.utils import modify_settings
from pytest_django.live_server_helper import LiveServer

from tests.scenes import build_archive

os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "1")  # Playwright's event loop runs beside Django's own threads
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


def pytest_collection_modifyitems(items):
    for item in items:
        if "tests/browser" in str(item.path):
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.django_db)
            if CHROMIUM is None:
                item.add_marker(pytest.mark.skip(reason="no Chromium is installed (apt-get install chromium)"))


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args):
    return {**browser_type_launch_args, "executable_path": CHROMIUM, "args": ["--no-sandbox"]}


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args):
    """Without smooth scrolling: a page that still moves under the pointer swallows a click."""
    return {**browser_context_args, "reduced_motion": "reduce"}


@pytest.fixture(scope="session")
def server(django_db_setup, django_db_blocker):
    """A server of our own: pytest-django's `live_server` empties the database after each test."""
    with django_db_blocker.unblock():
        name = str(connection.settings_dict["NAME"])
        assert name.startswith(("file:memorydb", TEST_DATABASE_PREFIX)), f"{name} is no test database"
        server = LiveServer("localhost")
    yield server
    server.stop()


@pytest.fixture(scope="module")
def site(server, django_db_blocker):
    """The server's address, for a module that only reads: rows are made once, and taken away when the module ends."""
    with django_db_blocker.unblock(), modify_settings(ALLOWED_HOSTS={"append": "localhost"}):
        yield server.url
        call_command("flush", verbosity=0, interactive=False)


@pytest.fixture(scope="module")
def archive(site):
    """The archive of tests/scenes.py, shared by a module that only reads; `address` leads to each of its pages."""
    scene = build_archive()
    scene.address = {name: site + path for name, path in scene.paths.items()}
    return scene
