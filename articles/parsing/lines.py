"""From the text of a file to its lines: white space put right, hard wraps undone."""

import html
import re
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from articles.parsing.lexicon import common_words
from articles.parsing.result import ParseError

LINE_ENDS = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
INVISIBLE = dict.fromkeys(
    [
        *range(0, 9),
        *range(14, 32),
        *range(127, 133),
        *range(134, 160),
        173,
        8203,
        8204,
        8205,
        8206,
        8207,
        8288,
        65279,
        *range(8234, 8239),
    ]
)
SPACES = re.compile(r"[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
ENTITY = re.compile(r"&(?:[a-zA-Z]{2,8}|#\d{2,6}|#x[0-9a-fA-F]{2,5});")
ENCODED = 2  # how often entities may have been encoded: '&amp;quot;'
RUNS = re.compile(r"[ \t]+")
BROKEN_WORD = re.compile(r"\w-$")
WIDE_GAP = re.compile(r"\t| {2,}")
LABELS = r"(?:source|editor|web editor|time|author|published|updated|date|来源|编辑|时间|作者)"
LABEL = re.compile(rf"{LABELS}\s*[:：]?", re.IGNORECASE)
COLUMN = re.compile(rf"^({LABELS})(?:\t| {{2}})\s*", re.IGNORECASE)  # 'Source   Xinhua'
GLUED_MONTH = re.compile(  # 'By JOHN SAMPLESEPT. 10, 2013'
    r"(?<=[A-Z])(?=(?:JAN|FEB|MARCH|APRIL|MAY|JUNE|JULY|AUG|SEPT|OCT|NOV|DEC)\.? \d{1,2}, (?:19|20)\d\d)"
    r"|(?<=[a-z])(?=(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d{1,2}, (?:19|20)\d\d)"
)
CAPTURES = re.compile(r"[\d,]+ captures?")
BANNER_END = re.compile(r"TIMESTAMPS$|The Wayback Machine - (?:https?://web\.archive\.org/web/\d+[a-z_]*/)?")
MAX_BANNER = 60  # lines
MAX_BYLINE = 200  # letters
MAX_TEXT = 300_000  # letters, 50,000 words: no article is longer
MAX_LINE = 20_000  # letters: what is longer is cut, no paragraph is
MIN_BROKEN = 3  # lines that break off in mid-sentence in a hard-wrapped text, at least
WRAP_SLACK = 5
SENTENCE_ENDS = (".", "!", "?", '."', ".”", ".)")
MIN_WRAP, MAX_WRAP = 45, 100
MIN_COLUMN = 30  # letters: how wide a printed paper's column is at least
MIN_IN_COLUMN = 6  # lines that break off in mid-sentence in a text of narrow columns, at least
ALL_BUT = 4  # for one line that is longer than a narrow column, so many are not
HALVES = re.compile(r"([^\W\d_]+)-$"), re.compile(r"[^\W\d_]+")  # of a word that a hyphen breaks


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a page. `gap`: a blank line stands before it; `linked`: nearly all of it is the text of links;
    `spaced`: wide gaps stood between its words, as in menus and tables; `heading`: an HTML heading; `title`: the page's
    title, whose words may not be those of its headline."""

    text: str
    gap: bool = False
    linked: bool = False
    spaced: bool = False
    heading: bool = False
    title: bool = False


def check_length(letters: int) -> None:
    """ParseError for a text of more letters than any article has: nothing of it is cut off unseen."""
    if letters > MAX_TEXT:
        raise ParseError(f"no article is this long: more than {MAX_TEXT:,} letters of text")


def normalise(text: str) -> str:
    """Line feeds as the only line ends, plain spaces, no invisible or control characters, no HTML entities."""
    text = LINE_ENDS.sub("\n", text)
    text = SPACES.sub(" ", text).translate(INVISIBLE)
    for _ in range(ENCODED):
        text = ENTITY.sub(lambda match: html.unescape(match[0]), text) if "&" in text else text
    return text


def wrap_width(rows: list[str]) -> int | None:
    """The column at which a text was hard-wrapped; None where it was not.

    In a wrapped text many lines break off in mid-sentence, none of them beyond the width, and hardly a line is longer.
    """
    broken = [len(row) for row, after in pairwise(rows) if after.strip()[:1].islower() and len(row) >= MIN_COLUMN * 0.6]
    width = max(broken, default=0)
    if not MIN_COLUMN <= width <= MAX_WRAP:
        return None
    longer = sum(len(row) > width + WRAP_SLACK for row in rows)
    if width < MIN_WRAP:
        return width if len(broken) >= max(MIN_IN_COLUMN, ALL_BUT * longer) else None
    wide = sum(length >= MIN_WRAP * 0.6 for length in broken)
    return width if wide >= max(MIN_BROKEN, longer) or (wide == MIN_BROKEN - 1 and not longer) else None


def unwrap(rows: list[str], width: int) -> list[str]:
    """Undoes the wrapping of each block of rows (between blank ones) that was wrapped."""
    joined: list[str] = []
    whole = "\n".join(rows).lower()
    for blank, block in groupby(rows, key=lambda row: not row.strip()):
        lines = list(block)
        joined += unwrap_block(lines, width, whole) if not blank and is_wrapped(lines, width) else lines
    return joined


def is_wrapped(rows: list[str], width: int) -> bool:
    """Whether a row begins in mid-sentence, or all rows but the last are full and only the last ends a sentence."""
    if any(row.strip()[0].islower() for row in rows):
        return True
    full = all(is_full(row, after, width) and not row.rstrip().endswith(SENTENCE_ENDS) for row, after in pairwise(rows))
    return full and rows[-1].rstrip().endswith(SENTENCE_ENDS)


def is_full(row: str, after: str, width: int) -> bool:
    """Whether the first word of the next row would not have fitted in a row."""
    return len(row.rstrip()) + 1 + len(after.split(maxsplit=1)[0]) > width - 1


def unwrap_block(rows: list[str], width: int, whole: str) -> list[str]:
    """Joins a row to the one before where its first word would not have fitted there, or goes on with a sentence.

    `whole`: the text in small letters, whose words tell which hyphens are the printer's.
    """
    joined = [[rows[0].rstrip()]]
    for last, row in pairwise(rows):
        first_word = row.split(maxsplit=1)[0]
        indented = row[:1].isspace() and not last[:1].isspace()
        goes_on = first_word[:1].islower() and len(last) > width / 2 and not last.rstrip().endswith(SENTENCE_ENDS)
        if (is_full(last, row, width) or goes_on) and not indented:
            halves = BROKEN_WORD.search(last.rstrip()[-2:]) and first_word[:1].islower()
            if halves and is_one_word(joined[-1][-1], first_word, whole):
                joined[-1][-1] = joined[-1][-1][:-1]
            joined[-1] += ["" if halves else " ", row.strip()]
        else:
            joined.append([row.rstrip()])
    return ["".join(parts) for parts in joined]


def is_one_word(row: str, after: str, whole: str) -> bool:
    """Whether the hyphen at the end of a row only breaks a word: 'exer-', 'cise', but not 'high-', 'level'."""
    first, second = HALVES[0].search(row), HALVES[1].match(after)
    if not first or not second:
        return False
    word = (first[1] + second[0]).lower()
    return word in common_words() or re.search(rf"\b{word}\b", whole) is not None


def to_lines(text: str) -> list[Line]:
    """The lines of a normalised text, stripped, blank ones left out but remembered as a gap."""
    rows = text.split("\n")
    width = wrap_width(rows)
    if width:
        rows = unwrap(rows, width)
    elif any(len(row) > MAX_LINE for row in rows):
        rows = [piece for row in rows for piece in pieces(row)]
    lines: list[Line] = []
    gap = True
    for row in rows:
        stripped = row.strip()
        if stripped:
            text, gaps = without_gaps(stripped) if "  " in stripped or "\t" in stripped else (stripped, 0)
            if text[:3] in ("By ", "BY ", "by ") and len(text) < MAX_BYLINE:
                text = GLUED_MONTH.sub(" ", text)
            lines.append(Line(text, gap=gap, spaced=gaps >= 3))
        gap = not stripped
    return join_labels(without_archive_banner(lines))


def without_archive_banner(lines: list[Line]) -> list[Line]:
    """The lines without those that the Wayback Machine puts on top of a page: captures, days, collections."""
    head = lines[:MAX_BANNER]
    if not any(CAPTURES.fullmatch(line.text) for line in head):
        return lines
    end = max((i for i, line in enumerate(head) if BANNER_END.match(line.text)), default=None)
    if end is None:
        return lines
    address = BANNER_END.sub("", lines[end].text)
    return [*([replace(lines[end], text=address)] if address else []), *lines[end + 1 :]]


def without_gaps(row: str) -> tuple[str, int]:
    """A row with single spaces, a colon after a label that its value stands apart from, and the number of wide gaps."""
    gaps = len(WIDE_GAP.findall(row))
    if gaps == 1:
        row = COLUMN.sub(r"\1: ", row, count=1)
    return RUNS.sub(" ", row), gaps


def pieces(row: str) -> list[str]:
    """A row cut into pieces of at most MAX_LINE letters, at spaces where there are any."""
    found = []
    while len(row) > MAX_LINE:
        cut = row.rfind(" ", MAX_LINE // 2, MAX_LINE)
        cut = cut if cut > 0 else MAX_LINE
        found.append(row[:cut])
        row = row[cut:]
    return [*found, row]


def join_labels(lines: list[Line]) -> list[Line]:
    """Puts a label that stands alone on its line and the line below it together: 'Source', 'Xinhua'."""
    joined: list[Line] = []
    for line in lines:
        if joined and LABEL.fullmatch(joined[-1].text) and len(line.text) < 60 and not LABEL.fullmatch(line.text):
            joined[-1] = replace(joined[-1], text=f"{joined[-1].text.rstrip(':： ')}: {line.text}")
        else:
            joined.append(line)
    return joined
