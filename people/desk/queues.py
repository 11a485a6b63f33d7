"""What waits for a curator: queues of meetings, settled at the desk, and lists of the admin."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from django.urls import reverse

from articles.models import Article
from people.article_values import with_differences
from people.duplicates.kinds import KINDS
from people.meeting_querysets import MeetingQuerySet
from people.models import Correction, Meeting, Mention
from people.unmatched.groups import unmatched_groups


@dataclass(frozen=True, slots=True)
class Queue:
    """Meetings that wait for the same reason."""

    label: str
    why: str
    rows: Callable[[MeetingQuerySet], MeetingQuerySet]


@dataclass(frozen=True, slots=True)
class Waiting:
    """How much waits in one queue, and where it is settled."""

    label: str
    why: str
    count: int
    address: str


QUEUES = {
    "found": Queue(
        "Found meetings", "found by the reader and settled by nobody", lambda rows: rows.with_status("found")
    ),
    "differences": Queue(
        "New claims against decisions",
        "the reports say something else since a person set a value",
        lambda rows: rows.standing().with_differences(),
    ),
    "disputed": Queue(
        "Disagreeing accounts",
        "found, and an account contradicts the record",
        lambda rows: rows.with_status("found").disputed(),
    ),
    "undated": Queue(
        "Meetings without a date",
        "found, and no article states the day",
        lambda rows: rows.with_status("found").undated(),
    ),
    "cities": Queue(
        "Two cities on one day",
        "found, and another meeting puts somebody elsewhere on that day",
        lambda rows: rows.with_status("found").in_two_cities_at_once(),
    ),
}
DEFAULT = "found"


def waiting() -> Iterator[Waiting]:
    """Every queue with its count, in one query each; pairs are ranked once and kept until something changes."""
    yield from meetings_waiting()
    yield from duplicates_waiting()
    yield from names_waiting()
    yield from articles_waiting()
    yield Waiting(
        "Corrections by readers",
        "sent from the pages, to be accepted or declined",
        Correction.objects.waiting().count(),
        f"{reverse('admin:people_correction_changelist')}?state__exact=open",
    )


def meetings_waiting() -> Iterator[Waiting]:
    desk = reverse("desk")
    for key, queue in QUEUES.items():
        address = desk if key == DEFAULT else f"{desk}?queue={key}"
        yield Waiting(queue.label, queue.why, queue.rows(Meeting.objects.order_by()).count(), address)


def duplicates_waiting() -> Iterator[Waiting]:
    why = {
        "officials": "two records of like names, side by side",
        "meetings": "near in days and people, and not joined",
    }
    for key, kind in KINDS.items():
        yield Waiting(kind.label, why[key], len(kind.pairs()), reverse("duplicates", args=[key]))


def names_waiting() -> Iterator[Waiting]:
    mentions = reverse("admin:people_mention_changelist")
    yield Waiting(
        "Unmatched names",
        "names in articles that may be nobody’s or several officials’",
        len(unmatched_groups()),
        reverse("unmatched_names"),
    )
    yield Waiting(
        "Contradicted names",
        "the authority file speaks against the post printed with the name",
        Mention.objects.order_by().flagged().count(),
        f"{mentions}?flags__isempty=0",
    )


def articles_waiting() -> Iterator[Waiting]:
    articles = reverse("admin:articles_article_changelist")
    yield Waiting(
        "New statements against decisions",
        "the page of an article states something else since a person set a value",
        len(with_differences()),
        f"{articles}?differing=yes",
    )
    yield Waiting(
        "Articles without a headline",
        "the page states none",
        Article.objects.order_by().without_headline().count(),
        f"{articles}?missing=headline",
    )
    yield Waiting(
        "Articles without a date",
        "the page states none",
        Article.objects.order_by().undated().count(),
        f"{articles}?dated=no",
    )
