"""The filters of the lists of officials and offices."""

from collections.abc import Iterator
from functools import cached_property
from typing import Any

import django_filters

from articles.countries import country_name
from articles.facets import SHOWN, Facet, column_counts, facet
from articles.filters import ListFilter, PeriodForm, date_filter, order_filter, search_filter
from articles.remembering import remembered
from people.filters import WithNames
from people.models import Official, Post
from people.offices import posts_with_words
from people.querysets import OfficialQuerySet, PostQuerySet


class OfficeFilter(ListFilter):
    """What the list of offices can be narrowed to, as a list of posts."""

    main = ("q", "country")

    q = search_filter("of the title or the organisation", "with_words")
    country = django_filters.ChoiceFilter(method="of_country", label="Country", empty_label="any country")

    class Meta:
        model = Post
        fields: list[str] = []

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        codes = sorted(Post.objects.countries(), key=country_name)
        self.filters["country"].extra["choices"] = [(code, country_name(code)) for code in codes]

    def with_words(self, rows: PostQuerySet, name: str, value: str) -> PostQuerySet:
        return rows.filter(pk__in=posts_with_words(value, Official.objects.post_titles()))

    def of_country(self, rows: PostQuerySet, name: str, value: str) -> PostQuerySet:
        return rows.of_country(value)


class OfficialListFilter(WithNames):
    """What the list of officials can be narrowed to.

    A date narrows the posts and the organisation too: those held at that time.
    """

    main = ("q", "post", "on")

    q = search_filter("a name in any spelling or script", "named")
    post = django_filters.CharFilter(
        method="with_post", label="Post", max_length=100, help_text="words of it, such as defence minister"
    )
    on = date_filter("Held on", "in_post_on")
    country = django_filters.ChoiceFilter(method="of_country", label="Country", empty_label="any country")
    organisation = django_filters.ChoiceFilter(
        method="of_organisation", label="Organisation", empty_label="any organisation"
    )
    since = date_filter("With a contact from", "with_contact")
    until = date_filter("To", "with_contact")
    status = django_filters.ChoiceFilter(
        method="of_status", label="Known from", choices=Official.Status.choices, empty_label="either"
    )
    present = django_filters.ChoiceFilter(
        method="by_presence", label="Shown", choices=[("yes", "named in an article")], empty_label="all"
    )
    sort = order_filter(
        [("name", "name"), ("articles", "most articles first"), ("country", "country")], default="most meetings first"
    )

    class Meta:
        model = Official
        fields: list[str] = []
        form = PeriodForm

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        codes = sorted(remembered(("countries",), Official.objects.countries, self.stamp), key=country_name)
        self.filters["country"].extra["choices"] = [(code, country_name(code)) for code in codes]
        organisations = remembered(("organisations",), Official.objects.organisations, self.stamp)
        self.filters["organisation"].extra["choices"] = [(name, name) for name in organisations]

    @cached_property
    def posts_asked_for(self) -> set[int]:
        """The posts that the words asked for mean."""
        return posts_with_words(self.form.cleaned_data["post"], Official.objects.post_titles())

    @property
    def day(self) -> str:
        """The date, however inexact, at which posts are asked for; '' for any."""
        return self.form.cleaned_data.get("on") or ""

    @property
    def period(self) -> tuple[str, str]:
        """The two ends of the period of the contacts asked for; each may be ''."""
        since, until = (self.form.cleaned_data.get(name) or "" for name in ("since", "until"))
        return since, until

    def filter_queryset(self, queryset: OfficialQuerySet) -> OfficialQuerySet:
        """With `period_count`, and those with most contacts first, where a period is asked for."""
        rows: OfficialQuerySet = super().filter_queryset(queryset)
        if not any(self.period) or self.form.cleaned_data.get("sort"):
            return rows
        return rows.with_period_count(*self.period).order_by("-period_count", "name", "id")

    def shown(self, numbers: list[int]) -> list[Official]:
        """The busiest have most of all mentions: they are not counted again for each page."""
        counts = self.remembered(f"counts of {numbers}", lambda: self.counts_of(numbers))
        rows = list(Official.objects.filter(pk__in=numbers).prefetch_related("posts"))
        for row in rows:
            for name, count in counts.get(row.pk, {}).items():
                setattr(row, name, count)
        return rows

    def counts_of(self, numbers: list[int]) -> dict[int, dict[str, int]]:
        """The counts that the list shows of some officials."""
        rows = Official.objects.filter(pk__in=numbers)
        return rows.with_period_count(*self.period).counts("period_count") if any(self.period) else rows.counts()

    def count_facets(self) -> list[Facet]:
        """Countries and organisations."""
        codes = column_counts(self, {"country": ("country",)})["country"]
        countries = ((code, country_name(code), count) for (code,), count in codes if code)
        return [facet(self, "country", countries), facet(self, "organisation", self.organisation_counts())]

    def organisation_counts(self) -> Iterator[tuple[str, str, int]]:
        """How many officials each organisation has or had, the most first; enough of them for a facet."""
        chosen = self.data.get("organisation", "")
        counts = self.rows_without("organisation").counts_by_organisation(self.day)
        for place, (name, count) in enumerate(counts):
            if place < SHOWN or name == chosen:
                yield name, name, count

    def named(self, rows: OfficialQuerySet, name: str, value: str) -> OfficialQuerySet:
        return rows.named(value, self.bearers_of)

    def of_country(self, rows: OfficialQuerySet, name: str, value: str) -> OfficialQuerySet:
        return rows.of_country(value)

    def of_organisation(self, rows: OfficialQuerySet, name: str, value: str) -> OfficialQuerySet:
        return rows.in_post(self.day, organisation=value)

    def with_post(self, rows: OfficialQuerySet, name: str, value: str) -> OfficialQuerySet:
        return rows.in_post(self.day, pk__in=self.posts_asked_for)

    def in_post_on(self, rows: OfficialQuerySet, name: str, value: str) -> OfficialQuerySet:
        return rows.in_post(value)

    def with_contact(self, rows: OfficialQuerySet, name: str, value: str) -> OfficialQuerySet:
        """One contact must lie in the whole period, whichever of its two ends is asked for first."""
        return rows.with_contact_in(*self.period)

    def of_status(self, rows: OfficialQuerySet, name: str, value: str) -> OfficialQuerySet:
        return rows.with_status(value)

    def by_presence(self, rows: OfficialQuerySet, name: str, value: str) -> OfficialQuerySet:
        return rows.present()

    def sort_rows(self, rows: OfficialQuerySet, name: str, value: str) -> OfficialQuerySet:
        return rows.sorted_by(value)
