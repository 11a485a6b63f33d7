"""The passage of a text that a search found, with the words found marked by control characters. Plain Python.

Whoever shows it escapes the text first and turns the marks into elements then; no text can forge a mark, since the two
characters are taken out of it before.
"""

from collections import defaultdict
from collections.abc import Sequence

from articles.search_query import SearchQuery, Term
from articles.search_tokens import Token, tokens

BEGIN, END = "\x02", "\x03"
NO_MARKS = str.maketrans({BEGIN: " ", END: " "})
LENGTH = 240  # characters of a passage, about
LEAD = 60  # characters before the first word found
SEARCHED = 60_000  # characters from the beginning in which words are looked for

Span = tuple[int, int]


def marked(text: str, query: SearchQuery) -> str:
    """A whole text with all that was found marked."""
    text = text.translate(NO_MARKS)
    return _with_marks(text, [(start, end) for start, end, _ in found_in(text, query)], 0, len(text))


def passage(text: str, query: SearchQuery) -> str:
    """The passage that holds the most of what was asked for, the earliest of several, with what was found marked."""
    text = text[:SEARCHED].translate(NO_MARKS).replace("\n", " ")
    found = found_in(text, query)
    start = max((found[0][0] if found else 0) - LEAD, 0)
    most = 0
    for at, (first, _, _) in enumerate(found):
        terms = {term for begin, end, term in found[at:] if end <= first + LENGTH - LEAD}
        if len(terms) > most:
            most, start = len(terms), max(first - LEAD, 0)
        if most == len(query.groups):
            break
    start, end = _at_words(text, start, start + LENGTH)
    inside = [(begin, stop) for begin, stop, _ in found if start <= begin and stop <= end]
    return ("… " if start else "") + _with_marks(text, inside, start, end) + (" …" if end < len(text) else "")


def found_in(text: str, query: SearchQuery) -> list[tuple[int, int, Term]]:
    """Where the terms of a search stand in a text; of two that overlap the one that begins first, then the longer."""
    there = list(tokens(text))
    places: dict[str, list[int]] = defaultdict(list)
    for at, token in enumerate(there):
        places[token.text].append(at)
    found = []
    for term in query.wanted:
        starts = places.get(term.words[0], [])
        if term.prefix and len(term.words) == 1:
            starts = [at for word, many in places.items() if word.startswith(term.words[0]) for at in many]
        for at in starts:
            sequence = there[at : at + len(term.words)]
            if _is(term, sequence):
                found.append((sequence[0].start, sequence[-1].end, term))
    found.sort(key=lambda one: (one[0], -one[1]))
    kept: list[tuple[int, int, Term]] = []
    for one in found:
        if not kept or kept[-1][1] <= one[0]:
            kept.append(one)
    return kept


def _is(term: Term, sequence: Sequence[Token]) -> bool:
    if len(sequence) < len(term.words):
        return False
    *before, last = (token.text for token in sequence)
    exact = last.startswith(term.words[-1]) if term.prefix else last == term.words[-1]
    return exact and before == list(term.words[:-1])


def _at_words(text: str, start: int, end: int) -> Span:
    """A stretch moved to the nearest white space, where there is some near."""
    if start:
        space = text.find(" ", start, start + LEAD // 2)
        start = space + 1 if space >= 0 else start
    if end < len(text):
        space = text.rfind(" ", end - LEAD // 2, end)
        end = space if space >= 0 else end
    return start, min(end, len(text))


def _with_marks(text: str, spans: Sequence[Span], start: int, end: int) -> str:
    pieces, at = [], start
    for begin, stop in spans:
        pieces += [text[at:begin], BEGIN, text[begin:stop], END]
        at = stop
    return "".join([*pieces, text[at:end]])
