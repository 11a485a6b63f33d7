"""Datelines: 'MOSCOW, March 23 (Xinhua) --', 'MOSCOW, April 18. /TASS/.', '新华社北京12月2日电'."""

import re
from dataclasses import dataclass
from functools import lru_cache

from articles.parsing.dates import Stamp, find_stamps
from articles.parsing.outlets import OUTLETS

UPPER = r"[A-ZА-ЯЁ][A-ZА-ЯЁ'’.\-]+(?: [A-ZА-ЯЁ(][A-ZА-ЯЁ'’.\-]+){0,3}"
TITLE = r"[A-ZА-ЯЁ][a-zа-яё'’\-]+(?:[ -][A-ZА-ЯЁ][a-zа-яё'’]+){0,2}"
REGION = (
    r"(?:,\s*[A-Z][A-Za-z.]+(?: [A-Z][A-Za-z.]+)?|\s*\([^()]{3,30}(?:[Rr]egion|[Oo]blast|[Pp]rovince|обл[.а-я]*)\)"
    r"|\s*/[A-Z][A-Za-z. ]{2,30}/(?=,))?"
)
CITIES = rf"(?P<place>{UPPER})(?:\s*[/,]\s*{UPPER})*{REGION}"
MONTHS = (
    r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|январ|феврал|март|мар|апр|апрел|ма[йя]|июн|июл|август|сен|сентябр|окт|октябр|ноя|ноябр"
    r"|дек|декабр|янв|фев|авг|сент)[a-zа-я]*\.?"
)
DAY = r"\d{1,2}(?:st|nd|rd|th)?"
DATE = rf"(?P<date>(?:{MONTHS}\s*{DAY}|{DAY}\s+{MONTHS})(?:,?\s+(?:19|20)\d\d)?)"
DASH = r"\s*(?:--+|[-–—―])\s*"
CREDIT_DATE = r"(?P<inner>\d[^()]{4,25}|[A-Z][a-z]+\.? \d[^()]{0,20})"
WIRES = (
    r"(?:РИА Новости|ТАСС|ИТАР-ТАСС|ИНТЕРФАКС|Интерфакс|RIA Novosti|RIA-Novosti|TASS|ITAR-TASS|Itar-Tass|INTERFAX"
    r"|Interfax|Kyodo|KYODO|Xinhua|Sputnik|Bernama|ANTARA|Yonhap)"
)
BY = r"(?:by\s+(?P<by>[^-–—:]{3,80}?))"
CREDIT_NAME = r"(?P<agency>[^()\[\]/\d]{2,40}?(?:\s?/\s?[^()\[\]/\d]{2,30}?)?)"
CREDIT = rf"[(/\[]\s*{CREDIT_NAME}(?:\s*[-–,]\s*{CREDIT_DATE})?\s*[)/\]]"
CREDIT_WITH_DATE = r"\(\s*(?P<agency>[^()\[\]\d]{2,50}?)\s*[-–,]\s*(?P<inner>\d[^()]{5,25}|[A-Z][a-z]+ \d[^()]{3,20})\)"
ALONE = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?:DATELINE:\s*)?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)(?P<place>{UPPER}|{TITLE}){REGION},?\s*(?:{CREDIT})?,?\s*{DATE}\.?$",
        rf"DATELINE:\s*(?P<place>{UPPER}|{TITLE}){REGION}$",
        rf"(?i:DATELINE:\s*(?P<place>[a-z][a-z' -]{{2,30}})(?:,\s*[a-z .]{{3,30}})??(?:,\s*{DATE})?\.?(?:;.*)?$)",
        rf"(?P<place>{UPPER}|{TITLE}){REGION},?\s+{DATE}\s*{CREDIT}\.?$",
        rf"(?P<wire>[A-Z][\w./ -]{{1,30}}),\s+(?P<place>{UPPER})$",
        rf"{CITIES}\s*(?:--+|[–—―])$",
        rf"(?P<place>[A-Z][a-z]+(?: [A-Z][a-z]+)?)(?:\s?/\s?[A-Z][a-z]+)*{REGION}\s*(?:--+|[—―])$",
    )
)

