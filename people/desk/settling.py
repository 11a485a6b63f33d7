"""Settling a meeting at the desk: the decisions are written, the records follow, the time is kept."""

from typing import Any

from django.contrib.auth.models import User

from people.admin.forms import stored
from people.curation import decide
from people.deciding import deciding
from people.desk.forms import RejectionForm, ReviewForm
from people.desk.pace import note_time
from people.models import Decision, Meeting

Action = Decision.Action


def confirm(meeting: Meeting, form: ReviewForm, user: User) -> None:
    """Confirms a meeting, with a decision for each value that the form corrects."""
    given: dict[str, Any] = {"user": user, "reason": grounds(form)}
    with deciding():
        form.instance.status = Meeting.Status.CONFIRMED
        form.save()
        for name in form.corrected():
            decide(Action.SET, meeting, field=name, value=stored(form.cleaned_data[name]), **given)
        decision = decide(Action.CONFIRM, meeting, **given)
    note_time(form.cleaned_data["served"], meeting, decision, user)


def grounds(form: ReviewForm) -> str:
    """The words on which a decision rests, with their article, and the note."""
    evidence, note = form.cleaned_data["evidence"], form.cleaned_data["note"]
    words = f"“{form.cleaned_data['evidence_words']}” (article {evidence.article_id})" if evidence else ""
    return " ".join(filter(None, [words, note]))


def reject(meeting: Meeting, form: RejectionForm, user: User) -> None:
    """Rejects a meeting, with the reason."""
    with deciding():
        meeting.status = Meeting.Status.REJECTED
        meeting.save()
        decision = decide(Action.REJECT, meeting, user=user, reason=form.cleaned_data["reason"])
    note_time(form.cleaned_data["served"], meeting, decision, user)
