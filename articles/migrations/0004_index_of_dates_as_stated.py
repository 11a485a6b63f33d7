from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('articles', '0003_index_held_articles'),
    ]

    operations = [
        migrations.AddIndex(
            model_name='article',
            index=models.Index(fields=['published'], name='article_by_published'),
        ),
    ]
