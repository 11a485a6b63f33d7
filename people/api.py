"""The JSON interface, /api/v1/: articles, officials and meetings, read-only, with the filters of the lists.

Rows come by id, the oldest record first, so that whoever fetches them all meets each once, whatever is added meanwhile.
The description is OpenAPI 3, made from the views and filters by drf-spectacular.
"""

import re
from typing import Any

from django.contrib.auth.models import AnonymousUser
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, QueryDict
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe
from django_filters.rest_framework import DjangoFilterBackend
from drf_spectacular.generators import SchemaGenerator
from drf_spectacular.utils import OpenApiParameter, extend_schema, extend_schema_field, extend_schema_view
from rest_framework import serializers
from rest_framework.exceptions import NotFound, ValidationError
from rest_framework.pagination import Cursor, CursorPagination
from rest_framework.request import Request
from rest_framework.viewsets import ReadOnlyModelViewSet

from articles.export import shown_file
from articles.filters import BadParametersError, ListFilter
from articles.models import Article, Outlet
from articles.publicity import may_read_whole
from articles.querysets import ArticleQuerySet
from people.export import source_records
from people.facts import contacts_read
from people.filters import MeetingFilter, PeopleArticleFilter
from people.models import Meeting, Official, Participation, Post
from people.models.decisions import Subject
from people.official_filters import OfficialListFilter
from people.redirects import heirs
from people.wording import name_of, title_of

NUMBER = re.compile("[0-9]{1,18}")
OF_PAGES_ALONE = ("page", "sort", "view")  # parameters of the lists that an interface with a cursor does not take


class Page(CursorPagination):
    """Pages that begin where the last one ended, so that the last costs no more than the first."""

    ordering = "pk"
    page_size = 50
    max_page_size = 500
    page_size_query_param = "page_size"

    def decode_cursor(self, request: Request) -> Cursor | None:
        """The place that an address names; one that was tampered with is refused, before the database is asked."""
        cursor: Cursor | None = super().decode_cursor(request)
        if cursor and cursor.position is not None and not cursor.position.isdecimal():
            raise NotFound(self.invalid_cursor_message)
        return cursor


class ListFilterBackend(DjangoFilterBackend):
    """The filters of a list; an unknown or bad parameter is a 400 that names it, never a silent full list."""

    def get_filterset(self, request: Request, queryset: QuerySet, view: Any) -> ListFilter:
        query: QueryDict = request.query_params.copy()
        own = (view.paginator.cursor_query_param, view.paginator.page_size_query_param)
        for name in (*own, *OF_PAGES_ALONE):
            query.pop(name, None)
        return view.filterset_class(query, queryset)

    def filter_queryset(self, request: Request, queryset: QuerySet, view: Any) -> QuerySet:
        if view.detail:
            return queryset
        filters = self.get_filterset(request, queryset, view)
        alone = (name for name in OF_PAGES_ALONE if name in request.query_params)
        refused = dict.fromkeys(alone, "This interface has no such parameter.")
        try:
            found = filters.checked()
        except BadParametersError as error:
            raise ValidationError({**error.errors, **refused}) from error
        if refused:
            raise ValidationError(refused)
        return found


class WithAddress(serializers.ModelSerializer):
    """A record with the address of its page."""

    address = serializers.SerializerMethodField()

    def get_address(self, row: Any) -> str:
        return str(self.context["request"].build_absolute_uri(row.get_absolute_url()))


class OutletSerializer(serializers.ModelSerializer):
    class Meta:
        model = Outlet
        fields = ("key", "name", "country")


class ArticleSerializer(WithAddress):
    """One published page, without its text."""

    outlet = OutletSerializer(allow_null=True)
    file = serializers.SerializerMethodField()
    sha256 = serializers.CharField(source="raw_file.sha256", default=None, allow_null=True)
    contacts_read = serializers.SerializerMethodField()

    class Meta:
        model = Article
        fields = (
            "id", "address", "headline", "published", "published_zone", "outlet", "outlet_printed", "agency", "authors",
            "dateline_place", "dateline_date", "language", "url", "missing", "copy_of", "simulated", "file", "sha256",
            "contacts_read",
        )  # fmt: skip

    def get_file(self, row: Article) -> str | None:
        return shown_file(row)

    def get_contacts_read(self, row: Article) -> bool:
        return contacts_read(row)


class ArticleWithTextSerializer(ArticleSerializer):
    """One published page, with its paragraphs where this site gives whole texts."""

    body = serializers.SerializerMethodField()

    class Meta(ArticleSerializer.Meta):
        fields = (*ArticleSerializer.Meta.fields, "body")  # type: ignore[assignment]

    def get_body(self, row: Article) -> list[str] | None:
        return row.paragraphs if may_read_whole(AnonymousUser(), row) else None


class PostSerializer(serializers.ModelSerializer):
    class Meta:
        model = Post
        fields = ("title", "organisation", "country", "start", "end", "certain")


