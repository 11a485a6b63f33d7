"""Finding officials by a name typed in any spelling, script, case or order. Plain Python, alike on every database."""

import re
from collections.abc import Iterable
from functools import lru_cache

from people.transliteration import fold

KNOWN_SPELLINGS = 65_536  # kept folded in each process


def bearers(text: str, spellings: Iterable[tuple[int, str]]) -> set[int]:
    """Whose spelling, among (official, spelling), has every word of a text, or is another writing of the whole."""
    whole, words = fold(text), [(word.casefold(), fold(word)) for word in text.split()]
    return {official for official, spelling in spellings if bears(spelling, whole, words)}


def bears(spelling: str, text: str, words: list[tuple[str, str]]) -> bool:
    """Whether a spelling is another writing of a folded text, or has all of its words, each perhaps only begun.

    The words come in small letters and folded.
    """
    whole, tokens, plain = keys(spelling)
    return whole == text or all(
        word in plain or any(token.startswith(folded) for token in tokens) for word, folded in words
    )


@lru_cache(maxsize=KNOWN_SPELLINGS)
def keys(spelling: str) -> tuple[str, tuple[str, ...], str]:
    """A spelling folded as a whole, word by word, and only in small letters."""
    return fold(spelling), tuple(fold(word) for word in re.split(r"[\s-]+", spelling) if word), spelling.casefold()
