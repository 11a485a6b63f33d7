"""Words out of letters that run together: 'hetoldXiJinping' -> 'he told Xi Jinping'.

The likeliest sequence of words by counts of single words and of pairs (a beam search). Capitals begin words; known
names and titles are single candidates, so that they stay whole. The lexicon is read
when first needed.
"""

import math
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from articles.parsing.lexicon import (
    LONGEST_ENDING,
    OWN_NAMES,
    PREFIXES,
    RAREST_PAIR,
    derived_cost,
    more_words,
    pair_costs,
    word_costs,
)
from articles.parsing.outlets import OUTLETS
from articles.parsing.pinyin import PINYIN, TWO_SYLLABLES

LONGEST = 22  # letters
BEAM = 4
ARTICLE = "a"  # begins so many words that it must be likely after the one before it: 'abroad' is not 'a broad'
BEGINNING = 6  # letters; how few of all beginnings are those of words spares most of the search
PHRASE = 9.0
UNKNOWN_NAME, UNKNOWN_NAME_LETTER = 6.0, 3.1
KNOWN_NAME = 8.0
INNER_CAPITAL = 2.0  # nats: what a capital costs within a sentence on a word that no known name has
NAME_SHAPE, NAME_SHAPE_LETTER = 12.0, 0.6
UNKNOWN_WORD, UNKNOWN_WORD_LETTER = 22.0, 2.0
ACRONYM, ACRONYM_LETTER = 12.0, 0.8
THIRD_SYLLABLE = 5.0
SLAVIC = re.compile(r"[a-z]{3,9}(?:ov|ev|ova|eva|sky|skiy|skaya|enko|chuk|yan|vich|vna|shvili|adze|ov|yev|yov)")

State = tuple[float, int, str, str]  # cost so far; where the last word begins; the word before it; it as printed


