"""What the first page of the admin shows of the desk."""

from django import template

from people.desk.queues import Waiting, waiting
from people.desk.walk import Walk
from people.models import Meeting

register = template.Library()


@register.simple_tag
def desk_queues() -> list[Waiting]:
    """Every queue with its count."""
    return list(waiting())


@register.simple_tag
def desk_address(walk: Walk, meeting: Meeting) -> str:
    """The page of a meeting in a queue."""
    return walk.address(meeting)


@register.filter
def as_time(seconds: float) -> str:
    """12.4 gives '12 s', 83 gives '1 min 23 s'."""
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"
