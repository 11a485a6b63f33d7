"""What bringing tables in asks for: first the file, then, with what would change, whether to do it."""

from typing import Any

from django import forms

from people.tables.files import FORMATS, Sheet, TableError, read_sheets
from people.tables.resources import TABLES

LARGEST = 2_000_000  # bytes; what is confirmed is sent once more with the form
KINDS = [(kind, kind.capitalize()) for kind in TABLES]


class TableForm(forms.Form):
    """A table of one kind, and whether it may go over what people set."""

    kind = forms.ChoiceField(choices=KINDS, label="Table")
    overwrite = forms.BooleanField(
        required=False, label="Overwrite", help_text="Also what people set here. Otherwise that stays, and is listed."
    )
    reason = forms.CharField(
        max_length=1000, widget=forms.Textarea(attrs={"rows": 2}), help_text="Why; kept in the history of each record."
    )
    sheets: list[Sheet]

    def read(self, cleaned: dict[str, Any], form: str, text: str, field: str) -> None:
        """Reads the tables of a text into `sheets`; what is wrong becomes an error of a field."""
        try:
            self.sheets = read_sheets(cleaned["kind"], form, text)
        except TableError as error:
            self.add_error(field, str(error))


class FileForm(TableForm):
    """A file from the curator's machine."""

    file = forms.FileField(
        label="File",
        help_text="CSV or JSON, in UTF-8, 2 MB at most, with the columns of an export; or a whole authority file.",
        widget=forms.FileInput(attrs={"accept": ".csv,.json"}),
    )
    text = ""
    form = ""
    field_order = ("kind", "file", "overwrite", "reason")

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        file = cleaned.get("file")
        if file is None or "kind" not in cleaned:
            return cleaned
        self.form = file.name.rpartition(".")[2].lower()
        if self.form not in FORMATS:
            self.add_error("file", "Give a file whose name ends in .csv or .json.")
        elif file.size > LARGEST:
            self.add_error("file", "The file is larger than 2 MB; bring it in by parts.")
        else:
            self._take(cleaned, file.read())
        return cleaned

    def _take(self, cleaned: dict[str, Any], data: bytes) -> None:
        try:
            self.text = data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            self.add_error("file", f"The file is not in UTF-8: byte {error.start + 1} is none of its characters.")
        else:
            self.read(cleaned, self.form, self.text, "file")


class ConfirmForm(TableForm):
    """The same table again, now to be written."""

    form = forms.ChoiceField(choices=[(one, one) for one in FORMATS], widget=forms.HiddenInput)
    text = forms.CharField(strip=False, max_length=LARGEST, widget=forms.Textarea(attrs={"hidden": True}))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("kind", "overwrite", "reason"):
            self.fields[name].widget = forms.HiddenInput()

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        if {"kind", "form", "text"} <= set(cleaned):
            self.read(cleaned, cleaned["form"], cleaned["text"], "text")
        return cleaned
