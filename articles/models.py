"""What was published: outlets, raw files, articles, and the ledger of imports."""

import zlib
from datetime import date
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models.functions import Substr
from django.urls import reverse
from django.utils import timezone
from django.utils.text import slugify

from articles.countries import is_country
from articles.history import History
from articles.partial_dates import first_day, is_partial_date, last_day
from articles.querysets import ArticleQuerySet, ImportItemQuerySet, ImportRunQuerySet

LANGUAGES = {"en": "English", "zh": "Chinese", "ru": "Russian", "und": "not recognised"}

COUNTED = ["outlet", "agency", "language", "simulated", "copy_of", "first_day", "last_day", "published", "id"]
LISTED = ["-first_day", "-id", "last_day", "outlet", "agency", "language", "simulated", "copy_of", "published"]


def slug_of(text: str) -> str:
    """A slug that begins with a letter, 'untitled' where the text gives none; at most 80 characters."""
    slug = slugify(text)[:80].strip("-")
    if not slug:
        return "untitled"
    return slug if slug[0].isalpha() else f"a-{slug}"


def validate_partial_date(text: str) -> None:
    """Refuses a text that is not YYYY[-MM[-DD]], with an optional time."""
    if not is_partial_date(text):
        raise ValidationError("Give a date as YYYY, YYYY-MM or YYYY-MM-DD.")


def validate_country(code: str) -> None:
    """Refuses what is no code of a country."""
    if not is_country(code):
        raise ValidationError(f"‘{code}’ is no code of a country: give two letters of ISO 3166-1, such as CN.")


class Outlet(models.Model):
    """A publisher of articles: a paper, an agency, a ministry's site."""

    key = models.SlugField(unique=True, help_text="The row of the table of outlets; never changed.")
    name = models.CharField(max_length=200, unique=True)
    country = models.CharField(
        max_length=2, blank=True, validators=[validate_country], help_text="ISO 3166-1 alpha-2, empty where none fits."
    )
    domains = models.JSONField(default=list, blank=True)

    history = History()

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name


class Article(models.Model):
    """One published page, as it is read from its current raw file."""

    headline = models.TextField(blank=True)
    slug = models.SlugField(max_length=90, default="untitled", editable=False, db_index=False)
    url = models.CharField(max_length=2000, blank=True, help_text="The page's canonical address.")
    published = models.CharField(
        max_length=16, blank=True, help_text="As exact as stated: YYYY[-MM[-DD[THH:MM]]]; empty where not stated."
    )
    published_zone = models.CharField(max_length=20, blank=True, help_text="The zone of the time, as printed.")
    first_day = models.DateField(null=True, editable=False)
    last_day = models.DateField(null=True, editable=False)
    outlet = models.ForeignKey(
        Outlet, null=True, blank=True, on_delete=models.PROTECT, related_name="articles", db_index=False
    )
    outlet_printed = models.CharField(max_length=200, blank=True, help_text="The outlet as the page names it.")
    agency = models.CharField(max_length=200, blank=True)
    authors = models.JSONField(default=list, blank=True)
    dateline_place = models.CharField(max_length=200, blank=True)
    dateline_date = models.CharField(max_length=10, blank=True)
    body = models.TextField(blank=True, help_text="The paragraphs, joined by one line feed.")
    language = models.CharField(max_length=3, choices=LANGUAGES, default="und")
    missing = models.JSONField(
        default=list, blank=True, help_text="What the page does not state: headline, date, outlet, body."
    )
    filled = models.JSONField(default=list, blank=True, help_text="Fields that only the scraper's manifest states.")
    curated = models.JSONField(
        default=dict, editable=False, help_text="What a person set, by field; see articles.curated."
    )
    as_read = models.JSONField(default=dict, editable=False, help_text="What the page states of these fields.")
    simulated = models.BooleanField(default=False, help_text="Sample data: written for this program, not published.")
    copy_of = models.ForeignKey(
        "self",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="copies",
        db_index=False,
        help_text="The earliest published of the articles that carry the same text.",
    )
    text_hash = models.CharField(max_length=64, blank=True, editable=False)
    raw_file = models.OneToOneField(
        "RawFile", null=True, on_delete=models.PROTECT, related_name="current_article", help_text="The version shown."
    )
    created = models.DateTimeField(auto_now_add=True)
    changed = models.DateTimeField(auto_now=True)

    found_headline: str  # of an article that a search found (articles.search.with_passages)
    found_passage: str

    objects = ArticleQuerySet.as_manager()
    history = History(excluded_fields=["body", "curated", "as_read"])  # texts are raw files, what people set Decisions

    class Meta:
        ordering = [models.F("first_day").desc(nulls_last=True), "-id"]
        indexes = [
            models.Index(fields=LISTED, name="article_by_day"),  # lists, date archives, what is counted of a period
            models.Index(fields=["outlet", "-first_day"], name="article_by_outlet"),  # the list's outlet filter
            models.Index(fields=["published"], name="article_by_published"),  # counts by year and day
            models.Index(Substr("published", 1, 7), name="article_by_month"),  # counts by month: the charts over time
            models.Index(fields=COUNTED, name="article_facets"),  # facets, totals, coverage: the texts stay unread
            models.Index(
                fields=["id"], condition=models.Q(headline=""), name="article_no_headline"
            ),  # the desk's count
            models.Index(  # the clusters of copies
                fields=["copy_of"], condition=models.Q(copy_of__isnull=False), name="article_copies"
            ),
            models.Index(fields=["text_hash"], name="article_by_text"),  # exact copies at import
            models.Index(fields=["url"], name="article_by_url"),  # a new version of a page at import
        ]
        constraints = [
            models.CheckConstraint(
                name="article_days_both_or_none",
                condition=models.Q(first_day__isnull=True, last_day__isnull=True)
                | models.Q(first_day__lte=models.F("last_day")),
                violation_error_message="The first day of publication lies after the last.",
            ),
            models.CheckConstraint(
                name="article_no_copy_of_itself",
                condition=~models.Q(copy_of=models.F("id")),
                violation_error_message="An article is no copy of itself.",
            ),
        ]

    def __str__(self) -> str:
        return self.headline or "(no headline)"

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.derive()
        super().save(*args, **kwargs)

    def get_absolute_url(self) -> str:
        return reverse("article", args=[self.pk, self.slug])

    def derive(self) -> None:
        """Sets what follows from other fields: the slug and the days of publication."""
        self.slug = slug_of(self.headline)
        self.first_day = first_day(self.published) if self.published else None
        self.last_day = last_day(self.published) if self.published else None

    @property
    def paragraphs(self) -> list[str]:
        return self.body.split("\n") if self.body else []


