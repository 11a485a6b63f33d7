"""Cutting a body into sentences. Spans are code-point offsets into the body."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from people.extraction.rules.word_list import word_list

# A full stop after one of these ends no sentence.
ABBREVIATIONS = word_list(
    """
    mr mrs ms dr prof st messrs hon rev gen col lt maj capt cmdr adm sgt brig cpl sen rep gov pres amb jan feb mar
    apr jun jul aug sep sept oct nov dec no nos vs v etc e.g i.e u.s u.k u.n p.r d.c cf al inc ltd corp co dept
    approx vol pp fig
    """
)
# These stand before a capital as a rule only inside a sentence; a month or 'a.m.' may also end one.
ENDS_BEFORE_CAPITAL = word_list("jan feb mar apr jun jul aug sep sept oct nov dec u.s u.k u.n etc inc ltd corp co")
STARTERS = word_list(
    """
    The A An In On At He She They It His Her Their Its This That These Those Both During After Before While When
    According Meanwhile However But And Also As Earlier Later By For From With Under Since Until Asked Speaking
    """
)
END = re.compile(r"[.!?…。！？]+[\"'”’»)\]]*(?=\s|$)")
WORD_BEFORE = re.compile(r"([A-Za-z][\w.]*)\.$")
NEXT_WORD = re.compile(r"\s*[\"'“‘«(\[]*\s*(\w*)")


# 'North. Interaction 2023': the Russian way of two words in one name
NAME_BEFORE = re.compile(r"\b(?:North(?:ern)?|West|East|Zapad|Vostok|Sever|Maritime|Naval)\.$")
IN_NAME = re.compile(r"\s(?:Interaction|Joint|Cooperation|Vzaimode[iy]stvi[ey]e?)\b")


class Sentence(NamedTuple):
    """One sentence and the number of the paragraph that it stands in."""

    start: int
    end: int
    paragraph: int


def sentences(body: str) -> list[Sentence]:
    """The sentences of a body in their order; a line feed always ends one, white space around them is left out."""
    found = []
    offset = 0
    for number, paragraph in enumerate(body.split("\n")):
        for start, end in cut(paragraph):
            text = paragraph[start:end]
            if stripped := text.strip():
                first = offset + start + len(text) - len(text.lstrip())
                found.append(Sentence(first, first + len(stripped), number))
        offset += len(paragraph) + 1
    return found


def cut(paragraph: str) -> Iterator[tuple[int, int]]:
    """The spans of the sentences of one paragraph, with the white space around them."""
    start = 0
    last = len(paragraph.rstrip())
    for match in END.finditer(paragraph):
        end = match.end()
        if end >= last or is_end(paragraph, match):
            yield start, end
            start = end
    yield start, len(paragraph)


def is_end(text: str, match: re.Match[str]) -> bool:
    """Whether the marks that a match found end a sentence of a text that goes on after them."""
    if IN_NAME.match(text, match.end()) and NAME_BEFORE.search(text, max(0, match.start() - 12), match.end()):
        return False
    following = NEXT_WORD.match(text, match.end())
    word = following[1] if following else ""
    if word[:1].islower():
        return match[0][0] in "!?" and match[0][-1] not in "\"'”’»"
    if match[0][0] != "." or len(match[0]) > 1:
        return True
    before = WORD_BEFORE.search(text, max(0, match.start() - 20), match.start() + 1)
    if not before:
        return True
    last = before[1].lower()
    if len(last) == 1 and last not in "i":  # an initial: 'V. Putin'
        return False
    if last in ABBREVIATIONS or "." in last:
        return word in STARTERS and (last in ENDS_BEFORE_CAPITAL or "." in last)
    return True
