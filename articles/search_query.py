"""What a reader types into the search box, understood: words, "phrases", -without, prefix*, OR. Plain Python.

Everything that is not left out must be found; OR joins its two neighbours alone: `visit OR talks Moscow` finds Moscow
with either. Words joined by a sign ('China-Russia', 'U.S.') are a phrase.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from articles.search_tokens import is_han, words

QUOTES = str.maketrans(dict.fromkeys("“”„‟«»〝〞＂「」『』", '"') | {"−": "-", "＊": "*", "\u3000": " "})
ITEM = re.compile(r'(?P<minus>-?)(?:"(?P<phrase>[^"]*)"|(?P<open>")|(?P<word>[^\s"]+))')
SHORTEST_PREFIX = 2  # letters before a '*'


class QueryError(ValueError):
    """A search that cannot be understood; its text tells the reader how to mend it."""


@dataclass(frozen=True, slots=True)
class Term:
    """Tokens that follow each other; with `prefix` the last is the beginning of a word."""

    words: tuple[str, ...]
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """One term of each group is to be found, and none of those left out."""

    groups: tuple[tuple[Term, ...], ...]
    without: tuple[Term, ...] = ()

    @property
    def wanted(self) -> list[Term]:
        """All terms that may be found."""
        return [term for group in self.groups for term in group]


@dataclass(slots=True)
class _Reading:
    groups: list[list[Term]] = field(default_factory=list)
    without: list[Term] = field(default_factory=list)
    joins: bool = False  # the word before was OR

    def join(self) -> None:
        if not self.groups or self.joins:
            raise QueryError("OR stands between two words, as in: visit OR talks.")
        self.joins = True

    def add(self, term: Term, *, leave_out: bool) -> None:
        if leave_out and self.joins:
            raise QueryError("OR joins words that are to be found; leave words out on their own, as in: talks -trade.")
        if leave_out:
            self.without.append(term)
        elif self.joins:
            self.groups[-1].append(term)
        else:
            self.groups.append([term])
        self.joins = False


def parse_query(text: str) -> SearchQuery:
    """Understands a search. QueryError tells how to mend one that makes no sense."""
    reading = _Reading()
    for item in ITEM.finditer(text.translate(QUOTES)):
        if item["open"]:
            raise QueryError('A quotation mark is left open. Close it, as in: "strategic partnership".')
        if item["word"] == "OR" and not item["minus"]:
            reading.join()
        elif item["word"] != "AND" or item["minus"]:
            term = _term(item["word"] if item["phrase"] is None else item["phrase"])
            if term:
                reading.add(term, leave_out=bool(item["minus"]))
            elif item["phrase"] is not None:
                raise QueryError("There is no word between the quotation marks.")
    if reading.joins:
        raise QueryError("OR stands between two words, as in: visit OR talks.")
    if not reading.groups:
        raise QueryError(
            "Say what to find, besides what to leave out." if reading.without else "Give a word with a letter or digit."
        )
    return SearchQuery(tuple(map(tuple, reading.groups)), tuple(reading.without))


def any_of(phrases: Iterable[str]) -> SearchQuery | None:
    """A search for any of some phrases, in which no sign has a meaning; None where none holds a letter or digit."""
    terms = [term for phrase in phrases if (term := _term(phrase.replace("*", " ")))]
    return SearchQuery((tuple(terms),)) if terms else None


def _term(text: str) -> Term | None:
    """The tokens of one word or phrase; None where it holds no letter and no digit."""
    stem = text.strip().removesuffix("*")
    prefix = stem != text.strip()
    if "*" in stem:
        raise QueryError("* stands at the end of a word, as in: defen*.")
    found = words(stem)
    if len(found) > 1 and is_han(found[-1]) and is_han(found[-2]):
        found.pop()  # the run may go on in the article
    elif found and is_han(found[-1]):
        prefix = True  # one character, of whatever run
    if prefix and (not found or (len(found) == 1 and len(found[0]) < SHORTEST_PREFIX and not is_han(found[0]))):
        raise QueryError(f"Give at least {SHORTEST_PREFIX} letters before *, as in: defen*.")
    return Term(tuple(found), prefix) if found else None
