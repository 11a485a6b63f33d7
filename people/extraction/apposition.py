"""Joining names with the titles printed before and after them, by the rules of rules/naming.py."""

import re
from functools import lru_cache

from people.extraction.naming import Naming
from people.extraction.rules.naming import NAMING_RULES, OFFICE, ONE_NAME, PLURAL_RULES, RANK
from people.extraction.rules.titles import PLURAL_RANKS, PLURALS, STATE_ORGANISATIONS
from people.extraction.titles import NAME, SPLIT, STATE, Title, state_of
from people.extraction.tokens import Text
from people.transliteration import plain

RANK_BEFORE = re.compile(rf"(?:{RANK})(?:Q\.?)?\Z")
COUNTRY_BEFORE = re.compile(r"(?:[NCOY]+s|A|(?<=[,a])N)\Z")
ENDS_OF_COUNTRY = ("s", "A", "N")  # what COUNTRY_BEFORE finds ends in one of these
COUNTRY_AFTER = re.compile(r"ot?N")
OFFICE_AND = re.compile(r"(t[AOC]+)a$")
OFFICE_AFTER = re.compile(rf",?({OFFICE})")
LISTED = re.compile(ONE_NAME)
LISTED_NAMES = re.compile(r"(?:(?:,a?|a)Pp*)*")
OFFICE_BEFORE = re.compile(OFFICE)
OF_STATES = re.compile(
    rf"\s+(?:of|from)\s+(?:the\s+|both\s+|their\s+|all\s+)*"
    rf"(?:two|three|four|five|six|both|respective|member|sides|countries|nations|states|{NAME})\b.*$"
)
CLAUSE = re.compile(r"(?P<name>Pp*),(?P<clause>w[xm]?[vh][td]?[AONCYVsoafMD]+)")
IN_CHARGE = re.compile(r"(?P<name>P)[^.;P\n]{0,18}(?P<clause>iMot?[AONCYVs]+)")


def attach(text: Text, kinds: str, namings: list[Naming], titles: list[Title]) -> list[Title]:
    """Gives each naming its rank, the titles that belong to it, and the span of the whole noun phrase.

    Returns the titles that belong to no name.
    """
    marked = with_titles(kinds, titles)
    names = {n.first: n for n in namings}
    heads = {t.first: t for t in titles}
    for naming in namings:
        naming.phrase = (naming.first, naming.after)
        add_rank(text, marked, naming)
    share_ranks(marked, namings, names)
    taken: set[int] = set()
    attach_plural(text, marked, names, heads, taken)
    attach_single(text, marked, names, heads, taken)
    attach_clauses(text, marked, names)
    return [singular(t) if t.plural else t for t in titles if t.plural or t.first not in taken]


def attach_single(text: Text, marked: str, names: dict[int, Naming], heads: dict[int, Title], taken: set[int]) -> None:
    """Gives each title to the one name beside it, by the first rule that fits."""
    for rule in NAMING_RULES:
        for match in rule.compiled.finditer(marked):
            title, naming = heads.get(match.start("title")), names.get(match.start("name"))
            if not title or not naming or title.first in taken or (title.plural and rule.name != "among them"):
                continue
            if rule.name == "title after the name" and is_foreign(title, naming):
                continue
            taken.add(title.first)
            title = with_owner(text, marked, singular(title) if title.plural else title)
            give(naming, title, match, rule.name)
            if "more" in rule.compiled.groupindex:
                give_more(naming, heads, taken, *match.span("more"))


def with_owner(text: Text, marked: str, title: Title) -> Title:
    """The title with the office that 'its' stands for: 'the Equipment Development Department and its head'."""
    if not title.weak or text.low(title.first) != "its":
        return title
    office = OFFICE_AND.search(marked, 0, title.first)
    if not office:
        return title
    name = " ".join(text.slice(office.start(1) + 1, office.end(1)).split())
    country, international = state_of("", plain(name))
    return title._replace(text=f"{title.text} of the {name}", country=country, international=international, weak=False)


