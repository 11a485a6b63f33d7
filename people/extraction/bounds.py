"""Bounds of undated contacts, from the tenures of those whom the article names in a present post."""

import re
from datetime import date, timedelta

from articles.partial_dates import first_day, last_day
from people.extraction.findings import Person
from people.extraction.posts import post_words
from people.matching import KnownPost, NameIndex

MARGIN = timedelta(365)  # for an end of a tenure that was not checked
PAST_POST = re.compile(r"\b(?:former|ex-|late|then|designate|elect|retired)\b", re.I)

Bounds = tuple[date | None, date | None]


def article_bounds(persons: tuple[Person, ...], index: NameIndex | None, retrieved: str | None) -> Bounds:
    """The earliest and latest day on which all officials named in a present post held it; None for an open end."""
    earliest: date | None = None
    latest = last_day(retrieved) if retrieved else None
    for person in persons:
        posts = held(person, index)
        if not posts:
            continue
        start, end = widest([tenure(post) for post in posts])
        earliest = max(filter(None, (earliest, start)), default=None)
        latest = min(filter(None, (latest, end)), default=None)
    if earliest and latest and earliest > latest:
        return None, last_day(retrieved) if retrieved else None
    return earliest, latest


def held(person: Person, index: NameIndex | None) -> list[KnownPost]:
    """The posts of the authority file that the printed title may name: several for a president's several terms.

    None at all where the title is missing, is that of a past post, or is like none of them.
    """
    if index is None or person.known is None or not person.title or PAST_POST.search(person.title):
        return []
    printed = post_words(person.title)
    scored = [(overlap(printed, post), post) for post in index.by_key[person.known].posts]
    best = max((score for score, _ in scored), default=0.0)
    return [post for score, post in scored if score == best] if best >= 0.5 else []


def widest(tenures: list[Bounds]) -> Bounds:
    """From the first start to the last end; open where one of them is."""
    starts, ends = [start for start, _ in tenures], [end for _, end in tenures]
    first = None if None in starts else min(filter(None, starts))
    last = None if None in ends else max(filter(None, ends))
    return first, last


def overlap(printed: frozenset[str], post: KnownPost) -> float:
    title = post_words(post.title)
    return len(printed & title) / len(title) if title else 0.0


def tenure(post: KnownPost) -> Bounds:
    """First and last day of a tenure, with a year's margin where the end was not checked."""
    checked = post.checked or ""
    start = first_day(post.start) if post.start else None
    end = last_day(post.end) if post.end else None
    if start and "S" not in checked:
        start -= MARGIN
    if end and "E" not in checked:
        end += MARGIN
    return start, end
