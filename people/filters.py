"""The filters of the list of meetings, and of articles as far as people are concerned."""

from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from functools import cache, cached_property
from operator import itemgetter
from typing import Any

import django_filters
from django import forms
from django.forms.models import ModelChoiceIterator

from articles.countries import country_name
from articles.facets import SHOWN, Facet, column_counts, facet
from articles.filters import ArticleFilter, ListFilter, PeriodForm, date_filter, order_filter, search_filter
from articles.querysets import ArticleQuerySet
from articles.remembering import remembered
from people.extraction.places import BY_KEY
from people.meeting_querysets import MeetingQuerySet
from people.models import Meeting, Official
from people.models.meetings import Kind
from people.name_search import bearers
from people.querysets import (
    articles_naming,
    articles_not_read_for_contacts,
    articles_with_contacts,
    articles_without_contacts,
    counts_by_contact,
    counts_by_official,
    with_contact_counts,
)
from people.redirects import heirs_of_slugs

OFFICIALS_OFFERED = 200  # in a field: the most present; any other can be asked for by address
NUL = "\x00"  # which PostgreSQL takes in no text


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

    def to_python(self, value: Any) -> Official | None:
        """The official of a slug, without a query where it is one of those offered."""
        known = next((official for official in self.offered() if official.slug == value), None)
        try:
            return known or super().to_python(value)
        except forms.ValidationError:
            if NUL in str(value):
                raise
            heir = heirs_of_slugs([str(value)])  # feeds and calendars of one who was merged go on
            if not heir:
                raise
            return Official.objects.get(pk__in=heir.values())


class OfficialFilter(django_filters.Filter):
    """A field for an official."""

    field_class = OfficialField


def most_present() -> list[Official]:
    """The officials that a field offers."""
    return list(Official.objects.most_present()[:OFFICIALS_OFFERED])


class WithNames(ListFilter):
    """What lists have in common that are searched by names of officials."""

    @cached_property
    def spellings(self) -> list[tuple[int, str]]:
        """Every spelling of every official's name, which each word asks for again."""
        return Official.objects.spellings()

    def bearers_of(self, text: str) -> set[int]:
        """Who bears a name, which each facet asks for again."""
        return remembered(("bearers", text), lambda: bearers(text, self.spellings), self.stamp)


