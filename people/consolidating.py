"""From reports to meetings: what people.grouping finds, stored, with ids that last.

Reports that changed are marked as pending, with all whose grouping may depend on them; `regroup` takes them in
portions, with everything related to them, each portion in one transaction. So the result is what grouping all reports
at once would give, and a run that was killed goes on where it stopped.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from typing import Any

from django.db import connection, transaction

from articles.bulk import insert
from articles.curated import differing
from articles.history import ADDED, CHANGED, DELETED, noting
from articles.models import slug_of
from people.claim_rows import CURATOR, Named, Row, chunks, load
from people.claims import blocks, lookups, related
from people.curation import MEETING_FIELDS as CURATED_FIELDS
from people.curation import Standing, standing, stored
from people.differences import contradicts
from people.grouping import group as grouped
from people.lineage import with_heirs
from people.models import Decision, Meeting, Redirect, Report, ReportBlock
from people.models.decisions import Subject
from people.participants import participants, with_decided, write_participations
from people.set_values import with_set
from people.values import Values, values_of
from people.visits import link_visits

PORTION = 300  # pending reports taken at a time
MEETING_FIELDS = (
    "kind", "name", "slug", "start", "end", "first_day", "last_day", "extent", "basis", "not_before", "not_after",
    "place", "place_key", "country", "status", "sources", "simulated", "found", "differences", "disputed",
)  # fmt: skip
FOUND_FIELDS = (*CURATED_FIELDS, "sources", "simulated")
SLUG_NAMES = 3
LOCK = 0x5EAD0002  # any number that no other program on the database uses


@dataclass(slots=True)
class Regrouped:
    """What regrouping changed, in meetings."""

    new: int = 0
    changed: int = 0
    gone: int = 0

    def add(self, other: "Regrouped") -> None:
        self.new, self.changed, self.gone = self.new + other.new, self.changed + other.changed, self.gone + other.gone


def take_turns() -> None:
    """Waits, within a transaction, until no other one changes evidence or meetings; SQLite has one writer anyhow."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [LOCK])


# --- marking what is to be grouped again ---------------------------------------------------------------------------


def touch(reports: Iterable[int]) -> None:
    """Writes the index rows of reports that are new or changed, and marks those that assert a contact as pending."""
    for some in chunks(reports):
        rows = load(some)
        wanted = {(pk, block) for pk, row in rows.items() for block in blocks(row.claim)}
        there = {(report, block): pk for pk, report, block in _blocks_of(some)}
        ReportBlock.objects.filter(pk__in=[pk for place, pk in there.items() if place not in wanted]).delete()
        new = sorted(wanted - set(there))
        insert(ReportBlock, ("report_id", "block"), new)
        Report.objects.filter(pk__in=list(rows), pending=False).update(pending=True)
        Report.objects.filter(pk__in=set(some) - set(rows), pending=True).update(pending=False)


def _blocks_of(reports: list[int]) -> Iterable[tuple[int, int, int]]:
    return ReportBlock.objects.filter(report__in=reports).values_list("pk", "report_id", "block")


def leave(reports: Iterable[int]) -> set[int]:
    """Marks all that depends on reports as they stand now, before they change or go.

    Returns the meetings that they stand for, which `drop_empty` ends if nothing is left of them.
    """
    ids = set(reports)
    rows = load(ids)
    found = _neighbours(rows)
    meetings = {row.meeting for row in rows.values() if row.meeting}
    for some in chunks(meetings):
        found |= set(Report.objects.filter(meeting__in=some).values_list("pk", flat=True))
    for some in chunks(found - ids):
        Report.objects.filter(pk__in=some, modality=Report.Modality.ASSERTED, pending=False).update(pending=True)
    return meetings


def _neighbours(rows: dict[int, Row]) -> set[int]:
    """The reports related to some claims."""
    asked: dict[int, list[Row]] = defaultdict(list)
    for row in rows.values():
        for block in lookups(row.claim):
            asked[block].append(row)
    found: dict[int, set[int]] = defaultdict(set)
    for some in chunks(asked):
        for _, report, block in ReportBlock.objects.filter(block__in=some).values_list("pk", "report_id", "block"):
            found[report].add(block)
    near = set()
    for pk, other in load(set(found) - set(rows)).items():
        if any(related(row.claim, other.claim) for block in found[pk] for row in asked[block]):
            near.add(pk)
    return near


def drop_empty(meetings: Iterable[int], decisions: Standing) -> int:
    """Deletes those of some meetings that no report tells of any more, but for those that a person decided on."""
    ids = [pk for pk in meetings if pk not in decisions.meetings]
    empty = Meeting.objects.filter(pk__in=ids, reports__isnull=True)
    pks = list(empty.values_list("pk", flat=True))
    Redirect.objects.filter(subject=Subject.MEETING, new_id__in=pks).delete()
    Meeting.objects.filter(pk__in=pks).delete()
    return len(pks)


