"""Which records may tell of one person, or of one contact: pairs, ranked, each with its reasons in words. Plain Python.

Only records that share a key are compared: a word of the name, the name but for one letter, its form in Wade-Giles; of
meetings an official at about the same time. What is suggested here is for a person to decide, never for a program.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations, product

from rapidfuzz.distance import Levenshtein
from rapidfuzz.fuzz import ratio

from people.matching import losses, skeleton
from people.transliteration import IS_CYRILLIC, IS_HAN, fold

LEAST_PERSON, LEAST_MEETING = 50, 60  # scores of 100 from which a pair is suggested
MOST_IN_BLOCK = 80  # a key that more share tells nothing: 'li'
SHORTEST_WORD = 3
ALIKE = 86.0  # of 100: spellings nearly the same
NEAR_DAYS = timedelta(days=3)
STRETCHES = ("visit", "exercise")  # kinds that last for days and hold others

Pair = tuple[int, int]  # ids, the lower first
Reason = tuple[int, str]  # points, and why


@dataclass(frozen=True, slots=True)
class Person:
    """An official as far as it can be compared; `posts` are (title, first day, last day) of certain tenures."""

    id: int
    names: tuple[str, ...]
    country: str = ""
    listed: bool = False  # in the authority file as loaded, which tells its persons apart
    titles: frozenset[str] = frozenset()
    posts: tuple[tuple[str, date, date], ...] = ()
    met: frozenset[int] = frozenset()  # officials
    meetings: frozenset[int] = frozenset()
    articles: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Contact:
    """A meeting as far as it can be compared; it has days."""

    id: int
    kind: str
    first: date
    last: date
    officials: frozenset[int]
    place: str = ""
    country: str = ""
    simulated: bool = False
    articles: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Two records that may be one; the reasons that speak for it have points, those against it less than none."""

    pair: Pair
    score: int
    reasons: tuple[Reason, ...]


def ranked(suggestions: Iterable[Suggestion]) -> list[Suggestion]:
    """The likest first; of the same score the oldest records first."""
    return sorted(suggestions, key=lambda one: (-one.score, one.pair))


def judged(pair: Pair, reasons: Iterable[Reason], least: int) -> Suggestion | None:
    told = tuple(sorted(reasons, key=lambda reason: -reason[0]))
    score = max(0, min(100, sum(points for points, _ in told)))
    return Suggestion(pair, score, told) if score >= least else None


# --- officials -----------------------------------------------------------------------------------------------------


def persons_to_compare(names: Mapping[int, Sequence[str]]) -> set[Pair]:
    """The pairs that share a key of a name, by the names of each."""
    blocks: dict[str, set[int]] = defaultdict(set)
    for pk, spellings in names.items():
        for folded in {fold(name) for name in spellings if name}:
            for key in keys_of(folded):
                blocks[key].add(pk)
    return {pair for ids in blocks.values() if len(ids) <= MOST_IN_BLOCK for pair in combinations(sorted(ids), 2)}


def keys_of(folded: str) -> Iterator[str]:
    yield from (f"but one letter: {loss}" for loss in losses(folded))
    if skeleton(folded):
        yield f"Wade-Giles: {skeleton(folded)}"
    words = folded.replace("~", " ").split()
    yield from (f"word: {word}" for word in words if len(word) >= SHORTEST_WORD)


def judge_persons(a: Person, b: Person) -> Suggestion | None:
    """Whether two officials may be one; None where little speaks for it, or where the authority file knows both."""
    spelling = nearest_spelling(a.names, b.names)
    if spelling is None or (a.listed and b.listed):
        return None
    reasons = [spelling, *_of_country(a, b), *_of_offices(a, b), *_of_company(a, b)]
    return judged((min(a.id, b.id), max(a.id, b.id)), reasons, LEAST_PERSON)


def nearest_spelling(names: Iterable[str], others: Iterable[str]) -> Reason | None:
    """How like the likest two names are, in points and words; None where they are unlike."""
    found = (compare_names(name, other) for name, other in product(filter(None, names), filter(None, others)))
    return max((reason for reason in found if reason), default=None)


