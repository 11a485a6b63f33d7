"""Brings a database up to date for `make run`: migrations, the authority file, and the sample on a new database."""

from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand

from articles.models import ImportRun


class Command(BaseCommand):
    help = "Migrate, load the authority file, and import the sample where nothing was ever imported."

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write("Migrating the database")
        call_command("migrate", verbosity=0, interactive=False, stdout=self.stdout)
        call_command("load_authority", stdout=self.stdout)
        if ImportRun.objects.exists():
            self.stdout.write("The archive has been imported into before: the sample is not loaded again.")
            return
        self.stdout.write("Importing the sample articles (simulated; remove them with: manage.py remove_sample)")
        sample = settings.BASE_DIR / "fixtures" / "sample"
        call_command("import_coverage", str(sample), simulated=True, stdout=self.stdout)
