"""From findings to rows of evidence: mentions, and reports with whom they name.

Rows are updated in place by keys that survive extraction (a mention's span; a report's kind, words and occurrence), and
a row that says the same is not written. A report that is no longer found is deleted, or orphaned where a person's
decision stands on it. What changed is marked, and `regroup` makes the meetings agree with it. The caller opens the
transaction, so that an article and its facts are written together or not at all.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any, NamedTuple, TypeVar

from django.db import transaction
from django.db.models import Model

from articles.bulk import insert
from articles.models import Article
from articles.partial_dates import first_day, last_day
from people.consolidating import drop_empty, leave, regroup, take_turns, touch
from people.curation import Standing, standing
from people.extraction.findings import Contact, Findings, Person, When
from people.found import refresh_found
from people.matching import group_key
from people.models import Mention, Official, Report, ReportParticipant
from people.redirects import heirs_of_slugs

__all__ = ["Change", "rebuild", "record", "regroup"]

LONGEST_PRINTED = 200  # characters of a name; a damaged text can repeat its last letter for ever
MENTION_FIELDS = ("printed", "name", "title", "country", "group_key", "rule", "flags")
REPORT_FIELDS = ("kind", "quote", "start", "end", "rule", "state", "modality", "claim")
PARTICIPANT_FIELDS = ("title", "group_key")
M = TypeVar("M", bound=Model)
N = TypeVar("N")


class Naming(NamedTuple):
    """A mention as it is to be: the columns of its row."""

    article_id: int
    start: int
    end: int
    printed: str
    name: str
    title: str
    country: str
    group_key: str
    rule: str
    flags: str
    official_id: int | None


class Participant(NamedTuple):
    """A participant of a report as it is to be: the columns of its row."""

    report_id: int
    name: str
    title: str
    country: str
    group_key: str
    official_id: int | None


@dataclass(slots=True)
class Change:
    """What recording changed, in rows."""

    persons: int = 0
    unmatched: int = 0
    reports: int = 0
    added: int = 0
    altered: int = 0
    gone: int = 0
    new_officials: int = 0
    officials: set[str] = field(default_factory=set)  # keys of those named, known or found

    def add(self, other: "Change") -> None:
        for name in ("persons", "unmatched", "reports", "added", "altered", "gone", "new_officials"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.officials |= other.officials


def record(batch: Sequence[tuple[Article, Findings]]) -> Change:
    """Makes the evidence of some articles agree with what was found in them."""
    with transaction.atomic():
        take_turns()
        return Recording(batch).record()


def rebuild() -> None:
    """Makes every found official and every meeting again from the mentions, the reports and the decisions.

    Meetings in many short transactions: what is not done yet when it is cut off stays marked, for `regroup`.
    """
    keys = Mention.objects.exclude(group_key="").order_by().values_list("group_key", flat=True).distinct()
    refresh_found([*keys, *Official.objects.exclude(group_key="").values_list("group_key", flat=True)])
    touch(Report.objects.filter(modality=Report.Modality.ASSERTED).values_list("pk", flat=True))
    regroup()


def report_keys(body: str, contacts: Sequence[Contact]) -> list[str]:
    """The keys of an article's contacts, in their order: kind, words of the quote, and which occurrence of these."""
    keys = [""] * len(contacts)
    seen: dict[tuple[str, str], int] = defaultdict(int)
    for i in sorted(range(len(contacts)), key=lambda i: (contacts[i].start, contacts[i].end, contacts[i].kind, i)):
        words = (contacts[i].kind, body[contacts[i].start : contacts[i].end])
        seen[words] += 1
        keys[i] = sha256("\n".join((*words, str(seen[words]))).encode()).hexdigest()
    return keys


def claim_of(contact: Contact, persons: Sequence[Person], keys: Sequence[str]) -> dict[str, Any]:
    """What an article says of a contact, as it is kept on the report; 'visit' is the key of the visit's report.

    Of days that end before they begin neither is taken: nothing tells which of the two was read wrongly.
    """
    when = contact.when
    if when.start and when.end and last_day(when.end) < first_day(when.start):
        when = When(not_before=when.not_before, not_after=when.not_after)
    return {
        "name": (contact.name or "")[:250],
        "start": when.start or when.end or "",
        "end": when.end or when.start or "",
        "extent": when.extent,
        "basis": when.basis,
        "end_said": when.end_said,
        "not_before": when.not_before or "",
        "not_after": when.not_after or "",
        "place": (contact.place or "")[:200],
        "place_key": contact.place_key or "",
        "country": contact.country or "",
        "participants": [persons[i].printed for i in contact.participants],
        "visit": "" if contact.visit is None else keys[contact.visit],
    }


def found_key(person: Person) -> str:
    """The group key of a person outside the authority file, named in full with a post; else ''."""
    if person.known or not person.full or not person.title:
        return ""
    return group_key(person.name, person.country)


