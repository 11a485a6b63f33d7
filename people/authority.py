"""The authority file and the table of outlets: into the database, and out again as a snapshot for workers.

Loading is repeatable and never overwrites a curator: each official keeps the entry as it was last loaded, and a field,
a spelling or a post that differs from it was changed by a person and stays as it is.
"""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import DatabaseError, connection, transaction

from articles.history import ADDED, CHANGED, DELETED, noting, touched
from articles.models import Outlet
from articles.parsing.outlets import OUTLETS
from articles.partial_dates import first_day, last_day
from people.found import free_slugs
from people.matching import KnownOfficial, KnownPost, group_key, known_from_json
from people.models import Alias, Decision, Mention, Official, Post, Redirect, ReportParticipant
from people.models.decisions import Subject
from people.redirects import heirs_of_keys

AUTHORITY_FILE = settings.BASE_DIR / "fixtures" / "officials.json"
OFFICIAL_FIELDS = (
    "name", "native_name", "family_name", "country", "wikidata", "status", "group_key", "simulated", "loaded",
)  # fmt: skip
POST_FIELDS = ("title", "organisation", "country", "start", "end", "certain", "checked")


@dataclass(slots=True)
class Loaded:
    """What loading changed."""

    created: int = 0
    updated: int = 0
    unchanged: int = 0
    outlets: int = 0


def known_from_file(path: Path = AUTHORITY_FILE) -> tuple[KnownOfficial, ...]:
    """The officials of the authority file. OSError or ValueError where it is missing or damaged."""
    return known_from_json(json.loads(path.read_text(encoding="utf-8")))


def known_from_database() -> tuple[KnownOfficial, ...]:
    """The officials of the database's authority table, with what curators changed; sorted by key."""
    officials = Official.objects.filter(status=Official.Status.AUTHORITY).order_by("slug")
    return tuple(
        KnownOfficial(
            key=official.slug,
            name=official.name,
            country=official.country or None,
            native_name=official.native_name or None,
            family_name=official.family_name or None,
            spellings=tuple(alias.name for alias in official.aliases.all()),
            posts=tuple(_known_post(post) for post in sorted(official.posts.all(), key=lambda post: post.pk)),
            wikidata=official.wikidata or None,
        )
        for official in officials.prefetch_related("aliases", "posts")
    )


def authority_file() -> list[dict[str, Any]]:
    """The database's officials in the form of the authority file, each with the key under which it was loaded."""
    rows = Official.objects.filter(status=Official.Status.AUTHORITY).values_list("slug", "loaded__key")
    keys = {slug: key for slug, key in rows if key}
    return [
        {
            "key": keys.get(one.key, one.key),
            "name": one.name,
            "native_name": one.native_name,
            "country": one.country,
            "family_name": one.family_name,
            "also_spelled": list(one.spellings),
            "wikidata": one.wikidata,
            "positions": [asdict(post) for post in one.posts],
        }
        for one in known_from_database()
    ]


def known_officials() -> tuple[tuple[KnownOfficial, ...], str]:
    """The known officials, of the database or, where it has none, of the file; and a note on that, or ''."""
    known: tuple[KnownOfficial, ...] = ()
    why = "There is no database yet"
    if not _is_missing():
        try:
            known, why = known_from_database(), "The authority table is empty"
        except DatabaseError:
            why = "The database has no tables yet"
    if known:
        return known, ""
    return known_from_file(), f"{why}: names are taken from {AUTHORITY_FILE.name}."


def _is_missing() -> bool:
    """Whether the database is a file that is not there; asking SQLite would make it."""
    name = str(connection.settings_dict["NAME"])
    in_memory = name == ":memory:" or "mode=memory" in name
    return connection.vendor == "sqlite" and not in_memory and not Path(name).exists()


def _known_post(post: Post) -> KnownPost:
    return KnownPost(
        post.title, post.organisation, post.country or None, post.start or None, post.end or None, post.certain,
        post.checked or None,
    )  # fmt: skip


@transaction.atomic
def load_authority(known: Iterable[KnownOfficial]) -> Loaded:
    """Makes the database agree with the authority file, but for what curators changed."""
    loaded = Loaded(outlets=load_outlets())
    known = list(known)
    rows = Official.objects.filter(status=Official.Status.AUTHORITY)
    officials = {str(row.loaded.get("key", row.slug)): row for row in rows}
    found, ended = _found(known), _ended()
    for one in known:
        official = officials.get(one.key)
        same = found.get(group_key(one.name, one.country))
        is_merged = same is not None and same.status == Official.Status.AUTHORITY
        if official is None and (one.key in ended or is_merged):
            loaded.unchanged += 1
        elif official is None:
            _create(one, same)
            loaded.created += 1
        elif _update(official, one):
            loaded.updated += 1
        else:
            loaded.unchanged += 1
    return loaded


def load_outlets() -> int:
    """Makes a row of each outlet of the table that the database lacks; returns how many."""
    there = set(Outlet.objects.values_list("key", flat=True))
    new = [row for row in OUTLETS if row.key not in there]
    Outlet.objects.bulk_create(
        Outlet(key=row.key, name=row.name, country=row.country, domains=list(row.domains)) for row in new
    )
    return len(new)


