"""The questions that pages ask of readers' corrections, by name."""

from typing import TYPE_CHECKING, Self

from django.db import models
from django.db.models import Q

if TYPE_CHECKING:
    from people.models import Correction  # noqa: F401 (named in quotes below)


class CorrectionQuerySet(models.QuerySet["Correction"]):
    """What readers say is wrong."""

    def waiting(self) -> Self:
        """Those that nobody has settled."""
        return self.filter(state="open")

    def answered(self, subject: str, pk: int, swallowed: models.QuerySet) -> Self:
        """Those about a record, or about one of those that it swallowed, with a curator's answer; the last first."""
        numbers = Q(subject_id=pk) | Q(subject_id__in=swallowed)
        return self.filter(numbers, subject=subject, settled__isnull=False).order_by("-settled", "-id")
