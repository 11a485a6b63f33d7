"""The filters of the lists of officials and meetings, and of articles as far as people are concerned."""

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import django_filters
from django import forms
from django.forms.models import ModelChoiceIterator

from articles.countries import country_name
from articles.facets import SHOWN, Facet, facet
from articles.filters import ArticleFilter, ListFilter, PeriodForm, date_filter, order_filter, search_filter
from articles.querysets import ArticleQuerySet
from people.models import Meeting, Official
from people.models.meetings import Kind
from people.querysets import (
    MeetingQuerySet,
    OfficialQuerySet,
    articles_naming,
    articles_not_read_for_contacts,
    articles_with_contacts,
    articles_without_contacts,
    counts_by_contact,
    counts_by_official,
    with_contact_counts,
)

OFFICIALS_OFFERED = 200  # in a field: the most present; any other can be asked for by address


class OfferedOfficials(ModelChoiceIterator):
    """The officials most present, by name, with the one that is chosen."""

    field: "OfficialField"

    def __iter__(self) -> Iterator[tuple[Any, str]]:
        yield "", str(self.field.empty_label)
        offered = list(self.field.offered())
        if self.field.chosen and self.field.chosen not in {official.slug for official in offered}:
            offered += self.queryset.filter(slug=self.field.chosen)
        for official in sorted(offered, key=lambda official: official.name):
            yield self.choice(official)


class OfficialField(forms.ModelChoiceField):
    """An official by slug. Every official is valid, only the most present are offered."""

    iterator = OfferedOfficials
    default_error_messages = {"invalid_choice": "No official has this name in an address."}

    def __init__(self, *, chosen: str, offered: Callable[[], list[Official]], **options: Any) -> None:
        super().__init__(queryset=Official.objects.all(), to_field_name="slug", empty_label="any official", **options)
        self.chosen = chosen
        self.offered = offered


class OfficialFilter(django_filters.Filter):
    """A field for an official."""

    field_class = OfficialField


