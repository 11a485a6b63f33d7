"""What somebody was shown of a record, signed into its form: so that whoever saves second is told what changed since.

Two people may look at one record, and a run may change it while they do. The desk asks it of a meeting
(people/desk/meanwhile.py), the admin of every record with a form (people/admin/meanwhile.py).
"""

import time
from dataclasses import dataclass
from typing import Any

from django.core.signing import BadSignature, Signer
from django.db.models import Model

from people.models import Decision

SIGNER = Signer(salt="readout.shown")
State = dict[str, Any]  # a record's values by name, as JSON has them


@dataclass(frozen=True, slots=True)
class Shown:
    """A record as it stood at a time, in seconds of the epoch, and the last decision about it then (0 for none)."""

    kind: str
    record: int
    at: float
    state: State
    decision: int

    def is_of(self, now: "Shown") -> bool:
        """Whether the record is still as it was shown."""
        return (self.kind, self.record, self.state, self.decision) == (now.kind, now.record, now.state, now.decision)

    def changed(self, now: "Shown") -> list[str]:
        """The names of the values that changed."""
        return [
            name for name in {**self.state, **now.state} if (self.state.get(name) or "") != (now.state.get(name) or "")
        ]

    def decided_since(self) -> list[Decision]:
        """The decisions made about the record since."""
        return list(Decision.objects.about(self.kind, self.record).filter(pk__gt=self.decision))


def shown(record: Model, state: State) -> Shown:
    """A record that is shown now."""
    kind = str(record._meta.model_name)
    last = Decision.objects.about(kind, record.pk).last()
    return Shown(kind, record.pk, time.time(), state, last.pk if last else 0)


def signed(one: Shown) -> str:
    """What was shown, as a hidden field of a form carries it."""
    return SIGNER.sign_object([one.kind, one.record, one.at, one.state, one.decision], compress=True)


def read(note: str) -> Shown | None:
    """What a form says was shown; None where it is no note of ours."""
    try:
        return Shown(*SIGNER.unsign_object(note))
    except BadSignature:
        return None


def in_words(decision: Decision) -> str:
    """'set a value of place: told by two papers'."""
    field = f" of {decision.field}" if decision.field else ""
    return f"{decision.get_action_display().lower()}{field}{f': {decision.reason}' if decision.reason else ''}"
