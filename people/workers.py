"""Reading many raw files at once: worker processes, each with an index of the known names of its own.

Few portions are under way at a time, so that memory does not grow with the number of files, and they come back in the
order in which they were sent.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context
from typing import Any

from people.matching import KnownOfficial
from people.reading import RawPage, Reader, Reading

AHEAD = 2  # portions waiting for each worker
Portion = tuple[Any, list[RawPage]]  # anything that belongs to the pages, and the pages
Done = tuple[Any, list[Reading]]
Read = Callable[[Iterable[Portion]], Iterator[Done]]

_reader: Reader | None = None


def _start(officials: tuple[KnownOfficial, ...]) -> None:
    global _reader  # each worker process makes its index once
    _reader = Reader(officials)


def _read_all(pages: list[RawPage]) -> list[Reading]:
    if _reader is None:
        raise RuntimeError("A worker was not started with its known officials.")
    return [_reader.read(page) for page in pages]


@contextmanager
def reading(officials: tuple[KnownOfficial, ...], workers: int) -> Iterator[Read]:
    """Gives a function that reads portions, each with anything that belongs to it, in this or in worker processes."""
    if workers == 1:
        yield _in_this_process(Reader(officials))
        return
    pool = ProcessPoolExecutor(workers, get_context("spawn"), _start, (officials,))
    try:
        yield _in_workers(pool, workers * AHEAD)
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _in_this_process(reader: Reader) -> Read:
    def read(portions: Iterable[Portion]) -> Iterator[Done]:
        for rest, pages in portions:
            yield rest, [reader.read(page) for page in pages]

    return read


def _in_workers(pool: ProcessPoolExecutor, most: int) -> Read:
    def read(portions: Iterable[Portion]) -> Iterator[Done]:
        under_way: deque[tuple[Any, Future[list[Reading]]]] = deque()
        for rest, pages in portions:
            under_way.append((rest, pool.submit(_read_all, pages)))
            if len(under_way) > most:
                waiting, future = under_way.popleft()
                yield waiting, future.result()
        while under_way:
            waiting, future = under_way.popleft()
            yield waiting, future.result()

    return read
