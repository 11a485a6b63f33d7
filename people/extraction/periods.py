"""Stretches of time counted from a partial ISO date: weeks, weekends, seasons, months and years before or after it."""

from calendar import monthrange
from datetime import date, timedelta

from articles.partial_dates import first_day, parts

WEEKDAY_NAMES = "mon tue wed thu fri sat sun"
WEEKDAYS = {name: n for n, name in enumerate(WEEKDAY_NAMES.split())}
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}

Ends = tuple[str, str] | None  # partial ISO dates of the first and last day


def iso(year: int, month: int | None = None, day: int | None = None) -> str:
    if month is None:
        return f"{year:04}"
    return f"{year:04}-{month:02}" if day is None else f"{year:04}-{month:02}-{day:02}"


def weekday_before(day: date, name: str | None) -> date:
    """The nearest day of that name not later than `day`."""
    return day - timedelta((day.weekday() - WEEKDAYS[(name or "")[:3].lower()]) % 7)


def shifted(base: str | None, unit: str, count: int) -> Ends:
    """A day shifted by days gives a day; by weeks or months a month; by years a year."""
    if not base:
        return None
    year, month, day = parts(base)
    if unit in ("day", "week"):
        if not day:
            return None
        moved = first_day(base) + timedelta(count * (7 if unit == "week" else 1))
        text = moved.isoformat() if unit == "day" else iso(moved.year, moved.month)
    elif unit == "month":
        if not month:
            return None
        text = iso(*shift_month(year, month, count))
    else:
        text = iso(year + count)
    return text, text


def shift_month(year: int, month: int, count: int) -> tuple[int, int]:
    months = year * 12 + month - 1 + count
    return months // 12, months % 12 + 1


def week(base: str | None, count: int) -> Ends:
    """A week without a day gives the month or the two months that it lies in."""
    if not base or len(base) != 10:
        return None
    monday = first_day(base) - timedelta(first_day(base).weekday()) + timedelta(7 * count)
    last = min(monday + timedelta(6), first_day(base)) if count <= 0 else monday + timedelta(6)
    return iso(monday.year, monday.month), iso(last.year, last.month)


def weekend(base: str | None, count: int) -> Ends:
    """The latest Saturday and Sunday that have begun; 'last weekend' (-1) told on one of these is the one before."""
    if not base or len(base) != 10:
        return None
    saturday = weekday_before(first_day(base), "sat")
    if count > 0 or (count < 0 and first_day(base) - saturday < timedelta(2)):
        saturday += timedelta(7 * count)
    return saturday.isoformat(), (saturday + timedelta(1)).isoformat()


def season(name: str, base: str | None, count: int) -> Ends:
    """'Last summer': the latest whole one; 'this summer': that of the year."""
    if not base:
        return None
    year, month, _ = parts(base)
    first = SEASONS[name]
    if count < 0 and (month or 12) < first + 3:
        year -= 1
    last = shift_month(year, first, 2)
    return iso(year, first), iso(*last)


def month_bounds(not_before: date | None, not_after: date | None, shift: int) -> tuple[date | None, date | None]:
    """Bounds of an article's day, shifted by months: those of something that it dates 'last month' (-1)."""
    first = last = None
    if not_before:
        first = date(*shift_month(not_before.year, not_before.month, shift), 1)
    if not_after:
        year, month = shift_month(not_after.year, not_after.month, shift)
        last = date(year, month, monthrange(year, month)[1])
    return first, last
