"""How long the site takes on large archives made for it: each page by itself, many readers at once, whole files.

Archives are made once and kept for the next run: SQLite files in the folder READOUT_ARCHIVES (else in a temporary one),
and on the PostgreSQL server of READOUT_POSTGRESQL databases named bench_ with the number of articles.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg

from benchmarks.serving import bench_serving

ROOT = Path(__file__).resolve().parent.parent
HOLDS = "from articles.models import Article; print(Article.objects.count())"
MAKE = "from benchmarks.archive import make_archive; make_archive({})"
MEASURE = "from benchmarks.answers import measure; measure()"
COLUMNS = {
    "first": "first", "processor at first": "(own)", "after": "after", "median": "median", "p95": "p95", "p99": "p99",
    "processor": "(own)",
}  # fmt: skip
Times = dict[str, Any]  # of one address, as benchmarks.answers has them


def bench_site(sizes: list[int]) -> None:
    """Prints the times of every page on each archive, how they grow with it, and what a server makes of readers."""
    with tempfile.TemporaryDirectory() as folder:
        kept = Path(os.environ.get("READOUT_ARCHIVES") or folder)
        for kind in ("sqlite", "postgres"):
            measured: list[tuple[int, list[Times]]] = []
            for articles, database in archives(kind, sizes, kept):
                measured.append((articles, [json.loads(line) for line in shell(database, MEASURE).splitlines()]))
                print_pages(articles, kind, measured)
                bench_serving(database)


def archives(kind: str, sizes: list[int], folder: Path) -> Iterator[tuple[int, str]]:
    """The archive of each size with its address, made where there is none; none of PostgreSQL without an address."""
    for articles in sizes:
        if kind == "sqlite":
            database = f"sqlite:///{folder}/{articles}.sqlite3"
        elif server := os.environ.get("READOUT_POSTGRESQL"):
            database = f"{server.rpartition('/')[0]}/bench_{articles}"
            make_database(database)
        else:
            return
        shell(database, "from django.core.management import call_command; call_command('migrate', verbosity=0)")
        if int(shell(database, HOLDS)) < articles:
            shell(database, MAKE.format(articles))
        yield articles, database


def make_database(address: str) -> None:
    """Makes a database of PostgreSQL, unless it is there."""
    server, _, name = address.rpartition("/")
    with psycopg.connect(f"{server}/postgres", autocommit=True) as connection:
        if not connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name]).fetchone():
            connection.execute(psycopg.sql.SQL("CREATE DATABASE {}").format(psycopg.sql.Identifier(name)))


def shell(database: str, work: str) -> str:
    """What some lines of Python print in this project with a database."""
    command = [sys.executable, "manage.py", "shell", "--verbosity", "0", "--command", work]
    environment = os.environ | {"DEBUG": "1", "DATABASE_URL": database}
    done = subprocess.run(command, cwd=ROOT, env=environment, check=True, stdout=subprocess.PIPE, text=True)  # noqa: S603 - our own command
    return done.stdout


def print_pages(articles: int, kind: str, measured: list[tuple[int, list[Times]]]) -> None:
    """A line for each address; `growth` is of the processor's time, from the smallest archive to this one."""
    (least, smallest), (_, rows) = measured[0], measured[-1]
    print(f"pages, {articles:,} articles on {kind}: milliseconds to the first byte; growth from {least:,}")
    print(f"{'':58}" + "".join(f"{name:>10}" for name in (*COLUMNS.values(), "growth")))
    for before, row in zip(smallest, rows, strict=True):
        figures = "".join(f"{row[name]:10.0f}" for name in COLUMNS)
        print(f"  {row['address'][:56]:56}{figures}{row['processor'] / before['processor']:10.1f}", flush=True)
    within = sorted(row["p95"] for row in rows)
    middle = within[len(within) // 2]
    print(f"  {len(rows)} addresses; p95 of the slowest {within[-1]:.0f} ms, of the middle one {middle:.0f} ms")
