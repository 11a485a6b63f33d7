"""Finding the wordings of rules in a text: a rule is tried only at a word with which one of its matches can begin.

Which words these are is asked of the rule's own pattern, once a word, and remembered: the regex library tells by
*partial matching* whether a text that begins so could still match. So a new rule needs no list of its first words.

A wording begins with a whole word or with a mark, never inside a word (tests/people/extraction/test_finder.py).
"""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate, compress
from typing import Generic, TypeVar

import regex

from people.extraction.rules.rule import Rule

# A word, a sign of a skeleton or a mark; with the first two the one character after them that is neither. A plain word
# stands first, for most are.
TOKEN = re.compile(r"[A-Za-z]++[ ,.]|[^\W_]+[^\w\ue000-\ue005]?|[\ue000-\ue005][^\w\ue000-\ue005]?|\W|_")
# The pieces of a pattern: an escape, a set, a look back at one sign, the brackets of a look around and of any group.
PIECE = re.compile(
    r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?<=(?:[\ue000-\ue005]|\\ue00[0-5])\)|(?P<look>\(\?<?[=!])|\(|\)|\$"
    r"|[^\\\[()$]+",
    re.DOTALL,
)
LOOSE = {r"\b": r"(?:\b|\Z)", "$": ""}  # what the end of what is known cannot answer
PREFIX = 3  # letters of a word by which most rules are ruled out
FEW = 1  # rules that are tried at a word without a look at what follows it
NEXT = 2  # letters after a word by which most rules are ruled out where there are more
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
Trial = tuple[R, Callable[[str, int, int], re.Match[str] | None]]  # a rule and how it is tried
Opening = tuple[str, int, tuple[Trial[R], ...]]  # kind, where in the text, the rules of that kind that can begin there
Matches = dict[str, list[tuple[R, re.Match[str]]]]  # by kind, in order
Part = tuple[str, int, int, int]  # a text, its offset in the whole, and the stretch of it that is read
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
        self.many: set[str] = set()  # the words with which more than a few rules can begin

    def __missing__(self, text: str) -> tuple[Opening[R], ...]:
        if len(self) + len(self.by_prefix) + len(self.by_mark) >= MOST:
            self.clear()
            self.by_prefix.clear()
            self.by_mark.clear()
            self.many.clear()
        token = TOKEN.match(text)
        size = token.end() if token else 1
        marked = size > 1 and not text[size - 1].isalnum()
        self[text] = found = (*self.beginning(text, 0), *(self.at_mark(text, size - 1) if marked else ()))
        if size == len(text) and sum(len(trials) for _, _, trials in found) > FEW:
            self.many.add(text)
        return found

    def at_mark(self, text: str, at: int) -> tuple[Opening[R], ...]:
        """The rules of which a match can begin with the mark after a word; of the word only a sign matters."""
        beginning = ("x" if text[at - 1].isalnum() else text[at - 1]) + text[at:]
        if beginning not in self.by_mark:
            self.by_mark[beginning] = self.beginning(beginning, 1)
        return tuple((kind, at, trials) for kind, _, trials in self.by_mark[beginning])

    def beginning(self, text: str, at: int) -> tuple[Opening[R], ...]:
        """The rules of which a match can begin at an offset of a text, in order."""
        likely = self.likely(text[: at + PREFIX], at)
        if not likely:
            return ()
        left = asked(text, at, likely)
        return tuple((kind, at, tuple((rule, rule.compiled.match) for rule, _ in some)) for kind, some in left.items())

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


class Finder(Generic[R]):
    """Rules of some kinds, found in one pass over the words of a text; those of a kind in the order they are tried."""

    def __init__(self, **rules: Sequence[R]) -> None:
        self.rules = rules
        self.by_word: Openings[R] | None = None

    def find(self, text: str) -> Matches[R]:
        """The matches of each kind in a text, from left to right without overlap, each with its rule.

        They are what an alternation of all the patterns of a kind would find.
        """
        return self.find_in(text, [(0, len(text))])[0]

    def find_in(self, text: str, stretches: Sequence[tuple[int, int]]) -> list[Matches[R]]:
        """The matches in each of some stretches of a text, which are in order and do not overlap."""
        return self.found(text, [(text, 0, start, end) for start, end in stretches])

    def find_each(self, texts: Sequence[str]) -> list[Matches[R]]:
        """The matches in each of some texts."""
        offsets = accumulate((len(text) + 1 for text in texts), initial=0)
        parts = [(text, offset, 0, len(text)) for text, offset in zip(texts, offsets, strict=False)]
        return self.found("\n".join(texts), parts)

    def found(self, text: str, parts: Sequence[Part]) -> list[Matches[R]]:
        """The matches in each part of a text that is cut into words once."""
        if self.by_word is None:
            self.by_word = Openings(self.rules)
        every: list[Matches[R]] = [{} for _ in parts]
        ahead = zip(every, parts, strict=True)
        stop = 0  # where the part ends in the text
        free: dict[str, int] = {}  # by kind, where the last match ends in the part
        for place, openings in places(text, self.by_word):
            while place >= stop:
                if not (following := next(ahead, None)):
                    return every
                matches, (part, offset, start, end) = following
                stop, free = end + offset, {}
            for kind, at, trials in openings:
                begin = place + at - offset
                if begin < free.get(kind, start) or begin >= end:
                    continue
                for rule, match in trials:
                    if here := match(part, begin, end):
                        matches.setdefault(kind, []).append((rule, here))
                        free[kind] = here.end()
                        break
        return every


def places(text: str, by_word: Openings[R]) -> Iterator[tuple[int, tuple[Opening[R], ...]]]:
    """The words of a text with which a match can begin: where they stand, and the rules to try."""
    tokens = TOKEN.findall(text)
    known = list(map(by_word.__getitem__, tokens))
    ends = accumulate(map(len, tokens))
    many = by_word.many
    for end, token, openings in compress(zip(ends, tokens, known, strict=True), known):
        start = end - len(token)
        if token not in many:
            yield start, openings
        elif less := by_word[text[start : end + NEXT]]:
            yield start, less
