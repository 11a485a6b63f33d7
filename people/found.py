"""Officials who are not in the authority file: found in articles by a full name with a post.

All mentions of one folded name and country are one such official. The canonical name is the fullest, then the
commonest, then the first by alphabet, so that it follows from the mentions alone. A found official whom no mention
names any more goes, unless a person decided something about it. Mentions of one that was merged into another official
are linked to that one.
"""

from collections import defaultdict
from collections.abc import Iterable
from itertools import count, islice

from django.db.models import Count, Exists, Max, OuterRef, Q, QuerySet, Subquery

from articles.models import slug_of
from people.models import Decision, Mention, Official, Redirect, Report, ReportParticipant
from people.models.decisions import Subject
from people.redirects import heirs_of_keys

AT_ONCE = 500  # names in one query
NAMED = (Mention, ReportParticipant)


def canonical(names: dict[str, int]) -> str:
    """The name to show of spellings and their numbers: most words, most letters, commonest, first by alphabet."""
    return min(names, key=lambda name: (-len(name.split()), -len(name), -names[name], name))


def refresh_found(keys: Iterable[str]) -> int:
    """Makes the found officials of some group keys agree with their mentions, and links these to them.

    Returns how many are new.
    """
    wanted = sorted({key for key in keys if key})
    return sum(_refresh(wanted[at : at + AT_ONCE]) for at in range(0, len(wanted), AT_ONCE))


def _refresh(wanted: list[str]) -> int:
    heirs = heirs_of_keys(wanted)
    keys = [key for key in wanted if key not in heirs]
    officials = {official.group_key: official for official in Official.objects.filter(group_key__in=keys)}
    spellings = _spellings(keys)
    gone = [official for key, official in officials.items() if key not in spellings]
    _remove(gone)
    new, changed = [], []
    for key, (names, country) in sorted(spellings.items()):
        name = canonical(names)
        official = officials.get(key)
        if official is None:
            new.append(Official(name=name, country=country, group_key=key, status=Official.Status.FOUND))
        elif official.status == Official.Status.FOUND and official.name != name:
            official.name = name
            changed.append(official)
    for official, slug in zip(new, free_slugs([slug_of(official.name) for official in new]), strict=True):
        official.slug = slug
    Official.objects.bulk_create(new)
    Official.objects.bulk_update(changed, ["name"])
    _link(keys)
    _hand_over(heirs)
    _tell_simulated(Official.objects.filter(Q(group_key__in=keys) | Q(pk__in=heirs.values())))
    return len(new)


def _spellings(keys: list[str]) -> dict[str, tuple[dict[str, int], str]]:
    """The spellings of each group key, each with its number of articles; and the country."""
    found: dict[str, tuple[dict[str, int], str]] = {}
    names: dict[str, dict[str, int]] = defaultdict(dict)
    mentions = Mention.objects.filter(group_key__in=keys).order_by()
    rows = mentions.values("group_key", "name").annotate(
        articles=Count("article", distinct=True), country=Max("country")
    )
    for row in rows:
        names[row["group_key"]][row["name"]] = row["articles"]
        found[row["group_key"]] = (names[row["group_key"]], row["country"])
    return found


def _remove(officials: list[Official]) -> None:
    ids = [official.pk for official in officials if official.status == Official.Status.FOUND]
    about = Decision.objects.filter(Q(subject_id__in=ids) | Q(other_id__in=ids), subject=Subject.OFFICIAL)
    of_meetings = Q(subject=Subject.MEETING, action__in=[Decision.Action.ADD, Decision.Action.REMOVE])
    named = Decision.objects.filter(Q(subject=Subject.MENTION) | of_meetings, other_id__in=ids)
    kept = {pk for row in about.values_list("subject_id", "other_id") for pk in row}
    kept |= set(named.values_list("other_id", flat=True))
    added = ReportParticipant.objects.filter(report__origin=Report.Origin.CURATOR, official__in=ids)
    kept |= set(added.values_list("official", flat=True))
    Official.objects.filter(pk__in=[pk for pk in ids if pk not in kept]).delete()


def free_slugs(bases: list[str]) -> list[str]:
    """Slugs that no official has or had: those asked for, with a number where one is taken."""
    taken: set[str] = set()
    for base in set(bases):
        taken |= set(Official.objects.filter(slug__startswith=base).values_list("slug", flat=True))
        taken |= set(Redirect.objects.filter(old_slug__startswith=base).values_list("old_slug", flat=True))
    slugs = []
    for base in bases:
        numbered = (f"{base}-{number}" for number in count(2))
        slug = next(slug for slug in (base, *islice(numbered, len(taken) + 1)) if slug not in taken)
        taken.add(slug)
        slugs.append(slug)
    return slugs


def _link(keys: list[str]) -> None:
    """Links the mentions and participants of each group key to its official."""
    own = Official.objects.filter(group_key=OuterRef("group_key")).values("pk")[:1]
    right = Official.objects.filter(group_key__in=keys)
    for model in NAMED:
        rows = model._default_manager.filter(group_key__in=keys)
        rows.exclude(official__in=right).update(official=Subquery(own))


def _hand_over(heirs: dict[str, int]) -> None:
    """Links the mentions and participants of merged officials to those with whom they were merged."""
    for key, official in heirs.items():
        for model in NAMED:
            model._default_manager.filter(group_key=key).exclude(official=official).update(official=official)


def _tell_simulated(officials: QuerySet[Official]) -> None:
    """Marks the found ones among some officials as simulated where no real article names them."""
    named = Mention.objects.filter(official=OuterRef("pk")).order_by()
    is_real = Exists(named.filter(article__simulated=False))
    rows = officials.filter(Exists(named), status=Official.Status.FOUND)
    rows.filter(is_real, simulated=True).update(simulated=False)
    rows.filter(~is_real, simulated=False).update(simulated=True)
