"""Raw coverage made anew, with what it tells known beforehand: any number of raw files, the same for the same seed.

Officials of the authority file travel, meet, consult and call each other on days on which they held their posts. A
contact is told by several articles, each in its own words; an article tells of one contact at length and of others in
passing, some are reprints with a small change. All sentences are our own.
"""

import json
import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import islice
from pathlib import Path

from articles.partial_dates import first_day, last_day
from benchmarks.layouts import LAYOUTS, Page
from benchmarks.wordings import ACCOUNTS, HEADLINES, background, day_in_words, in_full, said
from people.matching import KnownOfficial, KnownPost

FIRST_DAY, LAST_DAY = date(1996, 1, 1), date(2024, 12, 31)
SIDES = {"CN": ("Beijing", "Shanghai", "Qingdao"), "RU": ("Moscow", "St. Petersburg", "Vladivostok")}
IN_CAPITAL = 0.8  # of the contacts
ADJECTIVES = {"CN": "Chinese", "RU": "Russian"}
COUNTRIES = {"CN": "China", "RU": "Russia"}
AWAY = (("call", 0.12), ("consultation", 0.12))  # contacts outside of a visit, and how often
LONGEST_TITLE = 5  # words
UNDER_WAY = 12  # journeys that are being reported at a time
ENDS = 0.2  # chance that an article is the last one about its journey
REPRINTED = 0.08  # of the articles
RECENT = 200  # articles of which one is reprinted
WORDS = (320, 680)  # of an article, on average 500
FILES_IN_FOLDER = 1_000


@dataclass(frozen=True, slots=True)
class Holder:
    """An official in a post held at the time of a journey."""

    name: str
    family: str
    title: str
    country: str

    @property
    def in_full(self) -> str:
        return f"{ADJECTIVES[self.country]} {self.title} {self.name}"


@dataclass(frozen=True, slots=True)
class Event:
    """A contact as it took place."""

    kind: str
    start: date
    end: date
    place: str  # of a visit the country, '' of a call
    people: tuple[Holder, ...]  # of a visit the one who travels

    @property
    def truth(self) -> dict[str, object]:
        return {
            "kind": self.kind,
            "start": self.start.isoformat(),
            "end": self.end.isoformat(),
            "place": self.place or None,
            "participants": sorted(one.name for one in self.people),
        }


@dataclass(frozen=True, slots=True)
class RawArticle:
    """A raw file: its name, its bytes, and what is true of it."""

    name: str
    data: bytes
    truth: dict[str, object]


