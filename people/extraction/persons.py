"""From namings to persons: who is an official, and the country and title to record."""

import re
from functools import lru_cache

from people.extraction.coreference import Days
from people.extraction.findings import Person
from people.extraction.naming import Naming
from people.extraction.nationality import likely_country
from people.extraction.posts import contradiction, fits, held_on, same_post
from people.extraction.rules.leaders import LEADERS
from people.extraction.rules.titles import ABBREVIATED_RANKS, BARE
from people.extraction.titles import STATE, Title, state_of
from people.extraction.tokens import Text
from people.matching import KnownOfficial, NameIndex
from people.transliteration import plain

YEAR = re.compile(r"\b(?:19|20)\d\d\b")
LONG_PAST = re.compile(r"1(?<!\w1)(?:[0-8]\d\d|9[0-7]\d)\b")
SAME_STATE = re.compile(r"\b(?:predecessor|successor|colleague)", re.IGNORECASE)
AND = re.compile(r"\s+and\s+(?:the\s+)?")
TRAILING_OF = re.compile(r"\s+of(?:\s+the)?\s*$")
NOT_OF_THE_OTHER = re.compile(r"^(?:state councill?or|member of [^,]*?)\s*(?:,|\band\b)\s*", re.IGNORECASE)


class Group:
    """All namings of one person in one article."""

    def __init__(self, namings: list[Naming], index: NameIndex) -> None:
        self.namings = namings
        self.begins = [n.begin() for n in namings]
        keys = self.begins[0].keys
        self.known: KnownOfficial | None = index.by_key[keys[0]] if len(keys) == 1 else None
        self.full = [n for n in namings if n.full]
        titles = [t for n in namings for t in n.titles if not t.counterpart]
        self.titles = [t for t in titles if self.can_bear(t)] if self.known else titles
        # the titles that are public posts
        self.posts = [t for t in self.titles if t.country != "SU" and (not t.private or (self.known and t.company))]
        self.printed = max([n.printed for n in self.full or namings], key=len)  # the fullest form
        self.opposite = next((n for n in namings if n.opposite), None)
        self.rank = next((n.rank for n in namings if n.rank), None)
        # the state that one who is known to nobody leads
        self.leads = None if self.known else LEADERS.get(" ".join(plain(self.printed).split()))
        self.borrowed: Title | None = None
        self.shared: Title | None = None  # of several: 'the defence ministers'
        self.listed = (
            False  # with a country's name in a list of known officials: 'China's Chi Haotian, X of Kazakhstan'
        )
        self.historic = False  # named only in sentences that tell of years long past
        self.possessors: list[str] = []  # countries of the known officials whose aide or deputy this one is called
        self.near: set[str | None] = set()  # countries of the known officials of the same paragraph

    def can_bear(self, title: Title) -> bool:
        """Whether a title is not plainly that of another state's officer."""
        if not self.known or title.international or not title.country or not self.known.country:
            return True
        return title.country == self.known.country or any(p.country == title.country for p in self.known.posts)

    def is_official(self) -> bool:
        """Whether the article, or the authority file, shows that the person holds or held a public post."""
        if "ambiguous surname" in [begin.rule for begin in self.begins]:
            return False
        if self.historic and not self.known:
            return False
        private = any(t.private for t in self.titles)
        if private and not self.posts:
            return False
        if self.known or self.leads is not None:
            return True
        ranked = bool(self.rank) and not private
        placed = any(n.of_office for n in self.full) and not private
        return any(t.public for t in self.posts) or bool(self.borrowed) or ranked or placed or self.listed

    def title(self) -> Title | None:
        """The best of the titles: a post that says much before one that says little, the first before the later."""
        for post in self.posts:
            if not post.weak:
                return post
        if self.listed and not self.known and not self.posts:
            return self.shared
        return self.borrowed or max(self.posts, key=lambda post: len(post.text.split()), default=None)


def persons(
    text: Text, namings: list[Naming], free: list[Title], index: NameIndex, days: Days
) -> list[tuple[Person, list[Naming]]]:
    """The officials of an article, in order of their first naming, each with its namings.

    `free` are titles that stand beside no name.
    """
    groups: dict[object, list[Naming]] = {}
    for naming in namings:
        begin = naming.begin()
        groups.setdefault(begin.keys[0] if len(begin.keys) == 1 else id(begin), []).append(naming)
    made = [Group(members, index) for members in groups.values()]
    owner = {id(n): group for group in made for n in group.namings}
    served = [(n, known.country) for n in namings if (known := owner[id(n)].known) and known.country]
    for group in made:
        if group.opposite and not [t for t in group.posts if not t.weak]:
            group.borrowed = borrowed(group, namings, owner, days)
    add_roles(made, free, days)
    long_past = [match.start() for match in LONG_PAST.finditer(text.body)]
    for group in made:
        if not group.known:
            look_around(group, text, served, long_past)
    return [(person(g, text, days), g.namings) for g in made if g.is_official()]


