"""What can be taken away of articles: filtered lists as CSV, JSON and Atom; citations of an article and of a search."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from itertools import chain, islice
from typing import Any

from django.conf import settings
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.feedgenerator import Atom1Feed
from django.views.decorators.http import require_safe

from articles.archive import Period, of_period
from articles.citing import FORMS, Citation
from articles.export import (
    ARTICLES,
    AT_ONCE,
    IDENTIFIED,
    Column,
    Record,
    article_record,
    csv_lines,
    for_xml,
    identified,
    json_lines,
)
from articles.filters import ArticleFilter, BadParametersError, ListFilter
from articles.listing import list_page
from articles.models import Article
from articles.publicity import may_read_whole
from articles.wording import date_in_words

LINES_A_PIECE = 200  # of a streamed file; a piece for each line would take longer
IN_A_FEED = 50
BYTE_ORDER_MARK = "\ufeff"  # by which spreadsheets know UTF-8


class Feed(Atom1Feed):
    """An Atom feed of texts that may hold what XML cannot; what Django's takes besides goes in by name."""

    def add_item(self, title: str, link: str, description: str, **more: Any) -> None:  # type: ignore[override]
        super().add_item(for_xml(title), link, for_xml(description), **more)


@require_safe
@list_page
@of_period
def article_export(
    request: HttpRequest,
    form: str,
    period: Period,
    filterset_class: type[ArticleFilter] = ArticleFilter,
) -> HttpResponseBase:
    """All articles of a filtered list, in its order."""
    held = Article.objects.for_export()
    if form == "json":
        held = held.with_text()
    rows = within_a_file(filterset_class(request.GET, period.of(held)).checked())
    records = (record_to_take(row, request, with_text=form == "json") for row in rows.iterator(AT_ONCE))
    return exported("articles", form, (*IDENTIFIED, *ARTICLES), records)


def within_a_file(rows: QuerySet) -> QuerySet:
    """The rows of a list that is taken away. BadParametersError where they are too many for one file."""
    if settings.EXPORT_ROWS and (found := rows.count()) > settings.EXPORT_ROWS:
        most = f"{found:,} were found, and one file takes {settings.EXPORT_ROWS:,} at most."
        raise BadParametersError({"rows": f"{most} Narrow the list, or take all records as the file of all data."})
    return rows


def record_to_take(row: Article, request: HttpRequest, *, with_text: bool) -> Record:
    """A row's record; with its text, where the one who asks may read it."""
    record = identified(row, article_record(row), request.build_absolute_uri)
    if with_text:
        record["body"] = row.paragraphs if may_read_whole(request.user, row) else None
    return record


@require_safe
@list_page
@of_period
def article_feed(
    request: HttpRequest,
    period: Period,
    filterset_class: type[ArticleFilter] = ArticleFilter,
) -> HttpResponse:
    """The articles of a filtered list that came last into the archive."""
    filters = filterset_class(request.GET, period.of(Article.objects.for_list()))
    feed = empty_feed(request, filters, "articles", period)
    for row in filters.checked().order_by("-pk")[:IN_A_FEED]:
        address = request.build_absolute_uri(row.get_absolute_url())
        told = [row.outlet.name if row.outlet else row.outlet_printed, date_in_words(row.published)]
        feed.add_item(
            title=str(row),
            link=address,
            unique_id=address_for_good(request, "articles", row.pk),
            description=", ".join(part for part in told if part),
            pubdate=row.created,
            updateddate=row.changed,
        )
    return feed_response(feed)


@require_safe
def article_citation(request: HttpRequest, pk: int, slug: str, form: str) -> HttpResponseBase:
    """The citation of one article."""
    found = get_object_or_404(Article.objects.for_list(), pk=pk)
    if slug != found.slug:
        return redirect("article_citation", pk, found.slug, form)
    return cited(citation_of_article(found, request), form)


@require_safe
@list_page
@of_period
def article_search_citation(
    request: HttpRequest,
    form: str,
    period: Period,
    filterset_class: type[ArticleFilter] = ArticleFilter,
) -> HttpResponseBase:
    """The citation of a filtered list: what was asked, when, and how much there was."""
    filters = filterset_class(request.GET, period.of(Article.objects.all()))
    return cited(citation_of_search(filters, request, "articles", period), form)


