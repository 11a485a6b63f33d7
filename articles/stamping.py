"""A stamp that every write to a table which pages count changes in the same transaction, by triggers of the database.

So whoever writes, and however, the stamp tells that the archive is another one (see articles.remembering). It is
random: an older database put back is not taken for the newer one. The triggers are made after every `migrate`, since
SQLite drops those of a table that a migration makes anew.
"""

from typing import Any

from django.apps import AppConfig
from django.db import connections

TABLE = "articles_archivestamp"
ROW = f"INSERT INTO {TABLE} (id, stamp) VALUES (1, 'new') ON CONFLICT DO NOTHING"  # noqa: S608 - names of our own
SQLITE = (
    "CREATE TRIGGER IF NOT EXISTS {table}_{change} AFTER {change} ON {table} BEGIN "
    "UPDATE articles_archivestamp SET stamp = hex(randomblob(8)); END"
)
# Once a transaction, as it commits: a lock that is taken last of all and held shortly can make no two wait for each
# other.
POSTGRESQL_FUNCTION = f"""
    CREATE OR REPLACE FUNCTION articles_stamp() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        IF current_setting('readout.stamped', true) IS DISTINCT FROM txid_current()::text THEN
            UPDATE {TABLE} SET stamp = md5(random()::text || clock_timestamp()::text);
            PERFORM set_config('readout.stamped', txid_current()::text, true);
        END IF;
        RETURN NULL;
    END $$"""  # noqa: S608
POSTGRESQL = (
    "DROP TRIGGER IF EXISTS {table}_stamp ON {table}",
    "CREATE CONSTRAINT TRIGGER {table}_stamp AFTER INSERT OR UPDATE OR DELETE ON {table} "
    "DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION articles_stamp()",
)


def stamp_writes(sender: AppConfig, using: str, **rest: Any) -> None:
    """Makes the triggers of the tables of an app's models that its `counted` names. A handler of post_migrate."""
    on = connections[using]
    there = set(on.introspection.table_names())
    if TABLE not in there:
        return  # migrated back to before there was one
    tables = [sender.get_model(name)._meta.db_table for name in getattr(sender, "counted", ())]
    with on.cursor() as cursor:
        cursor.execute(ROW)
        for statement in statements(on.vendor, [table for table in tables if table in there]):
            cursor.execute(statement)


def statements(vendor: str, tables: list[str]) -> list[str]:
    """What makes the triggers of some tables; made twice they are the same."""
    if vendor == "postgresql":
        return [POSTGRESQL_FUNCTION, *(one.format(table=table) for table in tables for one in POSTGRESQL)]
    return [SQLITE.format(table=table, change=change) for table in tables for change in ("INSERT", "UPDATE", "DELETE")]