FORMS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?P<lead>){CITIES},?\s+{DATE}[.,]?\s*{CREDIT}\.?(?:\s*—?{BY}(?=\s*[-–—:]))?(?:{DASH}|\s*:\s?|\.?\s)",
        rf"(?P<lead>){CITIES}[,.]?\s*{CREDIT}\.?(?:{DASH}|:)",
        rf"(?P<lead>){CITIES},?\s+{DATE}[.,]?(?:{DASH}|:\s)(?:(?P<agency>{WIRES})[.,]?\s)?",
        rf"(?P<lead>){CITIES},?\s+{DATE}[.,]?\s+(?P<agency>{WIRES}){DASH}",
        rf"(?P<lead>){CITIES},\s+{DATE}\.\s(?=[\"“‘'A-ZА-ЯЁ])",
        rf"(?P<lead>)(?P<place>{UPPER}|{TITLE})\.\s{DATE}\.\s(?P<agency>[A-Z][\w-]+(?: [A-Z][\w-]+){{0,2}}){DASH}",
        rf"(?P<lead>)(?P<place>{UPPER}|{TITLE})\.\s(?:{DATE}\.\s)?(?P<agency>[A-ZА-ЯЁ][A-ZА-ЯЁ.\-]{{3,20}})(?:{DASH}|\.\s)",
        rf"(?P<lead>)(?P<place>{TITLE})(?:/{TITLE})*{REGION},\s+{DATE}[.,]?\s*(?:{CREDIT})?\.?(?:{DASH}|:\s?)",
        rf"(?P<lead>)(?P<place>{TITLE})(?:/{TITLE})*,\s+{DATE}[.,]?\s*{CREDIT}\s(?=[\"“A-Z])",
        rf"(?P<lead>)(?P<place>{TITLE}),?\s*{CREDIT}(?:{DASH}|:)",
        rf"[(/\[](?P<agency>[A-Z][\w. ]{{1,30}})[)/\]]\s*{CITIES},?\s*(?:{DATE})?(?:{DASH}|:\s)",
        rf"(?P<agency>AFP|PLA Daily|{WIRES})[,:]?\s+(?P<place>{UPPER}|{TITLE}),?\s+"
        rf"{DATE}(?:,?\s*{BY})?(?:{DASH}|:\s)",
        rf"(?P<lead>){CITIES},?\s*{CREDIT_WITH_DATE}\.?\s*(?:{DASH})?",
        rf"(?P<lead>){CITIES}(?:\s+(?:--+|[-–—―])\s*|(?:--+|[–—―])\s+|: )(?=[\"“‘'A-ZА-ЯЁ])",
        rf"(?P<place>){DATE}[.,]?\s*{CREDIT}{DASH}",
        rf"(?P<place>)\((?P<wire>[A-Z][^()\d]{{1,30}})\){DASH}",
        rf"(?P<place>{UPPER}|{TITLE})\.\s(?:{DATE}\.?\s)?(?P<wire>KAZINFORM|Kazinform)\s(?=[A-Z\"“])",
        r"[（(]?[据據]?(?P<agency>俄新网(?:RUSNEWS\.CN)?|新华社|新華社|中评社|中評社|中央社|中新社|中新网|新华网|人民网|本报|国际在线|环球网|中国军网|塔斯社|央视网)?"
        r"(?P<place>[\u4e00-\u9fff]{2,8}?)(?P<date>\d{1,2}月\d{1,2}日)(?:[专專]?[电電]|[讯訊]|消息)[）)]?[ "
        r"：:/]?(?:[（(](?:(?:记者|記者|通讯员|通訊員)[:： ]?(?P<by>[\u4e00-\u9fff、， ]{2,40})|[^）)]{2,30})[）)])?",
    )
)
NOT_IN_CAPITALS = tuple(form for form in FORMS if not form.pattern.startswith(rf"(?P<lead>){CITIES}"))
CORRESPONDENT = re.compile(r"(?P<agency>.+?) (?:special )?(?:correspondents?|reporters?) (?P<by>[A-ZА-ЯЁ].+)")
HAN_NAMES = re.compile(r"(?<=[\u4e00-\u9fff]{2})[ ，,]+(?=[\u4e00-\u9fff]{2})")  # between two names
SYNDICATED = re.compile(
    r"\((?:[^()]|\([^()]*\)){2,60}\)\s*(?=[A-ZА-ЯЁ]{3})|\[FBIS [\w ]{4,40}\]\s*"
)  # '(MENAFN- Kuwait News Agency) TOKYO, Nov 29', '[FBIS Transcribed Text] Beijing, November 29'
HEAD = 180  # letters in which a dateline stands
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
    """The dateline that opens a paragraph; it may lack the place: '(UPI) --'.

    `end`: where the story's own words begin; `byline`: who wrote it, 'our correspondent John Sample'.
    """

    place: str | None
    stamp: Stamp | None
    agency: str | None
    end: int
    byline: str | None = None


def title_case(words: str) -> str:
    """'ST. PETERSBURG' -> 'St. Petersburg', "XI'AN" -> "Xi'an", 'moscow' -> 'Moscow'; text of both cases stays."""
    if not words.isupper() and not words.islower():
        return words
    cased = re.sub(r"[^\W\d_]+(?:['’][^\W\d_]+)?", lambda match: match[0].capitalize(), words)
    first, *rest = cased.split(" ")
    return " ".join([first, *(word.lower() if word.lower() in SMALL_WORDS else word for word in rest)])


def read_dateline(paragraph: str) -> DatelineMatch | None:
    """The dateline at the start of a paragraph, None where there is none."""
    return dateline_in(paragraph[:HEAD])


@lru_cache(maxsize=256)  # asked of each line by several readers
def dateline_in(head: str) -> DatelineMatch | None:
    """The dateline at the start of a text."""
    passed = SYNDICATED.match(head) if head[:1] in ("(", "[") else None
    start = passed.end() if passed else 0
    for form in NOT_IN_CAPITALS if head[start + 1 : start + 2].islower() else FORMS:
        match = form.match(head, start)
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
    if undated and 0 < len(place) < 5 and place not in SHORT_CITIES:
        return None
    wire = parts.get("wire")
    if wire and wire.casefold() not in OUTLET_NAMES:
        return None
    stamps = find_stamps(parts.get("date") or parts.get("inner") or "", yearless=True)
    agency, byline = (wire or parts.get("agency") or "").strip(" .-") or None, parts.get("by")
    if agency and (reporter := CORRESPONDENT.fullmatch(agency)):
        agency, byline = reporter["agency"], reporter["by"]
    byline = HAN_NAMES.sub("、", byline) if byline else None
    return DatelineMatch(title_case(place) or None, stamps[0] if stamps else None, agency, match.end(), byline)
