"""The form of a meeting in the admin: what a person changes becomes decisions."""

from datetime import date
from typing import Any

from django import forms
from django.contrib.auth.models import User

from articles.partial_dates import first_day, is_partial_date, last_day
from people.curation import MEETING_FIELDS, decide, standing
from people.models import Decision, Meeting, Post

Action = Decision.Action
STATUS_ACTIONS = {
    Meeting.Status.CONFIRMED: Action.CONFIRM,
    Meeting.Status.REJECTED: Action.REJECT,
    Meeting.Status.FOUND: Action.HAND_BACK,
}


def decisions_of(meeting: Meeting) -> dict[str, Any]:
    """The values of a meeting that a person set, by field."""
    return standing().of(meeting.pk)


def stored(value: Any) -> Any:
    """A field's value as a decision keeps it: days as ISO text."""
    return value.isoformat() if isinstance(value, date) else value


class PeriodForm(forms.ModelForm):
    """A form of a record whose `end` must not lie before its `start`."""

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        start, end = cleaned.get("start") or "", cleaned.get("end") or ""
        if is_partial_date(start) and is_partial_date(end) and last_day(end) < first_day(start):
            self.add_error("end", "It ends before it starts.")
        return cleaned


class PostForm(PeriodForm):
    """An office held."""

    class Meta:
        model = Post
        fields = ["official", "title", "organisation", "country", "start", "end", "certain", "checked"]


class MeetingForm(PeriodForm):
    """A meeting's values, why they are changed, and which are given back to the machine."""

    reason = forms.CharField(
        required=False,
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text="Why; kept with each decision.",
    )
    hand_back = forms.MultipleChoiceField(
        required=False,
        label="Hand back",
        widget=forms.CheckboxSelectMultiple,
        help_text="Fields whose values shall follow from the reports again.",
    )

    class Meta:
        model = Meeting
        fields = [*MEETING_FIELDS, "status"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        decided = decisions_of(self.instance) if self.instance.pk else {}
        self.fields["hand_back"].choices = [(name, name) for name in decided]  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        for name in cleaned.get("hand_back", []):
            if name in self.changed_data:
                self.add_error("hand_back", f"{name} is changed above; either set it or hand it back.")
        return cleaned

    def decide(self, user: User) -> None:
        """Records a decision for each changed field, and one for each that is handed back."""
        reason = self.cleaned_data["reason"]
        for name in self.changed_data:
            if name == "status":
                status = Meeting.Status(self.cleaned_data["status"])
                decide(STATUS_ACTIONS[status], self.instance, user=user, reason=reason, field="status")
            elif name in MEETING_FIELDS:
                value = stored(self.cleaned_data[name])
                decide(Action.SET, self.instance, user=user, reason=reason, field=name, value=value)
        for name in self.cleaned_data["hand_back"]:
            decide(Action.HAND_BACK, self.instance, user=user, reason=reason, field=name)
