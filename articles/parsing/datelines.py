"""Datelines: 'MOSCOW, March 23 (Xinhua) --', 'MOSCOW, April 18. /TASS/.', '新华社北京12月2日电'."""

import re
from dataclasses import dataclass

from articles.parsing.dates import Stamp, find_stamps
from articles.parsing.outlets import OUTLETS

UPPER = r"[A-ZА-ЯЁ][A-ZА-ЯЁ'’.\-]+(?: [A-ZА-ЯЁ(][A-ZА-ЯЁ'’.\-]+){0,3}"
TITLE = r"[A-ZА-ЯЁ][a-zа-яё'’\-]+(?:[ -][A-ZА-ЯЁ][a-zа-яё'’]+){0,2}"
REGION = r"(?:,\s*[A-Z][A-Za-z.]+(?: [A-Z][A-Za-z.]+)?)?"
CITIES = rf"(?P<place>{UPPER})(?:\s*[/,]\s*{UPPER})*{REGION}"
MONTHS = (
    r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|январ|феврал|март|мар|апр|апрел|ма[йя]|июн|июл|август|сен|сентябр|окт|октябр|ноя|ноябр"
    r"|дек|декабр|янв|фев|авг|сент)[a-zа-я]*\.?"
)
DAY = r"\d{1,2}(?:st|nd|rd|th)?"
DATE = rf"(?P<date>(?:{MONTHS}\s*{DAY}|{DAY}\s+{MONTHS})(?:,?\s+(?:19|20)\d\d)?)"
DASH = r"\s*(?:--+|[-–—―])\s*"
CREDIT_DATE = r"(?P<inner>\d[^()]{4,25}|[A-Z][a-z]+\.? \d[^()]{0,20})"
CREDIT_NAME = r"(?P<agency>[^()\[\]/\d]{2,40}?(?:\s?/\s?[^()\[\]/\d]{2,30}?)?)"
CREDIT = rf"[(/\[]\s*{CREDIT_NAME}(?:\s*[-–,]\s*{CREDIT_DATE})?\s*[)/\]]"
CREDIT_WITH_DATE = r"\(\s*(?P<agency>[^()\[\]\d]{2,50}?)\s*[-–,]\s*(?P<inner>\d[^()]{5,25}|[A-Z][a-z]+ \d[^()]{3,20})\)"
ALONE = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?:DATELINE:\s*)?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)(?P<place>{UPPER}|{TITLE}){REGION},?\s*(?:{CREDIT})?,?\s*{DATE}\.?$",
        rf"DATELINE:\s*(?P<place>{UPPER}|{TITLE}){REGION}$",
        rf"(?P<place>{UPPER}|{TITLE}){REGION},?\s+{DATE}\s*{CREDIT}\.?$",
    )
)

