"""How much memory an import takes: so many megabytes of raw files through the real command, all processes watched.

The files are made anew for each run, the same for the same size: pages of 2 kB to 500 kB with scripts as large as real
ones have, texts, damaged texts without spaces, a few of several megabytes, and one beyond the cap of a raw file.
"""

import base64
import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MEGABYTE = 1_000_000
BLOCK = MEGABYTE  # letters of script that pages take their pieces from
CAP = 20 * MEGABYTE  # of a raw file, unless MAX_RAW_BYTES says otherwise
WATCH_EVERY = 0.1  # seconds
FILES_IN_FOLDER = 1_000


@dataclass(frozen=True, slots=True)
class Peak:
    """What a run took at most: of the parent, of one worker, of all processes at the same time, in bytes."""

    parent: int
    worker: int
    together: int
    seconds: float


def make_files(folder: Path, size: int, paragraphs: list[str]) -> int:
    """Writes mixed raw files of `size` bytes together below a folder; returns their number."""
    chance = random.Random(size)  # noqa: S311 - the same files each time
    block = base64.b64encode(chance.randbytes(BLOCK)).decode()
    written = number = 0
    for number, (ending, text) in enumerate(raw_files(chance, block, paragraphs), 1):
        below = folder / f"{number // FILES_IN_FOLDER:03}"
        below.mkdir(parents=True, exist_ok=True)
        data = text.encode()
        (below / f"{number:06}.{ending}").write_bytes(data)
        written += len(data)
        if written >= size:
            break
    (folder / "beyond_the_cap.txt").write_bytes(b"x" * (CAP + 1))
    return number + 1


def raw_files(chance: random.Random, block: str, paragraphs: list[str]) -> Iterator[tuple[str, str]]:
    """Raw files without end, each with its ending: of ten six pages, two texts, a damaged text, a heavy page."""
    number = 0
    while True:
        number += 1
        story = chance.sample(paragraphs, 6)
        story[0] = f"MOSCOW, March {number % 28 + 1} (Example) -- In session {number}, {story[0]}"
        kind = number % 10
        if kind < 6:
            yield "html", page(number, story, piece(chance, block, chance.randint(2_000, 500_000)))
        elif kind < 8:
            yield (
                "txt",
                "\n\n".join([f"Ministers hold session {number}", f"2013-03-{number % 28 + 1:02} 10:15", *story]),
            )
        elif kind == 8 and number % 100 == 8:
            yield "txt", "\n".join(story).replace(" ", "")
        else:
            picture = block * chance.randint(1, 4) if number % 100 == 9 else piece(chance, block, 200_000)
            yield "html", page(number, story, "").replace("<h1>", f"<img src='data:image/png;base64,{picture}'><h1>")


def piece(chance: random.Random, block: str, length: int) -> str:
    """A part of the block."""
    start = chance.randrange(len(block) - length)
    return block[start : start + length]


def page(number: int, story: list[str], script: str) -> str:
    """A page with a menu, a script and a story."""
    menu = "".join(f"<li><a href='/{i}'>Section {i}</a></li>" for i in range(40))
    text = "".join(f"<p>{paragraph}</p>" for paragraph in story)
    return (
        f"<!DOCTYPE html><html><head><title>Session {number} - Example Post</title><script>var a='{script}'</script>"
        f"</head><body><ul>{menu}</ul><h1>Ministers hold session {number}</h1><div>{text}</div></body></html>"
    )


def run(folder: Path, *, dry: bool, database: Path) -> Peak:
    """Runs `import_coverage` on a folder and watches its processes. SystemExit where the command breaks off."""
    environment = os.environ | {"DEBUG": "1", "MAX_RAW_BYTES": str(CAP), "DATABASE_URL": f"sqlite:///{database}"}
    manage = [sys.executable, "manage.py"]
    if not dry:
        subprocess.run([*manage, "migrate", "--verbosity", "0"], cwd=ROOT, env=environment, check=True)  # noqa: S603 - our own command
    command = [*manage, "import_coverage", str(folder), *(["--dry-run"] if dry else [])]
    start = time.perf_counter()
    errors = folder.parent / "errors.txt"
    with errors.open("w") as stream:
        process = subprocess.Popen(  # noqa: S603 - our own command
            command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, stderr=stream
        )
        parent, worker, together = watch(process)
    seconds = time.perf_counter() - start
    said = errors.read_text(encoding="utf-8")
    if "more than MAX_RAW_BYTES" not in said or process.returncode != 1:  # the one file over the cap must be refused
        raise SystemExit(f"import_coverage broke off:\n{said[-2000:]}")
    return Peak(parent, worker, together, seconds)


def watch(process: subprocess.Popen[bytes]) -> tuple[int, int, int]:
    """The most memory that a process, any of its children, and all of them at once take until it ends."""
    parent = worker = together = 0
    while process.poll() is None:
        own = resident(process.pid)
        below = [resident(pid) for pid in descendants(process.pid)]
        parent, worker = max(parent, own), max(worker, *below, 0)
        together = max(together, own + sum(below))
        time.sleep(WATCH_EVERY)
    return parent, worker, together


def resident(pid: int) -> int:
    """The memory of a process in bytes, what it shares with others counted in proportion; 0 once it has ended."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines()
    except (FileNotFoundError, ProcessLookupError):
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:")), 0)


def descendants(pid: int) -> list[int]:
    """The processes below a process."""
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()
    except (FileNotFoundError, ProcessLookupError):
        return []
    return [found for child in children for found in (int(child), *descendants(int(child)))]


def ticks_of(pid: int) -> float:
    """Milliseconds of the processor that a process of this machine has used, to a hundredth of a second."""
    try:
        told = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8")
    except FileNotFoundError:  # the database is on another machine
        return 0.0
    times = told.rpartition(")")[2].split()
    return (int(times[11]) + int(times[12])) * 1000 / os.sysconf("SC_CLK_TCK")
