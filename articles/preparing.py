"""What the archive keeps of a raw file besides its fields, worked out where it is read. Plain Python."""

import zlib
from dataclasses import dataclass

from articles.copies import sketch_of, text_hash_of, words_of
from articles.parsing.result import ParsedArticle
from articles.search_tokens import index_texts


@dataclass(frozen=True, slots=True)
class Prepared:
    """The bytes, compressed; of an article that could be read the hash and the sketch of its text, and its tokens."""

    data: bytes
    text_hash: str = ""
    sketch: tuple[int, ...] = ()
    tokens: tuple[str, str] = ("", "")  # of the headline, and all of them


def compress(data: bytes) -> bytes:
    return zlib.compress(data, 6)


def prepare(data: bytes, parsed: ParsedArticle | None) -> Prepared:
    """Prepares a raw file for the archive; `parsed` is None where it could not be read."""
    if parsed is None:
        return Prepared(compress(data))
    body = parsed.body
    words = words_of(body)
    tokens = index_texts(parsed.headline or "", body)
    return Prepared(compress(data), text_hash_of(words), sketch_of(words), tokens)