FORMS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?P<lead>){CITIES},?\s+{DATE}[.,]?\s*{CREDIT}\.?(?:\s*(?:by|—by)\s[^-–—]{{3,60}})?(?:{DASH}|\s*:\s?|\.?\s)",
        rf"(?P<lead>){CITIES}[,.]?\s*{CREDIT}\.?(?:{DASH}|:)",
        rf"(?P<lead>){CITIES},?\s+{DATE}[.,]?(?:{DASH}|:\s)(?:(?P<agency>РИА Новости|ТАСС|INTERFAX"
        rf"|Interfax|ИНТЕРФАКС)[.,]?\s)?",
        rf"(?P<lead>)(?P<place>{UPPER}|{TITLE})\.\s(?:{DATE}\.\s)?(?P<agency>[A-ZА-ЯЁ][A-ZА-ЯЁ.\-]{{3,20}})(?:{DASH}|\.\s)",
        rf"(?P<lead>)(?P<place>{TITLE})(?:/{TITLE})*{REGION},\s+{DATE}[.,]?\s*(?:{CREDIT})?\.?(?:{DASH}|:\s?)",
        rf"(?P<lead>)(?P<place>{TITLE})(?:/{TITLE})*,\s+{DATE}[.,]?\s*{CREDIT}\s(?=[\"“A-Z])",
        rf"(?P<lead>)(?P<place>{TITLE}),?\s*{CREDIT}(?:{DASH}|:)",
        rf"[(/\[](?P<agency>[A-Z][\w. ]{{1,30}})[)/\]]\s*{CITIES},?\s*(?:{DATE})?(?:{DASH}|:\s)",
        rf"(?P<agency>Xinhua|AFP|TASS|Kyodo|Yonhap)[,:]?\s+(?P<place>{UPPER}|{TITLE}),?\s+{DATE}(?:{DASH}|:\s)",
        rf"(?P<lead>){CITIES},?\s*{CREDIT_WITH_DATE}\.?\s*(?:{DASH})?",
        rf"(?P<lead>){CITIES}(?:\s+(?:--+|[-–—―])\s*|: )(?=[\"“‘'A-ZА-ЯЁ])",
        r"[（(]?(?P<agency>新华社|中新社|中新网|新华网|人民网|本报|国际在线|环球网|中国军网|塔斯社|央视网)?"
        r"(?P<place>[\u4e00-\u9fff]{2,8}?)(?P<date>\d{1,2}月\d{1,2}日)(?:专?电|讯|消息)[）)]?[ "
        r"：:]?(?:[（(][^）)]{2,30}[）)])?",
    )
)
NO_PLACE = {
    "UPDATE", "PHOTO", "VIDEO", "BREAKING", "EXCLUSIVE", "ANALYSIS", "OPINION", "EXPLAINER", "FACTBOX",
    "CORRECTED", "WATCH",
    "TASS", "XINHUA", "SPUTNIK", "REUTERS", "INTERVIEW", "COMMENTARY", "BACKGROUNDER", "QUESTION", "ANSWER", "NOTE",
    "RUSSIAN", "CHINESE", "EDITOR", "SOURCE", "HEADLINE", "SECTION", "BYLINE", "DATELINE", "BODY", "LENGTH", "LANGUAGE",
    "ROUNDUP", "FEATURE", "PROFILE", "CHRONOLOGY", "URGENT", "FLASH", "READ MORE", "SPECIAL", "SUBJECT", "ALSO READ",
}  # fmt: skip
SHORT_CITIES = {
    "LIMA",
    "ROME",
    "OSLO",
    "BAKU",
    "KIEV",
    "KYIV",
    "XIAN",
    "BONN",
    "DOHA",
    "OMSK",
    "UFA",
    "BERN",
    "PERM",
    "MALE",
}
OUTLET_NAMES = {name.casefold() for row in OUTLETS for name in (row.name, *row.names)}
SMALL_WORDS = {"of", "the", "on", "de", "upon", "and", "am"}


@dataclass(frozen=True, slots=True)
class DatelineMatch:
    """The dateline that opens a paragraph. `end`: where the story's own words begin."""

    place: str
    stamp: Stamp | None
    agency: str | None
    end: int


def title_case(words: str) -> str:
    """'ST. PETERSBURG' -> 'St. Petersburg', "XI'AN" -> "Xi'an"; text that is not all capitals stays."""
    if not words.isupper():
        return words
    cased = re.sub(r"[^\W\d_]+(?:['’][^\W\d_]+)?", lambda match: match[0].capitalize(), words)
    first, *rest = cased.split(" ")
    return " ".join([first, *(word.lower() if word.lower() in SMALL_WORDS else word for word in rest)])


def read_dateline(paragraph: str) -> DatelineMatch | None:
    """The dateline at the start of a paragraph, None where there is none."""
    head = paragraph[:140]
    for form in FORMS:
        match = form.match(head)
        if match and (found := accepted(match)):
            return found
    return None


def read_lone_dateline(line: str) -> DatelineMatch | None:
    """The dateline that is a line of its own: 'Beijing (AFP) Nov 30, 2010', 'DATELINE: MOSCOW, March 22'."""
    if len(line) > 80:
        return None
    for form in ALONE:
        match = form.match(line)
        if match and (found := accepted(match)):
            return found
    return None


def accepted(match: re.Match[str]) -> DatelineMatch | None:
    """The match as a dateline, None where its capitals are no place: 'PLA - ', 'UPDATE: '."""
    parts = match.groupdict()
    place = (parts["place"] or "").strip(" .,")
    undated = not parts.get("date") and not parts.get("inner")
    if (
        place.casefold() in OUTLET_NAMES
        or place.upper() in NO_PLACE
        or (place.isupper() and place.split()[0].strip(".") in NO_PLACE)
    ):
        return None
    if undated and len(place) < 5 and place not in SHORT_CITIES:
        return None
    stamps = find_stamps(parts.get("date") or parts.get("inner") or "", yearless=True)
    agency = (parts.get("agency") or "").strip(" .-") or None
    return DatelineMatch(title_case(place), stamps[0] if stamps else None, agency, match.end())
