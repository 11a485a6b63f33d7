"""Two records of one person made one: everything that rests on the one moves to the other."""

from typing import Any

from django.contrib.auth.models import User
from django.db import transaction

from articles.history import ADDED, noting
from people.consolidating import concerned, leave, regroup, take_turns, touch
from people.curation import CurationError
from people.found import refresh_found
from people.merging.apart import refuse_if_apart
from people.merging.rows import Row, drop, hand_over, lost, remembered, stored
from people.models import Alias, Decision, Mention, Official, Participation, Post, Redirect, ReportParticipant
from people.models.decisions import Subject

Action = Decision.Action
# What becomes of each field of the two officials; a test knows them all.
KEPT = ("id", "name", "slug", "group_key", "loaded", "created")  # the survivor's own
FILLED = ("native_name", "family_name", "country", "wikidata")  # the other's where the survivor's is empty
JOINED = ("status", "simulated")
# What leads to an official, and moves.
RELATIONS = (
    "people.Alias.official", "people.Post.official", "people.Mention.official", "people.ReportParticipant.official",
    "people.Participation.official",
)  # fmt: skip
POST_FIELDS = ("title", "organisation", "country", "start", "end", "certain", "checked")


@transaction.atomic
def merge_officials(survivor: Official, other: Official, *, user: User | None, reason: str) -> Decision:
    """Makes one official of two; meetings follow. CurationError where they cannot be one or no reason is given."""
    if survivor == other:
        raise CurationError("An official cannot be merged with itself.")
    if not reason.strip():
        raise CurationError("A merge needs a reason.")
    take_turns()
    refuse_if_apart(Subject.OFFICIAL, survivor.pk, other.pk)
    regroup()  # what was pending before is no part of this
    reports = reports_naming(other)
    leave(reports)
    value = _hand_over(survivor, other)
    refresh_found([other.group_key, survivor.group_key])
    touch(reports)
    meetings = _before_moving(remembered(concerned()), value, other)
    regroup()
    return Decision.objects.create(
        action=Action.JOIN, subject=Subject.OFFICIAL, subject_id=survivor.pk, other_id=other.pk,
        value={**value, "meetings": lost(meetings)}, reason=reason, user=user,
    )  # fmt: skip


def reports_naming(official: Official) -> set[int]:
    return set(ReportParticipant.objects.filter(official=official).values_list("report_id", flat=True))


def _hand_over(survivor: Official, other: Official) -> dict[str, Any]:
    """Moves everything, and ends the other official; returns what undoing it needs."""
    value = {
        "official": stored(other),
        "fields": _fill(survivor, other),
        "aliases": _move_aliases(survivor, other),
        "posts": _move_posts(survivor, other),
        "mentions": hand_over(Mention.objects.filter(official=other), survivor.pk),
        "participants": hand_over(ReportParticipant.objects.filter(official=other), survivor.pk),
        "participations": _move_participations(survivor, other),
    }
    Redirect.objects.create(
        subject=Subject.OFFICIAL, old_id=other.pk, old_slug=other.slug, group_key=other.group_key, new_id=survivor.pk
    )
    Official.objects.get(pk=other.pk).delete()
    return value


def _before_moving(meetings: list[Row], value: dict[str, Any], other: Official) -> list[Row]:
    """The meetings as they were: those whose part moved were the other official."""
    moved = set(value["participations"]["moved"])
    for one in meetings:
        for row in one["participations"]:
            if row["id"] in moved:
                row["official_id"] = other.pk
    return meetings


def _fill(survivor: Official, other: Official) -> dict[str, list[Any]]:
    """Sets what the survivor gains by the other; returns of each field what it was and what it is."""
    gained: dict[str, Any] = {
        name: getattr(other, name) for name in FILLED if getattr(other, name) and not getattr(survivor, name)
    }
    if other.status == Official.Status.AUTHORITY and survivor.status == Official.Status.FOUND:
        gained["status"] = other.status
    if survivor.simulated and not other.simulated:
        gained["simulated"] = False
    changes = {name: [getattr(survivor, name), value] for name, value in gained.items()}
    for name, value in gained.items():
        setattr(survivor, name, value)
    survivor.save(update_fields=list(gained))
    return changes


def _move_aliases(survivor: Official, other: Official) -> dict[str, list[Any]]:
    """Every spelling of the other becomes one of the survivor's, but for those that it has."""
    has = {survivor.name, survivor.native_name, *survivor.aliases.values_list("name", flat=True)}
    aliases = list(other.aliases.order_by("id"))
    moved = [alias for alias in aliases if alias.name not in has]
    dropped = [alias for alias in aliases if alias.name in has]
    has |= {alias.name for alias in moved}
    names = dict.fromkeys(name for name in (other.name, other.native_name) if name and name not in has)
    added = [Alias(official=survivor, name=name) for name in names]
    with noting(added, ADDED):
        Alias.objects.bulk_create(added)
    rows = Alias.objects.filter(pk__in=[alias.pk for alias in moved])
    return {
        "added": [alias.pk for alias in added], "moved": hand_over(rows, survivor.pk), "dropped": drop(dropped)
    }  # fmt: skip


def _move_posts(survivor: Official, other: Official) -> dict[str, list[Any]]:
    """The other's posts become the survivor's, but for those that it has."""
    has = set(survivor.posts.values_list(*POST_FIELDS))
    posts = list(other.posts.order_by("id"))
    same = [post for post in posts if tuple(getattr(post, name) for name in POST_FIELDS) in has]
    moved = Post.objects.filter(pk__in=[post.pk for post in posts if post not in same])
    return {"moved": hand_over(moved, survivor.pk), "dropped": drop(same)}


def _move_participations(survivor: Official, other: Official) -> dict[str, list[Any]]:
    """The other's part in meetings becomes the survivor's, but where both took part."""
    both = list(other.participations.filter(meeting__in=survivor.participations.values("meeting")).order_by("id"))
    dropped = drop(both)
    return {"dropped": dropped, "moved": hand_over(Participation.objects.filter(official=other), survivor.pk)}
