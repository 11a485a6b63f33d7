"""The decisions that stand, as recording and grouping need them: of those not withdrawn, the later over the earlier."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from django.db.models import Q, QuerySet

from people.claim_rows import Named
from people.grouping import Decided
from people.matching import group_key
from people.models import Decision, Meeting, Official, Redirect
from people.models.decisions import Subject

Action = Decision.Action
STATUSES = {Action.CONFIRM: Meeting.Status.CONFIRMED, Action.REJECT: Meeting.Status.REJECTED}


@dataclass(slots=True)
class Standing:
    """The decisions that stand, in the form in which recording and grouping need them."""

    values: dict[int, dict[str, Any]] = field(default_factory=lambda: defaultdict(dict))  # meeting -> field -> value
    known: dict[int, dict[str, Any]] = field(default_factory=lambda: defaultdict(dict))  # what the reports said then
    set_by: dict[int, dict[str, int]] = field(default_factory=lambda: defaultdict(dict))  # the decisions
    statuses: dict[int, str] = field(default_factory=dict)  # meeting -> status; 'found' where handed back
    anchors: dict[int, frozenset[int]] = field(default_factory=dict)  # meeting -> reports its status was decided on
    people: dict[int, list[tuple[bool, Named]]] = field(default_factory=lambda: defaultdict(list))  # added or removed
    meetings: set[int] = field(default_factory=set)  # all that anything was decided about
    reports: set[int] = field(default_factory=set)  # those that a decision rests on
    survivors: set[int] = field(default_factory=set)  # meetings that a person chose to keep of two
    excluded: set[int] = field(default_factory=set)  # reports that a person said tell of no contact
    affirmed: set[int] = field(default_factory=set)  # reports that a person said tell of one
    spans: dict[int, tuple[int, int]] = field(default_factory=dict)  # of the reports that a person added
    decided: Decided = field(default_factory=Decided)
    links: dict[tuple[int, str, str], int] = field(default_factory=dict)  # (article, name, country) -> official
    everywhere: dict[str, int] = field(default_factory=dict)  # folded name and country -> official, in all articles
    nobody: set[str] = field(default_factory=set)  # folded names and countries that are no officials'

    def of(self, meeting: int) -> dict[str, Any]:
        """The values that a person set on a meeting, its status among them."""
        status = self.statuses.get(meeting, Meeting.Status.FOUND)
        decided = {} if status == Meeting.Status.FOUND else {"status": status}
        return {**self.values.get(meeting, {}), **decided}

    def rejected_reports(self) -> set[int]:
        """The reports on which meetings stood that a person rejected."""
        rejected = [pk for pk, status in self.statuses.items() if status == Meeting.Status.REJECTED]
        return {report for pk in rejected for report in self.anchors[pk]}


def standing() -> Standing:
    """Reads all decisions that nobody withdrew, the later over the earlier."""
    rows = Decision.objects.standing().exclude(subject=Subject.OFFICIAL)  # merges are carried out as they are decided
    decided = list(rows.order_by("id"))
    found = _joined(decided, _successors({row.subject_id for row in decided if row.subject == Subject.MEETING}))
    found.excluded |= set(Decision.objects.withdrawn_reports())
    _keep_those_there(found)
    return found


def standing_of(meeting: Meeting) -> Standing:
    """What stands of the decisions about one meeting, and about those that it swallowed."""
    return _joined(about_meeting(meeting), dict(_swallowed(meeting).values_list("old_id", "new_id")))


def about_meeting(meeting: Meeting) -> QuerySet[Decision]:
    """The decisions about a meeting that nobody withdrew, and those about meetings that it swallowed, oldest first."""
    own = Q(subject_id=meeting.pk) | Q(subject_id__in=_swallowed(meeting).values("old_id"))
    return Decision.objects.standing().filter(own, subject=Subject.MEETING).order_by("id")


def _swallowed(meeting: Meeting) -> QuerySet[Redirect]:
    return Redirect.objects.filter(subject=Subject.MEETING, new_id=meeting.pk)


def _joined(rows: Iterable[Decision], successors: dict[int, int]) -> Standing:
    found = Standing()
    together, apart = [], []
    for row in rows:
        value = row.value if isinstance(row.value, dict) else {}
        reports, others = frozenset(value.get("reports", ())), frozenset(value.get("others", ()))
        found.reports |= reports | others
        if row.action == Action.JOIN and row.subject == Subject.MEETING:
            together.append(reports | others)
            found.survivors.discard(row.other_id or 0)
            found.survivors.add(row.subject_id)
        elif row.action == Action.KEEP_APART and row.subject == Subject.MEETING:
            apart.append((reports, others))
        elif row.subject == Subject.MENTION:
            _take_name(found, row, value)
        if row.subject == Subject.REPORT:
            _take_report(found, row, value)
        elif row.subject == Subject.MEETING:
            _take_meeting(found, row, value, _last(row.subject_id, successors))
    found.decided = Decided(tuple(together), tuple(apart))
    return found


def _successors(meetings: set[int]) -> dict[int, int]:
    """The meetings that swallowed some, and those that swallowed these: an archive has far more than are asked for."""
    found: dict[int, int] = {}
    while asked := meetings - found.keys():
        redirects = Redirect.objects.filter(subject=Subject.MEETING, old_id__in=asked)
        met = dict(redirects.values_list("old_id", "new_id"))
        found |= met
        meetings = set(met.values())
    return found


def _last(one: int, successors: dict[int, int]) -> int:
    """The record that swallowed one, in as many steps as it took."""
    seen = {one}
    while one in successors and successors[one] not in seen:
        one = successors[one]
        seen.add(one)
    return one


def _take_name(found: Standing, row: Decision, value: dict[str, Any]) -> None:
    key = group_key(value["name"], value["country"])
    if row.action == Action.REJECT:
        found.nobody.add(key)
    elif row.action == Action.LINK and row.other_id and value["article"] is None:
        found.everywhere[key] = row.other_id
    elif row.action == Action.LINK and row.other_id:
        found.links[(value["article"], value["name"], value["country"])] = row.other_id


def _take_report(found: Standing, row: Decision, value: dict[str, Any]) -> None:
    found.reports.add(row.subject_id)
    if row.action in (Action.REJECT, Action.DELETE):
        found.excluded.add(row.subject_id)
        found.affirmed.discard(row.subject_id)
    elif row.action == Action.CONFIRM:
        found.excluded.discard(row.subject_id)
        found.affirmed.add(row.subject_id)
    elif row.action == Action.ADD:
        found.spans[row.subject_id] = (value["evidence"]["start"], value["evidence"]["end"])


def _take_meeting(found: Standing, row: Decision, value: dict[str, Any], meeting: int) -> None:
    reports = frozenset(value.get("reports", ()))
    if row.action == Action.DELETE:
        found.excluded |= reports
        return
    found.meetings.add(meeting)
    if row.action in STATUSES or (row.action == Action.HAND_BACK and row.field == "status"):
        found.statuses[meeting] = STATUSES.get(Action(row.action), Meeting.Status.FOUND)
        found.anchors[meeting] = reports
    elif row.action in (Action.ADD, Action.REMOVE):
        found.people[meeting].append((row.action == Action.ADD, _named(value["participant"])))
    else:
        _take_field(found, row, meeting)


def _take_field(found: Standing, row: Decision, meeting: int) -> None:
    value = row.value if isinstance(row.value, dict) else {"value": row.value}
    if row.action == Action.SET:
        found.values[meeting][row.field] = value["value"]
        found.set_by[meeting][row.field] = row.pk
        found.known[meeting].pop(row.field, None)
    elif row.action == Action.HAND_BACK:
        for kept in (found.values, found.set_by, found.known):
            kept[meeting].pop(row.field, None)
    if row.action in (Action.SET, Action.DISMISS) and "found" in value and row.field in found.values[meeting]:
        found.known[meeting][row.field] = value["found"]


def _named(participant: dict[str, Any]) -> Named:
    official, name, country = participant["official"], participant["name"], participant["country"]
    key = f"official {official}" if official else f"name {name}|{country}"
    return Named(key, official, name, participant["title"], country)


def _keep_those_there(found: Standing) -> None:
    """An official whom somebody added, and who was merged since, is the one who took over; one who is gone, a name.

    So are those to whom names were linked; a link to one who is gone does not hold.
    """
    ids = {one.official for changes in found.people.values() for _, one in changes if one.official}
    home = _officials({*ids, *found.links.values(), *found.everywhere.values()})
    found.everywhere = {key: home[official] for key, official in found.everywhere.items() if official in home}
    found.links = {place: home[official] for place, official in found.links.items() if official in home}
    for changes in found.people.values():
        changes[:] = [(added, replace(one, official=home.get(one.official or 0))) for added, one in changes]


def _officials(ids: set[int]) -> dict[int, int]:
    """Who each official is now; those who are gone are left out."""
    successors = dict(Redirect.objects.filter(subject=Subject.OFFICIAL).values_list("old_id", "new_id")) if ids else {}
    home = {one: _last(one, successors) for one in ids}
    there = set(Official.objects.filter(pk__in=home.values()).values_list("pk", flat=True)) if ids else set()
    return {one: now for one, now in home.items() if now in there}
