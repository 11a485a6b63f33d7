"""Pages of articles: the list with its archive by date, and the article."""

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_safe

from articles.archive import Period, of_period
from articles.downloads import citation_of_article
from articles.filters import ArticleFilter
from articles.histogram import DATES, histogram
from articles.listing import check_parameters, list_page, listing_of
from articles.models import Article
from articles.provenance import manifest_differences, why_copy
from articles.publicity import may_read_whole
from articles.search import with_passages


@require_safe
@list_page
@of_period
def article_list(
    request: HttpRequest,
    period: Period,
    filterset_class: type[ArticleFilter] = ArticleFilter,
) -> HttpResponse:
    """All articles, or those of a year, month or day. `filterset_class` may know more filters than this app."""
    articles = period.of(Article.objects.for_list())
    listing = listing_of(filterset_class(request.GET, articles))
    if listing.filters.search:
        with_passages(list(listing.page), listing.filters.search)
    context = {
        "listing": listing,
        "period": period,
        "facets": listing.filters.facets() if listing.page.paginator.count else [],
        "chart": histogram(listing.filters, period),
        "days": period.shorter(listing.filters.rows_without(*DATES)) if period.month else [],
    }
    return render(request, "articles/list.html", context)


@require_safe
def article(request: HttpRequest, pk: int, slug: str) -> HttpResponseBase:
    """One article, set for reading, with where it came from."""
    found = get_object_or_404(Article.objects.for_page(), pk=pk)
    if slug != found.slug:
        return redirect(found)  # not for good: a headline may change back
    previous, following = Article.objects.for_list().neighbours(found)
    context = {
        "article": found,
        "previous": previous,
        "next": following,
        "differences": manifest_differences(found),
        "why_copy": why_copy(found),
        "whole_text": may_read_whole(request.user, found),
        "citation": citation_of_article(found, request),
    }
    return render(request, "articles/article.html", context)


@require_safe
@list_page
def raw(request: HttpRequest, pk: int, slug: str) -> HttpResponseBase:
    """The bytes of an article's raw file as they came; `sha256` asks for another version than the one shown."""
    article = get_object_or_404(Article.objects.for_page(), pk=pk)
    if slug != article.slug:
        return redirect("article_raw", pk=pk, slug=article.slug)
    check_parameters(request.GET, {"sha256"})
    if not may_read_whole(request.user, article):
        raise PermissionDenied("Whole texts are shown to those who have logged in.")
    asked = request.GET.get("sha256") or (article.raw_file.sha256 if article.raw_file else "")
    version = next((one for one in article.versions.all() if one.sha256 == asked), None)
    if version is None:
        raise Http404("No raw file of this article is held under this SHA-256.")
    return plain_text(version.content.read(), version.encoding)


def plain_text(data: bytes, encoding: str) -> HttpResponse:
    """Bytes that somebody else wrote, as text that a browser neither guesses at nor runs."""
    response = HttpResponse(data, content_type=f"text/plain; charset={encoding or 'utf-8'}")
    response["Content-Security-Policy"] = "sandbox; default-src 'none'; frame-ancestors 'none'"
    response["X-Content-Type-Options"] = "nosniff"
    response["X-Robots-Tag"] = "noindex"
    return response
