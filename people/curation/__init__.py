"""What people decided, and what it does to records. A decision that stands wins over every claim, at every run.

A decision about a meeting keeps the ids of the reports that it rested on, so that it holds however the meeting is
grouped later. Decisions are only ever added; one is undone by another that withdraws it.
"""

from people.curation.errors import CurationError
from people.curation.meetings import MEETING_FIELDS, decide, decide_report
from people.curation.names import link_name
from people.curation.standing import Standing, standing
from people.curation.undoing import pend, withdraw

__all__ = [
    "MEETING_FIELDS",
    "CurationError",
    "Standing",
    "decide",
    "decide_report",
    "link_name",
    "pend",
    "standing",
    "withdraw",
]
