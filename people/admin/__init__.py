"""The curators' desk, in Django's admin.

Whatever a person changes of a meeting is kept as a Decision, which wins over every claim at every later run. Index rows
(ReportBlock) have no page here; Participation and ReportParticipant are shown inside the records that they belong to.
"""

from people.admin import accounts, articles, corrections, decisions, evidence, history, imports, meetings, officials

__all__ = [
    "accounts",
    "articles",
    "corrections",
    "decisions",
    "evidence",
    "history",
    "imports",
    "meetings",
    "officials",
]  # each registers its pages
