"""Mandarin syllables in pinyin, Wade-Giles and Palladius (the Russian system). Plain Python."""

import re
from functools import lru_cache

# The finals that each initial takes, pinyin; '' is a syllable without an initial.
FINALS = {
    "": "a ai an ang ao e ei en eng er o ou",
    "b": "a ai an ang ao ei en eng i ian iao ie in ing o u",
    "p": "a ai an ang ao ei en eng i ian iao ie in ing o ou u",
    "m": "a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u",
    "f": "a an ang ei en eng o ou u",
    "d": "a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo",
    "t": "a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo",
    "n": "a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo v ve ue",
    "l": "a ai an ang ao e ei eng i ia ian iang iao ie in ing iu o ong ou u uan un uo v ve ue",
    "g": "a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo",
    "k": "a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo",
    "h": "a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo",
    "j": "i ia ian iang iao ie in ing iong iu u uan ue un",
    "q": "i ia ian iang iao ie in ing iong iu u uan ue un",
    "x": "i ia ian iang iao ie in ing iong iu u uan ue un",
    "zh": "a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo",
    "ch": "a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo",
    "sh": "a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo",
    "r": "an ang ao e en eng i ong ou u ua uan ui un uo",
    "z": "a ai an ang ao e ei en eng i ong ou u uan ui un uo",
    "c": "a ai an ang ao e en eng i ong ou u uan ui un uo",
    "s": "a ai an ang ao e en eng i ong ou u uan ui un uo",
    "y": "a an ang ao e i in ing o ong ou u uan ue un",
    "w": "a ai an ang ei en eng o u",
}
PINYIN = frozenset(initial + final for initial, finals in FINALS.items() for final in finals.split())

WADE_INITIALS = {"p": "b", "p'": "p", "t": "d", "t'": "t", "k": "g", "k'": "k", "hs": "x", "j": "r"}
WADE_INITIALS |= {"ts": "z", "ts'": "c", "tz": "z", "tz'": "c", "ch": "zh", "ch'": "ch", "ss": "s", "sz": "s"}
WADE_WHOLE = {"tzu": "zi", "tz'u": "ci", "szu": "si", "ssu": "si", "chih": "zhi", "ch'ih": "chi", "shih": "shi"}
WADE_WHOLE |= {"jih": "ri", "erh": "er", "yu": "yu", "yen": "yan", "yeh": "ye", "yueh": "yue", "i": "yi", "ho": "he"}
WADE_WHOLE |= {"ko": "ge", "k'o": "ke", "o": "e", "jo": "ruo", "lo": "luo", "no": "nuo", "to": "duo", "t'o": "tuo"}
WADE_WHOLE |= {"so": "suo", "tso": "zuo", "ts'o": "cuo", "cho": "zhuo", "ch'o": "chuo", "yung": "yong"}
WADE_WHOLE |= {"hsien": "xian", "chien": "jian", "ch'ien": "qian", "yuan": "yuan"}
WADE_FINALS = {"ieh": "ie", "ien": "ian", "iung": "iong", "ung": "ong", "ueh": "ue", "uei": "ui", "eh": "e", "ih": "i"}

# Palladius: initials and finals as Russian writes them.
CYRILLIC_INITIALS = {
    "b": "б", "p": "п", "m": "м", "f": "ф", "d": "д", "t": "т", "n": "н", "l": "л", "g": "г", "k": "к", "h": "х",
    "j": "цз", "q": "ц", "x": "с", "zh": "чж", "ch": "ч", "sh": "ш", "r": "ж", "z": "цз", "c": "ц", "s": "с",
    "y": "й", "w": "в",
}  # fmt: skip
CYRILLIC_FINALS = {
    "a": "а", "ai": "ай", "an": "ань", "ang": "ан", "ao": "ао", "e": "э", "ei": "эй", "en": "энь", "eng": "эн",
    "er": "эр", "o": "о", "ou": "оу", "ong": "ун", "u": "у", "ua": "уа", "uai": "уай", "uan": "уань", "uang": "уан",
    "ui": "уй", "un": "унь", "uo": "о", "i": "и", "ia": "я", "ian": "янь", "iang": "ян", "iao": "яо", "ie": "е",
    "in": "инь", "ing": "ин", "iong": "юн", "iu": "ю", "v": "юй", "ve": "юэ", "ue": "юэ",
}  # fmt: skip
CYRILLIC_WHOLE = {
    "yi": "и", "ya": "я", "yan": "янь", "yang": "ян", "yao": "яо", "ye": "е", "yin": "инь", "ying": "ин",
    "yo": "йо", "yong": "юн", "you": "ю", "yu": "юй", "yuan": "юань", "yue": "юэ", "yun": "юнь", "wu": "у",
    "hui": "хуэй", "hun": "хунь", "wei": "вэй", "wen": "вэнь", "weng": "вэн", "er": "эр", "e": "э",
}  # fmt: skip


