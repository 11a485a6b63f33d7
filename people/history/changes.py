"""Which changes a page lists: rows of several histories and the decisions, as one queryset of their places."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from django.contrib.auth.models import User
from django.db.models import CharField, Exists, F, Model, OuterRef, Q, QuerySet, Value

from articles.history import AS_IT_WAS, DELETED, rows_of
from articles.models import Article
from people.history.kinds import DECISION, KINDS, PAIRS, PARTS, SUBJECTS
from people.models import Decision, Meeting, Official, Redirect
from people.models.decisions import Subject

WHO_TOOK_PART = (Decision.Action.ADD, Decision.Action.REMOVE)  # about a meeting and an official


def recent(*, user: User | None = None, kind: str = "", day: date | None = None) -> QuerySet:
    """All changes, the newest first: those of one user, of one kind of record, of one day (UTC)."""
    found: dict[str, QuerySet] = {name: _rows(name) for name in KINDS} | {DECISION: Decision.objects.all()}
    if kind:
        found = {kind: found[kind]}
    for name, rows in found.items():
        who, when = ("user", "made") if name == DECISION else ("history_user", "history_date")
        if user:
            rows = rows.filter(**{who: user})
        if day:
            first = datetime.combine(day, time.min, UTC)
            rows = rows.filter(**{f"{when}__gte": first, f"{when}__lt": first + timedelta(days=1)})
        found[name] = rows
    return _together(found)


def of_record(record: Model) -> QuerySet:
    """All changes of one record, with those of its parts and the decisions about it."""
    return _together(_of_kept(record) | {DECISION: Decision.objects.filter(_about(record))})


def of_gone(kind: str, pk: int) -> QuerySet:
    """All changes of a record that is there no more."""
    decisions = Decision.objects.filter(subject=kind, subject_id=pk) if kind in SUBJECTS else Decision.objects.none()
    return _together({kind: _rows(kind).filter(id=pk), DECISION: decisions})


def deleted() -> QuerySet:
    """The deletions that can be undone: of officials, spellings and posts that are gone, and of meetings."""
    found: dict[str, QuerySet] = {}
    for kind in ("official", *PARTS):
        rows = rows_of(KINDS[kind]).objects
        there = Exists(KINDS[kind]._base_manager.filter(pk=OuterRef("id")))
        later = Exists(rows.filter(id=OuterRef("id"), history_id__gt=OuterRef("history_id")))
        found[kind] = rows.filter(~there, ~later, history_type=DELETED).exclude(id__in=went_back(kind))
        if kind in PARTS:
            found[kind] = found[kind].filter(Exists(Official.objects.filter(pk=OuterRef("official_id"))))
    meetings = Decision.objects.filter(subject=Subject.MEETING, action=Decision.Action.DELETE)
    return _together(found | {DECISION: meetings.filter(withdrawn_by__isnull=True)})


def went_back(kind: str) -> set[int]:
    """The spellings or officials that decisions brought, and that went when these were withdrawn."""
    withdrawn = Decision.objects.filter(withdrawn_by__isnull=False)
    merges = withdrawn.filter(subject=Subject.OFFICIAL, action=Decision.Action.JOIN)
    names = withdrawn.filter(subject=Subject.MENTION, action=Decision.Action.LINK)
    if kind == "alias":
        brought = {pk for merge in merges for pk in merge.kept["aliases"]["added"]}
        return brought | {name.kept["alias"] for name in names if name.kept.get("alias")}
    if kind == "official":
        return {name.other_id for name in names if name.kept.get("made") and name.other_id}
    return set()


def _rows(kind: str) -> QuerySet:
    rows: QuerySet = rows_of(KINDS[kind]).objects.exclude(history_change_reason=AS_IT_WAS, history_user=None)
    return rows


def _of_kept(record: Model) -> dict[str, QuerySet]:
    found = {kind: _rows(kind).filter(id=record.pk) for kind, model in KINDS.items() if isinstance(record, model)}
    if isinstance(record, Official):
        found |= {kind: _rows(kind).filter(official_id=record.pk) for kind in PARTS}
    return found


def _about(record: Any) -> Q:
    """The decisions about a record, and those about what is a part of it."""
    subject = next((name for name, model in SUBJECTS.items() if isinstance(record, model)), "")
    about = Q(subject=subject) & (Q(subject_id=record.pk) | Q(other_id=record.pk, action__in=PAIRS))
    if isinstance(record, Meeting):
        swallowed = Redirect.objects.filter(subject=Subject.MEETING, new_id=record.pk).values("old_id")
        about |= Q(subject=Subject.MEETING, subject_id__in=swallowed)
        about |= Q(subject=Subject.REPORT, subject_id__in=record.reports.values("pk"))
    if isinstance(record, Official):
        about |= Q(subject=Subject.MENTION, other_id=record.pk)
        about |= Q(subject=Subject.MEETING, other_id=record.pk, action__in=WHO_TOOK_PART)
    if isinstance(record, Article):
        about |= Q(subject=Subject.MENTION, value__article=record.pk)
    return about


def _together(found: dict[str, QuerySet]) -> QuerySet:
    """One queryset of (time, kind, number), the newest first."""
    parts = []
    for kind, rows in found.items():
        when, number = ("made", "pk") if kind == DECISION else ("history_date", "history_id")
        named = rows.order_by().annotate(at=F(when), what=Value(kind, output_field=CharField()), number=F(number))
        parts.append(named.values_list("at", "what", "number"))
    joined = parts[0].union(*parts[1:], all=True) if len(parts) > 1 else parts[0]
    return joined.order_by("-at", "-number")
