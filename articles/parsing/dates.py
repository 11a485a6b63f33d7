"""Time lines: '10:15, March 24, 2013', 'Updated: 2013-03-25 03:06', '18 APR 2023, 14:35', '2013年3月25日'.

A date and a time are looked for apart, so that their order does not matter. Wall time is kept as printed and never
converted; the zone is kept beside it.
"""

import re
from calendar import monthrange
from dataclasses import dataclass, replace

ENGLISH_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december"
)  # fmt: skip
RUSSIAN_MONTHS = ("янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек")
MONTH = r"(?P<month>(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?)"
RUSSIAN_MONTH = (
    r"(?P<month>(?:январ[яь]|феврал[яь]|марта?|апрел[яь]|ма[йя]|июн[яь]|июл[яь]|августа?|сентябр[яь]|октябр[яь]|ноябр[яь]|декабр[яь]"
    r"|янв|фев|мар|апр|июн|июл|авг|сент?|окт|ноя|дек)(?![а-яё])\.?)"
)
YEAR = r"(?P<year>(?:19|20)\d\d)"
YEAR_END = r"(?:\b|(?=\d{1,2}:\d\d))"  # a time may have been run into the year
DAY = r"(?P<day>[0-3]?\d)"

DATE_FORMS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?<!\d){YEAR}\s*[年]\s*(?P<month>\d{{1,2}})\s*月\s*{DAY}\s*日",
        rf"(?<!\d){YEAR}-(?P<month>\d{{1,2}})-(?P<day>[0-3]\d(?=\d\d:\d\d)|[0-3]?\d(?!\d))",
        rf"(?<!\d){YEAR}(?P<sep>[/.])(?P<month>\d{{1,2}})(?P=sep){DAY}(?!\d)",
        rf"(?<!\d){YEAR}(?P<month>[01]\d)(?P<day>[0-3]\d)(?=T\d|\s+\d\d:\d\d)",
        rf"\b{MONTH}\s*{DAY}(?:st|nd|rd|th)?\s*,?\s+{YEAR}{YEAR_END}",
        rf"\b{MONTH}\s*{DAY}(?:st|nd|rd|th)?,{YEAR}\b",
        rf"(?<!\d){YEAR}\s+{MONTH}\s+{DAY}(?!\d)",
        rf"(?<!\d){DAY}(?:st|nd|rd|th)?(?:\s+of)?[\s-]+{MONTH}\s?,?[\s-]*{YEAR}{YEAR_END}",
        rf"(?<!\d){DAY}\s+{RUSSIAN_MONTH},?\s+{YEAR}\b",
        rf"(?:(?<![\d.])|(?<=\d:\d\d)){DAY}(?P<sep>[./]) ?(?P<month>[0-3]?\d)(?P=sep) ?{YEAR}(?!\d|\.\d)",
        rf"(?<![\d-])(?P<month>0?[1-9]|1[0-2])-(?P<day>1[3-9]|2\d|3[01])-{YEAR}(?![\d-])",  # only this can be a day
        rf"(?<![\d-])(?P<day>1[3-9]|2\d|3[01])-(?P<month>0?[1-9]|1[0-2])-{YEAR}(?![\d-])",
        rf"(?<=[:：])\s*(?P<short>\d\d)-(?P<month>[01]\d)-{DAY}(?=\s+\d\d:\d\d)",
    )
)
YEARLESS_FORMS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b{MONTH}\s*{DAY}(?:st|nd|rd|th)?\b(?!\s*,?\s*\d{{4}})",
        rf"(?<![\d:]){DAY}(?:st|nd|rd|th)?\s+{MONTH}(?!\w)(?!\s*,?\s*\d{{4}})",
        rf"(?<!\d){DAY}\s+{RUSSIAN_MONTH}(?!\w)(?!\s*,?\s*\d{{4}})",
        rf"(?<!\d)(?P<month>\d{{1,2}})\s*月\s*{DAY}\s*日",
    )
)
TIME = re.compile(
    r"(?<![\d:.])(?P<hour>[0-2]?\d)[:：](?P<minute>[0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(?!\d(?!\d[./]\d\d[./](?:19|20)\d\d))"
    r"\s*(?P<half>[ap]\.?m\b\.?)?",
    re.IGNORECASE,
)
COMPACT_TIME = re.compile(r"^T(?P<hour>[0-2]\d)(?P<minute>[0-5]\d)(?:[0-5]\d)?(?!\d)(?P<half>)")
DOTTED_TIME = re.compile(
    r"(?<![\d.])(?P<hour>[0-2]?\d)\.(?P<minute>[0-5]\d)\s*(?P<half>[ap]\.?m\b\.?|(?=GMT|MSK|[BCEP]E?S?[SD]T\b|UTC|IST|HKT|JST))",
    re.IGNORECASE,
)
HOUR_ONLY = re.compile(r"(?<![\d:.])(?P<hour>1[0-2]|0?[1-9])(?P<minute>)\s*(?P<half>[ap]\.?m\b\.?)", re.IGNORECASE)
ZONE = re.compile(
    r"\(?\b(?P<zone>(?:GMT|UTC)\s?[+-]\d{1,2}(?::?\d\d)?|GMT|UTC|[ECMP][SD]T|MSK|BJT|HKT|JST|KST|CST|BST|CES?T|IST|PKT|SGT|EES?T|AST|ULAT|ET"
    r"|Beijing [Tt]ime|Moscow [Tt]ime|местное время|мск|МСК)\b\)?|(?<=\d)(?P<offset>Z\b|[+-]\d\d:?\d\d\b)"
)
NO_TIME = 10_000
UPDATED = re.compile(r"\b(?:last\s+)?(?:updated?|modified|edited|changed)\b|更新|修改|обновлен|изменен", re.IGNORECASE)
PUBLISHED = re.compile(
    r"\b(?:publi(?:shed|cation date|sh date)|posted|issued|released|first published|created)\b|发布|发表"
    r"|опубликован|дата публикации",
    re.IGNORECASE,
)
WEEKDAY = re.compile(
    r"\b(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?\b|星期[一二三四五六日天]", re.IGNORECASE
)
DIGIT = re.compile(r"\d")
COPYRIGHT_YEAR = re.compile(
    r"(?:©|\(c\)|copyright|版权)[^\n]{0,40}?(?:(?:19|20)\d\d\s*[-–—]\s*)?(?P<year>(?:19|20)\d\d)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Stamp:
    """A date with, perhaps, a time, as one line states it; `year` is None where the line has none."""

    year: int | None
    month: int
    day: int
    time: str | None = None  # 'HH:MM'
    zone: str | None = None  # as printed
    updated: bool = False
    published: bool = False
    start: int = 0  # where in the line
    end: int = 0

    def iso(self) -> str | None:
        """'YYYY-MM-DD' or 'YYYY-MM-DDTHH:MM'; None where the year is unknown."""
        if self.year is None:
            return None
        day = f"{self.year:04}-{self.month:02}-{self.day:02}"
        return f"{day}T{self.time}" if self.time else day


def month_number(word: str) -> int | None:
    """1 to 12 for a number, an English month ('Sept.') or a Russian one ('марта'); None for anything else."""
    if word.isdigit():
        return int(word) if 1 <= int(word) <= 12 else None
    word = word.casefold().rstrip(".")
    for number, stem in enumerate(RUSSIAN_MONTHS, 1):
        if word.startswith(stem) and (number != 5 or len(word) == 3):
            return number
    for number, full in enumerate(ENGLISH_MONTHS, 1):
        if word == "sept" or (len(word) >= 3 and full.startswith(word)):
            return 9 if word == "sept" else number
    return None


def real_day(year: int | None, month: int | None, day: int) -> bool:
    """Whether the calendar has this day; without a year, whether some year has it."""
    return month is not None and 1 <= day <= monthrange(year or 2000, month)[1]


def stamp_of(match: re.Match[str]) -> Stamp | None:
    """The date that a match of a date form states, None where the calendar has no such day."""
    found = match.groupdict()
    year = int(found["year"]) if found.get("year") else None
    if found.get("short"):
        year = 2000 + int(found["short"])
    month, day = month_number(found["month"]), int(found["day"])
    if month is None and found["month"].isdigit() and day <= 12:  # '11/29/2024' has its month first
        month, day = day, int(found["month"])
    if month is None or not real_day(year, month, day):
        return None
    return Stamp(year, month, day, start=match.start(), end=match.end())


def time_of(match: re.Match[str]) -> str | None:
    """'HH:MM' of a match of a time form; None for an hour that no day has."""
    hour, minute, half = int(match["hour"]), int(match["minute"] or 0), (match["half"] or "").lower()
    if half.startswith("p") and hour < 12:
        hour += 12
    elif half.startswith("a") and hour == 12:
        hour = 0
    return f"{hour:02}:{minute:02}" if hour < 24 else None


def find_time(text: str, *, last: bool = False) -> tuple[str | None, re.Match[str] | None]:
    """The first (or last) time of day in a text as 'HH:MM', and where it stands."""
    for form in (TIME, COMPACT_TIME, DOTTED_TIME, HOUR_ONLY):
        matches = list(form.finditer(text))
        for match in reversed(matches) if last else matches:
            if time := time_of(match):
                return time, match
    return None, None


def find_stamps(line: str, *, yearless: bool = False) -> list[Stamp]:
    """Every full date of a line, each with the time and the zone that stand by it; with `yearless` also '24 March'.

    A date whose label says 'updated' or 'published' is marked so.
    """
    if not DIGIT.search(line):
        return []
    found: list[Stamp] = []
    for form in DATE_FORMS + (YEARLESS_FORMS if yearless else ()):
        for match in form.finditer(line):
            stamp = stamp_of(match)
            if stamp and all(stamp.end <= other.start or stamp.start >= other.end for other in found):
                found.append(stamp)
    found.sort(key=lambda stamp: stamp.start)
    return [with_surroundings(line, found, index) for index in range(len(found))]


def with_surroundings(line: str, stamps: list[Stamp], index: int) -> Stamp:
    """The stamp with the nearest time, the zone and the label of its own part of the line."""
    stamp = stamps[index]
    left = stamps[index - 1].end if index else 0
    right = stamps[index + 1].start if index + 1 < len(stamps) else len(line)
    before, after = line[left : stamp.start], line[stamp.end : right]
    updated, published = last_match(UPDATED, before), last_match(PUBLISHED, before)
    label = max((match.end() for match in (updated, published) if match), default=0)
    if len(stamps) > 1:  # another label opens the part of another date
        after = (
            after[: min(m.start() for m in (UPDATED.search(after), PUBLISHED.search(after)) if m)]
            if label_in(after)
            else after
        )
        before = before[label:]
    time, zone = nearest_time(before, after)
    return replace(
        stamp,
        time=time,
        zone=zone,
        updated=bool(updated and (not published or published.start() < updated.start())),
        published=bool(published and (not updated or updated.start() < published.start())),
    )


def label_in(text: str) -> bool:
    """Whether a text says 'updated' or 'published'."""
    return bool(UPDATED.search(text) or PUBLISHED.search(text))


def last_match(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """The last match of a pattern."""
    matches = list(pattern.finditer(text))
    return matches[-1] if matches else None


def nearest_time(before: str, after: str) -> tuple[str | None, str | None]:
    """The time of day nearest to a date, with its zone, out of the texts in front of and behind the date."""
    early, early_match = find_time(before[-60:], last=True)
    late, late_match = find_time(after)
    gap_before = len(before[-60:]) - early_match.end() if early_match else NO_TIME
    gap_after = late_match.start() if late_match else NO_TIME
    if not early_match and not late_match:
        return None, None
    zone = ZONE.search(after) or ZONE.search(before)
    return early if gap_before <= gap_after else late, (zone["zone"] or zone["offset"]) if zone else None


def copyright_year(lines: list[str]) -> int | None:
    """The year of the page's copyright line, the last of '1995 - 2012'; None where there is none."""
    for line in reversed(lines):
        if match := COPYRIGHT_YEAR.search(line):
            return int(match["year"])
    return None


def choose(stamps: list[Stamp]) -> Stamp | None:
    """The date of publication among those that a page states: 'published' before an unmarked one before 'updated'."""
    for wanted in ((True, False), (False, False), (False, True)):
        for stamp in stamps:
            if (stamp.published, stamp.updated) == wanted:
                return stamp
    return stamps[0] if stamps else None


def without_year(line: str) -> str:
    """A line without its dates that lack a year, times and weekdays."""
    for form in (*YEARLESS_FORMS, TIME, WEEKDAY):
        line = form.sub(" ", line)
    return " ".join(line.split()).strip(" ,|-–—")


def without_times(line: str) -> str:
    """A line without its dates, times and the labels in front of them."""
    for form in (*DATE_FORMS, TIME) if DIGIT.search(line) else ():
        line = form.sub(" ", line)
    line = re.sub(
        r"\b(?:updated?|published|posted|last modified|time|date)\b\s*(?:on|at)?\s*[:：]?",
        " ",
        line,
        flags=re.IGNORECASE,
    )
    return " ".join(line.split()).strip(" ,|-–—")
