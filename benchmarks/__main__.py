"""Prints the reader's and the extractor's speed on this machine, beside the peers on HTML."""

import io
import json
import os
import platform
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from contextlib import redirect_stdout
from importlib import import_module
from itertools import islice
from pathlib import Path
from typing import Any, TypeVar

from lxml.html import document_fromstring

from articles.parsing import ParsedArticle, ParseError, parse
from benchmarks.importing import bench_import
from benchmarks.memory import MEGABYTE, make_files, run
from benchmarks.pages import PUBLISHED_F1, load_pages, score
from benchmarks.site import bench_site
from benchmarks.stories import Stories, enlarged, without_contacts
from people.extraction import extract
from people.matching import KnownOfficial, NameIndex, known_from_json
from people.reading import words_to_keep

ROOT = Path(__file__).resolve().parent.parent
T = TypeVar("T")
SAMPLES = (ROOT / "fixtures" / "sample", ROOT / "tests" / "gold" / "raw")
SECONDS = 3.0  # how long each figure is measured
REPORT = ROOT / "docs" / "benchmarks.md"
HEADER = """# Benchmarks

Written by `make bench-docs`; `make bench` prints the same on your machine. HTML is read from its bytes to every field
of the article, the peers give the text of the story alone; one process, seconds of processor time.

The extractor reads articles put together from the gold set's sentences, with officials, days and cities drawn anew, so
that none is read twice; every other paragraph is background, sentences that tell of no contact. Five real pages at hand
name 4 officials in 12 namings and tell of 3 contacts in 500 words, so that these articles are the denser; the last line
has no background, and twice the contacts of real coverage. Memory is what the process grew by meanwhile
(`READOUT_ARTICLES=100000 make bench` for more articles).

The import's speed is measured on coverage made for it (`benchmarks/coverage.py`): raw files in nine layouts, contacts
told by several of them in other words, reprints; `READOUT_IMPORT=50000 make bench` imports more of them. On PostgreSQL
it makes and drops a database of its own, on the server of `PG_TEST_URL` (`READOUT_POSTGRESQL=` leaves that out).

`READOUT_MEGABYTES=1000 make bench` imports a gigabyte. `READOUT_ARCHIVE=10000,100000 make bench` also makes archives of
so many articles (kept in the folder `READOUT_ARCHIVES`; on PostgreSQL too, in databases named `bench_` and the
number), asks for every kind of page, and serves them to twenty readers.
`READOUT_PAGES=folder make bench` scores the main text on annotated pages (a folder in the form of Scrapinghub's article
extraction benchmark: `ground-truth.json` and `html/*.html.gz`). Our body leaves out subheadings, captions and lists of
names, which such pages count as text: expect a higher precision and a lower recall than an extractor has.
"""
DEFAULT_MEGABYTES = 50  # of raw files that the import's memory is measured on
MIN_PARAGRAPH = 60  # letters of a paragraph that made files are put together from
WORDS = 500  # the length of the articles that the extractor is measured on
SPELLINGS = 5_000  # names that it knows
DEFAULT_ARTICLES = 1_000  # that it is measured on
DEFAULT_IMPORT = 3_000  # made raw files that the import is measured on

# What each peer does for the same work: HTML bytes to the text of the story.
PEERS: dict[str, Callable[[Any], Callable[[str], object]]] = {
    "trafilatura": lambda module: lambda html: module.extract(html, fast=True),
    "readability": lambda module: lambda html: module.Document(html).summary(),
    "newspaper": lambda module: lambda html: read_with_newspaper(module, html),
}


def read_with_newspaper(module: Any, html: str) -> object:
    """newspaper4k on a page that is at hand; it must not fetch anything."""
    article = module.Article("https://news.example/", fetch_images=False)
    article.download(input_html=html)
    article.parse()
    return article.text


def rate(work: Callable[[T], object], items: Iterable[T]) -> float:
    """Items a second of processor time, over whole rounds of the items for at least SECONDS."""
    items = list(items)
    work(items[0])
    done, start = 0, time.process_time()
    while (spent := time.process_time() - start) < SECONDS:
        for item in items:
            work(item)
        done += len(items)
    return done / spent


def raw_files(*suffixes: str) -> list[Path]:
    """The sample's and the gold set's raw files with these endings."""
    return [path for folder in SAMPLES for path in sorted(folder.iterdir()) if path.suffix in suffixes]


