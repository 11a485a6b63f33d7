"""What an import of a folder takes, measured in the process that does it (see benchmarks.importing)."""

import json
import resource
import time
from collections.abc import Callable
from io import StringIO
from typing import Any

from django.core.management import call_command

from people import coverage, reading

QUARTER = 4


def measure(raw: str, workers: int) -> None:
    """Imports a folder into the empty database of this process and prints what that took, as JSON."""
    call_command("migrate", verbosity=0, interactive=False)
    call_command("load_authority", verbosity=0, stdout=StringIO())
    steps = {
        "read": timed(reading, "parse"),
        "extract": timed(reading, "extract"),
        "group": timed(coverage, "regroup"),
    }
    marks = noted(coverage.Coverage, "_write")
    begun, spent = time.perf_counter(), processor_time()
    call_command("import_coverage", raw, workers=workers, stdout=StringIO(), stderr=StringIO())
    told: dict[str, float] = {"seconds": time.perf_counter() - begun, "processor": processor_time() - spent}
    told |= {name: sum(times) for name, times in steps.items()}
    told["rest"] = told["processor"] - sum(told[name] for name in steps)
    told["slower"] = slower(marks)
    begun = time.perf_counter()
    call_command("extract_facts", workers=workers, stdout=StringIO(), stderr=StringIO())
    print(json.dumps({**told, "anew": time.perf_counter() - begun}))


def processor_time() -> float:
    """Of this process and of its workers that have ended."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


def timed(owner: Any, name: str) -> list[float]:
    """The processor times of the calls of a function from now on."""
    work: Callable[..., Any] = getattr(owner, name)
    times: list[float] = []

    def timing(*given: Any, **options: Any) -> Any:
        begun = time.process_time()
        try:
            return work(*given, **options)
        finally:
            times.append(time.process_time() - begun)

    setattr(owner, name, timing)
    return times


def noted(owner: Any, name: str) -> list[tuple[int, float]]:
    """How many files have been written, and the processor time, after each batch from now on."""
    work: Callable[..., Any] = getattr(owner, name)
    marks: list[tuple[int, float]] = []

    def noting(self: Any, files: list[Any], *given: Any) -> None:
        work(self, files, *given)
        marks.append((len(files) + (marks[-1][0] if marks else 0), time.process_time()))

    setattr(owner, name, noting)
    return marks


def slower(marks: list[tuple[int, float]]) -> float:
    """How many times what a file of the first quarter took one of the last took; the first batch warms up.

    1 where there are too few batches to tell.
    """
    number = marks[-1][0]
    first = [mark for mark in marks if mark[0] * QUARTER <= number]
    last = [mark for mark in marks if mark[0] * QUARTER >= number * (QUARTER - 1)]
    return slope(last) / slope(first) if len(first) > 1 and len(last) > 1 else 1.0


def slope(marks: list[tuple[int, float]]) -> float:
    (files, begun), (more_files, ended) = marks[0], marks[-1]
    return (ended - begun) / (more_files - files)
