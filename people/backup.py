"""The whole archive as one file: raw files, records, decisions, accounts, histories.

A backup is text in lines, packed by gzip. The first line tells the form, its version and the migrations of the
database; then each table has a line that names its columns, and a line of JSON a row, by number; the last line holds,
for each table, the number of rows and their SHA-256, and the SHA-256 of all lines before it. Both databases give the
same lines. Rows are read one portion at a time, within one snapshot, and nobody is kept from writing meanwhile.
"""

import base64
import gzip
import hashlib
import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import IO, Any

from django.apps import apps
from django.db import connection, transaction
from django.db.migrations.executor import MigrationExecutor
from django.db.models import AutoField, BinaryField, Model
from django.utils import timezone

FORM, VERSION = "readout backup", 1
LEFT_OUT = {  # what a restored site does without: who is logged in, who was locked out, files waiting for a worker
    "sessions.session", "axes.accessattempt", "axes.accessattemptexpiration", "axes.accessfailurelog",
    "axes.accesslog", "articles.upload", "articles.uploadpart", "config.requestcount",
}  # fmt: skip
OWN = {"articles.archivestamp"}  # each database keeps its own, by triggers
ROWS, ROWS_WITH_BYTES = 500, 8  # read at a time
Line = str


class BackupError(Exception):
    """A database that cannot be backed up, or a backup that cannot be restored; its text says why."""


@dataclass(slots=True)
class Seal:
    """What a backup says of one table: how many rows, and the SHA-256 of their lines."""

    rows: int = 0
    digest: Any = field(default_factory=hashlib.sha256)

    def add(self, line: Line) -> None:
        self.rows += 1
        self.digest.update(line.encode())

    def told(self) -> dict[str, Any]:
        return {"rows": self.rows, "sha256": self.digest.hexdigest()}


def backup(path: Path, tell: Callable[[str, int], None]) -> None:
    """Writes a backup that comes to be as a whole or not at all; `tell` hears the rows of each table.

    BackupError where migrations are not applied; OSError where the file cannot be written.
    """
    part = path.with_name(f"{path.name}.part")
    try:
        with part.open("wb") as file:
            part.chmod(0o600)  # it holds the hashes of passwords
            with gzip.GzipFile(filename="", fileobj=file, mode="wb", compresslevel=6, mtime=0) as packed, snapshot():
                whole = hashlib.sha256()
                for line in lines(tell, whole):
                    whole.update(line.encode())
                    packed.write(line.encode())
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def lines(tell: Callable[[str, int], None], whole: Any) -> Iterator[Line]:
    """The lines of a backup; `whole` is the digest of those that were taken already."""
    yield _line({"form": FORM, "version": VERSION, "made": timezone.now(), "migrations": applied()})
    seals: dict[str, Any] = {}
    for model in tables():
        label, seal = model._meta.label_lower, Seal()
        columns = [one.attname for one in model._meta.concrete_fields]
        yield _line({"table": label, "columns": columns, "last_id": last_id(model)})
        for line in row_lines(model):
            seal.add(line)
            yield line
        seals[label] = seal.told()
        tell(label, seal.rows)
    yield _line({"tables": seals, "sha256": whole.hexdigest()})


def tables() -> list[type[Model]]:
    """The models whose rows are kept, by name."""
    models = [model for model in apps.get_models(include_auto_created=True) if model._meta.managed]
    kept = [model for model in models if not model._meta.proxy and model._meta.label_lower not in LEFT_OUT | OWN]
    return sorted(kept, key=lambda model: model._meta.label_lower)


def row_lines(model: type[Model]) -> Iterator[Line]:
    """The rows of a table as lines, by number."""
    fields = model._meta.concrete_fields
    at_once = ROWS_WITH_BYTES if any(isinstance(one, BinaryField) for one in fields) else ROWS
    rows = model._base_manager.order_by("pk").values_list(*(one.attname for one in fields))
    for row in rows.iterator(chunk_size=at_once):
        yield _line(row)


def applied() -> dict[str, str]:
    """The last migration of each app. BackupError where the database lacks one."""
    executor = MigrationExecutor(connection)
    leaves = executor.loader.graph.leaf_nodes()
    if executor.migration_plan(leaves):
        raise BackupError("The database has not every migration. Apply them first: manage.py migrate")
    return dict(leaves)


@contextmanager
def snapshot() -> Iterator[None]:
    """All that is read within it is of one moment."""
    if connection.in_atomic_block:
        yield
    elif connection.vendor == "postgresql":
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
            yield
    else:
        with connection.cursor() as cursor:  # Django's own transactions would keep everybody from writing
            cursor.execute("BEGIN DEFERRED")
            try:
                yield
            finally:
                cursor.execute("ROLLBACK")


def last_id(model: type[Model]) -> int:
    """The highest number that a table ever gave, which none of its rows may bear any more."""
    key = model._meta.pk
    if not isinstance(key, AutoField):  # as BigAutoField is, too
        return 0
    table = model._meta.db_table
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("SELECT pg_get_serial_sequence(%s, %s)", [f'"{table}"', str(key.column)])
            name = cursor.fetchone()[0]
            cursor.execute(f"SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM {name}")  # noqa: S608 - the database's own name
        else:
            cursor.execute("SELECT COALESCE(MAX(seq), 0) FROM sqlite_sequence WHERE name = %s", [table])
        return int(cursor.fetchone()[0])


# --- lines ---


def _line(value: Any) -> Line:
    return json.dumps(value, default=_plain, ensure_ascii=False, sort_keys=True, separators=(",", ":")) + "\n"


def _plain(value: Any) -> str:
    """A value that JSON does not know, as the field's `to_python` takes it."""
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, bytes | bytearray | memoryview):
        return base64.b64encode(value).decode("ascii")
    return str(value)


def opened(path: Path) -> IO[str]:
    """A backup, open for reading its lines."""
    return gzip.open(path, "rt", encoding="utf-8", newline="\n")
