"""Finding officials by a name typed in any spelling, script, case or order. Plain Python, alike on every database."""

import re
from collections.abc import Iterable
from functools import lru_cache

from people.transliteration import fold

KNOWN_SPELLINGS = 65_536  # kept folded in each process


def bearers(text: str, spellings: Iterable[tuple[int, str]]) -> set[int]:
    """Whose spelling, among (official, spelling), has every word of a text, or is another writing of the whole."""
    words = text.split()
    return {official for official, spelling in spellings if bears(spelling, text, words)}


def bears(spelling: str, text: str, words: list[str]) -> bool:
    """Whether a spelling is another writing of a text, or has all of its words, each perhaps only begun."""
    whole, tokens, plain = keys(spelling)
    return whole == fold(text) or all(
        word.casefold() in plain or any(token.startswith(fold(word)) for token in tokens) for word in words
    )


@lru_cache(maxsize=KNOWN_SPELLINGS)
def keys(spelling: str) -> tuple[str, tuple[str, ...], str]:
    """A spelling folded as a whole, word by word, and only in small letters."""
    return fold(spelling), tuple(fold(word) for word in re.split(r"[\s-]+", spelling) if word), spelling.casefold()
