"""Reading when: from words such as 'on Friday' or 'in May last year' to partial ISO dates.

Everything is counted from the day of the article (its dateline's, else its publication's) or from the day of which
the text speaks at that point. What cannot be counted, for want of such a day, gives nothing.
"""

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import NamedTuple

from articles.partial_dates import first_day, is_partial_date, last_day, parts
from people.extraction.finder import Finder, Matches
from people.extraction.periods import (
    SEASONS,
    WEEKDAYS,
    Ends,
    iso,
    season,
    shift_month,
    shifted,
    week,
    weekday_before,
    weekend,
)
from people.extraction.rules.dates import RULES
from people.extraction.rules.rule import Rule

MONTH_NAMES = "jan feb mar apr may jun jul aug sep oct nov dec"  # by the first three letters
NUMBER_NAMES = "one two three four five six seven eight nine ten eleven twelve"
MONTHS = {name: n for n, name in enumerate(MONTH_NAMES.split(), start=1)}
NUMBERS = {"a": 1, "an": 1} | {name: n for n, name in enumerate(NUMBER_NAMES.split(), start=1)}
NTH = {"first": 0, "opening": 0, "second": 1, "third": 2, "last": -1, "final": -1}
SPOKEN_DAYS = {"yesterday": -1, "tomorrow": 1, "the day before yesterday": -2, "last night": -1}
QUARTERS = {"first": 1, "second": 4, "third": 7, "fourth": 10, "last": 10, "final": 10}
FINDER = Finder(time=RULES)
DIGITS = re.compile(r"\d+")
FUTURE_WORDS = re.compile(r"(?:[Tt]omorrow|[Nn]ext |later this |coming )")


class TimeWords(NamedTuple):
    """Words that tell when: their span, the name of the rule that read them, and its match."""

    start: int
    end: int
    printed: str
    rule: str
    match: re.Match[str]

    @property
    def points_ahead(self) -> bool:
        """Whether the words alone say that it lies in the future."""
        return bool(FUTURE_WORDS.search(self.printed))


class Days(NamedTuple):
    """Partial ISO dates of the first and last day; `basis` as in findings.When."""

    first: str
    last: str
    basis: str


@dataclass(slots=True)
class Clock:
    """What days are counted from.

    `told` is the day of which the text speaks, `visit` the days of its visit; `ahead`: a plan is told, so that the next
    such day is meant.
    """

    today: str | None  # partial ISO date of the article
    told: str | None = None
    visit: tuple[str, str] | None = None
    ahead: bool = False

    @property
    def day(self) -> date | None:
        """The day of the article, where it is known to the day."""
        return first_day(self.today) if self.today and len(self.today) == 10 else None


def find_times(text: str) -> list[TimeWords]:
    """All words of a text that tell when, in order."""
    return times_of(FINDER.find(text))


def times_of(matches: Matches[Rule]) -> list[TimeWords]:
    """The words that tell when among what the finder found, in order."""
    found = matches.get("time", ())
    return [TimeWords(match.start(), match.end(), match[0], rule.name, match) for rule, match in found]


def resolve(words: TimeWords, clock: Clock, *, ahead: bool = False) -> Days | None:
    """The days that words mean, None where they cannot be counted. `ahead`: of a plan, the next such day is meant."""
    days = READERS[words.rule](words.match.groupdict(), clock if clock.ahead == ahead else replace(clock, ahead=ahead))
    if days is None or not (is_partial_date(days[0]) and is_partial_date(days[1])):
        return None
    if first_day(days[0]) > last_day(days[1]):
        return None
    return Days(days[0], days[1], BASES.get(words.rule, "relative"))


Groups = dict[str, str | None]


def month_number(name: str | None) -> int:
    return MONTHS[(name or "")[:3].lower()]


def day_number(text: str | None) -> int:
    digits = DIGITS.match(text or "")
    return int(digits[0]) if digits else 0


def year_for(clock: Clock, month: int, day: int | None) -> int | None:
    """The year of a month or day told without one: the latest not later than the article, or the next."""
    if not clock.today:
        return None
    year, this_month, this_day = parts(clock.today)
    if this_month is None:
        return year
    later = (month, day or 0) > (this_month, (this_day or 31) if day else 0)
    if clock.ahead:
        return year if later or month == this_month else year + 1
    slack = day and month == this_month and day - (this_day or 31) <= 1  # a zone ahead of the dateline's
    return year if not later or slack else year - 1


