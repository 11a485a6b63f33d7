"""Histories of records: what people change, and what a run changes of a record that a person decided on.

A plain import or extraction writes none. A row is written for whatever is saved or deleted while a person acts
(`acting`); what is written in bulk tells of it by `noting`. The first row of a record shows it as it was before anybody
touched it, so that every change has its before and after. Rows are never changed and never pruned.
"""

from collections.abc import Container, Iterable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.contrib.auth.models import User
from django.db.models import BigAutoField, Model, TextField
from django.db.models.signals import pre_save
from django.utils import timezone
from simple_history.models import HistoricalRecords

ADDED, CHANGED, DELETED = "+", "~", "-"
AS_IT_WAS = "as it was before the first change by a person"


@dataclass(frozen=True, slots=True)
class Actor:
    """Who changes records now, and why; without a user, a run."""

    user: User | None = None
    reason: str = ""
    since: datetime | None = None  # of a person: all that one request changes has one time


NOBODY = Actor()
_actor: ContextVar[Actor] = ContextVar("actor", default=NOBODY)


@contextmanager
def acting(user: User | None, reason: str = "") -> Iterator[None]:
    """For as long as this lasts, changes of records are this person's, or a run's where there is no user."""
    token = _actor.set(Actor(user, reason, timezone.now() if user else None))
    try:
        yield
    finally:
        _actor.reset(token)


def reason_given() -> str:
    """Why the person acts, in their words."""
    return _actor.get().reason


class History(HistoricalRecords):
    """The history of a model, as `history`: rows are written while a person acts."""

    def __init__(self, **options: Any) -> None:
        reason = TextField(blank=True, default="")
        super().__init__(history_id_field=BigAutoField(), history_change_reason_field=reason, **options)

    def finalize(self, sender: type[Model], **kwargs: Any) -> None:
        super().finalize(sender, **kwargs)
        if sender is self.cls:
            pre_save.connect(self.pre_save, sender=sender, weak=False)

    def pre_save(self, instance: Model, **kwargs: Any) -> None:
        if _actor.get().user and not instance._state.adding:
            keep_state([instance])

    def post_save(self, instance: Model, created: bool, using: Any = None, **kwargs: Any) -> None:  # noqa: FBT001
        if _actor.get().user and (created or differs(instance)):
            _write([instance], ADDED if created else CHANGED, _actor.get())

    def pre_delete(self, instance: Model, **kwargs: Any) -> None:
        if _actor.get().user:
            super().pre_delete(instance, **kwargs)

    def post_delete(self, instance: Model, using: Any = None, **kwargs: Any) -> None:
        if _actor.get().user:
            _write([instance], DELETED, _actor.get())


def rows_of(model: type[Model]) -> Any:
    """The table of a model's history."""
    return model.history.model  # type: ignore[attr-defined]


def state(record: Any) -> dict[str, Any]:
    """The values of a record, or of a row of its history, that the history keeps."""
    model = type(record)
    kept = getattr(model, "tracked_fields", None) or rows_of(model).tracked_fields
    return {field.attname: getattr(record, field.attname) for field in kept}


def differs(record: Model) -> bool:
    """Whether a record differs from the newest row of its history."""
    newest = rows_of(type(record)).objects.filter(id=record.pk).order_by("-history_id").first()
    return newest is None or {**state(newest), "changed": None} != {**state(record), "changed": None}


def keep_state(records: Iterable[Model]) -> None:
    """Writes the first row of those records of one model that have none: as the database has them now."""
    stored = as_stored(records)
    known = touched(stored)
    _write([record for record in stored if record.pk not in known], ADDED, Actor(None, AS_IT_WAS, _actor.get().since))


def touched(records: Iterable[Model]) -> set[int]:
    """The ids of those records of one model that have a history: that a person changed before."""
    by_pk = {record.pk: type(record) for record in records if record.pk}
    if not by_pk:
        return set()
    (model,) = set(by_pk.values())
    return set(rows_of(model).objects.filter(id__in=by_pk).values_list("id", flat=True))


def as_stored(records: Iterable[Model]) -> list[Model]:
    """Records of one model as the database has them now; what the history leaves out stays unread."""
    by_pk = {record.pk: type(record) for record in records if record.pk}
    if not by_pk:
        return []
    (model,) = set(by_pk.values())
    kept = [field.attname for field in rows_of(model).tracked_fields]
    return list(model._base_manager.filter(pk__in=by_pk).only(*kept))


@contextmanager
def noting(records: Iterable[Model], change: str, *, decided: Container[int] | bool = False) -> Iterator[None]:
    """Keeps the history of records that are written in bulk within this: all of them while a person acts.

    Of a run's changes those are kept that concern records that a person decided on: `decided`, by id.
    """
    person = _actor.get().user
    if person and change == DELETED:
        yield  # each deletion is told by Django's signal
        return
    every = bool(person) or decided is True
    ids: Container[int] = () if isinstance(decided, bool) else decided
    noted = [record for record in records if every or record.pk in ids]
    if change == CHANGED:
        keep_state(noted)
    last = as_stored(noted) if change == DELETED else []
    yield
    _write(last or as_stored(noted), change, _actor.get())


def _write(records: Sequence[Model], change: str, actor: Actor) -> None:
    if not records:
        return
    rows = rows_of(type(records[0]))
    now = actor.since or timezone.now()
    rows.objects.bulk_create(
        rows(
            **state(record),
            history_date=now,
            history_type=change,
            history_user=actor.user,
            history_change_reason=actor.reason,
        )
        for record in records
    )
