"""The values of one contact, as they follow from the claims that tell of it. Plain Python.

One rule: the value that is most exact, then the one that most independent sources give, then the one published
earliest. Visits and exercises run from the earliest to the latest day told, but an end that an account states beats one
only shown.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from people.claims import EXACT, Claim

BASES = ("stated", "weekday", "relative", "bounds")  # the surest first
STRETCHES = ("visit", "exercise")
T = TypeVar("T", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Values:
    """What is shown of one contact. Dates are partial ISO text, '' where no account tells; bounds only then."""

    kind: str
    name: str
    start: str
    end: str
    extent: str
    basis: str
    not_before: date | None
    not_after: date | None
    place: str
    place_key: str
    country: str
    sources: int
    simulated: bool


def values_of(claims: Sequence[Claim]) -> Values:
    """The values of the contact that all of the claims tell of; at least one claim."""
    start, end, extent = stretch_of(claims) if claims[0].kind in STRETCHES else days_of(claims)
    told = [claim for claim in claims if claim.start] if start else list(claims)
    named = [claim for claim in claims if claim.name]
    place, place_key, country = place_of(claims)
    return Values(
        kind=chosen(claims, lambda claim: claim.kind),
        name=chosen(named, lambda claim: claim.name) if named else "",
        start=start,
        end=end,
        extent=extent,
        basis=min((claim.basis for claim in told), key=BASES.index) if start else "bounds",
        not_before=None if start else bounds_of(claims)[0],
        not_after=None if start else bounds_of(claims)[1],
        place=place,
        place_key=place_key,
        country=country,
        sources=len({claim.source for claim in claims}),
        simulated=claims[0].simulated,
    )


def chosen(
    claims: Sequence[Claim], value: Callable[[Claim], T], exactness: Callable[[Claim], float] = lambda claim: 0
) -> T:
    """One of the values that claims give: most exact, then of most sources, then published earliest."""
    sources: dict[T, set[int]] = defaultdict(set)
    for claim in claims:
        sources[value(claim)].add(claim.source)

    def order(claim: Claim) -> tuple[Any, ...]:
        return -exactness(claim), -len(sources[value(claim)]), claim.published or "9999", claim.key

    return value(min(claims, key=order))


def exactness(claim: Claim) -> float:
    """How exact a claim's days are: a day, a stretch of days, a month, a year, nothing."""
    if not claim.start:
        return 0
    if len(claim.start) < EXACT or len(claim.end) < EXACT:
        return min(len(claim.start), len(claim.end)) / EXACT
    return 2 if claim.extent == "within" and claim.start != claim.end else 3


def days_of(claims: Sequence[Claim]) -> tuple[str, str, str]:
    """Start, end and extent of a contact of one day, or of few."""
    return chosen(claims, lambda claim: (claim.start, claim.end, claim.extent), exactness)


def stretch_of(claims: Sequence[Claim]) -> tuple[str, str, str]:
    """Start, end and extent of a visit or an exercise."""
    most = max(map(exactness, claims))
    exact = [claim for claim in claims if exactness(claim) == most]
    if most < 2:
        return days_of(exact)
    said = [claim for claim in exact if claim.end_said]
    start = min(claim.start for claim in exact)
    end = chosen(said, lambda claim: claim.end) if said else max(claim.end for claim in exact)
    return start, max(start, end), chosen(exact, lambda claim: claim.extent)


def place_of(claims: Sequence[Claim]) -> tuple[str, str, str]:
    """Place as printed, its row, and the country: the city or sea before a wider place; a visit's country first."""
    told = [claim for claim in claims if claim.place]
    countries = [claim for claim in claims if claim.country]
    country = chosen(countries, lambda claim: claim.country) if countries else ""
    if not told:
        return "", "", country

    def spot(claim: Claim) -> float:
        narrow = bool(claim.spot) and not claim.spot.startswith("ocean:")
        return narrow != (claim.kind == "visit")

    place, key, at = chosen(told, lambda claim: (claim.place, claim.place_key, claim.country), spot)
    return place, key, at or country


def bounds_of(claims: Sequence[Claim]) -> tuple[date | None, date | None]:
    """The bounds that all claims leave; where they contradict each other, the widest, if these do not."""
    after = [claim.not_before for claim in claims if claim.not_before]
    before = [claim.not_after for claim in claims if claim.not_after]
    first, last = max(after, default=None), min(before, default=None)
    if first and last and first > last:
        first, last = min(after), max(before)
    return (first, last) if not (first and last and first > last) else (None, None)
