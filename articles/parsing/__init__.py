"""Reading a raw scraped page: bytes in, `ParsedArticle` out. Plain Python."""

from articles.parsing.result import Dateline, ParsedArticle, ParseError

__all__ = ["Dateline", "ParseError", "ParsedArticle", "parse"]


def parse(raw: bytes, *, name: str = "", words: frozenset[str] = frozenset()) -> ParsedArticle:
    """Reads one raw file.

    `raw`: its bytes, text or HTML. `name`: its file name, for the ending alone. `words`: known names and titles
    ('Li Shangfu', 'State Councilor') to be kept whole where a damaged file lost its spaces.
    Raises ParseError with a reason fit for the ledger; no other exception.
    """
    raise NotImplementedError
