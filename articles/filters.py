"""The filters of the list of articles, and what all lists of this site have in common."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeVar

import django_filters
from django import forms
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.http import QueryDict

from articles.choice_list import ChoiceList
from articles.countries import country_name
from articles.facets import Facet, column_counts, facet, filled
from articles.models import LANGUAGES, Article, Outlet
from articles.partial_dates import first_day, is_partial_date, last_day
from articles.querysets import ArticleQuerySet
from articles.remembering import archive_stamp, remembered
from articles.search import among, by_rank, hits, ranks
from articles.search_query import QueryError, SearchQuery, parse_query
from articles.wording import date_in_words

T = TypeVar("T")
CONTROL = re.compile("[\\x00-\\x1f\\x7f]")
MOST_WORDS = 10  # of one search
MOST_COUNTED = 20_000  # articles found by words alone that are also counted by official and contact
PRESENTATION = ("sort", "page", "view")  # parameters that choose no rows
DATE_HINT = "2013, 2013-03 or 2013-03-25"
ARTICLE_ORDERS = [
    ("best", "best match first"),
    ("oldest", "oldest first"),
    ("headline", "headline"),
    ("outlet", "outlet"),
]
FACETS: dict[str, tuple[Any, ...]] = {  # in the order of the index that they are counted from
    "outlet": ("outlet",),
    "country": ("outlet",),
    "agency": ("agency",),
    "language": ("language",),
    "simulated": ("simulated",),
}
NO_OUTLET = "unknown"  # in the place of an outlet's key
SEARCH_HINT = 'words, "a phrase", -without, begin*, this OR that'


class BadParametersError(ValueError):
    """Parameters of an address that a list does not take; `errors` tells why, by name."""

    def __init__(self, errors: dict[str, str]) -> None:
        super().__init__("; ".join(f"{name}: {reason}" for name, reason in errors.items()))
        self.errors = errors


@dataclass(frozen=True, slots=True)
class Chip:
    """An active filter in words, with the query of the list without it."""

    label: str
    value: str
    query: str


class PartialDateField(forms.CharField):
    """YYYY, YYYY-MM or YYYY-MM-DD."""

    def validate(self, value: str) -> None:
        super().validate(value)
        if value and ("T" in value or not is_partial_date(value)):
            raise ValidationError(f"‘{value}’ is no date. Give {DATE_HINT}.")


class PartialDateFilter(django_filters.Filter):
    field_class = PartialDateField


class PeriodForm(forms.Form):
    """A filter form whose period must not end before it begins."""

    def clean(self) -> None:
        super().clean()
        since, until = self.cleaned_data.get("since"), self.cleaned_data.get("until")
        if since and until and last_day(until) < first_day(since):
            self.add_error("until", f"{date_in_words(until)} lies before {date_in_words(since)}.")


class ListFilter(django_filters.FilterSet):
    """The filters of one list: it refuses what it does not know, and tells in words what is set.

    `main` names the fields that are always in view; the others lie behind 'More filters'.
    """

    main: tuple[str, ...] = ("q", "since", "until")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for one in self.filters.values():
            if issubclass(one.field_class, forms.ChoiceField):
                one.extra.setdefault("widget", ChoiceList)

    def checked(self) -> QuerySet:
        """The filtered rows. BadParametersError where a parameter is unknown, given twice or has a bad value."""
        errors = {}
        for name in self.data:
            if name not in self.filters and name != "page":
                errors[name] = "This list has no such filter."
            elif len(self.data.getlist(name)) > 1:
                errors[name] = "Give it once."
            elif CONTROL.search(self.data[name]):
                errors[name] = "It holds a control character, which no text is found by."
        errors |= {name: " ".join(messages) for name, messages in self.form.errors.items()}
        if errors:
            raise BadParametersError(errors)
        return self.qs

    @cached_property
    def stamp(self) -> str:
        """What tells whether the archive has changed; read once a page."""
        return archive_stamp()

    def remembered(self, name: str, answer: Callable[[], T]) -> T:
        """What follows from these filters alone, found anew where the archive has changed since."""
        asked = sorted(item for item in self.data.items() if item[0] != "page")
        return remembered((type(self).__name__, str(self.queryset.query), asked, name), answer, self.stamp)

    def facets(self) -> list[Facet]:
        """What the list can be narrowed to, with counts that follow the other filters; those that have any value."""
        return self.remembered("facets", lambda: filled(self.count_facets()))

    def count_facets(self) -> list[Facet]:
        """The facets, as the archive stands. A list without any has none."""
        return []

    def shown(self, numbers: list[int]) -> Any:
        """The rows of some numbers, in no order, with all that the list shows of each."""
        return self.queryset.filter(pk__in=numbers).order_by()

    def active(self) -> dict[str, str]:
        """The parameters that are set, without those that tell how the rows are shown."""
        return {name: value for name, value in self.data.items() if value and name not in PRESENTATION}

    def chips(self) -> list[Chip]:
        """Each active filter, to be shown and taken away."""
        return [
            Chip(str(self.form.fields[name].label), self.in_words(name, value), self.query_without(name))
            for name, value in self.active().items()
        ]

    def asked(self) -> str:
        """All that is asked for, in words: 'Outlet: China Daily; From: March 2013'."""
        return "; ".join(f"{chip.label}: {chip.value}" for chip in self.chips())

    def in_words(self, name: str, value: str) -> str:
        """A filter's value as a reader would say it."""
        field = self.form.fields[name]
        if isinstance(field, PartialDateField):
            return date_in_words(value)
        if isinstance(field, forms.ModelChoiceField):
            return str(self.form.cleaned_data[name])
        return str(dict(getattr(field, "choices", [])).get(value, value))

    def query_without(self, name: str) -> str:
        """The query of this list without one filter, back on its first page."""
        query: QueryDict = self.data.copy()
        for gone in (name, "page"):
            query.pop(gone, None)
        return f"?{query.urlencode()}" if query else "?"

    def query_with(self, name: str, value: str) -> str:
        """The query of this list with one filter set, back on its first page."""
        query: QueryDict = self.data.copy()
        query.pop("page", None)
        query[name] = value
        return f"?{query.urlencode()}"

    def rows_without(self, *names: str) -> Any:
        """The rows as all filters but some leave them, in no order; nonsense in an address leaves none."""
        if not self.form.is_valid():
            return self.queryset.none()
        rows = self.queryset.all()
        for name, value in self.form.cleaned_data.items():
            if name not in names and name not in PRESENTATION:
                rows = self.filters[name].filter(rows, value)
        return rows.order_by()

    def choice_counts(self, name: str, counts: Mapping[str, int]) -> Iterator[tuple[str, str, int]]:
        """The choices of a field with their labels and counts, for its facet."""
        field: Any = self.form.fields[name]
        for value, label in field.choices:
            if value in counts:
                yield value, str(label), counts[value]

    def main_fields(self) -> list[forms.BoundField]:
        return [self.form[name] for name in self.main if name in self.filters]

    def more_fields(self) -> list[forms.BoundField]:
        return [self.form[name] for name in self.filters if name not in self.main]

    def more_active(self) -> bool:
        """Whether one of the fields behind 'More filters' is set."""
        return any(name not in self.main for name in self.active())


