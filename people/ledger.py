"""The ledger of coverage: whose articles are held of when, what was read out of them, and what each run brought."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from typing import Any

from django.db.models import Count
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.safestring import SafeString

from articles.archive import Period
from articles.charts import Label, Strips, heat_strips
from articles.countries import side
from articles.filters import NO_OUTLET
from articles.histogram import YEAR, held_by_month
from articles.models import LANGUAGES, Article, ImportRun
from articles.querysets import PERIOD_LENGTHS
from articles.remembering import archive_stamp, remembered
from people.extraction import LANGUAGES_WITH_CONTACTS
from people.querysets import articles_with_contacts

STEPS = ("year", "month")
MONTHS_SHOWN = 120  # beyond so many the ledger is by year, unless months are asked for
RUNS_SHOWN = 10
SIDES = ("cn", "ru", "other")
NOT_KNOWN = "Outlet not known"


@dataclass(frozen=True, slots=True)
class LanguageRow:
    """What was read out of the articles of one language; `read` is off where contacts are not looked for."""

    code: str
    name: str
    articles: int
    with_contact: int
    read: bool

    @property
    def without_contact(self) -> int:
        return self.articles - self.with_contact if self.read else 0

    @property
    def not_read(self) -> int:
        return 0 if self.read else self.articles


@dataclass(frozen=True)
class Ledger:
    """All that the page of coverage shows."""

    by: str
    stamp: str
    articles: int
    copies: int
    undated: int
    less_exact: int
    languages: list[LanguageRow]
    runs: list[ImportRun]
    simulated: bool

    @property
    def not_read(self) -> int:
        """How many articles are in a language in which contacts are not read."""
        return sum(row.not_read for row in self.languages)

    @property
    def strips(self) -> Strips | None:
        """Who published how much, and when."""
        return strips_by_outlet(Article.objects.counts_by_outlet(self.by), self.by)

    @property
    def drawing(self) -> SafeString:
        """The strips as HTML: thousands of cells, which are not drawn anew for everybody."""
        return remembered(("strips", self.by), self._draw, self.stamp)

    def _draw(self) -> SafeString:
        if (strips := self.strips) is None:
            return SafeString()
        told = {"strips": strips, "id": "ledger", "title": "Articles held, by outlet", "what": "Outlet"}
        return render_to_string("charts/_strips.html", told)


def ledger(by: str = "") -> Ledger:
    """The ledger as it stands, by 'year' or 'month', else as fits."""
    stamp = archive_stamp()
    totals = remembered(("totals",), Article.objects.totals, stamp)
    months = held_by_month(Period(), stamp)
    by = by or fitting_step(months)
    drawn = sum(count for text, count in months.items() if by == "year" or len(text) == PERIOD_LENGTHS["month"])
    return Ledger(
        by=by,
        stamp=stamp,
        articles=totals["articles"],
        copies=totals["copies"],
        undated=totals["undated"],
        less_exact=totals["articles"] - totals["undated"] - drawn,
        languages=remembered(("languages",), languages, stamp),
        runs=list(ImportRun.objects.all()[:RUNS_SHOWN]),
        simulated=bool(totals["simulated"]),
    )


def fitting_step(months: Iterable[str]) -> str:
    """Months, where a strip can show those of all years."""
    years = [int(month[:YEAR]) for month in months]
    return "month" if years and (max(years) - min(years) + 1) * 12 <= MONTHS_SHOWN else "year"


def strips_by_outlet(counted: list[tuple[Any, ...]], by: str) -> Strips | None:
    """All articles in a strip, then a strip an outlet: the Chinese, the Russian, those of other countries, by size."""
    every: dict[str, int] = defaultdict(int)
    outlets: dict[Label, dict[str, int]] = defaultdict(dict)
    for key, name, country, period, count in counted:
        label = Label(name or NOT_KNOWN, country, f"{reverse('articles')}?outlet={key or NO_OUTLET}")
        outlets[label][period] = count
        every[period] += count
    rows = [(Label("All articles", href=reverse("articles")), every), *sorted(outlets.items(), key=_place)]
    return heat_strips([(label, counts, partial(_address, label)) for label, counts in rows], by=by, sums=1)


def _place(row: tuple[Label, dict[str, int]]) -> tuple[int, int, str]:
    label, counts = row
    group = len(SIDES) if label.text == NOT_KNOWN else SIDES.index(side(label.country))
    return group, -sum(counts.values()), label.text


def _address(label: Label, period: str) -> str:
    """The articles of a row in a year or month: its list, from that period to that period."""
    return f"{label.href}{'&' if '?' in label.href else '?'}since={period}&until={period}"


def languages() -> list[LanguageRow]:
    """The languages of the articles held, those of most articles first."""
    counted = Article.objects.order_by().values_list("language")
    held = dict(counted.annotate(n=Count("pk")))
    with_contact = dict(
        articles_with_contacts(Article.objects.order_by()).values_list("language").annotate(n=Count("pk"))
    )
    rows = [
        LanguageRow(code, LANGUAGES.get(code) or code, n, with_contact.get(code, 0), code in LANGUAGES_WITH_CONTACTS)
        for code, n in held.items()
    ]
    return sorted(rows, key=lambda row: (-row.articles, row.code))
