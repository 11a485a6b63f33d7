"""Deciding about meetings and reports: each function writes its decision and marks what follows from it as pending."""

from datetime import date
from typing import Any

from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.db import transaction

from people.curation.errors import CurationError
from people.curation.evidence import grounds
from people.models import Decision, Meeting, Report
from people.models.decisions import Subject
from people.quoting import Evidence

Action = Decision.Action
MEETING_FIELDS = (
    "kind", "name", "start", "end", "extent", "basis", "not_before", "not_after", "place", "place_key", "country",
)  # fmt: skip
STATUS_ACTIONS = {
    Meeting.Status.CONFIRMED: Action.CONFIRM,
    Meeting.Status.REJECTED: Action.REJECT,
    Meeting.Status.FOUND: Action.HAND_BACK,
}
ABOUT_TWO = (Action.JOIN, Action.KEEP_APART)
ABOUT_A_FIELD = (Action.SET, Action.HAND_BACK, Action.DISMISS)


@transaction.atomic
def decide(
    action: str, meeting: Meeting, *, user: User | None, other: Meeting | None = None, reason: str = "",
    field: str = "", value: Any = None, evidence: Evidence | None = None, note: str = "",
) -> Decision:  # fmt: skip
    """Records a decision about a meeting. CurationError where it makes no sense; call recording.regroup() after it.

    Confirming asks for `evidence`, or a `note` why there is none; both are kept with any decision.
    """
    _check(action, meeting, other, field, value)
    stored: dict[str, Any] = {"value": value, **grounds(evidence, note, asked=action == Action.CONFIRM)}
    if action in ABOUT_A_FIELD and field != "status":
        stored["found"] = found_value(meeting, field)
    if other is not None:
        stored["others"] = reports_of(other)
        pend_meeting(other)
    return write(action, meeting, stored, user=user, reason=reason, field=field, other_id=other.pk if other else None)


def write(
    action: str, meeting: Meeting, value: dict[str, Any], *, user: User | None, reason: str = "", field: str = "",
    other_id: int | None = None,
) -> Decision:  # fmt: skip
    """Writes a decision about a meeting with the reports that it rests on, and marks these."""
    pend_meeting(meeting)
    return Decision.objects.create(
        action=action, subject=Subject.MEETING, subject_id=meeting.pk, other_id=other_id, field=field,
        value={"reports": reports_of(meeting), **value}, reason=reason, user=user,
    )  # fmt: skip


def found_value(meeting: Meeting, field: str) -> Any:
    """What the reports say of a field, whatever a person set; days as ISO text."""
    row = Meeting.objects.values("found", field).get(pk=meeting.pk)
    return row["found"].get(field, stored(row[field]))


def stored(value: Any) -> Any:
    """A field's value as a decision keeps it: days as ISO text."""
    return value.isoformat() if isinstance(value, date) else value


def reports_of(meeting: Meeting) -> list[int]:
    return list(meeting.reports.order_by("id").values_list("pk", flat=True))


def pend_meeting(meeting: Meeting) -> None:
    """Marks the reports of a meeting to be grouped again."""
    Report.objects.filter(meeting=meeting.pk, modality=Report.Modality.ASSERTED).update(pending=True)


def _check(action: str, meeting: Meeting, other: Meeting | None, field: str, value: Any) -> None:
    if (action in ABOUT_TWO) != (other is not None) or other == meeting:
        raise CurationError("'The same' and 'not the same' are about two meetings, all else about one.")
    if action in ABOUT_A_FIELD and field not in (*MEETING_FIELDS, "status"):
        raise CurationError(f"A meeting has no field {field!r} that can be set.")
    if action == Action.SET:
        _check_value(meeting, field, value)


def _check_value(meeting: Meeting, field: str, value: Any) -> None:
    """Refuses a value that the field cannot hold."""
    try:
        proposed = date.fromisoformat(value) if field in ("not_before", "not_after") and value else value
        model_field: Any = Meeting._meta.get_field(field)
        model_field.clean(proposed, meeting)
    except (ValidationError, ValueError) as error:
        raise CurationError(f"{field} cannot be {value!r}: {error}") from error


@transaction.atomic
def decide_report(action: str, report: Report, *, user: User | None, reason: str = "") -> Decision:
    """Confirms or rejects one report: a rejected one tells of no contact."""
    neighbours = Report.objects.filter(meeting=report.meeting) if report.meeting_id else Report.objects.none()
    neighbours.update(pending=True)
    Report.objects.filter(pk=report.pk, modality=Report.Modality.ASSERTED).update(pending=True)
    return Decision.objects.create(
        action=action, subject=Subject.REPORT, subject_id=report.pk, reason=reason, user=user
    )
