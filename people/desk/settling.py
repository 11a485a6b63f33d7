"""Settling a meeting at the desk: the decisions are written, the records follow, the time is kept."""

from typing import Any

from django.contrib.auth.models import User

from people.curation import accept, decide, dismiss, stored
from people.deciding import deciding
from people.desk.forms import RejectionForm, ReviewForm
from people.desk.meanwhile import refuse_if_changed
from people.desk.pace import note_time
from people.models import Decision, Meeting

Action = Decision.Action
SETTLED = {"accept": accept, "dismiss": dismiss}  # what is done about a difference


def confirm(meeting: Meeting, form: ReviewForm, user: User) -> None:
    """Confirms a meeting, with a decision for each value that the form corrects.

    ChangedMeanwhileError where it is no longer as it was shown.
    """
    given: dict[str, Any] = {"user": user, **{name: form.cleaned_data[name] for name in ("evidence", "note")}}
    with deciding():
        as_shown = refuse_if_changed(form.shown, meeting)
        for name in form.corrected():
            decide(Action.SET, meeting, field=name, value=stored(form.cleaned_data[name]), **given)
        decision = decide(Action.CONFIRM, meeting, **given)
        form.instance.status = Meeting.Status.CONFIRMED
        form.save()
        note_time(as_shown, decision, user)


def settle_difference(action: str, meeting: Meeting, field: str, user: User) -> None:
    """Accepts what the reports say of a field now, or dismisses it. CurationError where nothing waits."""
    with deciding():
        SETTLED[action](meeting, field, user=user)


def reject(meeting: Meeting, form: RejectionForm, user: User) -> None:
    """Rejects a meeting, with the reason. ChangedMeanwhileError where it is no longer as it was shown."""
    with deciding():
        as_shown = refuse_if_changed(form.shown, meeting)
        meeting.status = Meeting.Status.REJECTED
        meeting.save()
        decision = decide(Action.REJECT, meeting, user=user, reason=form.cleaned_data["reason"])
        note_time(as_shown, decision, user)
