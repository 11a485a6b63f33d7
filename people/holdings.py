"""What the archive holds, in figures: how much, of when, and how it lies over the years."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Count, Q

from articles.archive import Period
from articles.models import Article
from people.models import Meeting, Official

TALLEST = 90  # pixels, of the tallest bar
LEAST = 2  # pixels, so that one article can be seen beside a thousand
LABELLED = 10  # up to so many years each has its label, of more every fifth
GAP = 0.15  # of a year's width, on either side of its bar


@dataclass(frozen=True, slots=True)
class Year:
    """One year: its counts, its months, and its bars in the chart (left, middle and width in percent)."""

    period: Period
    articles: int
    meetings: int
    months: list[tuple[Period, int]]
    left: float
    middle: float
    width: float
    article_height: int
    meeting_height: int
    labelled: bool

    @property
    def top(self) -> int:
        """Where the bar of articles begins: it stands on the line, the bar of meetings hangs below it."""
        return TALLEST - self.article_height


@dataclass(frozen=True, slots=True)
class Holdings:
    """The figures of home. Copies count as articles held; rejected meetings do not count."""

    articles: int
    undated_articles: int
    sample_articles: int
    officials: int
    meetings: int
    undated_meetings: int
    years: list[Year]

    @property
    def span(self) -> str:
        """The years that it covers: '1999–2025'."""
        names = [year.period.text for year in self.years]
        return f"{names[0]}–{names[-1]}" if len(names) > 1 else "".join(names)


def holdings() -> Holdings:
    """The figures as they stand, in six queries."""
    articles = Article.objects.aggregate(
        all=Count("pk"),
        undated=Count("pk", filter=Q(first_day__isnull=True)),
        sample=Count("pk", filter=Q(simulated=True)),
    )
    meetings = Meeting.objects.standing().aggregate(
        all=Count("pk"), undated=Count("pk", filter=Q(first_day__isnull=True))
    )
    return Holdings(
        articles["all"],
        articles["undated"],
        articles["sample"],
        Official.objects.present().count(),
        meetings["all"],
        meetings["undated"],
        years(),
    )


def years() -> list[Year]:
    """All years from the first with an article or a meeting to the last, those without any too."""
    articles = counts(Article.objects.counts_by("year"), "articles")
    meetings = counts(Meeting.objects.standing().counts_by("year"), "meetings")
    months = counts(Article.objects.counts_by("month"), "articles")
    held = [int(text) for text in articles | meetings]
    if not held:
        return []
    tallest = max(*articles.values(), *meetings.values(), 1)
    columns = range(min(held), max(held) + 1)
    share = 100 / len(columns)
    return [
        Year(
            Period(year),
            articles.get(str(year), 0),
            meetings.get(str(year), 0),
            [(Period(year, month), months.get(f"{year}-{month:02}", 0)) for month in range(1, 13)],
            left=round((column + GAP) * share, 3),
            middle=round((column + 0.5) * share, 3),
            width=round((1 - 2 * GAP) * share, 3),
            article_height=height(articles.get(str(year), 0), tallest),
            meeting_height=height(meetings.get(str(year), 0), tallest),
            labelled=len(columns) <= LABELLED or year % 5 == 0,
        )
        for column, year in enumerate(columns)
    ]


def height(count: int, tallest: int) -> int:
    """The height of a bar in pixels."""
    return max(LEAST, round(count * TALLEST / tallest)) if count else 0


def counts(rows: list[dict[str, Any]], name: str) -> dict[str, int]:
    """Counts by period."""
    return {row["period"]: row[name] for row in rows}
