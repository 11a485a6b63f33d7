"""Changes as pages show them: who, when and why, and each value before and after, in a few queries a page."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from django.db.models import ForeignKey, Model, OuterRef, Subquery
from django.urls import reverse

from articles.history import ADDED, CHANGED, DELETED, rows_of
from people.history.changes import went_back
from people.history.kinds import DECISION, KINDS, PAIRS, SUBJECTS
from people.models import Decision

Key = tuple[datetime, str, int]  # time, kind, number of the row
VERBS = {ADDED: "added", CHANGED: "changed", DELETED: "deleted"}
A_RUN = "a run"
LONGEST = 400  # characters of a value


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A value before and after, in words."""

    label: str
    before: str
    after: str


@dataclass(slots=True)
class Entry:
    """One change, or one decision."""

    kind: str
    number: int
    at: datetime
    who: str
    verb: str
    record: str
    address: str
    reason: str
    changes: list[FieldChange] = field(default_factory=list)
    undone: bool = False  # a decision that was withdrawn
    went_back: bool = False  # the deletion of what a decision had brought, when that was withdrawn

    @property
    def is_decision(self) -> bool:
        return self.kind == DECISION

    @property
    def is_deletion(self) -> bool:
        return self.verb in (VERBS[DELETED], Decision.Action.DELETE.label)

    @property
    def can_be_undone(self) -> bool:
        """What else an article's history shows follows from decisions; only these are undone."""
        return not (self.undone or self.went_back) and self.kind != "article" and self.verb != WITHDRAWN

    def told_when_undone(self) -> str:
        """What undoing it did, for whoever did it."""
        if self.is_deletion:
            return f"{self.record} is restored."
        if self.is_decision:
            return f"The decision about {self.record} is withdrawn: {self.verb.lower()}."
        if self.verb == VERBS[ADDED]:
            return f"{self.record} is taken away again."
        return f"{self.record} is as it was before the change."


WITHDRAWN = str(Decision.Action.WITHDRAW.label)


def read(keys: Iterable[Key]) -> list[Entry]:
    """The entries of some places, in their order."""
    wanted = list(keys)
    numbers: dict[str, list[int]] = defaultdict(list)
    for _, kind, number in wanted:
        numbers[kind].append(number)
    found = {(entry.kind, entry.number): entry for kind in numbers for entry in _read_kind(kind, numbers[kind])}
    return [found[(kind, number)] for _, kind, number in wanted if (kind, number) in found]


def _read_kind(kind: str, numbers: list[int]) -> list[Entry]:
    return _decisions(numbers) if kind == DECISION else _histories(kind, numbers)


# --- rows of histories ---------------------------------------------------------------------------------------------


def _histories(kind: str, numbers: list[int]) -> list[Entry]:
    table = rows_of(KINDS[kind]).objects
    earlier = table.filter(id=OuterRef("id"), history_id__lt=OuterRef("history_id")).order_by("-history_id")
    rows = table.filter(history_id__in=numbers).select_related("history_user")
    rows = list(rows.annotate(previous=Subquery(earlier.values("history_id")[:1])))
    before = table.in_bulk([row.previous for row in rows if row.previous])
    pairs = [(before.get(row.previous), row) for row in rows]
    names = _names_of_related(kind, [row for pair in pairs for row in pair if row])
    entries = [_history(kind, old, new, names) for old, new in pairs]
    gone = went_back(kind) if any(entry.is_deletion for entry in entries) else set()
    for entry, (_, new) in zip(entries, pairs, strict=True):
        entry.went_back = entry.is_deletion and new.id in gone
    return entries


def _history(kind: str, old: Any, new: Any, names: dict[tuple[str, int], str]) -> Entry:
    record = str(new.history_object)
    if official := names.get(("official", getattr(new, "official_id", None) or 0)):
        record = f"{record} of {official}"
    return Entry(
        kind=kind,
        number=new.history_id,
        at=new.history_date,
        who=str(new.history_user or A_RUN),
        verb=VERBS[new.history_type],
        record=record,
        address=history_address(KINDS[kind], new.id),
        reason=new.history_change_reason,
        changes=_differences(old, new, names),
    )


def changed_fields(old: Any, new: Any) -> list[Any]:
    """The fields that people can change and whose values differ between two rows of a history."""
    fields = [field for field in type(new).tracked_fields if field.editable and field.attname != "id"]
    return [field for field in fields if old is None or getattr(old, field.attname) != getattr(new, field.attname)]


