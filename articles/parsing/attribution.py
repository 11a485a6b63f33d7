"""Whose page it is, and whom it credits: outlet, agency, authors."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from articles.parsing.boilerplate import is_caption
from articles.parsing.bylines import (
    BYLINE,
    NAME_IN_CAPITALS,
    NAME_IN_CITY,
    ORGANISATION,
    names_in_byline,
    people_in,
)
from articles.parsing.dates import find_stamps, without_times
from articles.parsing.lone_names import LONE_NAME, lone_name, may_be_person
from articles.parsing.metadata import Metadata, title_parts
from articles.parsing.outlets import (
    BY_NAME,
    MAIL_HOSTS,
    OUTLETS,
    WIRES,
    OutletRow,
    known,
    name_key,
    row_of_address,
    row_of_domain,
)
from articles.parsing.text import SECTIONS

FURNISHED = tuple(row for row in OUTLETS if row.furniture)
FURNITURE = re.compile("|".join(f"(?:{p})" for row in FURNISHED for p in row.furniture), re.IGNORECASE)
DOMAIN = re.compile(
    r"\b((?:[a-z0-9-]+\.)+(?:com\.cn|gov\.cn|org\.cn|co\.kr|co\.jp|co\.uk|com\.pk|com\.tw|gov\.ru|com|org|net|ru|cn|kz|pk|jp|kr|by|mn|kp|ir|tw|kg|eu|az|uz|ua|in|sg|my|tr|fr|de|au|info|io|hk|th|id|tj))\b",
    re.IGNORECASE,
)
NAME_IN_TEXT = re.compile(
    r"(?<![\w-])(?:"
    + "|".join(re.escape(name) for name in sorted(BY_NAME, key=len, reverse=True) if len(name) > 2)
    + r")(?![\w-])",
    re.IGNORECASE,
)
COPYRIGHT = re.compile(r"copyright|©|\(c\)\s|all rights reserved|版权", re.IGNORECASE)
HOLDER = re.compile(
    r"(?:copyright\s*(?:©|\(c\))?|(?:©|\(c\))\s*(?:copyright)?)\s*(?:by\s+)?(?:(?:19|20)\d\d(?:\s*[-–—]\s*(?:19"
    r"|20)\d\d)?)?,?\s*(?:by\s+)?(?P<name>[A-Z][\w&'’ .-]{2,60}?)"
    r"(?:,?\s*(?:(?:19|20)\d\d(?:\s*[-–—]\s*(?:19|20)\d\d)?))?\s*(?:[,|]|\.(?!\w)|all rights|ltd|inc|$)",
    re.IGNORECASE,
)
SOURCE = re.compile(
    r"(?:^|[\s|(\[（])(?:source|sources|来源|來源|источник|agency|credit|from)\s*[:：]\s*(?P<name>(?!\s*(?:最后|发布|时间))[^|\t()（）\[\]]{2,80}?)"
    r"(?=\s*(?:[|(（)）\]]|$)|\s+(?:web\s)?(?:editor|author|time|date|by|updated|published)\b|\s*[,;]?\s*\d{4}[-/年.]|\s+\d{1,2}:\d\d|\s+(?:编辑|編輯|作者|责编|責編|参与互动|字[号號体體]|分享|我要))"
    r"|^source\s(?P<tabbed>[A-Z][\w'’ .&]{2,60}?)(?=\s+(?:editor|author|time|date)\b)",
    re.IGNORECASE,
)
BRACKETED = re.compile(r"[(（\[]\s*(?P<name>[^()（）\[\]]{2,80}?)\s*[)）\]]")
REPORT_OF = re.compile(
    r"text of (?:an? )?(?:\w+ )?(?:report|commentary|article|interview|statement)\b.{0,40}\b(?:by|from|on)\b",
    re.IGNORECASE,
)
PICTURE = re.compile(r"(?:photo|image|picture)s?\b", re.IGNORECASE)
REPORTS = re.compile(
    r",\s+(?P<name>[^,.]{2,40}?)\s+(?:reports|reported|has learned)(?:,? (?:citing|with reference to) [^.]{2,60})?\.?$"
)
CLOSING_CREDIT = re.compile(
    r"[.!?\"”’]\s*(?:[(（\[](?P<bracketed>)|[-–—]+\s?)(?P<name>[^()（）\[\].!?]{2,40}?)\s*[)）\]]?\.?$"
)
MASTHEAD_WORDS = 8
MAX_SITE_WORDS = 6
EDITOR_NOTE = re.compile(r"\s*\b(?:web )?editors?\s*[:：].*$", re.IGNORECASE)
CRUMBS = re.compile(r"\s*(?:>+|»)\s*|\s+[-–/]\s+")
TRAIL = re.compile(r"(?:home|首页|首頁|главная)\s*(?:>|»|/|\|)", re.IGNORECASE)  # to a section, whatever its name
NAMED = re.compile(r"(?:publication|newspaper|outlet|publisher|издание)\s*[:：]", re.IGNORECASE)
BAR = re.compile(r"\||\s[-–—•·/]\s")
BARS = re.compile(r"\s*\|\s*|\s+[-–—•·/]\s+")
UNCLOSED = re.compile(r"(?P<outlet>[A-Z][\w' ]{2,40})\)\s+\d")  # 'Xinhua) 08:52, November 24, 2021'
OWNED = re.compile(r"(?:CY +)?(?:copyright\b|\(c\)|©)[\s(c)©]*(?:by )?(?:19|20)\d\d\b", re.IGNORECASE)
MAX_WIRE_LINE = 40  # letters
GOES_ON = re.compile(r"(?:^by\s*:?|,|\band)$", re.IGNORECASE)
MAX_BYLINES = 4  # lines on which a list of names may go on
OWN_NOTE = re.compile(r"(?:[A-Z][\w'’.-]+ ){2,4}(?:is|covers|reports|writes)\b.{5,200}\b(?:for|at|with|of)\b")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What stands around a story: lines above the headline, between headline and story, below the story."""

    above: tuple[str, ...]
    between: tuple[str, ...]
    below: tuple[str, ...]
    metadata: Metadata
    dateline_agency: str | None
    dateline_byline: str | None = None
    first: str = ""  # the story's first paragraph
    last: str = ""  # its last
    headline: str | None = None