def concerned() -> set[int]:
    """The meetings that grouping what is pending may change."""
    pending = Report.objects.filter(pending=True).order_by("id").values_list("pk", flat=True)
    return {row.meeting for row in _closure(list(pending), standing()).values() if row.meeting}


# --- grouping what is marked ---------------------------------------------------------------------------------------


def regroup(progress: Callable[[int], None] | None = None) -> Regrouped:
    """Groups all pending reports and what depends on them; tells `progress` how many reports each portion held."""
    total = Regrouped()
    while True:
        with transaction.atomic():
            take_turns()
            decisions = with_heirs(standing())
            pending = Report.objects.filter(pending=True).order_by("id").values_list("pk", flat=True)
            rows = _closure(list(pending[:PORTION]), decisions)
            if not rows:
                return total
            total.add(_Portion(rows, decisions).write())
        if progress:
            progress(len(rows))


def _closure(ids: list[int], decisions: Standing) -> dict[int, Row]:
    """The claims of some reports, and of all that their grouping depends on."""
    rows = load(ids)
    frontier = dict(rows)
    together = [set(ids) for ids in decisions.decided.together]
    while frontier:
        found = _neighbours({pk: row for pk, row in frontier.items() if pk not in decisions.excluded})
        meetings = {row.meeting for row in frontier.values() if row.meeting}
        for some in chunks(meetings):
            found |= set(Report.objects.filter(meeting__in=some).values_list("pk", flat=True))
        for ids_together in together:
            if ids_together & set(frontier):
                found |= ids_together
        frontier = load(found - set(rows))
        rows |= frontier
    return rows


@dataclass(slots=True)
class Group:
    """Reports of one contact, and the meeting that they go to."""

    rows: list[Row]
    meeting: int | None = None
    held: Counter[int] = field(init=False)  # meeting -> how many of the reports it held
    telling: list[Row] = field(init=False)  # those whose words are still there; all, where none is
    found: Values = field(init=False)  # what they say
    days: tuple[str, str] = ("", "")  # start and end, as set or found

    def __post_init__(self) -> None:
        self.held = Counter(row.meeting for row in self.rows if row.meeting)
        self.telling = [row for row in self.rows if not row.orphaned] or self.rows
        self.found = values_of([row.claim for row in self.telling])


