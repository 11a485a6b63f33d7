"""The visit during which a meeting took place: as the reports tell, else by who travelled, when and where to."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from django.db.models import Q

from people.models import Meeting, Participation, Report

AT_ONCE = 800
STRETCHES_AT_ONCE = 40  # of days that one query asks for
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
    visits = Meeting.objects.filter(pk__in=changed, kind="visit")
    held = Meeting.objects.filter(visit__in=changed)
    told = Report.objects.filter(meeting__in=visits).values("article")
    beside = Report.objects.filter(article__in=told, meeting__isnull=False)
    found = {*changed, *held.values_list("pk", flat=True), *beside.values_list("meeting", flat=True)}
    officials = Participation.objects.filter(meeting__in=visits, official__isnull=False).values("official")
    meetings = Participation.objects.filter(official__in=officials)
    for days in _stretches(visits.values_list("first_day", "last_day")):
        within = Q()
        for first, last in days:
            within |= Q(meeting__first_day__gte=first, meeting__last_day__lte=last)
        found |= set(meetings.filter(within).values_list("meeting", flat=True))
    return Meeting.objects.filter(kind__in=LINKED).order_by().in_bulk(found)


def _stretches(days: Iterable[tuple[date | None, date | None]]) -> Iterator[list[tuple[date, date]]]:
    """Days, those that overlap joined, a few at a time: one stretch around all would grow with the archive."""
    joined: list[tuple[date, date]] = []
    for first, last in sorted((first, last) for first, last in days if first and last):
        if joined and first <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(last, joined[-1][1])
        else:
            joined.append((first, last))
    for at in range(0, len(joined), STRETCHES_AT_ONCE):
        yield joined[at : at + STRETCHES_AT_ONCE]


def _told(concerned: dict[int, Meeting]) -> dict[int, int]:
    """The visit that the reports of a meeting name, by most of them."""
    rows = Report.objects.filter(meeting__in=concerned).exclude(claim__visit="").order_by()
    named = [
        (meeting, article, claim.get("visit", ""))
        for meeting, article, claim in rows.values_list("meeting", "article", "claim")
    ]
    keys = {key for _, _, key in named if key}
    there = Report.objects.filter(key__in=keys, meeting__kind="visit").values_list("article", "key", "meeting")
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


def _visits(meetings: Iterable[Meeting], people: Iterable[int]) -> Iterator[tuple[Any, ...]]:
    """Those of some officials who were on a visit on the days of some meetings, with the visit."""
    visits = Participation.objects.filter(meeting__kind="visit", official__in=people).exclude(meeting__country="")
    for days in _stretches((row.first_day, row.last_day) for row in meetings):
        around = Q()
        for first, last in days:
            around |= Q(meeting__last_day__gte=first, meeting__first_day__lte=last)
        yield from visits.filter(around).values_list(
            "official", "country", "meeting", "meeting__country", "meeting__first_day", "meeting__last_day",
            "meeting__simulated",
        )  # fmt: skip
