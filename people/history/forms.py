"""What the pages of histories ask for."""

from django import forms
from django.contrib.auth.models import User

from articles.filters import BadParametersError
from people.history.kinds import LABELS


class ChangesForm(forms.Form):
    """By whom, of what kind of record, on which day."""

    user = forms.ModelChoiceField(
        User.objects.filter(is_staff=True).order_by("username"),
        required=False,
        to_field_name="username",
        empty_label="Everybody",
        error_messages={"invalid_choice": "There is no user of this name at the desk."},
    )
    kind = forms.ChoiceField(
        choices=[("", "Everything"), *LABELS.items()],
        required=False,
        label="Records",
        error_messages={"invalid_choice": "‘%(value)s’ is no kind of record with a history."},
    )
    day = forms.DateField(
        required=False,
        input_formats=["%Y-%m-%d"],
        widget=forms.DateInput(attrs={"type": "date"}),
        error_messages={"invalid": "Give a day as YYYY-MM-DD."},
    )

    def checked(self) -> dict[str, object]:
        """What was asked for. BadParametersError where it is nonsense."""
        if not self.is_valid():
            raise BadParametersError({name: " ".join(map(str, errors)) for name, errors in self.errors.items()})
        return self.cleaned_data


class UndoForm(forms.Form):
    """Why a change is undone."""

    reason = forms.CharField(
        max_length=1000, widget=forms.Textarea(attrs={"rows": 2}), help_text="Why; kept in the history."
    )
