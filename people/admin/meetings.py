"""Meetings in the admin: each change of a value is a decision."""

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.html import format_html

from articles.admin import DatedFilter
from articles.history import acting, reason_given
from people.admin.adding import MeetingAdding
from people.admin.confirming import Confirming
from people.admin.forms import MeetingForm
from people.admin.history import WithHistory
from people.admin.inlines import EvidenceInline, ParticipationInline
from people.admin.meanwhile import NothingLost
from people.admin.participants import ParticipantDecisions
from people.admin.reasoned import WithReason
from people.curation import decide, three_values
from people.deciding import curator, deciding
from people.models import Decision, Meeting
from people.wording import title_of, when_in_words

Action = Decision.Action
EVIDENCE_FIELDS = ("evidence_words", "evidence_article", "evidence_start")


@admin.register(Meeting)
class MeetingAdmin(NothingLost, MeetingAdding, ParticipantDecisions, Confirming, WithReason, WithHistory):
    """Each change is a decision with its user and reason; deleting one says that its reports tell of no contact."""

    form = MeetingForm
    list_display = ["title", "when", "kind", "place", "country", "status", "sources", "simulated"]
    list_filter = ["status", "kind", DatedFilter, "simulated", "country"]
    search_fields = ["name", "place", "participations__name", "participations__official__name"]
    date_hierarchy = "first_day"
    show_full_result_count = False
    inlines = [ParticipationInline, EvidenceInline]
    actions = ["confirm", "reject"]
    readonly_fields = ["on_site", "sources", "visit", "simulated", "three_values", "add_somebody"]
    fieldsets = [
        (None, {"fields": ["on_site", "kind", "name", "status"]}),
        ("When", {"fields": ["start", "end", "extent", "basis", "not_before", "not_after"]}),
        ("Where", {"fields": ["place", "place_key", "country"]}),
        ("Why", {"fields": ["reason", "hand_back", "dismiss", "on_report", *EVIDENCE_FIELDS, "note"]}),
        ("Three values", {"fields": ["three_values"]}),
        ("As recorded", {"fields": ["add_somebody", "visit", "sources", "simulated"]}),
    ]

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        return super().get_queryset(request).prefetch_related("participations__official")

    @admin.display(description="meeting")
    def title(self, meeting: Meeting) -> str:
        return title_of(meeting)

    @admin.display(description="when", ordering="first_day")
    def when(self, meeting: Meeting) -> str:
        return when_in_words(meeting.start, meeting.end, meeting.extent)

    @admin.display(description="page")
    def on_site(self, meeting: Meeting) -> str:
        return format_html('<a href="{}">{}</a>', meeting.get_absolute_url(), title_of(meeting))

    @admin.display(description="values")
    def three_values(self, meeting: Meeting) -> str:
        return render_to_string("admin/three_values.html", {"rows": three_values(meeting)})

    @admin.display(description="participants")
    def add_somebody(self, meeting: Meeting) -> str:
        address = reverse("admin:people_meeting_person", args=[meeting.pk])
        return format_html('<a href="{}">Add a participant…</a>', address)

    def save_model(self, request: HttpRequest, obj: Meeting, form: MeetingForm, change: bool) -> None:  # noqa: FBT001
        with deciding():
            form.decide(curator(request))  # before the row is written, for what the reports say is read off it
            super().save_model(request, obj, form, change)

    def delete_model(self, request: HttpRequest, obj: Meeting) -> None:
        with deciding():
            decide(Action.DELETE, obj, user=curator(request), reason=reason_given() or "deleted in the admin")
            super().delete_model(request, obj)

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet) -> None:
        for meeting in queryset:
            self.delete_model(request, meeting)

    @admin.action(description="Reject the selected meetings", permissions=["change"])
    def reject(self, request: HttpRequest, queryset: QuerySet) -> None:
        if not (reason := self.reason_of(request)):
            return
        meetings = list(queryset)
        user = curator(request)
        with acting(user, reason), deciding():
            for meeting in meetings:
                decide(Action.REJECT, meeting, user=user, reason=reason)
                meeting.status = Meeting.Status.REJECTED
                meeting.save()
        told = "1 meeting is" if len(meetings) == 1 else f"{len(meetings)} meetings are"
        self.message_user(request, f"{told} now rejected.", messages.SUCCESS)
