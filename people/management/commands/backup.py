"""Writes the whole archive into one file."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from people.backup import BackupError, backup


class Command(BaseCommand):
    help = "Write raw files, records, decisions, accounts and histories into one checksummed file."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path, help="a new file, such as readout-2026-11-22.backup.gz")
        parser.add_argument("--force", action="store_true", help="replace a file of this name")

    def handle(self, *args: Any, **options: Any) -> None:
        path: Path = options["file"]
        if path.exists() and not options["force"]:
            raise CommandError(f"{path} is there already. --force replaces it.")
        try:
            backup(path, self.tell)
        except BackupError as error:
            raise CommandError(str(error)) from error
        except OSError as error:
            raise CommandError(f"{path}: {error.strerror}") from error
        self.stdout.write(f"Wrote {path}, {path.stat().st_size:,} bytes. It holds password hashes: keep it safe.")

    def tell(self, table: str, rows: int) -> None:
        if rows:
            self.stdout.write(f"{table:<32}{rows:>12,}")
