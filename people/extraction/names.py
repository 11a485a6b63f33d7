"""Who is named in a body: known officials, others in a post, and each naming of each of them."""

import re
from dataclasses import dataclass, field

from people.extraction.findings import Mention, Person
from people.extraction.titles import Title, find_titles
from people.extraction.tokens import Text, read, with_names
from people.matching import KnownOfficial, NameIndex
from people.transliteration import fold, plain

UNKNOWN_NAME = re.compile(
    r"G(?:I\.?|G)*[CYSGA]{1,2}(?![CYG])|S[YSC]{1,2}(?![CYG])|(?<=R)[CYGS](?:I\.?)?[CYGS]{1,2}|(?<=R\.)[CYGS](?:I\.?)?[CYGS]{1,2}"
    r"|(?<=H)[CYGS](?:I\.?)?[CYGS]{1,2}"
)
RANK_BEFORE = re.compile(r"(?:M?(?:R\.?)+(?:otO)?)$")


@dataclass(frozen=True, slots=True)
class Named:
    """The officials whom a body names. `phrases` runs parallel to `mentions`: the span of the whole noun phrase."""

    persons: tuple[Person, ...] = ()
    mentions: tuple[Mention, ...] = ()
    phrases: tuple[tuple[int, int], ...] = ()


@dataclass(slots=True)
class Naming:
    """A name at the words first..after-1, while it is being resolved."""

    first: int
    after: int
    printed: str
    full: bool
    keys: tuple[str, ...] = ()
    titles: list[Title] = field(default_factory=list)
    rank: str | None = None
    phrase: tuple[int, int] = (0, 0)  # in words
    rule: str = "known name"


def find_names(
    body: str, index: NameIndex, *, published: str | None, dateline_date: str | None, language: str
) -> Named:
    """The officials named in a body, every naming of each in order, and the span of each naming's noun phrase.

    Dates are partial ISO text; language is 'en', 'zh', 'ru' or 'und'.
    """
    text = read(body)
    namings = full_names(text, index)
    kinds = with_names(text.kinds, [(n.first, n.after) for n in namings])
    namings = sorted([*namings, *surnames(text, kinds, namings, index)], key=lambda n: n.first)
    kinds = with_names(text.kinds, [(n.first, n.after) for n in namings])
    attach(text, kinds, namings, find_titles(text, kinds))
    return assemble(text, namings, index)


def full_names(text: Text, index: NameIndex) -> list[Naming]:
    """Known full names, and words in the form of a person's full name."""
    found = []
    for hit in index.find(plain(text.body)):
        first, after = text.token_at(hit.start), text.token_at(hit.end)
        found.append(Naming(first, after, text.slice(first, after), full=True, keys=hit.keys))
    kinds = with_names(text.kinds, [(n.first, n.after) for n in found])
    for match in UNKNOWN_NAME.finditer(kinds):
        printed = text.slice(*match.span())
        if "\n" in printed:
            continue
        keys = index.by_fold.get(fold(printed), ())
        rule = "name after transliteration" if keys else "name beside a title"
        found.append(Naming(match.start(), match.end(), printed, full=True, keys=keys, rule=rule))
    return sorted(found, key=lambda n: n.first)


def surname_of(naming: Naming, index: NameIndex) -> str:
    """The short form under which an article names a person again, in small letters."""
    words = plain(naming.printed).split()
    for key in naming.keys:
        official = index.by_key[key]
        families = {fold(official.family_name or ""), plain(official.family_name or "")}
        for word in words:
            if word in families or fold(word) in families:
                return word
    chinese = fold(naming.printed).startswith("~")
    return words[0] if chinese else words[-1]


def surnames(text: Text, kinds: str, named: list[Naming], index: NameIndex) -> list[Naming]:
    """Names of one word: the surname of somebody named in full, or of a known official."""
    by_surname: dict[str, list[Naming]] = {}
    for naming in named:
        by_surname.setdefault(surname_of(naming, index), []).append(naming)
    found = []
    for match in re.finditer(r"(?<![GI])(?<!I\.)[CYSGA](?![CYGSI])", kinds):
        token = match.start()
        low = text.low(token)
        if low in by_surname:
            same = by_surname[low]
            before = [n for n in same if n.first < token] or same
            found.append(
                Naming(
                    token, token + 1, text.words[token].rstrip(), False, before[-1].keys, rule="surname of one named"
                )
            )
        elif low in index.by_family and len(index.by_family[low]) == 1 and kinds[token] != "A":
            keys = index.by_family[low]
            found.append(
                Naming(token, token + 1, text.words[token].rstrip(), False, keys, rule="surname of a known official")
            )
    return found


