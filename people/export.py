"""Officials, meetings and what they rest on, in the form in which they leave the archive.

JSON is nested as in the contract; the tables of CSV are flat, and TABLES tells what their columns mean. Rejected
meetings are left out, and what rests on sample articles is marked as simulated. JSON comes in an order that does not
depend on ids; tables are read from the database as they are written, whatever their size.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, TextIO

from articles.export import (
    ARTICLES,
    AT_ONCE,
    Column,
    Record,
    article_record,
    csv_lines,
    files_of,
    json_lines,
    shown_file,
)
from articles.models import Article
from people.facts import contacts_read
from people.models import Meeting, Official, Report
from people.parts import WHOLE, Part

SIMULATED = Column("simulated", "Whether it rests on sample articles, which nobody published.", "boolean")
OFFICIALS = (
    Column("name", "The canonical name."),
    Column("native_name", "The name in its own script."),
    Column("country", "The state served, ISO 3166-1 alpha-2; empty for an international organisation."),
    Column("status", "authority: in the authority file; found: found in articles."),
    SIMULATED,
    Column("aliases", "Other spellings, joined by '; '."),
)
POSTS = (
    Column("official", "The official's canonical name."),
    Column("official_country", "The state that the official serves."),
    Column("title", "The office."),
    Column("organisation", "Where it was held."),
    Column("start", "When it began, as exact as known: YYYY[-MM[-DD]]."),
    Column("end", "When it ended; empty while it is held, or where the end is not known."),
)
MEETINGS = (
    Column("id", "The meeting's number in this archive.", "integer"),
    Column("kind", "meeting, visit, call, consultation, multilateral or exercise."),
    Column("name", "An exercise's or conference's name."),
    Column("start", "The first day, as exact as known: YYYY[-MM[-DD]]; empty where no article states it."),
    Column("end", "The last day, as exact as known."),
    Column("extent", "throughout: on all of these days; within: some time within them."),
    Column("basis", "How the days are known: stated, weekday, relative, or bounds (not stated)."),
    Column("not_before", "A bound of an undated contact; never its date.", "date"),
    Column("not_after", "A bound of an undated contact; never its date.", "date"),
    Column("place", "As printed."),
    Column("country", "Where it took place, ISO 3166-1 alpha-2."),
    Column("status", "found by the reader, or confirmed by a curator."),
    Column("visit", "The id of the visit during which it took place.", "integer"),
    Column("sources", "How many independent accounts it has; copies of one text count once.", "integer"),
    SIMULATED,
    Column("participants", "The names of those who took part, joined by '; '."),
    Column("files", "The raw files that report it, joined by '; '."),
)
PARTICIPANTS = (
    Column("meeting", "The id of the meeting.", "integer"),
    Column("name", "The canonical name; the printed one where nobody is matched."),
    Column("printed", "The name as printed."),
    Column("title", "The post as printed."),
    Column("country", "The state served."),
)
SOURCES = (
    Column("meeting", "The id of the meeting.", "integer"),
    Column("file", "The raw file."),
    Column("copy_of", "The file of the article whose text this one carries too."),
    Column("quote", "The words that say so, exactly as in the article."),
    Column("start", "Where the quote begins, in code points from the start of the body.", "integer"),
    Column("end", "Where it ends.", "integer"),
    Column("rule", "The rule that read it."),
    Column("state", "current; or orphaned, where the words are no longer in the article."),
    SIMULATED,
)
ARTICLES_READ = (
    *ARTICLES,
    Column(
        "contacts_read",
        "Whether contacts are read in its language; where they are not, that none is told says nothing.",
        "boolean",
    ),
)
TABLES = {
    "officials": OFFICIALS,
    "posts": POSTS,
    "meetings": MEETINGS,
    "participants": PARTICIPANTS,
    "sources": SOURCES,
    "articles": ARTICLES_READ,
}


def official_record(row: Official) -> Record:
    """What is told of one official; the row is one of `for_export`."""
    posts = sorted(row.posts.all(), key=lambda post: (post.start, post.title, post.organisation))
    return {
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


def meeting_record(row: Meeting) -> Record:
    """What is told of one meeting, with those who took part and its sources; the row is one of `for_export`."""
    people = [
        {
            "name": one.official.name if one.official else one.name,
            "printed": one.name,
            "title": one.title or None,
            "country": one.country or None,
        }
        for one in row.participations.all()
    ]
    sources = [source for report in row.reports.all() for source in source_records(report)]
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
        "sources": sorted(sources, key=lambda one: (one["file"], one["start"] or 0, one["quote"])),
    }


def source_records(report: Report) -> list[Record]:
    """A report as a source, once for each name of its file."""
    article = report.article
    return [
        {
            "file": name,
            "quote": report.quote,
            "start": report.start,
            "end": report.end,
            "rule": report.rule,
            "state": report.state,
            "copy_of": shown_file(article.copy_of) if article.copy_of else None,
            "simulated": article.simulated,
        }
        for name in files_of(article) or [f"article {article.pk}"]
    ]


def as_table_row(record: Record) -> Record:
    """A meeting's record as a row of the flat table."""
    return {
        **record,
        "sources": record["independent_sources"],
        "participants": [person["name"] for person in record["participants"]],
        "files": sorted({source["file"] for source in record["sources"]}),
    }


