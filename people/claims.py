"""What one article claims of one contact, and whether two claims can tell of the same one. Plain Python.

A claim is *firm* where it gives exact days and enough names, else *loose*. The index rows by which related claims are
found make it possible to look at few of a large archive's claims at a time.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache, lru_cache
from hashlib import blake2b
from itertools import combinations

from articles.partial_dates import first_day, last_day

FAMILIES = {"meeting": "m", "consultation": "m", "call": "c", "multilateral": "u", "visit": "v", "exercise": "e"}
EXACT = len("2013-03-24")
SLIP = timedelta(days=1)  # by which one account may be wrong
SAME_EXERCISE = timedelta(days=31)  # between accounts of one exercise by name
LONGEST_FIRM = timedelta(days=45)
NARROW = timedelta(days=62)  # a window found by its months; a wider one is kept apart
EARLIEST, LATEST = date(1900, 1, 1), date(2099, 12, 31)  # an open bound is looked up from and to these
EXERCISE_WORDS = ("joint", "military", "naval", "exercise", "exercises", "drill", "drills", "the", "anti-terrorism")


@dataclass(frozen=True, slots=True)
class Claim:
    """One article's account of one contact. Dates are partial ISO text, '' where not stated; persons are any keys."""

    id: int
    key: tuple[str, str]  # the same in every database: sha256 of the raw file, key of the report
    article: int
    source: int  # the article that this one is a copy of, else itself
    kind: str
    participants: frozenset[str] = frozenset()
    movers: frozenset[str] = frozenset()  # of a visit: those who came from elsewhere
    start: str = ""
    end: str = ""
    extent: str = "throughout"
    basis: str = "bounds"
    end_said: bool = False  # the end is stated, not only shown by the days of what is told
    not_before: date | None = None
    not_after: date | None = None
    name: str = ""
    place: str = ""
    place_key: str = ""
    spot: str = ""  # 'city:moscow', 'sea:yellow-sea', 'ocean:pacific-ocean'; '' for wider places
    country: str = ""
    published: str = ""
    simulated: bool = False
    voice: str = ""  # whose account in the article: '' the reader's; a curator's, and one no longer there, are others
    account: tuple[int, str] = field(init=False)  # tells of each contact once
    family: str = field(init=False)  # kinds that can be told of one contact
    who: frozenset[str] = field(init=False)  # those by whom it is compared: of a visit the movers
    first: date = field(init=False)  # the window in which the contact lies
    last: date = field(init=False)
    firm: bool = field(init=False)
    what: tuple[object, ...] = field(init=False)  # all that decides whether claims are related

    def __post_init__(self) -> None:
        who = self.movers if self.kind == "visit" else self.participants
        object.__setattr__(self, "account", (self.article, self.voice))
        object.__setattr__(self, "family", FAMILIES[self.kind])
        object.__setattr__(self, "who", who)
        start, end = self.start or self.end, self.end or self.start
        first = first_day(start) if start else self.not_before or date.min
        last = last_day(end) if end else self.not_after or date.max
        object.__setattr__(self, "first", min(first, last))
        object.__setattr__(self, "last", max(first, last))
        object.__setattr__(self, "firm", self._is_firm())
        what = (
            self.simulated, self.kind, who, self.first, self.last, self.firm, self.spot, self.country,
            exercise_name(self.name) if self.kind == "exercise" else "",
        )  # fmt: skip
        object.__setattr__(self, "what", what)

    def _is_firm(self) -> bool:
        exact = len(self.start) == len(self.end) == EXACT and self.last - self.first <= LONGEST_FIRM
        if not exact or self.extent != "throughout":
            return False
        if self.kind in ("visit", "exercise"):
            return bool(self.movers) or self.kind == "exercise"
        return len(self.participants) > 1


@cache
def exercise_name(name: str) -> str:
    """What is compared of an exercise's name: 'Joint Sea-2013 exercise' and 'Joint Sea 2013' are one."""
    words = name.casefold().replace("-", " ").replace("“", "").replace("”", "").replace('"', "").split()
    kept = [word for word in words if word not in EXERCISE_WORDS] if len(words) > 1 else words
    return " ".join(kept)


# --- may two claims tell of one contact? ---------------------------------------------------------------------------


def related(a: Claim, b: Claim) -> bool:
    """Whether two claims, by themselves, can tell of the same contact."""
    if a.family != b.family or a.simulated != b.simulated:
        return False
    if a.family == "e":
        return near(a, b) and same_exercise(a, b)
    return not contradictory_places(a, b) and near(a, b) and same_people(a, b)


