"""Meetings: real contacts of officials, one row for one contact however many articles report it."""

from typing import Any

from django.db import models
from django.urls import reverse

from articles.history import History
from articles.models import validate_country, validate_partial_date
from articles.partial_dates import first_day, last_day
from people.meeting_querysets import MeetingQuerySet
from people.models.officials import Official, Post


class Kind(models.TextChoices):
    MEETING = "meeting"
    VISIT = "visit"
    CALL = "call"
    CONSULTATION = "consultation"
    MULTILATERAL = "multilateral"
    EXERCISE = "exercise"


class Extent(models.TextChoices):
    THROUGHOUT = "throughout", "on all of these days"
    WITHIN = "within", "some time within these days"


class Basis(models.TextChoices):
    STATED = "stated", "the date is stated"
    WEEKDAY = "weekday", "worked out from a weekday"
    RELATIVE = "relative", "worked out from words such as 'last month'"
    BOUNDS = "bounds", "not stated; only bounds are known"


class Meeting(models.Model):
    """One real contact. Its values follow from its reports and from what curators decided."""

    class Status(models.TextChoices):
        FOUND = "found"
        CONFIRMED = "confirmed"
        REJECTED = "rejected"

    kind = models.CharField(max_length=12, choices=Kind)
    name = models.CharField(max_length=250, blank=True, help_text="An exercise's name.")
    slug = models.SlugField(max_length=120, editable=False, db_index=False)
    start = models.CharField(max_length=10, blank=True, validators=[validate_partial_date])
    end = models.CharField(max_length=10, blank=True, validators=[validate_partial_date])
    first_day = models.DateField(null=True, editable=False)
    last_day = models.DateField(null=True, editable=False)
    extent = models.CharField(max_length=10, choices=Extent, default=Extent.THROUGHOUT)
    basis = models.CharField(max_length=8, choices=Basis, default=Basis.BOUNDS)
    not_before = models.DateField(
        null=True, blank=True, help_text="A bound, shown as a bound and never used as a date."
    )
    not_after = models.DateField(null=True, blank=True, help_text="A bound, shown as a bound and never used as a date.")
    place = models.CharField(max_length=200, blank=True, help_text="As printed.")
    place_key = models.CharField(max_length=100, blank=True, help_text="A row of the table of places.")
    country = models.CharField(
        max_length=2, blank=True, validators=[validate_country], help_text="Where it took place, ISO 3166-1 alpha-2."
    )
    status = models.CharField(max_length=9, choices=Status, default=Status.FOUND)
    visit = models.ForeignKey(
        "self",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="meetings",
        help_text="The visit during which it took place.",
    )
    sources = models.PositiveIntegerField(default=0, help_text="Independent accounts; copies of one text count once.")
    simulated = models.BooleanField(default=False, help_text="It rests on sample articles.")
    found = models.JSONField(
        default=dict, editable=False, help_text="What the reports say, of a meeting with a value that a person set."
    )
    differences = models.PositiveSmallIntegerField(
        default=0, editable=False, help_text="Fields of which the reports say something else since a person set them."
    )
    disputed = models.BooleanField(
        default=False, editable=False, help_text="An account contradicts the record in kind, days or place."
    )
    created = models.DateTimeField(auto_now_add=True)
    changed = models.DateTimeField(auto_now=True)

    officials = models.ManyToManyField(Official, through="Participation", related_name="meetings")

    objects = MeetingQuerySet.as_manager()
    history = History(excluded_fields=["found", "differences", "disputed"])  # what people decided are Decisions

    class Meta:
        ordering = [models.F("first_day").desc(nulls_last=True), "-id"]
        permissions = [("merge_meeting", "Can merge meetings, and take merges back")]
        indexes = [
            models.Index(fields=["-first_day", "-id"], name="meeting_by_day"),  # lists
            models.Index(fields=["kind", "-first_day"], name="meeting_by_kind"),  # the list's kind filter
            models.Index(fields=["id"], condition=models.Q(differences__gt=0), name="meeting_differing"),  # the queue
            models.Index(fields=["id"], condition=models.Q(disputed=True), name="meeting_disputed"),  # the desk's count
            models.Index(fields=["id"], condition=models.Q(status="rejected"), name="meeting_rejected"),  # all counts
        ]
        constraints = [
            models.CheckConstraint(
                name="meeting_days_both_or_none",
                condition=models.Q(first_day__isnull=True, last_day__isnull=True)
                | models.Q(first_day__lte=models.F("last_day")),
                violation_error_message="The meeting ends before it starts.",
            ),
            models.CheckConstraint(
                name="meeting_bounds_in_order",
                condition=models.Q(not_before__isnull=True)
                | models.Q(not_after__isnull=True)
                | models.Q(not_before__lte=models.F("not_after")),
                violation_error_message="The bounds are in the wrong order.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.name or self.get_kind_display()} {self.start or '(undated)'}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.derive()
        super().save(*args, **kwargs)

    def get_absolute_url(self) -> str:
        return reverse("meeting", args=[self.pk, self.slug])

    def derive(self) -> None:
        """Sets the first and last day that follow from start and end."""
        start, end = self.start or self.end, self.end or self.start
        self.first_day = first_day(start) if start else None
        self.last_day = last_day(end) if end else None


class Participation(models.Model):
    """An official in a meeting, with the post held at that time."""

    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="participations")
    official = models.ForeignKey(
        Official,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="participations",
        db_index=False,
        help_text="Empty for a name that is not matched.",
    )
    name = models.CharField(max_length=200, help_text="The name as printed.")
    title = models.CharField(max_length=250, blank=True, help_text="The post as printed.")
    country = models.CharField(max_length=2, blank=True)
    post = models.ForeignKey(
        Post,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text="The post that the authority file gives for that day.",
    )

    class Meta:
        ordering = ["meeting", "id"]
        indexes = [
            models.Index(fields=["official", "meeting"], name="participation_by_official"),  # an official's meetings
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["meeting", "official"],
                condition=models.Q(official__isnull=False),
                name="official_once_a_meeting",
                violation_error_message="This official takes part already.",
            ),
            models.UniqueConstraint(
                fields=["meeting", "name", "country"],
                condition=models.Q(official__isnull=True),
                name="unmatched_name_once_a_meeting",
                violation_error_message="This name takes part already.",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def posts_held(self) -> list[Post]:
        """All posts that the authority file gives the official for the days of the meeting."""
        first, last = self.meeting.first_day, self.meeting.last_day
        if not (self.official and first and last):
            return []
        return [post for post in self.official.posts.all() if post.held_throughout(first, last)]