class Recording:
    """Articles with what was found in them, on its way to rows."""

    def __init__(self, batch: Sequence[tuple[Article, Findings]]) -> None:
        self.batch = batch
        self.articles = [article for article, _ in batch]
        self.standing: Standing = standing()
        self.known = _official_ids({person.known for _, found in batch for person in found.persons if person.known})
        linked = Official.objects.filter(pk__in=self.standing.everywhere.values()).exclude(group_key="")
        self.found = set(linked.values_list("group_key", flat=True))  # of found officials to whom names were linked
        self.change = Change()
        self.touched: set[int] = set()  # reports
        self.group_keys: set[str] = set()
        self.left: set[int] = set()  # meetings for which a report may no longer stand

    def record(self) -> Change:
        self._mentions()
        reports = self._reports()
        self._participants(reports)
        self._added_by_persons()
        self.change.new_officials += refresh_found(self.group_keys)
        touch(self.touched)
        drop_empty(self.left, self.standing)
        self._count()
        return self.change

    def _who(self, article: Article, person: Person) -> tuple[int | None, str]:
        """The official and the group key of a person: a curator's link before the authority file before a found one."""
        linked = self.standing.links.get((article.pk, person.printed, person.country or ""))
        if linked:
            return linked, ""
        if person.known:
            return self.known.get(person.known), ""
        key, own = group_key(person.printed, person.country), found_key(person)
        if key in self.standing.nobody:
            return None, ""
        official = self.standing.everywhere.get(key)
        return (official, "") if official and own not in self.found else (None, own)

    def _is_nobody(self, person: Person) -> bool:
        """Whether a person said that the name, wherever it is unmatched, is no official's."""
        return not person.known and group_key(person.printed, person.country) in self.standing.nobody

    def wanted_mentions(self) -> dict[object, Naming]:
        """The mentions as they are to be, by article and span; nothing is written."""
        wanted: dict[object, Naming] = {}
        for article, found in self.batch:
            for mention in found.mentions:
                row = self._naming(article, found.persons[mention.person], mention.start, mention.end, mention.rule)
                wanted[(article.pk, row.start, row.end)] = row
            for name in found.open_names:
                row = self._naming(article, name.person, name.start, name.end, name.rule)
                wanted[(article.pk, row.start, row.end)] = row
        return wanted

    def _mentions(self) -> None:
        wanted = self.wanted_mentions()
        rows = Mention.objects.filter(article__in=self.articles)
        existing: dict[object, Mention] = {(row.article_id, row.start, row.end): row for row in rows}
        self.group_keys |= {row.group_key for row in existing.values()} | {row.group_key for row in wanted.values()}
        added, altered, gone = _differ(existing, wanted, (*MENTION_FIELDS, "official_id"))
        Mention.objects.filter(pk__in=[row.pk for row in gone]).delete()
        insert(Mention, Naming._fields, added)
        Mention.objects.bulk_update(altered, [*MENTION_FIELDS, "official"])

    def _naming(self, article: Article, person: Person, start: int, end: int, rule: str) -> Naming:
        official, key = self._who(article, person)
        end = min(end, start + LONGEST_PRINTED)
        return Naming(
            article.pk, start, end, article.body[start:end], person.printed[:200], (person.title or "")[:250],
            person.country or "", key[:250], rule, "; ".join(person.flags)[:250], official,
        )  # fmt: skip

    def wanted_reports(self) -> dict[object, Report]:
        """The reports as they are to be, by article and key; nothing is written."""
        wanted: dict[object, Report] = {}
        for article, found in self.batch:
            keys = report_keys(article.body, found.contacts)
            for contact, key in zip(found.contacts, keys, strict=True):
                wanted[(article.pk, key)] = Report(
                    article=article, key=key, kind=contact.kind, quote=article.body[contact.start : contact.end],
                    start=contact.start, end=contact.end, rule=contact.rule, modality=contact.modality,
                    claim=claim_of(contact, found.persons, keys),
                )  # fmt: skip
        return wanted

    def _reports(self) -> dict[tuple[int, str], Report]:
        """Writes the reports; returns those found now, by article and key."""
        wanted = self.wanted_reports()
        rows = Report.objects.filter(article__in=self.articles, origin=Report.Origin.MACHINE)
        existing: dict[object, Report] = {(row.article_id, row.key): row for row in rows}
        self._let_go({place: row for place, row in existing.items() if place not in wanted})
        kept = {place: row for place, row in existing.items() if place in wanted}
        added, altered, _ = _differ(kept, wanted, REPORT_FIELDS)
        self.left |= leave(row.pk for row in altered)
        for row in altered:
            if row.modality != Report.Modality.ASSERTED:
                row.meeting_id = None
        Report.objects.bulk_create(added)
        Report.objects.bulk_update(altered, [*REPORT_FIELDS, "meeting"])
        self.change.added += len(added)
        self.change.altered += len(altered)
        self.touched |= {row.pk for row in (*added, *altered)}
        return {(row.article_id, row.key): row for row in (*kept.values(), *added)}

    def _let_go(self, rows: Mapping[object, Report]) -> None:
        stands = self.standing.reports
        orphans = [row for row in rows.values() if row.pk in stands or row.meeting_id in self.standing.meetings]
        gone = [row.pk for row in rows.values() if row not in orphans]
        new = [row for row in orphans if row.state != Report.State.ORPHANED]
        self.change.gone += len(gone) + len(new)
        for row in new:
            row.state, row.start, row.end = Report.State.ORPHANED, None, None
        Report.objects.bulk_update(new, ["state", "start", "end"])
        self.touched |= {row.pk for row in new}
        self.left |= leave(gone)
        Report.objects.filter(pk__in=gone).delete()

    def _added_by_persons(self) -> None:
        """Orphans what persons added whose words are no longer at their place; gives it back where they are again."""
        bodies = {article.pk: article.body for article in self.articles}
        moved = []
        for row in Report.objects.filter(article__in=self.articles, origin=Report.Origin.CURATOR):
            start, end = self.standing.spans.get(row.pk, (None, None))
            there = start is not None and bodies[row.article_id][start:end] == row.quote
            if there == (row.state == Report.State.CURRENT):
                continue
            row.state = Report.State.CURRENT if there else Report.State.ORPHANED
            row.start, row.end = (start, end) if there else (None, None)
            moved.append(row)
        Report.objects.bulk_update(moved, ["state", "start", "end"])
        self.touched |= {row.pk for row in moved}

    def _participants(self, reports: Mapping[tuple[int, str], Report]) -> None:
        wanted: dict[object, Participant] = {}
        for article, found in self.batch:
            keys = report_keys(article.body, found.contacts)
            for contact, key in zip(found.contacts, keys, strict=True):
                report = reports[(article.pk, key)]
                for i in contact.participants:
                    row = self._participant(article, report, found.persons[i])
                    if not row.official_id and self._is_nobody(found.persons[i]):
                        continue
                    wanted.setdefault((report.pk, row.name, row.country), row)
        rows = ReportParticipant.objects.filter(report__in=[report.pk for report in reports.values()])
        existing: dict[object, ReportParticipant] = {(row.report_id, row.name, row.country): row for row in rows}
        before = {row.group_key for row in existing.values()}
        added, altered, gone = _differ(existing, wanted, (*PARTICIPANT_FIELDS, "official_id"))
        self.group_keys |= before | {row.group_key for row in added} | {row.group_key for row in altered}
        self.left |= leave(row.report_id for row in (*gone, *altered))
        ReportParticipant.objects.filter(pk__in=[row.pk for row in gone]).delete()
        insert(ReportParticipant, Participant._fields, added)
        ReportParticipant.objects.bulk_update(altered, [*PARTICIPANT_FIELDS, "official"])
        self.touched |= {row.report_id for row in (*gone, *altered)} | {row.report_id for row in added}

    def _participant(self, article: Article, report: Report, person: Person) -> Participant:
        official, key = self._who(article, person)
        return Participant(
            report.pk, person.printed[:200], (person.title or "")[:250], person.country or "", key[:250], official
        )

    def _count(self) -> None:
        for _, found in self.batch:
            self.change.persons += len(found.persons)
            self.change.reports += len(found.contacts)
            self.change.unmatched += len({name.person.printed for name in found.open_names})
            for person in found.persons:
                key = person.known or found_key(person)
                if key:
                    self.change.officials.add(key)
                else:
                    self.change.unmatched += 1


def _official_ids(slugs: set[str]) -> dict[str, int]:
    """The officials of some slugs; of one that was merged, the one that took it over."""
    found = dict(Official.objects.filter(slug__in=slugs).values_list("slug", "pk"))
    missing = slugs - set(found)
    return found | heirs_of_slugs(missing) if missing else found


def _differ(
    existing: Mapping[Any, M], wanted: Mapping[Any, N], names: Sequence[str]
) -> tuple[list[N], list[M], list[M]]:
    """The rows to add, to alter (with their new values, not yet written) and to delete, by their places.

    The link of a found official is left to `refresh_found`.
    """
    added, altered = [], []
    for place, new in wanted.items():
        old: Any = existing.get(place)
        if old is None:
            added.append(new)
            continue
        values = {name: getattr(new, name) for name in names}
        if values.get("group_key") and values["group_key"] == old.group_key:
            values["official_id"] = old.official_id
        if any(getattr(old, name) != value for name, value in values.items()):
            for name, value in values.items():
                setattr(old, name, value)
            altered.append(old)
    return added, altered, [row for place, row in existing.items() if place not in wanted]
