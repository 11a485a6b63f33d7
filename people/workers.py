"""Reading many raw files at once: worker processes, each with an index of the known names of its own.

Few portions are under way at a time, so that memory does not grow with the number of files, and they come back in the
order in which they were sent.
"""

import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context, parent_process
from threading import Thread
from typing import Any

from people.extraction.findings import Findings
from people.matching import KnownOfficial
from people.reading import RawPage, Reader, Reading, Story

AHEAD = 2  # portions waiting for each worker
Portion = tuple[Any, Sequence[Any]]  # anything that belongs to the work, and the work
Work = Callable[[Iterable[Portion]], Iterator[tuple[Any, list[Any]]]]

_reader: Reader  # of this process, made by _start


def reading(officials: tuple[KnownOfficial, ...], workers: int) -> Any:
    """A context manager that gives a function: portions of RawPages -> the same of Readings."""
    return _working(_read, officials, workers)


def reading_for_archive(officials: tuple[KnownOfficial, ...], workers: int) -> Any:
    """The same, of Readings that are prepared for the archive."""
    return _working(_read_for_archive, officials, workers)


def extracting(officials: tuple[KnownOfficial, ...], workers: int) -> Any:
    """A context manager that gives a function: portions of Stories -> the same of Findings."""
    return _working(_extract, officials, workers)


def _start(officials: tuple[KnownOfficial, ...]) -> None:
    global _reader  # each worker process makes its index once
    _reader = Reader(officials)


def _start_process(officials: tuple[KnownOfficial, ...]) -> None:
    """What stops a service reaches all its processes; these end when the one that writes has finished its batch."""
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_parent, daemon=True).start()
    _start(officials)


def _end_with_parent() -> None:
    """Ends this process when the one that writes is gone: killed, it could not say so, and we would wait for ever."""
    if parent := parent_process():
        parent.join()
        os._exit(1)


def _read(pages: Sequence[RawPage]) -> list[Reading]:
    return [_reader.read(page) for page in pages]


def _read_for_archive(pages: Sequence[RawPage]) -> list[Reading]:
    return [_reader.read_for_archive(page) for page in pages]


def _extract(stories: Sequence[Story]) -> list[Findings]:
    return [_reader.find(story) for story in stories]


@contextmanager
def _working(
    task: Callable[[Sequence[Any]], list[Any]], officials: tuple[KnownOfficial, ...], workers: int
) -> Iterator[Work]:
    if workers == 1:
        _start(officials)
        yield lambda portions: ((rest, task(work)) for rest, work in portions)
        return
    pool = ProcessPoolExecutor(workers, get_context("spawn"), _start_process, (officials,))
    try:
        yield lambda portions: _in_order(pool, task, portions, workers * AHEAD)
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _in_order(
    pool: ProcessPoolExecutor, task: Callable[[Sequence[Any]], list[Any]], portions: Iterable[Portion], most: int
) -> Iterator[tuple[Any, list[Any]]]:
    under_way: deque[tuple[Any, Future[list[Any]]]] = deque()
    for rest, work in portions:
        under_way.append((rest, pool.submit(task, work)))
        if len(under_way) > most:
            done, future = under_way.popleft()
            yield done, future.result()
    while under_way:
        done, future = under_way.popleft()
        yield done, future.result()
