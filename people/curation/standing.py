"""The decisions that stand, as recording and grouping need them: of those not withdrawn, the later over the earlier."""

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from people.grouping import Decided
from people.models import Decision, Meeting, Redirect
from people.models.decisions import Subject

Action = Decision.Action
STATUSES = {Action.CONFIRM: Meeting.Status.CONFIRMED, Action.REJECT: Meeting.Status.REJECTED}


@dataclass(slots=True)
class Standing:
    """The decisions that stand, in the form in which recording and grouping need them."""

    values: dict[int, dict[str, Any]] = field(default_factory=lambda: defaultdict(dict))  # meeting -> field -> value
    statuses: dict[int, str] = field(default_factory=dict)  # meeting -> status
    meetings: set[int] = field(default_factory=set)  # all that anything was decided about
    reports: set[int] = field(default_factory=set)  # those that a decision rests on
    excluded: set[int] = field(default_factory=set)  # reports that a person said tell of no contact
    decided: Decided = field(default_factory=Decided)
    links: dict[tuple[int, str, str], int] = field(default_factory=dict)  # (article, name, country) -> official

    def of(self, meeting: int) -> dict[str, Any]:
        """The values that a person set on a meeting, its status among them."""
        status = self.statuses.get(meeting)
        return {**self.values.get(meeting, {}), **({"status": status} if status else {})}


def standing() -> Standing:
    """Reads all decisions that nobody withdrew, the later over the earlier."""
    found = Standing()
    together, apart = [], []
    successors = dict(Redirect.objects.filter(subject=Subject.MEETING).values_list("old_id", "new_id"))
    rows = Decision.objects.filter(withdrawn_by__isnull=True).exclude(action=Action.WITHDRAW).order_by("id")
    for row in rows:
        value = row.value if isinstance(row.value, dict) else {}
        reports, others = frozenset(value.get("reports", ())), frozenset(value.get("others", ()))
        found.reports |= reports | others
        if row.action == Action.JOIN and row.subject == Subject.MEETING:
            together.append(reports | others)
        elif row.action == Action.KEEP_APART and row.subject == Subject.MEETING:
            apart.append((reports, others))
        elif row.action == Action.LINK and row.subject == Subject.MENTION and row.other_id:
            found.links[(value["article"], value["name"], value["country"])] = row.other_id
        _take(found, row, reports, _last(row.subject_id, successors))
    found.decided = Decided(tuple(together), tuple(apart))
    return found


def _last(meeting: int, successors: dict[int, int]) -> int:
    """The meeting that swallowed one, in as many steps as it took."""
    seen = {meeting}
    while meeting in successors and successors[meeting] not in seen:
        meeting = successors[meeting]
        seen.add(meeting)
    return meeting


def _take(found: Standing, row: Decision, reports: frozenset[int], meeting: int) -> None:
    if row.subject == Subject.REPORT:
        found.reports.add(row.subject_id)
        if row.action in (Action.REJECT, Action.DELETE):
            found.excluded.add(row.subject_id)
        elif row.action == Action.CONFIRM:
            found.excluded.discard(row.subject_id)
    if row.subject != Subject.MEETING:
        return
    if row.action == Action.DELETE:
        found.excluded |= reports
        return
    found.meetings.add(meeting)
    if row.action in STATUSES:
        found.statuses[meeting] = STATUSES[Action(row.action)]
    elif row.action == Action.SET:
        found.values[meeting][row.field] = row.value["value"] if isinstance(row.value, dict) else row.value
    elif row.action == Action.HAND_BACK and row.field == "status":
        found.statuses.pop(meeting, None)
    elif row.action == Action.HAND_BACK:
        found.values[meeting].pop(row.field, None)
