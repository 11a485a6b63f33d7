"""What a list can be narrowed to, each value with the number of rows that it would leave.

The counts of a facet follow all filters but its own, so that each value tells what choosing it instead would give. A
facet costs one query at most.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.db.models import Count, QuerySet

if TYPE_CHECKING:
    from articles.filters import ListFilter

SHOWN = 10  # values of a facet, those of most rows; and the one chosen


@dataclass(frozen=True, slots=True)
class FacetValue:
    """One value in words, how many rows it would leave, and the query that chooses it, or takes it away if chosen."""

    label: str
    count: int
    query: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Facet:
    """One filter with its values; `key` is used in ids."""

    title: str
    key: str
    values: list[FacetValue]


def facet(
    filters: "ListFilter", name: str, counts: Iterable[tuple[str, str, int]], *, title: str = "", key: str = ""
) -> Facet:
    """The facet of one filter, of (value, label, count). Values that nothing has are left out, unless chosen."""
    chosen = filters.data.get(name, "")
    known = [(value, label, count) for value, label, count in counts if value and (count or value == chosen)]
    shown = known[:SHOWN] + [row for row in known[SHOWN:] if row[0] == chosen]
    values = [
        FacetValue(
            label,
            count,
            filters.query_without(name) if value == chosen else filters.query_with(name, value),
            value == chosen,
        )
        for value, label, count in shown
    ]
    return Facet(title or str(filters.form.fields[name].label), key or name, values)


def column_counts(
    filters: "ListFilter", columns: Mapping[str, Sequence[Any]]
) -> dict[str, list[tuple[tuple[Any, ...], int]]]:
    """How many rows have each value of some filters' columns, the most first: {filter: [(values, rows)]}.

    The filters that are not set all narrow the same rows, and are counted in one query; each that is set takes another.
    """
    unset = [name for name in columns if name not in filters.active()]
    found = grouped(filters.rows_without(), {name: columns[name] for name in unset})
    for name in columns:
        if name not in unset:
            found |= grouped(filters.rows_without(name), {name: columns[name]})
    return found


def grouped(rows: QuerySet, columns: Mapping[str, Sequence[Any]]) -> dict[str, list[tuple[tuple[Any, ...], int]]]:
    """The counts of several groups of columns, in one query."""
    if not columns:
        return {}
    tallies: dict[str, Counter[tuple[Any, ...]]] = {name: Counter() for name in columns}
    every = [column for names in columns.values() for column in names]
    for *values, count in rows.order_by().values_list(*every).annotate(rows=Count("pk")):
        at = 0
        for name, own in columns.items():
            tallies[name][tuple(values[at : at + len(own)])] += count
            at += len(own)
    return {name: sorted(tally.items(), key=_most_first) for name, tally in tallies.items()}


def _most_first(row: tuple[tuple[Any, ...], int]) -> tuple[int, list[str]]:
    return -row[1], [str(value) for value in row[0]]


def filled(facets: Sequence[Facet]) -> list[Facet]:
    """Those of some facets that have any value."""
    return [one for one in facets if one.values]
