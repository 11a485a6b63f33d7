"""Pairs of records that may be one, out of the database: all but those that a person said are two."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from django.db.models import Q

from people.merging import apart_pairs
from people.models import Alias, Meeting, Mention, Official, Participation, Post, Report
from people.models.decisions import Subject
from people.suggestions import (
    Contact,
    Pair,
    Person,
    Suggestion,
    contacts_to_compare,
    judge_contacts,
    judge_persons,
    nearest_spelling,
    persons_to_compare,
    ranked,
)


def official_pairs() -> list[Suggestion]:
    """The officials that may be one person, the likest first."""
    names = spellings()
    listed = set(Official.objects.exclude(loaded={}).values_list("pk", flat=True))
    apart = apart_pairs(Subject.OFFICIAL)
    pairs = [
        (one, other)
        for one, other in persons_to_compare(names) - set(apart)
        if not {one, other} <= listed and nearest_spelling(names[one], names[other])
    ]
    people = persons({pk for pair in pairs for pk in pair}, names, listed)
    return ranked(found for one, other in pairs if (found := judge_persons(people[one], people[other])))


def spellings() -> dict[int, list[str]]:
    """Every official's names, the canonical one first."""
    names: dict[int, list[str]] = {}
    for pk, name, native in Official.objects.order_by().values_list("pk", "name", "native_name"):
        names[pk] = [name, native] if native else [name]
    for official, name in Alias.objects.order_by().values_list("official_id", "name"):
        names[official].append(name)
    return names


def persons(ids: set[int], names: dict[int, list[str]], listed: set[int]) -> dict[int, Person]:
    """Some officials with all by which they are compared, in a few queries."""
    meetings = _sets(Participation.objects.filter(official__in=ids).values_list("official_id", "meeting_id"))
    present = _sets(_of_meetings(meetings).values_list("meeting_id", "official_id"))
    articles = _sets(Mention.objects.filter(official__in=ids).values_list("official_id", "article_id"))
    titles, tenures = _posts(ids)
    countries = dict(Official.objects.filter(pk__in=ids).values_list("pk", "country"))
    return {
        pk: Person(
            id=pk, names=tuple(names[pk]), country=countries[pk], listed=pk in listed,
            titles=frozenset(titles[pk]), posts=tuple(tenures[pk]),
            met=frozenset(one for meeting in meetings[pk] for one in present[meeting] if one != pk),
            meetings=frozenset(meetings[pk]), articles=frozenset(articles[pk]),
        )
        for pk in ids
    }  # fmt: skip


def _sets(pairs: Iterable[tuple[Any, Any]]) -> dict[int, set[int]]:
    found: dict[int, set[int]] = defaultdict(set)
    for one, other in pairs:
        found[one].add(other)
    return found


def _of_meetings(meetings: dict[int, set[int]]) -> Any:
    ids = {pk for some in meetings.values() for pk in some}
    return Participation.objects.filter(meeting__in=ids, official__isnull=False)


def _posts(ids: set[int]) -> tuple[dict[int, set[str]], dict[int, list[tuple[str, date, date]]]]:
    """Titles of posts and as printed, in small letters; and certain tenures."""
    titles: dict[int, set[str]] = defaultdict(set)
    tenures: dict[int, list[tuple[str, date, date]]] = defaultdict(list)
    for post in Post.objects.filter(official__in=ids).order_by("id"):
        titles[post.official_id].add(post.title.casefold())
        if post.first_day and post.certain:
            tenures[post.official_id].append((post.title, post.first_day, post.last_day or date.max))
    printed = Mention.objects.filter(official__in=ids).exclude(title="").order_by()
    for official, title in printed.values_list("official_id", "title").distinct():
        titles[official or 0].add(title.casefold())
    return titles, tenures


# --- meetings ------------------------------------------------------------------------------------------------------


def meeting_pairs() -> list[Suggestion]:
    """The meetings that may be one contact, the likest first."""
    apart = apart_pairs(Subject.MEETING)
    near = [
        (a, b)
        for a, b in contacts_to_compare(contacts())
        if (min(a.id, b.id), max(a.id, b.id)) not in apart and judge_contacts(a, b)
    ]
    told = _sets(_reports(pair for a, b in near for pair in (a.id, b.id)))
    return ranked(found for a, b in near if (found := judge_contacts(_with_articles(a, told), _with_articles(b, told))))


def contacts() -> Iterator[Contact]:
    """The meetings with days and officials, those rejected left out."""
    people = _sets(Participation.objects.filter(official__isnull=False).values_list("meeting_id", "official_id"))
    rows = Meeting.objects.standing().filter(Q(first_day__isnull=False, last_day__isnull=False)).order_by()
    columns = ("pk", "kind", "first_day", "last_day", "place_key", "country", "simulated")
    for pk, kind, first, last, place, country, simulated in rows.values_list(*columns):
        yield Contact(pk, kind, first, last, frozenset(people[pk]), place, country, simulated=simulated)


def _reports(meetings: Iterable[int]) -> Any:
    return Report.objects.filter(meeting__in=set(meetings)).order_by().values_list("meeting_id", "article_id")


def _with_articles(contact: Contact, articles: dict[int, set[int]]) -> Contact:
    return Contact(
        contact.id, contact.kind, contact.first, contact.last, contact.officials, contact.place, contact.country,
        contact.simulated, frozenset(articles[contact.id]),
    )  # fmt: skip


def pair_of(pairs: Iterable[Suggestion], pair: Pair) -> Suggestion | None:
    """What is suggested of one pair."""
    return next((one for one in pairs if one.pair == pair), None)
