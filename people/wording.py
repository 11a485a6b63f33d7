"""How contacts are told in English words: their titles, their days, who takes part."""

import re
from collections.abc import Iterable
from typing import Any

from articles.partial_dates import parts
from articles.wording import date_in_words, range_in_words
from people.models import Meeting, Participation, Post
from people.models.meetings import Basis, Extent, Kind

HAN = re.compile("[\u3400-\u9fff]")
CYRILLIC = re.compile("[\u0400-\u04ff]")
HAN_OF = {"JP": "ja", "KR": "ko", "KP": "ko"}
WRITTEN_IN_RUSSIAN = ("RU", "SU", "CN", "HK", "MO")  # a Chinese name in Cyrillic letters comes from Russian papers
MOST_NAMES = 4  # in a title; the others are counted
UNNAMED = {
    Kind.MEETING: "Meeting, no official named",
    Kind.VISIT: "Visit, no official named",
    Kind.CALL: "Call, no official named",
    Kind.CONSULTATION: "Consultation, no official named",
    Kind.MULTILATERAL: "Conference, no official named",
    Kind.EXERCISE: "Joint exercise",
}

WITH_ONE = {
    Kind.MEETING: "Meeting with ",
    Kind.CALL: "Call with ",
    Kind.CONSULTATION: "Consultation with ",
    Kind.MULTILATERAL: "Conference with ",
    Kind.EXERCISE: "Joint exercise with ",
}  # where a single official is named, the name alone would be no title


def name_of(participation: Participation) -> str:
    """The canonical name of one who takes part; the printed one where nobody is matched."""
    return participation.official.name if participation.official else participation.name


def listed(names: Iterable[str]) -> str:
    """'A, B and C'; of many names the first few and 'n others'."""
    names = list(names)
    if len(names) > MOST_NAMES + 1:
        names = [*names[:MOST_NAMES], f"{len(names) - MOST_NAMES} others"]
    return " and ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else "".join(names)


def title_parts(meeting: Meeting) -> tuple[str, list[Participation], str]:
    """What a meeting is called, around the people named in it: ('Visit of ', [A], ' to China')."""
    people = list(meeting.participations.all())
    if meeting.name or not people:
        return meeting.name or UNNAMED[Kind(meeting.kind)], [], ""
    if meeting.kind == Kind.VISIT:
        visitors = [person for person in people if person.country != meeting.country] or people
        return "Visit of ", visitors, f" to {meeting.place}" if meeting.place else ""
    return WITH_ONE[Kind(meeting.kind)] if len(people) == 1 else "", people, ""


def title_of(meeting: Meeting) -> str:
    """What a meeting is called: its own name, 'Visit of A to China', or who took part."""
    before, people, after = title_parts(meeting)
    return f"{before}{listed(map(name_of, people))}{after}"


def left_out_of_title(meeting: Meeting) -> list[Participation]:
    """Those who took part and whom the title does not name."""
    _, named, _ = title_parts(meeting)
    shown = named if len(named) <= MOST_NAMES + 1 else named[:MOST_NAMES]
    return [person for person in meeting.participations.all() if person not in shown]


def title_of_claim(kind: str, claim: dict[str, Any], names: Iterable[str]) -> str:
    """What a contact is called of which only a report tells."""
    return claim.get("name") or listed(names) or UNNAMED[Kind(kind)]


def when_in_words(start: str, end: str, extent: str) -> str:
    """The days of a contact, as exact as they are known: 'some time within 20–26 May 2013', 'date not stated'."""
    if not (start or end):
        return "date not stated"
    words = range_in_words(start, end)
    if extent == Extent.WITHIN and not is_one_day(start, end):
        return f"some time {'in' if start == end else 'within'} {words}"
    return words


def is_one_day(start: str, end: str) -> bool:
    """Whether two partial dates are the same day."""
    return start == end and parts(start)[2] is not None


def basis_in_words(basis: str) -> str:
    return str(Basis(basis).label) if basis in Basis.values else ""


def bounds_in_words(not_before: str, not_after: str) -> str:
    """Two ISO days, either may be empty, as bounds: 'not before 12 March 2023, not after 29 August 2023'."""
    told = [
        f"{word} {date_in_words(day)}" for word, day in (("not before", not_before), ("not after", not_after)) if day
    ]
    return ", ".join(told)


def name_language(name: str, country: str) -> str:
    """The language of a name by its script and its bearer's country, for browsers; '' for Latin letters."""
    if HAN.search(name):
        return HAN_OF.get(country, "zh")
    if CYRILLIC.search(name):
        return "ru" if country in WRITTEN_IN_RUSSIAN else "und-Cyrl"
    return ""


def tenure_in_words(post: Post) -> str:
    """'6 November 2012 – May 2024', 'since 2016', 'until 2013', 'from 2016, end not known', 'dates not known'."""
    if post.start and post.end:
        return range_in_words(post.start, post.end)
    if post.end:
        return f"until {date_in_words(post.end)}"
    if not post.start:
        return "dates not known"
    began = date_in_words(post.start)
    return f"since {began}" if post.certain else f"from {began}, end not known"
