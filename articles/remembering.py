"""Answers that are dear to find and change only when the archive does: kept until something is written.

An answer that took long to find is told once more after a write, while it is found anew beside the request, so that
nobody waits for counts while an import is running. A page with such answers tells as of when they are (`oldest_told`).
"""

import logging
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any, TypeVar, cast

from django.conf import settings
from django.core.cache import cache
from django.core.signals import request_started
from django.db import connection
from django.db.models import QuerySet
from django.dispatch import receiver
from django.utils import timezone

from articles.models import ArchiveStamp

T = TypeVar("T")
DEAR = 0.1  # seconds that an answer took, beyond which nobody is to wait for it again
logger = logging.getLogger(__name__)
finders = ThreadPoolExecutor(max_workers=1, thread_name_prefix="remembering")  # one, so that it takes turns with pages
under_way: set[str] = set()  # what it is asked to find
_oldest: ContextVar[datetime | None] = ContextVar("oldest", default=None)


@dataclass(frozen=True, slots=True)
class Kept:
    """An answer, the archive that it follows from, when it was found, and how long that took."""

    stamp: str
    answer: Any
    found: datetime
    seconds: float

    @property
    def may_lag(self) -> bool:
        """Whether it may still be told after the archive has changed."""
        return self.seconds >= DEAR and timezone.now() - self.found < timedelta(seconds=settings.COUNTS_LAG)


def remembered(question: tuple[object, ...], answer: Callable[[], T], stamp: str | None = None) -> T:
    """The answer to a question, found anew where the archive has changed since it was last asked.

    The question must name all that the answer follows from besides the archive. Give the `stamp`, where it is known.
    """
    stamp = archive_stamp() if stamp is None else stamp
    if not stamp:
        return answer()
    key = sha256(repr(question).encode()).hexdigest()
    kept: Kept | None = cache.get(key)
    if kept is None or kept.stamp != stamp:
        if kept is None or not kept.may_lag:
            kept = _find(key, answer, stamp)
        else:
            _find_later(key, answer, stamp)
            _oldest.set(min(kept.found, _oldest.get() or kept.found))
    return cast(T, kept.answer)


def remembered_rows(
    question: tuple[object, ...], chosen: Callable[[], QuerySet], shown: QuerySet, most: int, stamp: str | None = None
) -> list[Any]:
    """The first of the rows `chosen`, as `shown` reads them: which they are is remembered, what they hold is not."""
    numbers = remembered(question, lambda: list(chosen().values_list("pk", flat=True)[:most]), stamp)
    rows = shown.in_bulk(numbers)
    return [rows[pk] for pk in numbers if pk in rows]


def archive_stamp() -> str:
    """What changes with the archive; '' inside a transaction, where what was just written may not be stamped yet."""
    if connection.in_atomic_block:
        return ""
    return ArchiveStamp.objects.values_list("stamp", flat=True).first() or ""


def oldest_told() -> datetime | None:
    """When the oldest answer was found that this request told though the archive had changed; else None."""
    return _oldest.get()


@receiver(request_started)
def begin_request(**signal: Any) -> None:
    """Forgets what the request before told."""
    _oldest.set(None)


def _find(key: str, answer: Callable[[], Any], stamp: str) -> Kept:
    start = time.monotonic()
    found = answer()
    kept = Kept(stamp, found, timezone.now(), time.monotonic() - start)
    cache.set(key, kept)
    return kept


def _find_later(key: str, answer: Callable[[], Any], stamp: str) -> None:
    """Finds an answer beside the request, unless it is being found already."""
    if key not in under_way:
        under_way.add(key)
        finders.submit(_find_beside, key, answer, stamp)


def _find_beside(key: str, answer: Callable[[], Any], stamp: str) -> None:
    try:
        _find(key, answer, stamp)
    except Exception:
        logger.exception("An answer could not be found anew; whoever asks next finds it.")
        cache.delete(key)
    finally:
        under_way.discard(key)
        connection.close()
