"""Finding the words of a body that name persons: known full names, and words in the form of a full name."""

import re
from dataclasses import dataclass, field
from functools import lru_cache

from people.chinese_syllables import split_pinyin
from people.extraction.rules import name_parts
from people.extraction.titles import Title
from people.extraction.tokens import Text, with_names
from people.matching import NameIndex
from people.transliteration import fold, plain

# Patterns over kinds (see tokens.py) that a person's full name may have.
INITIALS = r"(?:I\.?){0,3}"
FULL_NAME = re.compile(
    r"(?=[GSCY])(?:"
    rf"G(?:{INITIALS}|G|\"[CYG]\")(?:e{{1,2}}C|[CYSGA]{{1,2}})(?![CYG])"  # Vladimir V. Putin, Ursula von der Leyen
    rf"|S[YSC]{{1,2}}(?![CYG])"  # Li Shangfu, Kim Jong Un, Chung Eui-yong
    rf"|(?<=[RHEQ])[CYGS]{INITIALS}[CYGS]{{1,2}}"  # Defence Minister Hulusi Akar
    rf"|(?<=[RQ]\.)[CYGS]{INITIALS}[CYGS]{{1,2}}"
    rf"|(?<![CYGSIOAMHR])[CY]{INITIALS}[CYS]{{1,2}}(?=,)"  # Nguyen Phu Trong, ...
    rf"|(?:(?<=oN)|(?<=[,a]N))[CYG][CYG](?![CYGSO])|(?<=[OAts]O)[CY]{{2}}(?=[xb,.ai\n:;\"-]|$)"
    rf"|(?<=[,as])[CYG][CY](?=oN)|(?<=Ns)[CYG][CYS](?![CYGSO])"
    rf"|(?<=[OHCNY],)[CY]{INITIALS}[CYS]{{1,2}}(?=[,.]))"
)
INITIAL_AND_SURNAME = re.compile(r"I\.?(?:I\.?)?[CYS](?![CYGS])")
ALONE_AFTER_TITLE = re.compile(r"[CYS](?![CYGSIOAHNV])(?:(?<=[HERQh].)|(?<=[RQ]\..))")


@dataclass(slots=True, eq=False)
class Naming:
    """A name at the words first..after-1, while it is being resolved."""

    first: int
    after: int
    printed: str
    full: bool
    keys: tuple[str, ...] = ()  # the known officials whom it may name
    rule: str = "known name"
    titles: list[Title] = field(default_factory=list)
    rank: str | None = None
    country: str | None = None  # of a possessive: "Russia's Sergei Shoigu"
    bearers: int = 0  # how many known officials it may name where nothing tells which
    same: "Naming | None" = None  # an earlier naming of the same person
    home: str | None = None  # the country of a known official
    of_office: bool = False  # 'Leonid Example of the State Duma'
    opposite: bool = False  # 'his Russian counterpart'
    phrase: tuple[int, int] = (0, 0)  # in words
    surname: str = ""  # the short form under which the article names the person again, in small letters
    given: str = ""  # a Chinese given name of two syllables, which some papers print as if it were the surname

    def begin(self) -> "Naming":
        """The first naming of the same person."""
        return self.same.begin() if self.same else self


SHIPS = re.compile(r"B[xt]?(?:t?\"?(?:R\.?)?[CYGSAN]{1,3}\"?(?:(?:,a?|a)t?B?\"?(?:R\.?)[CYGSP]p*\"?)*)")


