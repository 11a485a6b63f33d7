"""Articles in the form in which they leave the archive; and how records of any kind are written as CSV and JSON."""

import csv
import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from io import StringIO
from typing import Any

from django.db.models import Model

from articles.models import Article

AT_ONCE = 200  # rows read at a time; with more the first would be long in coming
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")
NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

Record = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table of the export: its name, what it means, and its type in the terms of a Frictionless table."""

    name: str
    meaning: str
    type: str = "string"


IDENTIFIED = (
    Column("id", "The record's number in this archive; never used again for another.", "integer"),
    Column("address", "The record's page in this archive."),
)
ARTICLES = (
    Column("file", "Name of the raw file that is shown; of several names the first by alphabet."),
    Column("files", "Every name under which the article's raw files came, joined by '; '."),
    Column("headline", "As printed on the page."),
    Column("published", "As exact as the page states it: YYYY[-MM[-DD[THH:MM]]], wall time as printed."),
    Column("outlet", "Who published the page."),
    Column("outlet_country", "The outlet's country, ISO 3166-1 alpha-2."),
    Column("agency", "The wire or paper credited."),
    Column("authors", "The people in the byline, joined by '; '."),
    Column("dateline_place", "The place of the dateline."),
    Column("dateline_date", "The date of the dateline, as exact as stated."),
    Column("language", "en, zh, ru, or und where it was not recognised."),
    Column("url", "The canonical address that the page states."),
    Column("copy_of", "The file of the article whose text this one carries too."),
    Column("missing", "What the page does not state, joined by '; '."),
    Column("simulated", "Whether it is sample data that nobody published.", "boolean"),
)


def article_record(row: Article) -> Record:
    """What is told of one article."""
    return {
        "file": shown_file(row),
        "files": sorted(name.name for version in row.versions.all() for name in version.names.all()),
        "headline": row.headline or None,
        "published": row.published or None,
        "outlet": row.outlet.name if row.outlet else row.outlet_printed or None,
        "outlet_country": row.outlet.country or None if row.outlet else None,
        "agency": row.agency or None,
        "authors": row.authors,
        "dateline_place": row.dateline_place or None,
        "dateline_date": row.dateline_date or None,
        "language": row.language,
        "url": row.url or None,
        "copy_of": shown_file(row.copy_of) if row.copy_of else None,
        "missing": row.missing,
        "simulated": row.simulated,
    }


def file_of(name: str) -> str:
    """A raw file's own name, without the folders of its archive name."""
    return name.rpartition("/")[2]


def files_of(article: Article) -> list[str]:
    """The names of the file that an article shows, by alphabet."""
    return sorted({file_of(name.name) for name in article.raw_file.names.all()}) if article.raw_file else []


def shown_file(article: Article) -> str | None:
    """The name of the file that an article shows; of several the first by alphabet."""
    return next(iter(files_of(article)), None)


def identified(row: Model, record: Record, absolute: Callable[[str], str]) -> Record:
    """A row's record with its id and its address in this archive; `absolute` makes an address of a path."""
    return {"id": row.pk, "address": absolute(row.get_absolute_url()), **record}  # type: ignore[attr-defined]


def for_xml(text: str) -> str:
    """A text without the characters that XML cannot hold, such as the control characters of a damaged page."""
    return NOT_IN_XML.sub("", text)


def csv_lines(columns: Sequence[Column], records: Iterable[Record]) -> Iterator[str]:
    """The lines of a CSV table with its head; what has no column is left out."""
    buffer = StringIO(newline="")
    writer = csv.writer(buffer)
    writer.writerow([column.name for column in columns])
    for record in records:
        yield taken(buffer)
        writer.writerow([cell(record.get(column.name)) for column in columns])
    yield taken(buffer)


def taken(buffer: StringIO) -> str:
    """What was written into a buffer, which is empty afterwards."""
    text = buffer.getvalue()
    buffer.seek(0)
    buffer.truncate()
    return text


def cell(value: Any) -> Any:
    """A value as a cell. One that a spreadsheet would take for a formula gets a leading apostrophe."""
    if isinstance(value, list):
        value = "; ".join(map(str, value))
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str) and value.startswith(FORMULA_STARTS):
        return f"'{value}"
    return value


def json_lines(kinds: dict[str, Iterable[Record]]) -> Iterator[str]:
    """The lines of one JSON object that holds a list of records for each kind, a record a line."""
    yield "{"
    for number, (kind, records) in enumerate(kinds.items()):
        yield ("," if number else "") + f"\n{json.dumps(kind)}: ["
        for at, record in enumerate(records):
            yield ("," if at else "") + "\n" + json.dumps(record, ensure_ascii=False)
        yield "\n]"
    yield "\n}\n"
