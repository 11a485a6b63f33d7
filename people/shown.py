"""What a curator was shown of a meeting, signed into its form: so that a decision can tell what changed since.

Two curators may look at one record, and a run may change it while they do. Whoever decides second is told what was
decided meanwhile, and decides again (refuse_if_changed).
"""

import time
from dataclasses import dataclass
from typing import Any

from django.core.signing import BadSignature, Signer

from people.curation import MEETING_FIELDS, CurationError, stored
from people.models import Decision, Meeting
from people.models.decisions import Subject

SIGNER = Signer(salt="readout.shown")
FIELDS = (*MEETING_FIELDS, "status")


class ChangedMeanwhileError(CurationError):
    """A record that is no longer as it was shown; `changes` tells in words what was decided or changed."""

    def __init__(self, changes: list[str]) -> None:
        super().__init__("This record changed while you looked at it.")
        self.changes = changes


@dataclass(frozen=True, slots=True)
class Shown:
    """A meeting as it stood at a time, in seconds of the epoch, and the last decision about it then (0 for none)."""

    meeting: int
    at: float
    values: dict[str, Any]
    people: list[str]
    decision: int


def shown(meeting: Meeting) -> Shown:
    """A meeting as the database has it now."""
    row = Meeting.objects.for_list().get(pk=meeting.pk)
    last = Decision.objects.about(Subject.MEETING, row.pk).last()
    values = {name: stored(getattr(row, name)) for name in FIELDS}
    people = sorted(f"{person.official_id or ''} {person.name}" for person in row.participations.all())
    return Shown(row.pk, time.time(), values, people, last.pk if last else 0)


def signed(one: Shown) -> str:
    """What was shown, as a hidden field of a form carries it."""
    return SIGNER.sign_object([one.meeting, one.at, one.values, one.people, one.decision], compress=True)


def read(note: str) -> Shown | None:
    """What a form says was shown; None where it is no note of ours."""
    try:
        return Shown(*SIGNER.unsign_object(note))
    except BadSignature:
        return None


def refuse_if_changed(before: Shown | None, meeting: Meeting) -> Shown:
    """What was shown, where the record is still so; call it in the transaction that decides. ChangedMeanwhileError."""
    now = shown(meeting)
    if before is None:
        raise ChangedMeanwhileError(["The form does not say what you were shown."])
    if before.meeting != now.meeting:
        raise ChangedMeanwhileError(["It was joined with this record.", *_decided_since(before)])
    if (before.values, before.people, before.decision) != (now.values, now.people, now.decision):
        raise ChangedMeanwhileError([*_decided_since(before), *_changed_since(before, now)])
    return before


def _decided_since(before: Shown) -> list[str]:
    later = Decision.objects.about(Subject.MEETING, before.meeting).filter(pk__gt=before.decision)
    return [
        f"{row.user or 'Nobody known'}: {row.get_action_display().lower()}{f' of {row.field}' if row.field else ''}"
        for row in later
    ]


def _changed_since(before: Shown, now: Shown) -> list[str]:
    changes = [
        f"{name}: {before.values.get(name) or 'empty'} became {value or 'empty'}"
        for name, value in now.values.items()
        if before.values.get(name) != value
    ]
    return [*changes, "Who took part changed."] if before.people != now.people else changes
