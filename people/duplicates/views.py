"""The pages of possible duplicates."""

from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.views.decorators.http import require_http_methods, require_safe

from articles.filters import BadParametersError
from articles.listing import check_parameters, paged
from people.curation import CurationError
from people.deciding import curator, deciding
from people.desk.views import of_the_desk
from people.duplicates.candidates import pair_of
from people.duplicates.forms import MERGE, PairForm
from people.duplicates.kinds import KINDS, Kind, likely_survivor, records_of

MERGES_SHOWN = 10


@of_the_desk("people.view_decision")
@require_safe
def queue(request: HttpRequest, kind: str) -> HttpResponse:
    """The pairs that may be one, the likest first; and the last merges, to be taken back."""
    check_parameters(request.GET, ("page",))
    found = kind_or_404(request, kind)
    listing = paged(found.pairs(), request.GET)
    context = {
        "title": found.label,
        "kind": kind,
        "listing": listing,
        "pairs": [(one, a, found.title(a), b, found.title(b)) for one, a, b in records_of(found, listing.page)],
        "merges": found.merges()[:MERGES_SHOWN],
        "may_merge": request.user.has_perm(found.right),
    }
    return shown(request, "admin/duplicates/queue.html", context)


@of_the_desk("people.view_decision")
@require_http_methods(["GET", "HEAD", "POST"])
def pair(request: HttpRequest, kind: str, one: int, other: int) -> HttpResponseBase:
    """Two records side by side; posted, they are merged or kept apart."""
    found = kind_or_404(request, kind)
    a, b = found.record(one), found.record(other)
    if a == b:
        messages.info(request, f"These are one record: {found.title(a)}.")
        return redirect("duplicates", kind)
    if {a.pk, b.pk} != {one, other}:
        return redirect("duplicate_pair", kind, a.pk, b.pk)
    form = PairForm(a, b, likely_survivor(a, b), request.POST if request.method == "POST" else None)
    if request.method == "POST" and settled(request, found, a, b, form):
        return redirect("duplicates", kind)
    return shown(request, "admin/duplicates/pair.html", beside(request, kind, a, b) | {"form": form})


def settled(request: HttpRequest, kind: Kind, a: Any, b: Any, form: PairForm) -> bool:
    """Merges or keeps apart, as the form says; the form says why where it cannot be."""
    if not request.user.has_perm(kind.right):
        raise PermissionDenied
    if form.nonsense:
        raise BadParametersError(form.nonsense)
    if not form.is_valid():
        return False
    survivor, other = (a, b) if form.cleaned_data["survivor"] == str(a.pk) else (b, a)
    is_merge = form.cleaned_data["action"] == MERGE
    decide = kind.merge if is_merge else kind.keep_apart
    try:
        with deciding():
            decide(survivor, other, user=curator(request), reason=form.cleaned_data["reason"])
    except CurationError as error:
        form.add_error(None, str(error))
        return False
    told = "is merged into" if is_merge else "is kept apart from"
    messages.success(request, f"{kind.title(other)} {told} {kind.title(survivor)}.")
    return True


def beside(request: HttpRequest, name: str, a: Any, b: Any) -> dict[str, Any]:
    """What the page of a pair shows."""
    kind = KINDS[name]
    return {
        "title": f"{kind.title(a)} and {kind.title(b)}",
        "kind": name,
        "label": kind.label,
        "records": [(record, kind.title(record)) for record in (a, b)],
        "lines": kind.sides(a, b),
        "conflicts": list(kind.conflicts(a, b)),
        "suggestion": pair_of(kind.pairs(), (min(a.pk, b.pk), max(a.pk, b.pk))),
        "may_merge": request.user.has_perm(kind.right),
    }


def kind_or_404(request: HttpRequest, name: str) -> Kind:
    """A kind of record. Http404 where there is none; PermissionDenied for those who may not see it."""
    if name not in KINDS:
        raise Http404(f"{name} are not merged.")
    if not request.user.has_perm(KINDS[name].look):
        raise PermissionDenied
    return KINDS[name]


def shown(request: HttpRequest, template: str, context: dict[str, Any]) -> HttpResponse:
    return TemplateResponse(request, template, {**admin.site.each_context(request), **context})
