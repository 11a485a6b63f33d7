"""What readers say is wrong with a record, and what a curator answered."""

from django.conf import settings
from django.db import models

from people.correction_querysets import CorrectionQuerySet
from people.models.decisions import Subject
from people.models.evidence import Report


class Correction(models.Model):
    """One reader's words on one record. Nothing of it is public but the curator's answer.

    The record is named by kind and number, as in a decision: it may be made again or swallowed by another meanwhile.
    """

    class State(models.TextChoices):
        OPEN = "open", "waiting"
        ACCEPTED = "accepted", "accepted: the record was corrected"
        DECLINED = "declined", "declined: the record stays as it is"

    subject = models.CharField("record", max_length=8, choices=Subject)
    subject_id = models.BigIntegerField("number")
    report = models.ForeignKey(Report, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    quote = models.TextField(blank=True, help_text="The words of the evidence that it is about, as they stood then.")
    wrong = models.TextField("what is wrong", max_length=2000)
    proposed = models.CharField("what it should say", max_length=500, blank=True)
    source = models.CharField(max_length=500, blank=True, help_text="An address; copy it with care.")
    contact = models.CharField(max_length=200, blank=True, help_text="Private; deleted once the correction is settled.")
    made = models.DateTimeField("sent", auto_now_add=True)
    state = models.CharField(max_length=8, choices=State, default=State.OPEN)
    answer = models.TextField(
        "public answer", max_length=2000, blank=True, help_text="Shown on the record, in your own words."
    )
    settled = models.DateTimeField(null=True, editable=False)
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, editable=False, on_delete=models.PROTECT, related_name="+"
    )

    objects = CorrectionQuerySet.as_manager()

    class Meta:
        ordering = ["-id"]
        indexes = [
            models.Index(fields=["subject", "subject_id"], name="correction_by_subject"),  # record pages
            models.Index(fields=["id"], condition=models.Q(state="open"), name="correction_waiting"),  # the queue
        ]
        constraints = [
            models.CheckConstraint(
                name="settled_correction_has_answer",
                condition=models.Q(state="open", settled__isnull=True)
                | models.Q(settled__isnull=False) & ~models.Q(state="open") & ~models.Q(answer=""),
                violation_error_message="A settled correction needs its answer.",
            ),
            models.CheckConstraint(
                name="settled_correction_has_no_contact",
                condition=models.Q(state="open") | models.Q(contact=""),
                violation_error_message="A settled correction keeps no contact.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_subject_display()} {self.subject_id}: {self.wrong[:60]}"
