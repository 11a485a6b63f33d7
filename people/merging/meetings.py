"""Two records of one contact made one: the grouping keeps their reports together, and a person says which id stays."""

from django.contrib.auth.models import User
from django.db import transaction

from people.consolidating import regroup, take_turns
from people.curation import CurationError, decide, withdraw
from people.merging.apart import refuse_if_apart
from people.merging.rows import bring_back, remembered
from people.models import Decision, Meeting
from people.models.decisions import Subject

Action = Decision.Action


@transaction.atomic
def merge_meetings(survivor: Meeting, other: Meeting, *, user: User | None, reason: str) -> Decision:
    """Makes one meeting of two. CurationError where they cannot be one or no reason is given."""
    if not reason.strip():
        raise CurationError("A merge needs a reason.")
    if survivor.simulated != other.simulated:
        raise CurationError("A contact of sample articles is never the same as a real one.")
    take_turns()
    refuse_if_apart(Subject.MEETING, survivor.pk, other.pk)
    regroup()
    meetings = remembered([survivor.pk, other.pk])
    decision = decide(Action.JOIN, survivor, other=other, user=user, reason=reason, value={"meetings": meetings})
    regroup()
    return decision


@transaction.atomic
def unmerge_meetings(decision: Decision, *, user: User | None, reason: str = "") -> Decision:
    """Withdraws a merge: both meetings are there again; accounts that came in between go where they belong."""
    take_turns()
    regroup()
    withdrawal = withdraw(decision, user=user, reason=reason)
    bring_back((decision.kept.get("value") or {}).get("meetings", ()))
    regroup()
    return withdrawal
