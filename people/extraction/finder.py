"""Finding the wordings of rules in a text: a rule is tried only at a word with which one of its matches can begin.

Which words these are is asked of the rule's own pattern, once a word, and remembered: the regex library tells by
*partial matching* whether a text that begins so could still match. So a new rule needs no list of its first words.

A wording begins with a whole word or with a mark, never inside a word (tests/people/extraction/test_finder.py).
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, compress
from typing import Generic, TypeVar

import regex

from people.extraction.rules.rule import Rule

# A word, a sign of a skeleton or a mark; with the first two the one character after them that is neither.
TOKEN = re.compile(r"[^\W_]+[^\w\ue000-\ue005]?|[\ue000-\ue005][^\w\ue000-\ue005]?|\W|_")
# The pieces of a pattern: an escape, a set, a look back at one sign, the brackets of a look around and of any group.
PIECE = re.compile(
    r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?<=(?:[\ue000-\ue005]|\\ue00[0-5])\)|(?P<look>\(\?<?[=!])|\(|\)|\$"
    r"|[^\\\[()$]+",
    re.DOTALL,
)
LOOSE = {r"\b": r"(?:\b|\Z)", "$": ""}  # what the end of what is known cannot answer
PREFIX = 3  # letters of a word by which most rules are ruled out
NEXT = 2  # letters after a word by which most of the rest are
MOST = 100_000  # beginnings remembered at a time


def without_looks(pattern: str) -> str:
    """A pattern without what it asks of the text around, which a word alone cannot answer but for a sign before it."""
    kept = []
    inside = 0  # brackets open since the look around began
    for piece in PIECE.finditer(pattern):
        if inside or piece["look"]:
            inside += piece[0].startswith("(") - (piece[0] == ")")
        else:
            kept.append(LOOSE.get(piece[0], piece[0]))
    return "".join(kept)


R = TypeVar("R", bound=Rule)
Opening = tuple[str, int, tuple[R, ...]]  # kind, where in the text, the rules of that kind that can begin there
Gate = tuple[R, regex.Pattern[str]]  # a rule, and what it asks of the beginning of a text


class Openings(dict[str, tuple[Opening[R], ...]], Generic[R]):
    """By the beginning of a text: which rules' matches can begin with its first word, or with the mark after it."""

    def __init__(self, rules: dict[str, Sequence[R]]) -> None:
        super().__init__()
        self.gates: dict[str, tuple[Gate[R], ...]] = {
            kind: tuple((rule, regex.compile(without_looks(rule.pattern))) for rule in some)
            for kind, some in rules.items()
        }
        self.by_prefix: dict[tuple[str, int], dict[str, tuple[Gate[R], ...]]] = {}
        self.by_mark: dict[str, tuple[Opening[R], ...]] = {}

    def __missing__(self, text: str) -> tuple[Opening[R], ...]:
        if len(self) + len(self.by_prefix) + len(self.by_mark) >= MOST:
            self.clear()
            self.by_prefix.clear()
            self.by_mark.clear()
        token = TOKEN.match(text)
        size = token.end() if token else 1
        marked = size > 1 and not text[size - 1].isalnum()
        self[text] = (*self.beginning(text, 0), *(self.at_mark(text, size - 1) if marked else ()))
        return self[text]

    def at_mark(self, text: str, at: int) -> tuple[Opening[R], ...]:
        """The rules of which a match can begin with the mark after a word; of the word only a sign matters."""
        beginning = ("x" if text[at - 1].isalnum() else text[at - 1]) + text[at:]
        if beginning not in self.by_mark:
            self.by_mark[beginning] = self.beginning(beginning, 1)
        return tuple((kind, at, rules) for kind, _, rules in self.by_mark[beginning])

    def beginning(self, text: str, at: int) -> tuple[Opening[R], ...]:
        """The rules of which a match can begin at an offset of a text, in order."""
        likely = self.likely(text[: at + PREFIX], at)
        if not likely:
            return ()
        return tuple((kind, at, tuple(rule for rule, _ in some)) for kind, some in asked(text, at, likely).items())

    def likely(self, prefix: str, at: int) -> dict[str, tuple[Gate[R], ...]]:
        """The rules that a text with this prefix may match at an offset, asked of those that one letter less leaves."""
        key = (prefix, at)
        if key not in self.by_prefix:
            shorter = self.likely(prefix[:-1], at) if len(prefix) > at + 1 else self.gates
            self.by_prefix[key] = asked(prefix, at, shorter)
        return self.by_prefix[key]


def asked(text: str, at: int, gates: dict[str, tuple[Gate[R], ...]]) -> dict[str, tuple[Gate[R], ...]]:
    """Of the rules of each kind those whose patterns say that a text which begins so can match at an offset."""
    open_ones = (
        (kind, tuple(gate for gate in some if gate[1].match(text, at, partial=True))) for kind, some in gates.items()
    )
    return {kind: some for kind, some in open_ones if some}


@dataclass(frozen=True, slots=True)
class Scan(Generic[R]):
    """A text with the places at which rules can begin: by kind, in order, with the rules to try."""

    text: str
    by_kind: dict[str, list[tuple[int, tuple[R, ...]]]]

    def find(self, kind: str, start: int = 0, end: int | None = None) -> list[tuple[R, re.Match[str]]]:
        """The matches of one kind in a stretch of the text, from left to right without overlap, each with its rule.

        It is what an alternation of all the rules' patterns would find.
        """
        if kind not in self.by_kind:
            return []
        stop = len(self.text) if end is None else end
        found = []
        for at, rules in self.openings(kind, start, stop):
            if at < start:
                continue
            for rule in rules:
                if match := rule.compiled.match(self.text, at, stop):
                    found.append((rule, match))
                    start = match.end()
                    break
        return found

    def openings(self, kind: str, start: int, end: int) -> list[tuple[int, tuple[R, ...]]]:
        """The places in a stretch at which a rule of a kind can begin."""
        places = self.by_kind.get(kind, [])
        return places[bisect_left(places, (start,)) : bisect_left(places, (end,))]


class Finder(Generic[R]):
    """Rules of some kinds, found in one pass over the words of a text; those of a kind in the order they are tried."""

    def __init__(self, **rules: Sequence[R]) -> None:
        self.rules = rules
        self.by_word: Openings[R] | None = None

    def scan(self, text: str) -> Scan[R]:
        """The text with the places at which a rule can begin."""
        if self.by_word is None:
            self.by_word = Openings(self.rules)
        by_word = self.by_word
        by_kind: defaultdict[str, list[tuple[int, tuple[R, ...]]]] = defaultdict(list)
        tokens = TOKEN.findall(text)
        ends = accumulate(map(len, tokens))
        for end, token in compress(zip(ends, tokens, strict=True), map(by_word.__getitem__, tokens)):
            start = end - len(token)
            for kind, at, rules in by_word[text[start : end + NEXT]]:
                by_kind[kind].append((start + at, rules))
        return Scan(text, by_kind)
