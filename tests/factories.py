"""Rows for tests, each with the least that makes it valid; whatever a test is about, it names itself."""

from datetime import UTC, datetime
from hashlib import sha256
from itertools import count
from typing import Any
from zlib import compress

from articles.models import Article, Outlet, RawContent, RawFile, RawName
from articles.search import index
from people.models import Alias, Correction, Meeting, Mention, Official, Participation, Post, Report, ReportParticipant

numbers = count(1)


def make_outlet(name: str | None = None, **fields: Any) -> Outlet:
    number = next(numbers)
    fields.setdefault("key", f"outlet-{number}")
    return Outlet.objects.create(name=name or f"Outlet {number}", **fields)


def make_raw_file(article: Article | None, *, name: str | None = None, data: bytes | None = None) -> RawFile:
    """A raw file with its bytes and one name; it becomes the version that the article shows."""
    name = name or f"file-{next(numbers)}.txt"
    data = name.encode() if data is None else data
    raw = RawFile.objects.create(
        sha256=sha256(data).hexdigest(),
        size=len(data),
        encoding="utf-8",
        article=article,
        simulated=bool(article and article.simulated),
    )
    RawContent.objects.create(raw_file=raw, data=compress(data))
    RawName.objects.create(raw_file=raw, name=name)
    if article:
        article.raw_file = raw
        article.save()
    return raw


def make_article(
    headline: str = "Ministers meet", body: str = "The ministers met in Moscow on Sunday.", **fields: Any
) -> Article:
    """An article without a raw file, found by the search; dated unless `published` says otherwise."""
    fields.setdefault("published", "2013-03-25T03:06")
    fields.setdefault("language", "en")
    article = Article.objects.create(headline=headline, body=body, **fields)
    index([article])
    return article


def make_official(name: str | None = None, *, aliases: tuple[str, ...] = (), **fields: Any) -> Official:
    number = next(numbers)
    fields.setdefault("slug", f"official-{number}")
    fields.setdefault("country", "RU")
    official = Official.objects.create(name=name or f"Official {number}", **fields)
    Alias.objects.bulk_create(Alias(official=official, name=alias) for alias in aliases)
    return official


def make_post(official: Official, title: str = "Minister of Defence", **fields: Any) -> Post:
    fields.setdefault("country", official.country)
    return Post.objects.create(official=official, title=title, **fields)


def make_mention(article: Article, official: Official | None, printed: str, **fields: Any) -> Mention:
    """A mention at the first place where the body has the printed words."""
    start = article.body.index(printed)
    fields.setdefault("name", official.name if official else printed)
    fields.setdefault("rule", "test")
    return Mention.objects.create(
        article=article, official=official, start=start, end=start + len(printed), printed=printed, **fields
    )


def make_report(
    article: Article, meeting: Meeting | None = None, quote: str | None = None, participants: Any = (), **fields: Any
) -> Report:
    """A report resting on `quote`, by default the whole body."""
    quote = article.body if quote is None else quote
    start = article.body.index(quote)
    fields.setdefault("key", f"key-{next(numbers)}")
    fields.setdefault("kind", meeting.kind if meeting else "meeting")
    fields.setdefault("rule", "test")
    report = Report.objects.create(
        article=article, meeting=meeting, quote=quote, start=start, end=start + len(quote), **fields
    )
    for official in participants:
        ReportParticipant.objects.create(report=report, official=official, name=official.name, country=official.country)
    return report


def make_meeting(participants: Any = (), articles: Any = (), **fields: Any) -> Meeting:
    """A meeting of officials, with one report of each article."""
    fields.setdefault("kind", "meeting")
    fields.setdefault("slug", fields["kind"])
    fields.setdefault("start", "2013-03-24")
    fields.setdefault("end", fields["start"])
    fields.setdefault("sources", len(articles))
    meeting = Meeting.objects.create(**fields)
    for official in participants:
        Participation.objects.create(meeting=meeting, official=official, name=official.name, country=official.country)
    for article in articles:
        make_report(article, meeting, participants=participants)
    return meeting


def make_correction(record: Any, answer: str = "", **fields: Any) -> Correction:
    """A correction of a record; settled where it has an answer."""
    fields.setdefault("wrong", "The day is wrong.")
    if answer:
        fields.setdefault("state", Correction.State.ACCEPTED)
        fields.setdefault("settled", datetime(2026, 3, 1, tzinfo=UTC))
    fields = {"subject": type(record).__name__.lower(), "subject_id": record.pk} | fields
    return Correction.objects.create(answer=answer, **fields)
