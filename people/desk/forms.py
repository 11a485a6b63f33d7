"""The forms of the desk: a meeting's values with the words that say so, and a rejection with its reason."""

from copy import copy
from typing import Any

from django import forms

from people.accounts import Account
from people.admin.evidence_field import EvidenceForm
from people.admin.forms import PeriodForm
from people.curation import MEETING_FIELDS
from people.desk.pace import served
from people.models import Meeting

MOST_NOTE = 1000  # characters


class ServedForm(forms.Form):
    """A form that knows when it was served."""

    served = forms.CharField(required=False, max_length=500, widget=forms.HiddenInput)


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
    def of(cls, meeting: Meeting, accounts: list[Account], data: Any = None) -> "ReviewForm":
        """The form of a meeting; at first the words are those of the account published first."""
        own = copy(meeting)  # which the form changes, refused or not
        form = cls(data, instance=own, initial={"served": served(meeting), **first_words(accounts)})
        form.articles_on_page = [account.article for account in accounts]
        return form

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
        """The fields of the meeting that are set otherwise than they were."""
        return [name for name in self.changed_data if name in self.Meta.fields]


class RejectionForm(ServedForm):
    """Why a meeting is none."""

    reason = forms.CharField(
        max_length=MOST_NOTE,
        help_text="Why it is no contact that took place; Enter rejects it.",
        error_messages={"required": "Say why it is rejected."},
    )


class DifferenceForm(forms.Form):
    """What is done about a difference."""

    field = forms.ChoiceField(choices=[(name, name) for name in MEETING_FIELDS])
    action = forms.ChoiceField(choices=[(name, name) for name in ("accept", "dismiss")])


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