def look_around(group: Group, text: Text, served: list[tuple[Naming, str]], long_past: list[int]) -> None:
    """Notes the countries of the known officials who stand in an unknown one's titles and in the same paragraph.

    `served`: the namings of known officials, each with the country that the official serves. `long_past`: where years
    long past are told.
    """
    group.historic = bool(long_past) and all(is_beside(text, naming, long_past) for naming in group.namings)
    here = group.namings[0].first
    first, last = text.kinds.rfind("\n", 0, here), text.kinds.find("\n", here)
    before_titles = {title.first - 1 for title in group.titles}
    placed = [naming for naming in group.full if naming.country]
    for naming, country in served:
        if naming.after in before_titles:
            group.possessors.append(country)
        if placed and not group.listed:
            group.listed = any(beside(text, naming, one) for one in placed)
        if first < naming.first and (last < 0 or naming.first < last):
            group.near.add(country)


LIST_BETWEEN = re.compile(r"(?:ot?N)?(?:,a?|a)(?:Ns)?")


def beside(text: Text, one: Naming, other: Naming) -> bool:
    """Whether two namings are neighbours in a list, but for countries: 'Yeltsin of Russia and X of Kazakhstan'."""
    first, second = sorted((one, other), key=lambda n: n.first)
    return bool(LIST_BETWEEN.fullmatch(text.kinds, first.after, second.first))


def is_beside(text: Text, naming: Naming, years: list[int]) -> bool:
    """Whether the sentence of a naming tells of one of these years."""
    start = max(text.body.rfind(mark, 0, text.starts[naming.first]) for mark in (". ", "\n"))
    end = min(
        at if at >= 0 else len(text.body)
        for at in (text.body.find(mark, text.end(naming.after - 1)) for mark in (". ", "\n"))
    )
    return any(start <= year < end for year in years)


def add_roles(groups: list[Group], free: list[Title], days: Days) -> None:
    """Gives a known official without a printed post the role by which the article calls him: 'the Russian president'.

    Only where its country is printed, or it is one of several ministers', and it fits nobody else in the article.
    """
    without_post = [group for group in groups if group.known and not group.posts]
    with_post = [group for group in groups if group.known and group.posts]
    for title in free:
        bare = plain(title.text) in BARE - {"minister"}
        if bare or title.counterpart or title.private or not (title.country or title.plural):
            continue
        for group in groups if title.plural and not title.weak else ():
            group.shared = group.shared or title
        takers = [group for group in without_post if plays(group, title, days)]
        alone = len(takers) == 1 and not any(plays(group, title, days) for group in with_post)
        for group in takers if title.plural or alone else ():
            if not group.borrowed or (title.country and not title.weak and group.opposite):
                group.borrowed = title


def plays(group: Group, title: Title, days: Days) -> bool:
    """Whether a known official can be the one whom a role means."""
    known = group.known
    return known is not None and title.country in (None, known.country) and fits(known, title.text, None, days)


def person(group: Group, text: Text, days: Days) -> Person:
    """What is recorded of one official."""
    title = group.title()
    printed = " ".join(group.printed.split())
    known = group.known
    return Person(
        name=known.name if known else printed,
        printed=printed,
        known=known.key if known else None,
        country=country_of(group, title, text, days),
        title=(title.text if title else "") or spelled_out(group.rank),
        full=bool(group.full),
        flags=flags(group, text, days),
    )


def spelled_out(rank: str | None) -> str | None:
    """A rank without abbreviations: 'Maj. Gen.' -> 'Major General'."""
    if not rank:
        return None
    words = [ABBREVIATED_RANKS.get(plain(word.rstrip(".")), word.rstrip(".")) for word in rank.split()]
    return " ".join(words)


