"""The questions that pages and commands ask of officials, meetings and reports, by name."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Self

from django.db import models
from django.db.models import Count, Exists, F, OuterRef, Prefetch, Q, Subquery
from django.db.models.expressions import Combinable
from django.db.models.functions import Coalesce, Length, Substr

from articles.models import Article
from articles.partial_dates import first_day, last_day
from articles.querysets import PERIOD_LENGTHS, ArticleQuerySet, holds_word
from people.differences import CITIES
from people.extraction import LANGUAGES_WITH_CONTACTS
from people.name_search import bearers

if TYPE_CHECKING:
    from people.models import Meeting, Mention, Official

OFFICIAL_ORDERS: dict[str, tuple[str | Combinable, ...]] = {
    "name": ("name", "id"),
    "country": ("country", "name", "id"),
    "meetings": ("-meeting_count", "name", "id"),
    "articles": ("-article_count", "name", "id"),
}
MEETING_ORDERS: dict[str, tuple[str | Combinable, ...]] = {
    "newest": (F("first_day").desc(nulls_last=True), "-id"),
    "oldest": (F("first_day").asc(nulls_last=True), "id"),
    "sources": ("-sources", F("first_day").desc(nulls_last=True), "-id"),
    "kind": ("kind", F("first_day").desc(nulls_last=True), "-id"),
}
READ_FOR_CONTACTS = Q(language__in=sorted(LANGUAGES_WITH_CONTACTS))
REJECTED = "rejected"
ASSERTED = "asserted"


def related(queryset: models.QuerySet, name: str) -> models.QuerySet:
    """All rows of the model at the other end of a relation; querysets cannot import the models that use them."""
    model = queryset.model._meta.get_field(name).related_model
    return model._default_manager.order_by()


def count_of(rows: models.QuerySet, group: str, counted: str = "pk") -> Coalesce:
    """How many different `counted` the rows have that share `group` with the outer row; a join would multiply them."""
    counts = rows.filter(**{group: OuterRef("pk")}).values(group).annotate(n=Count(counted, distinct=True)).values("n")
    return Coalesce(Subquery(counts), 0)


class OfficialQuerySet(models.QuerySet):
    """Officials."""

    def with_counts(self) -> Self:
        """With `meeting_count` and `article_count`."""
        meetings = related(self, "participations").exclude(meeting__status=REJECTED)
        return self.annotate(
            meeting_count=count_of(meetings, "official"),
            article_count=count_of(related(self, "mentions"), "official", "article"),
        )

    def named(self, text: str) -> Self:
        """Those who bear a name, typed in any spelling, script or order."""
        return self.filter(pk__in=bearers(text, self.spellings()))

    def spellings(self) -> list[tuple[int, str]]:
        """Every spelling of every official's name: [(official, spelling)]."""
        aliases, officials = related(self, "aliases"), self.model._default_manager.order_by()
        return list(
            aliases.values_list("official", "name").union(
                officials.values_list("pk", "name"), officials.values_list("pk", "native_name")
            )
        )

    def of_country(self, code: str) -> Self:
        return self.filter(country=code)

    def with_status(self, status: str) -> Self:
        """Those of the authority file, or those found in articles."""
        return self.filter(status=status)

    def real(self) -> Self:
        """All but those known from sample articles alone."""
        return self.filter(simulated=False)

    def present(self) -> Self:
        """Those whom an article names."""
        return self.filter(Exists(related(self, "mentions").filter(official=OuterRef("pk"))))

    def most_present(self) -> Self:
        """Those in most meetings first, with `meeting_count`; only those in one."""
        counted = Count("participations", filter=~Q(participations__meeting__status=REJECTED))
        return self.annotate(meeting_count=counted).filter(meeting_count__gt=0).order_by("-meeting_count", "name", "id")

    def sorted_by(self, order: str) -> Self:
        """One of OFFICIAL_ORDERS; the counts need `with_counts`."""
        return self.order_by(*OFFICIAL_ORDERS[order])

    def for_list(self) -> Self:
        """With counts and posts."""
        return self.with_counts().prefetch_related("posts")

    def for_page(self) -> Self:
        """With counts, posts and other spellings."""
        return self.with_counts().prefetch_related("posts", "aliases")

    def for_export(self) -> Self:
        """With posts and other spellings."""
        return self.prefetch_related("posts", "aliases")

    def countries(self) -> list[str]:
        """The codes of the countries that officials serve."""
        return list(self.exclude(country="").order_by("country").values_list("country", flat=True).distinct())


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

    def since(self, text: str) -> Self:
        """Those that may have taken place on the first day of a partial date or later."""
        return self.filter(last_day__gte=first_day(text))

    def until(self, text: str) -> Self:
        """Those that may have taken place on the last day of a partial date or earlier."""
        return self.filter(first_day__lte=last_day(text))

    def of_kind(self, kind: str) -> Self:
        return self.filter(kind=kind)

    def in_country(self, code: str) -> Self:
        return self.filter(country=code)

    def with_status(self, status: str) -> Self:
        return self.filter(status=status)

    def with_official(self, official: "Official") -> Self:
        """Those in which an official took part."""
        return self.filter(pk__in=related(self, "participations").filter(official=official).values("meeting"))

    def pairs(self) -> models.QuerySet:
        """Each two officials of different states, with how many of these meetings both took part in, most first.

        [{'first': official, 'second': official, 'contacts': 4}]
        """
        chosen = self.order_by().values("pk")
        people = related(self, "participations").filter(meeting__in=chosen, official__isnull=False)
        others = "meeting__participations__official"
        pairs = people.filter(official__lt=F(others)).exclude(official__country=F(f"{others}__country"))
        counted = pairs.values(first=F("official"), second=F(others)).annotate(contacts=Count("meeting", distinct=True))
        return counted.order_by("-contacts", "first", "second")

    def with_any_of(self, officials: models.QuerySet) -> Self:
        """Those in which any of some officials took part."""
        chosen = officials.order_by().values("pk")
        return self.filter(pk__in=related(self, "participations").filter(official__in=chosen).values("meeting"))

    def with_words(self, text: str) -> Self:
        """Those that hold every word of a text in name, place or the names of those who took part."""
        found, spellings = self, related(self, "officials").spellings()  # type: ignore[attr-defined]
        for word in text.split():
            people = holds_word("name", word) | Q(official__in=bearers(word, spellings))
            meetings = related(self, "participations").filter(people).values("meeting")
            found = found.filter(holds_word("name", word) | holds_word("place", word) | Q(pk__in=meetings))
        return found

    def simulated(self) -> Self:
        """Those that rest on sample articles."""
        return self.filter(simulated=True)

    def real(self) -> Self:
        """All but those that rest on sample articles."""
        return self.filter(simulated=False)

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
            Prefetch("reports", reports.defer("article__body", "article__copy_of__body")),
            "reports__article__raw_file__names",
            "reports__article__copy_of__raw_file__names",
        )

    def countries(self) -> list[str]:
        """The codes of the countries in which meetings took place."""
        return list(self.exclude(country="").order_by("country").values_list("country", flat=True).distinct())

    def counts_by(self, period: str) -> list[dict[str, int | str]]:
        """How many began in each 'year', 'month' or 'day': [{'period': '2013-03', 'meetings': 4}], oldest first."""
        length = PERIOD_LENGTHS[period]
        text = Substr("start", 1, length)
        rows = self.dated().order_by().annotate(period=text, width=Length(text)).filter(width=length)
        return list(rows.values("period").annotate(meetings=Count("pk")).order_by("period"))

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


