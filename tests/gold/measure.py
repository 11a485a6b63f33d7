"""How well raw articles are read: the figures of each gold set. `make quality` writes them to docs/quality.md."""

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from people.matching import known_from_json
from people.quality import FIGURES, rules_version
from people.reading import RawPage, Reader, as_json
from tests.gold.score import Names, score_files

ROOT = Path(__file__).resolve().parent.parent.parent
HERE = Path(__file__).resolve().parent
SHARED = ROOT.parent / "shared" / "corpus"
AUTHORITY = ROOT / "fixtures" / "officials.json"
REPORT = ROOT / "docs" / "quality.md"

Figures = dict[str, tuple[float, str]]


@dataclass(frozen=True)
class GoldSet:
    """Raw files with their truth; `names`: further spellings that the scorer accepts."""

    key: str
    label: str
    raw: Path
    truth: Path
    files: tuple[str, ...]  # patterns of stems
    simulated: bool = True
    seen: bool = True  # by those who wrote the rules
    names: Path | None = None

    def truths(self) -> list[Path]:
        return sorted(path for pattern in self.files for path in self.truth.glob(f"{pattern}.json"))

    def available(self) -> bool:
        return bool(self.raw.is_dir() and self.truths())


CORPUS = HERE / "corpus"
SETS = (
    GoldSet(
        "real",
        "five pages, not shipped",
        SHARED / "raw",
        SHARED / "gold",
        ("00*",),
        simulated=False,
        names=CORPUS / "officials.json",
    ),
    GoldSet(
        "written-from",
        "the rules were written from them",
        ROOT / "fixtures" / "sample",
        CORPUS / "truth",
        ("d0*", "d1[0-7]*"),
        names=CORPUS / "officials.json",
    ),
    GoldSet(
        "check",
        "the check half, opened once its figures stood recorded",
        ROOT / "fixtures" / "sample",
        CORPUS / "truth",
        ("d1[89]*", "d2*", "d3*"),
        names=CORPUS / "officials.json",
    ),
    GoldSet("open", "our own, open to the rules’ authors", HERE / "raw", HERE / "truth", ("dev*",)),
    GoldSet("held", "our own, held out", HERE / "raw", HERE / "truth", ("held*",), seen=False),
)


def make_reader() -> Reader:
    """A reader that knows the authority file."""
    return Reader(known_from_json(json.loads(AUTHORITY.read_text(encoding="utf-8"))))


def read_records(gold: GoldSet, reader: Reader) -> Iterator[dict]:
    """What the reader makes of each raw file of a set, in the form of a dry run."""
    for truth in gold.truths():
        name = json.loads(truth.read_text(encoding="utf-8"))["file"]
        yield as_json(reader.read(RawPage(name, (gold.raw / name).read_bytes())))


def measure(gold: GoldSet, reader: Reader) -> Figures:
    """Each figure of a set: value between 0 and 1, and 'right/asked'."""
    names = Names(AUTHORITY, *([gold.names] if gold.names else []))
    with TemporaryDirectory() as folder:
        read, truths = Path(folder) / "read.jsonl", Path(folder) / "truth"
        lines = (json.dumps(record, ensure_ascii=False) for record in read_records(gold, reader))
        read.write_text("\n".join(lines), encoding="utf-8")
        truths.mkdir()
        for truth in gold.truths():
            (truths / truth.name).write_bytes(truth.read_bytes())
        return score_files(truths, read, names).figures()


def table(results: dict[str, Figures]) -> str:
    """The figures as a Markdown table, a column a set."""
    rows = list(dict.fromkeys(name for figures in results.values() for name in figures))
    lines = ["| figure | " + " | ".join(results) + " |", "| --- |" + " ---: |" * len(results)]
    for row in rows:
        cells = [f"{figures[row][0]:.3f}" if row in figures else "" for figures in results.values()]
        lines.append(f"| {row} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def as_data(results: dict[str, Figures]) -> str:
    """The figures as JSON, with the version of the rules and what each set is."""
    about = {
        gold.key: {
            "label": gold.label,
            "files": len(gold.truths()),
            "simulated": gold.simulated,
            "seen": gold.seen,
        }
        for gold in SETS
        if gold.key in results
    }
    data = {"measured": date.today().isoformat(), "rules": rules_version(), "sets": about, "figures": results}
    return json.dumps(data, indent=1, ensure_ascii=False) + "\n"


def main() -> int:
    """Writes the figures between the markers of docs/quality.md, and fixtures/quality.json for the page /quality/."""
    reader = make_reader()
    results = {gold.key: measure(gold, reader) for gold in SETS if gold.available()}
    head, _, rest = REPORT.read_text(encoding="utf-8").partition("<!-- figures -->\n")
    tail = rest.partition("<!-- end -->")[2]
    sets = "\n".join(
        f"- **{gold.key}**: {len(gold.truths())} files, {'simulated' if gold.simulated else 'real'}; {gold.label}"
        for gold in SETS
        if gold.key in results
    )
    made = f"Measured on {date.today().isoformat()}.\n\n{sets}\n\n{table(results)}\n"
    REPORT.write_text(f"{head}<!-- figures -->\n{made}<!-- end -->{tail}", encoding="utf-8")
    FIGURES.write_text(as_data(results), encoding="utf-8")
    print(table(results))
    return 0


if __name__ == "__main__":
    sys.exit(main())
