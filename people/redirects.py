"""Where the address of a record leads that another one swallowed."""

from collections.abc import Iterable

from people.models import Meeting, Official, Redirect
from people.models.decisions import Subject

MOST_HOPS = 20  # a chain of merges; more would be a circle


def _last(subject: Subject, first: Redirect | None) -> int:
    """The id at the end of a chain of redirects; 0, which no record has, where there is none or a circle."""
    found, target = first, 0
    for _ in range(MOST_HOPS):
        if found is None:
            return target
        target = found.new_id
        found = Redirect.objects.filter(subject=subject, old_id=target).first()
    return target


def successor_of_meeting(pk: int) -> Meeting:
    """The meeting that swallowed the one of this id. Meeting.DoesNotExist where none did."""
    first = Redirect.objects.filter(subject=Subject.MEETING, old_id=pk).first()
    return Meeting.objects.get(pk=_last(Subject.MEETING, first))


def successor_of_official(slug: str) -> Official:
    """The official with whom the one of this slug was merged. Official.DoesNotExist where none was."""
    first = Redirect.objects.filter(subject=Subject.OFFICIAL, old_slug=slug).first()
    return Official.objects.get(pk=_last(Subject.OFFICIAL, first))


def heirs(subject: Subject, ids: Iterable[int]) -> dict[int, int]:
    """The record in which each of some is by now: itself where it was never swallowed. A query for each hop."""
    found = {pk: pk for pk in ids}
    for _ in range(MOST_HOPS):
        rows = Redirect.objects.filter(subject=subject, old_id__in=set(found.values()))
        steps = dict(rows.values_list("old_id", "new_id"))
        if not steps:
            break
        found = {pk: steps.get(target, target) for pk, target in found.items()}
    return found


def heirs_of_slugs(slugs: Iterable[str]) -> dict[str, int]:
    """The officials with whom those of some slugs were merged; slugs of no merged official are left out."""
    return _at_last("old_slug", slugs)


def heirs_of_keys(group_keys: Iterable[str]) -> dict[str, int]:
    """The officials with whom found officials of some group keys were merged; other keys are left out."""
    return _at_last("group_key", group_keys)


def _at_last(column: str, values: Iterable[str]) -> dict[str, int]:
    rows = Redirect.objects.filter(subject=Subject.OFFICIAL, **{f"{column}__in": [value for value in values if value]})
    first = dict(rows.values_list(column, "new_id"))
    last = heirs(Subject.OFFICIAL, first.values())
    there = set(Official.objects.filter(pk__in=last.values()).values_list("pk", flat=True))
    return {value: last[pk] for value, pk in first.items() if last[pk] in there}
