"""How long each public page takes on a large archive made for it (see benchmarks.archive and benchmarks.answers)."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MAKE = "from benchmarks.archive import make_archive; make_archive({})"
MEASURE = "from benchmarks.answers import measure; measure()"


def bench_site(articles: int) -> None:
    """Prints the times of the pages of an archive of so many articles, in an empty DATABASE_URL or a new SQLite."""
    with tempfile.TemporaryDirectory() as folder:
        address = os.environ.get("DATABASE_URL") or f"sqlite:///{folder}/large.sqlite3"
        environment = os.environ | {"DEBUG": "1", "DATABASE_URL": address}
        print(f"pages, {articles:,} articles on {address.partition(':')[0]}: milliseconds to the first byte")
        print(f"{'':62}  first   median      95%  processor", flush=True)
        for work in (MAKE.format(articles), MEASURE):
            command = [sys.executable, "manage.py", "shell", "--verbosity", "0", "--command", work]
            done = subprocess.run(command, cwd=ROOT, env=environment, check=True, stdout=subprocess.PIPE, text=True)  # noqa: S603 - our own command
        print(done.stdout, end="")