def is_foreign(title: Title, naming: Naming) -> bool:
    """Whether a title is plainly of another state than the known official's."""
    return None not in (title.country, naming.home) and title.country != naming.home and not title.counterpart


def with_titles(kinds: str, titles: list[Title]) -> str:
    """The kinds with titles marked L and l."""
    parts, at = [], 0
    for title in titles:
        parts += [kinds[at : title.first], "L" + "l" * (title.after - title.first - 1)]
        at = title.after
    return "".join([*parts, kinds[at:]])


def add_rank(text: Text, marked: str, naming: Naming) -> None:
    """Reads the rank, and a possessive country, right before a name."""
    start = naming.first
    before = marked[max(0, start - 8) : start]
    if "R" in before and (rank := RANK_BEFORE.search(before)):
        start -= len(before) - rank.start()
        naming.rank = " ".join(text.slice(start, naming.first).split())
        naming.phrase = (start, naming.after)
    if marked.startswith(("o", ",o"), naming.after):
        add_office(text, marked, naming)
    before = marked[max(0, start - 6) : start]
    if before.endswith(ENDS_OF_COUNTRY) and (country := COUNTRY_BEFORE.search(before)):
        naming.country = state_of(plain(text.slice(start - len(country.group()), start)), "")[0]


def add_office(text: Text, marked: str, naming: Naming) -> None:
    """Reads the office or the country right after a name."""
    office = OFFICE_AFTER.match(marked, naming.after)
    naming.of_office = bool(office and text.low(office.end() - 1) in STATE_ORGANISATIONS)
    if office and naming.of_office:
        naming.country = state_of("", plain(text.slice(*office.span(1))))[0]
    if after := COUNTRY_AFTER.match(marked, naming.after):
        naming.country = state_of("", plain(text.slice(*after.span())))[0]


def share_ranks(marked: str, namings: list[Naming], names: dict[int, Naming]) -> None:
    """Gives a plural rank to each of its names: 'Generals Fu Quanyou, Wang Ke and Cao Gangchuan'."""
    for naming in namings:
        rank = PLURAL_RANKS.get(plain(naming.rank)) if naming.rank else None
        if not rank:
            continue
        naming.rank = rank
        listed = LISTED_NAMES.match(marked, naming.after)
        for at in range(naming.after, listed.end() if listed else naming.after):
            if at in names:
                names[at].rank = names[at].rank or rank


def give(naming: Naming, title: Title, match: re.Match[str], rule: str) -> None:
    """Gives a naming a title; widens its noun phrase."""
    if title.counterpart:
        naming.opposite = True
    naming.titles.append(title)
    closing = match.string[title.after : title.after + 1] in {",", ")", "-"} and title.first > naming.first
    widen(naming, title.first, title.after + closing)
    if naming.rule in {"name in form", "name after transliteration"}:
        naming.rule = rule if naming.rule == "name in form" else naming.rule


def widen(naming: Naming, first: int, after: int) -> None:
    """Lets a naming's noun phrase reach over these words too."""
    naming.phrase = (min(naming.phrase[0], first), max(naming.phrase[1], after))


def give_more(naming: Naming, heads: dict[int, Title], taken: set[int], first: int, after: int) -> None:
    """Further titles of one apposition: 'member of the Politburo, vice chairman of the Commission,'."""
    for at in range(first, after):
        if at in heads:
            taken.add(at)
            naming.titles.append(heads[at])
            widen(naming, at, heads[at].after)


def attach_plural(text: Text, marked: str, names: dict[int, Naming], heads: dict[int, Title], taken: set[int]) -> None:
    """Gives each name of a list the plural title printed before or after the list."""
    plural = [title.first for title in heads.values() if title.plural]
    after_names = [first for first in plural if first and marked[first - 1] == ","]
    for rule in PLURAL_RULES:
        for paragraph in paragraphs(marked, after_names if rule.name == "one title after several names" else plural):
            for match in rule.compiled.finditer(marked, *paragraph):
                title = heads.get(match.start("title"))
                if title and title.plural and title.first not in taken:
                    taken.add(title.first)
                    give_each(text, names, title, match, rule.name)


