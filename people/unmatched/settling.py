"""Settling a name in all articles: it is an official's, or nobody's. Each is one decision, and can be withdrawn.

Rows follow at once, and meetings with them; nothing is read again. A surname alone is never settled beyond its article.
"""

from django.contrib.auth.models import User
from django.db import transaction
from django.db.models import QuerySet

from people.consolidating import leave, regroup, take_turns, touch
from people.curation import CurationError, withdraw
from people.found import refresh_found
from people.matching import fold, group_key
from people.merging.rows import Row, drop, put_back
from people.models import Alias, Decision, Mention, Official, Report, ReportParticipant
from people.models.decisions import Subject
from people.redirects import heirs, heirs_of_keys
from people.transliteration import IS_HAN

Action = Decision.Action
NAMED: tuple[type[Mention] | type[ReportParticipant], ...] = (Mention, ReportParticipant)
Rows = dict[type[Mention] | type[ReportParticipant], list[int]]  # ids


def is_full(name: str) -> bool:
    """Whether a name is more than a surname or a given name alone."""
    folded = fold(name)
    return len(folded) > 1 if IS_HAN.search(folded) else len(folded.replace("~", " ").split()) > 1


@transaction.atomic
def assign(
    name: str, country: str, official: Official, *, user: User | None, reason: str, alias: bool = False,
    made: bool = False,
) -> Decision:  # fmt: skip
    """Says that a full name is an official's wherever nobody is known by it. CurationError where it must not be.

    With `alias` the name becomes a spelling of the official; `made` says that the official was made for this.
    """
    take_turns()
    _check(name, country, official)
    regroup()
    value: Row = {"article": None, "name": name, "country": country, "made": made, "alias": None}
    if alias and name not in {official.name, *official.aliases.values_list("name", flat=True)}:
        value["alias"] = Alias.objects.create(official=official, name=name).pk
    rows: Rows = {model: unmatched(model, name, country) for model in NAMED}
    value |= {"mentions": rows[Mention], "participants": rows[ReportParticipant]}
    _move(rows, official.pk)
    return _decide(Action.LINK, value, user, reason, official)


def _check(name: str, country: str, official: Official) -> None:
    if not is_full(name):
        raise CurationError(f"{name} is no full name: it can be settled within one article only, at the name itself.")
    key = group_key(name, country)
    found = Official.objects.filter(group_key=key).exclude(pk=official.pk).first()
    if found or heirs_of_keys([key]).get(key, official.pk) != official.pk:
        raise CurationError(f"An official of this very name was found in articles: merge {found or 'them'} instead.")


@transaction.atomic
def follow_link(mention: Mention, official: Official) -> None:
    """Links a name in one article to the official whom a decision about it names; meetings follow."""
    take_turns()
    named = ReportParticipant.objects.filter(
        report__article=mention.article_id, name=mention.name, country=mention.country
    )
    mentions = Mention.objects.same_name(mention)
    keys = set(mentions.values_list("group_key", flat=True))
    rows: Rows = {Mention: list(mentions.values_list("pk", flat=True)), ReportParticipant: [row.pk for row in named]}
    for model, ids in rows.items():
        model._default_manager.filter(pk__in=ids).update(group_key="")
    _move(rows, official.pk)
    refresh_found(keys)


@transaction.atomic
def reject(name: str, country: str, *, user: User | None, reason: str) -> Decision:
    """Says that a name, wherever it is unmatched, is no official's: it takes part in no meeting."""
    take_turns()
    regroup()
    rows = ReportParticipant.objects.filter(pk__in=unmatched(ReportParticipant, name, country)).order_by("id")
    reports = set(rows.values_list("report_id", flat=True))
    leave(reports)
    value = {"article": None, "name": name, "country": country, "dropped": drop(rows)}
    touch(reports)
    regroup()
    return _decide(Action.REJECT, value, user, reason, None)


def _decide(action: str, value: Row, user: User | None, reason: str, official: Official | None) -> Decision:
    mentions = value.get("mentions") or unmatched(Mention, value["name"], value["country"]) or [0]
    return Decision.objects.create(
        action=action, subject=Subject.MENTION, subject_id=mentions[0], other_id=official.pk if official else None,
        value=value, reason=reason, user=user,
    )  # fmt: skip


def unmatched(model: type[Mention] | type[ReportParticipant], name: str, country: str) -> list[int]:
    """The ids of the unmatched rows of a name, in any spelling that folds to it."""
    return of_name(model._default_manager.filter(official__isnull=True, group_key=""), name, country)


def of_name(rows: QuerySet, name: str, country: str) -> list[int]:
    folded = fold(name)
    own = rows.filter(country=country).order_by("id").values_list("pk", "name")
    return [pk for pk, printed in own if fold(printed) == folded]


def _move(rows: Rows, official: int | None) -> None:
    """Links rows to an official, or to nobody; meetings follow."""
    reports = set(ReportParticipant.objects.filter(pk__in=rows[ReportParticipant]).values_list("report_id", flat=True))
    leave(reports)
    for model, ids in rows.items():
        model._default_manager.filter(pk__in=ids).update(official=official)
    touch(reports)
    regroup()


@transaction.atomic
def unsettle(decision: Decision, *, user: User | None, reason: str = "") -> Decision:
    """Withdraws what was decided of a name; the rows are as they were, and so are those that came later."""
    take_turns()
    regroup()
    withdrawal = withdraw(decision, user=user, reason=reason)
    if decision.kept.get("article"):
        return withdrawal  # within one article: extract_facts reads it anew
    if decision.action == Action.REJECT:
        _take_part_again(decision.kept["dropped"])
    else:
        _unassign(decision)
    return withdrawal


def _take_part_again(dropped: list[Row]) -> None:
    reports = Report.objects.in_bulk({row["report_id"] for row in dropped})
    leave(reports)
    for row in dropped:
        there = ReportParticipant.objects.filter(report=row["report_id"], name=row["name"], country=row["country"])
        if row["report_id"] in reports and not there.exists():
            put_back(ReportParticipant, row)
    touch(reports)
    regroup()


def _unassign(decision: Decision) -> None:
    """Unlinks what the decision linked, then and later; takes away the spelling and the official made for it."""
    kept = decision.kept
    pk = heirs(Subject.OFFICIAL, [decision.other_id or 0])[decision.other_id or 0]
    Alias.objects.filter(pk=kept["alias"], official=pk).delete()
    rows: Rows = {
        model: of_name(model._default_manager.filter(official=pk, group_key=""), kept["name"], kept["country"])
        for model in NAMED
    }
    _move(rows, None)
    official = Official.objects.filter(pk=pk).first()
    if kept["made"] and official and not (official.mentions.exists() or official.participations.exists()):
        official.delete()
