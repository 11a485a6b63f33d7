"""The tokens of articles that were imported before there was a search."""

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

from articles.search_tokens import index_texts

AT_ONCE = 500


def index_held(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    articles = apps.get_model("articles", "Article").objects.order_by("pk")
    search_text = apps.get_model("articles", "SearchText")
    last = 0
    while some := list(articles.filter(pk__gt=last).values_list("pk", "headline", "body")[:AT_ONCE]):
        rows = []
        for pk, headline, body in some:
            in_headline, tokens = index_texts(headline, body)
            rows.append(search_text(article_id=pk, headline=in_headline, tokens=tokens))
        search_text.objects.bulk_create(rows)
        last = some[-1][0]


class Migration(migrations.Migration):

    dependencies = [
        ('articles', '0002_full_text_search'),
    ]

    operations = [
        migrations.RunPython(index_held, migrations.RunPython.noop),
    ]
