"""Three values of a field: what the reports say, what a person set, and what the reports say differently since.

A value that a person set is never overwritten. Where the reports say something else than they did when it was set, the
difference is offered: to be accepted (the field is handed back to the reports) or dismissed, until they change again.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.contrib.auth.models import User

from articles.curated import differing
from people.curation.errors import CurationError
from people.curation.meetings import MEETING_FIELDS, decide, stored
from people.curation.standing import standing_of
from people.models import Decision, Meeting


@dataclass(frozen=True, slots=True)
class Pending:
    """A difference that nobody decided about yet; `known` is what the reports said when the value was set."""

    field: str
    set_by_person: Any
    found: Any
    known: Any
    decision: Decision

    @property
    def since(self) -> datetime:
        """When the value was set: the reports changed after that."""
        return self.decision.made


@dataclass(frozen=True, slots=True)
class ThreeValues:
    """A field's values: `found` by the machine, `decision` by which a person set another one, and what is `pending`."""

    field: str
    shown: Any
    found: Any
    decision: Decision | None
    pending: Pending | None


def differences_of(meeting: Meeting) -> list[Pending]:
    """The differences of a meeting that wait for a decision, in the order of its fields."""
    return [row.pending for row in three_values(meeting) if row.pending]


def three_values(meeting: Meeting) -> list[ThreeValues]:
    """Every field of a meeting that can be set, with its values, in three queries."""
    stand = standing_of(meeting)
    values, known = stand.values.get(meeting.pk, {}), stand.known.get(meeting.pk, {})
    set_by = stand.set_by.get(meeting.pk, {})
    decisions = Decision.objects.select_related("user").in_bulk(set_by.values())
    waiting = {
        name: Pending(name, values[name], meeting.found[name], known[name], decisions[set_by[name]])
        for name in differing(values, known, meeting.found)
    }
    rows = []
    for name in MEETING_FIELDS:
        shown = stored(getattr(meeting, name))
        decision = decisions.get(set_by.get(name, 0))
        rows.append(ThreeValues(name, shown, meeting.found.get(name, shown), decision, waiting.get(name)))
    return rows


def dismiss(meeting: Meeting, field: str, *, user: User | None, reason: str = "") -> Decision:
    """Keeps the value set, whatever the reports say now. CurationError where nothing waits; regroup() after it."""
    _check_waiting(meeting, field)
    return decide(Decision.Action.DISMISS, meeting, user=user, field=field, reason=reason)


def accept(meeting: Meeting, field: str, *, user: User | None, reason: str = "") -> Decision:
    """Hands the field back to the reports. CurationError where no difference waits; call regroup() after it."""
    _check_waiting(meeting, field)
    return decide(Decision.Action.HAND_BACK, meeting, user=user, field=field, reason=reason)


def _check_waiting(meeting: Meeting, field: str) -> None:
    if field not in [row.field for row in differences_of(meeting)]:
        raise CurationError(f"No difference of {field!r} waits for a decision.")