def readable(path: Path, words: frozenset[str]) -> ParsedArticle | None:
    """The article of a raw file, None where it cannot be read (the reader's tests say which those are)."""
    try:
        return parse(path.read_bytes(), name=path.name, words=words)
    except ParseError:
        return None


def show(label: str, figure: float, unit: str, note: str = "") -> None:
    print(f"{label:44} {figure:10,.1f} {unit:12} {note}".rstrip())


def bench_reading(words: frozenset[str]) -> list[str]:
    """Prints the reader's figures; returns the English bodies read, for the extractor."""
    texts, pages = raw_files(".txt"), raw_files(".html", ".htm")
    read = [article for path in texts + pages if (article := readable(path, words))]
    bodies = [article.body for article in read if article.language == "en"]
    whole = [(path.name, path.read_bytes()) for path in texts if b" " in path.read_bytes()[200:260]]
    show(
        "reading text", rate(lambda x: parse(x[1], name=x[0], words=words), whole), "articles/s", f"{len(whole)} files"
    )
    lost = [body.replace(" ", "").encode() for body in bodies[:12]]
    show("reading text without spaces", rate(lambda x: parse(x, name="x.txt", words=words), lost), "articles/s")
    html = [path.read_bytes() for path in pages]
    ours = rate(lambda x: parse(x, name="x.html", words=words), html)
    show("reading HTML", ours, "articles/s", f"{len(html)} files")
    bench_peers([page.decode("utf-8", "replace") for page in html], ours)
    return bodies


def installed_peers() -> dict[str, Callable[[str], object]]:
    """The peers that can be imported; says which cannot."""
    peers: dict[str, Callable[[str], object]] = {}
    for name, make in PEERS.items():
        try:
            peers[name] = make(import_module(name))
        except ImportError:
            print(f"  {name}: not installed (make bench installs it)")
    return peers


def bench_peers(pages: list[str], ours: float) -> None:
    """Prints what each installed peer does on the same pages, and our figure as a multiple of it."""
    for name, work in installed_peers().items():
        theirs = rate(work, pages)
        show(f"  {name}, the story's text alone", theirs, "articles/s", f"we: {ours / theirs:.2f} times as many")


def bench_main_text(folder: Path) -> None:
    """Prints F1 of the main text on the annotated pages of a folder, ours and the installed peers'."""
    pages = load_pages(folder)
    print(f"main text of {len(pages)} annotated pages in {folder.name}: F1, precision, recall")
    readers: dict[str, Callable[[bytes], str]] = {"we": our_text}
    readers |= {name: peer_text(work) for name, work in installed_peers().items()}
    for name, read in readers.items():
        print(f"  {name:20} " + "  ".join(f"{figure:.3f}" for figure in score(pages, read)))
    known = ", ".join(f"{name} {figure:.3f}" for name, figure in PUBLISHED_F1.items())
    print(f"  on the benchmark's 181 pages: {known}")


def our_text(html: bytes) -> str:
    """The body that we read of a page, empty where we refuse it."""
    try:
        return parse(html, name="page.html").body
    except ParseError:
        return ""


def peer_text(work: Callable[[str], object]) -> Callable[[bytes], str]:
    """A peer that reads bytes to text; what it gives as HTML is stripped."""

    def read(html: bytes) -> str:
        found = str(work(html.decode("utf-8", "replace")) or "")
        return document_fromstring(found).text_content() if found.startswith("<") else found

    return read


