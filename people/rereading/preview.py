"""What reading some articles again would change: names linked and unlinked, contacts added, altered, gone.

Nothing is written: the articles are read with the authority file as it stands, and what recording would make of that is
laid beside the rows that there are.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from articles.models import Article
from people.authority import known_from_database
from people.extraction.findings import Findings
from people.extraction.sentences import sentences
from people.models import Mention, Official, Report
from people.reading import Reader
from people.recording import Naming, Recording
from people.refreshing import stories
from people.wording import when_in_words

NOBODY = ""
CLAIMED = ("name", "place", "participants")  # of a claim, beside its days


@dataclass(frozen=True, slots=True)
class NameChange:
    """A printed name that is somebody else's now; empty where it is nobody's."""

    printed: str
    before: str
    after: str
    sentence: str


@dataclass(frozen=True, slots=True)
class ContactChange:
    """A contact that is added, altered or gone; the values are (what, before, after)."""

    fate: str
    kind: str
    sentence: str
    values: tuple[tuple[str, str, str], ...]


@dataclass(slots=True)
class ArticleChange:
    """What changes in one article."""

    article: Article
    names: list[NameChange] = field(default_factory=list)
    contacts: list[ContactChange] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.names or self.contacts)


def preview(ids: Iterable[int]) -> list[ArticleChange]:
    """What reading some articles again would change in each; those in which nothing would are left out."""
    articles = list(Article.objects.filter(pk__in=list(ids)).select_related("outlet").order_by("pk"))
    reader = Reader(known_from_database())
    findings = [reader.find(story) for story in stories(articles)]
    return _compared(list(zip(articles, findings, strict=True)))


def _compared(batch: Sequence[tuple[Article, Findings]]) -> list[ArticleChange]:
    recording = Recording(batch)
    articles = [article for article, _ in batch]
    changes = {article.pk: ArticleChange(article) for article in articles}
    mentions = Mention.objects.filter(article__in=articles)
    held = {(row.article_id, row.start, row.end): row for row in mentions}
    _compare_names(changes, held, recording.wanted_mentions())
    reports = Report.objects.filter(article__in=articles, origin=Report.Origin.MACHINE)
    current = {(row.article_id, row.key): row for row in reports if row.state == Report.State.CURRENT}
    _compare_contacts(changes, current, recording.wanted_reports())
    return [change for change in changes.values() if change]


def _compare_names(changes: dict[int, ArticleChange], held: dict[Any, Mention], wanted: dict[Any, Naming]) -> None:
    name_of = _names([*held.values(), *wanted.values()])
    for place in sorted({*held, *wanted}):
        old, new = held.get(place), wanted.get(place)
        before, after = name_of(old), name_of(new)
        if before == after and bool(old) == bool(new):
            continue
        change = changes[place[0]]
        row = new or old
        if row and (before or after):
            sentence = sentence_around(change.article.body, row.start, row.end)
            change.names.append(NameChange(row.printed, before, after, sentence))


def _names(rows: Iterable[Mention | Naming]) -> Callable[[Mention | Naming | None], str]:
    """A function that says whose a mention is: an official's name, or NOBODY."""
    rows = list(rows)
    by_pk = {
        one.pk: one.name for one in Official.objects.filter(pk__in={row.official_id for row in rows if row.official_id})
    }
    keys = {row.group_key for row in rows} - {""}
    found = {one.group_key: one.name for one in Official.objects.filter(group_key__in=keys)}

    def name_of(row: Mention | Naming | None) -> str:
        if row is None:
            return NOBODY
        if row.group_key:
            return found.get(row.group_key, f"{row.name} (new)")
        return by_pk.get(row.official_id or 0, NOBODY)

    return name_of


def _compare_contacts(changes: dict[int, ArticleChange], held: dict[Any, Report], wanted: dict[Any, Report]) -> None:
    for place in sorted({*held, *wanted}):
        old, new = held.get(place), wanted.get(place)
        fate = "altered" if old and new else "added" if new else "gone"
        values = tuple(
            (name, before, after)
            for name, before, after in zip(_VALUES, _values(old), _values(new), strict=True)
            if before != after
        )
        change, row = changes[place[0]], new or old
        if row and values:
            sentence = sentence_around(change.article.body, row.start or 0, row.end or 0)
            change.contacts.append(ContactChange(fate, row.get_kind_display(), sentence, values))


_VALUES = ("days", *CLAIMED, "told as")


def _values(report: Report | None) -> list[str]:
    """The values of a report in words, in the order of _VALUES; empty where there is none."""
    if report is None:
        return [""] * len(_VALUES)
    claim = report.claim
    when = when_in_words(claim.get("start") or "", claim.get("end") or "", claim.get("extent") or "")
    told = [", ".join(value) if isinstance(value, list) else value or "" for value in map(claim.get, CLAIMED)]
    return [when if claim.get("start") else "", *told, str(report.get_modality_display())]


def sentence_around(body: str, start: int, end: int) -> str:
    """The sentences that a span touches."""
    touched = [span for span in sentences(body) if span.start < end and start < span.end]
    return body[touched[0].start : touched[-1].end] if touched else body[start:end]
