"""One search over officials, meetings and articles. Each kind is found by the filters of its own list."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from django.db.models import QuerySet
from django.http import QueryDict
from django.urls import reverse

from articles.filters import BadParametersError, ListFilter
from articles.listing import listing_of
from articles.models import Article
from people.filters import MeetingFilter, PeopleArticleFilter
from people.models import Meeting, Official
from people.official_filters import OfficialListFilter

SHOWN = {"officials": 6, "meetings": 5, "articles": 8}  # rows; the lists have the rest

ORDERS = {"articles": {"sort": "best"}}  # where it is not the list's own


@dataclass(frozen=True, slots=True)
class Group:
    """What was found of one kind: how many, the first of them, and the list of all; or why the words were refused."""

    key: str
    address: str
    count: int = 0
    rows: list[Any] = field(default_factory=list)
    error: str = ""

    @property
    def simulated(self) -> bool:
        """Whether any row shown is sample data."""
        return any(row.simulated for row in self.rows)


def find(text: str) -> list[Group]:
    """What a text finds: officials, then meetings, then articles."""
    return [
        found("officials", OfficialListFilter, lambda: Official.objects.for_list().sorted_by("meetings"), text),
        found("meetings", MeetingFilter, lambda: Meeting.objects.standing().for_list(), text),
        found("articles", PeopleArticleFilter, Article.objects.for_list, text),
    ]


def found(key: str, filters: type[ListFilter], rows: Callable[[], QuerySet], text: str) -> Group:
    """What a text finds in one list."""
    query = QueryDict(mutable=True)
    query.update({"q": text, **ORDERS.get(key, {})})
    address = f"{reverse(key)}?{query.urlencode()}"
    try:
        page = listing_of(filters(query, rows()), SHOWN[key]).page
    except BadParametersError as error:
        return Group(key, address, error=error.errors["q"])
    return Group(key, address, page.paginator.count, list(page))
