"""Words of an article that a person gives as evidence, found in its text. Never guessed: they must be there once."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from articles.models import Article

MOST_WORDS = 5000  # characters of one piece of evidence


class QuoteError(ValueError):
    """Words that are no evidence; its text says why."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Words of an article: code points from the start of its body, end excluded."""

    article_id: int
    start: int
    end: int


def quoted(words: str, articles: Iterable[Article], *, start: int | None = None) -> Evidence:
    """The place of some words in one of a few articles; white space may differ.

    `start` tells which place is meant where they are there more than once. QuoteError where they are not there, or more
    than once and not at `start`.
    """
    found = [place for article in articles for place in places(words, article)]
    if not found:
        raise QuoteError("These words are not in the article. Copy them from its text, without leaving any out.")
    meant = found if len(found) == 1 else [place for place in found if place.start == start]
    if len(meant) != 1:
        raise QuoteError(f"These words are there {len(found)} times. Give more of the sentence.")
    return meant[0]


def places(words: str, article: Article) -> list[Evidence]:
    """Every place of some words in an article."""
    parts = words.split()
    if not parts:
        return []
    pattern = re.compile(r"\s+".join(map(re.escape, parts)))
    return [Evidence(article.pk, match.start(), match.end()) for match in pattern.finditer(article.body)]