def officials(part: Part = WHOLE) -> Iterator[Record]:
    """Every official of a part, by name."""
    rows = part.of(Official.objects.order_by("name", "country", "slug").for_export())
    return map(official_record, rows.iterator(AT_ONCE))


def articles() -> Iterator[Record]:
    """Every article, by its file's name, with every name under which its raw files came."""
    rows = sorted(Article.objects.order_by().for_export().iterator(AT_ONCE), key=_article_order)
    return map(article_with_reading, rows)


def meetings() -> Iterator[Record]:
    """Every meeting that nobody rejected, by day, with those who took part and its sources."""
    rows = Meeting.objects.standing().order_by().for_export().iterator(AT_ONCE)
    yield from sorted(map(meeting_record, rows), key=_meeting_order)


def article_with_reading(row: Article) -> Record:
    """What is told of one article, and whether contacts were looked for in it."""
    return {**article_record(row), "contacts_read": contacts_read(row)}


def _article_order(row: Article) -> tuple[str, str]:
    return shown_file(row) or "", row.raw_file.sha256 if row.raw_file else ""


def _meeting_order(record: Record) -> tuple[Any, ...]:
    first = record["sources"][0] if record["sources"] else {"file": "", "start": 0, "quote": ""}
    names = [one["name"] for one in record["participants"]]
    return record["start"] or "9999", record["kind"], names, first["file"], first["start"] or 0, first["quote"]


def tables(part: Part = WHOLE) -> Iterator[tuple[str, Iterable[Record]]]:
    """The records of each of TABLES in a part, flat, in the order of their days or names."""
    yield "officials", officials(part)
    yield "posts", posts_of(officials(part))
    yield "meetings", map(as_table_row, meetings_by_day(part))
    yield "participants", of_each(meetings_by_day(part), "participants")
    yield "sources", of_each(meetings_by_day(part), "sources")
    yield "articles", map(article_with_reading, articles_by_day(part))


def meetings_by_day(part: Part) -> Iterator[Record]:
    """Every meeting of a part that nobody rejected, the oldest first, one at a time."""
    rows = part.of(Meeting.objects.standing().for_export().sorted_by("oldest"))
    return map(meeting_record, rows.iterator(AT_ONCE))


def articles_by_day(part: Part) -> Iterator[Article]:
    """Every article of a part, the oldest first, one at a time."""
    return part.of(Article.objects.for_export().sorted_by("oldest")).iterator(AT_ONCE)


def posts_of(people: Iterable[Record]) -> Iterator[Record]:
    """The posts of officials, a record each."""
    for one in people:
        for post in one["posts"]:
            yield {"official": one["name"], "official_country": one["country"], **post}


def of_each(contacts: Iterable[Record], name: str) -> Iterator[Record]:
    """The participants or sources of meetings, a record each."""
    for one in contacts:
        for part in one[name]:
            yield {"meeting": one["id"], **part}


def write_json(out: TextIO) -> None:
    """Writes all records as one JSON object, one record a line."""
    out.writelines(json_lines({"officials": officials(), "meetings": meetings(), "articles": articles()}))


def write_csv(folder: Path) -> list[Path]:
    """Writes a CSV file for each of TABLES into a folder, which is made; lists are joined by '; '."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for kind, records in tables():
        path = folder / f"{kind}.csv"
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            file.writelines(csv_lines(TABLES[kind], records))
        written.append(path)
    return written
