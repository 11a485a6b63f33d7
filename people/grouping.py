"""Which claims tell of the same real contact. Plain Python, no state.

Firm claims join by participants, kind, days (also a day apart, where that is one account's slip) and place; a loose one
joins the firm group that is its only candidate, so that an account which could mean several contacts stays by itself.
Two claims of one article are never the same contact unless a person decided so, a simulated claim is never the same as
a real one, and copies of one text weigh as one source. The result depends on the set of claims alone, never on their
order or their ids.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import combinations, product

from people.claims import (
    NARROW,
    SAME_EXERCISE,
    Claim,
    blocks,
    contradictory_places,
    exercise_name,
    lookups,
    related,
    same_people,
)

TELLING = timedelta(days=400)  # wider bounds do not tell that two undated accounts mean the same contact
NO_GAP = timedelta(0)
STRETCHES = ("v", "e")  # families: visits, exercises
Strength = tuple[timedelta, bool, bool, bool, bool, int]


@dataclass(frozen=True, slots=True)
class Decided:
    """What people decided, in ids of claims: sets that are one contact, and pairs of sets that are not."""

    together: tuple[frozenset[int], ...] = ()
    apart: tuple[tuple[frozenset[int], frozenset[int]], ...] = ()


class Cluster:
    """Claims taken to be of one contact."""

    __slots__ = ("accounts", "claims", "decided", "ids", "sources", "whats")

    def __init__(self, claims: Iterable[Claim], *, decided: bool = False) -> None:
        self.claims = list(claims)
        self.decided = decided  # joined by a person, however unlike its claims are
        self.ids = {claim.id for claim in self.claims}
        self.accounts = {claim.account for claim in self.claims}
        self.sources = {claim.source for claim in self.claims}
        self.whats = {claim.what: claim for claim in self.claims}  # one of each kind is enough to compare

    @property
    def key(self) -> tuple[str, str]:
        return min(claim.key for claim in self.claims)

    def add(self, other: "Cluster") -> None:
        self.claims += other.claims
        self.ids |= other.ids
        self.accounts |= other.accounts
        self.sources |= other.sources
        self.whats |= other.whats
        self.decided |= other.decided


def components(claims: Sequence[Claim], decided: Decided) -> list[list[Claim]]:
    """Claims that depend on each other: related in one or more steps, or decided on together."""
    by_block: dict[int, list[Claim]] = defaultdict(list)
    for claim in claims:
        for block in blocks(claim):
            by_block[block].append(claim)
    home = {claim.id: claim.id for claim in claims}
    for claim in claims:
        for block in lookups(claim):
            for other in by_block.get(block, ()):
                if _root(home, claim.id) != _root(home, other.id) and related(claim, other):
                    home[_root(home, other.id)] = _root(home, claim.id)
    for ids in decided.together:
        present = [one for one in ids if one in home]
        for other_id in present[1:]:
            home[_root(home, other_id)] = _root(home, present[0])
    found: dict[int, list[Claim]] = defaultdict(list)
    for claim in claims:
        found[_root(home, claim.id)].append(claim)
    return list(found.values())


def _root(home: dict[int, int], one: int) -> int:
    """The claim that stands for all that are connected with one; shortens the way to it."""
    while home[one] != one:
        home[one] = home[home[one]]
        one = home[one]
    return one


def _reached(ids: Iterable[int], links: dict[int, set[int]]) -> Iterator[list[int]]:
    seen: set[int] = set()
    for start in ids:
        if start in seen:
            continue
        seen.add(start)
        queue = [start]
        for one in queue:
            new = links[one] - seen if one in links else set()
            seen |= new
            queue += new
        yield queue


def group(claims: Sequence[Claim], decided: Decided | None = None) -> list[list[Claim]]:
    """The claims of each contact, sorted by key; the groups too."""
    decided = decided or Decided()
    groups = [
        cluster.claims
        for component in components(claims, decided)
        for cluster in _Grouping(sorted(component, key=lambda claim: claim.key), decided).clusters()
    ]
    for found in groups:
        found.sort(key=lambda claim: claim.key)
    return sorted(groups, key=lambda found: found[0].key)


class _Grouping:
    """The grouping of one component."""

    def __init__(self, claims: list[Claim], decided: Decided) -> None:
        self.claims = claims
        self.decided = decided
        self.known: dict[tuple[object, object], bool] = {}
        self.fitting: dict[object, list[tuple[tuple[bool, bool], Cluster]]] = {}  # by what a loose claim says

    def clusters(self) -> list[Cluster]:
        joined, rest = self._decided_clusters()
        firm = [claim for claim in rest if claim.firm]
        loose = [claim for claim in rest if not claim.firm]
        clusters = self._merge_firm([*joined, *self._alike(firm)])
        left = self._attach(loose, clusters)
        return [*clusters, *self._merge_loose(left)]

    def _decided_clusters(self) -> tuple[list[Cluster], list[Claim]]:
        links: dict[int, set[int]] = defaultdict(set)
        here = {claim.id: claim for claim in self.claims}
        for ids in self.decided.together:
            for one, other in combinations([one for one in sorted(ids) if one in here], 2):
                links[one].add(other)
                links[other].add(one)
        joined = [Cluster((here[one] for one in ids), decided=True) for ids in _reached(sorted(links), links)]
        taken = {one for cluster in joined for one in cluster.ids}
        return joined, [claim for claim in self.claims if claim.id not in taken]

    def _alike(self, claims: Sequence[Claim], *, loose: bool = False) -> list[Cluster]:
        """Clusters of claims that say the very same, at most one of an article in each; loose ones of one source."""
        contested = {one for pair in self.decided.apart for ids in pair for one in ids}
        found: dict[tuple[object, ...], list[Claim]] = defaultdict(list)
        seen: dict[tuple[object, ...], int] = defaultdict(int)
        for claim in claims:
            nth = seen[(claim.account, claim.what)]
            seen[(claim.account, claim.what)] += 1
            alone = claim.id if claim.id in contested else None
            found[(claim.what, nth, claim.source if loose else None, alone)].append(claim)
        return [Cluster(alike) for alike in found.values()]

    def _related(self, a: Claim, b: Claim) -> bool:
        pair = (a.what, b.what)
        if pair not in self.known:
            self.known[pair] = self.known[pair[::-1]] = related(a, b)
        return self.known[pair]

    def _may_join(self, a: Cluster, b: Cluster, *, chain: bool = False) -> bool:
        """Nobody tells both as two contacts, nobody decided against it, and every two claims can be of one contact.

        Accounts of a stretch of days may overlap in a `chain`, in which not every two do.
        """
        if a.accounts & b.accounts or self._is_apart(a, b):
            return False
        every = any if a.decided or b.decided else all
        pairs = product(a.whats.values(), b.whats.values())
        if chain and a.claims[0].family in STRETCHES:
            return every(_fit_but_for_days(x, y) for x, y in pairs)
        return every(self._related(x, y) for x, y in pairs)

    def _is_apart(self, a: Cluster, b: Cluster) -> bool:
        return bool(self.decided.apart) and any(
            (a.ids & one and b.ids & other) or (a.ids & other and b.ids & one) for one, other in self.decided.apart
        )

    def _merge_firm(self, clusters: list[Cluster]) -> list[Cluster]:
        clusters = self._merge(clusters, lambda a, b: _gap(a, b) <= NO_GAP or a.family in STRETCHES)
        return self._merge_slips(clusters)

    def _merge(self, clusters: list[Cluster], fits: Callable[[Claim, Claim], bool]) -> list[Cluster]:
        """Joins clusters, the likest first, for as long as any may be joined."""
        pairs: list[tuple[Strength, tuple[str, str], tuple[str, str], int, int]] = []
        for i, j in _near_pairs(clusters):
            a, b = clusters[i], clusters[j]
            strengths = [
                _strength(x, y)
                for x, y in product(a.whats.values(), b.whats.values())
                if fits(x, y) and self._related(x, y)
            ]
            if strengths:
                pairs.append((min(strengths), min(a.key, b.key), max(a.key, b.key), i, j))
        home = list(range(len(clusters)))
        for _, _, _, i, j in sorted(pairs):
            one, other = home[i], home[j]
            if one != other and self._may_join(clusters[one], clusters[other], chain=True):
                clusters[one].add(clusters[other])
                home = [one if at == other else at for at in home]
        return [clusters[at] for at in sorted(set(home))]

    def _merge_slips(self, clusters: list[Cluster]) -> list[Cluster]:
        """Joins two clusters a day apart, each the other's only candidate, one of which is a single account."""
        partners: dict[int, list[int]] = defaultdict(list)
        for i, j in _near_pairs(clusters):
            a, b = clusters[i], clusters[j]
            if min(len(a.sources), len(b.sources)) == 1 and self._may_join(a, b):
                partners[i].append(j)
                partners[j].append(i)
        gone = set()
        for i, found in sorted(partners.items()):
            j = found[0]
            if len(found) == 1 and partners[j] == [i] and i < j:
                clusters[i].add(clusters[j])
                gone.add(j)
        return [cluster for i, cluster in enumerate(clusters) if i not in gone]

    def _attach(self, loose: list[Claim], clusters: list[Cluster]) -> list[Claim]:
        """Adds each loose claim to its only candidate, the narrowest windows first; returns those left over."""
        homes = [(claim, self._only_candidate(claim, clusters)) for claim in loose]
        left = []
        for claim, home in sorted(homes, key=lambda pair: (pair[0].last - pair[0].first, pair[0].key)):
            if home is None or claim.account in home.accounts:
                left.append(claim)
            else:
                home.add(Cluster([claim]))
        return sorted(left, key=lambda claim: claim.key)

    def _only_candidate(self, claim: Claim, clusters: list[Cluster]) -> Cluster | None:
        """The one cluster of a related firm claim; of several, the one of the same people, then of the same kind."""
        if claim.what not in self.fitting:
            self.fitting[claim.what] = self._candidates(claim, clusters)
        alone = Cluster([claim])
        scored = [
            (score, cluster)
            for score, cluster in self.fitting[claim.what]
            if claim.account not in cluster.accounts and not self._is_apart(alone, cluster)
        ]
        best = max((score for score, _ in scored), default=None)
        found = [cluster for score, cluster in scored if score == best]
        return found[0] if len(found) == 1 else None

    def _candidates(self, claim: Claim, clusters: list[Cluster]) -> list[tuple[tuple[bool, bool], Cluster]]:
        scored = []
        for cluster in clusters:
            fitting = [other for other in cluster.whats.values() if self._related(claim, other)]
            if fitting:
                scored.append((max((o.who == claim.who, o.kind == claim.kind) for o in fitting), cluster))
        return scored

    def _merge_loose(self, claims: list[Claim]) -> list[Cluster]:
        """Joins what is left where the same window is told, or where the whole of what is related is one contact."""
        clusters = self._merge(self._alike(claims, loose=True), _same_narrow_window)
        links: dict[int, set[int]] = {i: set() for i in range(len(clusters))}
        for (i, a), (j, b) in combinations(enumerate(clusters), 2):
            if any(_is_telling(x, y) and self._related(x, y) for x, y in product(a.whats.values(), b.whats.values())):
                links[i].add(j)
                links[j].add(i)
        merged = []
        for reached in _reached(sorted(links), links):
            parts = [clusters[i] for i in sorted(reached)]
            if all(self._may_join(a, b) for a, b in combinations(parts, 2)):
                for other in parts[1:]:
                    parts[0].add(other)
                parts = parts[:1]
            merged += parts
        return merged


