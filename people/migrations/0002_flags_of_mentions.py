"""Keeps what speaks against a printed title, for curators."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("people", "0001_initial")]

    operations = [
        migrations.AddField(
            model_name="mention",
            name="flags",
            field=models.CharField(
                blank=True, help_text="What speaks against it: 'post ended 2012-11'.", max_length=250
            ),
        ),
    ]
