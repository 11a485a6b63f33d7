"""Undoing a decision: by another one that withdraws it."""

from collections.abc import Iterable

from django.contrib.auth.models import User
from django.db import transaction

from people.curation.errors import CurationError
from people.models import Decision, Report
from people.models.decisions import Subject

Action = Decision.Action


@transaction.atomic
def withdraw(decision: Decision, *, user: User | None, reason: str = "") -> Decision:
    """Undoes a decision; what followed from it is grouped again."""
    refuse_if_withdrawn(decision)
    value = decision.kept
    anchors = {*value.get("reports", ()), *value.get("others", ())}
    if decision.subject == Subject.REPORT:
        anchors.add(decision.subject_id)
    pend(anchors)
    return Decision.objects.create(
        action=Action.WITHDRAW, subject=decision.subject, subject_id=decision.subject_id, withdraws=decision,
        reason=reason, user=user,
    )  # fmt: skip


def refuse_if_withdrawn(decision: Decision) -> None:
    """CurationError where a decision stands no more."""
    if Decision.objects.filter(withdraws=decision).exists():
        raise CurationError("This decision is withdrawn already.")


def pend(reports: Iterable[int]) -> None:
    """Marks reports, where they assert a contact, to be grouped again."""
    asserted = Report.objects.filter(modality=Report.Modality.ASSERTED, pending=False)
    asserted.filter(pk__in=list(reports)).update(pending=True)
