"""How the articles of a list lie over the years or months: a chart whose every bar sets the list's dates."""

from collections import Counter
from collections.abc import Mapping

from django.http import QueryDict

from articles.archive import Period
from articles.charts import Chart, Series, column_chart
from articles.filters import ArticleFilter
from articles.models import Article
from articles.remembering import remembered

DATES = ("since", "until", "dated")  # the filters that a bar takes the place of
BY_MONTH = 3  # years: more than these are drawn by year
YEAR, MONTH = len("2013"), len("2013-03")


def histogram(filters: ArticleFilter, period: Period) -> Chart | None:
    """The articles that all filters but those of the date leave, by year or month; None inside a month.

    Periods of which nothing at all is held are hatched, which is not the same as nothing found.
    """
    if period.month:
        return None
    counts = filters.remembered("months", filters.rows_without(*DATES).counts_by_month)
    covered = held_by_month(period, filters.stamp) if filters.active() else counts
    years = [int(text[:YEAR]) for text in counts] or [0]
    by = "month" if period.year or max(years) - min(years) < BY_MONTH else "year"
    query = dateless(filters.data)
    series = Series(
        "articles", "article,articles", grouped(counts, by), lambda text: f"{Period.parse(text).url}{query}"
    )
    return column_chart(f"Articles by {by}", [series], covered=set(grouped(covered, by)), by=by)


def held_by_month(period: Period, stamp: str | None = None) -> dict[str, int]:
    """How many articles are held of each month of a period."""
    return remembered(("held by month", period.text), period.of(Article.objects.all()).counts_by_month, stamp)


def grouped(counts: Mapping[str, int], by: str) -> dict[str, int]:
    """Counts by month as counts by year; by month without the articles of which only the year is known."""
    found: Counter[str] = Counter()
    for text, count in counts.items():
        if by == "year" or len(text) == MONTH:
            found[text[:YEAR] if by == "year" else text] += count
    return dict(found)


def dateless(data: QueryDict) -> str:
    """The query of a list without its dates and its page."""
    query: QueryDict = data.copy()
    for name in (*DATES, "page"):
        query.pop(name, None)
    return f"?{query.urlencode()}" if query else ""
