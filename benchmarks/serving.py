"""The site as `make run` serves it: many readers at once, with and without an import; whole files; beside Datasette.

Times are until the whole answer has come. The processor's time is that of the server and its workers, from /proc.
"""

import http.client
import json
import os
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib.util import find_spec
from itertools import cycle, islice
from pathlib import Path

from benchmarks.coverage import Coverage
from benchmarks.memory import descendants, ticks_of
from people.matching import known_from_json

ROOT = Path(__file__).resolve().parent.parent
READERS, SECONDS = 20, 30.0  # that they read for
ALONE = 5.0  # seconds that one reader asks for one address
RAW_FILES = 2_000  # of the import meanwhile, which is stopped when the readers are done
PATIENCE = 60.0  # seconds that a server may take to start, or to answer
NO_LIMITS = {"LIMIT_SEARCH": "0", "LIMIT_EXPORT": "0", "LIMIT_API": "0", "EXPORT_ROWS": "0", "HTTPS": "0"}
READ = (
    "/", "/articles/", "/articles/?page=2", "/articles/?q=china", "/articles/?q=oligarchy&sort=best",
    "/articles/?outlet=xinhua", "/articles/2013/", "/officials/", "/officials/jiang-zemin/", "/meetings/",
    "/meetings/?kind=visit", "/meetings/?view=timeline", "/network/", "/coverage/", "/search/?q=putin",
    "/api/v1/articles/", "/api/v1/meetings/",
)  # fmt: skip
WHOLE = ("/articles/export.csv", "/meetings/export.csv")
PEER_ROWS = "_size=25&_nofacet=1"
SAME = (  # what is asked of us, of Datasette on the same file, and what it is
    ("the latest articles", "/articles/", f"articles_article?{PEER_ROWS}&_sort_desc=first_day"),
    ("the same with facets", "/articles/", "articles_article?_size=25&_sort_desc=first_day"
     "&_facet=outlet_id&_facet=agency&_facet=language&_facet=simulated"),
    ("articles of an outlet", "/articles/?outlet=xinhua", f"articles_article?{PEER_ROWS}&outlet_id=1"),
    ("a rare word", "/articles/?q=oligarchy", "articles_searchtext?_size=25&_search=oligarchy"),
    ("a common word", "/articles/?q=china", "articles_searchtext?_size=25&_search=china"),
    ("contacts", "/meetings/", f"people_meeting?{PEER_ROWS}&_sort_desc=first_day"),
    ("articles as JSON", "/api/v1/articles/", "articles_article.json?_size=50&_shape=objects&_col=headline"),
)  # fmt: skip


@dataclass(slots=True)
class Server:
    """A server under way, and what it says."""

    process: subprocess.Popen[bytes]
    port: int
    log: Path

    def processor(self) -> float:
        """Seconds of the processor that it and its workers have used."""
        return sum(map(ticks_of, (self.process.pid, *descendants(self.process.pid)))) / 1000


