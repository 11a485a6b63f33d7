"""The forms of the desk: a meeting's values with the words that say so, and a rejection with its reason."""

from collections.abc import Mapping
from copy import copy
from typing import Any

from django import forms

from people.accounts import Account
from people.admin.evidence_field import EvidenceForm
from people.admin.forms import PeriodForm
from people.curation import MEETING_FIELDS
from people.desk.meanwhile import as_it_is
from people.models import Meeting
from people.shown import Shown, read, signed

MOST_NOTE = 1000  # characters
Sent = Mapping[str, Any]  # the values of a form, each given once


class ServedForm(forms.Form):
    """A form that knows what was shown with it, and when."""

    served = forms.CharField(required=False, widget=forms.HiddenInput)

    shown: Shown | None = None

    def show(self, meeting: Meeting) -> None:
        """Takes what was shown from what was sent, or else shows the meeting as it is now."""
        if self.is_bound:
            self.shown = read(self.data.get("served", ""))
        else:
            self.initial["served"] = signed(as_it_is(meeting))


class ReviewForm(EvidenceForm, ServedForm, PeriodForm):
    """What is recorded of a meeting, to be confirmed as it is or corrected, on words of an article or with a note."""

    note = forms.CharField(
        required=False,
        max_length=MOST_NOTE,
        help_text="Needed where no words are given: why it is right all the same.",
        widget=forms.Textarea(attrs={"rows": 2}),
    )

    class Meta:
        model = Meeting
        fields = ["kind", "name", "start", "end", "extent", "place", "country"]
        labels = {"start": "First day", "end": "Last day", "country": "Country code"}

    @classmethod
    def of(cls, meeting: Meeting, accounts: list[Account], data: Sent | None = None) -> "ReviewForm":
        """The form of a meeting; at first the words are those of the account published first."""
        own = copy(meeting)  # which the form changes, refused or not
        form = cls(data, instance=own, initial=first_words(accounts))
        form.show(meeting)
        if form.shown:
            form.initial.update({name: form.shown.state[name] for name in cls.Meta.fields})
        form.articles_on_page = [account.article for account in accounts]
        return form

    def over(self, meeting: Meeting, accounts: list[Account]) -> "ReviewForm":
        """The form as it was filled, over a meeting that changed meanwhile: what was not touched follows the record."""
        data = {**self.data}
        for name in set(self.Meta.fields) - set(self.corrected()):
            data[name] = getattr(meeting, name)
        data["served"] = signed(as_it_is(meeting))
        return ReviewForm.of(meeting, accounts, data)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if not (cleaned["evidence"] or cleaned.get("note") or "evidence_words" in self.errors):
            self.add_error("evidence_words", "Give the words of an article that say so, or a note why there are none.")
        return cleaned

    def of_the_record(self) -> list[forms.BoundField]:
        return [self[name] for name in self.Meta.fields]

    def of_the_grounds(self) -> list[forms.BoundField]:
        return [self[name] for name in ("evidence_words", "evidence_article", "note")]

    def corrected(self) -> list[str]:
        """The fields of the meeting that are set otherwise than they were shown."""
        return [name for name in self.changed_data if name in self.Meta.fields]


class RejectionForm(ServedForm):
    """Why a meeting is none."""

    reason = forms.CharField(
        max_length=MOST_NOTE,
        help_text="Why it is no contact that took place; Enter rejects it.",
        error_messages={"required": "Say why it is rejected."},
    )

    @classmethod
    def of(cls, meeting: Meeting, data: Sent | None = None) -> "RejectionForm":
        form = cls(data)
        form.show(meeting)
        return form

    def over(self, meeting: Meeting) -> "RejectionForm":
        """The form as it was filled, over a meeting that changed meanwhile."""
        return RejectionForm.of(meeting, {**self.data, "served": signed(as_it_is(meeting))})


class DifferenceForm(forms.Form):
    """What is done about a difference."""

    field = forms.ChoiceField(choices=[(name, name) for name in MEETING_FIELDS])
    action = forms.ChoiceField(choices=[(name, name) for name in ("accept", "dismiss")])

    def told(self) -> str:
        """What was done, for whoever did it."""
        field = self.cleaned_data["field"]
        if self.cleaned_data["action"] == "accept":
            return f"Accepted: {field} follows the reports."
        return f"Dismissed: {field} stays as it was set."


def first_words(accounts: list[Account]) -> dict[str, Any]:
    """The words of the first quote that still stands in its article, as the form takes them."""
    quotes = (quote.report for account in accounts for quote in account.quotes)
    report = next((report for report in quotes if report.start is not None), None)
    if report is None:
        return {}
    return {
        "evidence_words": report.quote,
        "evidence_article": report.article_id,
        "evidence_start": report.start,
    }
