"""Checks that every quote is a true substring of its article, at its span."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from people.evidence import faults


class Command(BaseCommand):
    help = "Check that the words of every current report and every mention stand in the article where they should."

    def handle(self, *args: Any, **options: Any) -> None:
        found = 0
        for fault in faults():
            found += 1
            self.stdout.write(fault)
        if found:
            raise CommandError(f"{found} pieces of evidence are not in their articles.")
        self.stdout.write("All evidence is in its articles.")
