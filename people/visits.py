"""The visit during which a meeting took place: as the reports tell, else by who travelled, when and where to."""

from collections import Counter, defaultdict
from collections.abc import Iterable

from django.db.models import Q

from people.models import Meeting, Participation, Report

AT_ONCE = 800
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
    officials = Participation.objects.filter(meeting__in=visits, official__isnull=False).values("official")
    days = [(first, last) for first, last in visits.values_list("first_day", "last_day") if first and last]
    may_hold = Q(visit__in=changed) | Q(reports__article__reports__meeting__in=visits)
    if days:
        inside = Q(first_day__gte=min(first for first, _ in days), last_day__lte=max(last for _, last in days))
        may_hold |= inside & Q(participations__official__in=officials)
    found = Meeting.objects.filter(Q(pk__in=changed) | may_hold, kind__in=LINKED).order_by().distinct()
    return found.in_bulk()


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
    if not dated:
        return {}
    first = min(row.first_day for row in dated.values() if row.first_day)
    last = max(row.last_day for row in dated.values() if row.last_day)
    people: dict[int, set[int]] = defaultdict(set)
    present = Participation.objects.filter(meeting__in=dated, official__isnull=False)
    for pk, official in present.values_list("meeting", "official"):
        people[official or 0].add(pk)
    visits = Participation.objects.filter(
        meeting__kind="visit", meeting__last_day__gte=first, meeting__first_day__lte=last, official__in=people
    ).exclude(meeting__country="")
    found: dict[int, set[int]] = defaultdict(set)
    columns = (
        "official",
        "country",
        "meeting",
        "meeting__country",
        "meeting__first_day",
        "meeting__last_day",
        "meeting__simulated",
    )
    for official, country, visit, goal, begins, ends, simulated in visits.values_list(*columns):
        for meeting in people[official] if country != goal else ():
            row = dated[meeting]
            inside = begins <= row.first_day and row.last_day <= ends
            if inside and row.country == goal and row.simulated == simulated:
                found[meeting].add(visit)
    return {meeting: next(iter(fits)) for meeting, fits in found.items() if len(fits) == 1}
