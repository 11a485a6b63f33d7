"""Accounts that a person adds to an article: a contact that the reader missed, with the words that tell of it.

Such a report groups with those that were read like any other, beside those of its own article; a run never deletes it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.db import transaction

from articles.models import Article, validate_partial_date
from articles.partial_dates import first_day, last_day
from people.claim_rows import CURATOR
from people.consolidating import touch
from people.curation import CurationError, Participant
from people.curation.evidence import grounds
from people.models import Decision, Report, ReportParticipant
from people.models.decisions import Subject
from people.models.meetings import Extent, Kind
from people.quoting import Evidence
from people.set_values import place_rows

RULE = "added by a curator"


@dataclass(frozen=True, slots=True)
class Account:
    """What some words of an article say of a contact. Dates are partial ISO text, '' where they tell none."""

    evidence: Evidence
    kind: str
    participants: Sequence[Participant] = ()
    start: str = ""
    end: str = ""
    extent: str = Extent.THROUGHOUT
    place: str = ""
    country: str = ""
    name: str = ""


@transaction.atomic
def add_account(account: Account, *, user: User | None, reason: str = "") -> Report:
    """Adds an account to an article. CurationError where it makes no sense; call recording.regroup() after it.

    Its decision undoes it when it is withdrawn.
    """
    _check(account)
    kept = grounds(account.evidence, "", asked=True)
    article = Article.objects.get(pk=account.evidence.article_id)
    report = Report.objects.create(
        article=article, key=_key(account), kind=account.kind, quote=kept["evidence"]["quote"], rule=RULE,
        start=account.evidence.start, end=account.evidence.end, origin=Report.Origin.CURATOR,
        claim=_claim(account, article),
    )  # fmt: skip
    ReportParticipant.objects.bulk_create(_participants(report, account.participants))
    Decision.objects.create(
        action=Decision.Action.ADD, subject=Subject.REPORT, subject_id=report.pk, value=kept, reason=reason, user=user
    )
    touch([report.pk])
    return report


def _check(account: Account) -> None:
    if account.kind not in Kind.values or account.extent not in Extent.values:
        raise CurationError(f"There is no kind of contact {account.kind!r}, or no extent {account.extent!r}.")
    if not account.participants and account.kind != Kind.EXERCISE:
        raise CurationError("Say who took part.")
    for text in filter(None, (account.start, account.end)):
        try:
            validate_partial_date(text)
        except ValidationError as error:
            raise CurationError(f"{text!r}: {error.messages[0]}") from error
    if account.start and account.end and first_day(account.start) > last_day(account.end):
        raise CurationError("It ends before it starts.")


def _key(account: Account) -> str:
    """One of its own: the same words can be added again after they were taken back."""
    words = account.evidence
    place = (account.kind, str(words.start), str(words.end))
    before = Report.objects.filter(article=words.article_id, origin=Report.Origin.CURATOR).count()
    return sha256("\n".join((CURATOR, *place, str(before))).encode()).hexdigest()


def _claim(account: Account, article: Article) -> dict[str, Any]:
    """What is claimed, as recording keeps it; what took place without a known day did so before it was published."""
    dated = bool(account.start or account.end)
    published = article.last_day.isoformat() if article.last_day else ""
    row = place_rows(account.place or None)
    return {
        "name": account.name[:250],
        "start": account.start or account.end,
        "end": account.end or account.start,
        "extent": account.extent,
        "basis": "stated" if dated else "bounds",
        "end_said": bool(account.end),
        "not_before": "",
        "not_after": "" if dated else published,
        "place": account.place[:200],
        "place_key": row.get("place_key", ""),
        "country": account.country or row.get("country", ""),
        "participants": [one.stored()["name"] for one in account.participants],
        "visit": "",
    }


def _participants(report: Report, people: Sequence[Participant]) -> list[ReportParticipant]:
    """Those whom it names; an official found in articles goes by the key of that name, as in other reports."""
    rows: dict[tuple[str, str], ReportParticipant] = {}
    for one in people:
        told = one.stored()
        if not told["name"]:
            raise CurationError("Say who: an official, or a name.")
        official = one.official
        rows[(told["name"], told["country"])] = ReportParticipant(
            report=report, official=official, name=told["name"], title=told["title"], country=told["country"],
            group_key=official.group_key if official else "",
        )  # fmt: skip
    return list(rows.values())
