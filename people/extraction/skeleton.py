"""A sentence as rules read it: each person, stand-in, time and place put into one sign, the other words as printed.

'Chinese President Xi Jinping met here on Monday with Nikolai Patrushev' becomes 'P met here on T with P', so that the
parts of a clause lie near one another however long the titles are.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from people.extraction.dates import TimeWords, find_times
from people.extraction.places import Found, find_places
from people.extraction.rules.roles import RULES as ROLES
from people.extraction.sentences import Sentence

PERSON, ROLE, WHO, OWNER, TIME, PLACE = "\ue000", "\ue001", "\ue002", "\ue003", "\ue004", "\ue005"
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
    """A sentence with its signs. `nodes` by index into `text`; `offsets[i]` is the body offset of `text[i]`."""

    body: str
    sentence: Sentence
    text: str
    nodes: dict[int, Node]
    offsets: list[int]

    def at(self, index: int) -> int:
        """The body offset of an index into the text; the end of the sentence for the index after the last."""
        return self.offsets[index] if index < len(self.offsets) else self.sentence.end

    def end_at(self, index: int) -> int:
        """The body offset just after the character before an index into the text."""
        if index <= 0:
            return self.sentence.start
        node = self.nodes.get(index - 1)
        return node.end if node else self.offsets[index - 1] + 1

    def printed(self, index: int) -> str:
        node = self.nodes[index]
        return self.body[node.start : node.end]


@cache
def role_finder() -> re.Pattern[str]:
    bare = re.compile(r"\(\?P<\w+>")
    rules = "|".join(f"(?P<r{n}>{bare.sub('(?:', rule.pattern)})" for n, rule in enumerate(ROLES))
    return re.compile(rf"\b(?=[TtBbHhSsIWwYymu])(?:{rules})")


def make(body: str, sentence: Sentence, persons: Sequence[tuple[int, int, int]], starts: Sequence[int]) -> Skeleton:
    """The skeleton of a sentence.

    `persons`: (start, end, person) of all namings of the body, sorted; `starts`: their starts.
    """
    nodes = [
        Node(PERSON, max(start, sentence.start), min(end, sentence.end), person)
        for start, end, person in persons[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
    ]
    nodes = within(nodes, times(body, sentence))
    nodes = within(nodes, places(body, sentence))
    nodes = joined(body, within(nodes, roles(body, sentence)))
    return assemble(body, sentence, nodes)


def times(body: str, sentence: Sentence) -> list[Node]:
    return [Node(TIME, t.start, t.end, time=t) for t in find_times(body, sentence.start, sentence.end)]


def places(body: str, sentence: Sentence) -> list[Node]:
    return [Node(PLACE, p.start, p.end, place=p) for p in find_places(body, sentence.start, sentence.end)]


def roles(body: str, sentence: Sentence) -> list[Node]:
    found = []
    for match in role_finder().finditer(body, sentence.start, sentence.end):
        rule = ROLES[int((match.lastgroup or "r0")[1:])].name
        found.append(Node(SIGN_OF_ROLE.get(rule, ROLE), match.start(), match.end(), role=rule))
    return found


def within(nodes: list[Node], more: list[Node]) -> list[Node]:
    """Both lists in order; of the second only what does not overlap the first."""
    free = [new for new in more if not any(new.start < old.end and old.start < new.end for old in nodes)]
    return sorted([*nodes, *free], key=lambda node: node.start) if free else nodes


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
    offsets: list[int] = []
    by_index: dict[int, Node] = {}
    at = sentence.start
    for node in nodes:
        parts.append(body[at : node.start])
        offsets.extend(range(at, node.start))
        by_index[len(offsets)] = node
        parts.append(node.sign)
        offsets.append(node.start)
        at = node.end
    parts.append(body[at : sentence.end])
    offsets.extend(range(at, sentence.end))
    return Skeleton(body, sentence, "".join(parts), by_index, offsets)
