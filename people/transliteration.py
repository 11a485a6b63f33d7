"""Spellings of names brought to one form: Latin systems for Russian, pinyin, Wade-Giles, Palladius. Plain Python."""

import re
import unicodedata
from functools import lru_cache

from people.chinese_syllables import (
    from_palladius,
    from_wade_giles,
    is_pinyin,
    is_wade_giles,
    split_palladius,
    split_pinyin,
)

PLAIN_SIGNS = dict.fromkeys(map(ord, "’‘ʼʻ`´′"), "'") | dict.fromkeys(map(ord, "‐‑‒–"), "-") | {0xA0: " ", 0x3000: " "}
CYRILLIC = {
    **dict(zip("абвгдезийклмнопрстуфхы", "abvgdeziiklmnoprstufhi", strict=True)),
    "ц": "ts",
    **{"ё": "e", "ж": "zh", "ч": "ch", "ш": "sh", "щ": "shch", "э": "e", "ю": "yu", "я": "ya", "ъ": "", "ь": ""},
    **{"і": "i", "ї": "i", "є": "e", "ў": "u", "ґ": "g", "ә": "a", "қ": "k", "ң": "n", "ө": "o", "ұ": "u", "ү": "u"},
    **{"һ": "h", "ғ": "g", "ҳ": "h", "ӣ": "i", "ӯ": "u", "ҷ": "j"},
}
IS_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
NOT_ASCII = re.compile(r"[^\x00-\x7f]")
IS_HAN = re.compile(r"[\u3400-\u9fff]")
PATRONYMIC = re.compile(r".{2,}(?:ovich|evich|yevich|ovych|ievich|ich|ovna|evna|yevna|ievna|ichna)")
INITIAL = re.compile(r"[a-z]\.?|jr\.?|sr\.?|i{2,3}")
GIVEN = {
    "aleksander": "aleksandr", "alexandre": "aleksandr", "eugene": "evgeni", "evgen": "evgeni", "peter": "petr",
    "serge": "sergei", "serguei": "sergei", "michael": "mihail", "nicholas": "nikolai", "nicolai": "nikolai",
    "viacheslav": "vacheslav", "george": "georgi", "paul": "pavel", "bill": "villiam", "bob": "robert",
    "dmitri": "dmitri", "dmitrii": "dmitri", "olexander": "aleksandr",
}  # fmt: skip
# One Latin form for each Russian sound, in this order: the longer groups first.
SOUNDS = (
    (re.compile(r"'"), ""),
    (re.compile(r"tsch|tch"), "ch"),
    (re.compile(r"shch|sch|stch"), "sh"),
    (re.compile(r"kh"), "h"),
    (re.compile(r"x"), "ks"),
    (re.compile(r"w"), "v"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"ff\b"), "v"),
    (re.compile(r"tz|c(?=[eiy])"), "ts"),
    (re.compile(r"ck|c(?!h)"), "k"),
    (re.compile(r"dj|dzh"), "zh"),
    (re.compile(r"(?<![a-z])j(?=[aeou])|(?<=[aeiou])j(?=[aeou])"), "y"),
    (re.compile(r"j(?=[aeiou])"), "zh"),
    (re.compile(r"(?<![a-z])(?:ye|je)"), "e"),
    (re.compile(r"(?:y|i|j)(?:e|o)(?=[a-z])"), "e"),
    (re.compile(r"(?:y|i|j)a"), "a"),
    (re.compile(r"(?:y|i|j)u"), "u"),
    (re.compile(r"ou"), "u"),
    (re.compile(r"(?:ij|iy|yi|yj|yy|ii|j|y)"), "i"),
    (re.compile(r"(.)\1+"), r"\1"),
)


def plain(text: str) -> str:
    """The text in small letters without accents and with plain quotes, of the very same length."""
    if text.isascii():
        return text.lower().replace("`", "'")
    return NOT_ASCII.sub(_plain_match, text.replace("`", "'")).lower()


def _plain_match(match: re.Match[str]) -> str:
    return _plain_character(match[0])


@lru_cache(maxsize=4096)
def _plain_character(character: str) -> str:
    if sign := PLAIN_SIGNS.get(ord(character)):
        return sign
    if IS_CYRILLIC.match(character):
        return character.lower()[:1]
    parts = unicodedata.normalize("NFD", character)
    return (parts[0] if all(map(unicodedata.combining, parts[1:])) else character).lower()[:1] or character


@lru_cache(maxsize=65536)
def fold(name: str) -> str:
    """The key under which spellings of one name fall together, whatever their script, system and order.

    'Sergey Shoygu', 'SHOIGU Sergei' and 'Сергей Шойгу' give one text; so do 'Dong Jun' and 'Дун Цзюнь'. Patronymics,
    initials and accents do not count. Han text is returned as it is: its reading is not known.
    """
    if IS_HAN.search(name):
        return re.sub(r"\s", "", name)
    words = [word for word in re.split(r"[\s.]+", plain(name)) if word]
    words = [word for word in words if not INITIAL.fullmatch(word)] or words
    if IS_CYRILLIC.search(name):
        chinese = [from_palladius(word) for word in words]
        if all(chinese) and 1 < len(words) <= 3:
            return _fold_chinese([word for word in chinese if word])
        words = [from_cyrillic(word) for word in words]
    elif 1 < len(words) <= 3:
        syllables = pinyin_name(words)
        if syllables:
            return _fold_chinese(syllables)
    if len(words) > 2:
        words = [word for word in words if not PATRONYMIC.fullmatch(word)] or words
    return " ".join(sorted(fold_word(word) for word in words))


def from_cyrillic(word: str) -> str:
    """A small-letter Cyrillic word in Latin letters: 'шойгу' -> 'shoigu'."""
    return "".join(CYRILLIC.get(letter, letter) for letter in word)


def _fold_chinese(words: list[str]) -> str:
    return "".join(("~", "~".join(sorted(words))))


def pinyin_name(words: list[str]) -> list[str] | None:
    """The pinyin words (family name, joined given name) of a romanised Chinese name in small letters, or None."""
    parts = [re.split(r"[-]", word) for word in words]
    flat = [syllable for part in parts for syllable in part]
    if len(words) == 3 and all(len(part) == 1 and is_pinyin(part[0]) for part in parts):
        return [words[0], words[1] + words[2]]  # 'Chang Wan Quan'
    hyphened = any(len(part) > 1 for part in parts)
    if (hyphened or "'" in "".join(words)) and not all(is_pinyin(s) for s in flat):
        if all(is_wade_giles(s) for s in flat):
            return ["".join(from_wade_giles(s) for s in part) for part in parts]
        return None
    if len(words) != 2:
        return None
    joined = ["".join(part).replace("'", "") for part in parts]
    if all(split_pinyin(word) for word in joined):
        return joined
    return None


@lru_cache(maxsize=65536)
def fold_word(word: str) -> str:
    """One Latin word of a name in the form that the Russian Latin systems share: 'shoygu' and 'shoigu' -> 'shoigu'."""
    word = GIVEN.get(word, word)
    for pattern, sound in SOUNDS:
        word = pattern.sub(sound, word)
    return GIVEN.get(word, word)


__all__ = ["fold", "fold_word", "pinyin_name", "plain", "split_palladius"]
