"""What a scraper knew of its raw files: a CSV file with the columns file, url, outlet, published, retrieved."""

import csv
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import TextIO

from articles.partial_dates import is_partial_date

COLUMNS = ("file", "url", "outlet", "published", "retrieved")
LONGEST = {"url": 2000, "outlet": 200}
DATES = ("published", "retrieved")


class ManifestError(Exception):
    """A manifest that cannot be used; its text names the file and the line."""


@dataclass(slots=True)
class Manifest:
    """The rows by file; a file is found by its archive name or any end of that path."""

    rows: dict[str, dict[str, str]] = field(default_factory=dict)
    used: set[str] = field(default_factory=set)

    def of(self, name: str) -> dict[str, str]:
        """What is known of the file of this archive name: url, outlet, published, retrieved, where stated."""
        parts = PurePosixPath(name).parts
        for start in range(len(parts)):
            key = "/".join(parts[start:])
            if key in self.rows:
                self.used.add(key)
                return self.rows[key]
        return {}

    @property
    def unused(self) -> list[str]:
        """The files that it names and nobody asked for."""
        return [key for key in self.rows if key not in self.used]


def read_manifest(path: Path) -> Manifest:
    """Reads a manifest in UTF-8. ManifestError names the line of a bad row or column."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            return parse_manifest(file, str(path))
    except OSError as error:
        raise ManifestError(f"{path}: {error.strerror}") from error


def parse_manifest(file: TextIO, name: str) -> Manifest:
    """A manifest from an open file. ManifestError calls it by `name`, and names the line."""
    try:
        reader = csv.DictReader(file, strict=True)
        _check_columns(name, reader.fieldnames)
        manifest = Manifest()
        for row in reader:
            _add(manifest, f"{name}, line {reader.line_num}", row)
    except (UnicodeDecodeError, csv.Error) as error:
        raise ManifestError(f"{name}: not a CSV file in UTF-8: {error}") from error
    return manifest


def _check_columns(where: str, names: object) -> None:
    columns = list(names) if isinstance(names, list) else []
    unknown = [name for name in columns if name not in COLUMNS]
    if unknown or "file" not in columns or len(set(columns)) < len(columns):
        fault = f"unknown column {unknown[0]!r}" if unknown else "a column is given twice, or there is no column 'file'"
        raise ManifestError(f"{where}, line 1: {fault}; the columns are {', '.join(COLUMNS)}.")


def _add(manifest: Manifest, where: str, row: Mapping[str | None, str | None]) -> None:
    if None in row or None in row.values():
        raise ManifestError(f"{where}: it has not as many fields as there are columns.")
    values = {str(name): str(value).strip() for name, value in row.items()}
    file = str(PurePosixPath(values.pop("file").replace("\\", "/")))
    stated = {name: _checked(where, name, value) for name, value in values.items() if value}
    if file in (".", ""):
        raise ManifestError(f"{where}: it names no file.")
    if manifest.rows.setdefault(file, stated) != stated:
        raise ManifestError(f"{where}: {file} has another row that says otherwise.")


def _checked(where: str, name: str, value: str) -> str:
    if len(value) > LONGEST.get(name, 2000):
        raise ManifestError(f"{where}: {name} is longer than {LONGEST[name]} characters.")
    if "\0" in value:
        raise ManifestError(f"{where}: {name} holds a zero byte.")
    if name == "url" and not value.startswith(("http://", "https://")):
        raise ManifestError(f"{where}: url is no web address: {value!r}.")
    if name not in DATES:
        return value
    moment = value.replace(" ", "T")[:16]
    if not is_moment(moment):
        raise ManifestError(f"{where}: {name} is no date of the form YYYY[-MM[-DD[THH:MM]]]: {value!r}.")
    return moment


def is_moment(text: str) -> bool:
    """Whether a text is YYYY[-MM[-DD[THH:MM]]], of a real day and time."""
    day, _, time = text.partition("T")
    if not is_partial_date(day):
        return False
    if "T" not in text:
        return True
    hours, _, minutes = time.partition(":")
    fits = len(day) == 10 and len(time) == 5 and hours.isdigit() and minutes.isdigit()
    return fits and int(hours) < 24 and int(minutes) < 60
