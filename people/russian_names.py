"""Case forms of names in Russian text. Plain Python.

'Шойгу' has one form, 'Путин' five; of a Chinese name only the given name is declined: 'Си Цзиньпина'.
"""

from people.chinese_syllables import to_palladius

ADJECTIVES = {"ский": "ск", "цкий": "цк", "ной": "н", "той": "т", "ской": "ск", "ый": ""}
INDECLINABLE = tuple("оиуэыю")
GIVEN_FORMS = {
    "павел": ("павел", "павла", "павлу", "павлом", "павле"),
    "лев": ("лев", "льва", "льву", "львом", "льве"),
    "пётр": ("пётр", "петр", "петра", "петру", "петром", "петре"),
}
LEFT_WITHOUT_YO = str.maketrans("ё", "е")


def forms(word: str) -> tuple[str, ...]:
    """The case forms of a given or family name, small letters, each also with 'е' for 'ё'."""
    found = GIVEN_FORMS.get(word) or _declined(word)
    return tuple(dict.fromkeys([*found, *(form.translate(LEFT_WITHOUT_YO) for form in found)]))


def _declined(word: str) -> tuple[str, ...]:
    for ending, stem in ADJECTIVES.items():
        if word.endswith(ending) and len(word) > 4:
            root = word.removesuffix(ending) + stem
            return (word, f"{root}ого", f"{root}ому", f"{root}им", f"{root}ым", f"{root}ом")
    if word.endswith(("ова", "ева", "ёва", "ина")):
        return (word, word[:-1] + "ой", word[:-1] + "у", word[:-1] + "ы", word[:-1] + "е")
    if word.endswith("ов") or word.endswith(("ев", "ёв", "ин", "ын")):
        return (word, f"{word}а", f"{word}у", f"{word}ым", f"{word}ом", f"{word}е")
    if word.endswith("ия"):
        return (word, word[:-1] + "и", word[:-1] + "ю", word[:-1] + "ей")
    if word.endswith("а"):
        return (word, *(word[:-1] + ending for ending in ("ы", "и", "е", "у", "ой", "ей")))
    if word.endswith("я"):
        return (word, *(word[:-1] + ending for ending in ("и", "е", "ю", "ей", "ёй")))
    if word.endswith("ий"):
        return (word, *(word[:-1] + ending for ending in ("я", "ю", "ем", "и")))
    if word.endswith(("й", "ь")):
        return (word, *(word[:-1] + ending for ending in ("я", "ю", "ем", "е")))
    if word.endswith(INDECLINABLE):
        return (word,)
    return (word, f"{word}а", f"{word}у", f"{word}ом", f"{word}ем", f"{word}е")


def chinese_name(name: str) -> tuple[str, str] | None:
    """Family and given name of a pinyin name in Cyrillic small letters: 'Dong Jun' -> ('дун', 'цзюнь'), else None."""
    words = name.lower().split()
    if len(words) != 2:
        return None
    family, given = to_palladius(words[0]), to_palladius(words[1])
    return (family, given) if family and given else None
