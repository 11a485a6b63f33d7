"""The form in which a reader says what is wrong, and how programs that fill in forms are kept out of it.

Nobody else is asked whether a person sends it: a field that people do not see must stay empty, and a signed time tells
how long the form was open. How many one address may send is limited by config.limits.
"""

import re
import time
from typing import Any

from django import forms
from django.core import signing

from people.corrections import MOST_WAITING, Record, quotes_about, subject_of, waiting_corrections
from people.models import Correction

LEAST_SECONDS = 3  # in which nobody reads a form and writes a sentence
MOST_SECONDS = 24 * 60 * 60
UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
WHOLE_RECORD = "The record as a whole"
SALT = "people.correction"


class PlainField(forms.CharField):
    """Text without characters that cannot be seen, such as those that turn the direction of what follows."""

    def to_python(self, value: Any) -> str:
        return UNSEEN.sub("", super().to_python(value) or "").strip()


class PlainAddressField(forms.URLField):
    """An address on the web, as it was typed; it is shown as text and never as a link."""

    def to_python(self, value: Any) -> str:
        return str(super().to_python(UNSEEN.sub("", value or "")))

    def validate(self, value: Any) -> None:
        super().validate(value)
        if value and not value.startswith(("http://", "https://")):
            raise forms.ValidationError("Give an address that begins with https:// or http://.")


class CorrectionForm(forms.ModelForm):
    """What is wrong with one record."""

    report = forms.TypedChoiceField(
        label="Which words is it about?", required=False, coerce=int, empty_value=None, widget=forms.RadioSelect
    )
    wrong = PlainField(label="What is wrong?", max_length=2000, widget=forms.Textarea(attrs={"rows": 4}))
    proposed = PlainField(label="What should it say? (optional)", max_length=500, required=False)
    source = PlainAddressField(
        label="Where can that be read? (optional)",
        max_length=500,
        required=False,
        assume_scheme="https",
        help_text="The address of a page. Curators check every correction against what was published.",
    )
    contact = PlainField(
        label="How can we ask you? (optional)",
        max_length=200,
        required=False,
        help_text="An e-mail address, say. Only curators see it, it is never shown, and it is deleted as soon as "
        "your correction is settled.",
    )
    website = forms.CharField(label="Leave this empty: it catches programs that fill in every field", required=False)
    opened = forms.CharField(required=False, widget=forms.HiddenInput)

    class Meta:
        model = Correction
        fields = ["wrong", "proposed", "source", "contact"]

    def __init__(self, record: Record, chosen: int | None = None, **options: Any) -> None:
        super().__init__(initial={"report": chosen or ""}, **options)
        self.record = record
        self.about = f"{subject_of(record)} {record.pk}"
        self.quotes = quotes_about(record, chosen)
        self.fields["report"].choices = [("", WHOLE_RECORD), *self.quotes.items()]  # type: ignore[attr-defined]
        for name in ("report", "website"):
            self.fields[name].widget.attrs["autocomplete"] = "off"
        self.fields["website"].widget.attrs["tabindex"] = "-1"

    @property
    def token(self) -> str:
        """The signed time at which the form was opened: the one that was sent, while it holds."""
        sent = str(self.data.get("opened", ""))
        return signing.dumps([self.about, time.time()], salt=SALT) if self.refusal(sent, least=0) else sent

    def refusal(self, sent: str, *, least: int) -> str:
        """Why a signed time is not taken; '' where it is."""
        try:
            about, opened = signing.loads(sent, salt=SALT)
        except signing.BadSignature:
            return "This form is not one of ours. Please send it again."
        if about != self.about:
            return "This form belongs to another record. Check it, and send it again."
        seconds = time.time() - opened
        if seconds < least:
            return "That was quicker than anybody writes. Please send it again."
        return "This form was open for more than a day. Please send it again." if seconds > MOST_SECONDS else ""

    def clean_website(self) -> str:
        if self.cleaned_data["website"]:
            raise forms.ValidationError("This field must stay empty.")
        return ""

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        if refusal := self.refusal(str(self.data.get("opened", "")), least=LEAST_SECONDS):
            raise forms.ValidationError(refusal)
        if waiting_corrections() >= MOST_WAITING:
            raise forms.ValidationError("More corrections wait than can be read. Please come back another day.")
        return cleaned

    def save(self, commit: bool = True) -> Correction:  # noqa: FBT001, FBT002 (Django's signature)
        """Puts it into the queue, with the words that it is about as they stand now."""
        row: Correction = self.instance
        row.subject, row.subject_id = subject_of(self.record), self.record.pk
        row.report_id = self.cleaned_data["report"]
        row.quote = self.quotes.get(row.report_id, "") if row.report_id else ""
        return super().save(commit)
