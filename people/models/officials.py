"""Officials: persons in public office, the spellings of their names, the posts they held."""

from datetime import date
from typing import Any

from django.db import models
from django.urls import reverse

from articles.history import History
from articles.models import validate_country, validate_partial_date
from articles.partial_dates import first_day, last_day
from people.querysets import OfficialQuerySet, PostQuerySet


class Official(models.Model):
    """A person in public office."""

    class Status(models.TextChoices):
        AUTHORITY = "authority", "in the authority file"
        FOUND = "found", "found in articles"

    name = models.CharField(max_length=200, help_text="The canonical name.")
    native_name = models.CharField(max_length=200, blank=True)
    family_name = models.CharField(max_length=100, blank=True, help_text="The short form used in print.")
    slug = models.SlugField(max_length=120, unique=True, help_text="In addresses; never changed.")
    country = models.CharField(
        max_length=2,
        blank=True,
        validators=[validate_country],
        help_text="ISO 3166-1 alpha-2 of the state served; empty for an international organisation.",
    )
    wikidata = models.CharField(max_length=20, blank=True)
    status = models.CharField(max_length=9, choices=Status, default=Status.AUTHORITY)
    group_key = models.CharField(
        max_length=250,
        blank=True,
        help_text="Folded name and country, by which mentions of a found official are grouped.",
    )
    simulated = models.BooleanField(default=False, help_text="Known from sample articles alone.")
    loaded = models.JSONField(
        default=dict,
        blank=True,
        editable=False,
        help_text="The authority file's entry as last loaded; what differs from it is a curator's.",
    )
    created = models.DateTimeField(auto_now_add=True)

    objects = OfficialQuerySet.as_manager()
    history = History()

    class Meta:
        ordering = ["name", "id"]
        permissions = [("merge_official", "Can merge officials, and take merges back")]
        indexes = [models.Index(fields=["country", "name"], name="official_by_country")]  # the list's country filter
        constraints = [
            models.UniqueConstraint(
                fields=["group_key"],
                condition=~models.Q(group_key=""),
                name="found_official_once",
                violation_error_message="There is a found official of this name and country.",
            ),
            models.CheckConstraint(
                name="official_has_name",
                condition=~models.Q(name=""),
                violation_error_message="An official needs a name.",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("official", args=[self.slug])


class Alias(models.Model):
    """Another spelling or script of an official's name."""

    official = models.ForeignKey(Official, on_delete=models.CASCADE, related_name="aliases")
    name = models.CharField(max_length=200)

    history = History()

    class Meta:
        ordering = ["name"]
        verbose_name_plural = "aliases"
        constraints = [
            models.UniqueConstraint(
                fields=["official", "name"],
                name="alias_once_an_official",
                violation_error_message="This spelling is there already.",
            )
        ]

    def __str__(self) -> str:
        return self.name


class Post(models.Model):
    """An office that an official held, with its organisation and tenure."""

    official = models.ForeignKey(Official, on_delete=models.CASCADE, related_name="posts")
    title = models.CharField(max_length=250)
    organisation = models.CharField(max_length=250, blank=True)
    country = models.CharField(max_length=2, blank=True, validators=[validate_country])
    start = models.CharField(max_length=10, blank=True, validators=[validate_partial_date])
    end = models.CharField(
        max_length=10,
        blank=True,
        validators=[validate_partial_date],
        help_text="Empty while held; or unknown, if not certain.",
    )
    first_day = models.DateField(null=True, editable=False)
    last_day = models.DateField(null=True, editable=False)
    certain = models.BooleanField(default=True, help_text="Off where a date or the exact title is doubtful.")
    checked = models.CharField(
        max_length=2,
        blank=True,
        help_text="What a published source confirmed: S start, E end, SE both, H that it was held.",
    )

    objects = PostQuerySet.as_manager()
    history = History()

    class Meta:
        ordering = ["official", models.F("first_day").asc(nulls_first=True), "id"]
        constraints = [
            models.CheckConstraint(
                name="post_ends_after_start",
                condition=models.Q(first_day__isnull=True)
                | models.Q(last_day__isnull=True)
                | models.Q(first_day__lte=models.F("last_day")),
                violation_error_message="A post ends before it starts.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.title}, {self.tenure}" if self.tenure else self.title

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.derive()
        super().save(*args, **kwargs)

    def derive(self) -> None:
        """Sets the first and last day that follow from start and end."""
        self.first_day = first_day(self.start) if self.start else None
        self.last_day = last_day(self.end) if self.end else None

    @property
    def tenure(self) -> str:
        if not (self.start or self.end):
            return ""
        return f"{self.start or '?'} to {self.end or ('today' if self.certain else '?')}"

    def held_within(self, first: date, last: date) -> bool:
        """Whether it was held at some time between two days; an unknown end counts where the post is certain."""
        if self.first_day is None or self.first_day > last:
            return False
        return self.certain if self.last_day is None else self.last_day >= first

    def held_throughout(self, first: date, last: date) -> bool:
        """Whether it was surely held on all of these days; an unknown end counts as held where the post is certain."""
        if self.first_day is None or self.first_day > first:
            return False
        return self.certain if self.last_day is None else self.last_day >= last
