"""Checks that the archive is whole, and names each thing that is not."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from people.checking import CHECKS


class Command(BaseCommand):
    help = "Check evidence, raw bytes, derived values, references, the search's index and redirects; mend nothing."

    def handle(self, *args: Any, **options: Any) -> None:
        found = 0
        for name, check in CHECKS.items():
            before = found
            for fault in check():
                found += 1
                self.stdout.write(f"{name}: {fault}")
            self.stdout.write(f"{name:<20}{found - before or 'good':>9}")
        if found:
            raise CommandError(f"{found} things in the archive are not as they should be; they are named above.")
