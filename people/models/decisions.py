"""What people decided, append-only; and where the addresses of swallowed records lead."""

from typing import Any, Self

from django.conf import settings
from django.db import models


class Subject(models.TextChoices):
    """The kinds of record that a decision or a redirect can be about."""

    ARTICLE = "article"
    OFFICIAL = "official"
    MENTION = "mention"
    MEETING = "meeting"
    REPORT = "report"


class DecisionQuerySet(models.QuerySet):
    """Decisions."""

    def standing(self) -> Self:
        """Those that nobody withdrew."""
        return self.filter(withdrawn_by__isnull=True).exclude(action=Decision.Action.WITHDRAW)

    def about(self, subject: str, *ids: int) -> Self:
        """Those about some records of one kind, the oldest first, each with who made it."""
        return self.filter(subject=subject, subject_id__in=ids).select_related("user").order_by("id")

    def withdrawn_reports(self) -> models.QuerySet:
        """The ids of reports that a person added and took back."""
        added = self.filter(subject=Subject.REPORT, action=Decision.Action.ADD, withdrawn_by__isnull=False)
        return added.order_by().values_list("subject_id", flat=True)


class Decision(models.Model):
    """One thing that one person decided. Rows are never changed; a later row may withdraw an earlier one."""

    class Action(models.TextChoices):
        SET = "set", "set a value"
        HAND_BACK = "hand back", "hand a field back to the machine"
        CONFIRM = "confirm"
        REJECT = "reject"
        JOIN = "join", "the same"
        KEEP_APART = "keep apart", "not the same"
        DISMISS = "dismiss", "dismiss a difference"
        LINK = "link", "link a name to an official"
        ADD = "add", "add a participant or an account"
        REMOVE = "remove", "remove a participant"
        DELETE = "delete"
        WITHDRAW = "withdraw", "withdraw an earlier decision"

    action = models.CharField(max_length=12, choices=Action)
    subject = models.CharField(max_length=8, choices=Subject)
    subject_id = models.BigIntegerField()
    other_id = models.BigIntegerField(
        null=True, blank=True, help_text="The second record of 'the same' and 'not the same'."
    )
    field = models.CharField(max_length=40, blank=True, help_text="The field that was set.")
    value = models.JSONField(null=True, blank=True, help_text="The value that was set.")
    withdraws = models.OneToOneField(
        "self",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="withdrawn_by",
        help_text="The decision withdrawn.",
    )
    reason = models.TextField(blank=True)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+")
    made = models.DateTimeField(auto_now_add=True)

    objects = DecisionQuerySet.as_manager()

    class Meta:
        ordering = ["id"]
        indexes = [
            models.Index(fields=["subject", "subject_id"], name="decision_by_subject")
        ]  # recording, record pages
        constraints = [
            models.CheckConstraint(
                name="pair_decision_has_other",
                condition=~models.Q(action__in=["join", "keep apart"]) | models.Q(other_id__isnull=False),
                violation_error_message="'The same' and 'not the same' need a second record.",
            ),
            models.CheckConstraint(
                name="field_decision_has_field",
                condition=~models.Q(action__in=["set", "hand back", "dismiss"]) | ~models.Q(field=""),
                violation_error_message="Setting a value needs its field.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_action_display()}: {self.subject} {self.subject_id}"

    @property
    def kept(self) -> dict[str, Any]:
        """What the decision keeps beside its columns."""
        return self.value if isinstance(self.value, dict) else {}


class Redirect(models.Model):
    """Where the address of a record leads that another one swallowed."""

    subject = models.CharField(max_length=8, choices=Subject)
    old_id = models.BigIntegerField()
    old_slug = models.CharField(max_length=120, blank=True)
    group_key = models.CharField(
        max_length=250, blank=True, help_text="A found official's: mentions of it go to the new record."
    )
    new_id = models.BigIntegerField()
    made = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["subject", "old_id"], name="one_redirect_a_record"),
            models.CheckConstraint(
                name="redirect_leads_elsewhere",
                condition=~models.Q(old_id=models.F("new_id")),
                violation_error_message="A redirect leads to another record.",
            ),
        ]
        indexes = [
            models.Index(fields=["subject", "old_slug"], name="redirect_by_slug"),  # official pages
            models.Index(fields=["group_key"], name="redirect_by_group"),  # naming found officials
        ]

    def __str__(self) -> str:
        return f"{self.subject} {self.old_id} -> {self.new_id}"
