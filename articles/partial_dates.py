"""Partial ISO dates: 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD', as exact as a text states them, and the days they cover.

Plain Python. '2013-03' is some day of March 2013, never 1 March.
"""

import re
from calendar import monthrange
from datetime import date
from functools import lru_cache

SHAPE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


@lru_cache(maxsize=4096)
def parts(text: str) -> tuple[int, int | None, int | None]:
    """Year, month and day of a partial date; a time after 'T' is ignored. ValueError names a text that is none."""
    match = SHAPE.fullmatch(text.partition("T")[0])
    if not match:
        raise ValueError(f"not a date of the form YYYY[-MM[-DD]]: {text!r}")
    year, month, day = match.groups()
    return int(year), int(month) if month else None, int(day) if day else None


@lru_cache(maxsize=4096)
def first_day(text: str) -> date:
    """The first day that a partial date may mean: '2013-03' gives 2013-03-01. ValueError for no date."""
    year, month, day = parts(text)
    return date(year, 1 if month is None else month, 1 if day is None else day)


@lru_cache(maxsize=4096)
def last_day(text: str) -> date:
    """The last day that a partial date may mean: '2013-03' gives 2013-03-31. ValueError for no date."""
    year, month, day = parts(text)
    month = 12 if month is None else month
    return date(year, month, monthrange(year, month)[1] if day is None else day)


def is_partial_date(text: str) -> bool:
    """Whether a text is a partial date of a real day, month or year."""
    try:
        first_day(text)
    except ValueError:
        return False
    return True