@dataclass(slots=True)
class Reading:
    """What readers met with."""

    times: list[float] = field(default_factory=list)  # milliseconds
    errors: list[str] = field(default_factory=list)

    def told(self, seconds: float, processor: float) -> str:
        """In a line: how many a second, how long they took, how many failed."""
        if not self.times:
            return f"no answer; {len(self.errors)} errors"
        times, number = sorted(self.times), len(self.times)
        at = {share: times[min(number - 1, number * share // 100)] for share in (50, 95, 99)}
        return (
            f"{number / seconds:6.1f} requests/s, median {at[50]:.0f}, p95 {at[95]:.0f}, p99 {at[99]:.0f} ms, "
            f"processor {processor * 1000 / number:.0f} ms each, {len(self.errors)} errors"
        )


def bench_serving(database: str) -> None:
    """Prints what twenty readers meet with, how fast whole files come, and the same of Datasette on a SQLite file."""
    with tempfile.TemporaryDirectory() as name, readout(database, Path(name) / "site.log") as site:
        print_reading(f"{READERS} readers", site)
        with importing(database, Path(name)) as run:
            print_reading(f"{READERS} readers, an import under way", site)
            print(f"  {'':34}  the import {'goes on' if run.poll() is None else f'ended with {run.returncode}'}")
        said = site.log.read_text(encoding="utf-8")
        print(f"  {'':34}  the server said 'database is locked' {said.count('database is locked')} times")
        for address in WHOLE:
            print_whole(site, address)
        if database.startswith("sqlite") and find_spec("datasette"):
            with datasette(Path(database.removeprefix("sqlite:///")), Path(name) / "peer.log") as peer:
                print_beside(site, peer, Path(database).stem)


def print_reading(
    label: str, server: Server, addresses: Sequence[str] = READ, *, readers: int = READERS, seconds: float = SECONDS
) -> None:
    """What readers meet with who ask for some addresses in turn, after one who asked for each twice."""
    for address in (*addresses, *addresses):  # of each of the two workers, as it falls out
        fetch(server.port, address, Reading())
    reading, start, used = Reading(), time.monotonic(), server.processor()
    stop = start + seconds
    threads = [
        threading.Thread(target=read, args=(server.port, addresses, number, stop, reading)) for number in range(readers)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(f"  {label:34}" + reading.told(time.monotonic() - start, server.processor() - used), flush=True)
    for error in sorted(set(reading.errors))[:5]:
        print(f"    {error}")


def read(port: int, addresses: Sequence[str], number: int, stop: float, reading: Reading) -> None:
    """One reader, who begins at an address of his own."""
    for address in islice(cycle(addresses), number, None):
        if time.monotonic() > stop:
            return
        fetch(port, address, reading)


def fetch(port: int, address: str, reading: Reading) -> int:
    """Asks for an address; notes how long the answer took, or what went wrong. Returns the answer's bytes."""
    start = time.perf_counter()
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
    try:
        connection.request("GET", address)
        response = connection.getresponse()
        length = len(response.read())
    except OSError as error:
        reading.errors.append(f"{address}: {error!r}")
        return 0
    finally:
        connection.close()
    if response.status == http.client.OK:
        reading.times.append((time.perf_counter() - start) * 1000)
    else:
        reading.errors.append(f"{address}: {response.status}")
    return length


def print_whole(server: Server, address: str) -> None:
    """How fast all rows of a list come as one file."""
    start = time.perf_counter()
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=PATIENCE)
    connection.request("GET", address)
    response = connection.getresponse()
    rows = response.read(1).count(b"\n")
    first = time.perf_counter() - start
    while piece := response.read(1_000_000):
        rows += piece.count(b"\n")
    taken = time.perf_counter() - start
    connection.close()
    rate = f"{taken:.1f} s, {rows / taken:,.0f} a second, first byte {first * 1000:.0f} ms"
    print(f"  {address:34}{rows:10,} lines, {rate}", flush=True)


def print_beside(site: Server, peer: Server, name: str) -> None:
    """The same questions to us and to Datasette, one reader: the median and the processor's time of each."""
    for label, ours, theirs in SAME:
        print_reading(f"{label}, we", site, [ours], readers=1, seconds=ALONE)
        print_reading(f"{label}, Datasette", peer, [f"/{name}/{theirs}"], readers=1, seconds=ALONE)


@contextmanager
def readout(database: str, log: Path) -> Iterator[Server]:
    """The site as `make run` starts it."""
    environment = os.environ | NO_LIMITS | {"SECRET_KEY": "of the bench", "DEBUG": "0", "DATABASE_URL": database}
    manage = [sys.executable, "manage.py"]
    subprocess.run([*manage, "collectstatic", "--noinput", "--verbosity", "0"], cwd=ROOT, env=environment, check=True)  # noqa: S603 - our own command
    port = free_port()
    served = ["gunicorn", "config.wsgi", "--bind", f"127.0.0.1:{port}", "--workers", "2", "--threads", "4"]
    with started([sys.executable, "-m", *served, "--log-level", "warning"], port, log, environment) as server:
        yield server


@contextmanager
def datasette(file: Path, log: Path) -> Iterator[Server]:
    """Datasette on a SQLite file, with time for its counts and facets."""
    port = free_port()
    limits = {"sql_time_limit_ms": 60_000, "facet_time_limit_ms": 60_000}
    settings = [word for name, value in limits.items() for word in ("--setting", name, str(value))]
    command = [sys.executable, "-m", "datasette", "serve", str(file), "--port", str(port), *settings]
    with started(command, port, log, dict(os.environ)) as server:
        yield server


@contextmanager
def started(command: list[str], port: int, log: Path, environment: dict[str, str]) -> Iterator[Server]:
    """A server that answers at a port, until it is no longer needed. SystemExit where it does not start."""
    with log.open("wb") as stream:
        process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=stream, stderr=stream)  # noqa: S603 - our own command
    try:
        stop = time.monotonic() + PATIENCE
        while not answers(port):
            if process.poll() is not None or time.monotonic() > stop:
                raise SystemExit(f"{' '.join(command)} does not start:\n{log.read_text(encoding='utf-8')[-2000:]}")
            time.sleep(0.2)
        yield Server(process, port, log)
    finally:
        process.terminate()
        process.wait()


@contextmanager
def importing(database: str, folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    """An import of raw coverage into a database, stopped in the end."""
    raw = folder / "raw"
    known = known_from_json(json.loads((ROOT / "fixtures" / "officials.json").read_text(encoding="utf-8")))
    for article in islice(Coverage(known, seed=time.time_ns()), RAW_FILES):  # others each time, so that they are new
        (raw / article.name).parent.mkdir(parents=True, exist_ok=True)
        (raw / article.name).write_bytes(article.data)
    command = [sys.executable, "manage.py", "import_coverage", str(raw)]
    environment = os.environ | {"DEBUG": "1", "DATABASE_URL": database}
    process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # noqa: S603 - our own command
    try:
        yield process
    finally:
        process.terminate()
        process.wait()


def answers(port: int) -> bool:
    """Whether anybody listens at a port of this machine."""
    with socket.socket() as trial:
        return trial.connect_ex(("127.0.0.1", port)) == 0


def free_port() -> int:
    """A port of this machine that nobody uses."""
    with socket.socket() as trial:
        trial.bind(("127.0.0.1", 0))
        return int(trial.getsockname()[1])
