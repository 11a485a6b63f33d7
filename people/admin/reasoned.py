"""Lists of the admin whose actions are decisions: the reason is typed beside the action."""

from django import forms
from django.contrib import admin, messages
from django.contrib.admin.helpers import ActionForm
from django.http import HttpRequest


class ReasonForm(ActionForm):
    """The choice of an action, and why."""

    reason = forms.CharField(required=False, max_length=1000, label="Reason:")


class WithReason(admin.ModelAdmin):
    """A list with a reason beside its actions."""

    action_form = ReasonForm

    class Media:
        css = {"all": ["css/actions.css"]}

    def reason_of(self, request: HttpRequest) -> str:
        """The reason that was typed; '' and a message where there is none."""
        reason = request.POST.get("reason", "").strip()
        if not reason:
            told = "Nothing was changed: type the reason beside the action, and choose again."
            self.message_user(request, told, messages.ERROR)
        return reason