class WithOfficial(ListFilter):
    """What lists have in common that can be narrowed to officials; all such fields offer the same."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offered = cache(lambda: list(Official.objects.most_present()[:OFFICIALS_OFFERED]))
        for name, one in self.filters.items():
            if isinstance(one, OfficialFilter):
                one.extra |= {"chosen": self.data.get(name, ""), "offered": offered}


class PeopleArticleFilter(ArticleFilter, WithOfficial):
    """The filters of articles, with the official named and the contacts reported."""

    official = OfficialFilter(method="naming", label="Official named")
    contact = django_filters.ChoiceFilter(
        method="reporting",
        label="Contacts",
        choices=[
            ("any", "with a contact"),
            ("none", "none found"),
            ("unread", "not read in this language"),
            *Kind.choices,
        ],
        empty_label="with or without",
    )

    class Meta(ArticleFilter.Meta):
        pass

    def naming(self, rows: ArticleQuerySet, name: str, value: Official) -> ArticleQuerySet:
        return articles_naming(rows, value)

    def reporting(self, rows: ArticleQuerySet, name: str, value: str) -> ArticleQuerySet:
        if value == "none":
            return articles_without_contacts(rows)
        if value == "unread":
            return articles_not_read_for_contacts(rows)
        return articles_with_contacts(rows, "" if value == "any" else value)

    def facets(self) -> list[Facet]:
        """Those of articles, after contacts, their kinds and the officials named."""
        counts = counts_by_contact(self.rows_without("contact"), Kind.values)
        kinds = [(kind.value, kind.label, counts.pop(kind.value)) for kind in Kind]
        kinds.sort(key=lambda kind: -kind[2])
        return [
            facet(self, "contact", kinds, title="Kind of contact", key="kind"),
            facet(self, "contact", self.choice_counts("contact", counts)),
            facet(self, "official", counts_by_official(self.rows_without("official"), SHOWN)),
            *super().facets(),
        ]

    def filter_queryset(self, queryset: ArticleQuerySet) -> ArticleQuerySet:
        return with_contact_counts(super().filter_queryset(queryset))


class OfficialListFilter(ListFilter):
    """What the list of officials can be narrowed to."""

    main = ("q", "country", "sort")

    q = search_filter("a name in any spelling or script", "named")
    country = django_filters.ChoiceFilter(method="of_country", label="Country", empty_label="any country")
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

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        codes = sorted(Official.objects.countries(), key=country_name)
        self.filters["country"].extra["choices"] = [(code, country_name(code)) for code in codes]

    def named(self, rows: OfficialQuerySet, name: str, value: str) -> OfficialQuerySet:
        return rows.named(value)

    def of_country(self, rows: OfficialQuerySet, name: str, value: str) -> OfficialQuerySet:
        return rows.of_country(value)

    def of_status(self, rows: OfficialQuerySet, name: str, value: str) -> OfficialQuerySet:
        return rows.with_status(value)

    def by_presence(self, rows: OfficialQuerySet, name: str, value: str) -> OfficialQuerySet:
        return rows.present()

    def sort_rows(self, rows: OfficialQuerySet, name: str, value: str) -> OfficialQuerySet:
        return rows.sorted_by(value)


class MeetingFilter(WithOfficial):
    """What the list of meetings can be narrowed to."""

    q = search_filter("in names, place and title")
    since = date_filter("From", "held_since")
    until = date_filter("To", "held_until")
    kind = django_filters.ChoiceFilter(method="of_kind", label="Kind", choices=Kind.choices, empty_label="any kind")
    official = OfficialFilter(method="with_official", label="Official")
    counterpart = OfficialFilter(method="with_official", label="Together with")
    country = django_filters.ChoiceFilter(method="in_country", label="Held in", empty_label="any country")
    dated = django_filters.ChoiceFilter(
        method="by_dating",
        label="Date known",
        choices=[("no", "undated only"), ("yes", "dated only")],
        empty_label="either",
    )
    status = django_filters.ChoiceFilter(
        method="of_status",
        label="Checked",
        choices=[("found", "found by the reader"), ("confirmed", "confirmed by a curator")],
        empty_label="either",
    )
    sort = order_filter([("oldest", "oldest first"), ("sources", "most sources first"), ("kind", "kind")])

    class Meta:
        model = Meeting
        fields: list[str] = []
        form = PeriodForm

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        codes = sorted(Meeting.objects.standing().countries(), key=country_name)
        self.filters["country"].extra["choices"] = [(code, country_name(code)) for code in codes]

    def with_words(self, rows: MeetingQuerySet, name: str, value: str) -> MeetingQuerySet:
        return rows.with_words(value)

    def held_since(self, rows: MeetingQuerySet, name: str, value: str) -> MeetingQuerySet:
        return rows.since(value)

    def held_until(self, rows: MeetingQuerySet, name: str, value: str) -> MeetingQuerySet:
        return rows.until(value)

    def of_kind(self, rows: MeetingQuerySet, name: str, value: str) -> MeetingQuerySet:
        return rows.of_kind(value)

    def with_official(self, rows: MeetingQuerySet, name: str, value: Official) -> MeetingQuerySet:
        return rows.with_official(value)

    def in_country(self, rows: MeetingQuerySet, name: str, value: str) -> MeetingQuerySet:
        return rows.in_country(value)

    def by_dating(self, rows: MeetingQuerySet, name: str, value: str) -> MeetingQuerySet:
        return rows.undated() if value == "no" else rows.dated()

    def of_status(self, rows: MeetingQuerySet, name: str, value: str) -> MeetingQuerySet:
        return rows.with_status(value)

    def sort_rows(self, rows: MeetingQuerySet, name: str, value: str) -> MeetingQuerySet:
        return rows.sorted_by(value)


class NetworkFilter(MeetingFilter):
    """The meetings that a network is drawn of; it has an order of its own."""

    sort = None
