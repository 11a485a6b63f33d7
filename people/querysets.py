"""The questions that pages and commands ask of officials, meetings and reports, by name."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Self, TypeVar

from django.contrib.auth.models import User
from django.db import models
from django.db.models import BooleanField, Count, Exists, ExpressionWrapper, F, OuterRef, Prefetch, Q, Subquery
from django.db.models.expressions import Combinable
from django.db.models.functions import Coalesce

from articles.models import Article
from articles.partial_dates import first_day, last_day
from articles.querysets import ArticleQuerySet
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
READ_FOR_CONTACTS = Q(language__in=sorted(LANGUAGES_WITH_CONTACTS))
Rows = TypeVar("Rows", bound=models.QuerySet)
REJECTED = "rejected"
ASSERTED = "asserted"


def related(queryset: models.QuerySet, name: str) -> models.QuerySet:
    """All rows of the model at the other end of a relation; querysets cannot import the models that use them."""
    model = queryset.model._meta.get_field(name).related_model
    return model._default_manager.order_by()


def standing(rows: Rows) -> Rows:
    """Those rows whose meeting no curator rejected: few are, and an index holds them, so that no join is needed."""
    return rows.exclude(meeting__in=related(rows, "meeting").filter(status=REJECTED).values("pk"))


def count_of(rows: models.QuerySet, group: str, counted: str = "pk") -> Coalesce:
    """How many different `counted` the rows have that share `group` with the outer row; a join would multiply them."""
    counts = rows.filter(**{group: OuterRef("pk")}).values(group).annotate(n=Count(counted, distinct=True)).values("n")
    return Coalesce(Subquery(counts), 0)


class OfficialQuerySet(models.QuerySet):
    """Officials."""

    def with_counts(self) -> Self:
        """With `meeting_count` and `article_count`."""
        meetings = standing(related(self, "participations"))
        return self.annotate(
            meeting_count=count_of(meetings, "official"),
            article_count=count_of(related(self, "mentions"), "official", "article"),
        )

    def counts(self, *more: str) -> dict[int, dict[str, int]]:
        """By number: `meeting_count`, `article_count`, and more that these are annotated with."""
        names = ("meeting_count", "article_count", *more)
        rows = self.with_counts().order_by().values_list("pk", *names)
        return {pk: dict(zip(names, counts, strict=True)) for pk, *counts in rows}

    def with_period_count(self, since: str, until: str) -> Self:
        """With `period_count`: in how many contacts they took part that surely lie in a period."""
        return self.annotate(period_count=count_of(self._participations_in(since, until), "official"))

    def with_contact_in(self, since: str, until: str) -> Self:
        """Those in a contact that surely lies between two partial dates, of which one may be ''."""
        return self.filter(pk__in=self._participations_in(since, until).values("official"))

    def _participations_in(self, since: str, until: str) -> models.QuerySet:
        """Asked of each meeting: a list of all would be gone through for every official."""
        participations = related(self, "participations")
        meetings = related(participations, "meeting").standing()  # type: ignore[attr-defined]
        chosen = meetings.in_period(since or None, until or None, certain=True)
        return participations.filter(Exists(chosen.filter(pk=OuterRef("meeting")).order_by()))

    def in_post(self, day: str = "", **conditions: Any) -> Self:
        """Those who held a post that fits, at some time of a partial date, or at any time."""
        return self.filter(Exists(self.posts_held(day).filter(official=OuterRef("pk"), **conditions)))

    def posts_held(self, day: str = "") -> models.QuerySet:
        """The posts held at some time of a partial date, or all. An unknown end counts where the post is certain."""
        posts = related(self, "posts")
        if not day:
            return posts
        lasted = Q(last_day__gte=first_day(day)) | Q(last_day__isnull=True, certain=True)
        return posts.filter(lasted, first_day__lte=last_day(day))

    def post_titles(self) -> list[tuple[int, str, str]]:
        """Every post: [(id, title, organisation)]."""
        return list(related(self, "posts").values_list("pk", "title", "organisation"))

    def organisations(self) -> list[str]:
        """The organisations in which officials hold or held posts."""
        named = related(self, "posts").exclude(organisation="")
        return list(named.order_by("organisation").values_list("organisation", flat=True).distinct())

    def counts_by_organisation(self, day: str = "") -> list[tuple[str, int]]:
        """How many of these officials held a post in each organisation, at some time of a date or ever, most first."""
        posts = self.posts_held(day).exclude(organisation="").filter(official__in=self.order_by().values("pk"))
        counted = posts.values_list("organisation").annotate(n=Count("official", distinct=True))
        return list(counted.order_by("-n", "organisation"))

    def named(self, text: str, bearers_of: Callable[[str], set[int]] | None = None) -> Self:
        """Those who bear a name, typed in any spelling, script or order. `bearers_of` may remember whose it is."""
        return self.filter(pk__in=(bearers_of or self.bearers_of)(text))

    def bearers_of(self, text: str) -> set[int]:
        """Who bears a name, typed in any spelling, script or order."""
        return bearers(text, self.spellings())

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
        counted = standing(related(self, "participations"))
        rows = self.annotate(meeting_count=count_of(counted, "official"))
        return rows.filter(meeting_count__gt=0).order_by("-meeting_count", "name", "id")

    def counterparts_of(self, official: "Official") -> models.QuerySet:
        """The officials of other states with whom one was in most contacts: [(official, contacts)]."""
        people = standing(related(self, "participations"))
        others = people.filter(meeting__in=people.filter(official=official).values("meeting"), official__isnull=False)
        met = others.exclude(official__country=official.country).values_list("official")
        return met.annotate(n=Count("meeting", distinct=True)).order_by("-n", "official")

    def sorted_by(self, order: str) -> Self:
        """One of OFFICIAL_ORDERS; the counts need `with_counts`."""
        return self.order_by(*OFFICIAL_ORDERS[order])

    def for_list(self) -> Self:
        """With counts and posts."""
        return self.with_counts().prefetch_related("posts")

    def for_export(self) -> Self:
        """With posts and other spellings."""
        return self.prefetch_related("posts", "aliases")

    def countries(self) -> list[str]:
        """The codes of the countries that officials serve."""
        return list(self.exclude(country="").order_by("country").values_list("country", flat=True).distinct())


class PostQuerySet(models.QuerySet):
    """Posts."""

    def of_country(self, code: str) -> Self:
        return self.filter(country=code)

    def with_holders(self) -> Self:
        """Each with its official."""
        return self.select_related("official").order_by("pk")

    def countries(self) -> list[str]:
        """The codes of the countries of posts."""
        return list(self.exclude(country="").order_by("country").values_list("country", flat=True).distinct())


class MentionQuerySet(models.QuerySet):
    """Mentions."""

    def of_article(self, article: Article) -> Self:
        """An article's, in the order of its text, each with its official."""
        return self.filter(article=article).select_related("official").order_by("start", "id")

    def contradicted(self, official: "Official") -> Self:
        """An official's against which the authority file speaks, such as a post printed after its end; newest first."""
        flagged = self.filter(official=official).exclude(flags="")
        return flagged.order_by(F("article__first_day").desc(nulls_last=True), "-id")

    def with_article(self) -> Self:
        """Each with its article, without the text."""
        return self.select_related("article").defer("article__body")

    def unmatched(self) -> Self:
        """Names that are linked to no official."""
        return self.filter(official__isnull=True)

    def flagged(self) -> Self:
        """Those against which the authority file speaks."""
        return self.exclude(flags="")

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

    def current(self) -> Self:
        """Those whose words are in their articles."""
        return self.filter(state="current")

    def about(self, official: "Official") -> Self:
        """Those of contacts in which an official took part, in the order of publication."""
        chosen = related(self, "participants").filter(official=official).values("report")
        return self.counted().filter(pk__in=chosen).order_by(F("article__first_day").asc(nulls_last=True), "id")

    def counted(self) -> Self:
        """Those that stand for a meeting which no curator rejected: asserted all, for no others have a meeting."""
        return standing(self.filter(meeting__isnull=False))