def read_outlet(page: Surroundings) -> tuple[str | None, OutletRow | None]:
    """The name of the outlet and its row: by address, site name, copyright, domain, furniture, its name on a line.

    A wire's credit is no outlet.
    """
    row = outlet_of_metadata(page.metadata) or outlet_of_lines(page)
    if row:
        return row.name, row
    if page.metadata.sites:
        return page.metadata.sites[0], None
    if site := site_of_title(page.metadata.title or "", page.headline or ""):
        return site, None
    return holder([*page.below, *page.above]), None


def outlet_of_metadata(metadata: Metadata) -> OutletRow | None:
    """The outlet by the page's address, the site's name, or the end of the title."""
    if row := row_of_address(metadata.url):
        return row
    for site in metadata.sites:
        if row := known(site) or row_of_domain(site):
            return row
    parts = title_parts(metadata.title or "")
    for part in reversed(parts if len(parts) > 1 else []):
        if row := known(part) or row_of_domain(part.strip()):
            return row
    return None


def site_of_title(title: str, headline: str) -> str | None:
    """The site's name that a title has beside the headline: 'Talks held | World | The Post' gives 'The Post'.

    None where the title does not begin or end with the headline, so that it cannot be told what is what.
    """
    parts = title_parts(title)
    own = letters_of(headline)
    if len(parts) < 2 or not own:
        return None
    if is_part(parts[0], own):
        parts.reverse()
    elif not is_part(parts[-1], own):
        return None
    return next((part.strip() for part in parts[:-1] if is_site(part, own)), None)


def is_part(text: str, own: str) -> bool:
    """Whether a part of a title is the beginning of the headline, or begins with it."""
    return bool(letters_of(text)) and (own.startswith(letters_of(text)) or letters_of(text).startswith(own))


def is_site(part: str, own: str) -> bool:
    """Whether a part of a title that is not of the headline may be a site's name: short, and no section."""
    words = part.split()
    if not words or len(words) > MAX_SITE_WORDS or letters_of(part) in own or find_stamps(part):
        return False
    return words[0][0].isalpha() and not words[0][0].islower() and not all(w.lower() in SECTIONS for w in words)


def letters_of(text: str) -> str:
    """A text's letters and digits without case, for comparison."""
    return re.sub(r"\W+", "", text.casefold())


