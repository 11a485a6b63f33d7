"""Names of countries, and the side of the relation that each stands on. Plain Python."""

from babel import Locale

NAMES = Locale("en").territories
OUTSIDE_ISO = {"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "XK", "ZZ"}  # of NAMES
OTHERWISE = {"HK": "Hong Kong", "MO": "Macao", "SU": "Soviet Union"}
SIDES = {"CN": "cn", "HK": "cn", "MO": "cn", "RU": "ru", "SU": "ru"}


def country_name(code: str) -> str:
    """'CN' gives 'China'; a code that is none is given back as it is."""
    return OTHERWISE.get(code) or NAMES.get(code) or code


def is_country(code: str) -> bool:
    """Whether ISO 3166-1 has this code, or had it for a state of our coverage: 'SU'."""
    return code in OTHERWISE or (code in NAMES and len(code) == 2 and code not in OUTSIDE_ISO)


def side(code: str) -> str:
    """Which of three sides a country is on: 'cn', 'ru' or 'other'."""
    return SIDES.get(code, "other")
