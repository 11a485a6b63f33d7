"""One run writes at a time, and the ledger tells what became of each."""

import os
import socket
from datetime import timedelta

import pytest
from django.db import connection
from django.utils import timezone

from articles import runs
from articles.models import ImportRun
from articles.runs import BusyError, writing_run

pytestmark = pytest.mark.django_db
LEASES = connection.vendor == "sqlite"  # PostgreSQL's lock is held by a connection, whatever the rows say


def lease(*, age: timedelta = timedelta(0), host: str = "elsewhere", process: int = 1) -> ImportRun:
    arguments = {"command": "import_coverage", "host": host, "process": process}
    return ImportRun.objects.create(arguments=arguments, heartbeat=timezone.now() - age)


def holds() -> bool:
    """Whether another run is kept from writing."""
    try:
        with writing_run("extract_facts", {}):
            return False
    except BusyError:
        return True


def test_a_run_is_written_down():
    with writing_run("import_coverage", {"paths": ["raw"]}) as run:
        run.row.counts = {"created": 1}
        assert ImportRun.objects.get().state == "running"
    row = ImportRun.objects.get()
    assert (row.state, row.counts, row.arguments["paths"]) == ("done", {"created": 1}, ["raw"])
    assert row.finished


def test_a_run_that_fails_is_interrupted():
    with pytest.raises(ValueError, match="broken"), writing_run("import_coverage", {}):
        raise ValueError("broken")
    assert ImportRun.objects.get().state == "interrupted"


def test_a_run_that_was_killed_is_interrupted_by_the_next():
    dead = lease(host=socket.gethostname(), process=2**22 + 1)
    with writing_run("import_coverage", {}):
        dead.refresh_from_db()
        assert dead.state == "interrupted"


def test_a_lease_holds_while_its_process_is_alive():
    lease(host=socket.gethostname(), process=os.getppid())
    assert holds() == LEASES


def test_a_lease_of_another_machine_holds_while_it_says_so():
    lease()
    assert holds() == LEASES


def test_a_stale_lease_of_another_machine_is_void():
    lease(age=timedelta(minutes=3))
    assert not holds()


def test_waiting(monkeypatch):
    held = lease()
    told: list[str] = []

    def release(seconds: float) -> None:
        ImportRun.objects.filter(pk=held.pk).update(state="done")

    monkeypatch.setattr(runs.time, "sleep", release)
    with writing_run("import_coverage", {}, wait=told.append):
        pass
    assert bool(told) == LEASES
    assert all("process 1 on elsewhere" in line for line in told)


def test_signs_of_life(monkeypatch):
    with writing_run("import_coverage", {}) as run:
        first = run.row.heartbeat
        run.beat()
        assert ImportRun.objects.get().heartbeat == first
        monkeypatch.setattr(runs, "BEAT", 0)
        run.beat()
        assert ImportRun.objects.get().heartbeat > first
