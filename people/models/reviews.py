"""How long the desk takes: one row for each record settled there."""

from django.conf import settings
from django.db import models

from people.models.decisions import Decision
from people.querysets import ReviewQuerySet


class Review(models.Model):
    """The time from the page's being served to the decision; it stands beside the log, which is never changed."""

    decision = models.OneToOneField(Decision, on_delete=models.CASCADE, related_name="review")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    seconds = models.FloatField()

    objects = ReviewQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["seconds"], name="review_by_time"),  # the median of all
            models.Index(fields=["user", "seconds"], name="review_by_user"),  # a curator's own
        ]

    def __str__(self) -> str:
        return f"{self.seconds:.1f} s"