def citation_of_article(article: Article, request: HttpRequest) -> Citation:
    """An article as its page states it."""
    return Citation(
        form="article",
        key=f"readout-article-{article.pk}",
        title=str(article),
        address=request.build_absolute_uri(article.get_absolute_url()),
        accessed=today(),
        authors=tuple(article.authors),
        container=article.outlet.name if article.outlet else article.outlet_printed,
        agency=article.agency,
        issued=article.published,
        url=article.url,
        language=article.language if article.language != "und" else "",
        evidence=("Sample data: nobody published this article.",) if article.simulated else (),
    )


def citation_of_search(filters: ListFilter, request: HttpRequest, kind: str, period: Period | None = None) -> Citation:
    """A search of one of the lists. BadParametersError where its parameters are nonsense."""
    count = filters.checked().count()
    path = request.path.rpartition("/")[0]
    return Citation(
        form="search",
        key=f"readout-{kind}-{today()}",
        title=f"{title_of_search(filters, kind, period)}: {count:,} found",
        address=request.build_absolute_uri(f"{path}/{asked(request)}"),
        accessed=today(),
        issued=today(),
    )


def title_of_search(filters: ListFilter, kind: str, period: Period | None = None) -> str:
    """What was asked for, in words: 'Articles of March 2013 (Outlet: China Daily)'."""
    within = f" of {period.name}" if period and period.year else ""
    asked = filters.asked()
    return f"{kind.capitalize()}{within}" + (f" ({asked})" if asked else "")


def exported(kind: str, form: str, columns: Sequence[Column], records: Iterable[Record]) -> StreamingHttpResponse:
    """The records as a file to be kept, sent while it is written."""
    if form == "csv":
        return file_response(f"{kind}.csv", "text/csv", chain([BYTE_ORDER_MARK], csv_lines(columns, records)))
    return file_response(f"{kind}.json", "application/json", json_lines({kind: records}))


def file_response(name: str, content_type: str, lines: Iterable[str]) -> StreamingHttpResponse:
    """Lines as a file of this name."""
    response = StreamingHttpResponse(in_pieces(iter(lines)), content_type=f"{content_type}; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="readout-{name}"'
    return response


def in_pieces(lines: Iterator[str]) -> Iterator[str]:
    """Lines joined to larger pieces, but for the first, by which a reader knows that it has begun."""
    yield next(lines, "")
    while piece := "".join(islice(lines, LINES_A_PIECE)):
        yield piece


def cited(citation: Citation, form: str) -> HttpResponse:
    """A citation as a file that a reference manager opens; plain text is shown."""
    write, content_type = FORMS[form]
    response = HttpResponse(write(citation), content_type=f"{content_type}; charset=utf-8")
    if form != "txt":
        response["Content-Disposition"] = f'attachment; filename="{citation.key}.{form}"'
    return response


def empty_feed(request: HttpRequest, filters: ListFilter, kind: str, period: Period | None = None) -> Feed:
    """An Atom feed of a filtered list, without its entries. BadParametersError where the parameters are nonsense."""
    filters.checked()
    path = request.path.rpartition("/")[0]
    return Feed(
        title=for_xml(f"Readout: {title_of_search(filters, kind, period)}"),
        link=request.build_absolute_uri(f"{path}/{asked(request)}"),
        description=None,
        feed_url=request.build_absolute_uri(),
        feed_guid=request.build_absolute_uri(),
    )


def feed_response(feed: Feed) -> HttpResponse:
    return HttpResponse(feed.writeString("utf-8"), content_type="application/atom+xml; charset=utf-8")


def address_for_good(request: HttpRequest, kind: str, pk: int) -> str:
    """A name of a record that stays when its slug changes."""
    return f"tag:{request.get_host().partition(':')[0]},2026:{kind}/{pk}"


def asked(request: HttpRequest) -> str:
    """The query of an address, with its question mark; '' where there is none."""
    query = request.GET.urlencode()
    return f"?{query}" if query else ""


def today() -> str:
    """Today in UTC, as ISO text."""
    return datetime.now(tz=UTC).date().isoformat()
