"""'Not the same', decided about two officials or two meetings: remembered, and never suggested again."""

from django.contrib.auth.models import User
from django.db import transaction

from people.curation import CurationError
from people.models import Decision, Official
from people.models.decisions import Subject
from people.redirects import heirs

Action = Decision.Action
Pair = tuple[int, int]  # ids, the lower first


def pair_of(one: int, other: int) -> Pair:
    return (one, other) if one < other else (other, one)


def apart_pairs(subject: Subject) -> dict[Pair, Decision]:
    """The pairs decided to be two, by the records in which they are by now."""
    rows = Decision.objects.filter(subject=subject, action=Action.KEEP_APART, withdrawn_by__isnull=True).defer("value")
    decisions = list(rows.order_by("id"))
    now = heirs(subject, {pk for row in decisions for pk in (row.subject_id, row.other_id) if pk})
    return {pair_of(now[row.subject_id], now[row.other_id]): row for row in decisions if row.other_id}


def refuse_if_apart(subject: Subject, one: int, other: int) -> None:
    """CurationError where a person said that two are not the same, and nobody took it back."""
    decision = apart_pairs(subject).get(pair_of(one, other))
    if decision:
        raise CurationError(
            f"These were decided not to be the same ({decision.reason or 'no reason given'}): "
            f"withdraw decision {decision.pk} first."
        )


@transaction.atomic
def keep_officials_apart(one: Official, other: Official, *, user: User | None, reason: str) -> Decision:
    """Says that two officials are two persons. CurationError where that was said before."""
    if one == other:
        raise CurationError("An official cannot be kept apart from itself.")
    refuse_if_apart(Subject.OFFICIAL, one.pk, other.pk)
    return Decision.objects.create(
        action=Action.KEEP_APART, subject=Subject.OFFICIAL, subject_id=one.pk, other_id=other.pk, reason=reason,
        user=user,
    )  # fmt: skip
