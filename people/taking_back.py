"""Undoing a decision of any kind, with all that followed from it."""

from collections.abc import Callable

from django.contrib.auth.models import User

from people import article_values
from people.copies import count_again
from people.curation import withdraw
from people.merging import unmerge_meetings, unmerge_officials
from people.models import Decision
from people.models.decisions import Subject
from people.unmatched.settling import unsettle

Action = Decision.Action
UNDOING: dict[tuple[str, str], Callable[..., Decision]] = {
    (Action.KEEP_APART, Subject.ARTICLE): count_again,
    (Action.SET, Subject.ARTICLE): article_values.undo,
    (Action.HAND_BACK, Subject.ARTICLE): article_values.undo,
    (Action.DISMISS, Subject.ARTICLE): article_values.undo,
    (Action.JOIN, Subject.OFFICIAL): unmerge_officials,
    (Action.JOIN, Subject.MEETING): unmerge_meetings,
    (Action.LINK, Subject.MENTION): unsettle,
    (Action.REJECT, Subject.MENTION): unsettle,
}

RIGHTS: dict[tuple[str, str], str] = {
    (Action.JOIN, Subject.OFFICIAL): "people.merge_official",
    (Action.JOIN, Subject.MEETING): "people.merge_meeting",
}


def right_to_take_back(decision: Decision) -> str:
    """The right that undoing a decision asks for."""
    return RIGHTS.get((decision.action, decision.subject), "people.change_meeting")


def take_back(decision: Decision, *, user: User | None, reason: str = "") -> Decision:
    """Undoes a decision; call recording.regroup() after it. CurationError where it cannot be undone, saying why."""
    undo = UNDOING.get((decision.action, decision.subject), withdraw)
    return undo(decision, user=user, reason=reason)
