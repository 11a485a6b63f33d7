"""What people decided, and what it does to records. A decision that stands wins over every claim, at every run.

A decision about a meeting keeps the ids of the reports that it rested on, so that it holds however the meeting is
grouped later. Decisions are only ever added; one is undone by another that withdraws it.
"""

from people.curation.differences import (
    Pending,
    ThreeValues,
    accept,
    differences_of,
    dismiss,
    three_values,
)
from people.curation.errors import CurationError
from people.curation.evidence import evidence_of, first_account
from people.curation.meetings import MEETING_FIELDS, STATUS_ACTIONS, decide, decide_report, stored
from people.curation.names import link_name
from people.curation.participants import Participant, add_participant, remove_participant
from people.curation.standing import Standing, about_meeting, standing, standing_of
from people.curation.undoing import pend, refuse_if_withdrawn, withdraw

__all__ = [
    "MEETING_FIELDS",
    "STATUS_ACTIONS",
    "CurationError",
    "Participant",
    "Pending",
    "Standing",
    "ThreeValues",
    "about_meeting",
    "accept",
    "add_participant",
    "decide",
    "decide_report",
    "differences_of",
    "dismiss",
    "evidence_of",
    "first_account",
    "link_name",
    "pend",
    "refuse_if_withdrawn",
    "remove_participant",
    "standing",
    "standing_of",
    "stored",
    "three_values",
    "withdraw",
]
