"""What people decided about a meeting, as its page tells it: what, when, and on which words or with which note."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from articles.models import Article
from people.curation import about_meeting, standing_of
from people.curation.standing import STATUSES
from people.models import Decision, Meeting

Action = Decision.Action


@dataclass(frozen=True, slots=True)
class Told:
    """One decision that stands. `article` is None where no words were given; `there` tells whether they still stand."""

    what: str
    made: datetime
    quote: str
    article: Article | None
    there: bool
    note: str


def decided_about(meeting: Meeting) -> list[Told]:
    """The decisions that hold, the oldest first; who made them is told at the desk alone."""
    decisions = list(about_meeting(meeting))
    if not decisions:
        return []
    stand = standing_of(meeting)
    set_by = set(stand.set_by.get(meeting.pk, {}).values())
    rows = [(row, row.value if isinstance(row.value, dict) else {}) for row in decisions if holds(row, meeting, set_by)]
    named = {value["evidence"]["article"] for _, value in rows if value.get("evidence")}
    articles = Article.objects.in_bulk(named) if named else {}
    return [_told(row, value, articles) for row, value in rows]


def holds(row: Decision, meeting: Meeting, set_by: set[int]) -> bool:
    """Whether the record is as a decision has it, and its page tells of it."""
    if row.action in STATUSES:
        return STATUSES[Action(row.action)] == meeting.status
    return row.action in (Action.ADD, Action.REMOVE) or row.pk in set_by


def what_of(row: Decision, value: dict[str, Any]) -> str:
    """A decision in words."""
    name = value.get("participant", {}).get("name", "")
    words = {
        Action.CONFIRM: "Confirmed",
        Action.REJECT: "Rejected",
        Action.SET: f"{row.field.replace('_', ' ').capitalize()} set: {value.get('value') or 'empty'}",
        Action.ADD: f"{name} added to those who took part",
        Action.REMOVE: f"{name} removed from those who took part",
    }
    return words[Action(row.action)]


def _told(row: Decision, value: dict[str, Any], articles: dict[int, Article]) -> Told:
    words = value.get("evidence") or {}
    article = articles.get(words.get("article", 0))
    quote = words.get("quote", "")
    there = article is not None and article.body[words["start"] : words["end"]] == quote
    return Told(what_of(row, value), row.made, quote, article, there, value.get("note") or "")