class _Portion:
    """Reports whose grouping depends on each other alone, on their way to meetings."""

    def __init__(self, rows: dict[int, Row], decisions: Standing) -> None:
        self.rows = rows
        self.decisions = decisions
        self.rejected = decisions.rejected_reports()
        counted = [row.claim for pk, row in rows.items() if pk not in decisions.excluded]
        self.groups = [Group([rows[claim.id] for claim in found]) for found in grouped(counted, decisions.decided)]
        held = {row.meeting for row in rows.values() if row.meeting}
        self.old = Meeting.objects.in_bulk(held)

    def write(self) -> Regrouped:
        self._give_ids()
        new = self._create()
        changed = self._update()
        self._move_reports()
        gone = self._swallow()
        touched = {group.meeting for group in self.groups if group.meeting}
        link_visits(touched)
        return Regrouped(new, changed, gone)

    def _give_ids(self) -> None:
        """Each group keeps the meeting that a person chose, else the one that held most of its reports.

        On a tie the oldest; where it has none, one that was once its own.
        """
        claims = []
        for number, group in enumerate(self.groups):
            for meeting, count in group.held.items():
                first = sum(row.first_meeting == meeting for row in group.rows)
                claims.append((meeting not in self.decisions.survivors, -count, meeting, -first, number))
        taken: set[int] = set()
        for _, _, meeting, _, number in sorted(claims):
            if self.groups[number].meeting is None and meeting not in taken and meeting in self.old:
                self.groups[number].meeting = meeting
                taken.add(meeting)
        self._give_back(taken)

    def _give_back(self, taken: set[int]) -> None:
        """Swallowed ids, and those of meetings deleted and restored, go back to the groups that they came from."""
        homeless = [group for group in self.groups if group.meeting is None]
        wanted = {row.first_meeting for group in homeless for row in group.rows if row.first_meeting}
        swallowed = Redirect.objects.filter(subject=Subject.MEETING, old_id__in=wanted)
        free = set(swallowed.values_list("old_id", flat=True)) - taken | _restored(wanted)
        for group in homeless:
            own = Counter(row.first_meeting for row in group.rows if row.first_meeting in free)
            if own:
                group.meeting = min(own, key=lambda pk: (-own[pk], pk or 0))
                free.discard(group.meeting or 0)

    def _create(self) -> int:
        """Makes the meetings of groups that have none, and those that were given back."""
        without = [group for group in self.groups if group.meeting is None or group.meeting not in self.old]
        meetings = [Meeting(pk=group.meeting) for group in without]
        for group, meeting in zip(without, meetings, strict=True):
            self._fill(meeting, group)
        back = [meeting for meeting in meetings if meeting.pk]
        Redirect.objects.filter(subject=Subject.MEETING, old_id__in=[meeting.pk for meeting in back]).delete()
        with noting(meetings, ADDED, decided=self.decisions.meetings):
            Meeting.objects.bulk_create(back)
            Meeting.objects.bulk_create([meeting for meeting in meetings if meeting not in back])
        for group, meeting in zip(without, meetings, strict=True):
            group.meeting = meeting.pk
        self._participations(without)
        return len(meetings)

    def _update(self) -> int:
        kept = [group for group in self.groups if group.meeting in self.old]
        pairs = [(self.old[group.meeting], group) for group in kept if group.meeting]
        changed = [meeting for meeting, group in pairs if self._fill(meeting, group)]
        with noting(changed, CHANGED, decided=self.decisions.meetings):
            Meeting.objects.bulk_update(changed, MEETING_FIELDS)
        self._participations(kept)
        return len(changed)

    def _fill(self, meeting: Meeting, group: Group) -> bool:
        """Sets a meeting's values; whether any changed."""
        values: dict[str, Any] = {name: getattr(group.found, name) for name in FOUND_FIELDS}
        set_by_person = self.decisions.values.get(meeting.pk, {})
        said = {name: stored(values[name]) for name in CURATED_FIELDS} if set_by_person else {}
        values = with_set(values, set_by_person)
        values["found"] = said
        values["differences"] = len(differing(set_by_person, self.decisions.known.get(meeting.pk, {}), said))
        values["disputed"] = any(contradicts(row.claim, values) for row in group.telling)
        values["status"] = self._status(meeting.pk, group)
        names = sorted(one.name for one in self._people(group))[:SLUG_NAMES]
        values["slug"] = slug_of(" ".join([values["name"] or values["kind"], *names]))
        group.days = values["start"], values["end"]
        before = {name: getattr(meeting, name) for name in MEETING_FIELDS}
        for name, value in values.items():
            setattr(meeting, name, value)
        meeting.derive()
        return before != {name: getattr(meeting, name) for name in MEETING_FIELDS}

    def _status(self, meeting: int | None, group: Group) -> str:
        """As a person decided; a part of a rejected meeting stays rejected, what a person added is confirmed."""
        decided = self.decisions.statuses.get(meeting or 0)
        if decided:
            return decided
        if {row.claim.id for row in group.rows} <= self.rejected:
            return Meeting.Status.REJECTED
        curated = any(row.claim.voice == CURATOR for row in group.telling)
        return Meeting.Status.CONFIRMED if curated else Meeting.Status.FOUND

    def _people(self, group: Group) -> list[Named]:
        return with_decided(participants(group.telling), self.decisions.people.get(group.meeting or 0, ()))

    def _participations(self, groups: list[Group]) -> None:
        write_participations({group.meeting: (self._people(group), group.days) for group in groups if group.meeting})

    def _move_reports(self) -> None:
        home = {row.claim.id: group.meeting for group in self.groups for row in group.rows}
        moved = []
        for pk, row in self.rows.items():
            meeting = home.get(pk)
            first = row.first_meeting or meeting
            if (meeting, first) != (row.meeting, row.first_meeting):
                moved.append((meeting, first, pk))
        with connection.cursor() as cursor:  # a statement a row is several times faster here than bulk_update
            cursor.executemany("UPDATE people_report SET meeting_id = %s, first_meeting = %s WHERE id = %s", moved)
        for some in chunks(self.rows):
            Report.objects.filter(pk__in=some, pending=True).update(pending=False)

    def _swallow(self) -> int:
        """Ends the meetings that no group kept: those whose reports went to another lead there."""
        kept = {group.meeting for group in self.groups}
        went: dict[int, Counter[int]] = defaultdict(Counter)
        for group in self.groups:
            for meeting, count in group.held.items():
                if meeting not in kept and group.meeting:
                    went[meeting][group.meeting] += count
        for old, homes in went.items():
            new = min(homes, key=lambda pk: (-homes[pk], pk))
            Redirect.objects.filter(subject=Subject.MEETING, new_id=old).update(new_id=new)
            Redirect.objects.update_or_create(subject=Subject.MEETING, old_id=old, defaults={"new_id": new})
            if old in self.decisions.meetings:  # what was decided about it holds for its successor from now on
                Report.objects.filter(meeting=new).update(pending=True)
        with noting([self.old[pk] for pk in went], DELETED, decided=self.decisions.meetings):
            Meeting.objects.filter(pk__in=went).delete()
        return len(went) + drop_empty(set(self.old) - kept - set(went), self.decisions)


def _restored(meetings: Collection[int]) -> set[int]:
    """Those of some meetings that a person deleted, that a later decision restored, and that are not made again yet."""
    if not meetings:
        return set()
    deletions = Decision.objects.filter(subject=Subject.MEETING, action=Decision.Action.DELETE)
    restored = deletions.filter(subject_id__in=meetings, withdrawn_by__isnull=False)
    ids = set(restored.values_list("subject_id", flat=True))
    return ids - set(Meeting.objects.filter(pk__in=ids).values_list("pk", flat=True)) if ids else ids