def compare_names(name: str, other: str) -> Reason | None:
    a, b = fold(name), fold(other)
    if a == b:
        scripts = "in another script" if script_of(name) != script_of(other) else "in another spelling"
        return 60, f"the same name{'' if name == other else f' {scripts}'}: {name} and {other}"
    if skeleton(a) and skeleton(a) == skeleton(b):
        return 50, f"the same name in Wade-Giles: {name} and {other}"
    words, more = sorted((set(a.replace("~", " ").split()), set(b.replace("~", " ").split())), key=len)
    if len(words) > 1 and words < more:
        return 45, f"all words of one name are in the other: {name} and {other}"
    if Levenshtein.distance(a, b, score_cutoff=1) <= 1 and min(len(a), len(b)) > SHORTEST_WORD:
        return 50, f"one letter apart: {name} and {other}"
    alike = ratio(a, b)
    return (round(alike / 2), f"spelled nearly alike: {name} and {other}") if alike >= ALIKE else None


def script_of(name: str) -> str:
    return "Han" if IS_HAN.search(name) else "Cyrillic" if IS_CYRILLIC.search(name) else "Latin"


def _of_country(a: Person, b: Person) -> Iterator[Reason]:
    if a.country and b.country and a.country != b.country:
        yield -25, f"they serve different states: {a.country} and {b.country}"
    elif a.country == b.country and a.country:
        yield 15, f"both serve {a.country}"


def _of_offices(a: Person, b: Person) -> Iterator[Reason]:
    if shared := sorted(a.titles & b.titles):
        yield 15, f"both have the post of {shared[0]}"
    for (title, first, last), (other, begins, ends) in product(a.posts, b.posts):
        if title != other and first <= ends and begins <= last:
            yield -15, f"they held two posts at one time: {title} and {other}"
            return


def _of_company(a: Person, b: Person) -> Iterator[Reason]:
    if together := len(a.meetings & b.meetings):
        yield (
            -30,
            f"both took part in one meeting, {together} times" if together > 1 else "both took part in one meeting",
        )
    if common := len(a.met & b.met):
        yield min(10, 5 * common), f"they met the same people: {common}"
    if named := len(a.articles & b.articles):
        yield -10, f"{named} articles name both" if named > 1 else "one article names both"


# --- meetings ------------------------------------------------------------------------------------------------------


def contacts_to_compare(contacts: Iterable[Contact]) -> Iterator[tuple[Contact, Contact]]:
    """The pairs of contacts of one official, a few days apart at most."""
    of_official: dict[int, list[Contact]] = defaultdict(list)
    for contact in contacts:
        for official in contact.officials:
            of_official[official].append(contact)
    seen: set[Pair] = set()
    for own in of_official.values():
        own.sort(key=lambda contact: (contact.first, contact.id))
        for at, a in enumerate(own):
            for b in own[at + 1 :]:
                if b.first - a.last > NEAR_DAYS:
                    break
                pair = (min(a.id, b.id), max(a.id, b.id))
                if pair not in seen and may_be_one_kind(a, b):
                    seen.add(pair)
                    yield a, b


def may_be_one_kind(a: Contact, b: Contact) -> bool:
    """Talks are held on visits and are none; what sample articles tell is never real."""
    return a.simulated == b.simulated and (a.kind == b.kind or not {a.kind, b.kind} & set(STRETCHES))


def judge_contacts(a: Contact, b: Contact) -> Suggestion | None:
    """Whether two meetings may be one; None where little speaks for it."""
    reasons = [*_of_people(a, b), _of_days(a, b), *_of_places(a, b)]
    if a.kind == b.kind:
        reasons.append((10, f"both are recorded as {a.kind}"))
    if both := len(a.articles & b.articles):
        reasons.append((-30, f"{both} articles report both" if both > 1 else "one article reports both"))
    return judged((min(a.id, b.id), max(a.id, b.id)), reasons, LEAST_MEETING)


def _of_people(a: Contact, b: Contact) -> Iterator[Reason]:
    shared = len(a.officials & b.officials)
    if a.officials == b.officials:
        yield 40, "the same officials took part"
    elif shared > 1:
        yield 30, f"{shared} of the same officials took part"
    else:
        yield 15, "one official took part in both"


def _of_days(a: Contact, b: Contact) -> Reason:
    gap = max((max(a.first, b.first) - min(a.last, b.last)).days, 0)
    if (a.first, a.last) == (b.first, b.last):
        return 30, "on the same days"
    if not gap:
        return 20, "their days overlap"
    return 20 - 5 * gap, f"{gap} days apart" if gap > 1 else "one day apart"


def _of_places(a: Contact, b: Contact) -> Iterator[Reason]:
    if a.country and b.country and a.country != b.country:
        yield -30, "in different countries"
    elif a.place and b.place and a.place != b.place:
        yield -15, "in different places"
    elif a.place and a.place == b.place:
        yield 20, "in the same place"
    elif a.country and a.country == b.country:
        yield 10, "in the same country"
