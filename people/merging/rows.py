"""Rows as JSON, exactly, and back into the database with the ids and times that they had."""

from collections.abc import Iterable
from contextlib import nullcontext
from datetime import date
from typing import Any

from django.db.models import Model, QuerySet

from articles.history import CHANGED, noting
from people.models import Meeting, Official, Participation, Post, Redirect, Report
from people.models.decisions import Subject
from people.redirects import heirs

Row = dict[str, Any]


def stored(row: Model) -> Row:
    """A row's fields; days and times as ISO text."""
    values = {field.attname: field.value_from_object(row) for field in row._meta.concrete_fields}
    return {name: value.isoformat() if isinstance(value, date) else value for name, value in values.items()}


def put_back(model: type[Model], values: Row) -> None:
    """Writes a row again as `stored` gave it; a field that the model gained since has its default."""
    fields = [field for field in model._meta.concrete_fields if field.attname in values]
    row = model(**{field.attname: field.to_python(values[field.attname]) for field in fields})
    row.save_base(raw=True, force_insert=True)  # raw: `created` keeps its time


def hand_over(rows: QuerySet, official: int) -> list[int]:
    """Makes rows an official's; returns their ids."""
    moved = list(rows.order_by("id"))
    with noting(moved, CHANGED) if hasattr(rows.model, "history") else nullcontext():
        rows.model._default_manager.filter(pk__in=[row.pk for row in moved]).update(official=official)
    return [row.pk for row in moved]


def drop(rows: Iterable[Model]) -> list[Row]:
    """Deletes rows; returns what they held."""
    kept = []
    for row in rows:
        kept.append(stored(row))
        row.delete()
    return kept


# --- meetings that change with a merge: remembered, to be given back as they were -----------------------------------


def remembered(meetings: Iterable[int]) -> list[Row]:
    """Meetings with those who took part, their reports, and the ids of the meetings that they swallowed before."""
    found = Meeting.objects.in_bulk(meetings)
    kept = {pk: _memory(meeting) for pk, meeting in found.items()}
    for participation in Participation.objects.filter(meeting__in=found).order_by("id"):
        kept[participation.meeting_id]["participations"].append(stored(participation))
    for pk, meeting in Report.objects.filter(meeting__in=found).order_by("id").values_list("pk", "meeting_id"):
        kept[meeting]["reports"].append(pk)
    swallowed = Redirect.objects.filter(subject=Subject.MEETING, new_id__in=found)
    for old, new in swallowed.order_by("id").values_list("old_id", "new_id"):
        kept[new]["swallowed"].append(old)
    return list(kept.values())


def _memory(meeting: Meeting) -> Row:
    return {"meeting": stored(meeting), "participations": [], "reports": [], "swallowed": []}


def lost(meetings: list[Row]) -> list[Row]:
    """Those of some remembered meetings that are no more, or lost somebody who took part."""
    there = _there(Meeting, (one["meeting"]["id"] for one in meetings))
    present = _there(Participation, (row["id"] for one in meetings for row in one["participations"]))
    return [
        one
        for one in meetings
        if one["meeting"]["id"] not in there or any(row["id"] not in present for row in one["participations"])
    ]


def _there(model: type[Model], ids: Iterable[int]) -> set[int]:
    return set(model._default_manager.filter(pk__in=list(ids)).values_list("pk", flat=True))


def bring_back(meetings: Iterable[Row]) -> None:
    """Gives remembered meetings back, each with those of its reports that are still where it went, and who took part.

    What changed since is for the grouping to decide: all these reports are pending then.
    """
    for one in meetings:
        pk = one["meeting"]["id"]
        if _there(Meeting, [pk]) or _give_back(pk, one):
            _let_take_part(pk, one["participations"])


def _give_back(pk: int, one: Row) -> bool:
    """Writes a swallowed meeting again, unless none of its reports is where it went."""
    heir = heirs(Subject.MEETING, [pk])[pk]
    reports = Report.objects.filter(pk__in=one["reports"], meeting=heir)
    if heir == pk or not reports.exists():
        return False
    visit = one["meeting"]["visit_id"]
    put_back(Meeting, {**one["meeting"], "visit_id": visit if visit and _there(Meeting, [visit]) else None})
    Redirect.objects.filter(subject=Subject.MEETING, old_id=pk).delete()
    Redirect.objects.filter(subject=Subject.MEETING, old_id__in=one["swallowed"], new_id=heir).update(new_id=pk)
    Report.objects.filter(meeting=heir).update(pending=True)
    reports.update(meeting=pk)
    return True


def _let_take_part(meeting: int, participations: list[Row]) -> None:
    """Writes those again who are not there; whom the reports do not name, the grouping takes out."""
    rows = list(Participation.objects.filter(meeting=meeting))
    present, taken = {row.pk for row in rows}, {_who(stored(row)) for row in rows}
    officials = _there(Official, (row["official_id"] for row in participations if row["official_id"]))
    posts = _there(Post, (row["post_id"] for row in participations if row["post_id"]))
    for row in participations:
        is_known = row["official_id"] is None or row["official_id"] in officials
        if is_known and row["id"] not in present and _who(row) not in taken:
            put_back(Participation, {**row, "post_id": row["post_id"] if row["post_id"] in posts else None})


def _who(participation: Row) -> tuple[Any, ...]:
    official = participation["official_id"]
    return (official,) if official else (None, participation["name"], participation["country"])