class OfficialSerializer(WithAddress):
    """A person in public office, with the offices held."""

    aliases = serializers.SlugRelatedField(many=True, read_only=True, slug_field="name")
    posts = PostSerializer(many=True)

    class Meta:
        model = Official
        fields = (
            "id", "address", "slug", "name", "native_name", "country", "status", "wikidata", "simulated", "aliases",
            "posts",
        )  # fmt: skip


class ParticipantSerializer(serializers.ModelSerializer):
    """Who took part: the canonical name, and name and title as printed."""

    name = serializers.SerializerMethodField()
    printed = serializers.CharField(source="name")

    class Meta:
        model = Participation
        fields = ("official", "name", "printed", "title", "country")

    def get_name(self, row: Participation) -> str:
        return name_of(row)


class SourceSerializer(serializers.Serializer):
    """The words of an article that a meeting rests on."""

    article = serializers.IntegerField()
    file = serializers.CharField()
    quote = serializers.CharField()
    start = serializers.IntegerField(allow_null=True)
    end = serializers.IntegerField(allow_null=True)
    rule = serializers.CharField()
    state = serializers.CharField()
    copy_of = serializers.CharField(allow_null=True)
    simulated = serializers.BooleanField()


class MeetingSerializer(WithAddress):
    """One real contact, with those who took part and the words that say so."""

    title = serializers.SerializerMethodField()
    participants = ParticipantSerializer(source="participations", many=True)
    accounts = serializers.SerializerMethodField()

    class Meta:
        model = Meeting
        fields = (
            "id", "address", "title", "kind", "name", "start", "end", "extent", "basis", "not_before", "not_after",
            "place", "country", "status", "visit", "sources", "simulated", "participants", "accounts",
        )  # fmt: skip

    def get_title(self, row: Meeting) -> str:
        return title_of(row)

    @extend_schema_field(SourceSerializer(many=True))
    def get_accounts(self, row: Meeting) -> list[dict[str, Any]]:
        return [
            {"article": report.article_id, **source}
            for report in row.reports.all()
            for source in source_records(report)
        ]


@extend_schema_view(list=extend_schema(parameters=[OpenApiParameter(name, exclude=True) for name in OF_PAGES_ALONE]))
class ListViewSet(ReadOnlyModelViewSet):
    """The rows of one of the lists, and each by its id."""

    pagination_class = Page
    filter_backends = (ListFilterBackend,)
    subject = ""  # of the redirects that lead on from records that others swallowed

    def retrieve(self, request: Request, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """One record; a record that was merged leads to the one that took it over, never for good."""
        try:
            return super().retrieve(request, *args, **kwargs)
        except Http404:
            heir = self._heir(str(kwargs["pk"]))
            if heir is None:
                raise
            return redirect(self.reverse_action("detail", args=[heir]))

    def _heir(self, number: str) -> int | None:
        if not (self.subject and NUMBER.fullmatch(number)):
            return None
        pk = int(number)
        heir = heirs(Subject(self.subject), [pk])[pk]
        return heir if heir != pk else None


class ArticleViewSet(ListViewSet):
    """Articles: what was published, when, where, by whom."""

    queryset = Article.objects.for_export()
    filterset_class = PeopleArticleFilter

    def get_serializer_class(self) -> type[ArticleSerializer]:
        return ArticleWithTextSerializer if self.detail else ArticleSerializer

    def get_queryset(self) -> QuerySet:
        rows: ArticleQuerySet = super().get_queryset()
        return rows.with_text() if self.detail else rows


class OfficialViewSet(ListViewSet):
    """Officials: names in their scripts, and posts with tenures."""

    queryset = Official.objects.for_export()
    subject = Subject.OFFICIAL
    serializer_class = OfficialSerializer
    filterset_class = OfficialListFilter


class MeetingViewSet(ListViewSet):
    """Meetings: contacts that no curator rejected, each once, with the words of every account."""

    queryset = Meeting.objects.standing().for_export()
    subject = Subject.MEETING
    serializer_class = MeetingSerializer
    filterset_class = MeetingFilter


@require_safe
def description(request: HttpRequest) -> HttpResponse:
    """The interface as a page to read: each address with its parameters and fields, out of the OpenAPI description."""
    schema = SchemaGenerator().get_schema(request=None, public=True)
    return render(request, "people/api.html", {"endpoints": endpoints_of(schema)})


def endpoints_of(schema: dict[str, Any]) -> list[dict[str, Any]]:
    """The addresses of an OpenAPI description: [{'path', 'about', 'parameters', 'fields'}]."""
    found = []
    for path, operations in schema["paths"].items():
        get = operations["get"]
        answer = get["responses"]["200"]["content"]["application/json"]["schema"]
        found.append(
            {
                "path": path,
                "about": get.get("description", "").strip(),
                "parameters": [
                    {**one, "description": one.get("description", "").strip()} for one in get.get("parameters", [])
                ],
                "fields": list(rows_of(answer, schema)),
            }
        )
    return found


def rows_of(answer: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    """The fields of the rows of an answer, whether it is one row or a page of them."""
    components = schema["components"]["schemas"]
    name = answer["$ref"].rpartition("/")[2].removeprefix("Paginated").removesuffix("List")
    return dict(components[name]["properties"])
