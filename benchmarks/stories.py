"""Articles for the extractor's bench, no two alike, and officials enough for a large authority file.

They are put together from runs of sentences of given bodies, in which officials, days, months, weekdays and cities are
drawn anew for each article: a bench that reads the same texts again would measure what the extractor remembers.
"""

import random
import re
from collections.abc import Iterator
from itertools import product

from people.extraction.places import BY_KEY
from people.extraction.rules.dates import DAY, MONTH, WEEKDAY
from people.extraction.sentences import sentences
from people.matching import KnownOfficial

RUN = 3  # sentences at most that stay together
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November")
CITIES = sorted(place.name for place in BY_KEY.values() if place.kind == "city")


class Stories:
    """Articles of so many words, drawn from the sentences of bodies; the same for the same seed."""

    def __init__(self, bodies: list[str], known: tuple[KnownOfficial, ...], *, words: int, seed: int = 1) -> None:
        self.chance = random.Random(seed)  # noqa: S311 - the same articles each time
        self.words = words
        self.bodies = [[body[s.start : s.end] for s in sentences(body)] for body in bodies]
        self.named = {official.name: official for official in known if " " in official.name}
        self.peers: dict[str | None, list[KnownOfficial]] = {}
        for official in self.named.values():
            self.peers.setdefault(official.country, []).append(official)
        self.drawn = re.compile(
            rf"(?P<name>{alternatives(self.named)})|(?P<city>\b(?:{alternatives(CITIES)})\b)"
            rf"|(?P<weekday>\b{WEEKDAY}\b)|(?P<month>\b{MONTH})|(?P<day>(?<!:)\b{DAY})(?!:)"
        )

    def __iter__(self) -> Iterator[str]:
        while True:
            yield self.story()

    def story(self) -> str:
        """One article, a run of sentences a paragraph."""
        paragraphs: list[str] = []
        length = 0
        while length < self.words:
            body = self.chance.choice(self.bodies)
            start = self.chance.randrange(len(body))
            paragraphs.append(self.drawn.sub(self.other, " ".join(body[start : start + self.chance.randint(1, RUN)])))
            length += paragraphs[-1].count(" ") + 1
        return "\n".join(paragraphs)

    def other(self, match: re.Match[str]) -> str:
        """Another name, city or day in the place of one."""
        if match["name"]:
            return self.chance.choice(self.peers[self.named[match["name"]].country]).name
        if match["city"]:
            return self.chance.choice(CITIES)
        if match["weekday"]:
            return self.chance.choice(WEEKDAYS)
        return self.chance.choice(MONTHS) if match["month"] else str(self.chance.randint(1, 28))


def alternatives(names: Iterator[str] | list[str] | dict[str, KnownOfficial]) -> str:
    """A pattern of names, the longest first."""
    return "|".join(sorted(map(re.escape, names), key=len, reverse=True))


def enlarged(known: tuple[KnownOfficial, ...], spellings: int) -> tuple[KnownOfficial, ...]:
    """An authority file of at least so many spellings: given and family names of the known in new pairs."""
    pairs = [name.split() for name in (official.name for official in known) if name.count(" ") == 1]
    taken = {official.name for official in known}
    lacking = spellings - sum(1 + len(official.spellings) for official in known)
    made = (f"{one[0]} {other[1]}" for one, other in product(pairs, pairs))
    new = [name for name in dict.fromkeys(made) if name not in taken][: max(0, lacking)]
    return (*known, *(KnownOfficial(f"made-{number}", name, None) for number, name in enumerate(new)))
