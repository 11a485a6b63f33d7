"""The questions that pages and commands ask of articles, by name."""

from datetime import date
from typing import TYPE_CHECKING, Any, Self, cast

from django.db import models
from django.db.models import Case, Count, F, Q, Subquery, Value, When
from django.db.models.expressions import Combinable
from django.db.models.functions import Coalesce, Length, Substr

from articles.partial_dates import first_day, last_day

if TYPE_CHECKING:
    from articles.models import Article, ImportRun

PERIOD_LENGTHS = {"year": 4, "month": 7, "day": 10}  # characters of 'YYYY-MM-DD'
ORDERS: dict[str, tuple[str | Combinable, ...]] = {
    "newest": (F("first_day").desc(nulls_last=True), "-id"),
    "oldest": (F("first_day").asc(nulls_last=True), "id"),
    "headline": ("headline", "id"),
    "outlet": (F("outlet__name").asc(nulls_last=True), F("first_day").desc(nulls_last=True), "-id"),
}


def holds_word(field: str, word: str) -> Q:
    """Whether a field holds a word in any case. SQLite knows those of ASCII alone: other words are asked in each."""
    forms = {word} if word.isascii() else {word, word.lower(), word.upper(), word.capitalize()}
    asked = Q()
    for form in sorted(forms):
        asked |= Q(**{f"{field}__icontains": form})
    return asked


