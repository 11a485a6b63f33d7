"""The records in the form in which they leave the archive: JSON as in the contract; CSV, a file each kind of record.

Rejected meetings are left out. What rests on sample articles is marked as simulated. Records come in an order that does
not depend on their ids.
"""

import csv
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, TextIO

from articles.models import Article
from people.facts import contacts_read
from people.models import Meeting, Official, Report

AT_ONCE = 500  # records read at a time
COLUMNS = {
    "officials": ("name", "native_name", "country", "status", "simulated", "aliases"),
    "meetings": (
        "id", "kind", "name", "start", "end", "extent", "basis", "not_before", "not_after", "place", "country",
        "status", "visit", "sources", "simulated", "participants", "files",
    ),
    "articles": (
        "file", "files", "headline", "published", "outlet", "agency", "authors", "url", "language", "contacts_read",
        "copy_of", "simulated",
    ),
    "sources": ("meeting", "file", "copy_of", "quote", "start", "end", "rule", "state", "simulated"),
}  # fmt: skip


def file_of(name: str) -> str:
    """A raw file's own name, without the folders of its archive name."""
    return name.rpartition("/")[2]


def officials() -> Iterator[dict[str, Any]]:
    """Every official, by name."""
    rows = Official.objects.order_by("name", "country", "slug").prefetch_related("aliases", "posts")
    for row in rows.iterator(AT_ONCE):
        posts = sorted(row.posts.all(), key=lambda post: (post.start, post.title, post.organisation))
        yield {
            "name": row.name,
            "native_name": row.native_name or None,
            "country": row.country or None,
            "status": row.status,
            "simulated": row.simulated,
            "aliases": sorted(alias.name for alias in row.aliases.all()),
            "posts": [
                {
                    "title": post.title,
                    "organisation": post.organisation,
                    "start": post.start or None,
                    "end": post.end or None,
                }
                for post in posts
            ],
        }


def articles() -> Iterator[dict[str, Any]]:
    """Every article, by its file's name, with every name under which its raw files came."""
    rows = Article.objects.select_related("outlet", "raw_file", "copy_of__raw_file").prefetch_related(
        "versions__names", "copy_of__raw_file__names", "raw_file__names"
    )
    for row in sorted(rows.order_by().defer("body"), key=_article_order):
        yield {
            "file": _shown_name(row),
            "files": sorted(name.name for version in row.versions.all() for name in version.names.all()),
            "headline": row.headline or None,
            "published": row.published or None,
            "outlet": row.outlet.name if row.outlet else row.outlet_printed or None,
            "agency": row.agency or None,
            "authors": row.authors,
            "url": row.url or None,
            "language": row.language,
            "contacts_read": contacts_read(row),
            "copy_of": _shown_name(row.copy_of) if row.copy_of else None,
            "simulated": row.simulated,
        }


def _article_order(row: Article) -> tuple[str, str]:
    return _shown_name(row) or "", row.raw_file.sha256 if row.raw_file else ""


def _shown_name(article: Article) -> str | None:
    """The name of the file that an article shows; of several the first by alphabet."""
    names = [file_of(name.name) for name in article.raw_file.names.all()] if article.raw_file else []
    return min(names, default=None)


def meetings() -> Iterator[dict[str, Any]]:
    """Every meeting that nobody rejected, by day, with those who took part and its sources."""
    rows = Meeting.objects.exclude(status=Meeting.Status.REJECTED).prefetch_related("participations__official")
    found = [_meeting(row, sources) for some in _portions(rows) for row, sources in some]
    yield from sorted(found, key=_meeting_order)


def _portions(rows: Any) -> Iterator[list[tuple[Meeting, list[dict[str, Any]]]]]:
    ids = list(rows.order_by("id").values_list("pk", flat=True))
    for at in range(0, len(ids), AT_ONCE):
        some = list(rows.filter(pk__in=ids[at : at + AT_ONCE]))
        sources = _sources([row.pk for row in some])
        yield [(row, sources[row.pk]) for row in some]


