"""The worker as a process: it ends when told, and leaves nothing half done."""

import signal
import subprocess
import sys
import time
from io import StringIO

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command

from people.queue import queue_extraction
from tests.processes import BARE

QUEUE = """
from django.core.files import File
from people.queue import queue_import
import pathlib
files = [File(open(p, "rb"), name=p.name) for p in sorted(pathlib.Path("fixtures/sample").glob("*.txt"))]
queue_import(files, None, simulated=True)
"""
LOOK = """
from articles.models import Article, ImportRun
print("seen:", [run.state for run in ImportRun.objects.order_by("id")], Article.objects.count())
"""


@pytest.mark.django_db
def test_what_is_queued_is_done_once():
    run = queue_extraction([], None)
    out = StringIO()
    call_command("load_authority", stdout=StringIO())
    call_command("run_imports", once=True, workers=1, stdout=out)
    assert out.getvalue().splitlines() == [
        f"Run {run.pk} begins: reading of stored articles again",
        f"Run {run.pk} is done",
    ]


def test_it_wants_a_process():
    with pytest.raises(CommandError, match="--workers must be 1"):
        call_command("run_imports", workers=0)


class Site:
    """A database of its own in a file, with a worker process."""

    def __init__(self, folder):
        self.environment = {**BARE, "DEBUG": "1", "DATABASE_URL": f"sqlite:///{folder}/site.sqlite3"}
        self.manage("migrate", "--verbosity", "0")

    def manage(self, *arguments: str) -> str:
        return subprocess.run(
            [sys.executable, "manage.py", *arguments],
            cwd=settings.BASE_DIR, env=self.environment, check=True, capture_output=True, text=True, timeout=120,
        ).stdout  # fmt: skip

    def worker(self) -> subprocess.Popen:
        return subprocess.Popen(
            [sys.executable, "-u", "manage.py", "run_imports", "--workers", "2"],
            cwd=settings.BASE_DIR, env=self.environment, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip

    def seen(self) -> str:
        return self.manage("shell", "--no-imports", "-c", LOOK).rpartition("seen: ")[2].strip()


def test_a_worker_stops_when_told_and_another_recovers_what_was_killed(tmp_path):
    site = Site(tmp_path)
    site.manage("shell", "--no-imports", "-c", QUEUE)
    killed = site.worker()
    assert "begins" in killed.stdout.readline()
    killed.kill()
    killed.wait()
    assert site.seen().startswith("['running'] ")
    worker = site.worker()
    deadline = time.monotonic() + 60
    while not site.seen().startswith("['interrupted'] ") and time.monotonic() < deadline:
        time.sleep(0.5)
    worker.send_signal(signal.SIGTERM)
    assert worker.wait(timeout=60) == 0
    assert site.seen().startswith("['interrupted'] ")
