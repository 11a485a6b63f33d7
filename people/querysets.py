"""The questions that pages and commands ask of officials, meetings and reports, by name."""

from typing import Self

from django.db import models


class OfficialQuerySet(models.QuerySet):
    """Officials."""


class MeetingQuerySet(models.QuerySet):
    """Meetings."""

    def undated(self) -> Self:
        """Those whose day no article states."""
        return self.filter(first_day__isnull=True)


class ReportQuerySet(models.QuerySet):
    """Reports."""
