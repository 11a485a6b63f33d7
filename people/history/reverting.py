"""Undoing one change of a record: what it changed is set back, what it deleted is restored.

It takes the way of any other change: a record is validated before it is saved, a meeting's values are set back by
decisions, and a decision is withdrawn by another one. Where the record was changed again since, nothing is undone.
"""

from typing import Any

from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Model

from articles.history import ADDED, DELETED, acting, rows_of
from people.curation import MEETING_FIELDS, STATUS_ACTIONS, CurationError, decide, stored
from people.deciding import deciding
from people.found import refresh_found
from people.history.changes import went_back
from people.history.entries import changed_fields
from people.history.kinds import DECISION, KINDS, PARTS
from people.models import Alias, Decision, Meeting, Official, Post, Redirect
from people.models.decisions import Subject
from people.taking_back import right_to_take_back, take_back

Action = Decision.Action


class RevertError(Exception):
    """A change that cannot be undone; its text says why."""


def right_to_undo(kind: str, row: Any) -> str:
    """The right that undoing a row of a history, or a decision, asks for."""
    if kind == DECISION:
        return right_to_take_back(row)
    if kind in ("meeting", "article"):
        return "people.change_meeting"
    model = KINDS[kind]._meta
    action = {ADDED: "delete", DELETED: "add"}.get(row.history_type, "change")
    return f"{model.app_label}.{action}_{model.model_name}"


@transaction.atomic
def undo(kind: str, row: Any, *, user: User, reason: str) -> None:
    """Undoes a decision, or the change that one row of a history tells of. RevertError where it cannot be."""
    with acting(user, reason):
        try:
            if kind in (DECISION, "meeting"):
                with deciding():
                    _undo_of_meeting(kind, row, user, reason)
            else:
                _undo(kind, row, user, reason)
        except (CurationError, ValidationError) as error:
            raise RevertError(_words_of(error)) from error


def _undo_of_meeting(kind: str, row: Any, user: User, reason: str) -> None:
    if kind == DECISION:
        take_back(row, user=user, reason=reason)
    else:
        _decide_back(row, user, reason)


def _undo(kind: str, row: Any, user: User, reason: str) -> None:
    if kind == "article":
        raise RevertError("What is kept of an article follows from decisions: withdraw the decision.")
    if row.history_type == DELETED:
        _restore(kind, row, user, reason)
    elif row.history_type == ADDED:
        _remove(kind, row)
    else:
        _set_back(KINDS[kind], row)


def _before(row: Any) -> Any:
    """The state before a change. RevertError where it is not kept."""
    rows = type(row).objects.filter(id=row.id, history_id__lt=row.history_id)
    before = rows.order_by("-history_id").first()
    if before is None:
        raise RevertError("What was there before is not kept.")
    return before


def _current(model: type[Model], row: Any, names: list[str]) -> Any:
    """The record as it is. RevertError where it is gone, or where one of the fields was changed again."""
    record = model._default_manager.filter(pk=row.id).first()
    if record is None:
        raise RevertError("The record was deleted since: restore it first.")
    again = [name for name in names if getattr(record, name) != getattr(row, name)]
    if again:
        raise RevertError(f"Changed again since: {', '.join(again)}. Revert the later change first.")
    return record


def _set_back(model: type[Model], row: Any) -> None:
    before = _before(row)
    names = [field.attname for field in changed_fields(before, row)]
    record = _current(model, row, names)
    for name in names:
        setattr(record, name, getattr(before, name))
    record.full_clean()
    record.save()


def _remove(kind: str, row: Any) -> None:
    if kind not in PARTS:
        raise RevertError(f"An {kind} is not deleted: articles rest on it.")
    record = _current(KINDS[kind], row, [field.attname for field in changed_fields(None, row)])
    record.delete()


def _decide_back(row: Any, user: User, reason: str) -> None:
    """Sets a meeting's values back by decisions."""
    if row.history_type != "~":
        raise RevertError("Meetings come and go with decisions: withdraw the decision.")
    before = _before(row)
    fields = [field.attname for field in changed_fields(before, row)]
    names = [name for name in fields if name in (*MEETING_FIELDS, "status")]
    if not names:
        raise RevertError("No value changed that a person can decide about.")
    meeting = _current(Meeting, row, names)
    for name in names:
        value = getattr(before, name)
        if name == "status":
            action = STATUS_ACTIONS[Meeting.Status(value)]
            decide(action, meeting, user=user, reason=reason, field="status", note=reason)
        else:
            decide(Action.SET, meeting, user=user, reason=reason, field=name, value=stored(value))


# --- restoring -----------------------------------------------------------------------------------------------------


def _restore(kind: str, row: Any, user: User, reason: str) -> None:
    """Brings a deleted record back with its id, and with an official all that was deleted in the same request."""
    if KINDS[kind]._default_manager.filter(pk=row.id).exists():
        raise RevertError("The record is there again.")
    if row.id in went_back(kind):
        raise RevertError("It came by a decision that was withdrawn: decide that again.")
    if kind == "official" and Redirect.objects.filter(subject=Subject.OFFICIAL, old_id=row.id).exists():
        raise RevertError("The official was merged into another: withdraw that decision.")
    _bring_back(KINDS[kind], row)
    if kind == "official":
        for model in (Alias, Post):
            parts = rows_of(model).objects.filter(official_id=row.id, history_type=DELETED)
            for part in parts.filter(history_date=row.history_date, history_user=row.history_user_id):
                _bring_back(model, part)
        _let_stand(row, user, reason)
        refresh_found([row.group_key])


def _bring_back(model: type[Model], row: Any) -> None:
    """Makes the record again as the row of its history shows it."""
    record: Any = row.history_object
    record.full_clean()
    record.save(force_insert=True)
    stamps = {name: getattr(row, name) for name in ("created",) if hasattr(row, name)}
    if stamps:
        model._default_manager.filter(pk=row.id).update(**stamps)  # saving sets them to now


def _let_stand(row: Any, user: User, reason: str) -> None:
    """Withdraws the decisions by which an official was deleted."""
    deletions = Decision.objects.filter(subject=Subject.OFFICIAL, subject_id=row.id, action=Action.DELETE)
    for decision in deletions.filter(withdrawn_by__isnull=True):
        take_back(decision, user=user, reason=reason)


def _words_of(error: Exception) -> str:
    return " ".join(error.messages) if isinstance(error, ValidationError) else str(error)


def official_of(kind: str, row: Any) -> Official | None:
    """The official whose articles may read differently once a row is undone."""
    pk = row.id if kind == "official" else getattr(row, "official_id", None) if kind in PARTS else None
    return Official.objects.filter(pk=pk).first() if pk else None
