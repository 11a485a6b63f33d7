"""How the contacts of a list lie over the years or months: a chart whose every bar sets the list's dates."""

from django.http import QueryDict
from django.urls import reverse

from articles.charts import Chart, Series, column_chart
from articles.histogram import BY_MONTH, YEAR, grouped
from articles.models import Article
from people.filters import MeetingFilter

DATES = ("since", "until", "period", "dated")  # the filters that a bar takes the place of


def histogram(filters: MeetingFilter) -> Chart | None:
    """The contacts that all filters but those of the date leave, by the month or year of their beginning.

    Periods of which no article is held are hatched: what took place in them is not known. None without any contact.
    """
    counts = filters.rows_without(*DATES).counts_by_month()
    if not counts:
        return None
    years = [int(text[:YEAR]) for text in counts]
    by = "month" if max(years) - min(years) < BY_MONTH else "year"
    series = Series("contacts", "contact,contacts", grouped(counts, by), lambda text: address_of(filters.data, text))
    covered = set(grouped(Article.objects.all().counts_by_month(), by))
    return column_chart(f"Contacts by {by}", [series], covered=covered, by=by)


def address_of(data: QueryDict, period: str) -> str:
    """The list narrowed to a year or month, with its other filters."""
    query: QueryDict = data.copy()
    for name in (*DATES, "page"):
        query.pop(name, None)
    query["since"] = query["until"] = period
    return f"{reverse('meetings')}?{query.urlencode()}"
