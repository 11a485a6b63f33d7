"""The page on which a reader says what is wrong with a record."""

from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_http_methods

from articles.filters import BadParametersError
from articles.listing import check_parameters, list_page
from articles.models import Article
from people.correction_forms import CorrectionForm
from people.corrections import Record, correction_address, subject_of
from people.models import Meeting, Official

reads_and_takes = require_http_methods(["GET", "HEAD", "POST"])


@reads_and_takes
@list_page
def article_correction(request: HttpRequest, pk: int, slug: str) -> HttpResponseBase:
    """What is wrong with an article; the slug may be an earlier one, for the form may have been open for long."""
    return correction(request, get_object_or_404(Article, pk=pk))


@reads_and_takes
@list_page
def meeting_correction(request: HttpRequest, pk: int, slug: str) -> HttpResponseBase:
    """What is wrong with a meeting."""
    return correction(request, get_object_or_404(Meeting.objects.for_page(), pk=pk))


@reads_and_takes
@list_page
def official_correction(request: HttpRequest, slug: str) -> HttpResponseBase:
    """What is wrong with what is on record of an official."""
    return correction(request, get_object_or_404(Official, slug=slug))


def correction(request: HttpRequest, record: Record) -> HttpResponse:
    """The form, what is wrong with it, or thanks. `quote` chooses among the words that the record rests on."""
    check_parameters(request.GET, {"quote", "sent"})
    posted = request.method == "POST"
    form = CorrectionForm(record, chosen_quote(request), data=request.POST if posted else None)
    if posted and form.is_valid():
        form.save()
        return HttpResponseRedirect(f"{correction_address(record)}?sent=yes")
    context = {"record": record, "subject": subject_of(record), "form": form, "sent": "sent" in request.GET}
    return render(request, "people/correction.html", context, status=400 if form.errors else 200)


def chosen_quote(request: HttpRequest) -> int | None:
    """The report whose words are chosen. BadParametersError where it is no number."""
    chosen = request.POST.get("report") or request.GET.get("quote", "")
    if chosen and not (chosen.isascii() and chosen.isdecimal() and len(chosen) < 19):
        raise BadParametersError({"quote": f"‘{chosen}’ is no number of a quotation."})
    return int(chosen) if chosen else None