def _found(known: list[KnownOfficial]) -> dict[str, Official]:
    """Who was found in articles, by group key: also who took over one of a key that the file has now."""
    heirs = heirs_of_keys(group_key(one.name, one.country) for one in known)
    officials = Official.objects.in_bulk(heirs.values())
    merged = {key: officials[pk] for key, pk in heirs.items()}
    return {row.group_key: row for row in Official.objects.exclude(group_key="")} | merged


def _ended() -> set[str]:
    """The keys of officials that a person merged into another or deleted; these do not come back."""
    merged = Redirect.objects.filter(subject=Subject.OFFICIAL).values_list("old_slug", flat=True)
    decided = Decision.objects.filter(subject=Subject.OFFICIAL, withdrawn_by__isnull=True)
    keys = decided.filter(action=Decision.Action.JOIN).values_list("value__official__loaded__key", flat=True)
    rows = decided.filter(action=Decision.Action.DELETE).values_list("value", flat=True)
    deleted = (value["slug"] for value in rows if isinstance(value, dict) and "slug" in value)
    return {*merged, *(key for key in keys if key), *deleted}


def _values(one: KnownOfficial) -> dict[str, str]:
    """The fields of an official; a file without an identifier says nothing of it."""
    return {
        "name": one.name,
        "native_name": one.native_name or "",
        "family_name": one.family_name or "",
        "country": one.country or "",
        **({"wikidata": one.wikidata} if one.wikidata else {}),
    }


def _entry(one: KnownOfficial) -> dict[str, Any]:
    """An official's entry in the form in which it is kept as loaded."""
    return {
        "key": one.key,
        **_values(one),
        "spellings": list(one.spellings),
        "posts": [asdict(post) for post in one.posts],
    }


def _create(one: KnownOfficial, found: Official | None) -> None:
    """Makes an official; one that was found in articles becomes this one, and keeps its address."""
    official = found or Official(slug=free_slugs([one.key])[0])
    if found:
        for model in (Mention, ReportParticipant):
            model._default_manager.filter(group_key=found.group_key).update(group_key="")
    for name, value in _values(one).items():
        setattr(official, name, value)
    official.status, official.group_key, official.simulated = Official.Status.AUTHORITY, "", False
    official.loaded = _entry(one)
    decided = found is not None and is_touched(found)
    _store(official, decided=decided)
    _update_parts(official, {}, official.loaded, decided=decided)


def _store(official: Official, *, decided: bool) -> None:
    if official.pk is None:
        official.save()
        return
    with noting([official], CHANGED, decided=decided):
        Official.objects.bulk_update([official], OFFICIAL_FIELDS)


def _post(official: Official, values: dict[str, Any]) -> Post:
    post = Post(
        official=official, **{name: values[name] if name == "certain" else values[name] or "" for name in POST_FIELDS}
    )
    post.first_day = first_day(post.start) if post.start else None
    post.last_day = last_day(post.end) if post.end else None
    return post


def _stored(values: dict[str, Any]) -> dict[str, Any]:
    return {name: values[name] if name == "certain" else values[name] or "" for name in POST_FIELDS}


def _update(official: Official, one: KnownOfficial) -> bool:
    """Brings what nobody changed to the file's new entry; whether anything was to be done."""
    before, entry = official.loaded, _entry(one)
    if before == entry:
        return False
    for name, value in _values(one).items():
        if getattr(official, name) == before.get(name, ""):
            setattr(official, name, value)
    decided = is_touched(official)
    _update_parts(official, before, entry, decided=decided)
    official.loaded = entry
    _store(official, decided=decided)
    return True


def is_touched(official: Official) -> bool:
    """Whether a person changed an official, a spelling or a post before."""
    return bool(
        touched([official])
        or Alias.history.filter(official=official).exists()
        or Post.history.filter(official=official).exists()
    )


def _update_parts(official: Official, before: dict[str, Any], now: dict[str, Any], *, decided: bool = False) -> None:
    """Brings spellings and posts from what was loaded `before` to what is in the file `now`."""
    gone, new = _spellings_to_change(official, before.get("spellings", []), now["spellings"])
    posts_gone, posts_new = _posts_to_change(official, before.get("posts", []), now["posts"])
    with noting(gone, DELETED, decided=decided), noting(posts_gone, DELETED, decided=decided):
        Alias.objects.filter(pk__in=[alias.pk for alias in gone]).delete()
        Post.objects.filter(pk__in=[post.pk for post in posts_gone]).delete()
    with noting(new, ADDED, decided=decided), noting(posts_new, ADDED, decided=decided):
        Alias.objects.bulk_create(new)
        Post.objects.bulk_create(posts_new)


def _spellings_to_change(official: Official, before: list[str], now: list[str]) -> tuple[list[Alias], list[Alias]]:
    there = {alias.name: alias for alias in official.aliases.all()} if official.pk else {}
    gone = [alias for name, alias in there.items() if name in before and name not in now]
    new = [name for name in dict.fromkeys(now) if name not in before and name not in there]
    return gone, [Alias(official=official, name=name) for name in new]


def _posts_to_change(
    official: Official, before: list[dict[str, Any]], now: list[dict[str, Any]]
) -> tuple[list[Post], list[Post]]:
    ended = [_stored(values) for values in before if values not in now]
    there = [(post, {name: getattr(post, name) for name in POST_FIELDS}) for post in official.posts.all()]
    gone = [post for post, values in there if values in ended]
    return gone, [_post(official, values) for values in now if values not in before]