class ArticleQuerySet(models.QuerySet):
    """Articles."""

    def undated(self) -> Self:
        """Those whose page states no date."""
        return self.filter(first_day__isnull=True)

    def dated(self) -> Self:
        """Those whose page states a date, however inexact."""
        return self.filter(first_day__isnull=False)

    def without_headline(self) -> Self:
        """Those whose page states no headline."""
        return self.filter(headline="")

    def published_within(self, first: date, last: date) -> Self:
        """Those certainly published in a period; one dated '2013-03' is not among those of a day of March."""
        return self.filter(first_day__gte=first, last_day__lte=last)

    def since(self, text: str) -> Self:
        """Those that may have been published on the first day of a partial date or later."""
        return self.filter(last_day__gte=first_day(text))

    def until(self, text: str) -> Self:
        """Those that may have been published on the last day of a partial date or earlier."""
        return self.filter(first_day__lte=last_day(text))

    def of_outlet(self, key: str) -> Self:
        return self.filter(outlet__key=key)

    def without_outlet(self) -> Self:
        """Those whose page names no outlet, or none that could be told."""
        return self.filter(outlet__isnull=True)

    def of_country(self, code: str) -> Self:
        """Those of a country's outlets."""
        return self.filter(outlet__country=code)

    def credited_to(self, agency: str) -> Self:
        """Those that credit an agency or paper, in any case."""
        return self.filter(agency__iexact=agency)

    def in_language(self, code: str) -> Self:
        return self.filter(language=code)

    def without_copies(self) -> Self:
        """Each text once: the article that the others are copies of."""
        return self.filter(copy_of__isnull=True)

    def copies(self) -> Self:
        """Those that are copies of another."""
        return self.filter(copy_of__isnull=False)

    def simulated(self) -> Self:
        """Sample data: written for this program, never published."""
        return self.filter(simulated=True)

    def real(self) -> Self:
        """All but sample data."""
        return self.filter(simulated=False)

    def sorted_by(self, order: str) -> Self:
        """One of ORDERS; undated articles come last in the orders by date."""
        return self.order_by(*ORDERS[order])

    def for_list(self) -> Self:
        """With the outlet of each and without the text, which no list shows."""
        return self.select_related("outlet").defer("body")

    def for_page(self) -> Self:
        """With all that the page of one article shows of its origin."""
        return self.select_related("outlet", "raw_file", "copy_of__outlet").prefetch_related(
            "versions__names",
            models.Prefetch("copies", self.model._default_manager.defer("body").select_related("outlet")),
        )

    def with_text(self) -> Self:
        """With the text, which the rows of lists and exports come without."""
        return self.defer(None).defer("copy_of__body")

    def for_export(self) -> Self:
        """With all that the export tells of each, in three queries more; without the text."""
        return (
            self.select_related("outlet", "raw_file", "copy_of__raw_file")
            .prefetch_related("versions__names", "raw_file__names", "copy_of__raw_file__names")
            .defer("body", "copy_of__body")
        )

    def counts_by(self, period: str) -> list[dict[str, int | str]]:
        """How many articles each 'year', 'month' or 'day' has: [{'period': '2013-03', 'articles': 4}], oldest first.

        An article dated less exactly than the period is not counted. The text is cut rather than a date taken apart,
        which SQLite would do by calling Python for each row.
        """
        rows = self._by_period(period).values("period").annotate(articles=Count("pk"))
        return list(rows.order_by("period"))

    def _by_period(self, period: str) -> Self:
        """Those dated as exactly as a period, with `period`."""
        length = PERIOD_LENGTHS[period]
        text = Substr("published", 1, length)
        return self.dated().order_by().annotate(period=text, width=Length(text)).filter(width=length)

    def counts_by_outlet(self, period: str) -> list[tuple[Any, ...]]:
        """How many articles each outlet has of each 'year' or 'month': [(key, name, country, '2013-03', 4)].

        The first three are empty for articles whose page shows no outlet.
        """
        counted = self._by_period(period).values_list("outlet", "period").annotate(articles=Count("pk"))
        outlet: Any = self.model._meta.get_field("outlet").related_model
        named = {pk: names for pk, *names in outlet.objects.values_list("pk", "key", "name", "country")}
        return [(*named.get(pk, ("", "", "")), text, count) for pk, text, count in counted.order_by("period", "outlet")]

    def totals(self) -> dict[str, int]:
        """How many there are, without a date, copies, sample data; and of how many outlets."""
        return self.aggregate(
            articles=Count("pk"),
            undated=Count("pk", filter=Q(first_day__isnull=True)),
            copies=Count("pk", filter=Q(copy_of__isnull=False)),
            simulated=Count("pk", filter=Q(simulated=True)),
            outlets=Count("outlet", distinct=True),
        )

    def counts_of_copies(self) -> dict[str, int]:
        """How many are copies, 'only', and how many there are without them, 'folded'."""
        counts = self.order_by().aggregate(only=Count("copy_of"), every=Count("pk"))
        return {"only": counts["only"], "folded": counts["every"] - counts["only"]}

    def counts_by_country(self) -> list[tuple[str, int]]:
        """How many articles the outlets of each country have; under '' those of which no outlet or country is known."""
        code = Coalesce("outlet__country", Value(""))
        return list(self.order_by().annotate(code=code).values_list("code").annotate(articles=Count("pk")))

    def counts_by_month(self) -> dict[str, int]:
        """How many articles each month has, and each year those of which only the year is known."""
        months = self.order_by().annotate(month=Substr("published", 1, PERIOD_LENGTHS["month"])).filter(month__gt="")
        return dict(months.values_list("month").annotate(articles=Count("pk")))

    def neighbours(self, article: "Article") -> tuple["Article | None", "Article | None"]:
        """The dated articles before and after a dated one in the order of publication; of an undated one, none."""
        if article.first_day is None:
            return None, None
        earlier = self.filter(first_day__lte=article.first_day).exclude(first_day=article.first_day, id__gte=article.pk)
        later = self.filter(first_day__gte=article.first_day).exclude(first_day=article.first_day, id__lte=article.pk)
        previous = earlier.order_by("-first_day", "-id").values("pk")[:1]
        following = later.order_by("first_day", "id").values("pk")[:1]
        found = self.filter(Q(pk=Subquery(previous)) | Q(pk=Subquery(following)))
        rows: list[Article] = list(found.order_by("first_day", "id"))  # type: ignore[arg-type]
        before = [row for row in rows if row.first_day and (row.first_day, row.pk) < (article.first_day, article.pk)]
        after = [row for row in rows if row not in before]
        return next(iter(before), None), next(iter(after), None)


class ImportRunQuerySet(models.QuerySet):
    """Runs that write to the archive."""

    def running(self) -> Self:
        return self.filter(state="running")

    def queued(self) -> Self:
        return self.filter(state="queued")

    def queued_before(self, run: "ImportRun") -> Self:
        """Those that a worker takes before this one."""
        return self.queued().filter(pk__lt=run.pk)

    def next_queued(self) -> "ImportRun | None":
        """The run that has waited longest for a worker."""
        return cast("ImportRun | None", self.queued().order_by("id").first())


class ImportItemQuerySet(models.QuerySet):
    """The fates of files."""

    def for_ledger(self) -> Self:
        """The failed ones first, with the headlines of the others' articles."""
        failed_first = Case(When(fate="failed", then=0), default=1)
        return self.select_related("article").defer("article__body").order_by(failed_first, "id")

    def failed(self) -> Self:
        return self.filter(fate="failed")

    def kept(self) -> Self:
        """Those whose bytes are kept."""
        return self.exclude(sha256="")