def full_names(text: Text, index: NameIndex) -> list[Naming]:
    """Known full names, and words in the form of a person's full name, in order."""
    found = []
    hide_ships(text)
    for hit in index.find(plain(text.body)):
        first, after = text.token_at(hit.start), text.token_at(hit.end)
        if text.body[hit.start].islower() or is_thing(text, text.kinds, first, after):
            continue
        found.append(Naming(first, after, text.slice(first, after), full=True, keys=hit.keys))
    kinds = with_names(text.kinds, [(n.first, n.after) for n in found])
    for match in FULL_NAME.finditer(kinds):
        naming = formed_name(text, kinds, *match.span(), index)
        if naming:
            found.append(naming)
    for naming in found:
        families = tuple([index.by_key[key].family_name or "" for key in naming.keys])
        naming.surname = surname_of(naming.printed, families)
        naming.given = given_name_of(naming.printed, naming.surname)
        naming.home = index.by_key[naming.keys[0]].country if naming.keys else None
    return sorted(found, key=lambda n: n.first)


def hide_ships(text: Text) -> None:
    """Makes the names of ships plain words: 'the destroyers Admiral Tributs and Admiral Panteleyev'."""
    text.kinds = SHIPS.sub(lambda match: "B" + "x" * (match.end() - match.start() - 1), text.kinds)


def formed_name(text: Text, kinds: str, first: int, after: int, index: NameIndex) -> Naming | None:
    """The naming by words in the form of a name, unless they name a thing or a person of history."""
    printed = text.slice(first, after)
    low = " ".join(plain(printed).split())
    if "\n" in printed or low in name_parts.NOT_PERSONS or low in name_parts.OF_HISTORY:
        return None
    if is_thing(text, kinds, first, after):
        return None
    keys = index.by_fold.get(fold(printed), ())
    return Naming(first, after, printed, True, keys, "name after transliteration" if keys else "name in form")


def is_thing(text: Text, kinds: str, first: int, after: int) -> bool:
    """Whether a name is that of a ship, a work, a theory or a building."""
    if text.low(after) in name_parts.THINGS_AFTER and text.words[after][0].isupper():
        return True
    before = first
    while before and kinds[before - 1] in 'R."MD':
        before -= 1
    if text.low(before - 1) in name_parts.SHIPS_BEFORE:
        return True
    if before < first:
        of_ship = "R" in kinds[before:first] and kinds[before - 1 : before] == "t"  # 'the Marshal Shaposhnikov'
        if of_ship or text.low(before - 2) in name_parts.SHIPS_BEFORE:
            return True
    return in_title_of_work(text, kinds, first)


def in_title_of_work(text: Text, kinds: str, token: int) -> bool:
    """Whether a word stands in quotes that hold the title of a book, film or article."""
    opened = kinds.rfind('"', max(0, token - 8), token)
    if opened < 0 or "\n" in kinds[opened:token]:
        return False
    return bool({text.low(opened - 1), text.low(opened - 2), text.low(opened - 3)} & name_parts.WORKS_BEFORE)


@lru_cache(maxsize=20_000)
def surname_of(printed: str, families: tuple[str, ...]) -> str:
    """The short form under which an article names a person again, in small letters.

    `families`: the family names of the known officials whom the full name may name.
    """
    words = plain(printed).split()
    for family in families:
        for word in words:
            if word == plain(family) or fold(word) == fold(family):
                return word
    if len(words) > 1 and words[-1] in name_parts.SUFFIXES:
        words.pop()
    return words[0] if is_family_name_first(printed) else words[-1]


@lru_cache(maxsize=20_000)
def given_name_of(printed: str, surname: str) -> str:
    """The given name of a Chinese name in the Chinese order, of two syllables, in small letters; else ''."""
    words = plain(printed).split()
    chinese = len(words) == 2 and words[0] == surname and fold(printed).startswith("~")
    return words[1] if chinese and len(split_pinyin(words[1].replace("-", "").replace("'", "")) or ()) > 1 else ""


def is_family_name_first(printed: str) -> bool:
    """Whether a name is in the Chinese or Korean order."""
    words = plain(printed).split()
    if fold(printed).startswith("~") and words[0] in name_parts.CHINESE_FAMILY_NAMES:
        return True
    korean = len(words) == 3 or "-" in printed
    return words[0] in name_parts.KOREAN_FAMILY_NAMES and korean and words[0] not in name_parts.GIVEN_NAMES
