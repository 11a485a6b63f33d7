"""Titles of pages that stand in a text dump as a line: 'Talks held in Moscow | The Sample Times'."""

import re
from dataclasses import replace

from articles.parsing.lines import Line
from articles.parsing.outlets import WIRES, OutletRow, known

CUT = re.compile(r"\s*[|•»]\s*|\s+[-–—]+\s+")
DASH = re.compile(r"[-–—]")
SENTENCE_END = (".", "!", "?", "。", ":", "：")
MAX_LINES = 40  # of a file's beginning: no title stands further below
MIN_HEADLINE = 20  # letters; of Chinese ones a third
MIN_WORDS = 4
MAX_SITE = 80  # letters behind a headline that is printed a second time
QUOTED_ABROAD = {"CN", "RU"}  # 'Drills begin - Xinhua' tells who says so


def split_titles(lines: list[Line]) -> list[Line]:
    """The lines of a dump with each title cut: the site's name becomes a line of its own above the headline.

    Where the headline is printed again by itself, only what follows it in the title is left.
    """
    printed = {line.text for line in lines[:MAX_LINES]}
    found: list[Line] = []
    for i, line in enumerate(lines[:MAX_LINES]):
        cut = title_cut(line.text, printed, first=i == 0)
        if cut is None:
            found.append(line)
            continue
        headline, site = line.text[: cut.start()], line.text[cut.end() :]
        found.append(replace(line, text=site))
        if headline not in printed:
            found.append(replace(line, text=headline, title=True))
    return [*found, *lines[MAX_LINES:]]


def title_cut(text: str, printed: set[str], *, first: bool) -> re.Match[str] | None:
    """Where the headline of a title ends, None where a line is no title; `first`: it is the file's first line."""
    cuts = [cut for cut in CUT.finditer(text) if cut.start() and cut.end() < len(text)]
    for cut in cuts:
        if is_long(text[: cut.start()]) and text[: cut.start()] in printed and len(text) - cut.end() <= MAX_SITE:
            return cut
    if not cuts or not is_long(headline := text[: cuts[-1].start()]) or headline.endswith(SENTENCE_END):
        return None
    row = known(text[cuts[-1].end() :])
    if row is None or not is_site(row, dashed=bool(DASH.search(cuts[-1][0])), first=first):
        return None
    named_twice = len(cuts) > 1 and known(text[cuts[-2].end() : cuts[-1].start()]) is row  # 'Talks - Xinhua | news.cn'
    cut = cuts[-2] if named_twice else cuts[-1]
    return cut if len(text[: cut.start()].split()) >= MIN_WORDS else None


def is_long(headline: str) -> bool:
    """Whether a text is long enough for a headline."""
    return len(headline) >= (MIN_HEADLINE if headline.isascii() else MIN_HEADLINE // 3)


def is_site(row: OutletRow, *, dashed: bool, first: bool) -> bool:
    """Whether an outlet's name at the end of a headline is the site's and not that of a source."""
    if row.key in WIRES:
        return first and not dashed
    return not dashed or (first and row.country not in QUOTED_ABROAD)
