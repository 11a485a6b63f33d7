"""Imports raw files: reads them, keeps their bytes, and records the officials and contacts that they tell of."""

import json
import os
from argparse import ArgumentParser
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from articles.importing import FAILED, Outcome
from articles.manifest import Manifest, ManifestError, read_manifest
from articles.runs import BusyError, writing_run
from articles.sources import NothingFoundError, Source, UnreadableError, find_sources, read_bytes
from people.authority import known_officials
from people.coverage import BATCH_BYTES, Coverage, Totals, sample_is_there
from people.progress import Progress
from people.reading import RawPage, Reading, as_json
from people.workers import reading

PORTION = 20  # files sent to a worker at a time in a dry run, with no more than BATCH_BYTES


class Command(BaseCommand):
    help = "Import raw articles (.txt, .html, .htm): files, folders with all below them, or glob patterns."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("paths", nargs="+", metavar="PATH")
        parser.add_argument("--dry-run", action="store_true", help="read, and write nothing")
        parser.add_argument(
            "--format", choices=["table", "jsonl"], default="table", help="of a dry run: jsonl prints what was read"
        )
        parser.add_argument("--workers", type=int, default=os.cpu_count() or 1, help="reading processes (%(default)s)")
        parser.add_argument("--limit", type=int, help="take so many files at most")
        parser.add_argument("--manifest", type=Path, help="CSV: file,url,outlet,published,retrieved")
        parser.add_argument("--force", action="store_true", help="read files again that are in the archive")
        parser.add_argument("--simulated", action="store_true", help="mark what is imported as sample data")
        parser.add_argument("--wait", action="store_true", help="wait while another run is writing")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["format"] == "jsonl" and not options["dry_run"]:
            raise CommandError("--format jsonl goes with --dry-run.")
        if options["workers"] < 1 or (options["limit"] is not None and options["limit"] < 1):
            raise CommandError("--workers and --limit must be 1 or more.")
        try:
            manifest = read_manifest(options["manifest"]) if options["manifest"] else Manifest()
            number = sum(1 for _ in find_sources(options["paths"], limit=options["limit"]))
            officials, note = known_officials()
        except (ManifestError, NothingFoundError) as error:
            raise CommandError(str(error)) from error
        if note:
            self.stderr.write(note)
        self.progress = Progress(self.stderr, number)
        sources = find_sources(options["paths"], limit=options["limit"])
        failed = (self.dry_run if options["dry_run"] else self.run)(sources, manifest, officials, options)
        for file in manifest.unused:
            self.stderr.write(f"The manifest names {file}, which is none of the files imported.")
        if failed:
            raise CommandError(f"{failed} of {number} files could not be read; the reasons are above.", returncode=1)

    # --- importing ---

    def run(self, sources: Iterable[Source], manifest: Manifest, officials: Any, options: dict[str, Any]) -> int:
        if sample_is_there() and not options["simulated"]:
            self.stderr.write(
                "The archive holds sample articles, marked as simulated. Remove them with: manage.py remove_sample"
            )
        given = {name: options[name] for name in ("paths", "limit", "force", "simulated")}
        given["manifest"] = str(options["manifest"] or "")
        try:
            with writing_run("import_coverage", given, wait=self.stderr.write if options["wait"] else None) as run:
                coverage = Coverage(run, manifest, self.tell, simulated=options["simulated"], force=options["force"])
                run.expect(self.progress.total)
                with self.progress:
                    totals = coverage.take(sources, officials, options["workers"])
                run.row.counts = totals.table()
        except BusyError as error:
            raise CommandError(str(error)) from error
        self.close(totals)
        return totals.fates[FAILED]

    def tell(self, outcome: Outcome) -> None:
        if outcome.fate == FAILED:
            self.progress.say(f"{outcome.name}: {outcome.reason}")
        self.progress.step()

    def close(self, totals: Totals) -> None:
        for name, number in totals.table().items():
            self.stdout.write(f"{name:<20}{number:>9,}")

    # --- dry run ---

    def dry_run(self, sources: Iterable[Source], manifest: Manifest, officials: Any, options: dict[str, Any]) -> int:
        counts = {"read": 0, "failed": 0, "officials named": 0, "contacts reported": 0}
        with self.progress, reading(officials, options["workers"]) as read:
            for done, readings in read(portions(sources, manifest)):
                for one in sorted([*done, *readings], key=lambda one: one.name):
                    self.show(one, counts, options["format"])
        if options["format"] == "table":
            for name, number in counts.items():
                self.stdout.write(f"{name:<20}{number:>9,}")
        return counts["failed"]

    def show(self, one: Reading, counts: dict[str, int], form: str) -> None:
        self.progress.step()
        if form == "jsonl":
            self.stdout.write(json.dumps(as_json(one), ensure_ascii=False))
        if one.findings is None:
            counts["failed"] += 1
            self.progress.say(f"{one.name}: {one.error}")
            return
        counts["read"] += 1
        counts["officials named"] += len(one.findings.persons)
        counts["contacts reported"] += sum(contact.modality == "asserted" for contact in one.findings.contacts)


def portions(sources: Iterable[Source], manifest: Manifest) -> Iterator[tuple[list[Reading], list[RawPage]]]:
    """Files a few at a time: those that cannot be opened as failed readings, and the pages of the others."""
    failed: list[Reading] = []
    pages: list[RawPage] = []
    size = 0
    for source in sources:
        try:
            data, _ = read_bytes(source, settings.MAX_RAW_BYTES)
            pages.append(RawPage(source.name, data, manifest.of(source.name)))
            size += len(data)
        except UnreadableError as error:
            failed.append(Reading(source.name, error=str(error)))
        if len(pages) + len(failed) >= PORTION or size >= BATCH_BYTES:
            yield failed, pages
            failed, pages, size = [], [], 0
    if pages or failed:
        yield failed, pages
