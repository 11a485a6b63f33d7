"""The state that somebody serves where no title says it: by the name's shape and the countries that the body names."""

from people.extraction.rules.name_parts import GIVEN_NAMES, JAPANESE_GIVEN_NAMES, KOREAN_FAMILY_NAMES
from people.extraction.rules.nationality import NATIONALITY_RULES, SETTINGS
from people.transliteration import fold, plain


def likely_country(name: str, body: str, near: set[str | None]) -> str | None:
    """ISO code of the one country that a full name's shape agrees on with the body, None where there is none.

    `near` are the countries of the known officials named in the same paragraph: they decide where the body does not.
    """
    codes = shapes(name)
    text = plain(body) if codes else ""
    return next((code for code in codes if is_set_in(code, text)), None) or next((c for c in codes if c in near), None)


def shapes(name: str) -> list[str]:
    """ISO codes of the countries where a full name may be at home, by its shape alone."""
    low = " ".join(plain(name).split())
    if " " not in low:
        return []
    if fold(name).startswith("~") and "-" not in low:
        return ["CN"]
    found = [rule.name for rule in NATIONALITY_RULES if rule.compiled.fullmatch(low)]
    first = low.split()[0]
    if first in GIVEN_NAMES - JAPANESE_GIVEN_NAMES:
        found = [code for code in found if code == "RU"]
    return [code for code in found if code not in {"KR", "KP"} or first in KOREAN_FAMILY_NAMES]


def is_set_in(code: str, text: str) -> bool:
    """Whether a text in small letters speaks of a country and of none with names of the same shape."""
    needed, excluded = SETTINGS[code]
    return any(word in text for word in needed) and not any(word in text for word in excluded)
