"""Deciding, at the curators' desk, that an article is no copy of the one that the rule found it to be a copy of."""

import re
from typing import Any
from urllib.parse import urlencode

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from articles.models import Article
from people.copies import decisions_about, keep_apart
from people.deciding import curator, deciding
from people.facts import contacts_read
from people.models import Report

AT_ONCE = 100  # articles decided about in one form
ID = re.compile("[0-9]{1,18}")


class ApartForm(forms.Form):
    """Which articles are no copies, and why."""

    article = forms.ModelMultipleChoiceField(
        queryset=Article.objects.filter(copy_of__isnull=False).select_related("copy_of__outlet", "outlet"),
        widget=forms.MultipleHiddenInput,
        error_messages={"invalid_choice": "Article %(value)s is no copy."},
    )
    reason = forms.CharField(
        max_length=1000, widget=forms.Textarea(attrs={"rows": 2}), help_text="Why; kept with each decision."
    )


class CopyDecisions(admin.ModelAdmin):
    """The part of an article's admin that decides about copies; and what it says of the contacts read."""

    actions = ["not_a_copy"]

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        return [*super().get_fieldsets(request, obj), ("Read out of it", {"fields": ["contacts", "copy_decided"]})]

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> Any:
        return [*super().get_readonly_fields(request, obj), "contacts", "copy_decided"]

    def get_urls(self) -> list[URLPattern]:
        address = path("not-a-copy/", self.admin_site.admin_view(self.decide_apart), name="articles_article_apart")
        return [address, *super().get_urls()]

    def has_decide_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm("people.change_meeting")

    @admin.display(description="contacts")
    def contacts(self, article: Article) -> str:
        if not contacts_read(article):
            return "not read in this language"
        return str(Report.objects.of_article(article).counted().values("meeting").distinct().count())

    @admin.display(description="copies decided")
    def copy_decided(self, article: Article) -> SafeString | str:
        rows = [
            (reverse("admin:people_decision_change", args=[row.pk]), row.made, row.user, row.reason or "no reason")
            for row in decisions_about(article).select_related("user")
        ]
        lines = format_html_join("", '<p><a href="{}">Not a copy</a>, {:%Y-%m-%d %H:%M} by {}: {}</p>', rows)
        if article.copy_of_id is None:
            return lines or "–"
        return lines + format_html('<a href="{}?article={}">Not a copy…</a>', reverse(APART), article.pk)

    @admin.action(description="Not a copy: the selected articles are sources of their own", permissions=["decide"])
    def not_a_copy(self, request: HttpRequest, queryset: QuerySet) -> HttpResponse | None:
        copies = list(queryset.filter(copy_of__isnull=False).values_list("pk", flat=True)[:AT_ONCE])
        if not copies:
            self.message_user(request, "None of the selected articles is a copy.", messages.WARNING)
            return None
        return HttpResponseRedirect(f"{reverse(APART)}?{urlencode({'article': copies}, doseq=True)}")

    def decide_apart(self, request: HttpRequest) -> HttpResponse:
        """Asks for the reason, and keeps a decision for each article."""
        if not self.has_decide_permission(request):
            raise PermissionDenied
        posted = request.method == "POST"
        form = ApartForm(request.POST if posted else None, initial={"article": request.GET.getlist("article")})
        if posted and form.is_valid():
            articles = list(form.cleaned_data["article"])
            with deciding():
                for article in articles:
                    article.refresh_from_db(fields=["copy_of"])  # an earlier decision of this form may have moved it
                    if article.copy_of_id:
                        keep_apart(article, user=curator(request), reason=form.cleaned_data["reason"])
            self.message_user(request, f"{len(articles)} are sources of their own now.", messages.SUCCESS)
            return HttpResponseRedirect(reverse("admin:articles_article_changelist"))
        asked = [int(one) for one in form["article"].value() or [] if ID.fullmatch(str(one))]
        context = {
            **self.admin_site.each_context(request),
            "title": "Not a copy",
            "opts": self.opts,
            "form": form,
            "articles": form.fields["article"].queryset.filter(pk__in=asked),  # type: ignore[attr-defined]
        }
        return TemplateResponse(request, "admin/not_a_copy.html", context)


APART = "admin:articles_article_apart"
