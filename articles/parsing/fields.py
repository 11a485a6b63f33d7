"""Headline, time of publication and dateline, read from the lines around the story and from the page's metadata."""

import re
from dataclasses import replace
from functools import lru_cache

from articles.parsing.attribution import SOURCE, credit_below, is_masthead
from articles.parsing.boilerplate import rule_of
from articles.parsing.bylines import BYLINE, NAME_IN_CITY, names_in_byline
from articles.parsing.dates import (
    TIME,
    Stamp,
    choose,
    copyright_year,
    find_stamps,
    find_time,
    label_in,
    without_times,
    without_year,
)
from articles.parsing.lines import Line
from articles.parsing.metadata import Metadata, title_parts
from articles.parsing.outlets import known
from articles.parsing.result import Dateline
from articles.parsing.text import Page, is_menu, is_sentence

WORD = re.compile(r"[^\W\d_]{3,}")
HAN_PAIR = re.compile(r"(?=([\u4e00-\u9fff]{2}))")
LABELLED = re.compile(r"(?:headline|title|标题)\s*[:：]\s*(?P<headline>.{5,250})$", re.IGNORECASE)
LABEL = re.compile(
    r"(?:section|length|publication|volume|issue|edition|source|topic|category|rubric|subject|theme|location|byline|dateline|body|highlight|series)\s*[:：]",
    re.IGNORECASE,
)
FIELD = re.compile(r"(?:HD|BY|WC|PD|ET|SN|SC|LA|CY|LP|TD) +\S")
SHORT_LABEL = re.compile(r"HD +(?P<headline>.{5,250})$")
KREMLIN_PLACE = re.compile(
    r"(?:The Kremlin,\s*)?(?P<place>[A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+){0,2})(?:,\s*[A-Z][\w .-]{2,40})?$"
)
MONITORED = re.compile(r"\bin \w+ (?:\d{4} gmt )?(\d{1,2}) ([A-Z][a-z]{2}) (\d\d)\b", re.IGNORECASE)
LAST_SHORT_YEAR = 69  # '05' is 2005, '96' is 1996
SECTION_WORDS = 2  # a header line of so few words is a section's name, unless nothing else is there
HALF_DAY = re.compile(r"\d ?[ap]\.m\.$", re.IGNORECASE)
LONG_LINE = 140  # letters: hardly a headline is longer
LONG_HEADLINE = 4  # words: more than a section's name has
STANDFIRST_LEAD = 0.6
TOPIC = re.compile(r"(?:topics?|tags?|section|filed under)\s*\|", re.IGNORECASE)
BROKEN = (":", "：")  # how a headline on two lines breaks
LEAST = 0.45  # the score that a headline must have
LEAST_ALONE = 0.3  # where nothing else could be it and a time line is near
TITLE = 0.15  # what the page's title loses to a headline that is printed in other words
MASTHEAD = 0.5  # what a line loses that stands above a menu or is the page's first and names an outlet
ADDRESS = re.compile(r"(?:https?://|www\.|/)\S+|\S+@\S+")  # of a page, a picture, a person
MAX_HEADLINE = 250
COMMENTS = "comments"  # the rule of the headings of what readers wrote
NEAR_TIME = 4  # lines
MAX_BESIDE, MAX_LABELLED = 12, 35  # letters beside a time that is a line of its own; with 'posted at'


def stems(text: str) -> set[str]:
    """The beginnings of the words of a text, to see how much two texts have in common."""
    words = {word[:5] for word in WORD.findall(text.casefold())}
    return words if text.isascii() else words | set(HAN_PAIR.findall(text))


