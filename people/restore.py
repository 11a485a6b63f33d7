"""A backup becomes the archive again: the whole of it or nothing, with the same numbers.

The file is looked through before anything is written, and what was written is read again and compared with the file
before it holds.
"""

import json
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from gzip import BadGzipFile
from hashlib import sha256
from pathlib import Path
from typing import Any

from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from django.db import DatabaseError, connection, transaction
from django.db.migrations.loader import MigrationLoader
from django.db.models import AutoField, Field, Model

from articles.runs import sole_writer
from people.backup import FORM, LEFT_OUT, VERSION, BackupError, Seal, applied, opened, row_lines, tables

BORN_WITH = {  # tables that migrations fill
    "auth.group", "auth.group_permissions", "auth.permission", "contenttypes.contenttype",
}  # fmt: skip
AT_ONCE, BYTES_AT_ONCE = 500, 8_000_000  # rows written at a time, and characters of their lines
UNREADABLE = (BadGzipFile, EOFError, zlib.error, UnicodeDecodeError, ValueError, KeyError, TypeError)

Tell = Callable[[str, int], None]


def restore(path: Path, tell: Tell, *, replace: bool = False) -> None:
    """Makes the database what the backup says, in one transaction; `tell` hears the rows of each table.

    BackupError tells why it is refused: a damaged file, one of another version, a database that is not empty (unless
    `replace`). BusyError where a run is writing.
    """
    with _readable(path):
        seals = verify(path)
    try:
        with sole_writer(), transaction.atomic():
            if not replace:
                _refuse_rows()
            _empty()
            with _readable(path), opened(path) as file:
                _write_tables(file, tell)
            _compare(seals)
    except DatabaseError as error:
        raise BackupError(f"The database refuses what {path} holds, and nothing was restored: {error}") from error
    ContentType.objects.clear_cache()


def verify(path: Path) -> dict[str, Any]:
    """Reads a backup through; returns what it says of its tables. BackupError where it is damaged or not ours."""
    whole, last, first = sha256(), "", True
    with _readable(path), opened(path) as file:
        for line in file:
            if first:
                _check_form(json.loads(line))
            whole.update(b"" if first else last.encode())
            last, first = line, False
        end = json.loads(last) if last.startswith('{"sha256"') else {}
        if end.get("sha256") != whole.hexdigest():
            raise BackupError(f"{path} is damaged: its checksum is not that of its contents, or its end is missing.")
    tables_told: dict[str, Any] = end["tables"]
    return tables_told


@contextmanager
def _readable(path: Path) -> Iterator[None]:
    try:
        yield
    except UNREADABLE as error:
        raise BackupError(f"{path} is damaged, or no backup: {error}") from error


def _check_form(head: Any) -> None:
    """Refuses a file that is no backup, or one of another version of the form or of the tables."""
    if not isinstance(head, dict) or head.get("form") != FORM:
        raise BackupError("This is no backup of Readout.")
    if head["version"] > VERSION:
        raise BackupError(
            f"The backup is of a newer form ({head['version']}, known is {VERSION}). Upgrade Readout first."
        )
    ours = applied()
    if head["migrations"] == ours:
        return
    known = MigrationLoader(connection).disk_migrations
    for app, name in sorted(head["migrations"].items()):
        if (app, name) not in known:
            raise BackupError(
                f"The backup was made by a newer version of Readout ({app}.{name}). Upgrade Readout first."
            )
    older = sorted(f"{app}.{name}" for app, name in ours.items() if head["migrations"].get(app) != name)
    raise BackupError(
        f"The backup was made by an older version of Readout, before {', '.join(older)}. Restore it with that version, "
        "then upgrade."
    )


def _refuse_rows() -> None:
    for model in tables():
        label = model._meta.label_lower
        if label not in BORN_WITH and (rows := model._base_manager.count()):
            raise BackupError(
                f"The database is not empty: {label} has {rows:,} rows. --replace deletes all that it holds first."
            )


def _empty() -> None:
    """Deletes every row, also of what backups leave out: a session must not become somebody else's."""
    kept = [model._meta.db_table for model in tables()]
    others = [apps.get_model(label)._meta.db_table for label in sorted(LEFT_OUT) if _is_installed(label)]
    with connection.cursor() as cursor:
        for table in (*others, *kept):
            cursor.execute(f"DELETE FROM {connection.ops.quote_name(table)}")  # noqa: S608 - our own table


def _is_installed(label: str) -> bool:
    return any(model._meta.label_lower == label for model in apps.get_models())


# --- writing ---


def _write_tables(file: Iterator[str], tell: Tell) -> None:
    by_label = {model._meta.label_lower: model for model in tables()}
    table: Table | None = None
    next(file)
    for line in file:
        if line.startswith("["):
            if table is None:
                raise ValueError("a row before its table")
            table.add(line)
            continue
        if table:
            tell(table.label, table.close())
        told = json.loads(line)
        table = Table(by_label[told["table"]], told["columns"], told["last_id"]) if "table" in told else None


class Table:
    """A table that is being filled."""

    def __init__(self, model: type[Model], columns: list[str], last_id: int) -> None:
        self.model, self.label, self.last_id = model, model._meta.label_lower, last_id
        fields = {one.attname: one for one in model._meta.concrete_fields}
        self.fields = [fields[name] for name in columns]
        quote = connection.ops.quote_name
        names, marks = ", ".join(quote(str(one.column)) for one in self.fields), ", ".join("%s" for _ in columns)
        self.statement = f"INSERT INTO {quote(model._meta.db_table)} ({names}) VALUES ({marks})"  # noqa: S608 - our own names
        self.rows: list[list[Any]] = []
        self.size = self.written = 0

    def add(self, line: str) -> None:
        self.rows.append([_stored(one, value) for one, value in zip(self.fields, json.loads(line), strict=True)])
        self.size += len(line)
        if len(self.rows) >= AT_ONCE or self.size >= BYTES_AT_ONCE:
            self._flush()

    def close(self) -> int:
        """Writes what is left, and makes the next number one that the table never gave; returns how many rows."""
        self._flush()
        key = self.model._meta.pk
        if isinstance(key, AutoField):
            self._number_from(self.last_id, str(key.column))
        return self.written

    def _flush(self) -> None:
        if self.rows:
            with connection.cursor() as cursor:
                cursor.executemany(self.statement, self.rows)
        self.written += len(self.rows)
        self.rows, self.size = [], 0

    def _number_from(self, last: int, column: str) -> None:
        table = self.model._meta.db_table
        with connection.cursor() as cursor:
            if connection.vendor == "postgresql":
                statement = "SELECT setval(pg_get_serial_sequence(%s, %s), %s, %s)"
                cursor.execute(statement, [f'"{table}"', column, max(last, 1), last > 0])
            else:
                cursor.execute("DELETE FROM sqlite_sequence WHERE name = %s", [table])
                cursor.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (%s, %s)", [table, last])


def _stored(field: Field, value: Any) -> Any:
    """A value of a backup as the database takes it."""
    return field.get_db_prep_save(field.to_python(value), connection)


def _compare(seals: dict[str, Any]) -> None:
    """Reads all that was written again. BackupError names the first table that is not what the backup says."""
    for model in tables():
        seal = Seal()
        for line in row_lines(model):
            seal.add(line)
        if seal.told() != seals.get(model._meta.label_lower):
            raise BackupError(f"{model._meta.label_lower} reads otherwise than the backup: nothing was restored.")
