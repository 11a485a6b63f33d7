"""What people decided, and what it does to records. A decision that stands wins over every claim, at every run.

A decision about a meeting keeps the ids of the reports that it rested on, so that it holds however the meeting is
grouped later. Decisions are only ever added; one is undone by another that withdraws it.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.db import transaction

from people.grouping import Decided
from people.models import Decision, Meeting, Mention, Official, Redirect, Report
from people.models.decisions import Subject

Action = Decision.Action
MEETING_FIELDS = (
    "kind", "name", "start", "end", "extent", "basis", "not_before", "not_after", "place", "place_key", "country",
)  # fmt: skip
STATUSES = {Action.CONFIRM: Meeting.Status.CONFIRMED, Action.REJECT: Meeting.Status.REJECTED}


class CurationError(Exception):
    """A decision that cannot be made; its text says why."""


@dataclass(slots=True)
class Standing:
    """The decisions that stand, in the form in which recording and grouping need them."""

    values: dict[int, dict[str, Any]] = field(default_factory=lambda: defaultdict(dict))  # meeting -> field -> value
    statuses: dict[int, str] = field(default_factory=dict)  # meeting -> status
    meetings: set[int] = field(default_factory=set)  # all that anything was decided about
    reports: set[int] = field(default_factory=set)  # those that a decision rests on
    excluded: set[int] = field(default_factory=set)  # reports that a person said tell of no contact
    decided: Decided = field(default_factory=Decided)
    links: dict[tuple[int, str, str], int] = field(default_factory=dict)  # (article, name, country) -> official

    def of(self, meeting: int) -> dict[str, Any]:
        """The values that a person set on a meeting, its status among them."""
        status = self.statuses.get(meeting)
        return {**self.values.get(meeting, {}), **({"status": status} if status else {})}


def standing() -> Standing:
    """Reads all decisions that nobody withdrew, the later over the earlier."""
    found = Standing()
    together, apart = [], []
    successors = dict(Redirect.objects.filter(subject=Subject.MEETING).values_list("old_id", "new_id"))
    rows = Decision.objects.filter(withdrawn_by__isnull=True).exclude(action=Action.WITHDRAW).order_by("id")
    for row in rows:
        value = row.value if isinstance(row.value, dict) else {}
        reports, others = frozenset(value.get("reports", ())), frozenset(value.get("others", ()))
        found.reports |= reports | others
        if row.action == Action.JOIN and row.subject == Subject.MEETING:
            together.append(reports | others)
        elif row.action == Action.KEEP_APART and row.subject == Subject.MEETING:
            apart.append((reports, others))
        elif row.action == Action.LINK and row.subject == Subject.MENTION and row.other_id:
            found.links[(value["article"], value["name"], value["country"])] = row.other_id
        _take(found, row, reports, _last(row.subject_id, successors))
    found.decided = Decided(tuple(together), tuple(apart))
    return found


def _last(meeting: int, successors: dict[int, int]) -> int:
    """The meeting that swallowed one, in as many steps as it took."""
    seen = {meeting}
    while meeting in successors and successors[meeting] not in seen:
        meeting = successors[meeting]
        seen.add(meeting)
    return meeting


def _take(found: Standing, row: Decision, reports: frozenset[int], meeting: int) -> None:
    if row.subject == Subject.REPORT:
        found.reports.add(row.subject_id)
        if row.action in (Action.REJECT, Action.DELETE):
            found.excluded.add(row.subject_id)
        elif row.action == Action.CONFIRM:
            found.excluded.discard(row.subject_id)
    if row.subject != Subject.MEETING:
        return
    if row.action == Action.DELETE:
        found.excluded |= reports
        return
    found.meetings.add(meeting)
    if row.action in STATUSES:
        found.statuses[meeting] = STATUSES[Action(row.action)]
    elif row.action == Action.SET:
        found.values[meeting][row.field] = row.value["value"] if isinstance(row.value, dict) else row.value
    elif row.action == Action.HAND_BACK and row.field == "status":
        found.statuses.pop(meeting, None)
    elif row.action == Action.HAND_BACK:
        found.values[meeting].pop(row.field, None)


# --- deciding: each writes its decision and marks what follows from it to be grouped again -------------------------


@transaction.atomic
def decide(
    action: str, meeting: Meeting, *, user: User | None, other: Meeting | None = None, reason: str = "",
    field: str = "", value: Any = None,
) -> Decision:  # fmt: skip
    """Records a decision about a meeting. CurationError where it makes no sense; call recording.regroup() after it."""
    if (action in (Action.JOIN, Action.KEEP_APART)) != (other is not None) or other == meeting:
        raise CurationError("'The same' and 'not the same' are about two meetings, all else about one.")
    if action in (Action.SET, Action.HAND_BACK) and field not in (*MEETING_FIELDS, "status"):
        raise CurationError(f"A meeting has no field {field!r} that can be set.")
    if action == Action.SET:
        _check(meeting, field, value)
    stored: dict[str, Any] = {"reports": _reports_of(meeting), "value": value}
    if other is not None:
        stored["others"] = _reports_of(other)
    concerned = [meeting.pk, *([other.pk] if other else [])]
    Report.objects.filter(meeting__in=concerned, modality=Report.Modality.ASSERTED).update(pending=True)
    return Decision.objects.create(
        action=action, subject=Subject.MEETING, subject_id=meeting.pk, other_id=other.pk if other else None,
        field=field, value=stored, reason=reason, user=user,
    )  # fmt: skip


def _check(meeting: Meeting, field: str, value: Any) -> None:
    """Refuses a value that the field cannot hold."""
    try:
        proposed = date.fromisoformat(value) if field in ("not_before", "not_after") and value else value
        model_field: Any = Meeting._meta.get_field(field)
        model_field.clean(proposed, meeting)
    except (ValidationError, ValueError) as error:
        raise CurationError(f"{field} cannot be {value!r}: {error}") from error


def _reports_of(meeting: Meeting) -> list[int]:
    return list(meeting.reports.order_by("id").values_list("pk", flat=True))


@transaction.atomic
def decide_report(action: str, report: Report, *, user: User | None, reason: str = "") -> Decision:
    """Confirms or rejects one report: a rejected one tells of no contact."""
    neighbours = Report.objects.filter(meeting=report.meeting) if report.meeting_id else Report.objects.none()
    neighbours.update(pending=True)
    Report.objects.filter(pk=report.pk, modality=Report.Modality.ASSERTED).update(pending=True)
    return Decision.objects.create(
        action=action, subject=Subject.REPORT, subject_id=report.pk, reason=reason, user=user
    )


@transaction.atomic
def link_name(mention: Mention, official: Official, *, user: User | None, reason: str = "") -> Decision:
    """Says who the person of this name is, in this mention's article; extract_facts and later imports keep to it."""
    value = {"article": mention.article_id, "name": mention.name, "country": mention.country}
    return Decision.objects.create(
        action=Action.LINK, subject=Subject.MENTION, subject_id=mention.pk, other_id=official.pk, value=value,
        reason=reason, user=user,
    )  # fmt: skip


@transaction.atomic
def withdraw(decision: Decision, *, user: User | None, reason: str = "") -> Decision:
    """Undoes a decision; what followed from it is grouped again."""
    if hasattr(decision, "withdrawn_by"):
        raise CurationError("This decision is withdrawn already.")
    value = decision.value if isinstance(decision.value, dict) else {}
    anchors = {*value.get("reports", ()), *value.get("others", ())}
    if decision.subject == Subject.REPORT:
        anchors.add(decision.subject_id)
    pend(anchors)
    return Decision.objects.create(
        action=Action.WITHDRAW, subject=decision.subject, subject_id=decision.subject_id, withdraws=decision,
        reason=reason, user=user,
    )  # fmt: skip


def pend(reports: Iterable[int]) -> None:
    """Marks reports, where they assert a contact, to be grouped again."""
    asserted = Report.objects.filter(modality=Report.Modality.ASSERTED, pending=False)
    asserted.filter(pk__in=list(reports)).update(pending=True)
