"""What the page of an official shows beyond rows: the tenures drawn, contacts by year, counterparts, contradictions."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from django.db.models import QuerySet
from django.utils import timezone

from articles.charts import Tenure, TenureChart, tenure_chart
from articles.models import Article
from articles.remembering import archive_stamp, remembered, remembered_rows
from people.models import Meeting, Mention, Official, Participation
from people.offices import marks_of, office_address
from people.querysets import articles_naming, with_contact_counts
from people.together import pair_address

COUNTERPARTS_SHOWN = 12
ROWS_SHOWN = 100  # of meetings and of articles each; the lists show the rest
CONTRADICTIONS_SHOWN = 20  # of each kind
YEAR = len("2013")


@dataclass(frozen=True, slots=True)
class Line:
    """A contact of an official, and whom they met in it."""

    meeting: Meeting
    others: list[Participation]


@dataclass(slots=True)
class Year:
    """The contacts of an official in one year, or those without a date."""

    name: str
    lines: list[Line] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Counterpart:
    """An official of another state, how often the two met, and the page of the two."""

    official: Official
    contacts: int
    address: str


def first_rows_of(official: Official) -> dict[str, Any]:
    """The meetings and articles that an official's page shows; which these are is dear to ask of the busiest."""
    stamp, meetings, articles = archive_stamp(), Meeting.objects.standing(), Article.objects.for_list()

    def first(name: str, chosen: Callable[[], QuerySet], shown: QuerySet, most: int = ROWS_SHOWN) -> list[Any]:
        return remembered_rows((name, official.pk), chosen, shown, most, stamp)

    return {
        "counts": remembered(("counts", official.pk), Official.objects.filter(pk=official.pk).counts, stamp)[
            official.pk
        ],
        "meetings": first("meetings", lambda: meetings.with_official(official), meetings.for_list()),
        "articles": first("articles", lambda: articles_naming(articles, official), with_contact_counts(articles)),
        "contradicted": first(
            "contradicted",
            lambda: Mention.objects.contradicted(official),
            Mention.objects.with_article(),
            CONTRADICTIONS_SHOWN,
        ),
        "in_two_cities": first(
            "in two cities",
            lambda: Meeting.objects.in_two_cities(official, CONTRADICTIONS_SHOWN),
            meetings.for_list(),
            CONTRADICTIONS_SHOWN,
        ),
        "counterparts": counterparts_of(official, stamp),
    }


def tenures_of(official: Official, meetings: Iterable[Meeting]) -> TenureChart | None:
    """The posts of an official, as fetched with them, and contacts of known days as marks."""
    posts = official.posts.all()
    tenures = [
        Tenure(post.title, post.start, post.end, post.certain, post.organisation, office_address(post))
        for post in posts
    ]
    return tenure_chart(tenures, today=timezone.localdate(), marks=marks_of(meetings)) if tenures else None


def years_of(official: Official, meetings: Iterable[Meeting]) -> list[Year]:
    """Contacts in the order in which they come, under the years in which they began; those without a date apart."""
    found: list[Year] = []
    for meeting in meetings:
        name = (meeting.start or meeting.end)[:YEAR] or "Undated"
        if not found or found[-1].name != name:
            found.append(Year(name))
        found[-1].lines.append(Line(meeting, others_in(meeting, official)))
    return found


def others_in(meeting: Meeting, official: Official) -> list[Participation]:
    """Whom an official met: those of other states who took part; where nobody is named, the colleagues."""
    people = [person for person in meeting.participations.all() if person.official_id != official.pk]
    return [person for person in people if person.country != official.country] or people


def counterparts_of(official: Official, stamp: str) -> list[Counterpart]:
    """The officials of other states whom one met most often."""
    most = Official.objects.counterparts_of(official)[:COUNTERPARTS_SHOWN]
    counts = remembered(("counterparts", official.pk), lambda: dict(most), stamp)
    people = Official.objects.in_bulk(counts)
    return [
        Counterpart(people[pk], count, pair_address(official, people[pk]))
        for pk, count in counts.items()
        if pk in people
    ]
