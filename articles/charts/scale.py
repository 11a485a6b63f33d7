"""What all charts share: stretches of years and months, shades, and the labels of an axis."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from articles.wording import MONTHS, date_in_words

SHADES = 5
MONTHS_DRAWN = 360  # columns: more months than these are drawn as years
EACH_LABELLED = 12  # up to so many columns each has its label
MOST_NARROW = 7  # labels that fit side by side on the screen of a telephone
MONTH_LENGTH = len("2013-03")


@dataclass(frozen=True, slots=True)
class Tick:
    """A label of the axis below a place across, in per cent; one that is `second` is left out on a narrow screen."""

    text: str
    x: float
    anchor: str
    second: bool = False


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch across, in per cent."""

    x: float
    width: float


def periods_between(periods: Iterable[str], *, by: str = "") -> list[str]:
    """All years or months ('2013', '2013-03') from the first of some to the last, those between too.

    `by` is 'year' or 'month'; without it months, as long as a chart can show so many. Years among them count as their
    own January and December. Empty where there are none.
    """
    known = sorted(periods)
    if not known:
        return []
    years = range(min(int(text[:4]) for text in known), max(int(text[:4]) for text in known) + 1)
    if by == "year" or (not by and len(years) * 12 > MONTHS_DRAWN):
        return [f"{year:04}" for year in years]
    return [f"{year:04}-{month:02}" for year in years for month in range(1, 13)]


def is_month(period: str) -> bool:
    """Whether a period is a month, and not a year."""
    return len(period) == MONTH_LENGTH


def name_of(period: str) -> str:
    """'March 2013' of '2013-03'."""
    return date_in_words(period)


def short_name_of(period: str) -> str:
    """'Mar' of '2013-03', '2013' of '2013'."""
    return MONTHS[int(period[5:]) - 1][:3] if is_month(period) else period


def shade_of(count: int, most: int) -> int:
    """0 for none, then 1 to SHADES by the share of the most, each shade twice as much as the one before."""
    if count <= 0 or most <= 0:
        return 0
    for fainter in range(SHADES - 1):
        if count * 2 ** (fainter + 1) > most:
            return SHADES - fainter
    return 1


def percent(value: float) -> float:
    return round(value, 3)


def ticks(periods: Sequence[str]) -> list[Tick]:
    """The labels below columns of equal width: of months each January, and of many years every fifth or tenth."""
    share = 100 / max(1, len(periods))
    starts = [column for column, period in enumerate(periods) if not is_month(period) or period.endswith("-01")]
    every = 1 if len(starts) <= EACH_LABELLED else 5 if len(starts) <= 5 * EACH_LABELLED else 10
    monthly = bool(periods) and is_month(periods[0])
    return thinned(
        [
            tick(periods[column][:4], (column if monthly else column + 0.5) * share)
            for column in starts
            if int(periods[column][:4]) % every == 0
        ]
    )


def tick(text: str, x: float) -> Tick:
    """A label centred below its place, or inside the chart's edge."""
    return Tick(text, percent(x), "start" if x < 3 else "end" if x > 97 else "middle")


def thinned(labels: Sequence[Tick]) -> list[Tick]:
    """Labels of which every second is left out on a narrow screen, where they are too many for one."""
    if len(labels) <= MOST_NARROW:
        return list(labels)
    return [replace(label, second=bool(at % 2)) for at, label in enumerate(labels)]


def stretches(flags: Sequence[bool]) -> list[Stretch]:
    """Where columns of equal width are flagged, neighbours taken together."""
    share = 100 / max(1, len(flags))
    return [Stretch(percent(start * share), percent(length * share)) for start, length in _runs(flags)]


def _runs(flags: Sequence[bool]) -> Iterator[tuple[int, int]]:
    start = 0
    for flag, group in groupby(flags):
        length = len(list(group))
        if flag:
            yield start, length
        start += length
