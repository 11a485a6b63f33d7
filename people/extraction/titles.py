"""Printed titles: finding them in a body, and what they say of the post and of the state served."""

import re
from functools import lru_cache
from typing import Any, NamedTuple

from people.extraction.rules import titles as words
from people.extraction.rules.countries import COUNTRIES, INTERNATIONAL, ORGANISATIONS
from people.extraction.tokens import Text
from people.transliteration import plain

# Patterns over kinds (see tokens.py). A title is words before its head, the head, and 'of', 'for' or 'to' with nouns.
BEFORE_HEAD = (
    r"(?:[mMDAOCNYV#]|[NCOYV]s|Hs(?=[MDOA]{0,4}[HE])|Pp{0,6}s|hoO(?=O{0,4}H)|(?<=[OCYVN])\([CONAVH]\)(?=[MDOCNV]{0,4}[HhEJ])"
    r"|[HE](?=[MDOCNV]{1,6}[HhEJ])){0,12}"
)
NOUNS = (
    r"[td]?(?:[OACYVHhEs#]|N(?![CY]{2})|[MD](?!R)|a[OVA]|aN(?!s)|a[MD](?=[OH])|,O(?=aO|,O)|-O"
    r"|\([CONAVHY]{1,4}\)|\"[CYSGAMONH#x-]{1,6}\"){1,16}"
)
PLAIN_TITLE = rf"[HhJ]{{1,4}}(?:(?:[of]|iMo){NOUNS}){{0,6}}"
TITLE_WITH_TO = rf"(?:H{{0,3}}E[HE]{{0,3}}|D(?=T)|(?<=[OCsMD])D(?=[,P.]))(?:[ofTi]{NOUNS}){{0,6}}"
ONE = rf"(?:{TITLE_WITH_TO}|{PLAIN_TITLE})(?:it?AO(?:[iT]t?[NCY](?![CYGS]))?)?"
OTHER = ONE.replace("[HhJ]", "[Hh]")  # after 'and': 'defence minister and a veteran of the war' is one title
HEAD_COMES = r"(?=[tdzmMDAOCNYV#PhHEJ(])(?=[tdzmMAOCNYV#Pps()o]*+[HhEJD])"  # what no title begins without
TITLE = re.compile(rf"{HEAD_COMES}[tdz]?[td]?{BEFORE_HEAD}{ONE}(?:[a-][td]?[MDmOCV]{{0,6}}{OTHER}){{0,4}}")
HEAD = re.compile(r"[HhEJ]")
LAST_OF_CHAIN = re.compile(rf"[tdz]?[td]?{BEFORE_HEAD}[HhEJ]{{1,4}}")


def alternatives(phrases: list[str]) -> str:
    """A pattern that matches any of these phrases, the longest first."""
    return "|".join(re.escape(phrase) for phrase in sorted(set(phrases), key=lambda p: (-len(p), p)))


def phrases_of(text: str) -> list[str]:
    """The phrases of a rule's list, parted by '|'."""
    return [" ".join(phrase.split()) for phrase in text.split("|")]


ADJECTIVES = {a: code for code, (_, adjectives) in COUNTRIES.items() for a in phrases_of(adjectives)}
NAMES = {n: code for code, (names, _) in COUNTRIES.items() for n in phrases_of(names)}
OFFICES = {o: code for code, listed in ORGANISATIONS.items() for o in phrases_of(listed)}
CODES: dict[str, str] = {**OFFICES, **dict.fromkeys(phrases_of(INTERNATIONAL), ""), **ADJECTIVES, **NAMES}
STATE = re.compile(rf"(?<![\w.-])(?!secretary of state for )(?:{alternatives(list(CODES))})(?!\w)")
ADJECTIVE = alternatives(list(ADJECTIVES))
NAME = alternatives(list(NAMES))
DROPPED = "|".join(sorted(map(re.escape, words.DROPPED_MODIFIERS | words.DETERMINERS | words.ARTICLES | {"as"})))
LEADING = re.compile(rf"(?:(?:{DROPPED})\s+)+")
ADJECTIVE_BEFORE = re.compile(rf"(?<![\w-])(?:{ADJECTIVE}|(?:{NAME})'s|(?:{NAME}))\s+(?!(?!people's\s)[^\s]*'s\s)")
POSSESSOR = re.compile(r"(?:[^\s]+\s)*?[^\s]+'s\s+")
TRAILING_STATE = re.compile(
    rf"(?:(?<!party)(?<!republic)\s+of\s+(?:the\s+)?(?:{NAME})|(?<=\sdefen[cs]e|\saffairs)\s+(?:{NAME}))(?:\s*\(\w+\))?$"
)
POSTED = re.compile(
    r"\b(?:ambassador|envoy|attache|representative|consul(?:[ -]general)?|charge|counsell?or|coordinator)\b"
    r".*?\b(?:to|in|at|for)\b"
)
SPLIT = re.compile(r"\s(?:of|for|to|at|in|on)\s")
PARTY_MEMBER = re.compile(
    r"\bmember\b.*\b(?:of|for)\b|(?:bureau|politburo|council|commission|committee|duma|parliament|senate) member"
)


