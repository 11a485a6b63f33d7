"""Pages of the curators' desk: recent changes, deleted records, undoing one change."""

from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db.models import Model, QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse

from articles.history import rows_of
from articles.listing import check_parameters, list_page, paged
from people.deciding import curator
from people.history import changes
from people.history.entries import Entry, read
from people.history.forms import ChangesForm, UndoForm
from people.history.kinds import DECISION, KINDS
from people.history.reverting import RevertError, official_of, right_to_undo, undo
from people.models import Decision
from people.rereading.offering import offer_rereading

ENTRIES_A_PAGE = 50


@list_page
def recent(request: HttpRequest) -> HttpResponse:
    """Every change of every record, the newest first."""
    check_right(request)
    check_parameters(request.GET, ("user", "kind", "day", "page"))
    form = ChangesForm(request.GET)
    found = changes.recent(**form.checked())  # type: ignore[arg-type]
    context = {"title": "Recent changes", "form": form, **listed(request, found)}
    return TemplateResponse(request, "admin/history/recent.html", admin.site.each_context(request) | context)


@list_page
def deleted(request: HttpRequest) -> HttpResponse:
    """What was deleted and can be restored."""
    check_right(request)
    check_parameters(request.GET, ("page",))
    context = {"title": "Deleted records", **listed(request, changes.deleted())}
    return TemplateResponse(request, "admin/history/deleted.html", admin.site.each_context(request) | context)


def undoing(request: HttpRequest, kind: str, number: int) -> HttpResponse:
    """Asks for the reason, and undoes one change."""
    row, entry = entry_or_404(kind, number)
    if not request.user.has_perm(right_to_undo(kind, row)):
        raise PermissionDenied
    form = UndoForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            undo(kind, row, user=curator(request), reason=form.cleaned_data["reason"])
        except RevertError as error:
            form.add_error(None, str(error))
        else:
            messages.success(request, entry.told_when_undone())
            if official := official_of(kind, row):
                offer_rereading(request, official)
            return HttpResponseRedirect(entry.address)
    context = {"title": "Restore" if entry.is_deletion else "Revert this change", "form": form, "entry": entry}
    return TemplateResponse(request, "admin/history/undo.html", admin.site.each_context(request) | context)


def check_right(request: HttpRequest) -> None:
    """Whoever sees the log of decisions sees the changes."""
    if not request.user.has_perm("people.view_decision"):
        raise PermissionDenied


def entry_or_404(kind: str, number: int) -> tuple[Any, Entry]:
    """A row of a history, or a decision, and how it is shown."""
    if kind != DECISION and kind not in KINDS:
        raise Http404(f"{kind} is no kind of record with a history.")
    table: type[Model] = Decision if kind == DECISION else rows_of(KINDS[kind])
    row = table._default_manager.filter(pk=number).first()
    entries = read([(None, kind, number)]) if row else []  # type: ignore[list-item]
    if not entries:
        raise Http404("There is no such change.")
    return row, entries[0]


def listed(request: HttpRequest, found: QuerySet) -> dict[str, Any]:
    """The page of entries that is asked for. BadParametersError where there is no such page."""
    listing = paged(found, request.GET, ENTRIES_A_PAGE)
    return {"listing": listing, "entries": read(listing.page)}
