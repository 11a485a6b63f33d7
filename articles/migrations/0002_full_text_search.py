"""The tokens by which articles are found, and the index that each database keeps over them."""

import django.db.models.deletion
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

SQLITE = (
    "CREATE VIRTUAL TABLE articles_search USING fts5(tokens, content='articles_searchtext', "
    "content_rowid='article_id', tokenize='ascii', prefix='2 3 4')",
    "CREATE TRIGGER articles_search_insert AFTER INSERT ON articles_searchtext BEGIN "
    "INSERT INTO articles_search(rowid, tokens) VALUES (new.article_id, new.tokens); END",
    "CREATE TRIGGER articles_search_delete AFTER DELETE ON articles_searchtext BEGIN "
    "INSERT INTO articles_search(articles_search, rowid, tokens) VALUES ('delete', old.article_id, old.tokens); END",
    "CREATE TRIGGER articles_search_update AFTER UPDATE ON articles_searchtext BEGIN "
    "INSERT INTO articles_search(articles_search, rowid, tokens) VALUES ('delete', old.article_id, old.tokens); "
    "INSERT INTO articles_search(rowid, tokens) VALUES (new.article_id, new.tokens); END",
)
POSTGRESQL = (
    "CREATE INDEX articles_search ON articles_searchtext "
    "USING gin (array_to_tsvector(string_to_array(tokens, ' ')))",
)
BACK = {
    "sqlite": (
        "DROP TRIGGER articles_search_insert",
        "DROP TRIGGER articles_search_delete",
        "DROP TRIGGER articles_search_update",
        "DROP TABLE articles_search",
    ),
    "postgresql": ("DROP INDEX articles_search",),
}


def make_index(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    statements = {"sqlite": SQLITE, "postgresql": POSTGRESQL}[schema_editor.connection.vendor]
    for statement in statements:
        schema_editor.execute(statement, params=None)


def drop_index(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    for statement in BACK[schema_editor.connection.vendor]:
        schema_editor.execute(statement, params=None)


class Migration(migrations.Migration):

    dependencies = [
        ('articles', '0001_initial'),
    ]

    operations = [
        migrations.CreateModel(
            name='SearchText',
            fields=[
                ('article', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, primary_key=True, related_name='search_text', serialize=False, to='articles.article')),
                ('headline', models.TextField(help_text='The tokens of the headline.')),
                ('tokens', models.TextField(help_text='The tokens of headline and text.')),
            ],
        ),
        migrations.RunPython(make_index, drop_index),
    ]