class Title(NamedTuple):
    """A printed title: words first..after-1 of the text."""

    first: int
    after: int
    text: str  # without article and country's adjective
    country: str | None  # None where it shows none
    international: bool = False
    plural: bool = False
    weak: bool = False  # says little: 'leader', 'minister'
    counterpart: bool = False
    private: bool = False  # no public post
    public: bool = True  # shows by itself that its bearer holds a public post
    former: bool = False
    company: bool = False  # of a company, not of the press or a school: a known official may bear it


def find_titles(text: Text, kinds: str) -> list[Title]:
    """All titles of a body, from left to right, without overlap."""
    return [title_of(text, kinds, *match.span()) for match in TITLE.finditer(kinds)]


def title_of(text: Text, kinds: str, first: int, after: int) -> Title:
    """The title that the words first..after-1 print."""
    own = kinds[first:after]
    head = first + head_at(own)
    before = text.body[text.starts[first] : text.starts[head]]
    title = Title(first, after, *_content(before, text.slice(head, after), own, kinds[head]))
    if "P" not in own[: head - first]:
        return title
    after_possessor = first + own.rindex("s", 0, head - first) + 1  # "Putin's aide": the name keeps its own kind
    return title._replace(first=after_possessor, public=not title.private)


@lru_cache(maxsize=50_000)
def _content(before: str, rest: str, own: str, head: str) -> tuple[Any, ...]:
    """The fields of a Title after `first` and `after`; its words before the head, from the head on, and their kinds."""
    before, rest = " ".join(before.split()), " ".join(rest.split())
    low = plain(f"{before} {rest}")
    head_words = SPLIT.split(plain(rest))[0].replace(",", " ").split()
    country, international = state_of(plain(before), plain(rest))
    private = head == "J" or _is_private(own, low)
    printed = trimmed(before, rest)
    return (
        printed,
        country,
        international,
        head == "h",
        is_weak(plain(printed)),
        head_words[-1] in words.COUNTERPARTS,
        private,
        not private and is_public(low, head_words, country, international=international),
        bool(words.FORMER & set(plain(before).split())),
        bool(words.COMPANY_WORDS & set(re.findall(r"[\w-]+", low))),
    )


@lru_cache(maxsize=20_000)
def head_at(kinds: str) -> int:
    """Where in the kinds of a title its first head stands."""
    match = LAST_OF_CHAIN.match(kinds)
    if match:
        return match.end() - 1
    match = HEAD.search(kinds)
    return match.start() if match else kinds.rindex("D")


def _is_private(kinds: str, low: str) -> bool:
    printed = set(re.findall(r"[\w-]+", low))
    if words.STUDY_WORDS & printed or any(phrase in low for phrase in words.PRIVATE_PHRASES):
        return True
    return "V" in kinds and not words.STATE_WORDS & printed


def is_public(low: str, head: list[str], country: str | None, *, international: bool) -> bool:
    """Whether a title in small letters shows a public post by itself, so that an unknown bearer is an official."""
    if head[-1] not in words.AMBIGUOUS_HEADS and words.PLURALS.get(head[-1]) not in words.AMBIGUOUS_HEADS:
        return True
    return (
        low.strip() == "president"
        or bool(country)
        or international
        or bool(words.PUBLIC_WORDS & set(re.findall(r"[\w-]+", low)))
    )


def is_weak(low: str) -> bool:
    """Whether a title in small letters says little: one bare word, or a mere 'leader' or 'official'."""
    head = SPLIT.split(low)[0].split()
    if not head:
        return True
    if PARTY_MEMBER.search(low):
        return False
    return head[-1] in words.WEAK_HEADS or low in words.BARE


@lru_cache(maxsize=20_000)
def state_of(before: str, rest: str) -> tuple[str | None, bool]:
    """The state that a title serves, and whether it is an international organisation's; both parts in small letters."""
    found = [CODES[match.group()] for match in STATE.finditer(before)]
    if found:
        return (found[-1], False) if found[-1] else (None, True)
    posted = POSTED.search(rest)
    found = [CODES[match.group()] for match in STATE.finditer(rest[: posted.end()] if posted else rest)]
    if "" in found:
        return None, True
    return (found[0], False) if found else (None, False)


def trimmed(before: str, rest: str) -> str:
    """The title without article, country's adjective and possessor, and without an 'of Russia' that says no more.

    `before` stands before the head, `rest` from the head on.
    """
    low = plain(before) + " "
    matches = list(ADJECTIVE_BEFORE.finditer(low))
    if matches:
        kept = [word for word in before[: matches[-1].start()].split() if plain(word) in words.KEPT_MODIFIERS]
        before = " ".join([*kept, before[matches[-1].end() :]])
    else:
        before = before[_possessor_end(low, rest) :]
    lead = LEADING.match(plain(before) + " ")
    before = before[lead.end() :] if lead else before
    tail = TRAILING_STATE.search(plain(rest))
    if tail and not POSTED.search(plain(rest)):
        rest = rest[: tail.start()]
    return f"{before.strip()} {rest}".strip()


def _possessor_end(low: str, rest: str) -> int:
    """Where a possessor that is no part of the title ends: "the city's ", but not "Putin's " before 'aide'."""
    end = max((match.end() for match in POSSESSOR.finditer(low)), default=0)
    if not end or low[:end].split()[-1] in {"people's", "state's"}:
        return 0
    following = (low[end:].split() or plain(rest).split())[0]
    return 0 if following in words.KEEPS_POSSESSIVE else end
