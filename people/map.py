"""Contacts on a map: how many took place at each row of the table of places. The outlines are static/img/world.svg."""

from collections.abc import Callable
from dataclasses import dataclass
from math import sqrt

from people.extraction.places import BY_KEY
from people.meeting_querysets import MeetingQuerySet

WEST, NORTH = -30.0, 82.0  # the degrees of the drawing's left and upper edge
SCALE = 2.0  # its units a degree
WIDTH, HEIGHT = 720, 276
SMALLEST, LARGEST = 3.0, 16.0  # radii, in its units


@dataclass(frozen=True, slots=True)
class Spot:
    """One place with its contacts."""

    name: str
    kind: str
    count: int
    address: str
    x: float
    y: float
    radius: float


@dataclass(frozen=True, slots=True)
class ContactMap:
    """The places, those of most contacts first, and how many contacts have none that is in the table."""

    spots: list[Spot]
    without: int
    width: int = WIDTH
    height: int = HEIGHT


def map_of(meetings: MeetingQuerySet, address: Callable[[str], str]) -> ContactMap:
    """The map of some meetings, in one query. `address` gives the list of a place's contacts."""
    counts = dict(meetings.counts_by_place())
    most = max(counts.values(), default=1)
    spots = []
    for key, count in counts.items():
        if place := BY_KEY.get(key):
            x = round((place.longitude - WEST) % 360 * SCALE, 1)
            y = round((NORTH - place.latitude) * SCALE, 1)
            radius = round(max(SMALLEST, LARGEST * sqrt(count / most)), 1)  # its area, not its width, tells the count
            spots.append(Spot(place.name, place.kind, count, address(key), x, y, radius))
    without = sum(count for key, count in counts.items() if key not in BY_KEY)
    return ContactMap(spots, without)
