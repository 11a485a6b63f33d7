"""What can be taken away of officials and meetings: filtered lists in five forms, citations, all of it as zips."""

from collections.abc import Iterable
from tempfile import TemporaryFile

from django.db.models import QuerySet
from django.http import FileResponse, Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from articles.citing import Citation
from articles.downloads import (
    IN_A_FEED,
    address_for_good,
    citation_of_search,
    cited,
    empty_feed,
    exported,
    feed_response,
    title_of_search,
    today,
    within_a_file,
)
from articles.export import AT_ONCE, IDENTIFIED, identified
from articles.filters import ListFilter
from articles.listing import check_parameters, list_page
from articles.models import Article
from articles.wording import date_in_words
from people.bundle import write_bundle
from people.calendars import calendar_of
from people.export import MEETINGS, OFFICIALS, as_table_row, meeting_record, official_record
from people.filters import MeetingFilter, NetworkFilter
from people.models import Meeting, Official, Report
from people.network import graphml_of, network_of
from people.official_filters import OfficialListFilter
from people.parts import WHOLE, part_of, parts
from people.redirects import successor_of_meeting
from people.wording import title_of, when_in_words

IN_A_CALENDAR = 5000  # events; calendars with more are slow to open
QUOTES = 3  # in an entry of a feed


@require_safe
@list_page
def meeting_export(request: HttpRequest, form: str) -> HttpResponseBase:
    """All meetings of a filtered list, in its order."""
    rows = within_a_file(MeetingFilter(request.GET, Meeting.objects.standing().for_export()).checked())
    told = (identified(row, meeting_record(row), request.build_absolute_uri) for row in rows.iterator(AT_ONCE))
    if form == "csv":
        return exported("meetings", form, (*IDENTIFIED, *MEETINGS[1:]), map(as_table_row, told))
    return exported("meetings", form, (), told)


@require_safe
@list_page
def official_export(request: HttpRequest, form: str) -> HttpResponseBase:
    """All officials of a filtered list, in its order."""
    held = Official.objects.with_counts().for_export().sorted_by("meetings")
    rows = within_a_file(OfficialListFilter(request.GET, held).checked())
    told = (identified(row, official_record(row), request.build_absolute_uri) for row in rows.iterator(AT_ONCE))
    return exported("officials", form, (*IDENTIFIED, *OFFICIALS), told)


@require_safe
@list_page
def meeting_feed(request: HttpRequest) -> HttpResponse:
    """The meetings of a filtered list that were recorded last, with the words that say so."""
    filters = MeetingFilter(request.GET, Meeting.objects.standing().for_list().prefetch_related("reports"))
    feed = empty_feed(request, filters, "meetings")
    for row in filters.checked().order_by("-pk")[:IN_A_FEED]:
        quotes = [f"“{report.quote}”" for report in row.reports.all()[:QUOTES]]
        feed.add_item(
            title=f"{title_of(row)}, {when_in_words(row.start, row.end, row.extent)}",
            link=request.build_absolute_uri(row.get_absolute_url()),
            unique_id=address_for_good(request, "meetings", row.pk),
            description="\n".join([row.get_kind_display(), row.place, *quotes]),
            pubdate=row.created,
            updateddate=row.changed,
        )
    return feed_response(feed)


@require_safe
@list_page
def official_feed(request: HttpRequest) -> HttpResponse:
    """The officials of a filtered list that were recorded last."""
    filters = OfficialListFilter(request.GET, Official.objects.for_list())
    feed = empty_feed(request, filters, "officials")
    for row in filters.checked().order_by("-pk")[:IN_A_FEED]:
        feed.add_item(
            title=row.name,
            link=request.build_absolute_uri(row.get_absolute_url()),
            unique_id=address_for_good(request, "officials", row.pk),
            description="\n".join(post.title for post in row.posts.all()),
            pubdate=row.created,
            updateddate=row.created,
        )
    return feed_response(feed)


@require_safe
@list_page
def meeting_calendar(request: HttpRequest) -> HttpResponse:
    """The meetings of a filtered list as a calendar."""
    filters = MeetingFilter(request.GET, Meeting.objects.standing().dated().for_list())
    return calendar_response(request, filters, "meetings", filters.checked())