def country_of(group: Group, title: Title | None, text: Text, days: Days) -> str | None:
    """The state served: none for an international organisation's officer, else as known, else as the titles show."""
    if title and title.international:
        return None
    if group.known:
        organisation = serves_organisation(group.known, title.text if title else None, days)
        return None if organisation else group.known.country
    stated = [t.country for t in [*group.posts, *group.titles] if t.country]
    stated += [n.country for n in group.namings if n.country]
    stated += [t.country for n in group.namings for t in n.titles if t.counterpart and t.country]
    if group.leads is not None:
        return group.leads or None
    if not stated and group.full:
        return next(iter(group.possessors), None) or likely_country(group.printed, text.body, group.near)
    return stated[0] if stated and stated[0] != "SU" else None


def serves_organisation(official: KnownOfficial, title: str | None, days: Days) -> bool:
    """Whether the post in question is an international organisation's own, such as that of its secretary-general."""
    if days[0] is None:
        return False
    own = [p for p in official.posts if is_international(p.organisation) and held_on(p, *days)]
    return any(title is None or same_post(title, post.title) for post in own)


@lru_cache(maxsize=5_000)
def is_international(organisation: str) -> bool:
    """Whether an organisation of the authority file is an international one; a state's mission to it is not."""
    return "Mission" not in organisation and state_of("", plain(organisation))[1]


def of_a_year(text: Text, naming: Naming) -> bool:
    """Whether a year is told near a naming, so that its title may be of that time."""
    return bool(YEAR.search(text.body, max(0, text.starts[naming.first] - 120), text.end(naming.after - 1) + 120))


def flags(group: Group, text: Text, days: Days) -> tuple[str, ...]:
    """Contradictions between the printed posts and the tenures of the authority file."""
    if not group.known:
        return ()
    found: dict[str, None] = {}
    for naming in [n for n in group.namings if n.titles]:
        titles = [t for t in naming.titles if not (t.counterpart or t.former or t.weak)]
        against = [said for title in titles if (said := contradiction(group.known, title.text, days))]
        if against and not of_a_year(text, naming):
            found |= dict.fromkeys(against)
    return tuple(found)


def borrowed(group: Group, namings: list[Naming], owner: dict[int, Group], days: Days) -> Title | None:
    """The post of the one whose counterpart a person is called: of the nearest who shares a post with a known one.

    Else that of the nearest official named before, then after.
    """
    here = group.opposite
    if not here:
        return None
    before = [n for n in reversed(namings) if n.first < here.first]
    after = [n for n in namings if n.first > here.first]
    others = dict.fromkeys(owner[id(n)] for n in [*before, *after] if owner[id(n)] is not group)
    titled = [(other, title) for other in others if (title := other.title()) and other.is_official()]
    if not any(SAME_STATE.search(title.text) for title in here.titles if title.counterpart):
        titled = [(other, title) for other, title in titled if not of_one_state(group, other)]
    posts = [(title, [title.text, *(t.text for t in other.posts)]) for other, title in titled]
    shared = ((title, own_part(texts, group, days)) for title, texts in posts)
    nearest = ((title, next(filter(None, map(without_state, texts)), None)) for title, texts in posts[:1])
    title, text = next(((title, text) for title, text in (*shared, *nearest) if text), (None, None))
    if not title or not text:
        return None
    return title._replace(
        text=text, country=next((t.country for t in here.titles if t.counterpart and t.country), None)
    )


def of_one_state(group: Group, other: Group) -> bool:
    """Whether two known officials serve one state, so that neither is the other's counterpart."""
    return bool(group.known and other.known and group.known.country and group.known.country == other.known.country)


def own_part(titles: list[str], group: Group, days: Days) -> str | None:
    """Of the other side's posts, the first that a known counterpart holds too."""
    parts = (without_state(part) for title in titles for part in AND.split(title))
    return next((part for part in parts if part and group.known and fits(group.known, part, None, days)), None)


@lru_cache(maxsize=5_000)
def without_state(title: str) -> str:
    """A title without the words that tie it to one state: "head of China's Defense Ministry" -> "head of the ...".

    'chief of the General Staff of the Chinese PLA' loses its end, 'State Councilor and Defense Minister' its first.
    """
    title = NOT_OF_THE_OTHER.sub("", title)
    low = plain(title)
    match = next((m for m in STATE.finditer(low) if "secretary" not in m.group()), None)
    if not match:
        return title
    lead = low[: match.start()]
    tail = low[match.end() :]
    if tail.startswith("'s "):
        return f"{title[: match.start()]}the {title[match.end() + 3 :]}"
    cut = lead.rstrip().removesuffix(" the").removesuffix(" of").rstrip()
    if " of " in cut and cut != lead.rstrip():
        return title[: len(cut)]
    return TRAILING_OF.sub("", f"{title[: match.start()]}{title[match.end() :].lstrip()}")
