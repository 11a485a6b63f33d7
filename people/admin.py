"""The curators' desk: officials, meetings with their evidence, names to match, decisions; and people in ArticleAdmin.

Whatever a person changes of a meeting is kept as a Decision, which wins over every claim at every later run. Index rows
(ReportBlock) have no page here; Participation and ReportParticipant are shown inside the records that they belong to.
"""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.contrib import admin, messages
from django.db.models import Model, QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html

from articles.admin import ArticleAdmin, DatedFilter, ReadOnly
from articles.models import Article
from people.admin_accounts import AccountAdmin
from people.admin_copies import CopyDecisions
from people.admin_forms import MeetingForm, PostForm, decisions_of
from people.copies import take_back
from people.curation import CurationError, decide, decide_report, link_name
from people.deciding import curator, deciding
from people.models import (
    Alias,
    Decision,
    Meeting,
    Mention,
    Official,
    Participation,
    Post,
    Redirect,
    Report,
    ReportParticipant,
)
from people.wording import title_of, when_in_words

__all__ = ["AccountAdmin"]  # imported for its registration alone

Action = Decision.Action


class MatchedFilter(admin.SimpleListFilter):
    """Whether a name is linked to an official."""

    title = "matched"
    parameter_name = "matched"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        return [("yes", "To an official"), ("no", "Not matched")]

    def queryset(self, request: HttpRequest, queryset: QuerySet) -> QuerySet:
        if self.value() is None:
            return queryset
        return queryset.filter(official__isnull=self.value() == "no")


class AliasInline(admin.TabularInline):
    model = Alias
    extra = 0


class PostInline(admin.TabularInline):
    model = Post
    form = PostForm
    extra = 0
    fields = ["title", "organisation", "country", "start", "end", "certain", "checked"]


@admin.register(Official)
class OfficialAdmin(admin.ModelAdmin):
    """Nobody is deleted here: a person's mentions and meetings rest on the record."""

    list_display = ["name", "native_name", "country", "status", "simulated"]
    list_filter = ["status", "simulated", "country"]
    search_fields = ["name", "native_name", "aliases__name"]
    search_help_text = "A name in any spelling or script"
    inlines = [AliasInline, PostInline]
    fields = ["name", "native_name", "family_name", "slug", "country", "wikidata", "status"]

    def get_readonly_fields(self, request: HttpRequest, obj: Official | None = None) -> list[str]:
        return ["slug", "status"] if obj else ["status"]

    def get_prepopulated_fields(self, request: HttpRequest, obj: Official | None = None) -> dict[str, Sequence[str]]:
        return {} if obj else {"slug": ["name"]}

    def has_delete_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False


@admin.register(Post)
class PostAdmin(admin.ModelAdmin):
    form = PostForm
    list_display = ["title", "official", "organisation", "start", "end", "certain", "checked"]
    list_filter = ["certain", "checked", "country"]
    list_select_related = ["official"]
    search_fields = ["title", "organisation", "official__name"]
    autocomplete_fields = ["official"]


@admin.register(Alias)
class AliasAdmin(admin.ModelAdmin):
    list_display = ["name", "official"]
    list_select_related = ["official"]
    search_fields = ["name", "official__name"]
    autocomplete_fields = ["official"]


class ParticipationInline(ReadOnly, admin.TabularInline):
    """Who took part, by the reports; a wrong name is put right at its mention."""

    model = Participation
    fields = readonly_fields = ("name", "official", "title", "country", "post")

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


