"""A matrix: how often those of the rows go with those of the columns, each cell a link to what it counts."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from articles.charts.scale import shade_of

Row = TypeVar("Row")
Column = TypeVar("Column")


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """A count, shaded 0 to 5, with the address of what it counts; `same` where row and column are one."""

    count: int
    shade: int
    href: str
    same: bool


@dataclass(frozen=True, slots=True)
class MatrixRow(Generic[Row]):
    label: Row
    cells: list[MatrixCell]
    total: int


@dataclass(frozen=True, slots=True)
class Matrix(Generic[Row, Column]):
    """Rows and columns with their cells; it is a table already and needs no twin."""

    columns: list[Column]
    rows: list[MatrixRow[Row]]
    most: int


def matrix(
    rows: Sequence[Row],
    columns: Sequence[Column],
    counts: Mapping[tuple[Row, Column], int],
    link: Callable[[Row, Column], str],
) -> Matrix[Row, Column]:
    """The matrix of some rows and columns, in their order; pairs without a count are 0 and lead nowhere."""
    most = max(counts.values(), default=0)
    made = []
    for row in rows:
        cells = []
        for column in columns:
            count = counts.get((row, column), 0)
            cells.append(
                MatrixCell(count, shade_of(count, most), link(row, column) if count else "", same=bool(row == column))
            )
        made.append(MatrixRow(row, cells, sum(cell.count for cell in cells)))
    return Matrix(list(columns), made, most)
