"""The tables of the people app."""

from people.models.corrections import Correction
from people.models.decisions import Decision, Redirect
from people.models.evidence import Mention, Report, ReportBlock, ReportParticipant
from people.models.meetings import Meeting, Participation
from people.models.officials import Alias, Official, Post
from people.models.reviews import Review

__all__ = [
    "Alias",
    "Correction",
    "Decision",
    "Meeting",
    "Mention",
    "Official",
    "Participation",
    "Post",
    "Redirect",
    "Report",
    "ReportBlock",
    "ReportParticipant",
    "Review",
]
