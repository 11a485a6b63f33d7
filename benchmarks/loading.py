"""Rows by the thousand into a table: COPY on PostgreSQL, one statement with many values on SQLite."""

from collections.abc import Iterable, Sequence
from typing import Any

from django.core.management.color import no_style
from django.db import connection
from django.db.models import Model


def load(model: type[Model], columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Writes rows given as values of some columns; the others hold what a new record has."""
    blank = model()
    known = {field.attname: field for field in model._meta.concrete_fields}
    others = [field for name, field in known.items() if name not in columns and not field.primary_key]
    same = [field.get_db_prep_save(field.pre_save(blank, add=True), connection) for field in others]
    fields = [*(known[name] for name in columns), *others]
    quoted = ", ".join(connection.ops.quote_name(str(field.column)) for field in fields)
    table = connection.ops.quote_name(model._meta.db_table)
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            with cursor.copy(f"COPY {table} ({quoted}) FROM STDIN") as copy:
                for row in rows:
                    copy.write_row((*row, *same))
        else:
            marks = ", ".join(["%s"] * len(fields))
            statement = f"INSERT INTO {table} ({quoted}) VALUES ({marks})"  # noqa: S608 - names of our own
            whole: Any = ((*row, *same) for row in rows)  # taken one after the other
            cursor.executemany(statement, whole)


def set_sequences(*models: type[Model]) -> None:
    """Lets the next numbers follow those that were given. SQLite does so by itself."""
    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), list(models)):
            cursor.execute(statement)
