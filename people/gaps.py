"""How long after the contact before it a contact took place, as far as the days of both are known. Plain Python."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

DAYS_A_MONTH = 30.4369
A_YEAR = 12  # months
IN_DAYS = 60  # shorter gaps are told in days
IN_MONTHS = 730  # shorter gaps in months, longer ones in years
NOTABLE = 365  # days after which a contact is the first since the one before


@dataclass(frozen=True, slots=True)
class Gap:
    """The least and the most days that can lie between a contact and the last one before it, and which one that is."""

    least: int
    most: int
    after: int

    @property
    def notable(self) -> bool:
        """Whether it surely was a long time."""
        return self.least >= NOTABLE

    def __str__(self) -> str:
        """'after 14 months', 'after 2 to 5 months'."""
        if self.most < IN_DAYS:
            return f"after {_range(self.least, self.most, 'day')}"
        least, most = round(self.least / DAYS_A_MONTH), round(self.most / DAYS_A_MONTH)
        if self.most < IN_MONTHS:
            return f"after {_range(least, most, 'month')}" if least else f"after at most {_things(most, 'month')}"
        if least == most:
            return f"after {_long(least)}"
        years = least // A_YEAR, -(-most // A_YEAR)
        return f"after {_range(*years, 'year')}" if years[0] else f"after at most {_things(years[1], 'year')}"


def gaps(days: Sequence[tuple[date, date]]) -> list[Gap | None]:
    """The gap before each of some contacts, (first day, last day) in the order of their first days.

    None before the first one, and where a contact may have taken place before or during an earlier one.
    """
    found: list[Gap | None] = []
    latest = 0  # of the earlier ones, the one that ended last
    for place, (first, last) in enumerate(days):
        least = (first - days[latest][1]).days
        most = (last - days[place - 1][0]).days
        found.append(Gap(least, most, latest) if place and least > 0 else None)
        if last >= days[latest][1]:
            latest = place
    return found


def _range(least: int, most: int, unit: str) -> str:
    return _things(most, unit) if least == most else f"{least} to {_things(most, unit)}"


def _things(count: int, unit: str) -> str:
    return f"{count:,} {unit}{'' if count == 1 else 's'}"


def _long(months: int) -> str:
    years, rest = divmod(months, A_YEAR)
    return _things(years, "year") + (f" and {_things(rest, 'month')}" if rest else "")
