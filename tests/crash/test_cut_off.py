"""Imports that are killed, lose their database, find no room, or meet another one."""

import os
import signal
import subprocess
import time
from pathlib import Path

import pytest
from django.db import connection

from tests.crash.archive import Archive, moments
from tests.crash.server import AMPLE

KILLS = int(os.environ.get("READOUT_KILLS", 4))
KILLS_AN_ARCHIVE = 4
SMALLEST = 0.25  # of the time of an import: before that no file is written
SOME = 60  # files, less than half of them
PAGES = 350  # of the database's file, about a third of what the import needs
ROOM = 1_500_000  # bytes, for PostgreSQL's data or its log, about as much
FULL = {  # what a PostgreSQL server says that has no room
    "data": "ERROR:  could not extend file",  # and goes on
    "log": "PANIC:  could not write to file",  # and stops
}
ON_POSTGRESQL = connection.vendor == "postgresql"


def kill(process: subprocess.Popen[str], after: float) -> None:
    """Kills an import and waits for its workers to see that it is gone."""
    time.sleep(after)
    workers = children(process.pid)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    for _ in range(100):
        if not any(Path(f"/proc/{pid}").exists() for pid in workers):
            return
        time.sleep(0.1)
    raise AssertionError(f"workers outlive the import: {workers}")


def children(pid: int) -> list[int]:
    try:
        return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    except OSError:
        return []


def settle(archive: Archive, records: dict) -> None:
    """Runs the import once more, and compares with what an undisturbed one makes."""
    archive.finish_import()
    archive.check()
    assert archive.records() == records


@pytest.mark.parametrize("start", range(0, KILLS, KILLS_AN_ARCHIVE))
def test_killed_at_any_moment(new_archive, undisturbed, start):
    records, taken = undisturbed
    archive = new_archive()
    for number, after in enumerate(moments(min(KILLS_AN_ARCHIVE, KILLS - start), taken * (1 - SMALLEST))):
        kill(archive.begin_import(workers=1 + number % 2), taken * SMALLEST + after)
        archive.check()
    settle(archive, records)


def test_two_at_once(archive, undisturbed):
    runs = [archive.begin_import() for _ in range(2)]
    told = [process.communicate(timeout=300)[1] for process in runs]
    refused = [text for process, text in zip(runs, told, strict=True) if process.returncode]
    assert len(refused) < len(runs), told
    assert all("Another run is writing to this database" in text for text in refused), told
    settle(archive, undisturbed[0])


if ON_POSTGRESQL:

    def test_the_server_ends_its_connections(archive, undisturbed):
        records, _ = undisturbed
        process = archive.begin_import()
        archive.wait_for(SOME)
        archive.end_connections()
        _, told = process.communicate(timeout=300)
        assert process.returncode
        assert "OperationalError" in told
        archive.check()
        settle(archive, records)

    if KILLS > KILLS_AN_ARCHIVE:  # the long form has a server of its own to stop

        def test_the_server_is_stopped(own_server, new_archive, undisturbed):
            records, _ = undisturbed
            archive = new_archive(own_server.url)
            process = archive.begin_import(workers=2)
            archive.wait_for(SOME)
            own_server.control("restart", "-m", "immediate")
            assert "OperationalError" in process.communicate(timeout=300)[1]
            archive.check()
            settle(archive, records)

        @pytest.mark.parametrize(("own_server", "words"), FULL.items(), indirect=["own_server"])
        def test_no_room_on_a_disk_of_the_server(own_server, words, new_archive, undisturbed):
            archive = new_archive(own_server.url)
            own_server.disk.leave(ROOM)
            process = archive.begin_import()
            _, told = process.communicate(timeout=300)
            assert process.returncode
            assert "OperationalError" in told
            assert words in own_server.told.read_text()
            own_server.disk.leave(AMPLE)
            own_server.control("restart", "-m", "immediate")
            archive.check()
            settle(archive, undisturbed[0])

else:

    def test_no_room_on_the_disk(archive, undisturbed):
        process = archive.begin_import(before=f"SMALL = {PAGES}\n{LIMIT}")
        _, told = process.communicate(timeout=300)
        assert process.returncode
        assert "database or disk is full" in told
        archive.check()
        settle(archive, undisturbed[0])


LIMIT = """
from django.db import connection
with connection.cursor() as cursor:
    used = cursor.execute("PRAGMA page_count").fetchone()[0]
    cursor.execute(f"PRAGMA max_page_count = {used + SMALL}")
"""
