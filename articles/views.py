"""Pages of articles: the list with its archive by date, and the article."""

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_safe

from articles.archive import period_or_404
from articles.downloads import citation_of_article
from articles.filters import ArticleFilter
from articles.listing import list_page, listing_of
from articles.models import Article
from articles.provenance import manifest_differences, why_copy
from articles.search import with_passages


@require_safe
@list_page
def article_list(
    request: HttpRequest,
    year: int | None = None,
    month: int | None = None,
    day: int | None = None,
    filterset_class: type[ArticleFilter] = ArticleFilter,
) -> HttpResponse:
    """All articles, or those of a year, month or day. `filterset_class` may know more filters than this app."""
    period = period_or_404(year, month, day)
    articles = period.of(Article.objects.for_list())
    listing = listing_of(filterset_class(request.GET, articles))
    if listing.filters.search:
        with_passages(list(listing.page), listing.filters.search)
    context = {"listing": listing, "period": period, "shorter_periods": period.shorter(listing.filters.qs)}
    return render(request, "articles/list.html", context)


@require_safe
def article(request: HttpRequest, pk: int, slug: str) -> HttpResponseBase:
    """One article, set for reading, with where it came from."""
    found = get_object_or_404(Article.objects.for_page(), pk=pk)
    if slug != found.slug:
        return redirect(found)  # not for good: a headline may change back
    dated = found.first_day is not None
    context = {
        "article": found,
        "previous": Article.objects.for_list().before(found).first() if dated else None,
        "next": Article.objects.for_list().after(found).first() if dated else None,
        "differences": manifest_differences(found),
        "why_copy": why_copy(found),
        "citation": citation_of_article(found, request),
    }
    return render(request, "articles/article.html", context)
