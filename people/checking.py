"""Whether the archive is whole: evidence, raw bytes, what is derived, what hangs loose, the search's index, redirects.

Each check gives a line for each thing that is wrong, with its kind and number. Nothing is mended here.
"""

import hashlib
import zlib
from collections.abc import Callable, Iterator
from typing import Any

from django.conf import settings
from django.db import DatabaseError, IntegrityError, connection
from django.db.models import F, Model, Q, QuerySet

from articles.models import Article, RawContent, RawFile, SearchText, Upload
from articles.search_tokens import index_texts
from people.curation import standing
from people.evidence import faults
from people.models import Meeting, Official, Post, Redirect, Report
from people.models.decisions import Subject

AT_ONCE = 500
BYTES_AT_ONCE = 8  # raw files
REDIRECTED: dict[str, type[Model]] = {Subject.MEETING: Meeting, Subject.OFFICIAL: Official}


def wrong_bytes() -> Iterator[str]:
    """Raw files whose bytes are not those that came: missing, unreadable, of another size or checksum."""
    for raw in RawFile.objects.filter(content__isnull=True).order_by("pk"):
        yield f"raw file {raw.pk}: its bytes are missing"
    for content in RawContent.objects.select_related("raw_file").order_by("pk").iterator(chunk_size=BYTES_AT_ONCE):
        raw = content.raw_file
        try:
            data = content.read()
        except zlib.error as error:
            yield f"raw file {raw.pk}: its bytes cannot be unpacked: {error}"
            continue
        if hashlib.sha256(data).hexdigest() != raw.sha256 or len(data) != raw.size:
            yield f"raw file {raw.pk}: its bytes are not those of {raw.sha256}"


def wrong_dates() -> Iterator[str]:
    """Records whose derived values do not follow from the values that they are derived from."""
    for article in Article.objects.defer("body").order_by("pk").iterator(chunk_size=AT_ONCE):
        yield from _differences(article, ("slug", "first_day", "last_day"), article.derive)
    for meeting in Meeting.objects.order_by("pk").iterator(chunk_size=AT_ONCE):
        yield from _differences(meeting, ("first_day", "last_day"), meeting.derive)
    for post in Post.objects.order_by("pk").iterator(chunk_size=AT_ONCE):
        yield from _differences(post, ("first_day", "last_day"), post.derive)


def _differences(row: Model, names: tuple[str, ...], derive: Callable[[], None]) -> Iterator[str]:
    before = {name: getattr(row, name) for name in names}
    derive()
    for name, value in before.items():
        if getattr(row, name) != value:
            yield f"{_name(row)}: {name} is {value}, and follows as {getattr(row, name)}"


def loose_ends() -> Iterator[str]:
    """Rows that refer to nothing, or that nothing refers to."""
    try:
        connection.check_constraints()
    except IntegrityError as error:
        yield f"a reference leads nowhere: {error}"
    other_article = Article.objects.filter(raw_file__isnull=False).exclude(raw_file__article=F("pk"))
    yield from _told(other_article, "the raw file that it shows is not one of its versions")
    yield from _told(Article.objects.filter(raw_file__isnull=True), "it has no raw file")
    yield from _told(RawFile.objects.filter(names__isnull=True), "it has no name")
    empty = Meeting.objects.filter(reports__isnull=True).exclude(pk__in=standing().meetings)
    yield from _told(empty, "no report tells of it, and nobody decided on it")
    grouped = Q(modality="asserted", meeting__isnull=True, pending=False, state=Report.State.CURRENT)
    rejected = standing().excluded
    yield from _told(Report.objects.filter(grouped).exclude(pk__in=rejected), "it belongs to no meeting")
    for upload in Upload.objects.exclude(spooled="").order_by("pk"):
        if settings.UPLOADS is None or not (settings.UPLOADS / upload.spooled).is_file():
            yield f"upload {upload.pk} of run {upload.run_id}: its file {upload.spooled} is missing"


def wrong_index() -> Iterator[str]:
    """Articles that the search does not find by their words, and words of articles that are gone."""
    yield from _told(Article.objects.filter(search_text__isnull=True), "the search does not know it")
    rows = SearchText.objects.select_related("article").order_by("pk")
    for row in rows.iterator(chunk_size=AT_ONCE):
        if (row.headline, row.tokens) != index_texts(row.article.headline, row.article.body):
            yield f"article {row.pk}: the search knows other words than it has"
    if connection.vendor == "sqlite":
        try:
            with connection.cursor() as cursor:
                cursor.execute("INSERT INTO articles_search(articles_search, rank) VALUES ('integrity-check', 1)")
        except DatabaseError as error:
            yield f"the index of the search: {error}. Make it again: manage.py rebuild_search"


def wrong_redirects() -> Iterator[str]:
    """Redirects that lead to no record, in a circle, or away from a record that is there."""
    for subject, model in REDIRECTED.items():
        there = set(model._default_manager.order_by().values_list("pk", flat=True))
        leads = dict(Redirect.objects.filter(subject=subject).order_by("old_id").values_list("old_id", "new_id"))
        for old in leads:
            end, hops = old, 0
            while end in leads and hops <= len(leads):
                end, hops = leads[end], hops + 1
            if hops > len(leads):
                yield f"redirect of {subject} {old}: it leads in a circle"
            elif end not in there:
                yield f"redirect of {subject} {old}: {subject} {end} is not there"
            if old in there:
                yield f"redirect of {subject} {old}: {subject} {old} is there itself"


CHECKS: dict[str, Callable[[], Iterator[str]]] = {
    "evidence": faults,
    "raw bytes": wrong_bytes,
    "derived values": wrong_dates,
    "references": loose_ends,
    "search": wrong_index,
    "redirects": wrong_redirects,
}


def _told(rows: QuerySet[Any], what: str) -> Iterator[str]:
    for row in rows.order_by("pk").only("pk").iterator(chunk_size=AT_ONCE):
        yield f"{_name(row)}: {what}"


def _name(row: Model) -> str:
    return f"{row._meta.verbose_name} {row.pk}"
