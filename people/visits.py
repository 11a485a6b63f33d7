"""The visit during which a meeting took place: as the reports tell, else by who travelled, when and where to."""

import json
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator
from datetime import date, timedelta
from typing import Any

from django.db import connection

from people.claim_rows import chunks
from people.claims import EARLIEST
from people.models import Meeting, Participation, Report

AT_ONCE = 800
A_MONTH = timedelta(days=31)  # a visit that is not longer begins at most so long before a day on which it lasts
DAYS = {
    "sqlite": "SELECT json_extract(value, '$[0]') AS first, json_extract(value, '$[1]') AS last FROM json_each(%s)",
    "postgresql": (
        "SELECT (value ->> 0)::date AS first, (value ->> 1)::date AS last FROM jsonb_array_elements(%s::jsonb)"
    ),
}
BEGUN = (
    "SELECT meeting.id FROM ({days}) AS days CROSS JOIN people_meeting AS meeting "
    "WHERE meeting.kind = %s AND meeting.first_day BETWEEN days.first AND days.last"
)
LENGTH = {"sqlite": "julianday(last_day) - julianday(first_day)", "postgresql": "last_day - first_day"}
LONG = "SELECT id FROM people_meeting WHERE kind = 'visit' AND {length} > %s AND first_day <= %s AND last_day >= %s"
LINKED = ("meeting", "consultation", "multilateral")  # kinds that a visit can hold


def link_visits(meetings: Iterable[int]) -> None:
    """Ties the meetings concerned by a change of some meetings or visits to their visits."""
    changed = sorted(set(meetings))
    for at in range(0, len(changed), AT_ONCE):
        concerned = _concerned(changed[at : at + AT_ONCE])
        told = _told(concerned)
        fitting = _fitting(concerned)
        moved = []
        for meeting in concerned.values():
            visit = told.get(meeting.pk) or fitting.get(meeting.pk)
            if meeting.visit_id != visit:
                meeting.visit_id = visit
                moved.append(meeting)
        Meeting.objects.bulk_update(moved, ["visit"])


def _concerned(changed: list[int]) -> dict[int, Meeting]:
    """The meetings among those changed, and those that a changed visit holds or may hold."""
    visits = list(Meeting.objects.filter(pk__in=changed, kind="visit").order_by())
    held = Meeting.objects.filter(visit__in=changed)
    told = Report.objects.filter(meeting__in=visits).values("article")
    beside = Report.objects.filter(article__in=told, meeting__isnull=False)
    found = {*changed, *held.values_list("pk", flat=True), *beside.values_list("meeting", flat=True)}
    present = Participation.objects.filter(meeting__in=visits, official__isnull=False)
    officials = set(present.values_list("official", flat=True))
    stretches = _stretches((visit.first_day, visit.last_day) for visit in visits)
    for some in chunks(pk for kind in LINKED for pk in _begun(kind, stretches)):
        attended = Participation.objects.filter(meeting__in=some, official__in=officials)
        found |= set(attended.values_list("meeting", flat=True))
    return Meeting.objects.filter(kind__in=LINKED).order_by().in_bulk(found)


def _stretches(days: Iterable[tuple[date | None, date | None]]) -> list[tuple[date, date]]:
    """Days, those that overlap joined."""
    joined: list[tuple[date, date]] = []
    for first, last in sorted((first, last) for first, last in days if first and last):
        if joined and first <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(last, joined[-1][1])
        else:
            joined.append((first, last))
    return joined


def _begun(kind: str, stretches: list[tuple[date, date]]) -> set[int]:
    """The meetings of a kind that begin on some days: looked up one stretch after the other, however many there are."""
    days = json.dumps([(first.isoformat(), last.isoformat()) for first, last in stretches])
    with connection.cursor() as cursor:
        cursor.execute(BEGUN.format(days=DAYS[connection.vendor]), [days, kind])
        return {pk for (pk,) in cursor}


def _long(first: date, last: date) -> set[int]:
    """The visits of more than a month that last on any of some days: few."""
    with connection.cursor() as cursor:
        cursor.execute(LONG.format(length=LENGTH[connection.vendor]), [A_MONTH.days, last, first])
        return {pk for (pk,) in cursor}


def _told(concerned: dict[int, Meeting]) -> dict[int, int]:
    """The visit that the reports of a meeting name, by most of them."""
    rows = Report.objects.filter(meeting__in=concerned).exclude(claim__visit="").order_by()
    named = [
        (meeting, article, claim.get("visit", ""))
        for meeting, article, claim in rows.values_list("meeting", "article", "claim")
    ]
    visits = Report.objects.filter(article__in={article for _, article, _ in named}, meeting__kind="visit")
    there = visits.filter(key__in={key for _, _, key in named}).values_list("article", "key", "meeting")
    home = {(article, key): visit for article, key, visit in there}
    votes: dict[int, Counter[int]] = defaultdict(Counter)
    for meeting, article, key in named:
        visit = home.get((article, key))
        if visit:
            votes[meeting][visit] += 1
    return {meeting: min(count, key=lambda visit: (-count[visit], visit)) for meeting, count in votes.items()}


def _fitting(concerned: dict[int, Meeting]) -> dict[int, int]:
    """The one visit that a participant of a meeting was on, in the meeting's country on its days."""
    dated = {pk: row for pk, row in concerned.items() if row.first_day and row.last_day and row.country}
    people: dict[int, set[int]] = defaultdict(set)
    present = Participation.objects.filter(meeting__in=dated, official__isnull=False)
    for pk, official in present.values_list("meeting", "official"):
        people[official or 0].add(pk)
    found: dict[int, set[int]] = defaultdict(set)
    for official, country, visit, goal, begins, ends, simulated in _visits(dated.values(), people):
        for meeting in people[official] if country != goal else ():
            row = dated[meeting]
            inside = begins <= row.first_day and row.last_day <= ends
            if inside and row.country == goal and row.simulated == simulated:
                found[meeting].add(visit)
    return {meeting: next(iter(fits)) for meeting, fits in found.items() if len(fits) == 1}


def _visits(meetings: Iterable[Meeting], people: Collection[int]) -> Iterator[tuple[Any, ...]]:
    """Those of some officials who were on a visit at about the days of some meetings, with the visit.

    Visits are looked up by their days, never by their officials, of whom some were on hundreds.
    """
    stretches = _stretches((row.first_day, row.last_day) for row in meetings)
    if not stretches:
        return
    near = _begun("visit", _stretches((max(first, EARLIEST) - A_MONTH, last) for first, last in stretches))
    for some in chunks(near | _long(stretches[0][0], max(last for _, last in stretches))):
        present = Participation.objects.filter(meeting__in=some, official__in=people).exclude(meeting__country="")
        yield from present.values_list(
            "official", "country", "meeting", "meeting__country", "meeting__first_day", "meeting__last_day",
            "meeting__simulated",
        )  # fmt: skip
