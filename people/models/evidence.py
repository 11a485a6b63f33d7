"""Evidence: names of officials in articles, and what each article claims of a contact, with the words that say so."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import models

from articles.models import Article
from people.models.meetings import Kind, Meeting
from people.models.officials import Official
from people.querysets import MentionQuerySet, ReportQuerySet


def check_span(article: Article, start: int, end: int, quote: str) -> None:
    """Refuses a span that does not hold the quote: `body[start:end] == quote`."""
    if article.body[start:end] != quote:
        raise ValidationError(f"Characters {start} to {end} of article {article.pk} are not {quote!r}.")


class Mention(models.Model):
    """An official's name in an article."""

    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="mentions", db_index=False)
    official = models.ForeignKey(
        Official, null=True, blank=True, on_delete=models.SET_NULL, related_name="mentions", db_index=False
    )
    start = models.PositiveIntegerField(help_text="Code points from the start of the body.")
    end = models.PositiveIntegerField()
    printed = models.CharField(max_length=200, help_text="The words of the body.")
    name = models.CharField(max_length=200, help_text="The fullest form of this person's name in the article.")
    title = models.CharField(max_length=250, blank=True, help_text="The post as the article gives it.")
    country = models.CharField(max_length=2, blank=True)
    group_key = models.CharField(
        max_length=250,
        blank=True,
        help_text="Folded name and country, where the name is full and not in the authority file.",
    )
    rule = models.CharField(max_length=80)
    flags = models.CharField(max_length=250, blank=True, help_text="What speaks against it: 'post ended 2012-11'.")

    objects = MentionQuerySet.as_manager()

    class Meta:
        ordering = ["article", "start"]
        constraints = [
            models.UniqueConstraint(fields=["article", "start", "end"], name="mention_once_a_span"),
            models.CheckConstraint(name="mention_span_in_order", condition=models.Q(start__lt=models.F("end"))),
        ]
        indexes = [
            models.Index(fields=["official", "article"], name="mention_by_official"),  # an official's articles
            models.Index(fields=["article", "official"], name="mention_by_article"),  # the officials of some articles
            models.Index(fields=["group_key"], name="mention_by_group"),  # naming found officials
            models.Index(fields=["id"], condition=~models.Q(flags=""), name="mention_flagged"),  # the desk's count
        ]

    def __str__(self) -> str:
        return self.printed

    def save(self, *args: Any, **kwargs: Any) -> None:
        check_span(self.article, self.start, self.end, self.printed)
        super().save(*args, **kwargs)


class Report(models.Model):
    """One article's evidence for one contact."""

    class Origin(models.TextChoices):
        MACHINE = "machine"
        CURATOR = "curator"

    class State(models.TextChoices):
        CURRENT = "current"
        ORPHANED = "orphaned", "the words are no longer in the article"

    class Modality(models.TextChoices):
        ASSERTED = "asserted"
        PLANNED = "planned"
        PROPOSED = "proposed"
        DENIED = "denied"
        CANCELLED = "cancelled"
        HYPOTHETICAL = "hypothetical"
        UNDATED = "undated", "of the past, told without a time of its own"

    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="reports", db_index=False)
    meeting = models.ForeignKey(
        Meeting, null=True, blank=True, on_delete=models.SET_NULL, related_name="reports", db_index=False
    )
    key = models.CharField(
        max_length=64, editable=False, help_text="Survives extraction: kind, matched words, occurrence."
    )
    kind = models.CharField(max_length=12, choices=Kind)
    quote = models.TextField()
    start = models.PositiveIntegerField(null=True, blank=True, help_text="Code points from the start of the body.")
    end = models.PositiveIntegerField(null=True, blank=True)
    rule = models.CharField(max_length=80)
    origin = models.CharField(max_length=7, choices=Origin, default=Origin.MACHINE)
    state = models.CharField(max_length=8, choices=State, default=State.CURRENT)
    modality = models.CharField(max_length=12, choices=Modality, default=Modality.ASSERTED)
    claim = models.JSONField(default=dict, help_text="What the article says: dates, place, participants.")
    pending = models.BooleanField(default=False, editable=False, help_text="To be grouped again.")
    first_meeting = models.BigIntegerField(
        null=True, editable=False, help_text="The meeting it was first recorded under, given back by a later split."
    )

    objects = ReportQuerySet.as_manager()

    class Meta:
        ordering = ["article", "start", "id"]
        indexes = [
            models.Index(fields=["id"], condition=models.Q(pending=True), name="report_pending"),  # grouping
            models.Index(fields=["article"], condition=models.Q(state="orphaned"), name="report_orphaned"),  # lineage
            models.Index(fields=["meeting", "article"], name="report_by_meeting"),  # counts of articles with contacts
            models.Index(fields=["article", "meeting"], name="report_by_article"),  # the contacts of some articles
        ]
        constraints = [
            models.UniqueConstraint(fields=["article", "key"], name="report_once_an_article"),
            models.CheckConstraint(
                name="current_report_has_span",
                condition=models.Q(state="orphaned") | models.Q(start__isnull=False, start__lt=models.F("end")),
                violation_error_message="A current report needs the span of its quote.",
            ),
            models.CheckConstraint(
                name="only_asserted_reports_are_grouped",
                condition=models.Q(meeting__isnull=True) | models.Q(modality="asserted"),
                violation_error_message="Only what is reported as having taken place belongs to a meeting.",
            ),
        ]

    def __str__(self) -> str:
        return self.quote[:80]

    def save(self, *args: Any, **kwargs: Any) -> None:
        if self.state == self.State.CURRENT:
            check_span(self.article, self.start or 0, self.end or 0, self.quote)
        super().save(*args, **kwargs)


class ReportBlock(models.Model):
    """One of the index rows by which reports are found that may tell of the same contact: who, and about when."""

    report = models.ForeignKey(Report, on_delete=models.CASCADE, related_name="blocks", db_index=False)
    block = models.BigIntegerField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["report", "block"], name="block_once_a_report")]
        indexes = [models.Index(fields=["block"], name="block_reports")]  # grouping

    def __str__(self) -> str:
        return f"{self.report_id}: {self.block}"


class ReportParticipant(models.Model):
    """A person whom a report names."""

    report = models.ForeignKey(Report, on_delete=models.CASCADE, related_name="participants", db_index=False)
    official = models.ForeignKey(Official, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    name = models.CharField(max_length=200, help_text="The fullest form in the article.")
    title = models.CharField(max_length=250, blank=True)
    country = models.CharField(max_length=2, blank=True)
    group_key = models.CharField(max_length=250, blank=True, help_text="As a mention's.")

    class Meta:
        ordering = ["report", "id"]
        indexes = [models.Index(fields=["group_key"], name="participant_by_group")]  # naming found officials
        constraints = [models.UniqueConstraint(fields=["report", "name", "country"], name="name_once_a_report")]

    def __str__(self) -> str:
        return self.name
