"""Prints or writes the records: officials, meetings with their sources, articles."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from people.export import write_csv, write_json


class Command(BaseCommand):
    help = "Export officials, meetings with their sources, and articles; rejected meetings are left out."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--format", choices=["json", "csv"], default="json")
        parser.add_argument(
            "--output", type=Path, metavar="PATH", help="the file of JSON (else standard output), or the folder of CSV"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        output: Path | None = options["output"]
        if options["format"] == "csv" and output is None:
            raise CommandError("--format csv writes a file for each kind of record: name a folder with --output.")
        try:
            self.write(options["format"], output)
        except OSError as error:
            raise CommandError(f"{output}: {error.strerror}") from error

    def write(self, form: str, output: Path | None) -> None:
        if form == "csv" and output is not None:
            for path in write_csv(output):
                self.stderr.write(f"Wrote {path}")
        elif output is None:
            write_json(self.stdout)  # type: ignore[arg-type]
        else:
            with output.open("w", encoding="utf-8") as file:
                write_json(file)