def bench_extraction(known: tuple[KnownOfficial, ...], bodies: list[str], number: int) -> None:
    """Prints the extractor's figures on articles of WORDS words, each read once, and what its memory grows by."""
    index = NameIndex(enlarged(known, SPELLINGS))
    background = without_contacts(bodies, NameIndex(known))
    stories = iter(Stories(bodies, known, words=WORDS, background=background))
    dense = iter(Stories(bodies, known, words=WORDS))
    show("spellings known to the extractor", sum(1 + len(official.spellings) for official in index.officials), "")
    bench_stories("extraction, first half of the articles", islice(stories, number // 2), index)
    bench_stories("extraction, second half", islice(stories, number // 2), index)
    bench_stories("extraction, no background between", islice(dense, number // 2), index)


def bench_stories(label: str, stories: Iterable[str], index: NameIndex) -> None:
    """Prints how fast articles are read, how dense they are, and what the memory grows by meanwhile."""
    spent, number, memory = 0.0, 0, resident()
    words = persons = namings = contacts = 0
    for story in stories:
        start = time.process_time()
        found = extract(story, index, published="2013-03-25", dateline_place="Moscow")
        spent += time.process_time() - start
        number += 1
        words += len(story.split())
        persons += len(found.persons)
        namings += len(found.mentions)
        contacts += len(found.contacts)
    show(label, number / spent, "articles/s", f"{number:,} unlike articles; {(resident() - memory) / MEGABYTE:+.1f} MB")
    each = (figure / number for figure in (words, persons, namings, contacts))
    print("  each {:.0f} words, {:.1f} officials in {:.1f} namings, {:.1f} contacts".format(*each))


def resident() -> int:
    """The bytes of this process in memory; 0 where the system does not tell."""
    status = Path("/proc/self/statm")
    return int(status.read_text(encoding="utf-8").split()[1]) * os.sysconf("SC_PAGE_SIZE") if status.exists() else 0


def bench_memory(megabytes: int, bodies: list[str]) -> None:
    """Prints the peak memory of a dry run and of an import of so many megabytes of mixed raw files."""
    if not Path("/proc/self/smaps_rollup").exists():
        print("memory of the import: not measured, this system has no /proc/PID/smaps_rollup")
        return
    paragraphs = sorted({text for body in bodies for text in body.split("\n") if len(text) >= MIN_PARAGRAPH})
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "raw"
        number = make_files(folder, megabytes * MEGABYTE, paragraphs)
        print(f"import of {megabytes:,} MB of mixed raw files ({number:,}, one of them over the cap); peak in MiB")
        for label, dry in (("dry run", True), ("import", False)):
            peak = run(folder, dry=dry, database=Path(name) / "bench.sqlite3")
            figures = (peak.together, peak.parent, peak.worker)
            all_of_them, parent, worker = (f"{figure / 2**20:,.0f}" for figure in figures)
            print(
                f"  {label:10} together {all_of_them}, parent {parent}, largest worker {worker}"
                f"; {peak.seconds:,.0f} s, {number / peak.seconds:,.0f} files/s"
            )


def measure() -> None:
    """Prints every figure."""
    known = known_from_json(json.loads((ROOT / "fixtures" / "officials.json").read_text(encoding="utf-8")))
    words = frozenset(words_to_keep(known))
    spellings = sum(1 + len(official.spellings) for official in known)
    print(f"{processor()}, {os.cpu_count()} cores, Python {platform.python_version()}; one process")
    print(f"{len(known)} officials, {spellings} spellings known")
    bodies = bench_reading(words)
    bench_extraction(known, bodies, int(os.environ.get("READOUT_ARTICLES", DEFAULT_ARTICLES)))
    if folder := os.environ.get("READOUT_PAGES"):
        bench_main_text(Path(folder))
    show("peak memory of this program", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, "MiB")
    bench_memory(int(os.environ.get("READOUT_MEGABYTES", DEFAULT_MEGABYTES)), bodies)
    with tempfile.TemporaryDirectory() as name:
        number = int(os.environ.get("READOUT_IMPORT", DEFAULT_IMPORT))
        bench_import(number, known, Path(name), os.environ.get("READOUT_POSTGRESQL", ""))
    if sizes := os.environ.get("READOUT_ARCHIVE"):
        bench_site([int(articles) for articles in sizes.split(",")])


def processor() -> str:
    """The processor's name where the system tells it, else its kind."""
    info = Path("/proc/cpuinfo")
    lines = info.read_text(encoding="utf-8").splitlines() if info.exists() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()


class Both(io.StringIO):
    """Keeps what is printed and prints it too."""

    def write(self, text: str) -> int:
        sys.__stdout__.write(text)  # type: ignore[union-attr]  # this program always has one
        return super().write(text)


def main() -> int:
    if "--write" not in sys.argv[1:]:
        measure()
        return 0
    with redirect_stdout(Both()) as printed:
        measure()
    REPORT.write_text(f"{HEADER}\n```\n{printed.getvalue()}```\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