def _differences(old: Any, new: Any, names: dict[tuple[str, int], str]) -> list[FieldChange]:
    """What a change did to each field; of a record added or deleted all that it holds."""
    fields = changed_fields(old if new.history_type == CHANGED else None, new)
    if new.history_type == ADDED:
        old = None
    elif new.history_type == DELETED:
        old, new = new, None
    told = [(field, _words(field, old, names), _words(field, new, names)) for field in fields]
    return [FieldChange(field.verbose_name, before, after) for field, before, after in told if before or after]


def _words(field: Any, row: Any, names: dict[tuple[str, int], str]) -> str:
    """A value in words; empty where there is none."""
    value = getattr(row, field.attname) if row else None
    if isinstance(field, ForeignKey) and value:
        return names.get((field.name, value)) or f"number {value}, which is gone"
    if field.choices:
        value = dict(field.flatchoices).get(value, value)
    return in_words(value)


def in_words(value: Any) -> str:
    """Any value of a field in words."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list | tuple):
        return ", ".join(in_words(one) for one in value)
    if isinstance(value, date):
        return value.isoformat()
    return "" if value is None else str(value)[:LONGEST]


def _names_of_related(kind: str, rows: list[Any]) -> dict[tuple[str, int], str]:
    """The names of all records to which rows lead, by field and id: a query a field."""
    found: dict[tuple[str, int], str] = {}
    for link in KINDS[kind]._meta.fields:
        ids = {getattr(row, link.attname, None) for row in rows} - {None} if isinstance(link, ForeignKey) else set()
        if ids and isinstance(link.related_model, type):
            there = link.related_model._default_manager.in_bulk(ids)
            found |= {(link.name, pk): str(one) for pk, one in there.items()}
    return found


# --- decisions -----------------------------------------------------------------------------------------------------


def _decisions(numbers: list[int]) -> list[Entry]:
    rows = list(Decision.objects.filter(pk__in=numbers).select_related("user", "withdrawn_by", "withdraws"))
    names = _names_of_subjects(rows)
    return [_decision(row, names) for row in rows]


def _decision(row: Decision, names: dict[tuple[str, int], str]) -> Entry:
    subject = f"{row.get_subject_display().lower()} {row.subject_id}"
    return Entry(
        kind=DECISION,
        number=row.pk,
        at=row.made,
        who=str(row.user or A_RUN),
        verb=str(row.get_action_display()),
        record=names.get((row.subject, row.subject_id)) or subject,
        address=history_address(SUBJECTS[row.subject], row.subject_id),
        reason=row.reason,
        changes=_decided(row, names),
        undone=hasattr(row, "withdrawn_by"),
    )


def _decided(row: Decision, names: dict[tuple[str, int], str]) -> list[FieldChange]:
    told = []
    value = row.value if isinstance(row.value, dict) else {"value": row.value}
    if row.field:
        told.append(FieldChange(row.field, in_words(value.get("found")), in_words(value.get("value"))))
    if note := value.get("note"):
        told.append(FieldChange("note", "", in_words(note)))
    if who := value.get("participant"):
        name = ", ".join(part for part in (who.get("name"), who.get("title")) if part)
        removed = row.action == Decision.Action.REMOVE
        told.append(FieldChange("participant", name if removed else "", "" if removed else name))
    if row.other_id and row.action in PAIRS:
        told.append(FieldChange("other", "", names.get((row.subject, row.other_id)) or str(row.other_id)))
    if row.withdraws:
        told.append(FieldChange("withdrawn", f"{row.withdraws.get_action_display()} {row.withdraws.field}".strip(), ""))
    return told


def _names_of_subjects(rows: list[Decision]) -> dict[tuple[str, int], str]:
    """The names of the records that decisions are about; of one that is gone the name that its history tells."""
    wanted: dict[str, set[int]] = defaultdict(set)
    for row in rows:
        wanted[row.subject].add(row.subject_id)
        if row.other_id and row.action in PAIRS:
            wanted[row.subject].add(row.other_id)
    found: dict[tuple[str, int], str] = {}
    for subject, ids in wanted.items():
        model = SUBJECTS[subject]
        if subject in KINDS:
            gone = rows_of(model).objects.filter(id__in=ids).order_by("history_id")
            found |= {(subject, row.id): str(row.history_object) for row in gone}
        found |= {(subject, pk): str(one) for pk, one in model._default_manager.in_bulk(ids).items()}
    return found


def history_address(model: type[Model], pk: int) -> str:
    """The page with the history of a record, whether it is there or gone."""
    return reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_history", args=[pk])