class Segmenter:
    """Cuts runs of letters into words. One instance for a set of known phrases; costly to make, cheap to use."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self.costs = word_costs()
        self.more = more_words(self.costs)
        self.beginnings = frozenset(word[:BEGINNING] for words in (self.costs, self.more) for word in words)
        self.pairs: dict[str, dict[str, float]] = {}  # by the second word, then the first
        for (first, second), cost in pair_costs(self.costs).items():
            self.pairs.setdefault(second, {})[first] = cost
        self.names = set(self.more)
        self.known: set[str] = set()  # words of the phrases
        self.phrases: dict[str, list[tuple[str, str]]] = {}  # by the first three letters: (squashed, phrase)
        for phrase in (*phrases, *OWN_NAMES, *(name for row in OUTLETS for name in (row.name, *row.names))):
            self.add_phrase(phrase)

    def add_phrase(self, phrase: str) -> None:
        """Takes in a name or title; its words too, so that parts of it are known."""
        for word in re.findall(r"[A-Za-z]{2,}", phrase):
            if word[0].isupper():
                self.known.add(word.lower())
        squashed = phrase.replace(" ", "")
        camel = re.search(r"[a-z][A-Z]", squashed) is not None
        if camel and squashed.isascii() and squashed.isalpha() and squashed[0].isupper():
            self.phrases.setdefault(squashed[:3], []).append((squashed, phrase))

    def segment(self, run: str, before: str = "") -> tuple[list[str], float]:
        """The words of a run of ASCII letters and the cost of that reading; `before` is the word in front of it."""
        states: list[dict[str, State]] = [{} for _ in range(len(run) + 1)]
        states[0][before] = (0.0, -1, "", "")
        for start in range(len(run)):
            here = states[start]
            if not here:
                continue
            if len(here) > BEAM:
                here = dict(sorted(here.items(), key=lambda item: item[1][0])[:BEAM])
                states[start] = here
            cheapest = min(here, key=lambda previous: here[previous][0])
            for end, word, key, cost in self.candidates(run, start):
                pairs = self.pairs.get(key)
                if pairs is None:
                    best_cost, best_before = here[cheapest][0] + cost, cheapest
                else:
                    best_cost, best_before = self.best_pair(here, pairs, key, cost)
                known = states[end].get(key)
                if known is None or best_cost < known[0]:
                    states[end][key] = (best_cost, start, best_before, word)
        return self.walk_back(states, len(run))

    def best_pair(self, here: dict[str, State], pairs: dict[str, float], key: str, cost: float) -> tuple[float, str]:
        """The least cost of a word after one of the states, and the word of that state."""
        extra = max(0.0, cost - self.costs.get(key, cost))
        best_cost, best_before = math.inf, ""
        for previous, state in here.items():
            pair = pairs.get(previous)
            alone = max(cost, RAREST_PAIR - self.costs.get(previous, RAREST_PAIR)) if key == ARTICLE else cost
            total = state[0] + (alone if pair is None else pair + extra)
            if total < best_cost:
                best_cost, best_before = total, previous
        return best_cost, best_before

    @staticmethod
    def walk_back(states: list[dict[str, State]], end: int) -> tuple[list[str], float]:
        """The words on the cheapest way to the end."""
        key = min(states[end], key=lambda k: states[end][k][0])
        total = states[end][key][0]
        words: list[str] = []
        while end > 0:
            _, start, before, word = states[end][key]
            words.append(word)
            end, key = start, before
        return words[::-1], total

    def candidates(self, run: str, start: int) -> Iterator[tuple[int, str, str, float]]:
        """What may begin at a place of a run: (end, words as printed, key of the last word, cost)."""
        if run[start].islower():
            yield from self.lower_words(run, start)
            return
        for squashed, phrase in self.phrases.get(run[start : start + 3], ()):
            if run.startswith(squashed, start):
                yield start + len(squashed), phrase, phrase.rsplit(" ", 1)[-1].lower(), PHRASE
        yield from self.capital_words(run, start)

    def lower_words(self, run: str, start: int) -> Iterator[tuple[int, str, str, float]]:
        """Dictionary words in lower case; unknown ones where the dictionary has nothing of more than three letters."""
        longest = 0
        limit = start
        while limit < len(run) and limit < start + LONGEST and run[limit].islower():
            limit += 1
        for end in range(start + 1, self.longest_known(run, start, limit) + 1):
            word = run[start:end]
            cost = self.costs.get(word)
            if cost is None and end - start > 5:
                cost = self.rarer_cost(word)
            if cost is not None and word != "i":
                longest = end - start
                yield end, word, word, cost
        if longest <= 3:
            for end in range(start + 1, limit + 1):
                word = run[start:end]
                if word not in self.costs or word == "i":
                    yield end, word, word, UNKNOWN_WORD + UNKNOWN_WORD_LETTER * len(word)

    def longest_known(self, run: str, start: int, limit: int) -> int:
        """Where the longest word that the lexicon may know ends at the latest, by how it begins."""
        beginning = run[start : start + BEGINNING]
        if limit - start < BEGINNING or beginning in self.beginnings or beginning.startswith(PREFIXES):
            return limit
        return min(limit, start + BEGINNING - 1 + LONGEST_ENDING)

    def rarer_cost(self, word: str) -> float | None:
        """The cost of a word that the first list lacks."""
        if word in self.more and len(word) > 5:
            return self.more[word]
        return derived_cost(word, self.costs)

    def capital_words(self, run: str, start: int) -> Iterator[tuple[int, str, str, float]]:
        """Words with a capital, words in capitals and acronyms."""
        capitals = start + 1
        while capitals < len(run) and run[capitals].isupper():
            capitals += 1
        if capitals - start >= 2:
            yield from self.all_capitals(run, start, capitals)
            if capitals < len(run) and capitals - 1 > start:
                return
            return
        limit = capitals
        while limit < len(run) and limit < start + LONGEST and run[limit].islower():
            limit += 1
        for end in range(start + 1, limit + 1):
            word = run[start:end]
            key = word.lower()
            yield end, word, key, self.capital_cost(key, inner=start > 0)

    def capital_cost(self, key: str, *, inner: bool) -> float:
        """The cost of a word with a capital, by the dictionary, else as a name; `inner`: not at the start of a run."""
        cost = self.costs.get(key, math.inf)
        if key in self.known:
            return min(cost, KNOWN_NAME)
        if cost < math.inf or len(key) == 1:
            return min(cost, UNKNOWN_WORD) + (INNER_CAPITAL if inner and key != "i" else 0.0)
        if key in self.names and len(key) > 3:
            return NAME_SHAPE
        if len(key) <= 12 and (shape := PINYIN.fullmatch(key) or SLAVIC.fullmatch(key)):
            third = THIRD_SYLLABLE if shape.re is PINYIN and not TWO_SYLLABLES.fullmatch(key) else 0.0
            return NAME_SHAPE + 1 + NAME_SHAPE_LETTER * len(key) + third
        return UNKNOWN_NAME + UNKNOWN_NAME_LETTER * len(key)

    def all_capitals(self, run: str, start: int, capitals: int) -> Iterator[tuple[int, str, str, float]]:
        """Acronyms, with a plural 's', and words in capitals; the last capital may begin a word of its own."""
        for end in range(start + 1, capitals + 1):
            word = run[start:end]
            key = word.lower()
            whole = end == capitals or (end == capitals - 1 and capitals < len(run))
            if key in self.costs and len(key) > 3:
                yield end, word, key, self.costs[key]
            elif whole and len(word) > 1:
                yield end, word, key, ACRONYM + ACRONYM_LETTER * len(word)
            elif whole:
                yield end, word, key, self.costs.get(key, UNKNOWN_WORD)
        if capitals < len(run) and run[capitals] == "s":
            yield (
                capitals + 1,
                run[start : capitals + 1],
                run[start:capitals].lower(),
                ACRONYM + 2 + ACRONYM_LETTER * (capitals - start),
            )


@lru_cache(maxsize=2)
def segmenter(phrases: frozenset[str]) -> Segmenter:
    """The segmenter for a set of known phrases, made once a process."""
    return Segmenter(phrases)
