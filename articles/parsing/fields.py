"""What a page states about its article, read from the lines around the story."""

import re

from articles.parsing.boilerplate import rule_of
from articles.parsing.dates import Stamp, choose, copyright_year, find_stamps, find_time
from articles.parsing.lines import Line
from articles.parsing.outlets import OUTLETS, OutletRow
from articles.parsing.text import Page, is_menu, is_sentence

WORD = re.compile(r"[^\W\d_]{3,}")
BYLINE = re.compile(r"(?:by|from)[:\s]\s*(?P<names>[^|()\[\]/]{3,120})", re.IGNORECASE)
CREDIT = re.compile(
    r"[(（](?P<credit>[^()（）\d]{2,40})[)）]|\|\s*(?P<bar>[A-Z][\w' .]{2,40})\s*\||(?:source|来源)\s*[:：\t ]\s*(?P<source>[^|\t\n]{2,60}?)(?=\s*\||\s*Editor|\s*Time|\s*$|\s*(?:19|20)\d\d-)",
    re.IGNORECASE,
)
NAMES = {name.casefold(): row for row in OUTLETS for name in (row.name, *row.names, *row.domains)}


def read_published(page: Page) -> Stamp | None:
    stamps: list[Stamp] = []
    lines = [line.text for line in page.head]
    for i, text in enumerate(lines):
        if is_sentence(text) and len(text) > 100:
            continue
        for stamp in find_stamps(text):
            if not stamp.time and i + 1 < len(lines) and len(lines[i + 1]) < 12:
                time, match = find_time(lines[i + 1])
                if match:
                    stamp = Stamp(stamp.year, stamp.month, stamp.day, time, None, stamp.updated, stamp.published)
            stamps.append(stamp)
    return choose(stamps)


def stems(text: str) -> set[str]:
    return {word.casefold()[:5] for word in WORD.findall(text)}


def read_headline(page: Page) -> str | None:
    body = stems(" ".join(page.story))
    best, best_score = None, 0.0
    for i, line in enumerate(page.head):
        text = line.text
        words = text.split()
        if (
            is_menu(line)
            or rule_of(text)
            or find_stamps(text)
            or len(words) < 3
            or len(text) > 250
            or BYLINE.match(text)
        ):
            continue
        own = stems(text)
        score = len(own & body) / max(1, len(own)) + min(len(own), 8) * 0.02 - 0.15 * is_sentence(text)
        if score > best_score + 0.1:
            best, best_score = text, score
    return best if best_score > 0.3 else None


def read_authors(page: Page) -> tuple[str, ...]:
    for line in page.head:
        match = BYLINE.match(line.text)
        if match and not is_sentence(line.text):
            names = re.split(r",|\band\b|、|;", match["names"])
            names = [re.sub(r"\s+in\s+[A-Z].*", "", name).strip() for name in names]
            return tuple(
                name.title() if name.isupper() else fix_caps(name) for name in names if 2 <= len(name.split()) <= 4
            )
    return ()


def fix_caps(name: str) -> str:
    return " ".join(word.capitalize() if word.isupper() and len(word) > 2 else word for word in name.split())


def read_agency(page: Page) -> str | None:
    for line in page.head:
        if rule_of(line.text) and rule_of(line.text).name == "caption":
            continue
        match = CREDIT.search(line.text)
        if match:
            printed = (match["credit"] or match["bar"] or match["source"]).strip()
            row = NAMES.get(printed.casefold())
            if row:
                return row.name
    if page.dateline and page.dateline.agency:
        row = NAMES.get(page.dateline.agency.casefold())
        return row.name if row else page.dateline.agency
    return None


def read_outlet(page: Page) -> OutletRow | None:
    for line in (*page.head, *page.tail):
        row = NAMES.get(line.text.casefold().strip(" ."))
        if row:
            return row
    for line in (*page.tail, *page.head):
        for row in OUTLETS:
            if any(p.match(line.text) for p in row.compiled):
                return row
        if "copyright" in line.text.casefold() or "©" in line.text:
            for name, row in NAMES.items():
                if name in line.text.casefold() and "/" not in line.text:
                    return row
        for row in OUTLETS:
            if any(domain in line.text.casefold() for domain in row.domains):
                return row
    return None
