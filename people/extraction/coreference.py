"""Names of one word, and whom they name: the person named before, else the one known official who fits."""

import re
from collections import defaultdict
from datetime import date

from people.extraction.naming import ALONE_AFTER_TITLE, INITIAL_AND_SURNAME, Naming, is_thing
from people.extraction.posts import fits, same_post
from people.extraction.rules import name_parts
from people.extraction.tokens import Text
from people.matching import NameIndex
from people.transliteration import fold, plain

Days = tuple[date | None, date | None]
ONE_WORD = re.compile(r"[CYSGA](?![CYGSI])(?<![GICY].)")
PRONOUN_LIKE = re.compile(r"[HRQ]x(?![CYGS])")


def surnames(text: Text, kinds: str, named: list[Naming], index: NameIndex) -> list[Naming]:
    """Names of one word: the surname of somebody named in full, of a known official, or after a title."""
    of_article = {naming.surname for naming in named} | {naming.given for naming in named} - {""}
    found: dict[int, Naming] = {}

    def add(first: int, after: int, *, alone: bool = False) -> None:
        rule = surname_rule(text.low(after - 1), of_article, index, alone=alone)
        if rule and first not in found and is_surname(text, kinds, first, after):
            found[first] = Naming(first, after, text.slice(first, after), full=False, rule=rule)

    for match in INITIAL_AND_SURNAME.finditer(kinds):
        if "." in text.slice(*match.span()) or text.low(match.end() - 1) in of_article:
            add(match.start(), match.end())
    with_initial = {at for n in found.values() for at in range(n.first, n.after)}
    for pattern in (ONE_WORD, ALONE_AFTER_TITLE, PRONOUN_LIKE):
        for match in pattern.finditer(kinds):
            after = match.end()
            if after - 1 not in with_initial:
                add(after - 1, after, alone=pattern is ALONE_AFTER_TITLE)
    return list(found.values())


def surname_rule(low: str, of_article: set[str], index: NameIndex, *, alone: bool) -> str | None:
    """The rule by which a small-letter word is a surname: of the article, of a known official, or any after a title."""
    if low in of_article:
        return "surname of one named"
    if low in index.by_family:
        return "surname of a known official"
    return "surname after a title" if alone and low not in name_parts.SURNAMES_OF_HISTORY else None


def is_surname(text: Text, kinds: str, first: int, after: int) -> bool:
    """Whether a surname is printed as one, and not as the name of an office or a thing."""
    if not text.words[after - 1][0].isupper():
        return False
    if kinds[after : after + 1] in {"O", "V", "H"} and text.words[after][0].isupper():
        return False
    return not is_thing(text, kinds, first, after)


def resolve(namings: list[Naming], index: NameIndex, days: Days) -> None:
    """Sets for each naming whom it names: `keys` of a known official, or `same`, an earlier naming."""
    resolve_full(namings, index, days)
    by_surname, by_given = bearers_of(namings)
    before: list[Naming] = []
    for naming in namings:
        if not naming.full:
            surname = plain(naming.printed).split()[-1]
            bearers = list(by_surname.get(surname) or by_given.get(surname) or ())
            resolve_surname(naming, bearers, namings, before, index, days)
            before.append(naming)


def bearers_of(namings: list[Naming]) -> tuple[dict[str, dict[Naming, None]], dict[str, dict[Naming, None]]]:
    """The first namings of those named in full, each once, by surname and by given name."""
    by_surname: dict[str, dict[Naming, None]] = defaultdict(dict)
    by_given: dict[str, dict[Naming, None]] = defaultdict(dict)
    for naming in namings:
        if naming.full:
            by_surname[naming.surname].setdefault(naming.begin())
            if naming.given:
                by_given[naming.given].setdefault(naming.begin())
    return by_surname, by_given


def resolve_full(namings: list[Naming], index: NameIndex, days: Days) -> None:
    """Resolves full names; a name a letter off counts everywhere once a fitting post stands beside it."""
    first: dict[str, Naming] = {}
    misprints: dict[str, tuple[str, ...]] = {}
    for naming in namings:
        if naming.full:
            if len(naming.keys) > 1:
                fitting = tuple(suitable(naming, naming.keys, index, days))
                naming.keys, naming.bearers = (fitting, 0) if len(fitting) == 1 else ((), len(fitting))
            if not naming.keys and any(not t.counterpart and not t.private and not t.weak for t in naming.titles):
                folded = fold(naming.printed)
                if folded not in misprints:
                    misprints[folded] = misprint_of(naming, index, days)
    for naming in namings:
        if naming.full:
            if not naming.keys and (keys := misprints.get(fold(naming.printed))):
                naming.keys, naming.rule = keys, "name a letter off, the post fits"
            identity = naming.keys[0] if naming.keys else fold(naming.printed)
            naming.same = first.get(identity)
            first.setdefault(identity, naming)


def misprint_of(naming: Naming, index: NameIndex, days: Days) -> tuple[str, ...]:
    """The one known official whose name is a letter off and whose post fits: 'Defense Minister Li Shanfu'."""
    keys = suitable(naming, index.near(naming.printed), index, days)
    return (keys[0],) if len(keys) == 1 else ()


def suits(naming: Naming, key: str, index: NameIndex, days: Days) -> bool:
    """Whether a known official can bear the titles or the rank printed with a name."""
    return bool(suitable(naming, (key,), index, days))