def refuse_many_words(text: str) -> None:
    """Refuses more words than a search can ask for in good time."""
    if len(text.split()) > MOST_WORDS:
        raise ValidationError(f"Search for at most {MOST_WORDS} words at once.")


def search_filter(hint: str, method: str = "with_words") -> django_filters.CharFilter:
    """A field for words; `hint` tells what they are looked for in."""
    return django_filters.CharFilter(
        method=method,
        label="Words",
        help_text=hint,
        max_length=200,
        validators=[refuse_many_words],
        widget=forms.TextInput(attrs={"type": "search"}),
    )


def date_filter(label: str, method: str) -> PartialDateFilter:
    """A field for one end of a period."""
    return PartialDateFilter(
        method=method,
        label=label,
        help_text=DATE_HINT,
        max_length=10,
        widget=forms.TextInput(attrs={"autocomplete": "off", "spellcheck": "false"}),
    )


def order_filter(choices: list[tuple[str, str]], default: str = "newest first") -> django_filters.ChoiceFilter:
    """A field for the order of the rows."""
    return django_filters.ChoiceFilter(method="sort_rows", label="Order", choices=choices, empty_label=default)


class SearchField(forms.CharField):
    """A search that can be understood."""

    def validate(self, value: str) -> None:
        super().validate(value)
        try:
            parse_query(value or "empty")
        except QueryError as error:
            raise ValidationError(str(error)) from error


class SearchFilter(django_filters.Filter):
    field_class = SearchField


def most_first(counts: Mapping[str, int]) -> list[tuple[str, int]]:
    """Values with their counts, those of most rows first."""
    return sorted(counts.items(), key=lambda row: (-row[1], row[0]))


def of_truth(counts: list[tuple[tuple[Any, ...], int]], true: str, false: str) -> dict[str, int]:
    """Counts of a yes-or-no column by the names of the two choices."""
    return {true if value else false: rows for (value,), rows in counts}


