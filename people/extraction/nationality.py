"""The state that somebody serves where no title says it: by the name's shape and the countries that the body names."""

from people.extraction.rules.name_parts import KOREAN_FAMILY_NAMES
from people.extraction.rules.nationality import NATIONALITY_RULES, SETTINGS
from people.transliteration import fold, plain


def likely_country(name: str, body: str) -> str | None:
    """ISO code of the one country that a full name's shape and the body agree on, None where they do not."""
    low = " ".join(plain(name).split())
    if " " not in low:
        return None
    text = plain(body)
    if fold(name).startswith("~") and "-" not in low and is_set_in("CN", text):
        return "CN"
    for rule in NATIONALITY_RULES:
        if not rule.compiled.fullmatch(low):
            continue
        if rule.name in {"KR", "KP"} and low.split()[0] not in KOREAN_FAMILY_NAMES:
            continue
        if is_set_in(rule.name, text):
            return rule.name
    return None


def is_set_in(code: str, text: str) -> bool:
    """Whether a text in small letters speaks of a country and of none with names of the same shape."""
    needed, excluded = SETTINGS[code]
    return any(word in text for word in needed) and not any(word in text for word in excluded)
