"""From the bytes of a raw file to a `ParsedArticle`. Plain Python."""

from articles.parsing.decoding import decode
from articles.parsing.fields import read_agency, read_authors, read_headline, read_outlet, read_published
from articles.parsing.language import language_of
from articles.parsing.lines import normalise, to_lines
from articles.parsing.result import Dateline, ParsedArticle, ParseError
from articles.parsing.text import Page, read_page

__all__ = ["Dateline", "ParseError", "ParsedArticle", "parse"]


def parse(raw: bytes, *, name: str = "", words: frozenset[str] = frozenset()) -> ParsedArticle:
    """Reads one raw file.

    `name` is the file's name, whose ending may tell HTML from text; `words` are names and titles that the mending of
    lost spaces keeps whole. ParseError says why a file cannot be read.
    """
    decoded = decode(raw)
    page = read_page(to_lines(normalise(decoded.text)))
    if not page.story:
        raise ParseError("no story found in it")
    published = read_published(page)
    outlet = read_outlet(page)
    return ParsedArticle(
        headline=read_headline(page),
        published=published.iso() if published else None,
        published_zone=published.zone if published else None,
        outlet=outlet.name if outlet else None,
        outlet_key=outlet.key if outlet else None,
        agency=read_agency(page),
        authors=read_authors(page),
        dateline=dateline_of(page, published.iso() if published else None),
        paragraphs=page.story,
        language=language_of(" ".join(page.story)),
        url=None,
        encoding=decoded.encoding,
        warnings=decoded.warnings,
    )


def dateline_of(page: Page, published: str | None) -> Dateline:
    """The dateline with the year of its context."""
    if not page.dateline:
        return Dateline()
    stamp = page.dateline.stamp
    if not stamp:
        return Dateline(page.dateline.place)
    year = stamp.year or (int(published[:4]) if published else None)
    return Dateline(page.dateline.place, f"{year:04}-{stamp.month:02}-{stamp.day:02}" if year else None)
