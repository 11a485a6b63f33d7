"""Finding places in a text, by the table in rules/lands.py."""

import re
from functools import cache
from typing import NamedTuple

from people.extraction.finder import Finder, Matches
from people.extraction.rules.lands import ADJECTIVES, CAPITALS, PLACES
from people.extraction.rules.places import Place
from people.extraction.rules.rule import Rule

BY_KEY: dict[str, Place] = {place.key: place for place in PLACES}


class Found(NamedTuple):
    """A place in a text: its span, its words, and its row (a building's is the row of its city)."""

    start: int
    end: int
    printed: str  # as printed; for a building the name of its city
    place: Place


def row(key: str) -> Place:
    """The row of a key; a building's is its city's. KeyError where the table has none."""
    place = BY_KEY[key]
    return BY_KEY[place.within] if place.within else place


@cache
def by_name() -> dict[str, Place]:
    """Every name and spelling of the table, and the capitals by their country's adjective ('the Chinese capital')."""
    names = {name: place for place in PLACES for name in (place.name, *place.names)}
    for word, country in ADJECTIVES.items():
        if country in CAPITALS:
            names[f"the {word} capital"] = BY_KEY[CAPITALS[country]]
    return names


@cache
def pattern() -> re.Pattern[str]:
    """One pattern for all names; a name of several words is tried before one that it begins with."""
    heads: dict[str, list[str]] = {}
    for name in by_name():
        heads.setdefault(name[0], []).append(name)
    groups = []
    for head, names in sorted(heads.items()):
        tails = sorted((re.escape(name[1:]) for name in names), key=lambda tail: (-len(tail), tail))
        groups.append(f"{re.escape(head)}(?:{'|'.join(tails)})")
    return re.compile(
        rf"(?<![\w-])(?<!Asia )(?:{'|'.join(groups)})(?![\w-])(?! (?:Fleet|Cooperation|Co-operation|Command|Communiqu"
        rf"|Organi[sz]ation|University|State|Institute|Conference|Declaration|Forum|Five|Spirit|Agreement|Treaty"
        rf"|Olympic|Patrol|Expo|Post|Daily|Times|Theater|Military|Garrison|Foreign Language|Time|Electric))"
    )


RULE = Rule(
    "place", pattern().pattern, "a name of the table of places", ("in Moscow", "the Kremlin"), ("Moscow Times",)
)
FINDER = Finder(place=[RULE])


def find_places(text: str) -> list[Found]:
    """All places named in a text, in order."""
    return places_of(FINDER.find(text))


def places_of(matches: Matches[Rule]) -> list[Found]:
    """The places among what the finder found, in order."""
    shown = by_words()
    return [Found(match.start(), match.end(), *shown[match[0]]) for _, match in matches.get("place", ())]


@cache
def by_words() -> dict[str, tuple[str, Place]]:
    """By each name of the table the words and the row of what is found."""
    shown = {}
    for name, place in by_name().items():
        if place.within:
            shown[name] = row(place.key).name, row(place.key)
        elif name.startswith("the ") and name.endswith(" capital"):
            shown[name] = place.name, place
        else:
            shown[name] = name.removeprefix("the "), place
    return shown


def named(printed: str | None) -> Place | None:
    """The row of a printed name ('Moscow', 'the Kremlin'), of any case; None where the table has none."""
    if not printed:
        return None
    names = by_name()
    for form in (printed, printed.strip(), printed.title(), printed.split(",")[0].strip().title()):
        if form in names:
            return row(names[form].key)
    return None


def country_row(country: str) -> Place | None:
    """The row of a country by its code; None where the table has none."""
    return COUNTRY_ROWS.get(country)


COUNTRY_ROWS = {place.country: place for place in PLACES if place.kind == "country" and place.country}
