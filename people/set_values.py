"""What a person set on a meeting, laid over what its reports say."""

from datetime import date
from typing import Any

from articles.partial_dates import first_day, last_day
from people.extraction.places import find_places

DAYS = ("not_before", "not_after")


def with_set(values: dict[str, Any], set_by_person: dict[str, Any]) -> dict[str, Any]:
    """Values with those that a person set; an end found by the machine gives way where it lies before a start set."""
    days = {name: day_of(set_by_person[name]) for name in DAYS if name in set_by_person}
    joined = {**values, **place_rows(set_by_person.get("place")), **set_by_person, **days}
    for name, other in (("start", "end"), ("end", "start"), ("not_before", "not_after"), ("not_after", "not_before")):
        if name in set_by_person and other not in set_by_person and not in_order(joined):
            joined[other] = joined[name]
    return joined


def day_of(text: str | None) -> date | None:
    """A day as a decision keeps it."""
    return date.fromisoformat(text) if text else None


def place_rows(place: str | None) -> dict[str, str]:
    """Row and country of a place that a person names: by the table of places, empty where it is not in it."""
    if place is None:
        return {}
    found = next((one.place for one in find_places(place) if (one.start, one.end) == (0, len(place))), None)
    return {"place_key": found.key if found else "", "country": (found.country or "") if found else ""}


def in_order(values: dict[str, Any]) -> bool:
    """Whether the days of a meeting, and its bounds, are in the right order."""
    start, end, first, last = (values[name] for name in ("start", "end", "not_before", "not_after"))
    return not (start and end and first_day(start) > last_day(end)) and not (first and last and first > last)