class ReviewQuerySet(models.QuerySet):
    """Records settled at the desk, with the time each took."""

    def by(self, user: User) -> Self:
        return self.filter(user=user)

    def median(self) -> float | None:
        """The median of their seconds; None where there are none. Neither database is asked for more than two rows."""
        count = self.count()
        if not count:
            return None
        middle = self.order_by("seconds").values_list("seconds", flat=True)[(count - 1) // 2 : count // 2 + 1]
        return sum(middle) / len(middle)


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
    reports = of_some(related(articles, "reports").counted(), articles)  # type: ignore[attr-defined]
    of_kind = dict(reports.values_list("meeting__kind").annotate(n=Count("article", distinct=True)))
    flags = {"told": reporting(articles), "read": READ_FOR_CONTACTS}
    flagged = articles.order_by().annotate(**{name: ExpressionWrapper(q, BooleanField()) for name, q in flags.items()})
    counts = {(told, read): n for told, read, n in flagged.values_list("told", "read").annotate(n=Count("pk"))}
    return {
        "any": sum(n for (told, _), n in counts.items() if told),
        "none": counts.get((False, True), 0),
        "unread": sum(n for (_, read), n in counts.items() if not read),
        **{kind: of_kind.get(kind, 0) for kind in kinds},
    }


def of_some(rows: models.QuerySet, articles: ArticleQuerySet) -> models.QuerySet:
    """Those rows that belong to some articles; to all, where these are not narrowed, without a look at them."""
    return rows.filter(article__in=articles.order_by().values("pk")) if articles.query.has_filters() else rows


def counts_by_official(articles: ArticleQuerySet, most: int) -> list[tuple[str, str, int]]:
    """The officials whom most of some articles name: [(slug, name, how many)]."""
    mentions = of_some(related(articles, "mentions").filter(official__isnull=False), articles)
    counted = mentions.values_list("official").annotate(n=Count("article", distinct=True))
    counts = dict(counted.order_by("-n", "official")[:most])
    officials = related(mentions, "official").in_bulk(counts)
    rows = [(officials[pk].slug, officials[pk].name, n) for pk, n in counts.items()]
    return sorted(rows, key=lambda row: (-row[2], row[1], row[0]))


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