def is_pinyin(syllable: str) -> bool:
    """Whether a small-letter text is one pinyin syllable."""
    return syllable in PINYIN


@lru_cache(maxsize=65536)
def split_pinyin(word: str) -> tuple[str, ...] | None:
    """The one to three pinyin syllables of a word, or None. 'wanquan' -> ('wan', 'quan')."""
    return _split(word, PINYIN, 3)


def _split(word: str, syllables: frozenset[str], most: int) -> tuple[str, ...] | None:
    if word in syllables:
        return (word,)
    if most > 1:
        for size in range(min(6, len(word) - 1), 0, -1):
            if word[:size] in syllables:
                rest = _split(word[size:], syllables, most - 1)
                if rest:
                    return (word[:size], *rest)
    return None


def _wade_to_pinyin(syllable: str) -> str | None:
    if syllable in WADE_WHOLE:
        return WADE_WHOLE[syllable]
    match = re.fullmatch(r"(hs|ts'?|tz'?|ch'?|sz|ss|sh|p'?|t'?|k'?|[mfnlhjsyw])?(.+)", syllable)
    if not match or (not match.group(1) and match.group(2)[0] not in "aeiouü"):
        return None
    initial, final = match.group(1) or "", match.group(2)
    front = final[0] in "iü" or final.startswith("ueh")
    final = WADE_FINALS.get(final, final)
    if initial in {"ch", "ch'"} and front:
        initial = "j" if initial == "ch" else "q"
    else:
        initial = WADE_INITIALS.get(initial, initial)
    final = final.replace("ü", "u")
    if initial in {"g", "k", "h"} and final == "o":
        final = "e"
    pinyin = initial + final
    return pinyin if pinyin in PINYIN else None


def is_wade_giles(syllable: str) -> bool:
    """Whether a small-letter text, apostrophe included, is one Wade-Giles syllable."""
    return _wade_to_pinyin(syllable) is not None


def from_wade_giles(syllable: str) -> str:
    """The pinyin of a Wade-Giles syllable. ValueError where it is none."""
    pinyin = _wade_to_pinyin(syllable)
    if pinyin is None:
        raise ValueError(f"not a Wade-Giles syllable: {syllable!r}")
    return pinyin


def _cyrillic(syllable: str) -> str:
    if syllable in CYRILLIC_WHOLE:
        return CYRILLIC_WHOLE[syllable]
    initial = next((i for i in ("zh", "ch", "sh") if syllable.startswith(i)), syllable[0])
    if initial not in CYRILLIC_INITIALS:
        return CYRILLIC_FINALS[syllable]
    final = syllable[len(initial) :]
    if initial in {"j", "q", "x"} and final.startswith("u"):
        return CYRILLIC_INITIALS[initial] + {"u": "юй", "uan": "юань", "ue": "юэ", "un": "юнь"}[final]
    if initial in {"zh", "ch", "sh", "r", "z", "c", "s"} and final == "i":
        return CYRILLIC_INITIALS[initial] + ("ы" if initial in {"z", "c", "s"} else "и")
    return CYRILLIC_INITIALS[initial] + CYRILLIC_FINALS[final]


PALLADIUS: dict[str, str] = {}
for _syllable in sorted(PINYIN):
    PALLADIUS.setdefault(_cyrillic(_syllable), _syllable)
CYRILLIC_SYLLABLES = frozenset(PALLADIUS)


@lru_cache(maxsize=4096)
def split_palladius(word: str) -> tuple[str, ...] | None:
    """The one to three syllables of a Chinese name's word in Cyrillic, or None. 'гуанле' -> ('гуан', 'ле')."""
    return _split(word.replace("ъ", ""), CYRILLIC_SYLLABLES, 3)


def from_palladius(word: str) -> str | None:
    """The pinyin of a Chinese name's word in Cyrillic, small letters; None where it is none. 'цзюнь' -> 'jun'."""
    syllables = split_palladius(word.replace("-", ""))
    return "".join(PALLADIUS[s] for s in syllables) if syllables else None


def to_palladius(pinyin: str) -> str | None:
    """The Cyrillic of a pinyin word in small letters; None where it is no pinyin. 'jinping' -> 'цзиньпин'."""
    syllables = split_pinyin(pinyin)
    return "".join(_cyrillic(s) for s in syllables) if syllables else None