class MentionQuerySet(models.QuerySet):
    """Mentions."""

    def of_article(self, article: Article) -> Self:
        """An article's, in the order of its text, each with its official."""
        return self.filter(article=article).select_related("official").order_by("start", "id")

    def same_name(self, mention: "Mention") -> Self:
        """All mentions of a person in an article, by the fullest form of the name in it."""
        return self.filter(article=mention.article_id, name=mention.name, country=mention.country)


class ReportQuerySet(models.QuerySet):
    """Reports."""

    def of_article(self, article: Article) -> Self:
        """An article's, in the order of its text, each with its meeting and those whom it names."""
        meetings = related(self, "meeting").for_list()  # type: ignore[attr-defined]
        return (
            self.filter(article=article)
            .prefetch_related(Prefetch("meeting", meetings), "participants")
            .order_by(F("start").asc(nulls_last=True), "id")
        )

    def of_meeting(self, meeting: "Meeting") -> Self:
        """A meeting's, in the order of publication, each with its article and those whom it names."""
        return (
            self.filter(meeting=meeting)
            .select_related("article__outlet")
            .prefetch_related("participants__official")
            .order_by(F("article__first_day").asc(nulls_last=True), "article_id", F("start").asc(nulls_last=True), "id")
        )

    def counted(self) -> Self:
        """Those that stand for a meeting which no curator rejected."""
        return self.filter(modality=ASSERTED, meeting__isnull=False).exclude(meeting__status=REJECTED)


