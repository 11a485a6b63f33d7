"""Files of the authority tables: read into tables with every fault named by row and column, and written again."""

import csv
import io
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from tablib import Dataset

from articles.export import FORMULA_STARTS, cell
from people.authority import POST_FIELDS, authority_file
from people.matching import KnownOfficial, known_from_json
from people.models import Official
from people.tables.resources import TABLES

FORMATS = ("csv", "json")
MOST_ROWS = 20_000
Rows = Sequence[dict[str, Any]]


class TableError(ValueError):
    """A file that cannot be read as a table; its text names the row and the column."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table of a file; `before` is how many rows of the file stand before its first."""

    kind: str
    data: Dataset
    before: int = 0


def read_sheets(kind: str, form: str, text: str) -> list[Sheet]:
    """The tables in a file: one, or all three of a whole authority file. TableError names what is wrong."""
    if "\0" in text:
        raise TableError("The file holds a NUL, which no text has.")
    rows = _csv_rows(text) if form == "csv" else _json_rows(text)
    if not rows:
        raise TableError("The file holds no rows.")
    if len(rows) > MOST_ROWS:
        raise TableError(f"The file holds {len(rows):,} rows; bring in {MOST_ROWS:,} at a time.")
    if kind == "officials" and form == "json" and "positions" in rows[0]:
        return _whole_file(rows)
    return [_sheet(kind, rows, 1 if form == "csv" else 0)]


def _csv_rows(text: str) -> Rows:
    reader = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True)
    try:
        lines = [(reader.line_num, line) for line in reader if any(line)]
    except csv.Error as error:
        raise TableError(f"Line {reader.line_num} is no CSV: {error}.") from error
    headers = [header.strip() for header in lines[0][1]] if lines else []
    for number, line in enumerate(lines[1:], 2):
        if len(line[1]) != len(headers):
            raise TableError(f"Row {number} has {len(line[1])} cells, the first row has {len(headers)}.")
    return [dict(zip(headers, map(_plain, line), strict=True)) for _, line in lines[1:]]


def _plain(text: str) -> str:
    """A cell without the apostrophe that keeps a spreadsheet from taking it for a formula."""
    return text[1:] if text.startswith("'") and text[1:].startswith(FORMULA_STARTS) else text.strip()


def _json_rows(text: str) -> Rows:
    try:
        rows = json.loads(text.removeprefix("\ufeff"))
    except (ValueError, RecursionError) as error:
        raise TableError(f"The file is no JSON: {error}.") from error
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise TableError("The file must hold one list of objects.")
    return rows


def _sheet(kind: str, rows: Rows, before: int) -> Sheet:
    """The rows as a table of the columns that the first one has."""
    headers = list(rows[0])
    table = TABLES[kind]
    if unknown := [name for name in headers if name not in table.columns()]:
        raise TableError(f"Unknown column: {', '.join(unknown)}. Known are {', '.join(table.columns())}.")
    if missing := [name for name in table._meta.import_id_fields if name not in headers]:
        raise TableError(f"A column is missing: {', '.join(missing)}.")
    for number, row in enumerate(rows, 1 + before):
        _check(row, headers, number)
    return Sheet(kind, Dataset(*([row[name] for name in headers] for row in rows), headers=headers), before)


def _check(row: dict[str, Any], headers: list[str], number: int) -> None:
    if list(row) != headers and set(row) != set(headers):
        raise TableError(
            f"Row {number} has other columns than the first: {', '.join(sorted(set(row) ^ set(headers)))}."
        )
    for name, value in row.items():
        if not (value is None or isinstance(value, str | int | float | bool)):
            raise TableError(f"Row {number}, column {name}: give one value.")
        row[name] = str(value) if isinstance(value, int | float) and not isinstance(value, bool) else value


# --- the whole authority file ---------------------------------------------------------------------------------------


def _whole_file(rows: Rows) -> list[Sheet]:
    """An authority file, in which each official holds spellings and posts, as three tables."""
    try:
        known = known_from_json(rows)
    except KeyError as error:
        raise TableError(f"An official lacks the field {error}.") from error
    except (TypeError, AttributeError, ValueError) as error:
        raise TableError(f"The file is no authority file: {error}.") from error
    keys = Official.objects.filter(status=Official.Status.AUTHORITY).values_list("loaded__key", "slug")
    slugs = {key: slug for key, slug in keys if key}
    sheets = (("officials", _officials), ("aliases", _aliases), ("posts", _posts))
    parts = [
        (kind, [row for one in known for row in rows_of(one, slugs.get(one.key, one.key))]) for kind, rows_of in sheets
    ]
    return [_sheet(kind, part, 0) for kind, part in parts if part]


def _officials(one: KnownOfficial, slug: str) -> Rows:
    return [{
        "slug": slug, "name": one.name, "native_name": one.native_name, "family_name": one.family_name,
        "country": one.country, "wikidata": one.wikidata,
    }]  # fmt: skip


def _aliases(one: KnownOfficial, slug: str) -> Rows:
    return [{"official": slug, "name": name} for name in dict.fromkeys(one.spellings)]


def _posts(one: KnownOfficial, slug: str) -> Rows:
    return [{"official": slug, **{name: getattr(post, name) for name in POST_FIELDS}} for post in one.posts]


# --- writing --------------------------------------------------------------------------------------------------------


def written(kind: str, form: str) -> str:
    """A table as a file. Officials as JSON are the whole authority file, which load_authority reads."""
    if form == "csv":
        data = TABLES[kind]().export()
        out = io.StringIO(newline="")
        csv.writer(out).writerows([data.headers, *([cell(value) for value in row] for row in data)])
        return out.getvalue()
    rows = authority_file() if kind == "officials" else TABLES[kind]().export().dict
    lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
    return f"[\n{lines}\n]\n"
