"""What the archive holds, in figures: how much, of when, from whom, and how it lies over the months."""

from dataclasses import dataclass

from django.urls import reverse

from articles.archive import Period
from articles.charts import Chart, Series, column_chart
from articles.charts.scale import MONTHS_DRAWN
from articles.histogram import grouped, held_by_month
from articles.models import Article
from articles.remembering import archive_stamp, remembered
from people.models import Meeting, Official

COUNTRIES_TOLD = 5  # of outlets; the others are counted together


@dataclass(frozen=True, slots=True)
class Origin:
    """How many articles come from the outlets of one country; without a code from all others, or from nobody knows."""

    country: str
    label: str
    articles: int


@dataclass(frozen=True, slots=True)
class Holdings:
    """The figures of home. Copies count as articles held; rejected meetings do not count."""

    articles: int
    undated_articles: int
    sample_articles: int
    officials: int
    meetings: int
    undated_meetings: int
    outlets: int
    origins: list[Origin]
    span: str
    chart: Chart | None


def holdings() -> Holdings:
    """The figures as they stand, in six queries where something has changed."""
    stamp = archive_stamp()
    articles = remembered(("totals",), Article.objects.totals, stamp)
    meetings = remembered(("totals of meetings",), Meeting.objects.standing().totals, stamp)
    months = held_by_month(Period(), stamp)
    return Holdings(
        articles["articles"],
        articles["undated"],
        articles["simulated"],
        remembered(("officials present",), Official.objects.present().count, stamp),
        meetings["all"],
        meetings["undated"],
        articles["outlets"],
        origins(remembered(("by country",), Article.objects.counts_by_country, stamp)),
        span(grouped(months, "year")),
        timeline(months, remembered(("contacts by month",), Meeting.objects.standing().counts_by_month, stamp)),
    )


def origins(rows: list[tuple[str, int]]) -> list[Origin]:
    """Countries of outlets, those of most articles first; then all others together, and those that nothing shows."""
    known = sorted(((code, count) for code, count in rows if code), key=lambda row: (-row[1], row[0]))
    told = [Origin(code, "", count) for code, count in known[:COUNTRIES_TOLD]]
    others = sum(count for _, count in known[COUNTRIES_TOLD:])
    unknown = sum(count for code, count in rows if not code)
    return told + [
        Origin("", label, n) for label, n in (("other countries", others), ("origin not stated", unknown)) if n
    ]


def span(years: dict[str, int]) -> str:
    """The years that it covers: '1999–2025'."""
    return "–".join(dict.fromkeys((min(years), max(years)))) if years else ""


def timeline(months: dict[str, int], meetings: dict[str, int]) -> Chart | None:
    """Articles above the line and contacts below it, by month where a chart can show so many, else by year."""
    held = [int(year) for year in grouped(months, "year") | grouped(meetings, "year")]
    by = "month" if held and (max(held) - min(held) + 1) * 12 <= MONTHS_DRAWN else "year"
    articles, contacts = grouped(months, by), grouped(meetings, by)
    return column_chart(
        "Coverage and contacts over time",
        [
            Series("articles", "article,articles", articles, lambda period: Period.parse(period).url),
            Series("contacts", "contact,contacts", contacts, contacts_in),
        ],
        covered=set(articles),
        by=by,
    )


def contacts_in(period: str) -> str:
    """The address of the contacts of a year or month."""
    return f"{reverse('meetings')}?since={period}&until={period}"
