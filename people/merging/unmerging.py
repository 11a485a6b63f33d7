"""Taking a merge of officials back: both are there again as they were, and what came in between goes by its name."""

from collections.abc import Iterator
from typing import Any

from django.contrib.auth.models import User
from django.db import transaction
from django.db.models import Model, QuerySet

from people.consolidating import leave, regroup, take_turns, touch
from people.curation import CurationError, refuse_if_withdrawn, withdraw
from people.found import refresh_found
from people.matching import fold
from people.matching import group_key as group_key_of
from people.merging.officials import POST_FIELDS
from people.merging.rows import Row, bring_back, hand_over, put_back
from people.models import Alias, Decision, Meeting, Mention, Official, Participation, Post, Redirect, ReportParticipant
from people.models.decisions import Subject

Action = Decision.Action
MOVED: tuple[tuple[type[Model], str], ...] = (
    (Alias, "aliases"), (Post, "posts"), (Participation, "participations"),
)  # fmt: skip


@transaction.atomic
def unmerge_officials(decision: Decision, *, user: User | None, reason: str = "") -> Decision:
    """Withdraws a merge. CurationError where a later decision stands in the way; its text names it."""
    take_turns()
    refuse_if_withdrawn(decision)
    survivor = _survivor(decision)
    _check(decision, survivor)
    regroup()
    withdrawal = withdraw(decision, user=user, reason=reason)
    value = decision.kept
    mentions = _whose(Mention.objects.filter(official=survivor), value["mentions"], "article", decision)
    named = ReportParticipant.objects.filter(official=survivor)
    participants = _whose(named, value["participants"], "report__article", decision)
    reports = set(ReportParticipant.objects.filter(pk__in=participants).values_list("report_id", flat=True))
    leave(reports)
    _put_back(survivor, value)
    back = value["official"]["id"]
    Mention.objects.filter(pk__in=mentions).update(official=back)
    ReportParticipant.objects.filter(pk__in=participants).update(official=back)
    refresh_found([value["official"]["group_key"], survivor.group_key])
    touch(reports)
    regroup()
    return withdrawal


def _survivor(decision: Decision) -> Official:
    try:
        return Official.objects.get(pk=decision.subject_id)
    except Official.DoesNotExist as error:
        later = _later_merges(decision).filter(other_id=decision.subject_id).first()
        which = f": withdraw decision {later.pk} first" if later else ""
        raise CurationError(f"The official that took this one over was merged itself{which}.") from error


def _later_merges(decision: Decision) -> QuerySet[Decision]:
    merges = Decision.objects.filter(subject=Subject.OFFICIAL, action=Action.JOIN, withdrawn_by__isnull=True)
    return merges.filter(pk__gt=decision.pk).order_by("id")


def _check(decision: Decision, survivor: Official) -> None:
    """Refuses where the address was given away, or where a later merge rests on what this one brought."""
    row = decision.kept["official"]
    if Official.objects.filter(slug=row["slug"]).exists():
        raise CurationError(f"Another official has the address {row['slug']!r} now.")
    brought = set(_brought(decision.kept))
    for later in _later_merges(decision).filter(subject_id=survivor.pk):
        if brought & {_said(dropped) for kind in ("aliases", "posts") for dropped in later.kept[kind]["dropped"]}:
            raise CurationError(f"A later merge rests on this one: withdraw decision {later.pk} first.")


def _brought(value: dict[str, Any]) -> Iterator[tuple[Any, ...]]:
    """The spellings and posts that a merge gave the survivor."""
    ids = [*value["aliases"]["added"], *value["aliases"]["moved"]]
    yield from Alias.objects.filter(pk__in=ids).values_list("name")
    yield from Post.objects.filter(pk__in=value["posts"]["moved"]).values_list(*POST_FIELDS)


def _said(row: Row) -> tuple[Any, ...]:
    return (row["name"],) if "name" in row else tuple(row[name] for name in POST_FIELDS)


def _whose(rows: QuerySet, moved: list[int], article: str, decision: Decision) -> list[int]:
    """Which of the survivor's mentions or participants are the other's.

    They were before the merge, or came later under a name that is the other's alone; never those of names that a
    person linked to the survivor since.
    """
    key, names, before = decision.kept["official"]["group_key"], _names_alone(decision), set(moved)
    linked = _linked_since(decision)
    columns = ("pk", article, "name", "country", "group_key")
    return [
        pk
        for pk, place, name, country, group_key in rows.order_by("id").values_list(*columns)
        if (pk in before or (group_key == key if group_key else fold(name) in names))
        and not {(place, name, country), (None, group_key_of(name, country))} & linked
    ]


def _names_alone(decision: Decision) -> set[str]:
    """The folded names that the other bears and the survivor does not by itself."""
    value = decision.kept
    brought = [*value["aliases"]["added"], *value["aliases"]["moved"]]
    survivor = Official.objects.get(pk=decision.subject_id)
    native = "" if "native_name" in value["fields"] else survivor.native_name
    own = {survivor.name, native, *survivor.aliases.exclude(pk__in=brought).values_list("name", flat=True)}
    dropped = [row["name"] for row in value["aliases"]["dropped"]]
    names = {value["official"]["name"], value["official"]["native_name"], *dropped}
    names |= set(Alias.objects.filter(pk__in=brought).values_list("name", flat=True))
    return {fold(name) for name in names if name} - {fold(name) for name in own if name}


def _linked_since(decision: Decision) -> set[tuple[object, ...]]:
    rows = Decision.objects.filter(
        subject=Subject.MENTION, action=Action.LINK, other_id=decision.subject_id, withdrawn_by__isnull=True,
        pk__gt=decision.pk,
    )  # fmt: skip
    return {_place(**{name: row.kept[name] for name in ("article", "name", "country")}) for row in rows}


def _place(article: int | None, name: str, country: str) -> tuple[object, ...]:
    return (article, name, country) if article else (None, group_key_of(name, country))


def _put_back(survivor: Official, value: dict[str, Any]) -> None:
    """Writes the other official again, and gives it what was its own."""
    back = value["official"]["id"]
    for name, (before, after) in value["fields"].items():
        if getattr(survivor, name) == after:
            setattr(survivor, name, before)
    survivor.save(update_fields=list(value["fields"]))
    put_back(Official, value["official"])
    Redirect.objects.filter(subject=Subject.OFFICIAL, old_id=back).delete()
    Alias.objects.filter(pk__in=value["aliases"]["added"], official=survivor).delete()
    for model, kind in MOVED:
        hand_over(model._default_manager.filter(pk__in=value[kind]["moved"], official=survivor), back)
        for row in value[kind]["dropped"]:
            if model is not Participation or _has_room(row):
                put_back(model, row)
    bring_back(value["meetings"])


def _has_room(participation: Row) -> bool:
    """Whether the meeting is there, and the official not in it already."""
    there = Meeting.objects.filter(pk=participation["meeting_id"])
    taken = Participation.objects.filter(meeting=participation["meeting_id"], official=participation["official_id"])
    return there.exists() and not taken.exists()
