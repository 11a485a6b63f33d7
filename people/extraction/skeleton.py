"""A sentence as rules read it: each person, stand-in, time and place put into one sign, the other words as printed.

'Chinese President Xi Jinping met here on Monday with Nikolai Patrushev' becomes 'P met here on T with P', so that the
parts of a clause lie near one another however long the titles are.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import pairwise
from operator import attrgetter
from typing import NamedTuple

from people.extraction.dates import TimeWords, times_of
from people.extraction.finder import Finder, Matches
from people.extraction.places import RULE as PLACES
from people.extraction.places import Found, places_of
from people.extraction.rules.conferences import CONFERENCES
from people.extraction.rules.dates import RULES as TIMES
from people.extraction.rules.exercises import MAY_TELL
from people.extraction.rules.roles import RULES as ROLES
from people.extraction.rules.rule import Rule
from people.extraction.sentences import Sentence

PERSON, ROLE, WHO, OWNER, TIME, PLACE = "\ue000", "\ue001", "\ue002", "\ue003", "\ue004", "\ue005"
# What becomes a sign; and conferences, which are read from the printed words, and what calls for a look for exercises.
FINDER = Finder(time=TIMES, place=[PLACES], role=ROLES, conference=CONFERENCES, exercise=[MAY_TELL])
# A stand-in with a name of a place in it: 'the presidents of Russia and China', 'Russia's defense minister'
COMPOUND = re.compile(r" of |['’]s ")
START = attrgetter("start")
SIGN_OF_ROLE = {"possessive": OWNER, "relative": WHO}


class Node(NamedTuple):
    """One sign of a skeleton. `start` and `end` are offsets into the body."""

    sign: str
    start: int
    end: int
    person: int | None = None
    role: str = ""  # the rule of a stand-in
    time: TimeWords | None = None
    place: Found | None = None


@dataclass(slots=True)
class Skeleton:
    """A sentence with its signs. `nodes` by index into `text`, in order; `signs` are these indices."""

    body: str
    sentence: Sentence
    text: str
    nodes: dict[int, Node]
    signs: list[int]

    def at(self, index: int) -> int:
        """The body offset of an index into the text; the end of the sentence for the index after the last."""
        if index >= len(self.text):
            return self.sentence.end
        before = bisect_right(self.signs, index)
        if not before:
            return self.sentence.start + index
        sign = self.signs[before - 1]
        node = self.nodes[sign]
        return node.start if sign == index else node.end + index - sign - 1

    def end_at(self, index: int) -> int:
        """The body offset just after the character before an index into the text."""
        if index <= 0:
            return self.sentence.start
        node = self.nodes.get(index - 1)
        return node.end if node else self.at(index - 1) + 1

    def printed(self, index: int) -> str:
        node = self.nodes[index]
        return self.body[node.start : node.end]


def make(
    body: str,
    sentence: Sentence,
    persons: Sequence[tuple[int, int, int]],
    starts: Sequence[int],
    matches: Matches[Rule],
) -> Skeleton:
    """The skeleton of a sentence.

    `persons`: (start, end, person) of all namings of the body, sorted; `starts`: their starts; `matches`: what FINDER
    found in the sentence.
    """
    named = [
        Node(PERSON, max(start, sentence.start), min(end, sentence.end), person)
        for start, end, person in persons[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
    ]
    if not matches:
        return assemble(body, sentence, named)
    stand_ins = roles(matches)
    times = [Node(TIME, time.start, time.end, time=time) for time in times_of(matches)]
    places = [Node(PLACE, place.start, place.end, place=place) for place in places_of(matches)]
    nodes = sorted([*named, *times, *places, *stand_ins], key=START)
    if any(following.start < node.end for node, following in pairwise(nodes)):
        compound = [node for node in stand_ins if COMPOUND.search(body, node.start, node.end)]
        nodes = reduce(within, [times, compound, places, stand_ins], named)
    return assemble(body, sentence, joined(body, nodes) if stand_ins and named else nodes)


def roles(matches: Matches[Rule]) -> list[Node]:
    return [
        Node(SIGN_OF_ROLE.get(rule.name, ROLE), match.start(), match.end(), role=rule.name)
        for rule, match in matches.get("role", ())
    ]


def within(nodes: list[Node], more: list[Node]) -> list[Node]:
    """Both lists in order; of the second only what does not overlap the first."""
    free = [new for new in more if not any(new.start < old.end and old.start < new.end for old in nodes)]
    return sorted([*nodes, *free], key=START) if free else nodes


def joined(body: str, nodes: list[Node]) -> list[Node]:
    """'His Russian counterpart, [name],' and 'his guest [name]' made into one sign, the person's."""
    out: list[Node] = []
    for node in nodes:
        last = out[-1] if out else None
        if node.sign == PERSON and last and last.sign == ROLE and last.role not in ("pair", "pronoun", "speaker"):
            between = body[last.end : node.start]
            if between == " " or (between == ", " and body[node.end : node.end + 1] in (",", ".", "")):
                out[-1] = node._replace(start=last.start)
                continue
        out.append(node)
    return out


def assemble(body: str, sentence: Sentence, nodes: list[Node]) -> Skeleton:
    parts: list[str] = []
    by_index: dict[int, Node] = {}
    at = sentence.start
    index = 0
    for node in nodes:
        parts += (body[at : node.start], node.sign)
        index += max(0, node.start - at)
        by_index[index] = node
        index += 1
        at = node.end
    parts.append(body[at : sentence.end])
    return Skeleton(body, sentence, "".join(parts), by_index, list(by_index))
