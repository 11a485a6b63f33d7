"""Loads the authority file of officials and the table of outlets. Repeatable; what curators changed stays."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from people.authority import AUTHORITY_FILE, known_from_file, load_authority


class Command(BaseCommand):
    help = "Load fixtures/officials.json and the table of outlets. What curators changed is not overwritten."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--file", type=Path, default=AUTHORITY_FILE, help="the authority file (%(default)s)")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            known = known_from_file(options["file"])
        except (OSError, ValueError, KeyError) as error:
            raise CommandError(f"{options['file']} cannot be read as an authority file: {error}") from error
        loaded = load_authority(known)
        self.stdout.write(
            f"Officials: {loaded.created} created, {loaded.updated} updated, {loaded.unchanged} unchanged; "
            f"outlets: {loaded.outlets} created"
        )
