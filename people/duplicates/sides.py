"""Two records side by side: a line for each thing to compare, with what the one says and what the other does."""

from collections.abc import Iterator
from dataclasses import dataclass

from articles.countries import country_name
from people.models import Meeting, Official
from people.wording import name_of, title_of, when_in_words

SHOWN = 6  # of titles, quotes


@dataclass(frozen=True, slots=True)
class Line:
    """One thing to compare: what each record says, in one text or several."""

    label: str
    one: list[str]
    other: list[str]

    @property
    def sides(self) -> tuple[list[str], list[str]]:
        return self.one, self.other

    @property
    def differs(self) -> bool:
        return self.one != self.other


def sides_of_officials(one: Official, other: Official) -> list[Line]:
    return [Line(a[0], a[1], b[1]) for a, b in zip(_official(one), _official(other), strict=True)]


def _official(official: Official) -> Iterator[tuple[str, list[str]]]:
    mentions = official.mentions.order_by()
    yield "Name", [official.name]
    yield "Native name", [official.native_name] if official.native_name else []
    yield "Other spellings", [alias.name for alias in official.aliases.all()]
    yield "Country", [country_name(official.country)] if official.country else []
    yield "Status", [official.get_status_display()]
    yield "Posts", [str(post) for post in official.posts.all()]
    titles = mentions.exclude(title="").values_list("title", flat=True).distinct()
    yield "Printed titles", sorted(titles)[:SHOWN]
    yield "Articles that name it", [str(mentions.values("article").distinct().count())]
    yield "Meetings", [str(official.participations.count())]


def sides_of_meetings(one: Meeting, other: Meeting) -> list[Line]:
    return [Line(a[0], a[1], b[1]) for a, b in zip(_meeting(one), _meeting(other), strict=True)]


def _meeting(meeting: Meeting) -> Iterator[tuple[str, list[str]]]:
    yield "Contact", [title_of(meeting)]
    yield "Kind", [meeting.get_kind_display()]
    yield "When", [when_in_words(meeting.start, meeting.end, meeting.extent)]
    yield "Place", [part for part in (meeting.place, country_name(meeting.country) if meeting.country else "") if part]
    yield "Who took part", [name_of(person) for person in meeting.participations.select_related("official")]
    yield "Status", [meeting.get_status_display()]
    yield "Sources", [str(meeting.sources)]
    reports = meeting.reports.select_related("article").defer("article__body")[:SHOWN]
    yield "Evidence", [f"{report.quote} ({report.article})" for report in reports]