@lru_cache(maxsize=2048)  # asked of each line by several readers
def is_time_line(text: str) -> bool:
    """Whether a line is mainly a date, with or without labels and credits around it."""
    stamps = find_stamps(text)
    if not stamps or (is_sentence(text) and not HALF_DAY.search(text)):
        return False
    rest = without_times(text)
    if KREMLIN_PLACE.fullmatch(rest) and "," in rest and stamps[0].start == 0:
        return True
    if TIME.search(text) and len(rest) < 60:
        return True
    return (
        len(rest) < 25 or "|" in text or bool(BYLINE.match(text) or SOURCE.search(text)) or len(rest) < 0.5 * len(text)
    )


def may_be_headline(line: Line) -> bool:
    """Whether a line above the story could be its headline."""
    text = line.text
    if len(text) > MAX_HEADLINE or is_menu(line) or rule_of(text) or is_time_line(text):
        return False
    if (
        known(text)
        or names_in_byline(text)
        or LABEL.match(text)
        or SOURCE.match(text)
        or (text[0] in "([（【" and text[-1] in ")]）】")
    ):
        return False
    if ADDRESS.fullmatch(text):
        return False
    return len(WORD.findall(text)) >= 1 or len(HAN_PAIR.findall(text)) >= 3


def find_headline(head: tuple[Line, ...], body: str) -> int | None:
    """The index of the headline among the lines above the story, by what it shares with the story and where it stands.

    None where no line shares enough.
    """
    shared = stems(body)
    last_menu = max((i for i, line in enumerate(head) if is_menu(line) and not belongs_to_head(line.text)), default=-1)
    times = [i for i, line in enumerate(head) if is_time_line(line.text) or names_in_byline(line.text)]
    possible = [i for i, line in enumerate(head) if may_be_headline(line)]
    best, best_score = None, LEAST if len(possible) > 1 or not times else LEAST_ALONE
    for i in possible:
        line = head[i]
        own = stems(line.text)
        words = len(WORD.findall(line.text)) if " " in line.text else len(own)
        score = len(own & shared) / max(1, len(own)) + 0.06 * min(len(own), 8)
        score += 0.15 if any(abs(i - t) <= NEAR_TIME for t in times) or not times else 0.0
        score += 0.3 * line.heading - MASTHEAD * (i < last_menu or (i == 0 and is_masthead(line.text)))
        score -= 0.2 * (len(line.text) > LONG_LINE) + 0.3 * line.text[0].islower() + TITLE * line.title
        score -= 0.25 * is_sentence(line.text) + 0.3 * (words <= SECTION_WORDS) + 0.1 * line.linked
        score -= 0.02 * (len(head) - i) * bool(not times) + 0.3 * bool(NAME_IN_CITY.fullmatch(line.text))
        if score > best_score + lead(head, best, i):
            best, best_score = i, score
    return best


def whole_headline(head: tuple[Line, ...], i: int) -> tuple[str, int]:
    """The headline of line `i`, with its other half where a colon breaks it, and the index of its last line."""
    for first in (i - 1, i):
        halves = head[max(first, 0) : first + 2]
        if len(halves) == 2 and halves[0].text.endswith(BROKEN) and not halves[1].gap and all(map(may_be_half, halves)):
            return f"{halves[0].text} {halves[1].text}", first + 1
    return head[i].text, i


def may_be_half(line: Line) -> bool:
    """Whether a line may be half a headline: not a label or the name of a section."""
    return may_be_headline(line) and len(WORD.findall(line.text)) > SECTION_WORDS and not is_sentence(line.text)


def belongs_to_head(text: str) -> bool:
    """Whether a line with bars is no menu but of the article's head: a time line, 'Topic | China-Russia relations'."""
    return is_time_line(text) or bool(TOPIC.match(text))


