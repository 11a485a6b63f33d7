"""Pages of two together, officials or offices, and of the offices themselves."""

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from articles.filters import BadParametersError
from articles.listing import list_page, listing_of
from people.models import Meeting, Official, Post
from people.network import in_order
from people.offices import Office, holders_chart, holders_in, offices_of
from people.official_filters import OfficeFilter
from people.redirects import successor_of_official
from people.together import list_address, list_query, pair_address, together

OFFICES_A_PAGE = 50


@require_safe
def official_pair(request: HttpRequest, slug: str, other: str) -> HttpResponseBase:
    """Two officials: every contact in which both took part."""
    one, two = in_order(official_of(slug), official_of(other))
    if one == two:
        return redirect(one)
    if request.path != pair_address(one, two):
        return redirect(pair_address(one, two))  # not for good: merged officials may be parted again
    meetings = Meeting.objects.standing().with_official(one).with_official(two)
    context = {
        "one": one,
        "other": two,
        "together": together(meetings, lambda year: list_address(one, two, year)),
        "query": list_query(one, two),
    }
    return render(request, "people/pair.html", context)


def official_of(slug: str) -> Official:
    """The official of a slug, or the one with whom that one was merged. Http404 where there is none."""
    try:
        return Official.objects.filter(slug=slug).first() or successor_of_official(slug)
    except Official.DoesNotExist as error:
        raise Http404("There is no such official.") from error


@require_safe
@list_page
def office_list(request: HttpRequest) -> HttpResponseBase:
    """All offices with their holders; with `one` and `other` the way to the page of two."""
    if "one" in request.GET or "other" in request.GET:
        return to_office_pair(request)
    filters = OfficeFilter(request.GET, Post.objects.with_holders())
    context = {"listing": listing_of(filters, OFFICES_A_PAGE, made=offices_of)}
    return render(request, "people/offices.html", context)


def to_office_pair(request: HttpRequest) -> HttpResponse:
    """Leads to the page of the two offices that a form names. BadParametersError where it names none."""
    query = request.GET
    known = {office.slug for office in offices_of(Post.objects.with_holders())}
    errors = {name: "This page has no such parameter." for name in query if name not in ("one", "other")}
    for name in ("one", "other"):
        if query.get(name) not in known:
            errors[name] = "Choose an office." if name not in query else "No office has this name in an address."
    if not errors and query["one"] == query["other"]:
        errors["other"] = "Choose another office than the first."
    if errors:
        raise BadParametersError(errors)
    return redirect("office_pair", *sorted((query["one"], query["other"])))


@require_safe
def office(request: HttpRequest, slug: str) -> HttpResponse:
    """One office: who held it, one after the other, and the offices with which it can be compared."""
    offices = {one.slug: one for one in offices_of(Post.objects.with_holders())}
    found = office_or_404(offices, slug)
    context = {"office": found, "others": [one for one in offices.values() if one is not found]}
    return render(request, "people/office.html", context | {"chart": holders_chart([found])})


@require_safe
def office_pair(request: HttpRequest, slug: str, other: str) -> HttpResponseBase:
    """Two offices, whoever held them: every contact in which their holders met."""
    if slug == other:
        return redirect("office", slug)
    if slug > other:
        return redirect("office_pair", other, slug)
    offices = {one.slug: one for one in offices_of(Post.objects.with_holders())}
    pair = (office_or_404(offices, slug), office_or_404(offices, other))
    one, two = sorted(pair, key=lambda found: found.place)
    meetings = Meeting.objects.standing().with_holders(one.post_ids, two.post_ids)
    found = together(meetings, lambda year: f"#year-{year}", lambda meeting: holders_in(one, two, meeting))
    chart = holders_chart([one, two], [contact.meeting for contact in found.contacts])
    context = {"one": one, "other": two, "together": found, "chart": chart}
    return render(request, "people/office_pair.html", context)


def office_or_404(offices: dict[str, Office], slug: str) -> Office:
    """The office of a slug. Http404 where there is none."""
    if slug not in offices:
        raise Http404("There is no such office.")
    return offices[slug]
