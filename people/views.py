"""Pages of officials and meetings."""

from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

from django.core.exceptions import ObjectDoesNotExist
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from articles.listing import list_page, listing_of
from articles.models import Article
from people.accounts import accounts_of
from people.careers import first_rows_of, tenures_of, years_of
from people.downloads import citation_of_meeting
from people.filters import MeetingFilter, NetworkFilter
from people.first_reports import first_reports
from people.histogram import histogram
from people.map import map_of
from people.models import Meeting, Official
from people.network import LISTED, network_of
from people.official_filters import OfficialListFilter
from people.redirects import successor_of_meeting, successor_of_official
from people.timeline import timeline

OFFICIALS_A_PAGE = 50
VIEWS = (("", "Rows"), ("timeline", "Timeline"), ("map", "Map"))  # of the list of meetings


@require_safe
@list_page
def official_list(request: HttpRequest) -> HttpResponse:
    """The officials, those in most meetings first."""
    officials = Official.objects.for_list().sorted_by("meetings")
    listing = listing_of(OfficialListFilter(request.GET, officials), OFFICIALS_A_PAGE)
    context = {
        "listing": listing,
        "facets": listing.filters.facets() if listing.page.paginator.count else [],
        "sample": listing.filters.remembered("sample", Article.objects.simulated().exists),
    }
    return render(request, "people/officials.html", context)


@require_safe
def official(request: HttpRequest, slug: str) -> HttpResponseBase:
    """One official: names, posts, and the meetings and articles that name them."""
    try:
        found = Official.objects.for_export().get(slug=slug)
    except Official.DoesNotExist:
        return to_successor(successor_of_official, slug)
    rows = first_rows_of(found)
    context = {
        "official": found,
        **rows,
        "years": years_of(found, rows["meetings"]),
        "tenures": tenures_of(found, rows["meetings"]),
        "query": urlencode({"official": found.slug}),
        "sample": any(row.simulated for row in (*rows["meetings"], *rows["articles"])),
    }
    return render(request, "people/official.html", context)


@require_safe
@list_page
def meeting_list(request: HttpRequest) -> HttpResponse:
    """All contacts that no curator rejected, the latest first."""
    listing = listing_of(MeetingFilter(request.GET, Meeting.objects.standing().for_list()))
    shown = request.GET.get("view", "")
    filters = listing.filters
    context = {
        "listing": listing,
        "tabs": [(label, filters.query_with("view", name), name == shown) for name, label in VIEWS],
        "facets": filters.facets() if listing.page.paginator.count else [],
        "chart": histogram(filters),
        "other_count": filters.count_in_other_mode(),
        "timeline": timeline(listing.page) if shown == "timeline" else None,
        "map": map_of(filters.qs, lambda key: filters.query_with("place", key)) if shown == "map" else None,
    }
    return render(request, "people/meetings.html", context)


@require_safe
def meeting(request: HttpRequest, pk: int, slug: str = "") -> HttpResponseBase:
    """One contact: who took part, when and where, and every account of it; its number alone leads there too."""
    try:
        found = Meeting.objects.for_page().get(pk=pk)
    except Meeting.DoesNotExist:
        return to_successor(successor_of_meeting, pk)
    if slug != found.slug:
        return redirect(found)  # not for good: the names in it may change back
    accounts = accounts_of(found)
    context = {
        "meeting": found,
        "accounts": accounts,
        "first_reports": first_reports(found, accounts),
        "sisters": Meeting.objects.sisters(found),
        "elsewhere": Meeting.objects.elsewhere(found),
        "citation": citation_of_meeting(found, request),
    }
    return render(request, "people/meeting.html", context)


@require_safe
@list_page
def network(request: HttpRequest) -> HttpResponse:
    """Who met whom: drawn, as a matrix, and as a table."""
    filters = NetworkFilter(request.GET, Meeting.objects.standing())
    context = {"listing": {"filters": filters}, "network": network_of(filters, LISTED)}
    return render(request, "people/network.html", context)


def to_successor(successor_of: Callable[[Any], Meeting | Official], old: int | str) -> HttpResponseBase:
    """Leads to the record that swallowed another one. Http404 where there never was such a record.

    Never for good: a record may be given back, and a browser would go on following what it remembers.
    """
    try:
        return redirect(successor_of(old))
    except ObjectDoesNotExist as error:
        raise Http404("There is nothing at this address.") from error