@admin.register(Meeting)
class MeetingAdmin(admin.ModelAdmin):
    """Each change is a decision with its user and reason; deleting one says that its reports tell of no contact."""

    form = MeetingForm
    list_display = ["title", "when", "kind", "place", "country", "status", "sources", "simulated"]
    list_filter = ["status", "kind", DatedFilter, "simulated", "country"]
    search_fields = ["name", "place", "participations__name", "participations__official__name"]
    date_hierarchy = "first_day"
    show_full_result_count = False
    inlines = [ParticipationInline, EvidenceInline]
    actions = ["confirm", "reject"]
    readonly_fields = ["on_site", "sources", "visit", "simulated", "decided"]
    fieldsets = [
        (None, {"fields": ["on_site", "kind", "name", "status"]}),
        ("When", {"fields": ["start", "end", "extent", "basis", "not_before", "not_after"]}),
        ("Where", {"fields": ["place", "place_key", "country"]}),
        ("Why", {"fields": ["reason", "hand_back"]}),
        ("As recorded", {"fields": ["decided", "visit", "sources", "simulated"]}),
    ]

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        return super().get_queryset(request).prefetch_related("participations__official")

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    @admin.display(description="meeting")
    def title(self, meeting: Meeting) -> str:
        return title_of(meeting)

    @admin.display(description="when", ordering="first_day")
    def when(self, meeting: Meeting) -> str:
        return when_in_words(meeting.start, meeting.end, meeting.extent)

    @admin.display(description="page")
    def on_site(self, meeting: Meeting) -> str:
        return format_html('<a href="{}">{}</a>', meeting.get_absolute_url(), title_of(meeting))

    @admin.display(description="decided by persons")
    def decided(self, meeting: Meeting) -> str:
        return "; ".join(f"{field}: {value or 'empty'}" for field, value in decisions_of(meeting).items())

    def save_model(self, request: HttpRequest, obj: Meeting, form: MeetingForm, change: bool) -> None:  # noqa: FBT001
        with deciding():
            super().save_model(request, obj, form, change)
            form.decide(curator(request))

    def delete_model(self, request: HttpRequest, obj: Meeting) -> None:
        with deciding():
            decide(Action.DELETE, obj, user=curator(request), reason="deleted in the admin")
            super().delete_model(request, obj)

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet) -> None:
        for meeting in queryset:
            self.delete_model(request, meeting)

    @admin.action(description="Confirm the selected meetings", permissions=["change"])
    def confirm(self, request: HttpRequest, queryset: QuerySet) -> None:
        self.settle(request, queryset, Action.CONFIRM, Meeting.Status.CONFIRMED)

    @admin.action(description="Reject the selected meetings", permissions=["change"])
    def reject(self, request: HttpRequest, queryset: QuerySet) -> None:
        self.settle(request, queryset, Action.REJECT, Meeting.Status.REJECTED)

    def settle(self, request: HttpRequest, queryset: QuerySet, action: str, status: str) -> None:
        """Decides the same about several meetings, one decision each."""
        meetings = list(queryset)
        with deciding():
            for meeting in meetings:
                decide(action, meeting, user=curator(request), reason="in the list of meetings")
                meeting.status = status
                meeting.save()
        self.message_user(request, f"{len(meetings)} meetings are now {status}.", messages.SUCCESS)


@admin.register(Report)
class ReportAdmin(ReadOnly, admin.ModelAdmin):
    """What each article claims; a report can be rejected as telling of no contact, and taken back."""

    list_display = ["__str__", "kind", "modality", "state", "article", "meeting", "rule"]
    list_filter = ["modality", "state", "kind", "origin"]
    list_select_related = ["article", "meeting"]
    search_fields = ["quote", "article__headline", "participants__name"]
    show_full_result_count = False
    inlines = [ReportParticipantInline]
    actions = ["tells_of_a_contact", "tells_of_none"]
    fields = ["words", "article", "meeting", "kind", "modality", "state", "origin", "rule", "claim"]
    readonly_fields = ["words"]

    def has_decide_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm("people.change_report")

    @admin.display(description="words")
    def words(self, report: Report) -> str:
        return marked_words(report)

    @admin.action(description="Reject: the selected reports tell of no contact", permissions=["decide"])
    def tells_of_none(self, request: HttpRequest, queryset: QuerySet) -> None:
        self.settle(request, queryset, Action.REJECT)

    @admin.action(description="Confirm: the selected reports do tell of a contact", permissions=["decide"])
    def tells_of_a_contact(self, request: HttpRequest, queryset: QuerySet) -> None:
        self.settle(request, queryset, Action.CONFIRM)

    def settle(self, request: HttpRequest, queryset: QuerySet, action: str) -> None:
        """Decides the same about several reports, one decision each."""
        reports = list(queryset)
        with deciding():
            for report in reports:
                decide_report(action, report, user=curator(request), reason="in the list of reports")
        self.message_user(request, f"{len(reports)} reports are settled.", messages.SUCCESS)


