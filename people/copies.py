"""Copies of articles, as far as people decide about them: 'this is no copy of that', kept, and taken back.

Which articles are copies follows from their texts (articles.copying) and from these decisions. A copy is no source of
its own, so the reports of every article that becomes a copy, or ceases to be one, are grouped again.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.contrib.auth.models import User
from django.db import transaction
from django.db.models import Q, QuerySet

from articles.copying import mark_copies
from articles.models import Article
from people.consolidating import take_turns
from people.curation import CurationError, pend, withdraw
from people.models import Decision, Report
from people.models.decisions import Subject

Action = Decision.Action


def decisions_apart() -> QuerySet[Decision]:
    """The decisions that stand by which one article is no copy of another."""
    return Decision.objects.filter(subject=Subject.ARTICLE, action=Action.KEEP_APART, withdrawn_by__isnull=True)


def decisions_about(article: Article) -> QuerySet[Decision]:
    """Those that concern an article, as the copy or as the original, the oldest first."""
    return decisions_apart().filter(Q(subject_id=article.pk) | Q(other_id=article.pk)).order_by("id")


@dataclass(frozen=True, slots=True)
class KeptApart:
    """A decision as the page of one of its two articles tells it; `other` is the second article, None once gone."""

    subject_id: int
    other: Article | None
    made: datetime
    reason: str


def kept_apart(article: Article) -> list[KeptApart]:
    """The decisions that concern an article, in two queries at most."""
    decisions = list(decisions_about(article))
    partners = {pk for row in decisions for pk in (row.subject_id, row.other_id) if pk and pk != article.pk}
    found = Article.objects.defer("body").in_bulk(partners) if partners else {}
    return [
        KeptApart(
            row.subject_id,
            found.get(row.other_id if row.subject_id == article.pk else row.subject_id),
            row.made,
            row.reason,
        )
        for row in decisions
    ]


@transaction.atomic
def mark(articles: Iterable[int]) -> list[int]:
    """Marks the copies among some articles, by id, and all in their clusters; returns those whose mark changed."""
    take_turns()
    pairs = decisions_apart().values_list("subject_id", "other_id")
    moved = mark_copies(articles, [(one, other) for one, other in pairs if other])
    pend(Report.objects.filter(article__in=moved).values_list("pk", flat=True))
    return moved


@transaction.atomic
def keep_apart(article: Article, *, user: User | None, reason: str = "") -> Decision:
    """Says that an article is no copy of its original; call recording.regroup() after it."""
    if article.copy_of_id is None:
        raise CurationError("This article is no copy.")
    decision = Decision.objects.create(
        action=Action.KEEP_APART, subject=Subject.ARTICLE, subject_id=article.pk, other_id=article.copy_of_id,
        reason=reason, user=user,
    )  # fmt: skip
    mark([article.pk, article.copy_of_id])
    return decision


@transaction.atomic
def count_again(decision: Decision, *, user: User | None, reason: str = "") -> Decision:
    """Undoes the decision that an article is no copy; call recording.regroup() after it."""
    withdrawal = withdraw(decision, user=user, reason=reason)
    there = Article.objects.filter(pk__in=[decision.subject_id, decision.other_id])
    mark(there.values_list("pk", flat=True))
    return withdrawal
