"""The main text of a folder of annotated pages, scored as the article extraction benchmark of Scrapinghub (Zyte) does.

The folder has that benchmark's form: `ground-truth.json` ({key: {"articleBody": text}}) and `html/KEY.html.gz`.
"""

import gzip
import json
import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from statistics import mean

WORD = re.compile(r"\w+")
SHINGLE = 4  # words

# F1 that the benchmark's own page and our runs give on its 181 pages.
PUBLISHED_F1 = {"trafilatura 2.3.1, fast": 0.962, "readability-lxml 0.9": 0.954, "newspaper4k 0.9.6": 0.938}


@dataclass(frozen=True, slots=True)
class AnnotatedPage:
    """A page of the folder and the text of its story as a person marked it."""

    key: str
    html: bytes
    body: str


def load_pages(folder: Path) -> list[AnnotatedPage]:
    """The annotated pages of a folder. SystemExit says what the folder lacks."""
    truth = folder / "ground-truth.json"
    if not truth.is_file():
        raise SystemExit(
            f"{truth}: no such file; READOUT_PAGES names a folder with ground-truth.json and html/*.html.gz"
        )
    pages = []
    for key, entry in json.loads(truth.read_text(encoding="utf-8")).items():
        path = folder / "html" / f"{key}.html.gz"
        if not path.is_file():
            raise SystemExit(f"{path}: no such file, but ground-truth.json names it")
        pages.append(AnnotatedPage(key, gzip.decompress(path.read_bytes()), entry.get("articleBody") or ""))
    return pages


def shingles(text: str) -> Counter[tuple[str, ...]]:
    """The runs of SHINGLE words of a text, with how often each comes."""
    words = WORD.findall(text)
    return Counter(tuple(words[i : i + SHINGLE]) for i in range(max(1, len(words) - SHINGLE + 1)) if words)


def counts(truth: str, found: str) -> tuple[int, int, int]:
    """Shingles that are right, wrong and missing."""
    want, have = shingles(truth), shingles(found)
    return (want & have).total(), (have - want).total(), (want - have).total()


def f1_of(scores: Iterable[tuple[int, int, int]]) -> tuple[float, float, float]:
    """F1, precision and recall, each the mean over the pages, so that a long page weighs no more than a short one."""
    scores = list(scores)
    precision = mean(right / (right + wrong) for right, wrong, _ in scores if right + wrong)
    recall = mean(right / (right + missing) for right, _, missing in scores if right + missing)
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0, precision, recall


def score(pages: list[AnnotatedPage], read: Callable[[bytes], str]) -> tuple[float, float, float]:
    """F1, precision and recall of a reader on the pages."""
    return f1_of(counts(page.body, read(page.html)) for page in pages)