def lead(head: tuple[Line, ...], best: int | None, i: int) -> float:
    """By how much line `i` must beat the best so far: by much where it stands just below it, as a standfirst does."""
    if best is None or head[best].title:
        return 0.0
    words = len(WORD.findall(head[best].text))
    under_time = i == best + 2 and bool(names_in_byline(head[best + 1].text)) and words > LONG_HEADLINE
    follows = under_time or i == best + 1 or (i <= best + 4 and not any(line.gap for line in head[best + 1 : i + 1]))
    if (
        not follows
        or words <= SECTION_WORDS
        or len(head[best].text) > LONG_LINE
        or any(is_menu(line) for line in head[best + 1 : i])
    ):
        return 0.08
    return STANDFIRST_LEAD if words > SECTION_WORDS + 1 else STANDFIRST_LEAD / 2


def headline_of_metadata(metadata: Metadata, lines: list[str], owner: str | None = None) -> str | None:
    """The headline by metadata in the form that the page prints; None where the page does not print it.

    A line with the name of the page's `owner` is none: a title may begin with that.
    """
    candidates = [*metadata.headlines, *([metadata.title] if metadata.title else [])]
    mastheads = {key(name) for name in (*metadata.sites, owner or "")}
    lines = [line for line in lines if key(line) not in mastheads]
    printed = {key(line): line for line in reversed(lines) if len(line) <= MAX_HEADLINE}
    for candidate in candidates:
        if key(candidate) in printed:
            return printed[key(candidate)]
    for candidate in candidates:
        starts = [line for line in lines if len(stems(line)) >= 3 and key(candidate).startswith(key(line))]
        if starts:
            return max(starts, key=len)
    return None


def unprinted_headline(metadata: Metadata) -> str | None:
    """The headline that only the metadata gives, without the site's name."""
    for candidate in (*metadata.headlines, *([metadata.title] if metadata.title else [])):
        if headline := without_site(candidate, metadata):
            return headline
    return None


def key(text: str) -> str:
    """A text without case and punctuation, for comparison."""
    return re.sub(r"\W+", "", text.casefold())


def without_site(title: str, metadata: Metadata) -> str:
    """A title without the names of site and section at its end: 'Talks • President of Russia' gives 'Talks'."""
    parts = title_parts(title)
    if len(parts) > 1 and known(parts[0]):
        title = title[title.find(parts[1]) :]
        parts = parts[1:]
    sites = {key(site) for site in metadata.sites}
    while len(parts) > 1 and (
        known(parts[-1]) or key(parts[-1]) in sites or "." in parts[-1] or len(parts[-1].split()) <= SECTION_WORDS
    ):
        parts.pop()
    end = title.find(parts[-1]) + len(parts[-1]) if parts else 0
    return title[:end].strip()


def labelled_headline(head: tuple[Line, ...]) -> str | None:
    """The headline of a database dump: 'HEADLINE: …'; 'HD …' among other fields with labels of two letters."""
    fields = sum(bool(FIELD.match(line.text)) for line in head) > 2
    for line in head:
        if match := LABELLED.match(line.text) or (SHORT_LABEL.match(line.text) if fields else None):
            return match["headline"].strip()
    return None


def read_published(
    head: tuple[Line, ...], tail: tuple[Line, ...], metadata: Metadata, headline: int | None
) -> Stamp | None:
    """When the page says that it was published.

    A time between headline and story comes before one above the headline, the metadata's before a mere 'updated'; the
    lines below the story count only where they say 'published'. A date with no year takes that of the copyright line.
    """
    after = stamps_of(head[headline + 1 :] if headline is not None else head)
    above = list(reversed(stamps_of(head[:headline]))) if headline is not None else []
    credits = [line for line in tail[:4] if len(line.text) < 100 and credit_below(line.text)]
    below = [stamp for stamp in stamps_of(above_comments(tail)) if stamp.published]
    below += [stamp for line in credits for stamp in find_stamps(line.text)]
    visible = [*after, *above[:1]] if after else above
    stated = [*visible, *([replace(metadata.published, published=False)] if metadata.published else []), *below]
    chosen = choose(stated)
    if chosen is None and metadata.modified:
        chosen = replace(metadata.modified, updated=True)
    if chosen and not chosen.time:
        chosen = next((s for s in stated if s.time and same_day(s, chosen)), chosen)
    if chosen:
        return chosen
    return yearless(head, [line.text for line in (*tail, *head)]) or monitored(tail)


