"""Columns over years or months: one series stands on the line, a second one hangs below it."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from articles.charts.scale import (
    Stretch,
    Tick,
    is_month,
    name_of,
    percent,
    periods_between,
    short_name_of,
    stretches,
    ticks,
)
from articles.charts.strips import HeatRow, heat_row

TALLEST = 88  # pixels, of the tallest bar
LEAST = 2  # pixels, so that one can be seen beside a thousand
AXIS = 22  # pixels between the two lines, for the labels
TOP = 14  # pixels above the tallest bar, for its figure
GAP = 0.12  # of a column's width, on either side of its bar
WIDE = 130  # columns: a chart of more scrolls on a narrow screen instead of shrinking


@dataclass(frozen=True, slots=True)
class Series:
    """One kind of thing counted by period ('2013' or '2013-03').

    `key` names its colour (the class bar-KEY), `noun` its things ('article,articles'), `link` gives the address of a
    period's list.
    """

    key: str
    noun: str
    counts: Mapping[str, int]
    link: Callable[[str], str]

    @property
    def things(self) -> str:
        return self.noun.partition(",")[2]

    def told(self, count: int) -> str:
        """'1 article', '1,200 articles'."""
        one, _, many = self.noun.partition(",")
        return f"{count:,} {one if count == 1 else many}"


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar, a link; x and width in per cent, y and height in pixels."""

    key: str
    href: str
    title: str
    x: float
    y: int
    width: float
    height: int


@dataclass(frozen=True, slots=True)
class Cell:
    """One figure of the table: a period's count, its address where there is any, whether anything is held of it."""

    name: str
    short_name: str
    count: int
    href: str
    covered: bool


@dataclass(frozen=True, slots=True)
class TableRow:
    """One year of the table: its cells, by month or only the year itself, and their sum."""

    year: str
    cells: list[Cell]
    total: int


@dataclass(frozen=True, slots=True)
class Table:
    """The same figures of one series."""

    series: Series
    rows: list[TableRow]


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart of columns, ready to be looped over."""

    title: str
    series: list[Series]
    bars: list[Bar]
    uncovered: list[Stretch]
    ticks: list[Tick]
    tables: list[Table]
    periods: list[str]
    most: int
    baseline: int
    height: int
    strip: HeatRow | None = None

    @property
    def second_line(self) -> int:
        """Where the hanging bars begin."""
        return self.baseline + AXIS

    @property
    def label_line(self) -> int:
        """Where the letters of the labels stand."""
        return self.baseline + AXIS - 7

    @property
    def wide(self) -> bool:
        return len(self.periods) > WIDE

    @property
    def by_month(self) -> bool:
        return is_month(self.periods[0])

    @property
    def description(self) -> str:
        """What it shows, in words."""
        return " ".join(described(series) for series in self.series)


def column_chart(
    title: str,
    series: Sequence[Series],
    *,
    covered: Collection[str] | None = None,
    coverage: Series | None = None,
    by: str = "",
) -> Chart | None:
    """A chart of one or two series; None where there is nothing to show.

    `covered` holds the periods of which articles are held; all others are hatched. Without it nothing is. `coverage`
    is drawn as a heat strip below, and says what is covered. `by` is 'year' or 'month', else as fits.
    """
    if coverage is not None:
        covered = {period for period, count in coverage.counts.items() if count}
    periods = periods_between({period for one in series for period, count in one.counts.items() if count}, by=by)
    if not periods:
        return None
    most = max(one.counts.get(period, 0) for one in series for period in periods) or 1
    baseline = TOP + TALLEST
    hanging = len(series) > 1
    return Chart(
        title=title,
        series=list(series),
        bars=[bar for below, one in enumerate(series) for bar in bars_of(one, periods, most, below=bool(below))],
        uncovered=stretches([covered is not None and period not in covered for period in periods]),
        ticks=ticks(periods),
        tables=[table_of(one, periods, covered) for one in series],
        periods=periods,
        most=most,
        baseline=baseline,
        height=baseline + AXIS + (TALLEST + TOP if hanging else 0),
        strip=strip_of(coverage, periods) if coverage else None,
    )


def bars_of(series: Series, periods: Sequence[str], most: int, *, below: bool) -> list[Bar]:
    """The bars of one series; a period without any has none."""
    share = 100 / len(periods)
    bars = []
    for column, period in enumerate(periods):
        if count := series.counts.get(period, 0):
            height = max(LEAST, round(count * TALLEST / most))
            bars.append(
                Bar(
                    key=series.key,
                    href=series.link(period),
                    title=f"{name_of(period)}: {series.told(count)}",
                    x=percent((column + GAP) * share),
                    y=TOP + TALLEST + AXIS if below else TOP + TALLEST - height,
                    width=percent((1 - 2 * GAP) * share),
                    height=height,
                )
            )
    return bars


def strip_of(coverage: Series, periods: Sequence[str]) -> HeatRow:
    """What is held of the same periods, the darker the more."""
    label = f"{coverage.things} held"
    most = max(coverage.counts.get(period, 0) for period in periods)
    return heat_row(label, coverage.counts, coverage.link, coverage.noun, periods, most)


def table_of(series: Series, periods: Sequence[str], covered: Collection[str] | None) -> Table:
    """The same figures, a row a year; years in which nothing is counted and everything is covered stay too."""
    rows: dict[str, list[Cell]] = {}
    for period in periods:
        count = series.counts.get(period, 0)
        href = series.link(period) if count else ""
        known = covered is None or period in covered
        rows.setdefault(period[:4], []).append(Cell(name_of(period), short_name_of(period), count, href, known))
    return Table(series, [TableRow(year, cells, sum(cell.count for cell in cells)) for year, cells in rows.items()])


def described(series: Series) -> str:
    """A series in one sentence: how many in all, of when, and the most."""
    counted = {period: count for period, count in series.counts.items() if count}
    if not counted:
        return f"No {series.things}."
    first, last = min(counted), max(counted)
    peak = max(counted, key=lambda period: (counted[period], period))
    unit = "month" if is_month(peak) else "year"
    when = f"in {name_of(first)}" if first == last else f"from {name_of(first)} to {name_of(last)}"
    most = "" if first == last else f"; the most in a {unit} are {counted[peak]:,}, in {name_of(peak)}"
    return f"{series.told(sum(counted.values()))} {when}{most}."
