"""What a person decides about a pair, and why."""

from typing import Any

from django import forms

MERGE, APART = "merge", "apart"


class PairForm(forms.Form):
    """Merged, with the one that stays; or kept apart. A reason either way."""

    survivor = forms.ChoiceField(widget=forms.RadioSelect, label="Which record stays")
    reason = forms.CharField(
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Why they are the same, or are not; kept with the decision.",
        error_messages={"required": "Say why."},
    )
    action = forms.ChoiceField(choices=[(MERGE, "The same: merge them"), (APART, "Not the same: keep them apart")])

    def __init__(self, one: Any, other: Any, survivor: Any, data: Any = None) -> None:
        super().__init__(data, initial={"survivor": str(survivor.pk)})
        choices = [(str(record.pk), f"{record} (number {record.pk})") for record in (one, other)]
        self.fields["survivor"].choices = choices  # type: ignore[attr-defined]

    @property
    def nonsense(self) -> dict[str, str]:
        """What no form of ours can send."""
        return {
            name: " ".join(map(str, errors)) for name, errors in self.errors.items() if name in ("action", "survivor")
        }
