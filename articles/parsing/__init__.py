"""From the bytes of a raw file to a `ParsedArticle`. Plain Python."""

from articles.parsing.attribution import Surroundings, holder, read_agency, read_authors, read_outlet
from articles.parsing.decoding import Decoded, decode
from articles.parsing.fields import (
    find_headline,
    headline_of_metadata,
    labelled_headline,
    read_dateline,
    read_published,
    unprinted_headline,
    whole_headline,
)
from articles.parsing.html import is_html, read_html, story_as_lines
from articles.parsing.language import language_of
from articles.parsing.lines import check_length, normalise, to_lines
from articles.parsing.metadata import Metadata
from articles.parsing.result import Dateline, ParsedArticle, ParseError
from articles.parsing.spacing import restore_lines
from articles.parsing.text import Page, read_page
from articles.parsing.titles import split_titles

__all__ = ["Dateline", "ParseError", "ParsedArticle", "parse"]


def parse(raw: bytes, *, name: str = "", words: frozenset[str] = frozenset()) -> ParsedArticle:
    """Reads one raw file.

    `name` is the file's name, whose ending may tell HTML from text; `words` are names and titles that the mending of
    lost spaces keeps whole (its word lists are loaded when a file first needs them). ParseError says why a file cannot
    be read.
    """
    decoded = decode(raw)
    page, metadata, mended = page_of(decoded, name, words)
    if not page.story:
        raise ParseError("no story found: no paragraph that reads as an article")
    return assemble(page, metadata, decoded.encoding, (*decoded.warnings, *mended))


def page_of(decoded: Decoded, name: str, words: frozenset[str]) -> tuple[Page, Metadata, tuple[str, ...]]:
    """The lines around and in the story, the metadata, and what was said of lost spaces, of text or HTML."""
    if not is_html(decoded.text, name):
        check_length(len(decoded.text))
        lines, mended = restore_lines(to_lines(normalise(decoded.text)), words)
        return read_page(split_titles(lines)), Metadata(), mended
    html = read_html(decoded.text)
    lines, mended = restore_lines(html.lines, words)
    page = read_page(lines, html.inside)
    if not page.story and html.metadata.story:
        page = read_page([*page.head, *story_as_lines(html.metadata)])
    return page, html.metadata, mended


def assemble(page: Page, metadata: Metadata, encoding: str, warnings: tuple[str, ...]) -> ParsedArticle:
    """The article with every field that the page states."""
    index = find_headline(page.head, " ".join(page.story))
    above, below = [line.text for line in page.head], [line.text for line in page.tail]
    headline = labelled_headline(page.head) or headline_of_metadata(metadata, above, holder(below))
    if headline is None:
        headline = unprinted_headline(metadata)
        if index is not None:
            headline, index = whole_headline(page.head, index)
    else:
        index = next((i for i, line in enumerate(page.head) if line.text == headline), index)
    split = index if index is not None else -1
    stamp = read_published(page.head, page.tail, metadata, index)
    published = stamp.iso() if stamp else None
    surroundings = Surroundings(
        above=tuple(line.text for line in page.head[: max(split, 0)]),
        between=tuple(line.text for line in page.head[split + 1 :]),
        below=tuple(below),
        metadata=metadata,
        dateline_agency=page.dateline.agency if page.dateline else None,
        dateline_byline=page.dateline.byline if page.dateline else None,
        first=page.story[0],
        headline=headline,
        last=page.story[-1],
    )
    outlet, row = read_outlet(surroundings)
    return ParsedArticle(
        headline=headline,
        published=published,
        published_zone=stamp.zone if stamp else None,
        outlet=outlet,
        outlet_key=row.key if row else None,
        agency=read_agency(surroundings),
        authors=read_authors(surroundings),
        dateline=read_dateline(page, published, row.key if row else None),
        paragraphs=page.story,
        language=language_of("\n".join(page.story)),
        url=metadata.url,
        encoding=encoding,
        warnings=warnings,
    )