def outlet_of_lines(page: Surroundings) -> OutletRow | None:
    """The outlet by the lines above and below the story."""
    outer = [line for line in (*page.below, *page.above) if len(line) < 400]
    owners = [line for line in outer if COPYRIGHT.search(line) and not is_caption(line)]
    top = [line for line in page.above[:2] if len(line.split()) <= MASTHEAD_WORDS and not is_caption(line)]
    top = [line for line in top if not TRAIL.match(line)]
    readings: tuple[Iterator[OutletRow | None], ...] = (
        (row for line in owners if (row := one_row(line)) and row.key not in WIRES),
        (row_in_domains(line) for line in outer if "." in line),
        (one_row(line) for line in owners),
        (row_of_furniture(line) for line in (*outer, *page.between, page.first)),
        (
            row
            for line in (*page.above, *lines_after_credit(page.below))
            if (row := known(CRUMBS.split(without_times(line))[0])) and not is_caption(line)
        ),
        (one_row(line) for line in top),
        (one_row(line) for line in (*page.above, *page.between) if NAMED.match(line)),
        (one_row(line) for line in page.between if OWNED.match(line)),
        (row_in_domains(line) for line in page.between if "@" in line or DOMAIN.fullmatch(line)),
        (row_in_domains(SOURCE.sub("", line)) for line in page.between if "www." in line and find_stamps(line)),
        (one_row(line) for line in page.below[:6] if OWN_NOTE.match(line)),
    )
    return next((row for reading in readings for row in reading if row), None)


def lines_after_credit(below: tuple[str, ...]) -> tuple[str, ...]:
    """The lines below a story without an agency's name that stands alone at once below it."""
    return below[1:] if below and is_lone_wire(below[0]) else below


def is_lone_wire(line: str) -> bool:
    """Whether a line is an agency's name and nothing else."""
    row = known(line)
    return row is not None and row.key in WIRES


def row_of_furniture(line: str) -> OutletRow | None:
    """The outlet whose pages alone have such a line."""
    if not FURNITURE.match(line):  # tried first: hardly a line is any outlet's furniture
        return None
    return next(row for row in FURNISHED if any(pattern.match(line) for pattern in row.compiled))


def one_row(line: str) -> OutletRow | None:
    """The one outlet that a line names; None where it names several or none."""
    rows = {
        row.key: row
        for match in NAME_IN_TEXT.finditer(line.replace("’", "'"))
        if (row := BY_NAME.get(name_key(match[0])))
    }
    return next(iter(rows.values())) if len(rows) == 1 else None


def row_in_domains(line: str) -> OutletRow | None:
    """The one outlet whose domain a line prints; None where it prints several, as lists of links do."""
    rows = {
        row.key: row
        for match in DOMAIN.finditer(line)
        if (row := row_of_domain(match[1])) and not (line[: match.start()].endswith("@") and match[1] in MAIL_HOSTS)
    }
    return next(iter(rows.values())) if len(rows) == 1 else None


def is_masthead(line: str) -> bool:
    """Whether a line at the top of a page is the outlet's own: 'KCNA | Korean Central News Agency'."""
    return len(line.split()) <= MASTHEAD_WORDS and one_row(line) is not None


def holder(lines: list[str]) -> str | None:
    """Who holds the page's copyright, as printed, for an outlet without a row."""
    for line in lines:
        match = HOLDER.search(line)
        if match and not is_caption(line) and not re.match(r"all rights|the content", match["name"], re.IGNORECASE):
            return match["name"].strip()
    return None


def read_agency(page: Surroundings) -> str | None:
    """The wire or paper credited: between headline and story, in the dateline, or just below the story."""
    for line in page.between:
        if found := credit_in(line):
            return found
    if page.dateline_agency:
        return canonical(page.dateline_agency)
    if page.first and (found := reporting(page.first)):
        return found
    if page.below and is_lone_wire(page.below[0]):
        return canonical(page.below[0])
    for line in page.below[:4]:
        if len(line) < 100 and (found := credit_below(line)):
            return found
    match = CLOSING_CREDIT.search(page.last)
    return canonical(match["name"]) if match and known(match["name"]) else None


def credit_below(line: str) -> str | None:
    """The credit of a line below the story: 'Source: Xinhua', '(Xinhua News Agency May 24, 2006)'."""
    if PICTURE.match(line):
        return None
    if match := SOURCE.search(line):
        return canonical(match["name"] or match["tabbed"])
    match = re.fullmatch(r"[(（\[](?P<name>[^()（）\[\]:：]{2,60})[)）\]]", line)
    name = without_times(match["name"]) if match else ""
    return canonical(name) if known(name) else None


