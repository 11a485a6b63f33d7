"""Printed titles: finding them in a body, what they say of the post and of the state served."""

import re
from dataclasses import dataclass

from people.extraction.rules.countries import COUNTRIES, INTERNATIONAL, ORGANISATIONS
from people.extraction.rules.titles import (
    COUNTERPARTS,
    DROPPED_MODIFIERS,
    KEEPS_POSSESSIVE,
    PLURALS,
    WEAK_HEADS,
)
from people.extraction.tokens import Text
from people.transliteration import plain

# Patterns over kinds (see tokens.py).
BEFORE_HEAD = r"(?:[mMAOCNY]|[NCOY]s|Pp*s)*"
HEAD = r"(?:[Hh]+O?|M(?=T))"
COMPLEMENT = r"(?:[ofT]t?(?:[OAMNCYRHs#]|a[OC](?!p)|-O)+(?:\([CON]+\))?)*"
TITLE = re.compile(rf"(?P<article>[td]?)(?:[td]?){BEFORE_HEAD}{HEAD}{COMPLEMENT}(?:[a-]t?[MmOC]*{HEAD}{COMPLEMENT})*")


def _words_pattern(words: list[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(set(words), key=lambda word: (-len(word), word)))


def _table() -> dict[str, str]:
    table = {}
    for code, (names, adjectives) in COUNTRIES.items():
        table |= dict.fromkeys([*names.split("|"), *adjectives.split("|")], code)
    for code, organisations in ORGANISATIONS.items():
        for organisation in organisations.split("|"):
            table.setdefault(organisation, code)
    return table | dict.fromkeys(INTERNATIONAL, "")


CODES = _table()
STATE = re.compile(rf"(?<![\w.])(?:{_words_pattern(list(CODES))})(?![\w])")
ADJECTIVE_WORDS = _words_pattern([a for _, adjectives in COUNTRIES.values() for a in adjectives.split("|")])
NAME_WORDS = _words_pattern([n for names, _ in COUNTRIES.values() for n in names.split("|")])
LEADING = re.compile(
    rf"(?:(?:the|an?|his|her|its|their|our|another|this|that|one|as|{'|'.join(sorted(DROPPED_MODIFIERS))})\s+"
    rf"|(?:{ADJECTIVE_WORDS})\s+|(?:the\s+)?(?:{NAME_WORDS})'s\s+)+"
)
INNER_ADJECTIVE = re.compile(rf"^((?:former|acting|deputy|first|vice|then)\s+)(?:{ADJECTIVE_WORDS})\s+")
TRAILING_STATE = re.compile(rf"\s+of\s+(?:the\s+)?(?:{NAME_WORDS})(?:\s*\(\w+\))?$")
ABROAD = re.compile(
    r"\b(?:ambassador|envoy|attache|representative|consul general|consul-general|minister-counselor)\b.*?\b(?:to|in|at|for)\b"
)


@dataclass(frozen=True, slots=True)
class Title:
    """A printed title: words first..after-1 of the text."""

    first: int
    after: int
    text: str  # without the country's adjective
    country: str | None  # None where it shows none
    international: bool = False
    plural: bool = False
    weak: bool = False
    counterpart: bool = False


def find_titles(text: Text, kinds: str) -> list[Title]:
    """All titles of a body, from left to right, without overlap."""
    return [
        title_of(text, match.start(), match.end()) for match in TITLE.finditer(kinds) if match.end() > match.start()
    ]


def title_of(text: Text, first: int, after: int) -> Title:
    """The title that the words first..after-1 print."""
    printed = " ".join(text.slice(first, after).split())
    low = plain(printed)
    country, international = state_of(low)
    words = low.split()
    plural = any(word in PLURALS for word in words[:8] if word not in {"heads"} or words[0] == "the")
    heads = {word for word in words}
    return Title(
        first,
        after,
        trimmed(printed),
        country,
        international,
        plural,
        weak=_is_weak(trimmed(low)),
        counterpart=bool(heads & COUNTERPARTS),
    )


def _is_weak(low: str) -> bool:
    first = re.split(r"\s(?:of|for|to)\s", low)[0].split()
    return (
        bool(first)
        and first[-1] in WEAK_HEADS
        and not re.search(r"\bof\b.*(?:bureau|commission|committee|council|politburo)", low)
        and len(first) == 1
    )


def state_of(low: str) -> tuple[str | None, bool]:
    """The state that a title in small letters serves, and whether it serves an international organisation."""
    abroad = ABROAD.search(low)
    found = [match for match in STATE.finditer(low) if not (abroad and match.start() >= abroad.end() - 3)]
    if any(CODES[match.group()] == "" for match in found):
        return None, True
    return (CODES[found[0].group()], False) if found else (None, False)


def trimmed(printed: str) -> str:
    """The title without article, leading adjective of a country, and a closing 'of Russia' that says no more."""
    low = plain(printed)
    lead = LEADING.match(low)
    printed = printed[lead.end() :] if lead else printed
    low = plain(printed)
    inner = INNER_ADJECTIVE.match(low)
    if inner:
        printed = printed[: inner.end(1)] + printed[inner.end() :]
        low = plain(printed)
    tail = TRAILING_STATE.search(low)
    if tail and not ABROAD.search(low):
        printed = printed[: tail.start()]
    possessive = re.match(r"[\w-]+(?: [\w-]+)?['’]s (?=\S)", printed)
    if possessive and not (set(plain(printed[possessive.end() :]).split()[:2]) & KEEPS_POSSESSIVE):
        head_first = printed[possessive.end() :]
        if possessive.group().strip()[:-2].lower() not in {"people", "state"}:
            printed = head_first
    return printed.strip()