def read_year(text: str | None, clock: Clock, month: int, day: int | None) -> int | None:
    if text and text.isdigit():
        return int(text)
    if text and clock.today:
        return parts(clock.today)[0] - (text == "last year")
    return None if text else year_for(clock, month, day)


def of_day(groups: Groups, clock: Clock) -> Ends:
    month, day = month_number(groups["month"]), day_number(groups["day"])
    year = read_year(groups["year"], clock, month, day)
    return None if year is None else (iso(year, month, day),) * 2


def of_days(groups: Groups, clock: Clock) -> Ends:
    """'March 20-22': the year by the first day, since a visit that is under way may end after the article."""
    month, first, last = month_number(groups["month"]), day_number(groups["day"]), day_number(groups["day2"])
    year = read_year(groups["year"], clock, month, first)
    return None if year is None else (iso(year, month, first), iso(year, month, last))


def of_two_months(groups: Groups, clock: Clock) -> Ends:
    month, month2 = month_number(groups["month"]), month_number(groups["month2"])
    year = read_year(groups["year"] or groups["year2"], clock, month, day_number(groups["day"]))
    if year is None:
        return None
    year2 = year + (month2 < month) if not groups["year2"] else int(groups["year2"])
    if groups["year2"] and not groups["year"]:
        year = year2 - (month2 < month)
    return iso(year, month, day_number(groups["day"])), iso(year2, month2, day_number(groups["day2"]))


def of_days_day_first(groups: Groups, clock: Clock) -> Ends:
    """'20 to 22 March', '30 June to 2 July': the named month is the last day's."""
    if not groups["month2"]:
        return of_days(groups, clock)
    turned = {**groups, "month": groups["month2"], "month2": groups["month"], "year": None, "year2": groups["year"]}
    return of_two_months(turned, clock)


def of_iso(groups: Groups, clock: Clock) -> Ends:
    return (groups["iso"] or "",) * 2


def of_numeric(groups: Groups, clock: Clock) -> Ends:
    return (iso(int(groups["year"] or 0), int(groups["number"] or 0), day_number(groups["day"])),) * 2


def of_month(groups: Groups, clock: Clock) -> Ends:
    month = month_number(groups["month"])
    text = groups.get("year")
    if text == "the same year":
        year = parts(clock.told)[0] if clock.told else None
    else:
        year = read_year(text, clock, month, None)
    lead = (groups.get("lead") or "").lower()
    if year and lead == "last" and clock.today and iso(year, month) == clock.today[:7]:
        year -= 1
    return None if year is None else (iso(year, month),) * 2


def of_year(groups: Groups, clock: Clock) -> Ends:
    return (groups["year"] or "",) * 2


def of_weekday(groups: Groups, clock: Clock) -> Ends:
    if not clock.day:
        return None
    if groups.get("week"):
        monday = clock.day - timedelta(clock.day.weekday() + 7 * (groups["week"] == "last"))
        return ((monday + timedelta(WEEKDAYS[(groups["weekday"] or "")[:3].lower()])).isoformat(),) * 2
    day = weekday_before(clock.day, groups["weekday"])
    lead = (groups.get("lead") or "").strip()
    if lead in ("last", "past") and day == clock.day:
        day -= timedelta(7)
    if (clock.ahead or lead in ("next", "coming")) and day < clock.day:
        day += timedelta(7)
    return (day.isoformat(),) * 2


def of_weekdays(groups: Groups, clock: Clock) -> Ends:
    if not clock.day:
        return None
    if clock.ahead:
        first = clock.day + timedelta((WEEKDAYS[(groups["weekday"] or "")[:3].lower()] - clock.day.weekday()) % 7)
        last = first + timedelta((WEEKDAYS[(groups["weekday2"] or "")[:3].lower()] - first.weekday()) % 7)
    else:
        last = weekday_before(clock.day, groups["weekday2"])
        first = weekday_before(last, groups["weekday"])
    return first.isoformat(), last.isoformat()


def of_day_to_weekday(groups: Groups, clock: Clock) -> Ends:
    """'From Aug. 5 through Friday': the weekday counted from the article's day, where it comes after the first."""
    first, last = of_day({**groups, "year": None}, clock), of_weekday(groups, clock)
    return (first[0], last[1]) if first and last and first[0] < last[1] else None


