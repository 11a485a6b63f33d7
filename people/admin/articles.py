"""Articles in the admin, with the names and the evidence in them."""

from django.contrib import admin

from articles.admin import ArticleAdmin
from articles.models import Article
from people.admin.article_values import ArticleValues
from people.admin.copies import CopyDecisions
from people.admin.history import WithHistory
from people.admin.inlines import ContactInline, MentionInline


class ArticleWithPeopleAdmin(WithHistory, ArticleValues, CopyDecisions, ArticleAdmin):
    """An article with the names and the evidence in it; that it is a copy can be decided otherwise."""

    inlines = [*ArticleAdmin.inlines, MentionInline, ContactInline]


admin.site.unregister(Article)
admin.site.register(Article, ArticleWithPeopleAdmin)
