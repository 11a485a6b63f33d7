"""What a curator says of a name, and why."""

from typing import Any

from django import forms

from articles.models import validate_country
from people.models import Official

ASSIGN, MAKE, NOBODY = "assign", "make", "nobody"
ACTIONS = [(ASSIGN, "It is this official"), (MAKE, "A new official"), (NOBODY, "Not an official")]


class NameForm(forms.Form):
    """Whose a name is: an official's, a new one's, or nobody's."""

    official = forms.ModelChoiceField(
        Official.objects.all(), required=False, widget=forms.NumberInput, help_text="Number of the official."
    )
    alias = forms.BooleanField(required=False, label="Keep the spelling as one of this official's")
    name = forms.CharField(max_length=200, required=False, label="Name of the new official")
    country = forms.CharField(max_length=2, required=False, label="Country code", validators=[validate_country])
    title = forms.CharField(max_length=250, required=False, label="Post, kept as uncertain")
    reason = forms.CharField(max_length=1000, widget=forms.Textarea(attrs={"rows": 2}))
    action = forms.ChoiceField(choices=ACTIONS)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("action") == ASSIGN and not cleaned.get("official") and "official" not in self.errors:
            self.add_error("official", "Choose the official.")
        if cleaned.get("action") == MAKE and not cleaned.get("name"):
            self.add_error("name", "A new official needs a name.")
        return cleaned
