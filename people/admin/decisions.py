"""What people decided, and where swallowed records lead, in the admin."""

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest

from articles.admin import ReadOnly
from articles.history import acting
from people.admin.reasoned import WithReason
from people.curation import CurationError
from people.deciding import curator, deciding
from people.models import Decision, Redirect
from people.taking_back import right_to_take_back, take_back


@admin.register(Decision)
class DecisionAdmin(ReadOnly, WithReason):
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
        if not (reason := self.reason_of(request)):
            return
        user = curator(request)
        with acting(user, reason), deciding():
            for decision in queryset:
                if not request.user.has_perm(right_to_take_back(decision)):
                    self.message_user(request, f"{decision}: this takes an editor.", messages.ERROR)
                    continue
                try:
                    take_back(decision, user=user, reason=reason)
                except CurationError as error:
                    self.message_user(request, f"{decision}: {error}", messages.ERROR)


@admin.register(Redirect)
class RedirectAdmin(ReadOnly, admin.ModelAdmin):
    list_display = ["subject", "old_id", "old_slug", "new_id", "made"]
    list_filter = ["subject"]
    search_fields = ["old_slug", "=old_id", "=new_id"]