def articles_naming(articles: ArticleQuerySet, official: "Official") -> ArticleQuerySet:
    """Those of some articles that name an official."""
    return articles.filter(pk__in=related(articles, "mentions").filter(official=official).values("article"))


def articles_with_contacts(articles: ArticleQuerySet, kind: str = "") -> ArticleQuerySet:
    """Those of some articles that report a contact, of one kind or of any."""
    return articles.filter(reporting(articles, kind))


def articles_without_contacts(articles: ArticleQuerySet) -> ArticleQuerySet:
    """Those of some articles in which contacts were looked for, and none was found."""
    return articles.filter(~reporting(articles), READ_FOR_CONTACTS)


def articles_not_read_for_contacts(articles: ArticleQuerySet) -> ArticleQuerySet:
    """Those of some articles in whose language contacts are not read: that none is known says nothing of them."""
    return articles.exclude(READ_FOR_CONTACTS)


def reporting(articles: ArticleQuerySet, kind: str = "") -> Q:
    """That an article reports a contact which nobody rejected, of one kind or of any."""
    reports = related(articles, "reports").counted()  # type: ignore[attr-defined]
    if kind:
        reports = reports.filter(meeting__kind=kind)
    return Q(pk__in=reports.values("article"))


def counts_by_contact(articles: ArticleQuerySet, kinds: Iterable[str]) -> dict[str, int]:
    """How many of some articles report 'any' contact, 'none', are 'unread' for contacts, report one of each kind."""
    told = reporting(articles)
    return articles.order_by().aggregate(
        any=Count("pk", filter=told),
        none=Count("pk", filter=~told & READ_FOR_CONTACTS),
        unread=Count("pk", filter=~READ_FOR_CONTACTS),
        **{kind: Count("pk", filter=reporting(articles, kind)) for kind in kinds},
    )


def counts_by_official(articles: ArticleQuerySet, most: int) -> list[tuple[str, str, int]]:
    """The officials whom most of some articles name: [(slug, name, how many)]."""
    mentions = related(articles, "mentions").filter(
        article__in=articles.order_by().values("pk"), official__isnull=False
    )
    found = mentions.values("official__slug", "official__name").annotate(n=Count("article", distinct=True))
    rows = found.order_by("-n", "official__name", "official__slug")[:most]
    return [(row["official__slug"], row["official__name"], row["n"]) for row in rows]


def articles_on_same_meetings(article: Article) -> ArticleQuerySet:
    """The other articles that report a meeting which an article reports, the first published first."""
    reports = related(Article.objects.all(), "reports").counted()  # type: ignore[attr-defined]
    meetings = reports.filter(article=article).values("meeting")
    others = reports.filter(meeting__in=meetings).exclude(article=article).values("article")
    return Article.objects.filter(pk__in=others).for_list().sorted_by("oldest")


def with_contact_counts(articles: ArticleQuerySet) -> ArticleQuerySet:
    """Each with `contact_count`: how many meetings it reports."""
    reports = related(articles, "reports").counted()  # type: ignore[attr-defined]
    return articles.annotate(contact_count=count_of(reports, "article", "meeting"))