def suitable(naming: Naming, keys: tuple[str, ...], index: NameIndex, days: Days) -> list[str]:
    """Of some known officials those who can bear the titles or the rank printed with a name."""
    if not keys:
        return []
    countries = {t.country for t in naming.titles if not t.counterpart} | {naming.country}
    countries = set() if any(t.international for t in naming.titles) else countries - {None, ""}
    posts = posts_asked(naming)
    found = []
    for key in keys:
        official = index.by_key[key]
        if countries and official.country not in countries:
            continue
        if (
            any(fits(official, post, None, days) for post in posts)
            if posts
            else fits(official, None, naming.rank, days)
        ):
            found.append(key)
    return found


def posts_asked(naming: Naming) -> list[str]:
    """The titles printed with a name that its bearer must have held; none where they say too little."""
    titles = [t for t in naming.titles if not t.counterpart and not plain(t.text).endswith("'s deputy")]
    if posts := [t.text for t in titles if not t.weak]:
        return posts
    weak = [t.text for t in titles if t.text]
    return [] if all(text.split()[-1].lower() in {"leader", "official"} for text in weak) else weak


def resolve_surname(
    naming: Naming, bearers: list[Naming], namings: list[Naming], before: list[Naming], index: NameIndex, days: Days
) -> None:
    """Finds the bearer of a surname: named before in the article, else later, else the one known official who fits.

    `bearers`: those whom the article names in full by this surname. `before`: the surnames that stand before this one.
    """
    words = plain(naming.printed).split()
    surname = words[-1]
    initial = words[0][0] if len(words) > 1 or "." in naming.printed else None
    candidates = [n for n in bearers if not initial or n.printed[0].lower() == initial]
    candidates = chosen(naming, candidates, namings, index, days)
    if len(candidates) == 1:
        naming.same = candidates[0]
        naming.keys = candidates[0].keys
        return
    if candidates:
        naming.rule = "ambiguous surname"
        naming.bearers = sum(bool(candidate.keys) for candidate in candidates)
        return
    earlier = next((n for n in reversed(before) if takes_up(naming, n, index)), None)
    if earlier:
        naming.same, naming.keys = earlier.begin(), earlier.keys
        return
    keys = suitable(naming, index.by_family.get(surname, ()), index, days)
    keys = [key for key in keys if not initial or index.by_key[key].name[0].lower() == initial]
    bare = not naming.titles and not naming.rank and not initial
    if len(keys) == 1 and not (bare and surname in name_parts.COMMON_SURNAMES):
        naming.keys = (keys[0],)
    else:
        naming.bearers = len(keys)
    naming.same = next((n for n in before if same_word(n, naming)), None)


def takes_up(naming: Naming, earlier: Naming, index: NameIndex) -> bool:
    """Whether a surname means whom the article named before by this surname alone, with a post: 'Gen. Serdyukov'.

    A bare one does; one with a post does where the known official bore that post at some time.
    """
    titled = bool(earlier.titles or earlier.rank)
    if not titled or earlier.rule == "ambiguous surname" or plain(earlier.printed) != plain(naming.printed):
        return False
    if not naming.titles and not naming.rank:
        return True
    titles = [t.text for t in naming.titles if not t.counterpart]
    posts = [post.title for key in earlier.keys for post in index.by_key[key].posts]
    return bool(titles and posts) and all(any(same_post(title, post) for post in posts) for title in titles)


def same_word(one: Naming, other: Naming) -> bool:
    """Whether two unresolved surnames are printed alike and resolve alike."""
    return one.rule == other.rule and one.keys == other.keys and plain(one.printed) == plain(other.printed)


def chosen(naming: Naming, bearers: list[Naming], namings: list[Naming], index: NameIndex, days: Days) -> list[Naming]:
    """Of several bearers of one surname in an article, those whom this naming can mean."""
    if len(bearers) <= 1:
        return [b for b in bearers if agrees(naming, b, index)]
    if naming.titles or naming.rank:
        fitting = [b for b in bearers if b.keys and suits(naming, b.keys[0], index, days)]
        fitting = fitting or [b for b in bearers if shares_title(naming, b, namings)]
        if len(fitting) == 1:
            return fitting
    before = [b for b in bearers if b.first < naming.first]
    if len(before) == 1:
        return before
    last = [n for n in namings if n.full and n.first < naming.first and n.begin() in before]
    taken = [b for b in before if any(n.same is b and not n.full and n.first < naming.first for n in namings)]
    if len(taken) == 1 and last:
        fresh = last[-1].begin() is not taken[0] and naming.first - last[-1].first < SENTENCE
        return bearers if fresh else taken
    return [last[-1].begin()] if last and naming.first - last[-1].first < NEAR and apart(last) else bearers


NEAR = 60  # words between a surname and the full name that it takes up, where the article has two bearers
SENTENCE = 20  # words within which a full name just given makes doubtful a surname that stood for another bearer


def apart(full: list[Naming]) -> bool:
    """Whether the last of several full names stands well away from the last of another bearer."""
    others = [n for n in full if n.begin() is not full[-1].begin()]
    return not others or full[-1].first - others[-1].first > NEAR


def agrees(naming: Naming, bearer: Naming, index: NameIndex) -> bool:
    """Whether the country printed with a surname is that of its bearer."""
    countries = {t.country for t in naming.titles if t.country and not t.counterpart}
    known = index.by_key[bearer.keys[0]].country if bearer.keys else None
    return not countries or not known or known in countries


def shares_title(naming: Naming, bearer: Naming, namings: list[Naming]) -> bool:
    """Whether a bearer has, somewhere in the article, a title with a word of this naming's title."""
    own = {word for t in naming.titles for word in plain(t.text).split()} | set(plain(naming.rank or "").split())
    theirs = [n for n in namings if n.begin() is bearer]
    words = {w for n in theirs for t in n.titles for w in plain(t.text).split()}
    return bool(own & (words | {w for n in theirs for w in plain(n.rank or "").split()}))
