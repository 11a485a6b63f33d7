"""Tenures on a line of time: who held what from when to when, with what is open or doubtful shown as such."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from articles.charts.scale import Tick, percent, thinned, tick
from articles.partial_dates import first_day, last_day

LABELS = 8  # years labelled, at most


@dataclass(frozen=True, slots=True)
class Tenure:
    """Something that lasted: its words, partial ISO dates (either may be empty), whether both are sure; an address."""

    title: str
    start: str
    end: str
    certain: bool = True
    note: str = ""
    href: str = ""


@dataclass(frozen=True, slots=True)
class TenureBar:
    """One line of the chart; `open_start` and `open_end` where the day is not known or has not come."""

    tenure: Tenure
    x: float
    width: float
    open_start: bool
    open_end: bool

    @property
    def end(self) -> float:
        return percent(self.x + self.width)


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that happened on a day, drawn on the line of time: a contact."""

    x: float
    title: str
    href: str


@dataclass(frozen=True, slots=True)
class TenureChart:
    """Tenures below each other over the same years, and marks."""

    bars: list[TenureBar]
    marks: list[Mark]
    ticks: list[Tick]
    first: date
    last: date


def tenure_chart(
    tenures: Sequence[Tenure], *, today: date, marks: Sequence[tuple[date, str, str]] = ()
) -> TenureChart | None:
    """Tenures and marks (day, words, address) over the years that they need; None where no day of any is known.

    A tenure without an end runs to `today`; one without a start begins where the chart does.
    """
    days = [first_day(one.start) for one in tenures if one.start] + [last_day(one.end) for one in tenures if one.end]
    days += [day for day, _, _ in marks]
    if not days:
        return None
    open_ended = any(not one.end for one in tenures)
    first = date(min(days).year, 1, 1)
    last = date(max([*days, today] if open_ended else days).year, 12, 31)
    return TenureChart(
        [tenure_bar(one, first, last, today) for one in tenures],
        [Mark(_across(day, first, last), words, href) for day, words, href in marks],
        year_ticks(first, last),
        first,
        last,
    )


def tenure_bar(tenure: Tenure, first: date, last: date, today: date) -> TenureBar:
    """Where a tenure stands across."""
    begin = first_day(tenure.start) if tenure.start else first
    end = last_day(tenure.end) if tenure.end else max(begin, min(today, last))
    x = _across(begin, first, last)
    width = percent(max(0.4, _across(end, first, last) - x))
    return TenureBar(tenure, x, width, open_start=not tenure.start, open_end=not tenure.end)


def year_ticks(first: date, last: date) -> list[Tick]:
    """A label at the start of each year, or of every second, fifth, tenth or twentieth."""
    years = range(first.year, last.year + 1)
    every = next((step for step in (1, 2, 5, 10, 20) if len(years) <= step * LABELS), 50)
    return thinned([tick(str(year), _across(date(year, 1, 1), first, last)) for year in years if year % every == 0])


def _across(day: date, first: date, last: date) -> float:
    return percent(100 * (day - first).days / max(1, (last - first).days))
