"""How long a record takes: from its page's being served to the decision, as the server's own signed note tells."""

import time
from dataclasses import dataclass

from django.contrib.auth.models import User
from django.core.signing import BadSignature, Signer

from people.models import Decision, Meeting, Review

LONGEST = 600  # seconds; who takes longer was away from the desk
SIGNER = Signer(salt="readout.desk.served")


@dataclass(frozen=True, slots=True)
class Pace:
    """The median time of a curator and of all, in seconds; None where nothing was measured."""

    settled: int
    own: float | None
    everybodys: float | None


def served(meeting: Meeting) -> str:
    """A note, for a form, of when it was served and for which meeting."""
    return SIGNER.sign_object({"meeting": meeting.pk, "at": time.time()})


def note_time(note: str, meeting: Meeting, decision: Decision, user: User) -> None:
    """Keeps how long a decision took; not where the note is no note of ours, or the time is past belief."""
    try:
        told = SIGNER.unsign_object(note)
    except BadSignature:
        return
    seconds = time.time() - told["at"]
    if told["meeting"] == meeting.pk and 0 <= seconds <= LONGEST:
        Review.objects.create(decision=decision, user=user, seconds=seconds)


def pace_of(user: User) -> Pace:
    own = Review.objects.by(user)
    return Pace(own.count(), own.median(), Review.objects.median())