def paragraphs(marked: str, tokens: list[int]) -> list[tuple[int, int]]:
    """The spans in words of the paragraphs that hold these words, in order."""
    found = {}
    for token in tokens:
        end = marked.find("\n", token) + 1
        found[marked.rfind("\n", 0, token) + 1] = end or len(marked)
    return list(found.items())


def give_each(text: Text, names: dict[int, Naming], title: Title, match: re.Match[str], rule: str) -> None:
    """Gives each name of a list the title of all, with its own country or office."""
    items = list(LISTED.finditer(match.string, *match.span("names")))
    states = states_of(text, title, len(items))
    for item, state in zip(items, states, strict=True):
        naming = names.get(item.start() + item.group().index("P"))
        if naming and "L" not in item.group():
            one = singular(title)._replace(country=None if naming.country else state)
            naming.titles.append(with_office(text, one, item, naming))
            naming.rule = rule if naming.rule == "name in form" else naming.rule


def states_of(text: Text, title: Title, count: int) -> list[str | None]:
    """The countries of so many names under a plural title.

    As many states as names belong to them in order ('X and Y, ministers of Russia and Serbia'); one alone belongs to
    all ('ministers of Kazakhstan X, Tajikistan Y').
    """
    named = STATE.findall(plain(text.slice(max(0, title.first - 2), title.after)))
    if title.international:
        return [None] * count
    if count > 1 and len(named) == count:
        return [state_of("", name)[0] for name in named]
    return [title.country if len(named) == 1 else None] * count


def with_office(text: Text, title: Title, item: re.Match[str], naming: Naming) -> Title:
    """A title of the list with this name's own office: 'commander' with 'of the PLA Navy'."""
    before = OFFICE_BEFORE.match(item.string, item.start(), naming.first)
    after = OFFICE_AFTER.match(item.string, naming.after, item.end())
    if not before and not after:
        return title
    span = before.span() if before else after.span(1) if after else (0, 0)
    office = " ".join(text.slice(*span).split())
    country, international = state_of("", plain(office))
    head = re.split(r"\s+(?:of|for)\s+", title.text)[0]
    if country and re.fullmatch(r"of (?:the )?(?:" + NAME + ")", plain(office)):
        return title._replace(country=country)
    return title._replace(
        text=f"{head} {office}", country=country or title.country, international=international, weak=False
    )


def singular(title: Title) -> Title:
    """The title of one of several: 'defense minister' for 'defense ministers of China and Russia'."""
    text = in_singular(title.text)
    if text is None:
        return title
    if title.international:  # the ministers of an organisation's member states
        text = SPLIT.split(text)[0]
    return title._replace(text=text, country=None, international=False, weak=len(text.split()) == 1 and title.weak)


@lru_cache(maxsize=5_000)
def in_singular(printed: str) -> str | None:
    """A plural title in the singular and without the states whose it is; None where it has no plural."""
    words = printed.split()
    at = next((i for i, word in enumerate(words) if plain(word) in PLURALS), None)
    if at is None:
        return None
    one = PLURALS[plain(words[at])]
    words[at] = one.capitalize() if words[at][0].isupper() else one
    states = OF_STATES.search(plain(" ".join(words)))
    return " ".join(words)[: states.start()] if states else " ".join(words)


def attach_clauses(text: Text, marked: str, names: dict[int, Naming]) -> None:
    """Posts told by a clause: 'who heads the Main Directorate of International Military Cooperation'."""
    for match in (*CLAUSE.finditer(marked), *IN_CHARGE.finditer(marked)):
        naming = names.get(match.start("name"))
        if naming and (match.re is CLAUSE or text.low(match.start("clause") + 1) == "charge"):
            first, after = match.span("clause")
            clause = " ".join(text.slice(first, after).split())
            country, international = state_of("", plain(clause))
            naming.titles.append(
                Title(first, after, clause, country, international, weak=True, public=country is not None)
            )
            if match.re is CLAUSE:
                widen(naming, first, after)
