"""Deciding who took part in a meeting: somebody added, somebody removed; it holds however the reports are read."""

from dataclasses import dataclass
from typing import Any

from django.contrib.auth.models import User
from django.db import transaction

from people.curation.errors import CurationError
from people.curation.evidence import grounds
from people.curation.meetings import reports_of, write
from people.models import Decision, Meeting, Official
from people.quoting import Evidence

Action = Decision.Action


@dataclass(frozen=True, slots=True)
class Participant:
    """Whom a decision is about: an official, else a name with a country; `title` as it is to be shown."""

    official: Official | None
    name: str = ""
    country: str = ""
    title: str = ""

    def stored(self) -> dict[str, Any]:
        """As a decision keeps it."""
        official = self.official
        return {
            "official": official.pk if official else None,
            "name": (self.name or (official.name if official else "")).strip()[:200],
            "country": self.country or (official.country if official else ""),
            "title": self.title.strip()[:250],
        }


@transaction.atomic
def add_participant(
    meeting: Meeting, one: Participant, *, user: User | None, evidence: Evidence | None = None, note: str = "",
    reason: str = "",
) -> Decision:  # fmt: skip
    """Says that somebody took part, on the words of an article or with a note; call recording.regroup() after it."""
    value = {"participant": one.stored(), **grounds(evidence, note, asked=True)}
    return _write(Action.ADD, meeting, value, user=user, reason=reason)


@transaction.atomic
def remove_participant(
    meeting: Meeting, one: Participant, *, user: User | None, evidence: Evidence | None = None, note: str = "",
    reason: str = "",
) -> Decision:  # fmt: skip
    """Says that somebody took no part, whatever reports say; call recording.regroup() after it."""
    value = {"participant": one.stored(), **grounds(evidence, note, asked=False)}
    return _write(Action.REMOVE, meeting, value, user=user, reason=reason)


def _write(action: str, meeting: Meeting, value: dict[str, Any], *, user: User | None, reason: str) -> Decision:
    if not value["participant"]["name"]:
        raise CurationError("Say who: an official, or a name.")
    if not reports_of(meeting):
        raise CurationError("No article reports this meeting any more; who took part follows from reports.")
    return write(action, meeting, value, user=user, reason=reason, other_id=value["participant"]["official"])
