"""The parts in which all records are taken away, where they are too many for one file.

A part is a range of numbers. No number is ever given to another record, so that each record stays in its part, whatever
is imported or deleted while somebody takes one part after the other.
"""

from dataclasses import dataclass

from django.conf import settings
from django.db.models import Max, QuerySet

from articles.filters import BadParametersError
from articles.models import Article
from people.models import Meeting, Official


@dataclass(frozen=True, slots=True)
class Part:
    """Officials, meetings and articles with the numbers from `first` to `last`; without a last, all of them."""

    number: int = 1
    first: int = 1
    last: int | None = None

    def of(self, rows: QuerySet) -> QuerySet:
        """Those rows that are in this part."""
        return rows.filter(pk__range=(self.first, self.last)) if self.last else rows


WHOLE = Part()


def parts() -> list[Part]:
    """The parts that all records make, EXPORT_ROWS numbers each."""
    size = settings.EXPORT_ROWS
    last = max(model._default_manager.aggregate(last=Max("pk"))["last"] or 0 for model in (Official, Meeting, Article))
    if not size or last <= size:
        return [WHOLE]
    return [Part(at // size + 1, at + 1, at + size) for at in range(0, last, size)]


def part_of(held: list[Part], number: str) -> Part:
    """The part of a number. BadParametersError where there is none."""
    if not (number.isdecimal() and 0 < len(number) < 19 and 0 < int(number) <= len(held)):
        raise BadParametersError({"part": f"Parts run from 1 to {len(held)}."})
    return held[int(number) - 1]