def near(a: Claim, b: Claim) -> bool:
    """Whether the days fit: overlapping, or a slip apart where both are firm."""
    gap = max(a.first, b.first) - min(a.last, b.last)
    if gap <= timedelta(0):
        return True
    if not (a.firm and b.firm):
        return False
    return gap <= (SAME_EXERCISE if a.kind == "exercise" and a.name and b.name else SLIP)


def same_people(a: Claim, b: Claim) -> bool:
    """Whether the participants fit: one's are among the other's, or two are shared; of a visit, those who travelled."""
    one, other = a.who, b.who
    if not one or not other:
        return a.kind == b.kind == "consultation" and bool(a.country) and a.country == b.country
    return one <= other or other <= one or len(one & other) > 1


def contradictory_places(a: Claim, b: Claim) -> bool:
    if a.country and b.country and a.country != b.country:
        return True
    return a.kind != "visit" and different_spots(a, b)


def different_spots(a: Claim, b: Claim) -> bool:
    """Two cities, or two seas; a sea and a city may be the field and the port of one exercise, an ocean holds seas."""
    return bool(a.spot and b.spot) and a.spot != b.spot and a.spot.split(":")[0] == b.spot.split(":")[0]


def same_exercise(a: Claim, b: Claim) -> bool:
    """By name; where one has none, by who takes part, the place, or the very days and the country."""
    if a.name and b.name:
        return exercise_name(a.name) == exercise_name(b.name)
    if different_spots(a, b):
        return False
    same_days = a.firm and b.firm and (a.first, a.last) == (b.first, b.last)
    same_country = bool(a.country) and a.country == b.country
    return bool(a.participants & b.participants) or bool(a.spot and a.spot == b.spot) or same_days or same_country


# --- index rows by which related claims are found ------------------------------------------------------------------


def blocks(claim: Claim) -> frozenset[int]:
    """The index rows of a claim. Of two related claims, each has one among the other's `lookups`."""
    return _blocks(claim.kind, claim.who, claim.first, claim.last)


def lookups(claim: Claim) -> frozenset[int]:
    """The index rows under which all claims stand that are related to a claim, and others."""
    return _lookups(claim.kind, claim.who, claim.first, claim.last)


@lru_cache(maxsize=50_000)
def _blocks(kind: str, who: frozenset[str], first: date, last: date) -> frozenset[int]:
    whens = ["*"] if last - first > NARROW else [*_months(first, last), *_years(first, last)]
    return frozenset(_hashed(name, when) for name in _stored_names(kind, sorted(who)) for when in whens)


@lru_cache(maxsize=50_000)
def _lookups(kind: str, who: frozenset[str], first: date, last: date) -> frozenset[int]:
    if last - first > NARROW:
        whens = ["*", *_years(first, last)]
    else:
        margin = SAME_EXERCISE if kind == "exercise" else SLIP
        whens = ["*", *_months(first - margin, last + margin)]
    return frozenset(_hashed(name, when) for name in _asked_names(kind, sorted(who)) for when in whens)


def _stored_names(kind: str, who: list[str]) -> Iterator[str]:
    family = FAMILIES[kind]
    if family == "e":
        yield "e"
        return
    yield from (f"{family}|{one}" for one in who)
    if family != "v":
        yield from (f"{family}|{one}|{other}" for one, other in combinations(who, 2))
        if len(who) == 1:
            yield f"{family}|alone|{who[0]}"
        if kind == "consultation":
            yield "m|consultation" if who else "m|nobody"


def _asked_names(kind: str, who: list[str]) -> Iterator[str]:
    family = FAMILIES[kind]
    if family == "e":
        yield "e"
    elif family == "v" or len(who) == 1:
        yield from (f"{family}|{one}" for one in who)
    else:
        yield from (f"{family}|{one}|{other}" for one, other in combinations(who, 2))
        yield from (f"{family}|alone|{one}" for one in who)
    if kind == "consultation":
        yield "m|nobody"
        if not who:
            yield "m|consultation"


def _months(first: date, last: date) -> list[str]:
    months = range(first.year * 12 + first.month - 1, last.year * 12 + last.month)
    return [f"{month // 12}-{month % 12 + 1:02}" for month in months]


def _years(first: date, last: date) -> list[str]:
    years = range(max(first, EARLIEST).year, min(last, LATEST).year + 1)
    return [str(year) for year in years]


def _hashed(who: str, when: str) -> int:
    return int.from_bytes(blake2b(f"{who}|{when}".encode(), digest_size=8).digest(), "big", signed=True)
