"""Names a modality for contacts of the past that an article tells without a time: reports that are never grouped."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("people", "0002_flags_of_mentions")]

    operations = [
        migrations.AlterField(
            model_name="report",
            name="modality",
            field=models.CharField(
                choices=[
                    ("asserted", "Asserted"),
                    ("planned", "Planned"),
                    ("proposed", "Proposed"),
                    ("denied", "Denied"),
                    ("cancelled", "Cancelled"),
                    ("hypothetical", "Hypothetical"),
                    ("undated", "of the past, told without a time of its own"),
                ],
                default="asserted",
                max_length=12,
            ),
        ),
    ]