class ArticleFilter(ListFilter):
    """What the list of articles can be narrowed to, as far as articles alone can tell."""

    q = SearchFilter(
        method="with_words",
        label="Words",
        help_text=SEARCH_HINT,
        max_length=200,
        validators=[refuse_many_words],
        widget=forms.TextInput(attrs={"type": "search"}),
    )
    since = date_filter("From", "published_since")
    until = date_filter("To", "published_until")
    outlet = django_filters.ChoiceFilter(method="of_outlet", label="Outlet", empty_label="any outlet")
    country = django_filters.ChoiceFilter(method="of_country", label="Outlet’s country", empty_label="any country")
    language = django_filters.ChoiceFilter(
        method="in_language", label="Language", choices=list(LANGUAGES.items()), empty_label="any language"
    )
    agency = django_filters.CharFilter(
        method="credited_to", label="Agency credited", help_text="as printed, such as Xinhua", max_length=200
    )
    dated = django_filters.ChoiceFilter(
        method="by_dating",
        label="Date stated",
        choices=[("no", "undated only"), ("yes", "dated only")],
        empty_label="either",
    )
    copies = django_filters.ChoiceFilter(
        method="by_copies",
        label="Copies",
        choices=[("folded", "each text once"), ("only", "copies only")],
        empty_label="shown",
    )
    simulated = django_filters.ChoiceFilter(
        method="by_simulation",
        label="Sample data",
        choices=[("no", "without sample data"), ("yes", "sample data only")],
        empty_label="shown",
    )
    sort = order_filter(ARTICLE_ORDERS)

    class Meta:
        model = Article
        fields: list[str] = []
        form = PeriodForm

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.outlets = outlets = remembered(("outlets",), lambda: list(Outlet.objects.all()), self.stamp)
        codes = sorted({outlet.country for outlet in outlets if outlet.country}, key=country_name)
        named = [(outlet.key, outlet.name) for outlet in outlets]
        self.filters["outlet"].extra["choices"] = [*named, (NO_OUTLET, "not known")]
        self.filters["country"].extra["choices"] = [(code, country_name(code)) for code in codes]

    @property
    def search(self) -> SearchQuery | None:
        """What is searched for; None where nothing is, or nothing that can be understood."""
        text = self.form.cleaned_data.get("q") if self.form.is_valid() else ""
        return parse_query(text) if text else None

    @property
    def unranked(self) -> bool:
        """Whether the best are asked for first, but so many are found that they stay by date."""
        return self.data.get("sort") == "best" and self.search is not None and not self.ranked

    @cached_property
    def found(self) -> list[int]:
        """The articles that the search finds, which the rows, their count, each facet and the chart ask for again."""
        return hits(self.search) if self.search else []

    @cached_property
    def ranked(self) -> bool:
        """Whether so few articles are found that they can be ranked."""
        return self.remembered("ranked", lambda: ranks(self.rows_without()))

    @property
    def broad(self) -> bool:
        """Whether a search alone finds so many articles that not all is counted of them."""
        return set(self.active()) == {"q"} and self.remembered("hits", lambda: len(self.found)) > MOST_COUNTED

    def with_words(self, rows: ArticleQuerySet, name: str, value: str) -> ArticleQuerySet:
        return among(rows, lambda: self.found)

    def published_since(self, rows: ArticleQuerySet, name: str, value: str) -> ArticleQuerySet:
        return rows.since(value)

    def published_until(self, rows: ArticleQuerySet, name: str, value: str) -> ArticleQuerySet:
        return rows.until(value)

    def of_outlet(self, rows: ArticleQuerySet, name: str, value: str) -> ArticleQuerySet:
        return rows.without_outlet() if value == NO_OUTLET else rows.of_outlet(value)

    def of_country(self, rows: ArticleQuerySet, name: str, value: str) -> ArticleQuerySet:
        return rows.of_country(value)

    def in_language(self, rows: ArticleQuerySet, name: str, value: str) -> ArticleQuerySet:
        return rows.in_language(value)

    def count_facets(self) -> list[Facet]:
        """What the list can be narrowed to, with counts that follow the other filters."""
        counts = column_counts(self, FACETS)
        outlets = {outlet.pk: outlet for outlet in self.outlets}
        unknown = (NO_OUTLET, "not known")
        named = [(*((outlets[pk].key, outlets[pk].name) if pk else unknown), rows) for (pk,), rows in counts["outlet"]]
        countries = Counter[str]()
        for (pk,), rows in counts["country"]:
            countries[outlets[pk].country if pk else ""] += rows
        languages = ((code, LANGUAGES[code], rows) for (code,), rows in counts["language"])
        agencies = ((name, name, rows) for (name,), rows in counts["agency"])
        return [
            facet(self, "outlet", sorted(named, key=lambda row: (-row[2], row[1]))),
            facet(self, "country", ((code, country_name(code), rows) for code, rows in most_first(countries) if code)),
            facet(self, "language", languages),
            facet(self, "agency", agencies),
            facet(self, "copies", self.choice_counts("copies", self.rows_without("copies").counts_of_copies())),
            facet(self, "simulated", self.choice_counts("simulated", of_truth(counts["simulated"], "yes", "no"))),
        ]

    def credited_to(self, rows: ArticleQuerySet, name: str, value: str) -> ArticleQuerySet:
        return rows.credited_to(value)

    def by_simulation(self, rows: ArticleQuerySet, name: str, value: str) -> ArticleQuerySet:
        return rows.simulated() if value == "yes" else rows.real()

    def by_dating(self, rows: ArticleQuerySet, name: str, value: str) -> ArticleQuerySet:
        return rows.undated() if value == "no" else rows.dated()

    def by_copies(self, rows: ArticleQuerySet, name: str, value: str) -> ArticleQuerySet:
        return rows.copies() if value == "only" else rows.without_copies()

    def sort_rows(self, rows: ArticleQuerySet, name: str, value: str) -> ArticleQuerySet:
        if value != "best":
            return rows.sorted_by(value)
        return by_rank(rows, self.search) if self.search and self.ranked else rows
