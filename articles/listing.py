"""What the views of all lists share: plain addresses, pages of rows, the page that names a bad parameter."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import cached_property, wraps
from typing import Any

from django.core.paginator import EmptyPage, Page, PageNotAnInteger, Paginator
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect, QueryDict
from django.shortcuts import render

from articles.filters import BadParametersError, ListFilter

ROWS_A_PAGE = 25

View = Callable[..., HttpResponseBase]


class FilteredPaginator(Paginator):
    """Pages of what some filters leave. Which rows a page has is found without reading any, and remembered."""

    def __init__(self, filters: ListFilter, rows: QuerySet, rows_a_page: int) -> None:
        super().__init__(rows, rows_a_page)
        self.filters, self.rows = filters, rows

    @cached_property
    def count(self) -> int:
        return self.filters.remembered("count", self.rows.count)

    def page(self, number: int | str) -> Page:
        number = self.validate_number(number)
        start = (number - 1) * self.per_page
        ids = self.rows.values_list("pk", flat=True)[start : start + self.per_page]
        numbers = self.filters.remembered(f"rows from {start}, {self.per_page}", lambda: list(ids))
        rows = {row.pk: row for row in self.filters.shown(numbers)}
        return Page([rows[pk] for pk in numbers if pk in rows], number, self)


@dataclass(frozen=True, slots=True)
class Listing:
    """One page of a filtered list."""

    filters: ListFilter
    page: Page

    @property
    def simulated(self) -> bool:
        """Whether any row shown is sample data."""
        return any(row.simulated for row in self.page)

    @property
    def page_numbers(self) -> list[int | str]:
        """The numbers of the pager, with '…' for those left out."""
        return list(self.page.paginator.get_elided_page_range(self.page.number, on_each_side=2, on_ends=1))


def listing_of(
    filters: ListFilter, rows_a_page: int = ROWS_A_PAGE, *, made: Callable[[QuerySet], Any] | None = None
) -> Listing:
    """The page of rows that the filters' own parameters ask for. BadParametersError where they ask for nonsense.

    `made` turns the filtered rows into those listed, where these are not the same.
    """
    rows = filters.checked()
    paginator = Paginator(made(rows), rows_a_page) if made else FilteredPaginator(filters, rows, rows_a_page)
    return Listing(filters, page_of(paginator, filters.data.get("page", 1)))


def page_of(paginator: Paginator, number: int | str) -> Page:
    """The page of a number. BadParametersError where there is no such page."""
    try:
        return paginator.page(number)
    except PageNotAnInteger:
        raise BadParametersError({"page": f"‘{number}’ is no number."}) from None
    except EmptyPage:
        raise BadParametersError({"page": f"Pages run from 1 to {paginator.num_pages}."}) from None


@dataclass(frozen=True, slots=True)
class Pages:
    """One page of a list without filters."""

    page: Page

    @property
    def page_numbers(self) -> list[int | str]:
        """The numbers of the pager, with '…' for those left out."""
        return list(self.page.paginator.get_elided_page_range(self.page.number, on_each_side=2, on_ends=1))


def paged(rows: Any, query: QueryDict, rows_a_page: int = ROWS_A_PAGE) -> Pages:
    """The page of rows that a query asks for. BadParametersError where there is no such page."""
    return Pages(page_of(Paginator(rows, rows_a_page), query.get("page", 1)))


def list_page(view: View) -> View:
    """Makes a view of one that shows a list: it answers at plain addresses alone, and names bad parameters.

    A form's address with empty fields ('?q=&since=2013') is sent on to the plain one ('?since=2013').
    """

    @wraps(view)
    def wrapped(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponseBase:
        plain = plain_query(request.GET)
        if plain != request.GET:
            return HttpResponseRedirect(f"{request.path}?{plain.urlencode()}" if plain else request.path)
        try:
            return view(request, *args, **kwargs)
        except BadParametersError as error:
            return bad_request(request, error)

    return wrapped


def check_parameters(query: QueryDict, known: Collection[str]) -> None:
    """Refuses other parameters than those known, or one given twice. BadParametersError names them."""
    errors = {name: "This page has no such parameter." for name in query if name not in known}
    errors |= {name: "Give it once." for name in known if len(query.getlist(name)) > 1}
    if errors:
        raise BadParametersError(errors)


def plain_query(query: QueryDict) -> QueryDict:
    """A query without its empty parameters, and without white space around the values."""
    plain = QueryDict(mutable=True)
    for name, values in query.lists():
        if filled := [value.strip() for value in values if value.strip()]:
            plain.setlist(name, filled)
    return plain


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """The page for an address that asks for nonsense; it names each parameter and tells why."""
    errors = exception.errors if isinstance(exception, BadParametersError) else {}
    return render(request, "400.html", {"errors": errors}, status=400)
