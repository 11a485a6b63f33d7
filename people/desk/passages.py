"""An account's article as the desk shows it: quotes marked in their paragraphs, with a few paragraphs around them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter

from people.accounts import Account, Quote
from people.marks import Paragraph, Span, marked

AROUND = 2  # paragraphs shown before and after one that holds a quote


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, and the code points of the body before it."""

    start: int
    runs: Paragraph[Quote, object]
    shown: bool


@dataclass(frozen=True, slots=True)
class Stretch:
    """Paragraphs that follow each other, all in view or all folded away."""

    shown: bool
    blocks: Sequence[Block]


def stretches_of(account: Account) -> list[Stretch]:
    """An article's paragraphs; those far from any quote are folded away, all are in view where no quote has a place."""
    blocks = list(blocks_of(account))
    return [Stretch(shown, list(some)) for shown, some in groupby(blocks, key=attrgetter("shown"))]


def blocks_of(account: Account) -> Iterator[Block]:
    spans = [
        Span(quote.report.start, quote.report.end, quote)
        for quote in account.quotes
        if quote.report.start is not None and quote.report.end is not None
    ]
    paragraphs: list[Paragraph[Quote, object]] = marked(account.article.body, spans, ())
    holding = [number for number, runs in enumerate(paragraphs) if any(run.evidence for run in runs)]
    start = 0
    for number, runs in enumerate(paragraphs):
        near = not holding or any(abs(number - other) <= AROUND for other in holding)
        yield Block(start, runs, near)
        start += sum(len(piece.text) for run in runs for piece in run.pieces) + 1
