"""Archives of the crash tests, and what an undisturbed import makes of the same files."""

import time
from collections.abc import Callable, Iterator

import pytest

from tests.crash.archive import Archive
from tests.crash.server import Server


@pytest.fixture
def new_archive(tmp_path) -> Iterator[Callable[..., Archive]]:
    made: list[Archive] = []

    def make(url: str = "") -> Archive:
        made.append(Archive(tmp_path, url))
        return made[-1]

    yield make
    for one in made:
        one.drop()


@pytest.fixture
def archive(new_archive) -> Archive:
    return new_archive()


@pytest.fixture(scope="session")
def undisturbed(tmp_path_factory) -> Iterator[tuple[dict, float]]:
    """The records, and the seconds that the import took."""
    one = Archive(tmp_path_factory.mktemp("undisturbed"))
    start = time.monotonic()
    one.finish_import()
    taken = time.monotonic() - start
    one.check()
    yield one.records(), taken
    one.drop()


@pytest.fixture
def own_server(request) -> Iterator[Server]:
    """A server; a test's parameter names what lies on a disk of its own."""
    try:
        server = Server(getattr(request, "param", ""))
    except PermissionError as error:
        pytest.skip(f"no disk can be mounted here: {error}")
    yield server
    server.remove()
