"""Contacts of two together, officials or offices: each with the gap before it, and how they lie over the years."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

from django.urls import reverse

from articles.charts import Chart, Series, column_chart
from articles.histogram import YEAR, grouped
from articles.models import Article
from people.gaps import gaps
from people.meeting_querysets import MeetingQuerySet
from people.models import Meeting, Official
from people.wording import when_in_words

SHOWN = 200  # contacts, the latest; the gaps are those among all


@dataclass(frozen=True, slots=True)
class Contact:
    """A contact; how long after the one before, and that one's days in words where this is the first in a long time."""

    meeting: Meeting
    gap: str
    first_since: str
    anchor: str  # 'year-2013' on the first row of a year
    holders: list[tuple[Official, Official]]  # where offices are asked for: who held them on those days


@dataclass(frozen=True, slots=True)
class Together:
    """The contacts of two, the latest first and the undated last."""

    contacts: list[Contact]
    count: int
    undated: int
    chart: Chart | None

    @property
    def simulated(self) -> bool:
        return any(contact.meeting.simulated for contact in self.contacts)

    @property
    def more(self) -> int:
        """How many earlier ones are not shown."""
        return self.count - len(self.contacts)


def together(
    meetings: MeetingQuerySet,
    link: Callable[[str], str],
    holders: Callable[[Meeting], list[tuple[Official, Official]]] = lambda meeting: [],
) -> Together:
    """What is on record of some meetings, in five queries; `link` gives the address of a year's."""
    dated = list(
        meetings.dated().order_by("first_day", "last_day", "id").values_list(
            "pk", "first_day", "last_day", "start", "end", "extent"
        )
    )  # fmt: skip
    before = {
        row[0]: (str(gap), when_in_words(*dated[gap.after][3:]) if gap.notable else "")
        for row, gap in zip(dated, gaps([(first, last) for _, first, last, *_ in dated]), strict=True)
        if gap
    }
    undated = meetings.undated().count()
    rows = meetings.sorted_by("newest").for_list()[:SHOWN]
    anchors = anchors_of(rows)
    contacts = [Contact(row, *before.get(row.pk, ("", "")), anchors.get(row.pk, ""), holders(row)) for row in rows]
    years = Counter((start or end)[:YEAR] for _, _, _, start, end, _ in dated)
    return Together(contacts, len(dated) + undated, undated, years_chart(years, link))


def anchors_of(meetings: Iterable[Meeting]) -> dict[int, str]:
    """The first meeting shown of each year, by id, with the anchor to which the year leads."""
    first: dict[str, int] = {}
    for row in meetings:
        if year := (row.start or row.end)[:YEAR]:
            first.setdefault(year, row.pk)
    return {pk: f"year-{year}" for year, pk in first.items()}


def years_chart(years: Mapping[str, int], link: Callable[[str], str]) -> Chart | None:
    """How many contacts began in each year; years of which no article is held are hatched. None for a single year."""
    if len(years) < 2:
        return None
    covered = set(grouped(Article.objects.all().counts_by_month(), "year"))
    series = Series("contacts", "contact,contacts", years, link)
    return column_chart("Contacts by year", [series], covered=covered, by="year")


def pair_address(one: Official, other: Official) -> str:
    """The page of two officials together: the slugs in the order of the alphabet, since they never change."""
    return reverse("official_pair", args=sorted((one.slug, other.slug)))


def list_query(one: Official, other: Official, period: str = "") -> str:
    """The query of the list of meetings that has two officials' contacts, of a year or all."""
    query = {"official": one.slug, "counterpart": other.slug}
    return urlencode(query | ({"since": period, "until": period} if period else {}))


def list_address(one: Official, other: Official, period: str = "") -> str:
    return f"{reverse('meetings')}?{list_query(one, other, period)}"
