"""The sketches of articles: stored, so that articles are compared without reading their texts."""

import django.db.models.deletion
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

from articles.copies import packed, sketch_of, words_of

AT_ONCE = 500


def sketch_held(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    articles = apps.get_model("articles", "Article").objects.order_by("pk")
    sketches = apps.get_model("articles", "ArticleSketch")
    last = 0
    while some := list(articles.filter(pk__gt=last).values_list("pk", "body")[:AT_ONCE]):
        rows = [sketches(article_id=pk, sketch=packed(sketch_of(words_of(body)))) for pk, body in some]
        sketches.objects.bulk_create(rows)
        last = some[-1][0]


class Migration(migrations.Migration):

    dependencies = [
        ('articles', '0011_countries_of_iso_3166'),
    ]

    operations = [
        migrations.CreateModel(
            name='ArticleSketch',
            fields=[
                ('article', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, primary_key=True, related_name='sketch', serialize=False, to='articles.article')),
                ('sketch', models.BinaryField()),
            ],
        ),
        migrations.RunPython(sketch_held, migrations.RunPython.noop),
    ]
