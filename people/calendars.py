"""Contacts as a calendar (iCalendar, RFC 5545), written by the icalendar library.

A contact of which only the month is known stands on all days of that month, as tentative; one of which less is known
has no place in a calendar.
"""

from collections.abc import Callable, Iterable
from datetime import timedelta

from icalendar import Calendar, Event

from people.models import Meeting
from people.models.meetings import Extent
from people.wording import name_of, title_of, when_in_words

LONGEST_GUESS = timedelta(days=31)  # a longer stretch 'some time within' which a contact lies is no entry
PRODUCT = "-//Readout//contacts//EN"


def calendar_of(meetings: Iterable[Meeting], name: str, host: str, absolute: Callable[[str], str]) -> bytes:
    """The calendar of some meetings, those of `for_list`; `absolute` makes an address of a path."""
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", name)
    for meeting in meetings:
        if fits_a_calendar(meeting):
            calendar.add_component(event_of(meeting, host, absolute))
    return calendar.to_ical()


def is_exact(meeting: Meeting) -> bool:
    """Whether a meeting surely took place on all of its days."""
    exact = len(meeting.start) == len(meeting.end) == len("YYYY-MM-DD")
    return exact and (meeting.extent == Extent.THROUGHOUT or meeting.start == meeting.end)


def fits_a_calendar(meeting: Meeting) -> bool:
    """Whether so much is known of a meeting's days that they can be marked."""
    if not (meeting.first_day and meeting.last_day):
        return False
    return is_exact(meeting) or meeting.last_day - meeting.first_day < LONGEST_GUESS


def event_of(meeting: Meeting, host: str, absolute: Callable[[str], str]) -> Event:
    """One meeting as an event of whole days."""
    address = absolute(meeting.get_absolute_url())
    when = when_in_words(meeting.start, meeting.end, meeting.extent)
    names = "\n".join(name_of(person) for person in meeting.participations.all())
    sample = "Sample data: it rests on articles that nobody published.\n" if meeting.simulated else ""
    event = Event()
    event.add("uid", f"meeting-{meeting.pk}@{host}")
    event.add("dtstamp", meeting.changed)
    event.add("dtstart", meeting.first_day)
    event.add("dtend", meeting.last_day + timedelta(days=1))  # type: ignore[operator]
    event.add("summary", title_of(meeting) if is_exact(meeting) else f"{title_of(meeting)} ({when})")
    event.add("description", f"{sample}{meeting.get_kind_display()}, {when}\n{names}".strip())
    event.add("url", address)
    event.add("status", "CONFIRMED" if is_exact(meeting) else "TENTATIVE")
    event.add("transp", "TRANSPARENT")
    if meeting.place:
        event.add("location", meeting.place)
    return event