def reporting(first: str) -> str | None:
    """The agency that a first paragraph ends on: '…, Kazinform reports.'"""
    match = REPORTS.search(first)
    return canonical(match["name"]) if match and known(match["name"]) else None


def canonical(printed: str) -> str:
    """A credit under its usual name; initials, and one that is not known, as printed."""
    printed = without_reporter(printed.partition(";")[0].strip(" .,-"))
    if known(printed) and re.fullmatch(r"[A-Z]{2,4}", printed):
        return printed
    for part in (printed, *re.split(r"\s*/\s*|\s+-\s+|,\s+", printed)):
        if row := known(part):
            return row.name
    return printed


def without_reporter(printed: str) -> str:
    """'TASS correspondent John Sample' gives 'TASS'."""
    return re.sub(r"(?<=\w)\s+(?:special |staff )?(?:correspondents?|reporters?|writers?)\s+[A-ZА-ЯЁ].*$", "", printed)


def credit_in(line: str) -> str | None:
    """The credit of a line between headline and story, None where it gives none."""
    if is_caption(line) and not BRACKETED.fullmatch(line):
        return None
    if match := SOURCE.search(line):
        return canonical(match["name"] or match["tabbed"])
    if REPORT_OF.match(line) and (named := NAME_IN_TEXT.search(line)):
        return canonical(named[0])
    for match in BRACKETED.finditer(line):
        if len(line) < 150 and is_organisation(match["name"]):
            return canonical(match["name"])
    if BAR.search(line):
        for part in BARS.split(line):
            if known(part := without_times(part)):
                return canonical(part)
    if (match := UNCLOSED.match(line) or NAME_IN_CAPITALS.fullmatch(line)) and known(match["outlet"]):
        return canonical(match["outlet"])
    bare = re.sub(r"^(?:by|from)\s*:?\s+", "", without_times(EDITOR_NOTE.sub("", line)), flags=re.IGNORECASE)
    return canonical(bare) if known(bare) else credit_beside(line, bare)


def credit_beside(line: str, bare: str) -> str | None:
    """The credit that a comma parts from a city or an author: 'AFP, Beijing', 'By John Sample, Reuters'."""
    first, _, last = map(str.strip, bare.rpartition(","))
    if len(line) < MAX_WIRE_LINE and is_lone_wire(first):
        return canonical(first)
    return canonical(last) if first and BYLINE.match(line) and known(last) else None


def is_organisation(name: str) -> bool:
    """Whether a bracketed name is a credit and not an aside."""
    return bool(known(name) or known(name.split("/")[0])) or (
        len(name.split()) <= 5 and bool(ORGANISATION.search(name)) and name[:1].isupper() and ":" not in name
    )


def read_authors(page: Surroundings) -> tuple[str, ...]:
    """The people of the byline, in order; editors and organisations left out."""
    lines = page.between
    for i in range(len(lines)):
        if names := lone_name(lines, i, f"{page.headline} {page.first}"):
            return names
        line = whole_byline(lines, i)
        if names := names_in_byline(line):
            return names
        if (match := NAME_IN_CITY.fullmatch(line)) and (names := tuple(people_in(match["rest"]))):
            return names
    for line in page.below[:3]:
        if (
            re.match(r"[(\[]?(?:by|author)\b", line, re.IGNORECASE)
            and len(line) < 80
            and (names := names_in_byline(line))
        ):
            return names
    signed = page.below[:2]
    if len(signed) == 2 and LONE_NAME.fullmatch(signed[0]) and known(signed[1]) and may_be_person(signed[0]):
        return tuple(people_in(signed[0]))
    if page.dateline_byline and (names := names_in_byline(f"By {page.dateline_byline}")):
        return names
    sites = {letters_of(site) for site in page.metadata.sites}
    people = [name for value in page.metadata.authors for name in people_in(value) if letters_of(name) not in sites]
    return tuple(dict.fromkeys(people))


def whole_byline(lines: tuple[str, ...], i: int) -> str:
    """Line `i` with the lines on which its list of names goes on: 'By', 'JOHN SAMPLE,', 'and ANN BEISPIEL'."""
    line = lines[i]
    if line[:2].lower() != "by":
        return line
    for following in lines[i + 1 : i + 1 + MAX_BYLINES]:
        if not GOES_ON.search(line) and not following.startswith("and "):
            break
        line = f"{line} {following}"
    return line
