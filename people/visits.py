"""The visit during which a meeting took place: as the reports tell, else by who travelled, when and where to."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator
from datetime import date, timedelta
from typing import Any

from django.db.models import F, Q
from django.db.models.functions import Length, Substr

from people.claim_rows import chunks
from people.models import Meeting, Participation, Report

AT_ONCE = 800
STRETCHES_AT_ONCE = 40  # of days that one query asks for
MONTH = len("2013-03")
A_MONTH = timedelta(days=31)  # a visit that is not longer begins at most so long before a day on which it lasts
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
    meetings = Meeting.objects.filter(kind__in=LINKED).order_by()
    for days in _stretches((visit.first_day, visit.last_day) for visit in visits):
        within = Q()
        for first, last in days:
            within |= Q(first_day__range=(first, last), last_day__lte=last)
        for some in chunks(meetings.filter(within).values_list("pk", flat=True)):
            attended = Participation.objects.filter(meeting__in=some, official__in=officials)
            found |= set(attended.values_list("meeting", flat=True))
    return meetings.in_bulk(found)


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
    """Those of some officials who were on a visit on the days of some meetings, with the visit.

    Visits are looked up by their days, never by their officials, of whom some were on hundreds.
    """
    visits = Meeting.objects.filter(kind="visit").exclude(country="").order_by()
    cut = visits.annotate(begins=Substr("start", 1, MONTH), ends=Substr("end", 1, MONTH), exactness=Length("start"))
    longer = cut.exclude(begins=F("ends"), exactness__gte=MONTH)
    found: dict[int, tuple[Any, ...]] = {}
    for days in _stretches((row.first_day, row.last_day) for row in meetings):
        near, around = Q(), Q()
        for first, last in days:
            near |= Q(first_day__range=(first - A_MONTH, last), last_day__gte=first)
            around |= Q(first_day__lte=last, last_day__gte=first)
        for some in (visits.filter(near), longer.filter(around)):
            found |= {row[0]: row for row in some.values_list("pk", "country", "first_day", "last_day", "simulated")}
    for pks in chunks(found):
        present = Participation.objects.filter(meeting__in=pks, official__in=people)
        for official, country, visit in present.values_list("official", "country", "meeting"):
            yield (official, country, *found[visit])
