"""The questions that pages and commands ask of meetings, by name."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from datetime import date
from typing import TYPE_CHECKING, Self

from django.db import models
from django.db.models import Count, Exists, F, OuterRef, Prefetch, Q
from django.db.models.expressions import Combinable
from django.db.models.functions import Length, Substr

from articles.countries import SIDES
from articles.partial_dates import first_day, last_day
from articles.querysets import PERIOD_LENGTHS, holds_word
from people.differences import CITIES, STRETCHES
from people.querysets import REJECTED, related

if TYPE_CHECKING:
    from people.models import Meeting, Official

MEETING_ORDERS: dict[str, tuple[str | Combinable, ...]] = {
    "newest": (F("first_day").desc(nulls_last=True), "-id"),
    "oldest": (F("first_day").asc(nulls_last=True), "id"),
    "sources": ("-sources", F("first_day").desc(nulls_last=True), "-id"),
    "kind": ("kind", F("first_day").desc(nulls_last=True), "-id"),
}
SHARED = 2  # officials, by which two records of the same days may be of the same contact
QUOTED = ("quote", "start", "end", "rule", "state")  # what is told of a report
SOURCES = ("article__simulated", "article__raw_file__id", "article__copy_of__raw_file__id")  # and of its article
LASTED = Q(extent="throughout", start_length=10, end_length=10)  # surely on all days from start to end


def in_posts(participations: models.QuerySet, posts: Iterable[int]) -> models.QuerySet:
    """Those of officials who held one of some posts on all days of the contact, as Post.held_throughout has it."""
    last = F("meeting__last_day")
    lasting = Q(official__posts__last_day__isnull=True, official__posts__certain=True)
    lasted = Q(official__posts__last_day__gte=last) | lasting
    return participations.filter(
        lasted, official__posts__in=posts, official__posts__first_day__lte=F("meeting__first_day")
    )


class MeetingQuerySet(models.QuerySet):
    """Meetings."""

    def undated(self) -> Self:
        """Those whose day no article states."""
        return self.filter(first_day__isnull=True)

    def dated(self) -> Self:
        """Those of which a day, month or year is known."""
        return self.filter(first_day__isnull=False)

    def standing(self) -> Self:
        """Those that no curator rejected."""
        return self.exclude(status=REJECTED)

    def with_differences(self) -> Self:
        """Those of which the reports say something else than when a person set a value, and nobody decided yet."""
        return self.filter(differences__gt=0)

    def disputed(self) -> Self:
        """Those of which an account contradicts the record in kind, days or place."""
        return self.filter(disputed=True)

    def in_period(self, since: str | None, until: str | None, *, certain: bool) -> Self:
        """Those that took place, certainly or possibly, between two partial dates; None leaves that end open."""
        found = self
        if since:
            found = found.surely_since(since) if certain else found.possibly_since(since)
        if until:
            found = found.surely_until(until) if certain else found.possibly_until(until)
        return found

    def possibly_since(self, text: str) -> Self:
        """Those that may have taken place on the first day of a partial date or later: all but those surely before."""
        day = first_day(text)
        open_ended = Q(not_after__isnull=True) | Q(not_after__gte=day)
        return self.filter(Q(last_day__gte=day) | Q(last_day__isnull=True) & open_ended)

    def possibly_until(self, text: str) -> Self:
        """Those that may have taken place on the last day of a partial date or earlier: all but those surely after."""
        day = last_day(text)
        open_ended = Q(not_before__isnull=True) | Q(not_before__lte=day)
        return self.filter(Q(first_day__lte=day) | Q(first_day__isnull=True) & open_ended)

    def surely_since(self, text: str) -> Self:
        """Those of which some day surely lies on the first day of a partial date or later.

        What lasted throughout known days reaches into a period with any of them; what took place some time within a
        stretch must have begun in it.
        """
        day = first_day(text)
        undated = Q(first_day__isnull=True, not_before__gte=day)
        return self._with_exactness().filter(Q(first_day__gte=day) | LASTED & Q(last_day__gte=day) | undated)

    def surely_until(self, text: str) -> Self:
        """Those of which some day surely lies on the last day of a partial date or earlier."""
        day = last_day(text)
        undated = Q(first_day__isnull=True, not_after__lte=day)
        return self._with_exactness().filter(Q(last_day__lte=day) | LASTED & Q(first_day__lte=day) | undated)

    def _with_exactness(self) -> Self:
        return self.alias(start_length=Length("start"), end_length=Length("end"))

    def of_kind(self, kind: str) -> Self:
        return self.filter(kind=kind)

    def in_country(self, code: str) -> Self:
        return self.filter(country=code)

    def with_status(self, status: str) -> Self:
        return self.filter(status=status)

    def with_official(self, official: "Official") -> Self:
        """Those in which an official took part."""
        return self.filter(pk__in=related(self, "participations").filter(official=official).values("meeting"))

    def with_holders(self, posts: Iterable[int], others: Iterable[int]) -> Self:
        """Those in which one who held a post of some on all of its days met another person who held one of others."""
        people = related(self, "participations")
        second = in_posts(people, others).filter(meeting=OuterRef("meeting")).exclude(official=OuterRef("official"))
        first = in_posts(people, posts).filter(Exists(second))
        return self.filter(pk__in=first.values("meeting"))

    def pairs(self) -> models.QuerySet:
        """Each two officials of different states, with how many of these meetings both took part in, most first.

        [{'first': official, 'second': official, 'contacts': 4}]
        """
        chosen = self.order_by().values("pk")
        people = related(self, "participations").filter(meeting__in=chosen, official__isnull=False)
        others = "meeting__participations__official"
        both = people.annotate(first=F("official"), second=F(others), state=F(f"{others}__country"))
        pairs = both.filter(first__lt=F("second")).exclude(official__country=F("state"))
        counted = pairs.values("first", "second").annotate(contacts=Count("meeting", distinct=True))
        return counted.order_by("-contacts", "first", "second")

    def with_side(self, side: str) -> Self:
        """Those in which somebody of a side took part: 'cn', 'ru' or 'other'."""
        people = related(self, "participations").exclude(country="")
        codes = [code for code, one in SIDES.items() if side in (one, "other")]
        of_side = people.exclude(country__in=codes) if side == "other" else people.filter(country__in=codes)
        return self.filter(pk__in=of_side.values("meeting"))

    def with_post(self, text: str) -> Self:
        """Those in which one took part whose post, as printed or by the authority file, holds every word of a text."""
        people = related(self, "participations")
        for word in text.split():
            held = holds_word("title", word) | holds_word("post__title", word) | holds_word("post__organisation", word)
            people = people.filter(held)
        return self.filter(pk__in=people.values("meeting"))

    def at_place(self, key: str) -> Self:
        """Those held at a row of the table of places."""
        return self.filter(place_key=key)

    def with_sources(self, least: int) -> Self:
        """Those that at least so many independent accounts report."""
        return self.filter(sources__gte=least)

    def with_one_source(self) -> Self:
        """Those that a single account reports, however often copied."""
        return self.filter(sources__lte=1)

    def with_any_of(self, officials: models.QuerySet) -> Self:
        """Those in which any of some officials took part."""
        chosen = officials.order_by().values("pk")
        return self.filter(pk__in=related(self, "participations").filter(official__in=chosen).values("meeting"))

    def with_words(self, text: str, bearers_of: Callable[[str], set[int]]) -> Self:
        """Those that hold every word of a text in name, place or the names of those who took part.

        `bearers_of` tells who bears a name.
        """
        found = self
        for word in text.split():
            people = holds_word("name", word) | Q(official__in=bearers_of(word))
            meetings = related(self, "participations").filter(people).values("meeting")
            found = found.filter(holds_word("name", word) | holds_word("place", word) | Q(pk__in=meetings))
        return found

    def real(self) -> Self:
        """All but those that rest on sample articles."""
        return self.filter(simulated=False)

    def in_order(self) -> Self:
        """As they were recorded: an order that no correction changes."""
        return self.order_by("pk")

    def after(self, pk: int) -> Self:
        """Those recorded after one, the next first."""
        return self.filter(pk__gt=pk).order_by("pk")

    def before(self, pk: int) -> Self:
        """Those recorded before one, the nearest first."""
        return self.filter(pk__lt=pk).order_by("-pk")

    def but(self, pks: Iterable[int]) -> Self:
        """All but some."""
        return self.exclude(pk__in=list(pks))

    def sorted_by(self, order: str) -> Self:
        """One of MEETING_ORDERS; undated meetings come last in the orders by date."""
        return self.order_by(*MEETING_ORDERS[order])

    def for_list(self) -> Self:
        """With those who took part."""
        return self.prefetch_related(
            Prefetch("participations", related(self, "participations").select_related("official").order_by("id"))
        )

    def for_page(self) -> Self:
        """With those who took part, the posts of each, and the visit it belongs to."""
        people = related(self, "participations").select_related("official").prefetch_related("official__posts")
        return self.prefetch_related(
            Prefetch("participations", people.order_by("id")),
            Prefetch("visit", related(self, "visit").for_list()),  # type: ignore[attr-defined]
        )

    def for_export(self) -> Self:
        """With those who took part and the reports with the names of their files, in four queries more."""
        reports = related(self, "reports").select_related("article__raw_file", "article__copy_of__raw_file")
        return self.for_list().prefetch_related(
            Prefetch("reports", reports.only("meeting", *QUOTED, *SOURCES)),
            "reports__article__raw_file__names",
            "reports__article__copy_of__raw_file__names",
        )

    def places(self) -> list[tuple[str, str]]:
        """Where meetings took place: [(country's code, row of the table of places)], each may be ''."""
        return list(self.order_by().values_list("country", "place_key").distinct())

    def counts_by_month(self) -> dict[str, int]:
        """How many began in each month, '2013-03', or year, where no month is known: '2013'."""
        rows = self.dated().order_by().values(period=Substr("start", 1, PERIOD_LENGTHS["month"]))
        return {row["period"]: row["n"] for row in rows.annotate(n=Count("pk")).order_by("period")}

    def totals(self) -> dict[str, int]:
        """How many there are, and how many without a date."""
        return self.aggregate(all=Count("pk"), undated=Count("pk", filter=Q(first_day__isnull=True)))

    def counts_by_place(self) -> list[tuple[str, int]]:
        """How many took place at each row of the table of places, the most first; '' stands for none of them."""
        return list(self.order_by().values_list("place_key").annotate(n=Count("pk")).order_by("-n", "place_key"))

    def counts_by_official(self, most: int) -> list[tuple[str, str, int]]:
        """The officials in most of these meetings: [(slug, name, meetings)]."""
        people = related(self, "participations").filter(
            meeting__in=self.order_by().values("pk"), official__isnull=False
        )
        counted = people.values_list("official__slug", "official__name").annotate(n=Count("meeting", distinct=True))
        return list(counted.order_by("-n", "official__name")[:most])

    def in_two_cities(self, official: "Official", most: int) -> Self:
        """The latest of a single day that put an official in a city while another puts them in another on that day."""
        of_a_day = self.standing().with_official(official).filter(place_key__in=sorted(CITIES), first_day=F("last_day"))
        rows = list(of_a_day.sorted_by("newest").values_list("pk", "first_day", "place_key"))
        cities: dict[date, set[str]] = defaultdict(set)
        for _, day, city in rows:
            cities[day].add(city)
        found = [pk for pk, day, _ in rows if len(cities[day]) > 1]
        return self.filter(pk__in=found[:most]).sorted_by("newest")

    def in_two_cities_at_once(self) -> Self:
        """Those of a single day that put anybody in a city while another one puts them in another on that day."""
        of_a_day = Q(place_key__in=sorted(CITIES), first_day=F("last_day"))
        here = Q(meeting=OuterRef("pk"), official__participations__meeting=OuterRef(OuterRef("pk")))
        shared = related(self, "participations").filter(here)
        others = self._all().standing().filter(of_a_day, first_day=OuterRef("first_day"))
        others = others.exclude(place_key=OuterRef("place_key")).filter(Exists(shared))
        return self.standing().filter(of_a_day, Exists(others.order_by()))

    def twins_of(self, meeting: "Meeting") -> Self:
        """The others of the same days with two of its officials, where either both or neither is such a stretch."""
        there = related(self, "participations").filter(meeting=meeting, official__isnull=False).values("official")
        same = related(self, "participations").filter(official__in=there).exclude(meeting=meeting)
        shared = same.values("meeting").annotate(n=Count("official", distinct=True)).filter(n__gte=SHARED)
        rows = self.standing().filter(first_day=meeting.first_day, last_day=meeting.last_day)
        rows = rows.filter(kind=meeting.kind) if meeting.kind in STRETCHES else rows.exclude(kind__in=STRETCHES)
        return rows.filter(pk__in=shared.values("meeting")).sorted_by("oldest").for_list()

    def _all(self) -> "MeetingQuerySet":
        return type(self)(self.model).order_by()

    def elsewhere(self, meeting: "Meeting") -> Self:
        """Those on the single day of a meeting that put one of its officials in another city."""
        if not meeting.first_day or meeting.first_day != meeting.last_day or meeting.place_key not in CITIES:
            return self.none()
        there = related(self, "participations").filter(meeting=meeting, official__isnull=False).values("official")
        same = related(self, "participations").filter(official__in=there).values("meeting")
        rows = self.standing().filter(pk__in=same, first_day=meeting.first_day, last_day=meeting.last_day)
        cities = sorted(CITIES - {meeting.place_key})
        return rows.filter(place_key__in=cities).sorted_by("oldest").for_list()

    def sisters(self, meeting: "Meeting") -> Self:
        """The other meetings of the same visit; for a visit, all meetings held during it."""
        visit = meeting.pk if meeting.kind == "visit" else meeting.visit_id
        if visit is None:
            return self.none()
        return self.standing().filter(visit=visit).exclude(pk=meeting.pk).sorted_by("oldest").for_list()
