"""The questions that pages and commands ask of articles, by name."""

from typing import Self

from django.db import models


class ArticleQuerySet(models.QuerySet):
    """Articles."""

    def undated(self) -> Self:
        """Those whose page states no date."""
        return self.filter(first_day__isnull=True)
