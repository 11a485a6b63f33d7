"""The speed of the whole import: made coverage through the real commands, into a new SQLite or PostgreSQL database.

Each run is a process of its own. With one worker everything is done in one process, whose processor time tells what
each step takes, other work on the machine aside; with more, seconds count, from the first file to the last meeting.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import psycopg
from psycopg import sql

from benchmarks.coverage import write_coverage
from benchmarks.memory import watch
from people.matching import KnownOfficial

ROOT = Path(__file__).resolve().parent.parent
WORKERS = (1, 2)
DATABASE = "readout_bench_import"  # made and dropped on the PostgreSQL server
WORK = "from benchmarks.imported import measure; measure({!r}, {})"


def bench_import(number: int, known: tuple[KnownOfficial, ...], folder: Path, server: str) -> None:
    """Prints how fast so many made raw files are imported and extracted anew; `server` is '' without PostgreSQL."""
    raw = folder / "made"
    write_coverage(raw, number, known)
    size = sum(path.stat().st_size for path in raw.rglob("*") if path.is_file())
    print(
        f"import of {number:,} made raw files of {size / number / 1000:.1f} kB (see benchmarks/coverage.py)", flush=True
    )
    for workers in WORKERS:
        show("SQLite", number, workers, run(raw, workers, f"sqlite:///{folder}/import{workers}.sqlite3"))
    for workers in WORKERS if server else ():
        try:
            with new_database(server) as address:
                show("PostgreSQL", number, workers, run(raw, workers, address))
        except psycopg.OperationalError as error:
            print(f"  PostgreSQL: not measured, {str(error).splitlines()[0]}")
            return


@contextmanager
def new_database(server: str) -> Iterator[str]:
    """The address of an empty database on a PostgreSQL server, dropped at the end."""
    name = sql.Identifier(DATABASE)
    with psycopg.connect(urlsplit(server)._replace(path="/postgres").geturl(), autocommit=True) as connection:
        connection.execute(sql.SQL("DROP DATABASE IF EXISTS {}").format(name))
        connection.execute(sql.SQL("CREATE DATABASE {}").format(name))
        try:
            yield urlsplit(server)._replace(path=f"/{DATABASE}").geturl()
        finally:
            connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(name))


def run(raw: Path, workers: int, address: str) -> dict[str, Any]:
    """Imports a folder in a process of its own; what `measure` tells, and the most memory that all processes took."""
    environment = os.environ | {"DEBUG": "0", "HTTPS": "0", "SECRET_KEY": "x" * 50, "DATABASE_URL": address}
    told = raw.parent / "told.json"
    command = [sys.executable, "manage.py", "shell", "--verbosity", "0", "--command", WORK.format(str(raw), workers)]
    with told.open("w") as stream:
        process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=stream)  # noqa: S603 - our own command
        _, _, together = watch(process)
    if process.returncode:
        raise SystemExit(f"the import broke off: {' '.join(command)}")
    return {**json.loads(told.read_text(encoding="utf-8")), "memory": together}


def show(database: str, number: int, workers: int, told: dict[str, Any]) -> None:
    """Prints the figures of one run."""
    each = {name: f"{told[name] / number * 1000:.2f}" for name in ("read", "extract", "group", "rest")}
    label = f"  {database}, {workers} worker{'s' * (workers > 1)}"
    print(f"{label:24}{number / told['seconds']:7.0f} articles/s, extraction anew {number / told['anew']:.0f}", end="")
    print(f"; {told['memory'] / 2**20:.0f} MiB; {told['processor'] / number * 1000:.2f} ms of processor time each")
    if workers == 1:
        print(
            "      of which reading {read}, extraction {extract}, grouping {group}, all else {rest} ms".format(**each),
            end="",
        )
        print(f"; a file of the last quarter took {told['slower']:.2f} times what one of the first did")
    sys.stdout.flush()
