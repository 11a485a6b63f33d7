"""How long a record takes: from its page's being served to the decision, as what was signed into its form tells."""

import time
from dataclasses import dataclass

from django.contrib.auth.models import User

from people.models import Decision, Review
from people.shown import Shown

LONGEST = 600  # seconds; who takes longer was away from the desk


@dataclass(frozen=True, slots=True)
class Pace:
    """The median time of a curator and of all, in seconds; None where nothing was measured."""

    settled: int
    own: float | None
    everybodys: float | None


def note_time(one: Shown, decision: Decision, user: User) -> None:
    """Keeps how long a decision took since the record was shown; not where that is past belief."""
    seconds = time.time() - one.at
    if 0 <= seconds <= LONGEST:
        Review.objects.create(decision=decision, user=user, seconds=seconds)


def pace_of(user: User) -> Pace:
    own = Review.objects.by(user)
    return Pace(own.count(), own.median(), Review.objects.median())
