"""Pages of the curators' desk for editors: the authority file taken out as tables, and brought in again."""

from collections.abc import Sequence

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from people.tables.bringing_in import Outcome, bring_in
from people.tables.files import FORMATS, written
from people.tables.forms import ConfirmForm, FileForm
from people.tables.resources import TABLES

RIGHTS = ("people.add_official", "people.change_official", "people.add_alias", "people.add_post", "people.change_post")
TYPES = {"csv": "text/csv; charset=utf-8", "json": "application/json"}


def check_right(request: HttpRequest) -> None:
    """Whoever keeps the authority file takes it out and brings it in."""
    if not request.user.has_perms(RIGHTS):
        raise PermissionDenied


@require_safe
def take_out(request: HttpRequest, kind: str, form: str) -> HttpResponse:
    """One table as a file."""
    check_right(request)
    if kind not in TABLES or form not in FORMATS:
        raise Http404("There is no such table.")
    name = f"{kind}-{timezone.now():%Y-%m-%d}.{form}"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse(written(kind, form), content_type=TYPES[form], headers=headers)


def tables(request: HttpRequest) -> HttpResponse:
    """The tables to take out, and the form to bring one in; what is sent is tried, and shown before it is done."""
    check_right(request)
    form = FileForm(request.POST, request.FILES) if request.method == "POST" else FileForm()
    if form.is_bound and form.is_valid():
        outcomes = bring_in(form.sheets, overwrite=form.cleaned_data["overwrite"], trial=True)
        return shown(
            request, outcomes, ConfirmForm(initial={**form.cleaned_data, "form": form.form, "text": form.text})
        )
    context = {"title": "Authority file", "form": form, "kinds": list(TABLES), "formats": FORMATS}
    return TemplateResponse(request, "admin/authority/tables.html", admin.site.each_context(request) | context)


def confirmed(request: HttpRequest) -> HttpResponse:
    """Brings in what was shown before; where a row is at fault by now, nothing is written."""
    check_right(request)
    if request.method != "POST":
        messages.info(request, "What was shown here is not kept, and nothing of it was written. Send the file again.")
        return HttpResponseRedirect(reverse("authority_tables"))
    form = ConfirmForm(request.POST)
    if not form.is_valid():
        messages.error(request, " ".join(str(one) for errors in form.errors.values() for one in errors))
        return HttpResponseRedirect(reverse("authority_tables"))
    outcomes = bring_in(form.sheets, overwrite=form.cleaned_data["overwrite"], trial=False)
    if any(outcome.faults for outcome in outcomes):
        return shown(request, outcomes, form)
    told = "; ".join(f"{one.kind}: {one.added} added, {one.changed} changed" for one in outcomes)
    messages.success(request, f"Brought in. {told}")
    messages.info(request, "Stored articles still read as before: read them again, from an official's page or all.")
    return HttpResponseRedirect(reverse("recent_changes"))


def shown(request: HttpRequest, outcomes: Sequence[Outcome], form: ConfirmForm) -> HttpResponse:
    """What bringing tables in would do."""
    context = {
        "title": "Bring in",
        "outcomes": outcomes,
        "form": form,
        "faulty": any(outcome.faults for outcome in outcomes),
        "changes": any(outcome.lines for outcome in outcomes),
    }
    return TemplateResponse(request, "admin/authority/preview.html", admin.site.each_context(request) | context)
