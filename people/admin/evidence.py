"""Evidence in the admin: what articles claim, and the names in them."""

from typing import Any

from django import forms
from django.contrib import admin, messages
from django.db.models import Model, QuerySet
from django.http import HttpRequest

from articles.admin import ReadOnly
from articles.history import acting
from people.admin.history import WithHistory
from people.admin.inlines import ReportParticipantInline, marked_words
from people.admin.meanwhile import NothingLost
from people.admin.pages import REASON
from people.admin.reasoned import WithReason
from people.curation import decide_report, link_name
from people.deciding import curator, deciding
from people.models import Decision, Mention, Official, Report
from people.unmatched.settling import follow_link

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


@admin.register(Report)
class ReportAdmin(ReadOnly, WithReason, WithHistory):
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
        if not (reason := self.reason_of(request)):
            return
        reports = list(queryset)
        user = curator(request)
        with acting(user, reason), deciding():
            for report in reports:
                decide_report(action, report, user=user, reason=reason)
        self.message_user(request, f"{len(reports)} reports are settled.", messages.SUCCESS)


class MentionForm(forms.ModelForm):
    """Who a name is."""

    reason = forms.CharField(max_length=1000, help_text=REASON)

    class Meta:
        model = Mention
        fields = ["official"]

    def clean_official(self) -> Official:
        official = self.cleaned_data["official"]
        if official is None:
            raise forms.ValidationError("Choose the official; a link cannot be emptied here.")
        return official


@admin.register(Mention)
class MentionAdmin(NothingLost, WithHistory):
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
            follow_link(obj, obj.official)
        self.message_user(request, "It holds for this article; its meetings have followed.", messages.INFO)
