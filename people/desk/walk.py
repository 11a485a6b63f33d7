"""The way through a queue: from one meeting to the next, past what was put aside, with the filters kept."""

from collections.abc import MutableMapping
from functools import cached_property
from typing import Any

from django.urls import reverse

from people.desk.filters import QueueFilter
from people.desk.queues import QUEUES
from people.meeting_querysets import MeetingQuerySet
from people.models import Meeting

ASIDE = "desk_aside"  # the key of the session
MOST_ASIDE = 1000


class Walk:
    """A queue as one curator goes through it: round and round, in the order of the records."""

    def __init__(self, filters: QueueFilter, session: MutableMapping[str, Any]) -> None:
        self.filters = filters
        self.aside: list[int] = session.get(ASIDE, [])

    @cached_property
    def rows(self) -> MeetingQuerySet:
        """What waits, without what was put aside. BadParametersError where the address asks for nonsense."""
        return self.filters.checked().but(self.aside)  # type: ignore[attr-defined]

    @property
    def label(self) -> str:
        """What the queue is called."""
        return QUEUES[self.filters.name].label

    @property
    def narrowed(self) -> str:
        """What the queue is narrowed to, in words: 'Kind: Visit; Year: 2013'."""
        chips = [chip for chip in self.filters.chips() if chip.label != "Queue"]
        return "; ".join(f"{chip.label}: {chip.value}" for chip in chips)

    @property
    def query(self) -> str:
        """The filters, as an address has them."""
        kept = self.filters.data.copy()
        kept.pop("page", None)
        return f"?{kept.urlencode()}" if kept else ""

    def address(self, meeting: Meeting) -> str:
        """The page of a meeting in this queue."""
        return f"{reverse('desk_review', args=[meeting.pk])}{self.query}"

    def first(self) -> Meeting | None:
        return self.rows.first()

    def after(self, meeting: Meeting) -> Meeting | None:
        """The next one, from the beginning again after the last; None where no other waits."""
        return self.rows.after(meeting.pk).first() or self.rows.before(meeting.pk).last()

    def before(self, meeting: Meeting) -> Meeting | None:
        """The one before, from the end again before the first; None where no other waits."""
        return self.rows.before(meeting.pk).first() or self.rows.after(meeting.pk).last()

    def count(self) -> int:
        return self.rows.count()


def put_aside(session: MutableMapping[str, Any], meeting: Meeting) -> None:
    """Keeps a meeting out of the queues of this session; of many the latest."""
    session[ASIDE] = [*(pk for pk in session.get(ASIDE, []) if pk != meeting.pk), meeting.pk][-MOST_ASIDE:]


def take_up(session: MutableMapping[str, Any]) -> None:
    """Puts everything back that was put aside."""
    session.pop(ASIDE, None)
