"""Ties between people of two columns: who stands where, and the curves between them.

Places are in the units of the drawing, which is as wide as WIDTH.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt
from typing import Generic, TypeVar

Node = TypeVar("Node")

WIDTH = 760
LEFT, RIGHT = 270, 490  # where the names of the left column end, and those of the right one begin
ROW = 24
TOP = 20
GAP = 6  # between a name and its curves
THINNEST, THICKEST = 1.0, 5.0
BEND = 70  # how far a curve between two of one column swings out


@dataclass(frozen=True, slots=True)
class Place(Generic[Node]):
    """A name's place: the baseline of its text, and on which side its curves begin."""

    node: Node
    x: float
    y: float
    left: bool
    total: int


@dataclass(frozen=True, slots=True)
class Tie(Generic[Node]):
    """A curve between two, as thick as they have contacts."""

    first: Node
    second: Node
    count: int
    path: str
    width: float
    href: str


@dataclass(frozen=True, slots=True)
class Ties(Generic[Node]):
    """The drawing."""

    places: list[Place[Node]]
    ties: list[Tie[Node]]
    width: int
    height: int


def ties_chart(
    left: Sequence[Node],
    right: Sequence[Node],
    counts: Mapping[tuple[Node, Node], int],
    link: Callable[[Node, Node], str],
) -> Ties[Node]:
    """Draws the pairs of `counts`, the left column in its order, the right one so that few curves cross.

    Nodes are hashable; every node of a pair stands in one of the columns.
    """
    totals = _totals(counts)
    right = _beside(left, right, counts)
    places = _places(left, totals, is_left=True) | _places(right, totals, is_left=False)
    most = max(counts.values(), default=1)
    ties = [
        Tie(first, second, count, _curve(places[first], places[second]), _width(count, most), link(first, second))
        for (first, second), count in sorted(counts.items(), key=lambda item: item[1])  # the thickest on top
    ]
    height = 2 * TOP + ROW * max(len(left), len(right), 1)
    return Ties(list(places.values()), ties, WIDTH, height)


def _totals(counts: Mapping[tuple[Node, Node], int]) -> dict[Node, int]:
    totals: dict[Node, int] = {}
    for pair, count in counts.items():
        for node in pair:
            totals[node] = totals.get(node, 0) + count
    return totals


def _beside(left: Sequence[Node], right: Sequence[Node], counts: Mapping[tuple[Node, Node], int]) -> list[Node]:
    """The right column, each at the mean height of those with whom it is tied; those tied to none of them last."""
    heights = {node: height for height, node in enumerate(left)}

    def mean_height(node: Node) -> float:
        tied = [
            (heights[other], count)
            for pair, count in counts.items()
            if node in pair
            for other in pair
            if other in heights
        ]
        weight = sum(count for _, count in tied)
        return sum(height * count for height, count in tied) / weight if weight else len(left)

    return sorted(right, key=mean_height)


def _places(nodes: Sequence[Node], totals: Mapping[Node, int], *, is_left: bool) -> dict[Node, Place[Node]]:
    x = LEFT if is_left else RIGHT
    return {
        node: Place(node, x, TOP + ROW * (row + 0.5), is_left, totals.get(node, 0)) for row, node in enumerate(nodes)
    }


def _curve(one: Place[Node], other: Place[Node]) -> str:
    """From one name to another: across between the columns, or out and back within one."""
    start = one.x + (GAP if one.left else -GAP)
    end = other.x + (GAP if other.left else -GAP)
    if one.left == other.left:
        bend = start + (BEND if one.left else -BEND)
        return f"M{start} {one.y}C{bend} {one.y} {bend} {other.y} {end} {other.y}"
    middle = (start + end) / 2
    return f"M{start} {one.y}C{middle:g} {one.y} {middle:g} {other.y} {end} {other.y}"


def _width(count: int, most: int) -> float:
    return round(THINNEST + (THICKEST - THINNEST) * sqrt(count / most), 2)