@require_safe
@list_page
def official_calendar(request: HttpRequest) -> HttpResponse:
    """The meetings of all officials of a filtered list as a calendar."""
    filters = OfficialListFilter(request.GET, Official.objects.with_counts())
    meetings = Meeting.objects.standing().dated().with_any_of(filters.checked()).for_list()
    return calendar_response(request, filters, "officials", meetings)


@require_safe
def meeting_citation(request: HttpRequest, pk: int, slug: str, form: str) -> HttpResponseBase:
    """The citation of one meeting, with its evidence."""
    found = Meeting.objects.for_page().filter(pk=pk).first() or successor_or_404(pk)
    if (pk, slug) != (found.pk, found.slug):
        return redirect("meeting_citation", found.pk, found.slug, form)
    return cited(citation_of_meeting(found, request, Report.objects.of_meeting(found)), form)


def calendar_response(request: HttpRequest, filters: ListFilter, kind: str, meetings: QuerySet) -> HttpResponse:
    """Some meetings as a calendar file that is named after the search."""
    host = request.get_host().partition(":")[0]
    name = f"Readout: {title_of_search(filters, kind)}"
    calendar = calendar_of(meetings[:IN_A_CALENDAR], name, host, request.build_absolute_uri)
    response = HttpResponse(calendar, content_type="text/calendar; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="readout-{kind}.ics"'
    return response


@require_safe
@list_page
def meeting_search_citation(request: HttpRequest, form: str) -> HttpResponseBase:
    """The citation of a filtered list of meetings."""
    return cited(citation_of_search(MeetingFilter(request.GET, Meeting.objects.standing()), request, "meetings"), form)


@require_safe
@list_page
def official_search_citation(request: HttpRequest, form: str) -> HttpResponseBase:
    """The citation of a filtered list of officials."""
    filters = OfficialListFilter(request.GET, Official.objects.with_counts())
    return cited(citation_of_search(filters, request, "officials"), form)


@require_safe
@list_page
def network_graph(request: HttpRequest) -> HttpResponse:
    """The network of a filtered list of meetings, all pairs of it."""
    graph = graphml_of(network_of(NetworkFilter(request.GET, Meeting.objects.standing())))
    response = HttpResponse(graph, content_type="application/graphml+xml; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="readout-network.graphml"'
    return response


@require_safe
@list_page
def everything(request: HttpRequest) -> HttpResponseBase:
    """All records as one zip, with a description of every column; a page of its parts where they are too many."""
    check_parameters(request.GET, {"part"})
    held = parts()
    if len(held) > 1 and "part" not in request.GET:
        simulated = Article.objects.filter(simulated=True).exists()
        return render(request, "people/data.html", {"parts": held, "simulated": simulated})
    part = part_of(held, request.GET.get("part", "1"))
    name = f"readout-{today()}" if part == WHOLE else f"readout-{today()}-part-{part.number}-of-{len(held)}"
    file = TemporaryFile()  # noqa: SIM115 (the response closes it)
    write_bundle(file, request.build_absolute_uri("/"), today(), part, len(held))
    file.seek(0)
    return FileResponse(file, as_attachment=True, filename=f"{name}.zip", content_type="application/zip")


def successor_or_404(pk: int) -> Meeting:
    """The meeting that swallowed the one of this id. Http404 where none did."""
    try:
        return successor_of_meeting(pk)
    except Meeting.DoesNotExist as error:
        raise Http404("There is no such meeting.") from error


def citation_of_meeting(meeting: Meeting, request: HttpRequest, reports: Iterable[Report] = ()) -> Citation:
    """A meeting, with the words of the reports."""
    return Citation(
        form="meeting",
        key=f"readout-meeting-{meeting.pk}",
        title=f"{title_of(meeting)} ({meeting.get_kind_display().lower()})",
        address=request.build_absolute_uri(meeting.get_absolute_url()),
        accessed=today(),
        issued=meeting.start,
        place=meeting.place,
        evidence=tuple(map(evidence_in_words, reports)),
    )


def evidence_in_words(report: Report) -> str:
    """A report's quote with its source."""
    article = report.article
    outlet = article.outlet.name if article.outlet else article.outlet_printed
    origin = [f"“{article}”", outlet, date_in_words(article.published), article.url]
    sample = " (sample data: nobody published it)" if article.simulated else ""
    return f"“{report.quote}” – {', '.join(part for part in origin if part)}{sample}"
