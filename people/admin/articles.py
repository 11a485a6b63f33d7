"""Articles in the admin, with the names and the evidence in them."""

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest

from articles.admin import ArticleAdmin
from articles.models import Article
from people.admin.article_values import ArticleValues
from people.admin.copies import CopyDecisions
from people.admin.history import WithHistory
from people.admin.inlines import ContactInline, MentionInline
from people.article_values import with_differences


class DifferingFilter(admin.SimpleListFilter):
    """Whether the page states something else since a person set a value."""

    title = "decisions"
    parameter_name = "differing"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        return [("yes", "Stated otherwise since")]

    def queryset(self, request: HttpRequest, queryset: QuerySet) -> QuerySet:
        return queryset if self.value() is None else queryset.filter(pk__in=with_differences())


class ArticleWithPeopleAdmin(WithHistory, ArticleValues, CopyDecisions, ArticleAdmin):
    """An article with the names and the evidence in it; that it is a copy can be decided otherwise."""

    inlines = [*ArticleAdmin.inlines, MentionInline, ContactInline]
    list_filter = [DifferingFilter, *ArticleAdmin.list_filter]


admin.site.unregister(Article)
admin.site.register(Article, ArticleWithPeopleAdmin)
