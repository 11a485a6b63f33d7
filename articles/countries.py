"""Names of countries, and the side of the relation that each stands on. Plain Python."""

from babel import Locale

NAMES = Locale("en").territories
OTHERWISE = {"HK": "Hong Kong", "MO": "Macao", "SU": "Soviet Union"}
SIDES = {"CN": "cn", "HK": "cn", "MO": "cn", "RU": "ru", "SU": "ru"}


def country_name(code: str) -> str:
    """'CN' gives 'China'; a code that is none is given back as it is."""
    return OTHERWISE.get(code) or NAMES.get(code) or code


def side(code: str) -> str:
    """Which of three sides a country is on: 'cn', 'ru' or 'other'."""
    return SIDES.get(code, "other")