def attach(text: Text, kinds: str, namings: list[Naming], titles: list[Title]) -> None:
    """Gives each naming the titles printed before and after it."""
    at = {n.first: n for n in namings}
    ends = {n.after: n for n in namings}
    for naming in namings:
        naming.phrase = (naming.first, naming.after)
        rank = RANK_BEFORE.search(kinds, max(0, naming.first - 6), naming.first)
        if rank:
            naming.rank = text.slice(rank.start(), naming.first)
            naming.phrase = (rank.start(), naming.after)
    starts = {n.phrase[0]: n for n in namings}
    for title in titles:
        next_kind = kinds[title.after : title.after + 1]
        target = starts.get(title.after)
        before = ends.get(title.first - 1) if title.first and kinds[title.first - 1] == "," else None
        if target:
            target.titles.append(title)
            target.phrase = (title.first, target.phrase[1])
        elif before and next_kind in {",", ".", "", ";", "\n", "w", ")", "-", '"'}:
            before.titles.append(title)
            before.phrase = (before.phrase[0], title.after + (next_kind == ","))
        elif next_kind == "," and (follower := starts.get(title.after + 1) or at.get(title.after + 1)):
            follower.titles.append(title)
            follower.phrase = (title.first, follower.phrase[1])


def assemble(text: Text, namings: list[Naming], index: NameIndex) -> Named:
    """Joins the namings of one person and leaves out those who hold no post."""
    groups: dict[str, list[Naming]] = {}
    for naming in namings:
        groups.setdefault(identity(naming, namings, index), []).append(naming)
    persons, owner = [], {}
    for group in groups.values():
        person = person_of(group, index)
        if person:
            owner |= {id(n): len(persons) for n in group}
            persons.append(person)
    kept = [n for n in namings if id(n) in owner]
    mentions = tuple(
        Mention(text.starts[n.first], text.end(n.after - 1), n.printed, owner[id(n)], n.rule) for n in kept
    )
    phrases = tuple((text.starts[n.phrase[0]], text.end(n.phrase[1] - 1)) for n in kept)
    return Named(tuple(persons), mentions, phrases)


def identity(naming: Naming, namings: list[Naming], index: NameIndex) -> str:
    """What is the same for two namings of one person."""
    if naming.keys:
        return naming.keys[0]
    if naming.full:
        return fold(naming.printed)
    same = [n for n in namings if n.full and surname_of(n, index) == plain(naming.printed)]
    before = [n for n in same if n.first < naming.first] or same
    return identity(before[-1], namings, index) if before else plain(naming.printed)


def person_of(group: list[Naming], index: NameIndex) -> Person | None:
    """The person whom these namings name, None where no post is known."""
    titles = [title for naming in group for title in naming.titles]
    ranks = [naming.rank for naming in group if naming.rank]
    known = index.by_key[group[0].keys[0]] if group[0].keys else None
    if not known and not titles and not ranks:
        return None
    full = [n for n in group if n.full]
    printed = max((full or group), key=lambda n: len(n.printed)).printed
    title = best_title(titles, ranks)
    return Person(
        known.name if known else printed,
        printed,
        known.key if known else None,
        country_of(known, titles),
        title,
        bool(full),
    )


def best_title(titles: list[Title], ranks: list[str]) -> str | None:
    """The post before the rank; the first full one before one that says little."""
    usable = [t for t in titles if not t.counterpart]
    strong = [t for t in usable if not t.weak]
    if strong or usable:
        return (strong or usable)[0].text
    return ranks[0] if ranks else None


def country_of(known: KnownOfficial | None, titles: list[Title]) -> str | None:
    """The state served: as known, else as the titles show it."""
    if any(t.international for t in titles):
        return None
    if known:
        return known.country
    return next((t.country for t in titles if t.country), None)