def _near_pairs(clusters: Sequence[Cluster]) -> Iterator[tuple[int, int]]:
    """The places of all clusters, two by two, whose days are not too far apart for any two claims to be related."""
    firsts = [min(claim.first for claim in cluster.claims) for cluster in clusters]
    lasts = [max(claim.last for claim in cluster.claims) for cluster in clusters]
    order = sorted(range(len(clusters)), key=lambda i: (firsts[i], i))
    for at, i in enumerate(order):
        for j in order[at + 1 :]:
            if firsts[j] - lasts[i] > SAME_EXERCISE:
                break
            yield (i, j) if i < j else (j, i)


def _fit_but_for_days(a: Claim, b: Claim) -> bool:
    if a.family == "e":
        return not (a.name and b.name) or exercise_name(a.name) == exercise_name(b.name)
    return same_people(a, b) and not contradictory_places(a, b)


def _gap(a: Claim, b: Claim) -> timedelta:
    return max(a.first, b.first) - min(a.last, b.last)


def _strength(a: Claim, b: Claim) -> Strength:
    """How like two claims are, the likest first: days, people, kind, place."""
    return (
        max(_gap(a, b), NO_GAP),
        (a.first, a.last) != (b.first, b.last),
        a.who != b.who,
        a.kind != b.kind,
        a.spot != b.spot,
        -len(a.who & b.who),
    )


def _same_narrow_window(a: Claim, b: Claim) -> bool:
    return (a.first, a.last) == (b.first, b.last) and a.last - a.first <= NARROW


def _is_telling(a: Claim, b: Claim) -> bool:
    return max(a.last - a.first, b.last - b.first) <= TELLING
