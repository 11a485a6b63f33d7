"""Who took part in a meeting: whom its reports name, with those whom a person added and without those removed."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from articles.bulk import insert
from people.claim_rows import Named, Row
from people.models import Participation, Post
from people.posts import post_held

PARTICIPATION_FIELDS = ("name", "title", "country", "post_id")


def place_of(meeting: int, one: Any) -> tuple[int, int | None, str, str]:
    """What a participation is known by: its official, else the name and country."""
    official = one.official if isinstance(one, Named) else one.official_id
    return (meeting, official, "", "") if official else (meeting, None, one.name, one.country)


def participants(rows: Iterable[Row]) -> list[Named]:
    """Everyone whom the reports of one contact name, each once: those whom most sources name first.

    Name and title are those of the earliest published report that gives them.
    """
    sources: dict[str, set[int]] = defaultdict(set)
    told: dict[str, list[Named]] = defaultdict(list)
    for row in sorted(rows, key=lambda row: (row.claim.published or "9999", row.claim.key)):
        for one in row.named:
            sources[one.key].add(row.claim.source)
            told[one.key].append(one)
    people = []
    for key in sorted(told, key=lambda key: (-len(sources[key]), told[key][0].name, key)):
        titled = next((one for one in told[key] if one.title), told[key][0])
        fullest = max(told[key], key=lambda one: (len(one.name.split()), len(one.name)))
        people.append(Named(key, titled.official, fullest.name, titled.title, titled.country))
    unique = {(one.official or (one.name, one.country)): one for one in reversed(people)}
    return [one for one in people if unique[one.official or (one.name, one.country)] is one]


def with_decided(people: list[Named], decided: Sequence[tuple[bool, Named]]) -> list[Named]:
    """Those whom the reports name, after what people decided one after the other: True adds somebody, False removes."""
    for added, one in decided:
        same = next((other for other in people if _same(one, other)), None)
        people = [other for other in people if not _same(one, other)]
        if added:
            told = (one.title, one.name) if same is None else (one.title or same.title, same.name)
            people.append(replace(one, title=told[0], name=told[1]))
    return people


def _same(one: Named, other: Named) -> bool:
    """By the official; where one of the two is none, by the name as printed."""
    if one.official and other.official:
        return one.official == other.official
    return (one.name, one.country) == (other.name, other.country)


def write_participations(wanted_in: Mapping[int, tuple[list[Named], tuple[str, str]]]) -> None:
    """Makes the participations of meetings agree with who took part, and with their posts from start to end."""
    wanted = {place_of(pk, one): one for pk, (people, _) in wanted_in.items() for one in people}
    posts = _posts({one.official for one in wanted.values() if one.official})
    rows = Participation.objects.filter(meeting__in=wanted_in).order_by("id")
    existing = {place_of(row.meeting_id, row): row for row in rows}
    new: list[tuple[Any, ...]] = []
    changed: list[Participation] = []
    for place, one in wanted.items():
        row = existing.get(place)
        post = post_held(posts.get(one.official or 0, ()), *wanted_in[place[0]][1], one.title)
        values = (one.name, one.title, one.country, post)
        if row is None:
            new.append((place[0], one.official, *values))
        elif values != tuple(getattr(row, name) for name in PARTICIPATION_FIELDS):
            for name, value in zip(PARTICIPATION_FIELDS, values, strict=True):
                setattr(row, name, value)
            changed.append(row)
    gone = [row.pk for row in rows if place_of(row.meeting_id, row) not in wanted]
    Participation.objects.filter(pk__in=gone).delete()
    insert(Participation, ("meeting_id", "official_id", *PARTICIPATION_FIELDS), new)
    Participation.objects.bulk_update(changed, ["name", "title", "country", "post"])


def _posts(officials: set[int]) -> dict[int, list[Post]]:
    found: dict[int, list[Post]] = defaultdict(list)
    for post in Post.objects.filter(official__in=officials).order_by("official", "id"):
        found[post.official_id].append(post)
    return found
