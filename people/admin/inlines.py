"""Rows shown inside the record that they belong to: who took part, the evidence, the names."""

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html

from articles.admin import ReadOnly
from people.models import Mention, Participation, Report, ReportParticipant


class ParticipationInline(ReadOnly, admin.TabularInline):
    """Who took part, by the reports and as decided; a wrong name is put right at its mention."""

    model = Participation
    fields = readonly_fields = ("name", "official", "title", "country", "post", "taken_out")

    @admin.display(description="took no part")
    def taken_out(self, one: Participation) -> str:
        address = reverse("admin:people_meeting_remove", args=[one.meeting_id, one.pk])
        return format_html('<a href="{}">Remove {}…</a>', address, one.name)

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        return super().get_queryset(request).select_related("official", "post")


class EvidenceInline(ReadOnly, admin.TabularInline):
    """Reports, each with a link to its marked words."""

    model = Report
    fields = readonly_fields = ("quoted", "article", "kind", "modality", "state", "rule")
    show_change_link = True
    verbose_name_plural = "evidence"

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        return super().get_queryset(request).select_related("article")

    @admin.display(description="words")
    def quoted(self, report: Report) -> str:
        return marked_words(report)


class ContactInline(EvidenceInline):
    """An article's reports, each with the meeting that it stands for."""

    fields = readonly_fields = ("quoted", "meeting", "kind", "modality", "state", "rule")

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        return super().get_queryset(request).select_related("meeting")


class MentionInline(ReadOnly, admin.TabularInline):
    """The names in an article."""

    model = Mention
    fields = readonly_fields = ("printed", "name", "title", "country", "official", "rule", "flags")
    show_change_link = True

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        return super().get_queryset(request).select_related("official")


class ReportParticipantInline(ReadOnly, admin.TabularInline):
    """Whom a report names."""

    model = ReportParticipant
    fields = readonly_fields = ("name", "official", "title", "country")

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        return super().get_queryset(request).select_related("official")


def marked_words(report: Report) -> str:
    """A report's quote as a link to its mark."""
    article = reverse("article", args=[report.article_id, report.article.slug])
    return format_html('<a href="{}#report-{}">{}</a>', article, report.pk, report.quote)
