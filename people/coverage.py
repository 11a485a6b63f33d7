"""The whole run of an import: raw files are read in worker processes and written in batches, each in one transaction.

The database is written by this process alone, in the order of the files. A run that is killed leaves whole batches; the
same command again takes what is left.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property

from django.conf import settings
from django.db import reset_queries, transaction

from articles.importing import (
    CREATED,
    FAILED,
    UNCHANGED,
    UPDATED,
    Held,
    Incoming,
    Outcome,
    digest,
    held,
    joined_manifest,
    store,
    write_items,
)  # fmt: skip
from articles.manifest import Manifest
from articles.models import Article, RawFile
from articles.preparing import prepare
from articles.runs import Run
from articles.sources import Source, UnreadableError, read_bytes
from people.consolidating import Regrouped, regroup
from people.copies import mark
from people.curation import pend
from people.extraction.findings import Findings
from people.matching import KnownOfficial
from people.models import Report
from people.reading import RawPage, Reader, Reading
from people.recording import Change, record
from people.refreshing import stories
from people.workers import reading_for_archive

BATCH = 100  # files written in one transaction
BATCH_BYTES = 4_000_000  # and no more bytes: several batches are under way at once, each held more than once
REGROUP_EVERY = 5_000  # files between two times that meetings are brought up to date


@dataclass(slots=True)
class File:
    """A raw file of a batch; `error` tells why it cannot be read."""

    name: str
    data: bytes = b""
    sha256: str = ""
    fetched: datetime | None = None
    manifest: dict[str, str] = field(default_factory=dict)
    error: str = ""


@dataclass(slots=True)
class Totals:
    """What a run did, for the closing table."""

    fates: Counter[str] = field(default_factory=Counter)
    copies: int = 0
    change: Change = field(default_factory=Change)
    regrouped: Regrouped = field(default_factory=Regrouped)

    def table(self) -> dict[str, int]:
        """The rows of the closing table."""
        return {
            **{fate: self.fates[fate] for fate in (CREATED, UPDATED, UNCHANGED, FAILED)},
            "copies": self.copies,
            "officials named": len(self.change.officials),
            "new officials": self.change.new_officials,
            "contacts reported": self.change.reports,
            "new meetings": self.regrouped.new,
            "unmatched names": self.change.unmatched,
        }


class Coverage:
    """An import under way. `tell` hears the fate of every file."""

    def __init__(
        self, run: Run, manifest: Manifest, tell: Callable[[Outcome], None], *, simulated: bool, force: bool
    ) -> None:
        self.run = run
        self.manifest = manifest
        self.tell = tell
        self.simulated = simulated
        self.force = force
        self.totals = Totals()
        self.officials: tuple[KnownOfficial, ...] = ()
        self.under_way: set[str] = set()  # sha256 of files sent to be read
        self.read: set[str] = set()  # sha256 of files read in this run
        self.later: list[Source] = []  # the same bytes as a file under way, taken when that is written

    def take(self, sources: Iterable[Source], officials: tuple[KnownOfficial, ...], workers: int) -> Totals:
        """Imports the files, and brings the meetings up to date."""
        self.officials = officials
        with reading_for_archive(officials, workers) as read:
            self._write_all(read(self._portions(sources)))
            while self.later:
                again, self.later = self.later, []
                self._write_all(read(self._portions(again)))
        self._regroup()
        return self.totals

    def _write_all(self, portions: Iterable[tuple[tuple[list[File], list[str]], list[Reading]]]) -> None:
        since = 0
        for (files, hashes), readings in portions:
            self._write(files, dict(zip(hashes, readings, strict=True)))
            self.run.beat()
            reset_queries()  # with DEBUG on Django keeps every query with its parameters, which hold the files' bytes
            since += len(files)
            if since >= REGROUP_EVERY:
                self._regroup()
                since = 0

    def _regroup(self) -> None:
        self.totals.regrouped.add(regroup(lambda _: self.run.beat()))

    # --- before reading: what the files are ---

    def _portions(self, sources: Iterable[Source]) -> Iterator[tuple[tuple[list[File], list[str]], list[RawPage]]]:
        """Batches of files, each with the hashes and the pages of those that must be read."""
        for files in self._batches(sources):
            known = held(file.sha256 for file in files if file.sha256)
            by_hash: dict[str, list[File]] = defaultdict(list)
            for file in files:
                if file.sha256:
                    by_hash[file.sha256].append(file)
            pages: dict[str, RawPage] = {}
            for sha256, same in by_hash.items():
                stored = known.get(sha256)
                if self._must_read(same, stored):
                    manifests = {**(stored.manifests if stored else {}), **{one.name: one.manifest for one in same}}
                    pages[sha256] = RawPage(same[0].name, same[0].data, joined_manifest(manifests))
            self.under_way |= set(pages)
            self.read |= set(pages)
            yield (files, list(pages)), list(pages.values())

    def _batches(self, sources: Iterable[Source]) -> Iterator[list[File]]:
        files: list[File] = []
        size = 0
        for source in sources:
            file = self._open(source)
            if file.sha256 in self.under_way:
                self.later.append(source)
                continue
            files.append(file)
            size += len(file.data)
            if len(files) >= BATCH or size >= BATCH_BYTES:
                yield files
                files, size = [], 0
        if files:
            yield files

    def _open(self, source: Source) -> File:
        try:
            data, changed = read_bytes(source, settings.MAX_RAW_BYTES)
        except UnreadableError as error:
            return File(source.name, error=str(error))
        manifest = self.manifest.of(source.name)
        return File(source.name, data, digest(data), _fetched(manifest, changed), manifest)

    def _must_read(self, same: list[File], stored: Held | None) -> bool:
        if stored is None or not stored.readable or (self.force and same[0].sha256 not in self.read):
            return True
        if stored.simulated and not self.simulated:
            return True
        return any(file.manifest and file.manifest != stored.manifests.get(file.name) for file in same)

    # --- after reading: what is written ---

    @transaction.atomic
    def _write(self, files: list[File], by_hash: dict[str, Reading]) -> None:
        incoming = [_incoming(file, by_hash.get(file.sha256)) for file in files if file.sha256]
        unreadable = [Outcome(file.name, FAILED, file.error) for file in files if not file.sha256]
        outcomes = [*unreadable, *store(incoming, simulated=self.simulated)]
        self._copies(outcomes)
        self._facts(outcomes, by_hash)
        write_items(self.run.row, outcomes)
        self.under_way -= set(by_hash)
        for outcome in outcomes:
            self.totals.fates[outcome.fate] += 1
            self.totals.copies += outcome.copy
            self.run.step()
            self.tell(outcome)

    def _copies(self, outcomes: list[Outcome]) -> None:
        told = [one for one in outcomes if one.article and one.fate in (CREATED, UPDATED)]
        written = [one.article for one in told if one.article]
        mark(article.pk for article in written)
        copies = Article.objects.filter(pk__in=[one.pk for one in written], copy_of__isnull=False)
        ids = set(copies.values_list("pk", flat=True))
        for outcome in told:
            outcome.copy = outcome.article is not None and outcome.article.pk in ids

    def _facts(self, outcomes: list[Outcome], by_hash: dict[str, Reading]) -> None:
        batch: dict[int, tuple[Article, Findings]] = {}
        for outcome in outcomes:
            reading = by_hash.get(outcome.sha256)
            if outcome.facts and outcome.article and reading and reading.findings:
                batch[outcome.article.pk] = (outcome.article, self._findings(outcome.article, reading.findings))
        updated = [one.article.pk for one in outcomes if one.article and one.fate == UPDATED]
        if updated:
            meetings = Report.objects.filter(article__in=updated, meeting__isnull=False).values("meeting")
            pend(Report.objects.filter(meeting__in=meetings).values_list("pk", flat=True))
        self.totals.change.add(record(list(batch.values())))

    def _findings(self, article: Article, findings: Findings) -> Findings:
        """What was found; where a person set the date of publication, what is found by that."""
        if "published" not in article.curated:
            return findings
        return self._reader.find(stories([article])[0])

    @cached_property
    def _reader(self) -> Reader:
        return Reader(self.officials)


def _fetched(manifest: dict[str, str], changed: datetime) -> datetime:
    """When a page was fetched: by the manifest, else the time of the file's last change."""
    retrieved = manifest.get("retrieved", "")
    if len(retrieved) >= len("2013-03-24"):
        return datetime.fromisoformat(retrieved).replace(tzinfo=UTC)
    return changed


def _incoming(file: File, reading: Reading | None) -> Incoming:
    parsed = reading.parsed if reading else None
    prepared = (reading.prepared if reading else None) or prepare(file.data, parsed)
    return Incoming(
        name=file.name,
        sha256=file.sha256,
        size=len(file.data),
        data=prepared.data,
        fetched=file.fetched,
        manifest=file.manifest,
        parsed=parsed,
        error=reading.error if reading else "",
        text_hash=prepared.text_hash,
        sketch=prepared.sketch,
        tokens=prepared.tokens if parsed else None,
    )


def sample_is_there() -> bool:
    """Whether the archive holds sample data, and nothing else yet."""
    return RawFile.objects.filter(simulated=True).exists() and not RawFile.objects.filter(simulated=False).exists()
