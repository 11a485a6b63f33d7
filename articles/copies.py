"""Which texts are copies of one another: the same words, or nearly so. Plain Python.

A sketch holds the smallest hashes of a text's three-word shingles; texts that share enough of them are near copies. The
very smallest are index rows, so that the near copies of a text are found without looking at every other text.
"""

import re
from hashlib import blake2b, sha256

WORDS = re.compile(r"[\u3400-\u9fff]|[^\W\u3400-\u9fff]+")  # Han characters are words of their own
SHINGLE = 3  # words
SKETCH = 48  # hashes
SHARED = 12  # hashes that near copies share at least
BANDS = 12  # index rows at most


def words_of(text: str) -> list[str]:
    return WORDS.findall(text.casefold())


def text_hash(text: str) -> str:
    """The same for texts of the same words, whatever their spaces, case and punctuation; '' for no words."""
    words = words_of(text)
    return sha256(" ".join(words).encode()).hexdigest() if words else ""


def sketch(text: str) -> tuple[int, ...]:
    """At most 48 signed 64-bit hashes, the smallest first."""
    words = words_of(text)
    shingles = {" ".join(words[at : at + SHINGLE]) for at in range(len(words) - SHINGLE + 1)}
    return tuple(sorted(_hashed(shingle) for shingle in shingles)[:SKETCH])


def bands(sketched: tuple[int, ...]) -> tuple[int, ...]:
    """The index rows of a sketch. Texts without one in common are not held for near copies."""
    return sketched[:BANDS]


def are_near(one: tuple[int, ...], other: tuple[int, ...]) -> bool:
    """Whether two sketches are those of near copies."""
    return bool(set(bands(one)) & set(bands(other))) and len(set(one) & set(other)) >= SHARED


def _hashed(shingle: str) -> int:
    return int.from_bytes(blake2b(shingle.encode(), digest_size=8).digest(), "big", signed=True)