def _sources(ids: list[int]) -> dict[int, list[dict[str, Any]]]:
    found: dict[int, list[dict[str, Any]]] = defaultdict(list)
    reports = Report.objects.filter(meeting__in=ids).select_related("article__raw_file", "article__copy_of__raw_file")
    reports = reports.prefetch_related("article__raw_file__names", "article__copy_of__raw_file__names")
    for report in reports.defer("article__body"):
        article = report.article
        for name in _names(article):
            found[report.meeting_id or 0].append(
                {
                    "file": name,
                    "quote": report.quote,
                    "start": report.start,
                    "end": report.end,
                    "rule": report.rule,
                    "state": report.state,
                    "copy_of": _shown_name(article.copy_of) if article.copy_of else None,
                    "simulated": article.simulated,
                }
            )
    for rows in found.values():
        rows.sort(key=lambda row: (row["file"], row["start"] or 0, row["quote"]))
    return found


def _names(article: Article) -> list[str]:
    names = {file_of(name.name) for name in article.raw_file.names.all()} if article.raw_file else set()
    return sorted(names) or [f"article {article.pk}"]


def _meeting(row: Meeting, sources: list[dict[str, Any]]) -> dict[str, Any]:
    people = [
        {
            "name": one.official.name if one.official else one.name,
            "printed": one.name,
            "title": one.title or None,
            "country": one.country or None,
        }
        for one in row.participations.all()
    ]
    return {
        "id": row.pk,
        "kind": row.kind,
        "name": row.name or None,
        "start": row.start or None,
        "end": row.end or None,
        "extent": row.extent,
        "basis": row.basis,
        "not_before": row.not_before.isoformat() if row.not_before else None,
        "not_after": row.not_after.isoformat() if row.not_after else None,
        "place": row.place or None,
        "country": row.country or None,
        "status": row.status,
        "visit": row.visit_id,
        "independent_sources": row.sources,
        "simulated": row.simulated,
        "participants": sorted(people, key=lambda one: (one["name"] or "", one["country"] or "")),
        "sources": sources,
    }


def _meeting_order(record: dict[str, Any]) -> tuple[Any, ...]:
    first = record["sources"][0] if record["sources"] else {"file": "", "start": 0, "quote": ""}
    names = [one["name"] for one in record["participants"]]
    return record["start"] or "9999", record["kind"], names, first["file"], first["start"] or 0, first["quote"]


def write_json(out: TextIO) -> None:
    """Writes all records as one JSON object, one record a line."""
    kinds = {"officials": officials(), "meetings": meetings(), "articles": articles()}
    out.write("{")
    for number, (kind, records) in enumerate(kinds.items()):
        out.write(("," if number else "") + f"\n{json.dumps(kind)}: [")
        for at, record in enumerate(records):
            out.write(("," if at else "") + "\n" + json.dumps(record, ensure_ascii=False))
        out.write("\n]")
    out.write("\n}\n")


def write_csv(folder: Path) -> list[Path]:
    """Writes a CSV file for each kind of record into a folder, which is made; lists are joined by '; '."""
    folder.mkdir(parents=True, exist_ok=True)
    told = list(meetings())
    kinds: dict[str, Iterable[dict[str, Any]]] = {
        "officials": officials(),
        "articles": articles(),
        "meetings": [
            {
                **one,
                "sources": one["independent_sources"],
                "participants": [person["name"] for person in one["participants"]],
                "files": sorted({source["file"] for source in one["sources"]}),
            }
            for one in told
        ],
        "sources": [{"meeting": one["id"], **source} for one in told for source in one["sources"]],
    }
    written = []
    for kind, records in kinds.items():
        path = folder / f"{kind}.csv"
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.DictWriter(file, COLUMNS[kind], extrasaction="ignore")
            writer.writeheader()
            writer.writerows({name: _cell(value) for name, value in record.items()} for record in records)
        written.append(path)
    return written


def _cell(value: Any) -> Any:
    """A value as a cell. One that a spreadsheet would take for a formula gets a leading apostrophe."""
    if isinstance(value, list):
        value = "; ".join(map(str, value))
    if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t", "\r"):
        return f"'{value}"
    return value
