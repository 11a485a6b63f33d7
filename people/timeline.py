"""Contacts in the order of their days, under their months, with the gaps between; what a visit held stands in it."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from articles.wording import date_in_words
from people.models import Meeting

MONTH = len("2013-03")
GAP = 3  # months without a contact that are worth a line


@dataclass(slots=True)
class Entry:
    """A contact; a visit with those that took place during it."""

    meeting: Meeting
    during: list[Meeting] = field(default_factory=list)


@dataclass(slots=True)
class Stretch:
    """A month, a year whose month is not known, or the undated; `gap` is how many whole months lie before it."""

    name: str
    entries: list[Entry]
    gap: int = 0


def timeline(meetings: Iterable[Meeting]) -> list[Stretch]:
    """Stretches of some meetings, which come in the order of their days, either way; the undated come last."""
    found: list[Stretch] = []
    visits: dict[int, Entry] = {}
    rows = list(meetings)
    shown = {row.pk for row in rows}
    previous = ""
    for row in sorted(rows, key=lambda row: row.visit_id in shown):  # a visit before what it held
        if row.visit_id in visits:
            visits[row.visit_id].during.append(row)
            continue
        entry = Entry(row)
        if row.kind == "visit":
            visits[row.pk] = entry
        period = (row.start or row.end)[:MONTH]
        name = date_in_words(period) if period else "Undated"
        if not found or found[-1].name != name:
            found.append(Stretch(name, [], gap_between(previous, period)))
        found[-1].entries.append(entry)
        previous = period
    for entry in visits.values():
        entry.during.sort(key=lambda row: row.start)
    return found


def gap_between(one: str, other: str) -> int:
    """How many whole months lie between two months, in either order; 0 where few do, or one is not known."""
    if len(one) != MONTH or len(other) != MONTH:
        return 0
    months = [int(text[:4]) * 12 + int(text[5:]) for text in (one, other)]
    between = abs(months[0] - months[1]) - 1
    return between if between >= GAP else 0
