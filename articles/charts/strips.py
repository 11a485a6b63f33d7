"""Heat strips: rows of cells by period, the darker the more; a period of which a row has nothing is hatched."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from articles.charts.scale import Stretch, Tick, name_of, percent, periods_between, shade_of, stretches, ticks


@dataclass(frozen=True, slots=True)
class Label:
    """What a row is of; where it has a country or an address, they are shown."""

    text: str
    country: str = ""
    href: str = ""

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True)
class HeatCell:
    """One period of one row that has something: a link, shaded 1 to 5."""

    period: str
    name: str
    count: int
    href: str
    title: str
    shade: int
    x: float
    width: float


@dataclass(frozen=True, slots=True)
class HeatRow:
    """One row: what it is of, its cells, where it has nothing, and its sum."""

    label: object
    cells: list[HeatCell]
    without: list[Stretch]
    total: int


@dataclass(frozen=True, slots=True)
class Strips:
    """Rows over the same periods, ready to be looped over."""

    rows: list[HeatRow]
    periods: list[str]
    ticks: list[Tick]
    most: int


def heat_strips(
    rows: Sequence[tuple[object, Mapping[str, int], Callable[[str], str]]],
    noun: str = "article,articles",
    *,
    periods: Sequence[str] = (),
    by: str = "",
    sums: int = 0,
) -> Strips | None:
    """Strips of (label, counts by period, address of a period), over the periods given or all that any row has.

    The first `sums` rows add up others: they do not stretch the scale, their cells may be darker than it says.
    """
    columns = list(periods) or periods_between({period for _, counts, _ in rows for period in counts}, by=by)
    if not columns:
        return None
    most = max((counts.get(period, 0) for _, counts, _ in rows[sums:] for period in columns), default=0)
    made = [heat_row(label, counts, link, noun, columns, most) for label, counts, link in rows]
    return Strips(made, columns, ticks(columns), most)


def heat_row(
    label: object, counts: Mapping[str, int], link: Callable[[str], str], noun: str, periods: Sequence[str], most: int
) -> HeatRow:
    """One strip."""
    share = 100 / len(periods)
    cells = []
    for column, period in enumerate(periods):
        if count := counts.get(period, 0):
            one, _, many = noun.partition(",")
            told = f"{name_of(period)}: {count:,} {one if count == 1 else many}"
            shade, x, width = shade_of(count, most), percent(column * share), percent(share)
            cells.append(HeatCell(period, name_of(period), count, link(period), told, shade, x, width))
    without = stretches([not counts.get(period) for period in periods])
    return HeatRow(label, cells, without, sum(cell.count for cell in cells))