class MentionForm(forms.ModelForm):
    """Who a name is."""

    reason = forms.CharField(required=False, max_length=500)

    class Meta:
        model = Mention
        fields = ["official"]

    def clean_official(self) -> Official:
        official = self.cleaned_data["official"]
        if official is None:
            raise forms.ValidationError("Choose the official; a link cannot be emptied here.")
        return official


@admin.register(Mention)
class MentionAdmin(admin.ModelAdmin):
    """Names in articles; linking one to an official holds for that name in the whole article, now and later."""

    form = MentionForm
    list_display = ["printed", "name", "title", "country", "official", "flags", "article"]
    list_filter = [MatchedFilter, ("flags", admin.EmptyFieldListFilter), "country"]
    list_select_related = ["official", "article"]
    search_fields = ["printed", "name", "article__headline"]
    show_full_result_count = False
    autocomplete_fields = ["official"]
    readonly_fields = ["article", "printed", "name", "title", "country", "rule", "flags"]
    fields = ["article", "printed", "name", "title", "country", "rule", "flags", "official", "reason"]

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False

    def save_model(self, request: HttpRequest, obj: Mention, form: MentionForm, change: bool) -> None:  # noqa: FBT001
        if "official" not in form.changed_data or obj.official is None:
            return
        with deciding():
            link_name(obj, obj.official, user=curator(request), reason=form.cleaned_data["reason"])
            Mention.objects.same_name(obj).update(official=obj.official)
        self.message_user(request, "Meetings follow when extract_facts is run next.", messages.INFO)


@admin.register(Decision)
class DecisionAdmin(ReadOnly, admin.ModelAdmin):
    """The log of all that people decided; a decision is undone by withdrawing it."""

    list_display = ["made", "action", "subject", "subject_id", "field", "user", "reason", "is_withdrawn"]
    list_filter = ["action", "subject", "user"]
    list_select_related = ["user", "withdrawn_by"]
    search_fields = ["reason", "=subject_id"]
    date_hierarchy = "made"
    actions = ["take_back"]

    def has_decide_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm("people.change_meeting")

    @admin.display(description="withdrawn", boolean=True)
    def is_withdrawn(self, decision: Decision) -> bool:
        return hasattr(decision, "withdrawn_by")

    @admin.action(description="Withdraw the selected decisions", permissions=["decide"])
    def take_back(self, request: HttpRequest, queryset: QuerySet) -> None:
        with deciding():
            for decision in queryset:
                try:
                    take_back(decision, user=curator(request), reason="in the list of decisions")
                except CurationError as error:
                    self.message_user(request, f"{decision}: {error}", messages.ERROR)


@admin.register(Redirect)
class RedirectAdmin(ReadOnly, admin.ModelAdmin):
    list_display = ["subject", "old_id", "old_slug", "new_id", "made"]
    list_filter = ["subject"]
    search_fields = ["old_slug", "=old_id", "=new_id"]


class ArticleWithPeopleAdmin(CopyDecisions, ArticleAdmin):
    """An article with the names and the evidence in it; that it is a copy can be decided otherwise."""

    inlines = [*ArticleAdmin.inlines, MentionInline, ContactInline]


admin.site.unregister(Article)
admin.site.register(Article, ArticleWithPeopleAdmin)
