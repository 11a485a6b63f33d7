"""Extracts again what stored articles tell of officials, after rules or names changed. What people decided stays."""

import os
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from articles.models import Article
from articles.runs import BusyError, writing_run
from people.authority import known_officials
from people.progress import Progress
from people.refreshing import refresh_facts


class Command(BaseCommand):
    help = "Extract officials and contacts again from the stored articles, and print what changed."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--workers", type=int, default=os.cpu_count() or 1, help="reading processes (%(default)s)")
        parser.add_argument("--wait", action="store_true", help="wait while another run is writing")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["workers"] < 1:
            raise CommandError("--workers must be 1 or more.")
        officials, note = known_officials()
        if note:
            raise CommandError(f"{note} Load the authority file first: manage.py load_authority")
        try:
            with writing_run("extract_facts", {}, wait=self.stderr.write if options["wait"] else None) as run:
                run.expect(Article.objects.count())
                with Progress(self.stderr, run.row.total or 0, "articles") as progress:
                    counts = refresh_facts(run, officials, options["workers"], progress.step)
                run.row.counts = counts
        except BusyError as error:
            raise CommandError(str(error)) from error
        for name, number in counts.items():
            self.stdout.write(f"{name:<20}{number:>9,}")
