"""Articles for the extractor's bench, no two alike, and officials enough for a large authority file.

They are put together from runs of sentences of given bodies, in which officials, days, months, weekdays and cities are
drawn anew for each article: a bench that reads the same texts again would measure what the extractor remembers. Within
an article an official stays the same, and a country has few, as in real coverage.
"""

import random
import re
from collections.abc import Iterable, Iterator
from itertools import cycle, product

from people.extraction import extract
from people.extraction.places import BY_KEY
from people.extraction.rules.dates import DAY, MONTH, WEEKDAY
from people.extraction.sentences import sentences
from people.matching import KnownOfficial, NameIndex

RUN = 3  # sentences at most that stay together
CAST = 2  # officials of one country in an article
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November")
CITIES = sorted(place.name for place in BY_KEY.values() if place.kind == "city")


class Stories:
    """Articles of so many words, drawn from the sentences of bodies; the same for the same seed.

    `background`: sentences of which every other paragraph is made.
    """

    def __init__(
        self,
        bodies: list[str],
        known: tuple[KnownOfficial, ...],
        *,
        words: int,
        background: list[str] | None = None,
        seed: int = 1,
    ) -> None:
        self.chance = random.Random(seed)  # noqa: S311 - the same articles each time
        self.words = words
        news = [[body[s.start : s.end] for s in sentences(body)] for body in bodies]
        self.sources = [news, [background]] if background else [news]
        self.named = {official.name: official for official in known if " " in official.name}
        self.peers: dict[str | None, list[KnownOfficial]] = {}
        for official in self.named.values():
            self.peers.setdefault(official.country, []).append(official)
        families = {official.family_name for official in known if official.family_name}
        self.drawn = re.compile(
            rf"(?P<name>{alternatives(self.named)})|(?P<family>\b(?:{alternatives(families)})\b)"
            rf"|(?P<city>\b(?:{alternatives(CITIES)})\b)|(?P<weekday>\b{WEEKDAY}\b)|(?P<month>\b{MONTH})"
            rf"|(?P<day>(?<!:)\b{DAY})(?!:)"
        )

    def __iter__(self) -> Iterator[str]:
        while True:
            yield self.story()

    def story(self) -> str:
        """One article, a run of sentences a paragraph."""
        self.cast = {country: cycle(self.some(peers, CAST)) for country, peers in self.peers.items()}
        self.played: dict[str, KnownOfficial] = {}  # by a name in the sentences, or its family name
        paragraphs: list[str] = []
        length = 0
        while length < self.words:
            body = self.chance.choice(self.sources[len(paragraphs) % len(self.sources)])
            start = self.chance.randrange(len(body))
            paragraphs.append(self.drawn.sub(self.other, " ".join(body[start : start + self.chance.randint(1, RUN)])))
            length += paragraphs[-1].count(" ") + 1
        return "\n".join(paragraphs)

    def some(self, officials: list[KnownOfficial], number: int) -> list[KnownOfficial]:
        """So many of some officials, all where they are fewer."""
        return self.chance.sample(officials, min(number, len(officials)))

    def other(self, match: re.Match[str]) -> str:
        """Another name, city or day in the place of one."""
        if match["name"]:
            return self.player(self.named[match["name"]]).name
        if match["family"]:
            player = self.played.get(match["family"])
            return (player.family_name if player else None) or match["family"]
        if match["city"]:
            return self.chance.choice(CITIES)
        if match["weekday"]:
            return self.chance.choice(WEEKDAYS)
        return self.chance.choice(MONTHS) if match["month"] else str(self.chance.randint(1, 28))

    def player(self, official: KnownOfficial) -> KnownOfficial:
        """Who stands for an official in this article."""
        if official.name not in self.played:
            self.played[official.name] = next(self.cast[official.country])
        if official.family_name:
            self.played[official.family_name] = self.played[official.name]
        return self.played[official.name]


def without_contacts(bodies: list[str], index: NameIndex) -> list[str]:
    """The sentences of bodies that tell of no contact."""
    found = []
    for body in bodies:
        told = [(contact.start, contact.end) for contact in extract(body, index).contacts]
        spans = [(start, end) for start, end, _ in sentences(body)]
        found += [body[a:b] for a, b in spans if not any(a < end and start < b for start, end in told)]
    return found


def alternatives(names: Iterable[str]) -> str:
    """A pattern of names, the longest first; without names it matches nothing."""
    return "|".join(sorted(map(re.escape, names), key=len, reverse=True)) or "(?!)"


def enlarged(known: tuple[KnownOfficial, ...], spellings: int) -> tuple[KnownOfficial, ...]:
    """An authority file of at least so many spellings: given and family names of the known in new pairs."""
    pairs = [name.split() for name in (official.name for official in known) if name.count(" ") == 1]
    taken = {official.name for official in known}
    lacking = spellings - sum(1 + len(official.spellings) for official in known)
    made = (f"{one[0]} {other[1]}" for one, other in product(pairs, pairs))
    new = [name for name in dict.fromkeys(made) if name not in taken][: max(0, lacking)]
    return (*known, *(KnownOfficial(f"made-{number}", name, None) for number, name in enumerate(new)))
