"""Setting an article's text with its evidence marked and its officials' names linked. Plain Python.

Spans of evidence may overlap and may cross paragraphs; the text is cut where any span begins or ends, so that each
piece knows all that covers it. All offsets are code points into the body.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any, Generic, TypeVar

E = TypeVar("E")
N = TypeVar("N")


@dataclass(frozen=True, slots=True)
class Span(Generic[E]):
    """Something that the text from start to end stands for."""

    start: int
    end: int
    item: E


@dataclass(slots=True)
class Piece(Generic[N]):
    """Words that are a name, or that are none."""

    text: str
    name: N | None


@dataclass(slots=True)
class Run(Generic[E, N]):
    """Words covered by the same evidence; `begins` is the evidence whose mark begins here."""

    evidence: tuple[E, ...]
    begins: tuple[E, ...]
    pieces: list[Piece[N]] = field(default_factory=list)


Paragraph = list[Run[E, N]]


def marked(body: str, evidence: Sequence[Span[E]], names: Sequence[Span[N]]) -> list[Paragraph[E, N]]:
    """The paragraphs of a body as runs. Of two names that overlap the one that begins first is kept."""
    names = without_overlaps(names)
    waiting = sorted(evidence, key=lambda span: span.start)
    spans: list[Span[Any]] = [*evidence, *names]
    edges = {edge for span in spans for edge in (span.start, span.end)}
    paragraphs, offset = [], 0
    for text in body.split("\n"):
        runs: Paragraph[E, N] = []
        end = offset + len(text)
        cuts = sorted({offset, end} | {edge for edge in edges if offset < edge < end})
        for start, stop in pairwise(cuts):
            begins = [span for span in waiting if span.start <= start < span.end]
            waiting = [span for span in waiting if span not in begins]
            covering = tuple(span.item for span in evidence if span.start <= start and stop <= span.end)
            name = next((span.item for span in names if span.start <= start and stop <= span.end), None)
            add_piece(runs, covering, tuple(span.item for span in begins), Piece(body[start:stop], name))
        paragraphs.append(runs)
        offset = end + 1
    return paragraphs


def without_overlaps(spans: Sequence[Span[N]]) -> list[Span[N]]:
    """The spans in their order, without those that begin inside an earlier one."""
    kept: list[Span[N]] = []
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if not kept or kept[-1].end <= span.start:
            kept.append(span)
    return kept


def add_piece(runs: Paragraph[E, N], covering: tuple[E, ...], begins: tuple[E, ...], piece: Piece[N]) -> None:
    """Adds a piece to the last run where the same evidence covers both, else to a new one."""
    if begins or not runs or runs[-1].evidence != covering:
        runs.append(Run(covering, begins, [piece]))
    elif runs[-1].pieces[-1].name is piece.name:
        runs[-1].pieces[-1].text += piece.text
    else:
        runs[-1].pieces.append(piece)
