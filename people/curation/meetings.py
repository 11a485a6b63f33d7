"""Deciding about meetings and reports: each function writes its decision and marks what follows from it as pending."""

from datetime import date
from typing import Any

from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.db import transaction

from people.curation.errors import CurationError
from people.models import Decision, Meeting, Report
from people.models.decisions import Subject

Action = Decision.Action
MEETING_FIELDS = (
    "kind", "name", "start", "end", "extent", "basis", "not_before", "not_after", "place", "place_key", "country",
)  # fmt: skip


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