def above_comments(tail: tuple[Line, ...]) -> tuple[Line, ...]:
    """The lines below the story down to the readers' comments, which have days of their own."""
    rules = ((i, rule_of(line.text)) for i, line in enumerate(tail))
    return tail[: next((i for i, rule in rules if rule and rule.name == COMMENTS), len(tail))]


def same_day(a: Stamp, b: Stamp) -> bool:
    """Whether two stamps are of one day."""
    return (a.year, a.month, a.day) == (b.year, b.month, b.day)


def stamps_of(lines: tuple[Line, ...]) -> list[Stamp]:
    """The dates that time lines and credits state, each with a time that stands in the next line."""
    found: list[Stamp] = []
    for i, line in enumerate(lines):
        if not is_time_line(line.text):
            continue
        for stamp in find_stamps(line.text):
            found.append(stamp if stamp.time else with_next_time(stamp, lines[i + 1 : i + 2]))
    return found


def with_next_time(stamp: Stamp, following: tuple[Line, ...]) -> Stamp:
    """The stamp with the time of the line after it, where that line is only a time."""
    for line in following:
        time, match = find_time(line.text)
        beside = MAX_LABELLED if label_in(line.text) else MAX_BESIDE
        if time and match and len(line.text) - len(match[0]) < beside and not find_stamps(line.text):
            return replace(stamp, time=time)
    return stamp


def yearless(head: tuple[Line, ...], lines: list[str]) -> Stamp | None:
    """A date without a year in a line of its own above the story, with the year of the page's copyright."""
    year = copyright_year(lines)
    if year is None:
        return None
    for line in head:
        stamps = find_stamps(line.text, yearless=True)
        if stamps and len(without_year(line.text)) < 20 and not is_sentence(line.text):
            return replace(stamps[0], year=year)
    return None


def monitored(tail: tuple[Line, ...]) -> Stamp | None:
    """The day of a monitored broadcast or wire: 'Source: TASS, Moscow, in English 0905 gmt 18 Aug 05'."""
    for line in tail:
        if match := MONITORED.search(line.text):
            day, month, year = match.groups()
            century = "19" if int(year) > LAST_SHORT_YEAR else "20"
            return next(iter(find_stamps(f"{day} {month} {century}{year}")), None)
    return None


def read_dateline(page: Page, published: str | None, outlet: str | None) -> Dateline:
    """The dateline with the year of its context: of the publication, else of the copyright line.

    On kremlin.ru it is the line of time and place under the headline.
    """
    match = page.dateline
    if match is None:
        return kremlin_dateline(page.head, published) if outlet == "kremlin" else Dateline()
    if published is None and (year := copyright_year([line.text for line in (*page.head, *page.tail)])):
        published = str(year)
    return Dateline(match.place, date_of(match.stamp, published) if match.stamp else None)


def date_of(stamp: Stamp, published: str | None) -> str | None:
    """A dateline's date: its own year, else the publication's, the year before for December in January's paper."""
    year = stamp.year
    if year is None and published:
        year = int(published[:4])
        if len(published) >= 7 and stamp.month - int(published[5:7]) > 6:
            year -= 1
    return replace(stamp, year=year, time=None).iso() if year else None


def kremlin_dateline(head: tuple[Line, ...], published: str | None) -> Dateline:
    """'April 16, 2023 / 19:20 / The Kremlin, Moscow' above the story: the place is in or just below the time line."""
    for i, line in enumerate(head):
        if not is_time_line(line.text):
            continue
        for candidate in head[i : i + 3]:
            match = KREMLIN_PLACE.fullmatch(without_times(candidate.text))
            if match and not rule_of(candidate.text):
                return Dateline(match["place"], published[:10] if published else None)
    return Dateline()