class ArticleBand(models.Model):
    """One of the at most 12 index rows by which near copies of an article are found."""

    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="bands", db_index=False)
    band = models.BigIntegerField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["article", "band"], name="band_once_an_article")]
        indexes = [models.Index(fields=["band"], name="band_articles")]  # near copies at import

    def __str__(self) -> str:
        return f"{self.article_id}: {self.band}"


class ArticleSketch(models.Model):
    """What an article is compared by with others that may be near copies, in bytes (see articles.copies)."""

    article = models.OneToOneField(Article, primary_key=True, on_delete=models.CASCADE, related_name="sketch")
    sketch = models.BinaryField()

    def __str__(self) -> str:
        return f"sketch of {self.article_id}"


class SearchText(models.Model):
    """The tokens by which an article is found; each database keeps its own index over them (see articles.search)."""

    article = models.OneToOneField(Article, primary_key=True, on_delete=models.CASCADE, related_name="search_text")
    headline = models.TextField(help_text="The tokens of the headline.")
    tokens = models.TextField(help_text="The tokens of headline and text.")

    def __str__(self) -> str:
        return f"tokens of {self.article_id}"


class RawFile(models.Model):
    """The bytes of a raw file as they came, one row for each sha256."""

    sha256 = models.CharField(max_length=64, unique=True)
    size = models.PositiveIntegerField(help_text="Bytes.")
    encoding = models.CharField(max_length=40, blank=True)
    article = models.ForeignKey(
        Article,
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="versions",
        help_text="Empty where it could not be read.",
    )
    simulated = models.BooleanField(default=False)
    warnings = models.JSONField(default=list, blank=True, help_text="What was mended or doubtful in reading it.")
    created = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-id"]

    def __str__(self) -> str:
        return self.sha256[:12]


class RawContent(models.Model):
    """The compressed bytes, in a table of their own that no page's query touches."""

    raw_file = models.OneToOneField(RawFile, primary_key=True, on_delete=models.CASCADE, related_name="content")
    data = models.BinaryField(help_text="zlib")

    def __str__(self) -> str:
        return f"content of {self.raw_file_id}"

    def read(self) -> bytes:
        """The raw file's bytes, as they came."""
        return zlib.decompress(self.data)


class RawName(models.Model):
    """A name under which a raw file came, with what the scraper's manifest knew of it."""

    raw_file = models.ForeignKey(RawFile, on_delete=models.CASCADE, related_name="names", db_index=False)
    name = models.CharField(max_length=1000, help_text="The path, from the folder that was imported.")
    manifest = models.JSONField(default=dict, blank=True)
    fetched = models.DateTimeField(
        null=True, blank=True, help_text="When the page was fetched: by the manifest, else the file's own time."
    )

    class Meta:
        ordering = ["name"]
        constraints = [models.UniqueConstraint(fields=["raw_file", "name"], name="raw_name_once_a_file")]
        indexes = [models.Index(fields=["name"], name="raw_file_by_name")]  # a new version of a page at import

    def __str__(self) -> str:
        return self.name


