"""Which texts are copies of one another: the same words, or nearly so. Plain Python.

A sketch holds the smallest hashes of a text's three-word shingles; texts that share enough of them are near copies. The
very smallest are index rows, so that the near copies of a text are found without looking at every other text; one in
common may be a stock phrase of the trade, two are worth a comparison.
"""

import re
from collections.abc import Sequence
from hashlib import blake2b, sha256
from struct import pack, unpack

WORDS = re.compile(r"[\u3400-\u9fff]|[^\W\u3400-\u9fff]+")  # Han characters are words of their own
SHINGLE = 3  # words
SKETCH = 48  # hashes
SHARED = 12  # hashes that near copies share at least
BANDS = 12  # index rows at most
SHARED_BANDS = 2  # index rows that near copies share at least


def words_of(text: str) -> list[str]:
    return WORDS.findall(text.casefold())


def text_hash(text: str) -> str:
    """The same for texts of the same words, whatever their spaces, case and punctuation; '' for no words."""
    return text_hash_of(words_of(text))


def text_hash_of(words: Sequence[str]) -> str:
    return sha256(" ".join(words).encode()).hexdigest() if words else ""


def sketch(text: str) -> tuple[int, ...]:
    """At most 48 signed 64-bit hashes, the smallest first."""
    return sketch_of(words_of(text))


def sketch_of(words: Sequence[str]) -> tuple[int, ...]:
    found = runs(words)
    digests = b"".join([blake2b(run.encode(), digest_size=8).digest() for run in found])
    return tuple(sorted(unpack(f">{len(found)}q", digests))[:SKETCH])


def packed(sketched: tuple[int, ...]) -> bytes:
    """A sketch as it is stored."""
    return pack(f">{len(sketched)}q", *sketched)


def unpacked(stored: bytes) -> tuple[int, ...]:
    return unpack(f">{len(stored) // 8}q", stored)


def bands(sketched: tuple[int, ...]) -> tuple[int, ...]:
    """The index rows of a sketch. Texts without two in common are not held for near copies."""
    return sketched[:BANDS]


def are_near(one: tuple[int, ...], other: tuple[int, ...]) -> bool:
    """Whether two sketches are those of near copies."""
    rows = set(bands(one)) & set(bands(other))
    return len(rows) >= SHARED_BANDS and len(set(one) & set(other)) >= SHARED


def shared_runs(text: str, other: str) -> tuple[int, int]:
    """How many of a text's different runs of three words another text has too, and how many it has in all."""
    own = shingles(text)
    return len(own & shingles(other)), len(own)


def shingles(text: str) -> set[str]:
    """The different runs of three words in a text."""
    return runs(words_of(text))


def runs(words: Sequence[str]) -> set[str]:
    return set(map(" ".join, zip(*(words[at:] for at in range(SHINGLE)), strict=False)))
