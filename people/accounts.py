"""The accounts of a meeting: each text once with its copies, each quote in its sentence, and where claims differ."""

from dataclasses import dataclass

from django.urls import reverse

from articles.models import Article
from people.differences import other_days, other_place
from people.extraction.sentences import sentences
from people.models import Meeting, Report
from people.models.meetings import Extent
from people.wording import when_in_words


@dataclass(frozen=True, slots=True)
class Claim:
    """What a report says of one thing, in words, and whether it differs from the record."""

    words: str
    differs: bool


@dataclass(frozen=True, slots=True)
class Quote:
    """The words that report the meeting, inside their sentence, and what they claim."""

    report: Report
    before: str
    after: str
    when: Claim
    kind: Claim
    place: Claim
    names: list[str]

    @property
    def url(self) -> str:
        """The address of the mark in the article."""
        article = self.report.article
        return f"{reverse('article', args=[article.pk, article.slug])}#report-{self.report.pk}"

    @property
    def differs(self) -> bool:
        return self.when.differs or self.kind.differs or self.place.differs


@dataclass(frozen=True, slots=True)
class Account:
    """One independent account: an article with its quotes, and the copies of its text."""

    article: Article
    quotes: list[Quote]
    copies: list[Article]


def accounts_of(meeting: Meeting) -> list[Account]:
    """The accounts of a meeting, first published first; a copy's quotes stand with the text that it copies."""
    clusters: dict[int, list[Report]] = {}
    for report in Report.objects.of_meeting(meeting):
        clusters.setdefault(report.article.copy_of_id or report.article_id, []).append(report)
    return [account_of(meeting, original, reports) for original, reports in clusters.items()]


def account_of(meeting: Meeting, original: int, reports: list[Report]) -> Account:
    """One account; where the original itself has no report, its first copy stands for it."""
    articles = {report.article_id: report.article for report in reports}
    shown = articles.get(original) or reports[0].article
    copies = [article for pk, article in articles.items() if pk != shown.pk]
    return Account(shown, [quote_of(meeting, report) for report in reports if report.article_id == shown.pk], copies)


def quote_of(meeting: Meeting, report: Report) -> Quote:
    before, after = around(report)
    return Quote(
        report,
        before,
        after,
        when_claim(meeting, report),
        Claim(report.get_kind_display(), report.kind != meeting.kind),
        place_claim(meeting, report),
        [person.official.name if person.official else person.name for person in report.participants.all()],
    )


def around(report: Report) -> tuple[str, str]:
    """The rest of the sentences in which a quote begins and ends, before it and after it; none once orphaned."""
    body = report.article.body
    if report.start is None or report.end is None:
        return "", ""
    touched = [span for span in sentences(body) if span.start < report.end and report.start < span.end]
    if not touched:
        return "", ""
    return body[touched[0].start : report.start], body[report.end : touched[-1].end]


def when_claim(meeting: Meeting, report: Report) -> Claim:
    """The days that a report gives."""
    start, end = report.claim.get("start") or "", report.claim.get("end") or ""
    extent = report.claim.get("extent") or ""
    differs = other_days(
        meeting.kind,
        (meeting.start, meeting.end),
        (start, end),
        within=extent == Extent.WITHIN,
        end_said=bool(report.claim.get("end_said")),
    )
    return Claim(when_in_words(start, end, extent) if start or end else "", differs)


def place_claim(meeting: Meeting, report: Report) -> Claim:
    """The place that a report gives."""
    place, key, country = (report.claim.get(name) or "" for name in ("place", "place_key", "country"))
    differs = other_place((meeting.place, meeting.place_key, meeting.country), (place, key, country))
    return Claim(place, differs)
