"""How the contacts of a list lie over the years or months: a chart whose every bar sets the list's dates."""

from django.http import QueryDict
from django.urls import reverse

from articles.archive import Period
from articles.charts import Chart, Series, column_chart
from articles.histogram import BY_MONTH, YEAR, grouped, held_by_month
from people.filters import MeetingFilter

DATES = ("since", "until", "period", "dated")  # the filters that a bar takes the place of


def histogram(filters: MeetingFilter) -> Chart | None:
    """The contacts that all filters but those of the date leave, by the month or year of their beginning.

    A strip below shows the articles held; periods of which there is none are hatched: what took place in them is not
    known. None without any contact.
    """
    counts = filters.remembered("months", filters.rows_without(*DATES).counts_by_month)
    if not counts:
        return None
    years = [int(text[:YEAR]) for text in counts]
    by = "month" if max(years) - min(years) < BY_MONTH else "year"
    series = Series("contacts", "contact,contacts", grouped(counts, by), lambda text: address_of(filters.data, text))
    held = grouped(held_by_month(Period(), filters.stamp), by)
    coverage = Series("articles", "article,articles", held, lambda text: Period.parse(text).url)
    return column_chart(f"Contacts by {by}", [series], coverage=coverage, by=by)


def address_of(data: QueryDict, period: str) -> str:
    """The list narrowed to a year or month, with its other filters."""
    query: QueryDict = data.copy()
    for name in (*DATES, "page"):
        query.pop(name, None)
    query["since"] = query["until"] = period
    return f"{reverse('meetings')}?{query.urlencode()}"
