"""Where the address of a record leads that another one swallowed."""

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
