"""An archive of its own that imports run on in other processes, to be killed, crowded or cut off."""

import json
import os
import random
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from uuid import uuid4

import psycopg
from django.conf import settings

SOURCES = (settings.BASE_DIR / "fixtures" / "sample", settings.BASE_DIR / "tests" / "gold" / "raw")
BATCH, REGROUP_EVERY = 8, 40  # files: small, so that there are many moments to be killed at
IMPORT = """
import people.coverage
from django.core.management import call_command
people.coverage.BATCH, people.coverage.REGROUP_EVERY = {batch}, {regroup}
{before}
call_command("import_coverage", {folders}, workers={workers})
"""


class Archive:
    """A database, made empty, and the commands that are run on it."""

    def __init__(self, folder: Path, url: str = "") -> None:
        self.server = url or os.environ.get("DATABASE_URL", "")
        self.name = f"readout_crash_{uuid4().hex[:12]}"
        self.file = folder / f"{self.name}.sqlite3"
        self.postgresql = self.server.startswith("postgres")
        if self.postgresql:
            self._on_server(f"CREATE DATABASE {self.name}")
            self.url = urlsplit(self.server)._replace(path=f"/{self.name}").geturl()
        else:
            self.url = f"sqlite:///{self.file}"
        self.manage("migrate", "--verbosity", "0")

    def _on_server(self, statement: str) -> None:
        address = urlsplit(self.server)._replace(path="/postgres").geturl()
        with closing(psycopg.connect(address, autocommit=True)) as server:
            server.execute(statement)

    def drop(self) -> None:
        if self.postgresql:
            self._on_server(f"DROP DATABASE {self.name} WITH (FORCE)")

    def end_connections(self) -> None:
        """What a restart of the server does to those who are connected to this database."""
        self._on_server(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{self.name}'")  # noqa: S608

    @property
    def environment(self) -> dict[str, str]:
        return os.environ | {"DEBUG": "1", "DATABASE_URL": self.url}

    def manage(self, *arguments: str) -> str:
        """What a command prints. AssertionError where it fails."""
        command = [sys.executable, "manage.py", *arguments]
        done = subprocess.run(
            command, cwd=settings.BASE_DIR, env=self.environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, f"{arguments}: {done.stdout[-2000:]}{done.stderr[-2000:]}"
        return done.stdout

    def begin_import(self, *, workers: int = 1, before: str = "") -> subprocess.Popen[str]:
        """An import of all files, under way in a process group of its own; `before` is code to run first."""
        folders = ", ".join(repr(str(folder)) for folder in SOURCES)
        code = IMPORT.format(batch=BATCH, regroup=REGROUP_EVERY, before=before, folders=folders, workers=workers)
        return subprocess.Popen(
            [sys.executable, "manage.py", "shell", "--verbosity", "0", "--command", code],
            cwd=settings.BASE_DIR, env=self.environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip

    def wait_for(self, files: int, *, longest: float = 300) -> None:
        """Returns as soon as an import has written so many files, on PostgreSQL. AssertionError where it never does."""
        end = time.monotonic() + longest
        with closing(psycopg.connect(self.url, autocommit=True)) as database:
            while database.execute("SELECT count(*) FROM articles_rawfile").fetchall() < [(files,)]:
                assert time.monotonic() < end, f"{files} files were not written in {longest} seconds"
                time.sleep(0.02)

    def finish_import(self) -> None:
        process = self.begin_import()
        out, errors = process.communicate(timeout=300)
        assert process.returncode == 0, out[-2000:] + errors[-2000:]

    def check(self) -> None:
        """AssertionError where anything is not whole."""
        self.manage("check_archive")
        if not self.postgresql:
            told = self.manage("shell", "-v", "0", "-c", CHECK_FILE)
            assert told.strip() == "ok", told

    def records(self) -> dict[str, Any]:
        """All records, each meeting by its place in place of its number, which depends on the order of work."""
        found: dict[str, Any] = json.loads(self.manage("export_records"))
        places = {meeting["id"]: place for place, meeting in enumerate(found["meetings"])}
        for meeting in found["meetings"]:
            meeting["id"], meeting["visit"] = places[meeting["id"]], places.get(meeting["visit"])
        return found


CHECK_FILE = """
from django.db import connection
with connection.cursor() as cursor:
    print(cursor.execute("PRAGMA integrity_check").fetchone()[0])
"""


def moments(number: int, longest: float) -> list[float]:
    """So many moments at random, in seconds."""
    return [random.uniform(0, longest) for _ in range(number)]  # noqa: S311
