"""How well raw articles are read: the figures that `make quality` wrote, and the version of the rules."""

import hashlib
import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
FIGURES = ROOT / "fixtures" / "quality.json"  # shipped with the program, like the authority file
RULES = ("articles/parsing", "people/extraction", "people/matching.py", "fixtures/officials.json")
GROUPS = {
    "files read": "The page",
    "headline": "The page",
    "published": "The page",
    "outlet": "The page",
    "agency": "The page",
    "authors": "The page",
    "dateline": "The page",
    "body": "The page",
    "spaces restored": "The page",
    "articles without a contact": "Contacts",
}
WORDS = {
    "files read": "file could be read",
    "published": "date of publication",
    "body": "text of the story",
    "spaces restored": "lost spaces restored",
    "officials.precision": "of those read, really named",
    "officials.recall": "of those named, read",
    "officials.f1": "both (F1)",
    "meetings.precision": "of those read, really reported",
    "meetings.recall": "of those reported, read",
    "meetings.f1": "both (F1)",
    "meetings.whole.precision": "of those read, all fields right",
    "meetings.whole.recall": "of those reported, read with all fields right",
    "meetings.whole.f1": "both, all fields right (F1)",
    "meetings.evidence": "words that say so",
    "articles without a contact": "article without a contact left without one",
}


@dataclass(frozen=True, slots=True)
class GoldSet:
    """One set of articles with their truth: what it is, and whether the rules' authors had seen it."""

    key: str
    label: str
    files: int
    simulated: bool
    seen: bool


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of one set: a share between 0 and 1, and 'right/asked'; both None where the set asks nothing of it."""

    share: float | None
    told: str

    @property
    def counted(self) -> str:
        """'21 of 22', where the share is one of counted answers."""
        right, slash, asked = self.told.partition("/")
        return f"{right} of {asked}" if slash else ""

    @property
    def percent(self) -> str:
        """'98 %'; never '100 %' of what is not all right."""
        if self.share is None:
            return ""
        rounded = round(self.share * 100)
        return f"{min(rounded, 99) if self.share < 1 else 100} %"


@dataclass(frozen=True, slots=True)
class Row:
    name: str
    words: str
    figures: list[Figure]


@dataclass(frozen=True, slots=True)
class Section:
    """The rows on one matter."""

    title: str
    rows: list[Row]


@dataclass(frozen=True, slots=True)
class Report:
    """The figures as they were measured; `outdated` where the rules have changed since."""

    measured: str
    rules: str
    outdated: bool
    sets: list[GoldSet]
    sections: list[Section]


def quality_report(path: Path = FIGURES) -> Report | None:
    """The figures measured last; None where none were. ValueError names a file that cannot be understood."""
    if not path.is_file():
        return None
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        sets = [GoldSet(key, **about) for key, about in data["sets"].items()]
        return Report(
            measured=data["measured"],
            rules=data["rules"],
            outdated=data["rules"] != rules_version(),
            sets=sets,
            sections=sections(data["figures"], [one.key for one in sets]),
        )
    except (KeyError, TypeError, json.JSONDecodeError) as error:
        raise ValueError(f"{path} is not as `make quality` writes it: {error!r}") from error


def sections(figures: dict[str, dict[str, Any]], keys: list[str]) -> list[Section]:
    """The figures by matter: the page, the officials, the contacts; a row a figure, a column a set."""
    made: dict[str, list[Row]] = {"The page": [], "Officials": [], "Contacts": []}
    for name in dict.fromkeys(name for key in keys for name in figures.get(key, {})):
        row = [Figure(*figures.get(key, {}).get(name, (None, ""))) for key in keys]
        made[group_of(name)].append(Row(name, WORDS.get(name, name.rpartition(".")[2]), row))
    return [Section(title, sorted(rows, key=place_of)) for title, rows in made.items() if rows]


def place_of(row: Row) -> int:
    """Whether it was found at all comes before its fields, and those before the whole."""
    if ".whole." in row.name:
        return 2
    return 0 if row.name.endswith((".precision", ".recall", ".f1")) else 1


def group_of(name: str) -> str:
    """The matter that a figure belongs to."""
    return GROUPS.get(name) or ("Officials" if name.startswith("officials.") else "Contacts")


@cache
def rules_version(root: Path = ROOT) -> str:
    """A digest of all that reading depends on: the same rules have the same version wherever they run."""
    digest = hashlib.sha256()
    for part in RULES:
        path = root / part
        for file in [path] if path.is_file() else sorted(path.rglob("*.py")):
            digest.update(file.relative_to(root).as_posix().encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()[:12]
