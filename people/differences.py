"""Whether what one account says contradicts the record, or is only less exact. Plain Python."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from articles.partial_dates import first_day, last_day
from people.claims import Claim
from people.extraction.places import BY_KEY

EXACT = len("2013-03-24")
CITIES = frozenset(key for key, row in BY_KEY.items() if row.kind == "city")
STRETCHES = ("visit", "exercise")


def days(start: str, end: str) -> tuple[date, date]:
    """The first and last day of two partial dates, of which one may be empty."""
    return first_day(start or end), last_day(end or start)


def contradicts(claim: Claim, record: Mapping[str, Any]) -> bool:
    """Whether what an account says of kind, days or place contradicts the values of the record."""
    days_differ = other_days(
        record["kind"],
        (record["start"], record["end"]),
        (claim.start, claim.end),
        within=claim.extent == "within",
        end_said=claim.end_said,
    )
    place = (record["place"], record["place_key"], record["country"])
    return (
        days_differ or claim.kind != record["kind"] or other_place(place, (claim.place, claim.place_key, claim.country))
    )


def other_days(
    kind: str, record: tuple[str, str], told: tuple[str, str], *, within: bool = False, end_said: bool = False
) -> bool:
    """Whether the days told (start, end) contradict the record's.

    A month that holds the record's day does not, nor does a stretch in which the contact is said to lie (`within`);
    nor do single days of a visit or exercise on record as longer, unless the account says that it ended then.
    """
    if not any(record) or not any(told) or record == told:
        return False
    (first, last), (told_first, told_last) = days(*record), days(*told)
    inexact = within or min(len(text) for text in told if text) < EXACT
    if inexact and told_first <= first and last <= told_last:
        return False
    inside = first <= told_first and told_last <= last
    if kind in STRETCHES and inside:
        return end_said and told_last != last
    return (first, last) != (told_first, told_last)


def other_place(record: tuple[str, str, str], told: tuple[str, str, str]) -> bool:
    """Whether a place told contradicts the record's; each is (words, row of the table of places, country).

    A country that holds the record's city does not, nor the other way round. Without a row the words are compared.
    """
    (words, key, country), (told_words, told_key, told_country) = record, told
    if not (words and told_words) or words.casefold() == told_words.casefold() or (key and key == told_key):
        return False
    wide = any(is_country(one) for one in (key, told_key))
    return not (wide and country and country == told_country)


def is_country(key: str) -> bool:
    """Whether a row of the table of places is a whole country."""
    row = BY_KEY.get(key)
    return row is not None and row.kind == "country"
