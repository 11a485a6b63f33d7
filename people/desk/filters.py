"""What a queue of meetings can be narrowed to; the next meeting is looked for among the same."""

from decimal import Decimal

import django_filters
from django.db.models import QuerySet

from articles.countries import country_name
from articles.filters import ListFilter
from people.desk.queues import DEFAULT, QUEUES
from people.meeting_querysets import MeetingQuerySet
from people.models import Meeting
from people.models.meetings import Kind

EARLIEST, LATEST = 1900, 2099


class QueueFilter(ListFilter):
    """A queue, and the kind, country, year and number of sources of what waits in it."""

    main = ("queue", "kind", "country", "year", "sources")

    queue = django_filters.ChoiceFilter(
        method="as_they_are",
        label="Queue",
        choices=[(key, queue.label) for key, queue in QUEUES.items() if key != DEFAULT],
        empty_label=QUEUES[DEFAULT].label,
    )
    kind = django_filters.ChoiceFilter(method="of_kind", label="Kind", choices=Kind.choices, empty_label="any kind")
    country = django_filters.ChoiceFilter(method="in_country", label="Held in", empty_label="any country")
    year = django_filters.NumberFilter(
        method="in_year", label="Year", min_value=EARLIEST, max_value=LATEST, decimal_places=0
    )
    sources = django_filters.ChoiceFilter(
        method="of_sources",
        label="Sources",
        choices=[("one", "one"), ("several", "several")],
        empty_label="any number",
    )

    class Meta:
        model = Meeting
        fields: list[str] = []

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        codes = sorted({code for code, _ in Meeting.objects.standing().places() if code}, key=country_name)
        self.filters["country"].extra["choices"] = [(code, country_name(code)) for code in codes]

    @property
    def name(self) -> str:
        """The key of the queue."""
        return self.data.get("queue") or DEFAULT

    def filter_queryset(self, queryset: QuerySet) -> QuerySet:
        return QUEUES[self.name].rows(super().filter_queryset(queryset)).in_order()

    def as_they_are(self, rows: MeetingQuerySet, name: str, value: str) -> MeetingQuerySet:
        """Chooses no rows: `filter_queryset` does, for there is always one queue."""
        return rows

    def of_kind(self, rows: MeetingQuerySet, name: str, value: str) -> MeetingQuerySet:
        return rows.of_kind(value)

    def in_country(self, rows: MeetingQuerySet, name: str, value: str) -> MeetingQuerySet:
        return rows.in_country(value)

    def in_year(self, rows: MeetingQuerySet, name: str, value: Decimal) -> MeetingQuerySet:
        return rows.in_period(str(value), str(value), certain=True)

    def of_sources(self, rows: MeetingQuerySet, name: str, value: str) -> MeetingQuerySet:
        return rows.with_sources(2) if value == "several" else rows.with_one_source()
