"""The form of a meeting in the admin: what a person changes becomes decisions."""

from typing import Any

from django import forms
from django.contrib.auth.models import User

from articles.partial_dates import first_day, is_partial_date, last_day
from people.admin.evidence_field import EvidenceForm
from people.curation import (
    MEETING_FIELDS,
    STATUS_ACTIONS,
    decide,
    differences_of,
    evidence_of,
    standing_of,
    stored,
)
from people.models import Decision, Meeting, Post, Report

Action = Decision.Action


def decisions_of(meeting: Meeting) -> dict[str, Any]:
    """The values of a meeting that a person set, by field."""
    return standing_of(meeting).of(meeting.pk)


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


class MeetingForm(EvidenceForm, PeriodForm):
    """A meeting's values, why they are changed, on which words, and which are given back to the machine."""

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
    dismiss = forms.MultipleChoiceField(
        required=False,
        label="Keep",
        widget=forms.CheckboxSelectMultiple,
        help_text="Fields whose values stay although the reports say something else since.",
    )
    on_report = forms.ModelChoiceField(
        required=False,
        blank=True,  # or the choice of other words is not shown
        label="Confirmed by",
        queryset=Report.objects.none(),
        empty_label="other words, given below",
        widget=forms.RadioSelect,
        help_text="The account on which the meeting is confirmed.",
    )
    note = forms.CharField(
        required=False, max_length=1000, label="Or a note", help_text="Why no words of an article can be given."
    )

    class Meta:
        model = Meeting
        fields = [*MEETING_FIELDS, "status"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        decided: Any = self.fields["hand_back"]
        decided.choices = [(name, name) for name in decisions_of(self.instance)]
        waiting: Any = self.fields["dismiss"]
        waiting.choices = [(row.field, row.field) for row in differences_of(self.instance)]
        accounts: Any = self.fields["on_report"]
        accounts.queryset = Report.objects.of_meeting(self.instance).current()
        accounts.initial = accounts.queryset.first()

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        for name in cleaned.get("hand_back", []):
            if name in self.changed_data:
                self.add_error("hand_back", f"{name} is changed above; either set it or hand it back.")
        if "status" in self.changed_data and cleaned.get("status") == Meeting.Status.CONFIRMED:
            self._clean_grounds(cleaned)
        return cleaned

    def _clean_grounds(self, cleaned: dict[str, Any]) -> None:
        report = cleaned.get("on_report")
        if cleaned.get("evidence") is None and report:
            cleaned["evidence"] = evidence_of(report)
        if cleaned.get("evidence") is None and not cleaned.get("note"):
            self.add_error("note", "Choose an account, give the words that say so, or note why there are none.")

    def decide(self, user: User) -> None:
        """Records a decision for each changed field, and one for each that is handed back."""
        why: dict[str, Any] = {"user": user, "reason": self.cleaned_data["reason"]}
        on = {"evidence": self.cleaned_data["evidence"], "note": self.cleaned_data["note"]}
        for name in self.changed_data:
            if name == "status":
                status = Meeting.Status(self.cleaned_data["status"])
                decide(STATUS_ACTIONS[status], self.instance, field="status", **why, **on)
            elif name in MEETING_FIELDS:
                decide(Action.SET, self.instance, field=name, value=stored(self.cleaned_data[name]), **why, **on)
        for name in self.cleaned_data["hand_back"]:
            decide(Action.HAND_BACK, self.instance, field=name, **why)
        for name in set(self.cleaned_data["dismiss"]) - {*self.changed_data, *self.cleaned_data["hand_back"]}:
            decide(Action.DISMISS, self.instance, field=name, **why)