class ImportRun(models.Model):
    """One run that writes to the archive: by a command, or asked for at the curators' desk and done by a worker."""

    class State(models.TextChoices):
        QUEUED = "queued"
        RUNNING = "running"
        DONE = "done"
        INTERRUPTED = "interrupted"
        FAILED = "failed"

    class Kind(models.TextChoices):
        IMPORT = "import", "import of raw files"
        EXTRACT = "extract", "reading of stored articles again"
        OTHER = "other", "other work"

    kind = models.CharField(max_length=7, choices=Kind, default=Kind.OTHER)
    started = models.DateTimeField(default=timezone.now, help_text="When it began; while queued, when asked for.")
    finished = models.DateTimeField(null=True, blank=True)
    heartbeat = models.DateTimeField(null=True, blank=True, help_text="When the run last said that it is alive.")
    state = models.CharField(max_length=12, choices=State, default=State.RUNNING)
    reason = models.TextField(blank=True, help_text="Why it failed or was interrupted.")
    requested_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    follows = models.ForeignKey(
        "self",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="followers",
        help_text="The run whose rest, or whose failed files, this one takes.",
    )
    arguments = models.JSONField(default=dict)
    total = models.PositiveIntegerField(null=True, blank=True, help_text="Files or articles to take.")
    done = models.PositiveIntegerField(default=0, help_text="Files or articles taken so far.")
    counts = models.JSONField(default=dict, help_text="The closing table.")

    objects = ImportRunQuerySet.as_manager()

    class Meta:
        ordering = ["-id"]
        indexes = [
            models.Index(
                fields=["id"], condition=models.Q(state__in=["queued", "running"]), name="run_open"
            )  # the workers' look for work
        ]

    def __str__(self) -> str:
        return f"run {self.pk} of {self.started:%Y-%m-%d %H:%M}"

    @property
    def is_open(self) -> bool:
        """Whether it will still change: it waits for a worker, or one is at it."""
        return self.state in (self.State.QUEUED, self.State.RUNNING)

    def note(self, reason: str, *, state: str = State.INTERRUPTED) -> None:
        """Keeps why it did not come to its end."""
        self.state, self.reason = state, reason
        self.save(update_fields=["state", "reason"])


class Upload(models.Model):
    """A file uploaded for a run, kept until the run is done: in the folder of uploads, or in parts in the database."""

    run = models.ForeignKey(ImportRun, on_delete=models.CASCADE, related_name="uploads")
    name = models.CharField(max_length=255, help_text="As the browser gave it.")
    size = models.PositiveBigIntegerField(help_text="Bytes.")
    manifest = models.BooleanField(default=False, help_text="It tells what the scraper knew of the others.")
    spooled = models.CharField(max_length=64, blank=True, help_text="Its name in the folder of uploads.")

    class Meta:
        ordering = ["id"]

    def __str__(self) -> str:
        return self.name


class UploadPart(models.Model):
    """A part of an upload that is kept in the database."""

    upload = models.ForeignKey(Upload, on_delete=models.CASCADE, related_name="parts")
    number = models.PositiveIntegerField()
    data = models.BinaryField()

    class Meta:
        ordering = ["upload", "number"]
        constraints = [models.UniqueConstraint(fields=["upload", "number"], name="part_once_an_upload")]

    def __str__(self) -> str:
        return f"part {self.number} of {self.upload_id}"


class ImportItem(models.Model):
    """The fate of one file in one run; unchanged files are only counted on the run."""

    class Fate(models.TextChoices):
        CREATED = "created"
        UPDATED = "updated"
        FAILED = "failed"

    run = models.ForeignKey(ImportRun, on_delete=models.CASCADE, related_name="items")
    name = models.CharField(max_length=1000)
    sha256 = models.CharField(max_length=64, blank=True)
    fate = models.CharField(max_length=8, choices=Fate)
    reason = models.TextField(blank=True)
    missing = models.JSONField(default=list, blank=True, help_text="What the page does not state.")
    copy = models.BooleanField(default=False, help_text="It carries the text of another article.")
    article = models.ForeignKey(Article, null=True, blank=True, on_delete=models.SET_NULL, related_name="import_items")

    objects = ImportItemQuerySet.as_manager()

    class Meta:
        ordering = ["run", "id"]
        constraints = [
            models.CheckConstraint(
                name="failed_item_has_reason",
                condition=~models.Q(fate="failed", reason=""),
                violation_error_message="A failed file needs its reason.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.name}: {self.fate}"


class ArchiveStamp(models.Model):
    """The one row that every write to a table which pages count changes (see articles.remembering)."""

    stamp = models.CharField(max_length=32, default="new")

    def __str__(self) -> str:
        return self.stamp


def day_range(year: int, month: int | None = None, day: int | None = None) -> tuple[date, date]:
    """The first and last day of a year, month or day of the archive. ValueError where there is no such day."""
    text = "-".join(f"{n:02}" for n in (year, month, day) if n is not None).rjust(4, "0")
    return first_day(text), last_day(text)
