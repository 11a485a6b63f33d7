"""Bringing tables in: tried in a transaction that is taken back, with what would change, or done for good."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.db import transaction

from people.tables.files import Sheet
from people.tables.resources import TABLES, Kept


@dataclass(frozen=True, slots=True)
class Line:
    """A row that adds a record or changes one; the values are (column, before, after)."""

    row: int
    record: str
    added: bool
    values: list[tuple[str, str, str]]


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a row, and in which column; empty where it is the row as a whole."""

    row: int
    column: str
    words: str


@dataclass(slots=True)
class Outcome:
    """What bringing in one table does."""

    kind: str
    lines: list[Line] = field(default_factory=list)
    kept: list[Kept] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    unchanged: int = 0

    @property
    def added(self) -> int:
        return sum(line.added for line in self.lines)

    @property
    def changed(self) -> int:
        return len(self.lines) - self.added


def bring_in(sheets: Sequence[Sheet], *, overwrite: bool, trial: bool) -> list[Outcome]:
    """Adds and changes records by the rows of tables. Nothing is written in a trial, or where a row is at fault.

    What a person set stays, and is told, unless `overwrite`.
    """
    with transaction.atomic():
        outcomes = [_bring_in(sheet, overwrite=overwrite) for sheet in sheets]
        if trial or any(outcome.faults for outcome in outcomes):
            transaction.set_rollback(True)
    return outcomes


def _bring_in(sheet: Sheet, *, overwrite: bool) -> Outcome:
    table = TABLES[sheet.kind](overwrite=overwrite)
    result = table.import_data(sheet.data, use_transactions=True)
    outcome = Outcome(sheet.kind, kept=[_moved(kept, sheet.before) for kept in table.kept])
    outcome.faults = sorted(_faults(result, sheet.before), key=lambda fault: (fault.row, fault.column))
    outcome.unchanged = result.totals["skip"]
    for number, row in enumerate(result.rows, 1 + sheet.before):
        if row.import_type in (row.IMPORT_TYPE_NEW, row.IMPORT_TYPE_UPDATE):
            outcome.lines.append(_line(table, row, number))
    return outcome


def _moved(kept: Kept, before: int) -> Kept:
    return Kept(kept.row + before, kept.record, kept.column, kept.value, kept.told)


def _line(table: Any, row: Any, number: int) -> Line:
    added = row.import_type == row.IMPORT_TYPE_NEW
    told = [
        (one.column_name, "" if added else str(one.export(row.original)), str(one.export(row.instance)))
        for one in table.get_import_fields()
        if not one.readonly
    ]
    return Line(number, str(row.instance), added, [one for one in told if one[1] != one[2]])


def _faults(result: Any, before: int) -> Iterable[Fault]:
    yield from (Fault(0, "", str(error.error)) for error in result.base_errors)
    for row in result.invalid_rows:
        for column, words in row.error_dict.items():
            name = "" if column == "__all__" else column
            yield from (Fault(row.number + before, name, one) for one in words)
    for number, errors in result.row_errors():
        yield from (Fault(number + before, "", str(error.error)) for error in errors)
