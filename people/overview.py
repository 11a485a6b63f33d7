"""Pages of the archive as a whole: home, search, what is held, how well it is read."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from articles.filters import BadParametersError
from articles.listing import check_parameters, list_page
from articles.models import Article
from articles.remembering import remembered, remembered_rows
from people.finding import find
from people.holdings import holdings
from people.ledger import STEPS, ledger
from people.models import Meeting, Official
from people.quality import quality_report
from people.querysets import with_contact_counts

LATEST = 8  # rows of each kind on home
CLOSED_TO_ROBOTS = ("/search/", "/data/", "/api/", "/*/export.", "/*/calendar.ics", "/*/correction/")


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """What is held, of when and of whom, and the latest of it."""
    meetings, articles = Meeting.objects.standing().for_list(), Article.objects.for_list()
    context = {
        "holdings": holdings(),
        "meetings": remembered_rows(("latest meetings",), meetings.all, meetings, LATEST),
        "articles": remembered_rows(("latest articles",), articles.all, with_contact_counts(articles), LATEST),
        "officials": remembered(("most present",), lambda: list(Official.objects.most_present()[:LATEST])),
    }
    return render(request, "home.html", context)


@require_safe
@list_page
def search(request: HttpRequest) -> HttpResponse:
    """Officials, meetings and articles that a few words find, each with the way to its full list."""
    check_parameters(request.GET, {"q"})
    text = request.GET.get("q", "")
    groups = find(text) if text else []
    refused = bool(groups) and all(group.error for group in groups)
    return render(request, "search.html", {"searched": text, "groups": groups}, status=400 if refused else 200)


@require_safe
@list_page
def coverage(request: HttpRequest) -> HttpResponse:
    """Which outlets' articles are held of which years or months, and what the runs of the importer brought."""
    check_parameters(request.GET, {"by"})
    by = request.GET.get("by", "")
    if by and by not in STEPS:
        raise BadParametersError({"by": f"‘{by}’ is no step. Give year or month."})
    return render(request, "coverage.html", {"ledger": ledger(by)})


@require_safe
def quality(request: HttpRequest) -> HttpResponse:
    """How well raw articles are read, by field, as it was measured last."""
    return render(request, "quality.html", {"report": quality_report()})


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    """What search engines may read: the pages of records, not every narrowing of every list."""
    sitemap = request.build_absolute_uri(reverse("sitemap"))
    return HttpResponse(
        "\n".join(
            ["User-agent: *", *(f"Disallow: {path}" for path in CLOSED_TO_ROBOTS), "", f"Sitemap: {sitemap}", ""]
        ),
        content_type="text/plain; charset=utf-8",
    )
