"""Known officials in Chinese and Russian text, by their native names; the contacts of such articles are not read."""

import re
from collections.abc import Iterator

from people.extraction.coreference import Days
from people.extraction.posts import fits
from people.extraction.rules import name_parts, native
from people.matching import NameIndex
from people.transliteration import fold_word, from_cyrillic, plain

Found = tuple[int, int, str, str | None, str]  # start, end, key, title, rule

CHINESE_TITLE = rf"(?:{native.CHINESE_UNITS})*(?:{native.CHINESE_HEADS})"
CHINESE_BEFORE = re.compile(rf"((?:{CHINESE_TITLE})(?:[兼、，]?(?:{CHINESE_TITLE}))*)(?:{native.CHINESE_RANKS})?$")
CHINESE_AFTER = re.compile(rf"({CHINESE_TITLE})")
FOREIGNER = re.compile(
    r"(?:(?:弗拉基米尔|德米特里|谢尔盖|安德烈|尼古拉|阿纳托利|瓦列里)·)?"
    rf"(?P<family>{'|'.join(native.FOREIGNERS_IN_CHINESE)})"
)
RUSSIAN_WORD = re.compile(r"[А-ЯЁA-Z][а-яёА-ЯЁ]*(?:-[А-ЯЁ]?[а-яё]+)*")
RUSSIAN_INITIALS = re.compile(r"((?:[А-ЯЁ]\.\s?){1,2})$")
GIVEN_BEFORE = re.compile(r"([А-ЯЁ][а-яё]+)\s+(?:[А-ЯЁ][а-яё]+(?:ович|евич|ич|овн|евн|ичн)[а-яё]*\s+)?$")
WORD_BEFORE = re.compile(r"([А-ЯЁ][а-яё]+)\s+(?:[А-ЯЁ][а-яё]+(?:ович|евич|овн|евн)[а-яё]*\s+)?$")
GIVEN_NAMES = frozenset(fold_word(name) for name in name_parts.GIVEN_NAMES)
NO_VERB = (
    r"(?!(?!(?:генерал|адмирал|маршал|сил|тыл)\w*\b)\w+(?:[иаяы]л|[аи]лся|[иая]ла|[иая]ли|[аяу]ет|ит|[юуя]т|ся|ись)\b)"
)
RUSSIAN_TITLE = re.compile(
    rf".*?((?:\b(?:{native.RUSSIAN_FIRST}|{native.RUSSIAN_HEADS})[а-яё]*\s+(?:и\s+)?)*"
    rf"\b(?:{native.RUSSIAN_HEADS})[а-яё]*(?:(?!\s+(?:{native.RUSSIAN_HEADS}))\s+{NO_VERB}[\w-]+){{0,8}})\s+$",
    re.IGNORECASE,
)
STATE_AT_END = re.compile(rf"(?<!\bв)\s+(?:{native.RUSSIAN_STATES})$")
RANK_AT_END = re.compile(r"\s+(?:генерал|адмирал|маршал|полковник|вице-адмирал|контр-адмирал)\S*(?:\s+армии)?$")


def find_native(body: str, index: NameIndex, *, language: str, days: Days) -> list[Found]:
    """Each naming of a known official in a Chinese or Russian body, in order."""
    return list(chinese(body, index) if language == "zh" else russian(body, index, days))


def chinese(body: str, index: NameIndex) -> Iterator[Found]:
    """Full names in Han characters and the usual short forms of foreigners, with the title right before or after."""
    named = [(hit.start, hit.end, hit.keys, "known name") for hit in index.find(plain(body))]
    for match in FOREIGNER.finditer(body):
        keys = index.by_spelling.get(plain(native.FOREIGNERS_IN_CHINESE[match.group("family")]), ())
        named.append((match.start(), match.end(), keys, "name after transliteration"))
    for start, end, keys, rule in sorted(named):
        if len(keys) == 1:
            yield start, end, keys[0], chinese_title(body, start, end), rule


def chinese_title(body: str, start: int, end: int) -> str | None:
    """The title printed right before a name, else right after it."""
    before = CHINESE_BEFORE.search(body, max(0, start - 60), start)
    after = None if before else CHINESE_AFTER.match(body, end)
    return before.group(1) if before else after.group(1) if after else None


def russian(body: str, index: NameIndex, days: Days) -> Iterator[Found]:
    """Full names, names with initials, then surnames, in any case."""
    named: set[str] = set()
    for match in RUSSIAN_WORD.finditer(body):
        family = plain(match.group())
        if family in index.cyrillic_given_of_chinese:
            yield from chinese_in_russian(body, match, index, named)
        if family not in index.cyrillic_families:
            continue
        keys = index.cyrillic_families[family]
        full = full_name_before(body, match.start(), keys, index)
        if full:
            start, key = full
            named.add(key)
            yield start, match.end(), key, russian_title(body, start), "known name"
            continue
        given = WORD_BEFORE.search(body, max(0, match.start() - 40), match.start())
        if given and is_given_name(plain(given.group(1))):
            continue
        ours = [key for key in keys if key in named] or unique_on(keys, index, days)
        if len(ours) == 1:
            rule = "surname of one named" if ours[0] in named else "surname of a known official"
            yield match.start(), match.end(), ours[0], russian_title(body, match.start()), rule


def unique_on(keys: tuple[str, ...], index: NameIndex, days: Days) -> list[str]:
    """Those who held some post on the article's days."""
    return [key for key in keys if fits(index.by_key[key], None, None, days)]


def is_given_name(word: str) -> bool:
    """Whether a small-letter Cyrillic word, in any case, is a given name."""
    stems = (word, word[:-1], word[:-1] + "й", word[:-1] + "ь", word[:-1] + "а", word[:-2])
    return any(fold_word(from_cyrillic(stem)) in GIVEN_NAMES for stem in stems)


def full_name_before(body: str, start: int, keys: tuple[str, ...], index: NameIndex) -> tuple[int, str] | None:
    """Where a full name begins whose surname begins at `start`, and whose it is; None where it is nobody's known."""
    given = GIVEN_BEFORE.search(body, max(0, start - 60), start)
    initials = RUSSIAN_INITIALS.search(body, max(0, start - 8), start)
    for key in keys:
        if given and plain(given.group(1)) in index.cyrillic_given[key]:
            return given.start(), key
        if initials and any(form[0] == plain(initials.group())[0] for form in index.cyrillic_given[key]):
            return initials.start(), key
    return None


def chinese_in_russian(body: str, match: re.Match[str], index: NameIndex, named: set[str]) -> Iterator[Found]:
    """A Chinese name in Cyrillic: the family name stands before the given name and is not declined."""
    before = re.search(r"([А-ЯЁ][а-яё]+)\s+$", body[max(0, match.start() - 12) : match.start()])
    for key, family in index.cyrillic_given_of_chinese[plain(match.group())]:
        if before and plain(before.group(1)) == family:
            start = match.start() - len(before.group())
            named.add(key)
            yield start, match.end(), key, russian_title(body, start), "name after transliteration"
            return


def russian_title(body: str, start: int) -> str | None:
    """The title printed right before a name, in its case, without state and rank."""
    window = body[max(0, start - 110) : start]
    window = re.split(r"[.,;:()«»\"\n]|\bво главе со?\b", window)[-1]
    match = RUSSIAN_TITLE.search(window)
    if not match:
        return None
    title = RANK_AT_END.sub("", match.group(1))
    return STATE_AT_END.sub("", title)
