"""The pure part of the way of a record: bytes of a raw file -> what the page states, and what it tells of officials.

No Django and no database: it runs in worker processes, each with its own index of the known names, and in a dry run.
"""

import logging
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from articles.parsing import parse
from articles.parsing.result import ParsedArticle, ParseError
from articles.preparing import Prepared, prepare
from people.extraction import extract
from people.extraction.findings import Contact, Findings
from people.matching import KnownOfficial, NameIndex, names_of

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class RawPage:
    """The bytes of a raw file, its name, and what a scraper's manifest knows of it."""

    name: str
    data: bytes
    manifest: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Story:
    """What extraction needs of an article; dates are partial ISO text, the body its paragraphs joined by line feeds."""

    body: str
    published: str | None
    dateline_place: str | None
    dateline_date: str | None
    retrieved: str | None
    language: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read: `parsed` and `findings`, or the `error` that says why nothing could be."""

    name: str
    parsed: ParsedArticle | None = None
    findings: Findings | None = None
    error: str = ""
    prepared: Prepared | None = None  # for the archive


class Reader:
    """Reads raw files with the known officials in mind."""

    def __init__(self, officials: tuple[KnownOfficial, ...]) -> None:
        self.index = NameIndex(officials)
        self.words = frozenset(words_to_keep(officials))

    def read(self, page: RawPage) -> Reading:
        """Reads one raw file. A file that cannot be read is no exception but a Reading with its error.

        So is one that a fault of the program keeps from being read: it is told and logged, and the others go on.
        """
        try:
            parsed = parse(page.data, name=page.name, words=self.words)
            return Reading(page.name, parsed, self.find(story_of(parsed, page.manifest)))
        except ParseError as error:
            return Reading(page.name, error=str(error))
        except Exception as error:
            log.exception("Cannot read %s", page.name)
            return Reading(page.name, error=f"a fault of the program: {type(error).__name__}: {error}")

    def read_for_archive(self, page: RawPage) -> Reading:
        """Reads one raw file, and works out what the archive keeps of it besides."""
        reading = self.read(page)
        return replace(reading, prepared=prepare(page.data, reading.parsed))

    def find(self, story: Story) -> Findings:
        """What a story tells of officials."""
        return extract(
            story.body,
            self.index,
            published=story.published,
            dateline_place=story.dateline_place,
            dateline_date=story.dateline_date,
            retrieved=story.retrieved,
            language=story.language,
        )


def story_of(parsed: ParsedArticle, manifest: dict[str, str]) -> Story:
    """The story of a page. Where it states no date, the manifest's is that of publication."""
    return Story(
        body=parsed.body,
        published=parsed.published or manifest.get("published"),
        dateline_place=parsed.dateline.place,
        dateline_date=parsed.dateline.date,
        retrieved=manifest.get("retrieved"),
        language=parsed.language,
    )


def words_to_keep(officials: tuple[KnownOfficial, ...]) -> Iterator[str]:
    """The names and titles that the mending of lost spaces leaves whole."""
    for official in officials:
        yield from names_of(official)
        yield from (post.title for post in official.posts)


def as_json(reading: Reading) -> dict[str, Any]:
    """A reading in the form of a dry run's line; 'file' is the file's own name."""
    file = reading.name.rpartition("/")[2]
    if reading.parsed is None or reading.findings is None:
        return {"file": file, "error": reading.error}
    parsed, found = reading.parsed, reading.findings
    return {
        "file": file,
        "article": {
            "headline": parsed.headline,
            "published": parsed.published,
            "outlet": parsed.outlet,
            "agency": parsed.agency,
            "authors": list(parsed.authors),
            "dateline": {"place": parsed.dateline.place, "date": parsed.dateline.date},
            "body": list(parsed.paragraphs),
        },
        "officials": [{"name": one.name, "country": one.country, "title": one.title} for one in found.persons],
        "meetings": [contact_as_json(one, found, parsed.body) for one in found.contacts if one.modality == "asserted"],
    }


def contact_as_json(contact: Contact, found: Findings, body: str) -> dict[str, Any]:
    return {
        "kind": contact.kind,
        "name": contact.name,
        "start": contact.when.start,
        "end": contact.when.end,
        "place": contact.place,
        "participants": [found.persons[i].name for i in contact.participants],
        "evidence": body[contact.start : contact.end],
    }
