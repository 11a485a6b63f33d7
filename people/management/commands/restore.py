"""Makes a migrated database what a backup says."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from articles.runs import BusyError
from people.backup import BackupError
from people.restore import restore


class Command(BaseCommand):
    help = "Restore a backup into an empty database, the whole of it or nothing. Stop the site and its worker first."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path)
        parser.add_argument("--replace", action="store_true", help="delete all that the database holds first")

    def handle(self, *args: Any, **options: Any) -> None:
        path: Path = options["file"]
        try:
            restore(path, self.tell, replace=options["replace"])
        except (BackupError, BusyError) as error:
            raise CommandError(str(error)) from error
        except OSError as error:
            raise CommandError(f"{path}: {error.strerror or error}") from error
        self.stdout.write(f"Restored {path}. Everybody must log in again.")

    def tell(self, table: str, rows: int) -> None:
        if rows:
            self.stdout.write(f"{table:<32}{rows:>12,}")
