"""The admin of what was published. Articles and raw files are read, never typed: what they hold comes from the bytes.

RawContent (the bytes), ArticleBand and ArticleSketch (what copies are found by) have no page here.
"""

from typing import Any

from django.contrib import admin
from django.db.models import Count, Model, QuerySet, TextField
from django.db.models.functions import Cast
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html

from articles.models import Article, ImportItem, ImportRun, Outlet, RawFile, RawName

MISSABLE = ("headline", "date", "outlet", "body")  # what a page can leave out

admin.site.site_header = "Readout: the curators’ desk"
admin.site.site_title = "Readout"
admin.site.index_title = "Records"
admin.site.empty_value_display = "–"


class ReadOnly:
    """Rows that a run writes and nobody edits."""

    def has_add_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False


class DatedFilter(admin.SimpleListFilter):
    """Whether a date is known."""

    title = "date"
    parameter_name = "dated"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        return [("yes", "Known"), ("no", "Not known")]

    def queryset(self, request: HttpRequest, queryset: QuerySet) -> QuerySet:
        if self.value() is None:
            return queryset
        return queryset.filter(first_day__isnull=self.value() == "no")


class CopyFilter(admin.SimpleListFilter):
    """Whether an article is a copy of another."""

    title = "copy"
    parameter_name = "copy"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        return [("yes", "Copies"), ("no", "No copies")]

    def queryset(self, request: HttpRequest, queryset: QuerySet) -> QuerySet:
        if self.value() is None:
            return queryset
        return queryset.filter(copy_of__isnull=self.value() == "no")


class MissingFilter(admin.SimpleListFilter):
    """What a page does not state, by the list `missing` of an article or of a file in the ledger."""

    title = "missing"
    parameter_name = "missing"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        return [(name, f"No {name}") for name in MISSABLE]

    def queryset(self, request: HttpRequest, queryset: QuerySet) -> QuerySet:
        if self.value() is None:
            return queryset
        stated = Cast("missing", TextField())  # SQLite cannot ask whether a JSON list holds a value
        return queryset.alias(not_stated=stated).filter(not_stated__contains=f'"{self.value()}"')


@admin.register(Outlet)
class OutletAdmin(admin.ModelAdmin):
    list_display = ["name", "key", "country", "article_count"]
    list_filter = ["country"]
    search_fields = ["name", "key"]

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        return super().get_queryset(request).annotate(article_count=Count("articles"))

    def get_readonly_fields(self, request: HttpRequest, obj: Outlet | None = None) -> list[str]:
        return ["key"] if obj else []

    @admin.display(description="articles", ordering="article_count")
    def article_count(self, outlet: Outlet) -> int:
        return outlet.article_count  # type: ignore[attr-defined]


class RawFileInline(ReadOnly, admin.TabularInline):
    """The versions of an article."""

    model = RawFile
    fields = readonly_fields = ("sha256", "size", "encoding", "warnings", "created")
    show_change_link = True
    verbose_name_plural = "raw files"


@admin.register(Article)
class ArticleAdmin(ReadOnly, admin.ModelAdmin):
    """Every value was read from the raw file; a field that the page does not state stays empty.

    The counts beside the filters are shown when asked for ('Show counts'): they read the whole archive.
    """

    list_display = ["__str__", "published", "outlet", "language", "is_copy", "simulated"]
    list_filter = [MissingFilter, DatedFilter, CopyFilter, "language", "simulated", "outlet"]
    list_select_related = ["outlet"]
    search_fields = ["headline", "url", "versions__sha256", "versions__names__name"]
    search_help_text = "Headline, address, name or sha256 of the raw file"
    date_hierarchy = "first_day"
    show_full_result_count = False
    inlines = [RawFileInline]
    fieldsets = [
        (None, {"fields": ["headline", "on_site", "published", "published_zone", "outlet", "outlet_printed"]}),
        ("Credits", {"fields": ["agency", "authors", "dateline_place", "dateline_date"]}),
        ("Text", {"fields": ["language", "body"]}),
        (
            "Where it comes from",
            {"fields": ["url", "raw_file", "missing", "filled", "copy_of", "simulated", "created"]},
        ),
    ]

    @admin.display(description="copy", boolean=True)
    def is_copy(self, article: Article) -> bool:
        return article.copy_of_id is not None

    @admin.display(description="page")
    def on_site(self, article: Article) -> str:
        return format_html('<a href="{}">{}</a>', article.get_absolute_url(), article.get_absolute_url())


class RawNameInline(ReadOnly, admin.TabularInline):
    """The names under which a raw file came."""

    model = RawName
    fields = readonly_fields = ("name", "fetched", "manifest")


@admin.register(RawFile)
class RawFileAdmin(ReadOnly, admin.ModelAdmin):
    list_display = ["__str__", "article", "size", "encoding", "simulated", "created"]
    list_filter = ["encoding", "simulated"]
    list_select_related = ["article"]
    search_fields = ["sha256", "names__name", "article__headline"]
    show_full_result_count = False
    inlines = [RawNameInline]


@admin.register(ImportRun)
class ImportRunAdmin(ReadOnly, admin.ModelAdmin):
    list_display = ["__str__", "state", "started", "finished", "what_it_did"]
    list_filter = ["state"]
    date_hierarchy = "started"
    readonly_fields = ["its_files"]

    @admin.display(description="what it did")
    def what_it_did(self, run: ImportRun) -> str:
        told = [f"{name}: {count:,}" for name, count in run.counts.items() if count]
        return "; ".join(told) or ("nothing" if run.counts else "")

    @admin.display(description="files")
    def its_files(self, run: ImportRun) -> str:
        address = reverse("admin:articles_importitem_changelist")
        return format_html('<a href="{}?run__id__exact={}">The fate of each file</a>', address, run.pk)


@admin.register(ImportItem)
class ImportItemAdmin(ReadOnly, admin.ModelAdmin):
    list_display = ["name", "fate", "reason", "missing", "copy", "article", "run"]
    list_filter = [MissingFilter, "fate", "copy", "run__state"]
    show_facets = admin.ShowFacets.ALWAYS
    list_select_related = ["article", "run"]
    search_fields = ["name", "sha256", "reason"]
    show_full_result_count = False

    def lookup_allowed(self, lookup: str, value: str, request: HttpRequest) -> bool:
        return lookup == "run__id__exact" or super().lookup_allowed(lookup, value, request)