class WithOfficial(ListFilter):
    """What lists have in common that can be narrowed to officials; all such fields offer the same."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offered = cache(lambda: remembered(("offered",), most_present, self.stamp))
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

    def count_facets(self) -> list[Facet]:
        """Those of articles, after contacts, their kinds and the officials named, unless the search is too broad."""
        if self.broad:
            return super().count_facets()
        counts = counts_by_contact(self.rows_without("contact"), Kind.values)
        kinds = [(kind.value, kind.label, counts.pop(kind.value)) for kind in Kind]
        kinds.sort(key=lambda kind: -kind[2])
        return [
            facet(self, "contact", kinds, title="Kind of contact", key="kind"),
            facet(self, "contact", self.choice_counts("contact", counts)),
            facet(self, "official", counts_by_official(self.rows_without("official"), SHOWN)),
            *super().count_facets(),
        ]

    def shown(self, numbers: list[int]) -> ArticleQuerySet:
        return with_contact_counts(super().shown(numbers))


class MeetingFilter(WithOfficial, WithNames):
    """What the list of meetings can be narrowed to."""

    q = search_filter("in names, place and title")
    since = date_filter("From", "held_since")
    until = date_filter("To", "held_until")
    period = django_filters.ChoiceFilter(
        method="as_they_are",
        label="In that period",
        choices=[("certain", "certainly")],
        empty_label="certainly or possibly",
        help_text="possibly: what cannot be ruled out, the undated too",
    )
    kind = django_filters.ChoiceFilter(method="of_kind", label="Kind", choices=Kind.choices, empty_label="any kind")
    official = OfficialFilter(method="with_official", label="Official")
    counterpart = OfficialFilter(method="with_official", label="Together with")
    side = django_filters.ChoiceFilter(
        method="with_side",
        label="Somebody of",
        choices=[("cn", "China"), ("ru", "Russia"), ("other", "a third state")],
        empty_label="any state",
    )
    post = django_filters.CharFilter(
        method="with_post", label="Somebody as", max_length=100, help_text="a post held that day: defence minister"
    )
    country = django_filters.ChoiceFilter(method="in_country", label="Held in", empty_label="any country")
    place = django_filters.ChoiceFilter(method="at_place", label="Held at", empty_label="any place")
    sources = django_filters.NumberFilter(
        method="with_sources",
        label="Sources, at least",
        min_value=1,
        max_value=1000,
        widget=forms.NumberInput(attrs={"inputmode": "numeric"}),
    )
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
    view = django_filters.ChoiceFilter(
        method="as_they_are",
        label="Shown",
        choices=[("timeline", "as a timeline"), ("map", "on a map")],
        empty_label="as rows",
    )

    class Meta:
        model = Meeting
        fields: list[str] = []
        form = PeriodForm

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        held = remembered(("places",), Meeting.objects.standing().places, self.stamp)
        codes = sorted({country for country, _ in held if country}, key=country_name)
        self.filters["country"].extra["choices"] = [(code, country_name(code)) for code in codes]
        places = {key: BY_KEY[key].name for _, key in held if key in BY_KEY}
        self.filters["place"].extra["choices"] = sorted(places.items(), key=itemgetter(1))

    @property
    def certain(self) -> bool:
        """Whether only what is certainly in the period is asked for."""
        return self.data.get("period") == "certain"

    def count_in_other_mode(self) -> int | None:
        """How many are in the period in the mode that is not chosen; None where no period is asked for."""
        since, until = (self.form.cleaned_data.get(name) for name in ("since", "until"))
        if not (since or until):
            return None
        rows: MeetingQuerySet = self.rows_without("since", "until")
        return self.remembered("other mode", rows.in_period(since, until, certain=not self.certain).count)

    def count_facets(self) -> list[Facet]:
        """Kinds, officials, and where it was."""
        counts = column_counts(self, {"kind": ("kind",), "country": ("country",), "place": ("place_key",)})
        tallies = {name: {str(values[0]): count for values, count in rows} for name, rows in counts.items()}
        return [
            facet(self, "kind", most_first(self.choice_counts("kind", tallies["kind"]))),
            facet(self, "official", self.rows_without("official").counts_by_official(SHOWN)),
            facet(self, "country", most_first(self.choice_counts("country", tallies["country"]))),
            facet(self, "place", most_first(self.choice_counts("place", tallies["place"]))),
        ]

    def as_they_are(self, rows: MeetingQuerySet, name: str, value: str) -> MeetingQuerySet:
        """Chooses no rows: it tells how the period does, or how they are shown."""
        return rows

    def with_side(self, rows: MeetingQuerySet, name: str, value: str) -> MeetingQuerySet:
        return rows.with_side(value)

    def with_post(self, rows: MeetingQuerySet, name: str, value: str) -> MeetingQuerySet:
        return rows.with_post(value)

    def at_place(self, rows: MeetingQuerySet, name: str, value: str) -> MeetingQuerySet:
        return rows.at_place(value)

    def with_sources(self, rows: MeetingQuerySet, name: str, value: Decimal) -> MeetingQuerySet:
        return rows.with_sources(int(value))

    def with_words(self, rows: MeetingQuerySet, name: str, value: str) -> MeetingQuerySet:
        return rows.with_words(value, self.bearers_of)

    def held_since(self, rows: MeetingQuerySet, name: str, value: str) -> MeetingQuerySet:
        return rows.in_period(value, None, certain=self.certain)

    def held_until(self, rows: MeetingQuerySet, name: str, value: str) -> MeetingQuerySet:
        return rows.in_period(None, value, certain=self.certain)

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


def most_first(counts: Iterable[tuple[str, str, int]]) -> list[tuple[str, str, int]]:
    """The values of a facet, those of most rows first."""
    return sorted(counts, key=lambda row: -row[2])


class NetworkFilter(MeetingFilter):
    """The meetings that a network is drawn of; it has an order of its own."""

    sort = None
    view = None
