"""The form of an import: files or archives, what the scraper knew of them, and whether they are sample data."""

from collections import Counter
from io import TextIOWrapper
from pathlib import Path
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile

from articles.manifest import ManifestError, parse_manifest
from articles.sources import SUFFIXES
from articles.unpacking import ARCHIVES, is_archive, looks_like

KINDS = ", ".join((*sorted(SUFFIXES), *ARCHIVES))
HEAD = 512  # bytes by which an archive is known


class FilesInput(forms.ClearableFileInput):
    allow_multiple_selected = True


class FilesField(forms.FileField):
    """One or more files."""

    widget = FilesInput

    def clean(self, data: Any, initial: Any = None) -> Any:
        given = data if isinstance(data, list | tuple) else [data]
        return [super(FilesField, self).clean(one, initial) for one in given or [None]]


class UploadForm(forms.Form):
    """What to import."""

    raw_files = FilesField(
        allow_empty_file=True,
        label="Files",
        help_text=f"One or more of {KINDS}. Archives are unpacked; what else they hold is passed over and counted.",
        widget=FilesInput(attrs={"accept": KINDS.replace(" ", "")}),
    )
    manifest = forms.FileField(
        required=False,
        help_text="A CSV file of what the scraper knew: file, url, outlet, published, retrieved. Optional.",
        widget=forms.FileInput(attrs={"accept": ".csv"}),
    )
    simulated = forms.BooleanField(
        required=False, label="Sample data", help_text="Mark all of it as written for this program, not published."
    )

    def __init__(self, *args: Any, refused: str = "", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.refused = refused

    def clean_raw_files(self) -> list[UploadedFile]:
        files: list[UploadedFile] = self.cleaned_data["raw_files"]
        problems = [problem for file in files if (problem := problem_of(file))]
        twice = [name for name, number in Counter(file.name for file in files).items() if number > 1]
        problems += [f"{name} is given twice. Pack files of one name into an archive, with folders." for name in twice]
        if problems:
            raise ValidationError(problems)
        return files

    def clean_manifest(self) -> UploadedFile | None:
        file: UploadedFile | None = self.cleaned_data["manifest"]
        if file is None or file.file is None:
            return None
        text = TextIOWrapper(file.file, encoding="utf-8-sig", newline="")
        try:
            parse_manifest(text, str(file.name))
        except ManifestError as error:
            raise ValidationError(str(error)) from error
        finally:
            text.detach().seek(0)
        return file

    def clean(self) -> dict[str, Any]:
        if self.refused:
            self.errors.clear()
            raise ValidationError(self.refused)
        return self.cleaned_data


def problem_of(file: UploadedFile) -> str:
    """Why a file cannot be imported, as far as its name and first bytes tell; else ''."""
    name = str(file.name)
    if not is_archive(name):
        return "" if Path(name).suffix.lower() in SUFFIXES else f"{name} is none of {KINDS}."
    file.seek(0)
    head = file.read(HEAD)
    file.seek(0)
    return "" if looks_like(name, head) else f"{name} is no archive of the kind that its name says."
