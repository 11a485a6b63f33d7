"""The archive of articles by date: a year, a month or a day, and the steps between them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import wraps
from typing import Any

from django.http import Http404, HttpRequest, HttpResponseBase
from django.urls import reverse

from articles.models import day_range
from articles.querysets import ArticleQuerySet
from articles.wording import MONTHS, date_in_words

FIRST_YEAR, LAST_YEAR = 1900, 2100  # beyond them 'previous' and 'next' would lead a crawler on and on


@dataclass(frozen=True)
class Period:
    """A year, month or day of the archive, or the whole of it. ValueError where there is no such day in it."""

    year: int | None = None
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if self.year is not None:
            first, last = day_range(self.year, self.month, self.day)
            if not (first.year >= FIRST_YEAR and last.year <= LAST_YEAR):
                raise ValueError(f"the archive runs from {FIRST_YEAR} to {LAST_YEAR}")

    @classmethod
    def parse(cls, text: str) -> "Period":
        """The period of a partial date: '2013-03' is March 2013."""
        return cls(*(int(part) for part in text.split("-")))

    @property
    def parts(self) -> list[int]:
        return [part for part in (self.year, self.month, self.day) if part is not None]

    @property
    def text(self) -> str:
        """As a partial date, '' for the whole archive."""
        return "-".join(f"{part:02}" for part in self.parts)

    @property
    def days(self) -> tuple[date, date]:
        """The first and last day. ValueError for the whole archive."""
        if self.year is None:
            raise ValueError("the whole archive has no first and last day")
        return day_range(self.year, self.month, self.day)

    @property
    def url(self) -> str:
        return reverse("articles", args=self.parts)

    @property
    def name(self) -> str:
        """In words, in full: 'March 2013'."""
        return date_in_words(self.text)

    @property
    def short_name(self) -> str:
        """In words, inside the longer period: 'Mar', '25'."""
        return str(self.day or (MONTHS[self.month - 1][:3] if self.month else self.year))

    @property
    def longer(self) -> list["Period"]:
        """The periods around this one, longest first."""
        return [Period(*self.parts[:length]) for length in range(1, len(self.parts))]

    @property
    def previous(self) -> "Period | None":
        """The period of the same length before this one; None at the ends of the archive."""
        return self._holding(self.days[0] - timedelta(days=1))

    @property
    def next(self) -> "Period | None":
        """The period of the same length after this one; None at the ends of the archive."""
        return self._holding(self.days[1] + timedelta(days=1))

    def of(self, articles: ArticleQuerySet) -> ArticleQuerySet:
        """The articles certainly published in it."""
        return articles if self.year is None else articles.published_within(*self.days)

    def shorter(self, articles: ArticleQuerySet) -> list[tuple["Period", int]]:
        """The next shorter periods in it that have articles, with how many; none inside a day."""
        if self.day:
            return []
        length = ("year", "month", "day")[len(self.parts)]
        rows = self.of(articles).counts_by(length)
        return [(Period.parse(str(row["period"])), int(row["articles"])) for row in rows]

    def _holding(self, day: date) -> "Period | None":
        if not FIRST_YEAR <= day.year <= LAST_YEAR:
            return None
        return Period(*(day.year, day.month, day.day)[: len(self.parts)])


def of_period(view: Callable[..., HttpResponseBase]) -> Callable[..., HttpResponseBase]:
    """Gives a view the period of its address, or the whole archive. Http404 where there is no such day in it."""

    @wraps(view)
    def wrapped(
        request: HttpRequest,
        *,
        year: int | None = None,
        month: int | None = None,
        day: int | None = None,
        **options: Any,
    ) -> HttpResponseBase:
        try:
            period = Period(year, month, day)
        except ValueError as error:
            raise Http404(str(error)) from error
        return view(request, period=period, **options)

    return wrapped
