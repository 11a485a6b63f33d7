"""Every way through the site works where scripts are off."""

import pytest

from tests.browser import test_core_path as paths

WALKS = [walk for name, walk in vars(paths).items() if name.startswith("test_")]


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args):
    return {**browser_context_args, "java_script_enabled": False}


@pytest.mark.parametrize("walk", WALKS, ids=lambda walk: walk.__name__.removeprefix("test_"))
def test_without_javascript(page, archive, walk):
    walk(page, archive)