def of_ordinal(groups: Groups, clock: Clock) -> Ends:
    if not clock.today or len(clock.today) < 7:
        return None
    year, month, today = parts(clock.today)
    day, lead = day_number(groups["day"]), groups.get("lead") or ""
    if "last month" in lead or ("this month" not in lead and today and day > today and not clock.ahead):
        year, month = shift_month(year, month or 1, -1)
    return (iso(year, month, day),) * 2


def of_speaking(groups: Groups, clock: Clock) -> Ends:
    if not clock.day:
        return None
    word = (groups["word"] or "").lower()
    day = clock.day + timedelta(SPOKEN_DAYS.get(word, 0))
    return (day.isoformat(),) * 2


def of_same_day(groups: Groups, clock: Clock) -> Ends:
    told = clock.told if clock.told and len(clock.told) == 10 else clock.today
    return (told, told) if told and len(told) == 10 else None


def of_shifted(groups: Groups, clock: Clock) -> Ends:
    way, unit = groups["way"] or "", groups["unit"] or ""
    text = (groups["number"] or "").lower()
    count = NUMBERS.get(text) or day_number(text)
    base = clock.today if way == "ago" or not clock.told else clock.told
    return shifted(base, unit, -count if way in ("ago", "earlier", "before", "previously") else count)


def of_next_day(groups: Groups, clock: Clock) -> Ends:
    way = groups.get("way") or groups.get("way2") or groups.get("way3")
    told = clock.told if clock.told and len(clock.told) == 10 else clock.today
    return shifted(told, "day", -1 if way in ("previous", "preceding", "before", "eve") else 1)


def of_period(groups: Groups, clock: Clock) -> Ends:
    lead, unit = (groups["lead"] or "").lower(), groups["unit"] or ""
    base = clock.told if lead == "the same" else clock.today
    count = {"last": -1, "next": 1}.get(lead, 0)
    if unit in SEASONS:
        return season(unit, base, count)
    if unit == "weekend":
        return weekend(base, count)
    if unit == "week":
        return week(base, count)
    return shifted(base, unit, count)


def of_weekend(groups: Groups, clock: Clock) -> Ends:
    return weekend(clock.today, int(clock.ahead))


def of_quarter(groups: Groups, clock: Clock) -> Ends:
    first = QUARTERS[groups["nth"] or "first"]
    year = read_year(groups["year"], clock, first, None)
    return None if year is None else (iso(year, first), iso(year, first + 2))


def of_season(groups: Groups, clock: Clock) -> Ends:
    year, first = int(groups["year"] or 0), SEASONS[(groups["unit"] or "").lower()]
    return iso(year, first), iso(*shift_month(year, first, 2))


def of_just_concluded(groups: Groups, clock: Clock) -> Ends:
    return (clock.today[:7],) * 2 if clock.today and len(clock.today) >= 7 else None


def of_visit_day(groups: Groups, clock: Clock) -> Ends:
    if not clock.visit or len(clock.visit[0]) != 10 or len(clock.visit[1]) != 10:
        return None
    nth = NTH[groups["nth"] or "first"]
    if nth < 0:
        return (clock.visit[1],) * 2
    return ((first_day(clock.visit[0]) + timedelta(nth)).isoformat(),) * 2


READERS = {
    "days of two months": of_two_months,
    "days of one month": of_days,
    "days of one month, day first": of_days_day_first,
    "day to weekday": of_day_to_weekday,
    "day": of_day,
    "day, day first": of_day,
    "iso day": of_iso,
    "numeric day": of_numeric,
    "quarter of a year": of_quarter,
    "season of a year": of_season,
    "weekend": of_weekend,
    "month of a year": of_month,
    "month": of_month,
    "weekdays": of_weekdays,
    "weekday": of_weekday,
    "ordinal day": of_ordinal,
    "day of speaking": of_speaking,
    "same day": of_same_day,
    "shifted": of_shifted,
    "next day": of_next_day,
    "period": of_period,
    "just concluded": of_just_concluded,
    "day of the visit": of_visit_day,
    "year before a noun": of_year,
    "year": of_year,
}
BASES = {
    **dict.fromkeys(("days of two months", "days of one month", "days of one month, day first"), "stated"),
    **dict.fromkeys(("day", "day, day first", "iso day", "numeric day", "month of a year", "year"), "stated"),
    **dict.fromkeys(("day to weekday", "year before a noun"), "stated"),
    **dict.fromkeys(("month", "ordinal day", "quarter of a year", "season of a year"), "stated"),
    **dict.fromkeys(("weekday", "weekdays"), "weekday"),
}