class Coverage:
    """Raw files without end. `known` are the officials of the authority file."""

    def __init__(self, known: tuple[KnownOfficial, ...], *, seed: int = 1) -> None:
        self.chance = random.Random(seed)  # noqa: S311 - the same files each time
        self.known = [official for official in known if official.country in SIDES and " " in official.name]
        self.holders: dict[tuple[str, int, int], list[Holder]] = {}
        self.journeys: list[list[Event]] = []
        self.recent: list[tuple[str, Page, list[Event]]] = []
        self.number = 0

    def __iter__(self) -> Iterator[RawArticle]:
        while True:
            yield self.article()

    def article(self) -> RawArticle:
        """The next article: an account of a journey, or a reprint of a recent article."""
        self.number += 1
        original = self.chance.choice(self.recent) if self.recent and self.chance.random() < REPRINTED else None
        page, events = (self.reprint(original[1]), original[2]) if original else self.account()
        layout = self.chance.choice(LAYOUTS)
        folder, number = divmod(self.number, FILES_IN_FOLDER)
        name = f"{folder:04}/{layout.key}_{number:03}.{layout.ending}"
        if original is None:
            self.recent = [*self.recent[1 - RECENT :], (name, page, events)]
        data = layout.write(page, self.chance).encode(layout.encoding, "xmlcharrefreplace")
        return RawArticle(name, data, self.truth(name, page, layout.outlet, events, original[0] if original else None))

    def truth(self, name: str, page: Page, outlet: str, events: list[Event], copy_of: str | None) -> dict[str, object]:
        return {
            "file": name,
            "copy_of": copy_of,
            "article": {"headline": page.headline, "published": page.published.date().isoformat(), "outlet": outlet},
            "meetings": [event.truth for event in events],
        }

    def reprint(self, page: Page) -> Page:
        """The same text in another outlet, some hours later: as it was, without its end, or with a word changed."""
        *most, last = page.paragraphs
        ends = ((last,), (), (last.replace(" the ", " this ", 1),))
        end = self.chance.choice(ends)
        later = page.published + timedelta(minutes=self.chance.randint(30, 600))
        return replace(page, paragraphs=(*most, *end), published=later)

    # --- what took place ---

    def account(self) -> tuple[Page, list[Event]]:
        """An article about a journey, with the contacts it tells of."""
        while len(self.journeys) < UNDER_WAY:
            self.journeys.append(self.journey())
        at = self.chance.randrange(UNDER_WAY)
        journey = self.journeys[at]
        if self.chance.random() < ENDS:
            del self.journeys[at]
        told = [journey[0]] if len(journey) == 1 else self.chance.sample(journey, min(len(journey), 3))
        day = max(event.start for event in told) + timedelta(days=self.chance.choice((0, 0, 0, 1, 1, 2)))
        return self.written(told, day), told

    def journey(self) -> list[Event]:
        """A visit with its meetings, or a single contact."""
        day = FIRST_DAY + timedelta(days=self.chance.randrange((LAST_DAY - FIRST_DAY).days))
        guest_side, host_side = self.chance.sample(sorted(SIDES), 2)
        hosts = self.some_holders(host_side, day, 3)
        (guest,) = self.some_holders(guest_side, day, 1)
        draw = self.chance.random()
        for kind, share in AWAY:
            if draw < share:
                place = self.city(host_side) if kind != "call" else ""
                return [Event(kind, day, day, place, (guest, hosts[0]))]
            draw -= share
        end = day + timedelta(days=self.chance.randint(1, 3))
        city = self.city(host_side)
        meetings = []
        for host in hosts:
            when = day + timedelta(days=self.chance.randint(0, (end - day).days))
            meetings.append(Event("meeting", when, when, city, (guest, host)))
        return [Event("visit", day, end, COUNTRIES[host_side], (guest,)), *meetings]

    def city(self, side: str) -> str:
        capital, *others = SIDES[side]
        return capital if self.chance.random() < IN_CAPITAL else self.chance.choice(others)

    def some_holders(self, side: str, day: date, number: int) -> list[Holder]:
        """So many officials of a country who held a post in the whole month of a day."""
        month = (side, day.year, day.month)
        if month not in self.holders:
            found = ((official, held_in(official, day)) for official in self.known if official.country == side)
            self.holders[month] = [
                Holder(one.name, one.family_name or one.name.split()[-1], post.title, side)
                for one, post in found
                if post
            ]
        return self.chance.sample(self.holders[month], number)

    # --- how it is told ---

    def written(self, events: list[Event], day: date) -> Page:
        """An article of some day that tells of some contacts."""
        main, *others = events
        cast = list(dict.fromkeys(person for event in events for person in event.people))
        paragraphs = [f"{self.told(main, day)} {background(self.chance)}"]
        paragraphs += [f"{self.told(event, day)} {background(self.chance)}" for event in others]
        length, wanted = sum(len(text.split()) for text in paragraphs), self.chance.randint(*WORDS)
        while length < wanted:
            sentences = [background(self.chance) for _ in range(self.chance.randint(1, 3))]
            if self.chance.random() < 0.4:
                sentences[0] = said(self.chance, self.chance.choice(cast).family)
            paragraphs.append(" ".join(sentences))
            length += len(paragraphs[-1].split())
        headline = self.chance.choice(HEADLINES[main.kind]).format(**self.words(main, day))
        time = datetime(day.year, day.month, day.day, self.chance.randint(6, 23), self.chance.randint(0, 59))
        return Page(headline, time, told_from(main), tuple(paragraphs))

    def told(self, event: Event, day: date) -> str:
        return self.chance.choice(ACCOUNTS[event.kind]).format(**self.words(event, day))

    def words(self, event: Event, day: date) -> dict[str, object]:
        """What the wordings put in their places."""
        one, other = event.people[0], event.people[-1]
        if self.chance.random() < 0.5:
            one, other = other, one
        return {
            "one": one.in_full, "other": other.in_full, "one_family": one.family, "other_family": other.family,
            "city": event.place, "country": event.place,
            "day": day_in_words(event.start, day), "last": day_in_words(event.end, day),
            "dates": f"{in_full(event.start)} to {in_full(event.end)}",
            "length": ("one", "two", "three", "four")[(event.end - event.start).days],
        }  # fmt: skip


def told_from(event: Event) -> str:
    """The city of an article's dateline: where it took place, the capital of the country visited, or Beijing."""
    capitals = {COUNTRIES[side]: cities[0] for side, cities in SIDES.items()}
    return capitals.get(event.place, event.place) or "Beijing"


def held_in(official: KnownOfficial, day: date) -> KnownPost | None:
    """The first post of the own country, in a few words, surely held all through the month of a day."""
    first, last = first_day(f"{day:%Y-%m}"), last_day(f"{day:%Y-%m}")
    for post in official.posts:
        started = post.start and last_day(post.start) < first
        ended = post.end and first_day(post.end) <= last
        of_own = post.country == official.country and post.certain and len(post.title.split()) <= LONGEST_TITLE
        if of_own and started and not ended:
            return post
    return None


def write_coverage(folder: Path, number: int, known: tuple[KnownOfficial, ...], *, seed: int = 1) -> None:
    """Writes so many raw files below a folder, and beside it `truth.jsonl`: an object a file, in their order."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder.parent / "truth.jsonl").open("w", encoding="utf-8") as truth:
        for raw in islice(Coverage(known, seed=seed), number):
            path = folder / raw.name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(raw.data)
            truth.write(json.dumps(raw.truth, ensure_ascii=False) + "\n")
