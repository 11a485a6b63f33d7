"""Removes the sample articles, and all that rests on them alone."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from articles.runs import BusyError, writing_run
from people.sample import remove_sample


class Command(BaseCommand):
    help = "Remove the simulated articles with their officials and meetings, and nothing else."

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            with writing_run("remove_sample", {}) as run:
                run.row.counts = removed = remove_sample()
        except BusyError as error:
            raise CommandError(str(error)) from error
        for name, number in removed.items():
            self.stdout.write(f"{name:<20}{number:>9,}")
