"""Whom a stand-in means: 'he', 'his Russian counterpart', 'the Chinese president', 'the two ministers'."""

import re
from collections.abc import Iterable
from functools import lru_cache

from people.extraction.clauses import Group, antecedent, groups_before, subject_after
from people.extraction.context import Story, free_groups
from people.extraction.findings import Person
from people.extraction.places import named as place_named
from people.extraction.rules.lands import ADJECTIVES
from people.extraction.rules.roles import NATION
from people.extraction.skeleton import OWNER, PERSON, ROLE, WHO, Node, Skeleton

TITLE_OF_NOUN = (  # noun of a stand-in: words of the titles of those whom it can mean
    (r"prime minister|premier|head of government", r"\b(?:prime minister|premier)\b"),
    (
        r"defen[cs]e minister",
        r"minist(?:er|ry).*defen[cs]e|defen[cs]e.*minist(?:er|ry)|defen[cs]e chief|military department",
    ),
    (r"defen[cs]e chief", r"minist(?:er|ry).*defen[cs]e|defen[cs]e.*minist(?:er|ry)|defen[cs]e chief"),
    (r"foreign minister|top diplomat", r"minister.*foreign|foreign.*minister"),
    (r"minister", r"minist(?:er|ry)|defen[cs]e chief|military department"),
    (r"president|head of state", r"\bpresident\b"),
    (r"premier", r"\bpremier|prime minister\b"),
    (r"leader|statesman", r"president|premier|prime minister|general secretary|secretary.general|leader|chancellor"),
    (r"secretary", r"secretary"),
    (r"chief of (?:the )?(?:general )?staff", r"chief of (?:the )?(?:general )?staff|general staff"),
    (r"chairman", r"chair"),
    (r"commander", r"command"),
    (r"ambassador|envoy", r"ambassador|envoy|representative"),
    (r"speaker", r"speaker|chair"),
    (r"councill?or", r"council"),
    (
        r"general|admiral|marshal|officer|military leader",
        r"gen(?:\.|eral)|adm(?:\.|iral)|marshal|defen[cs]e|staff|command|military|army|navy|air force|armed",
    ),
)
NATION_NAMED = re.compile(NATION)
GENERIC = re.compile(r"official|guest|visitor|diplomat|politician")
HEADS = re.compile(r"^(?:acting )?(?:president|premier|prime minister)$", re.I)
# 'In his own meeting with B, A said': of the subject to come
FRONTED = re.compile(r"[\"“]?(?:In|At|During) ")
AIDE = re.compile(r"\baide\b|^assistant$", re.I)
SIDES = re.compile(r"\bsides\b")
AHEAD = 4  # sentences within which those are named of whom a lead speaks without a name
COUNTRIES = re.compile(r"\b(?:China|Russia|India|Japan|Iran|Pakistan|Kazakhstan|Belarus|Mongolia|Vietnam)\b")
# 'A's meetings with B as well as his talks with C'
OWNS_TOO = re.compile(rf"({PERSON})['’]s? [^.;]*?(?:\band|\bas well as|\balong with|\bfollowed by) $")
SAID = "(?:said|told|added|noted|stressed|recalled|stated|remarked)"
QUOTED_BY = re.compile(rf"[,.!?][\"”’]+ (?:(?P<a>{PERSON})(?:,[^\"“”]{{0,80}},)? {SAID}\b|{SAID} (?P<b>{PERSON}))")
SPOKESPERSON = re.compile(r"spokes|press (?:secretary|service|officer|attach)|press-secretary", re.I)


def persons_of(story: Story, skeleton: Skeleton, group: Group | None, not_these: Iterable[int] = ()) -> list[int]:
    """The persons whom a group of signs means, in order, each once; a stand-in may mean nobody."""
    found: list[int] = []
    excluded = set(not_these)
    for sign in group.signs if group else ():
        for person in meant(story, skeleton, sign, excluded | set(found)):
            if person not in found and person not in excluded:
                found.append(person)
    return found


def meant(story: Story, skeleton: Skeleton, sign: int, excluded: set[int]) -> list[int]:
    """The persons whom one sign means."""
    node = skeleton.nodes[sign]
    if node.sign == PERSON:
        return [node.person] if node.person is not None else []
    if node.sign == WHO:
        return persons_of(story, skeleton, antecedent(skeleton.text, sign), excluded)
    printed = story.body[node.start : node.end]
    if node.role == "pair" or printed.lower() in ("they", "them", "their"):
        named = several(skeleton, sign) if printed.lower() in ("they", "them", "their") else []
        return (
            named
            or before_together(story, skeleton)
            or pair(story, node, printed)
            or pair_to_come(story, skeleton, printed)
        )
    if node.role == "speaker":
        return speakers(story, node, skeleton, printed)
    if node.role == "to be named":
        return named_next(story, skeleton, node, printed)
    if node.role == "former or latter":
        index = -1 if "latter" in printed else 0
        return [story.pair[index]] if len(story.pair) > 1 else []
    person = single(story, skeleton, node, printed, excluded)
    if person is None and node.role == "office" and (country_of(printed) or not story.named_before(node.start)):
        return [p for p in named_next(story, skeleton, node, printed) if p not in excluded]
    return [] if person is None else [person]


def named_next(story: Story, skeleton: Skeleton, node: Node, printed: str) -> list[int]:
    """Whom the next sentences name of 'a senior Chinese general': the first of that country who fits."""
    country = country_of(printed)
    titles = titles_meant(printed.lower())
    fitting = [p for p in new_after(story, skeleton) if country and story.persons[p].country == country]
    return [p for p in fitting if matches(story.persons[p], titles)][:1]


def country_of(printed: str) -> str | None:
    """The country that a stand-in names: 'the Russian minister', 'Russia's minister'."""
    if nation := NATION_NAMED.search(printed):
        return ADJECTIVES.get(nation[0])
    name = COUNTRIES.search(printed)
    place = place_named(name[0]) if name else None
    return place.country if place else None


def new_after(story: Story, skeleton: Skeleton) -> list[int]:
    """Those first named in one of the next sentences, spokespersons apart, in order."""
    number = story.sentences.index(skeleton.sentence)
    end = story.sentences[min(number + AHEAD, len(story.sentences) - 1)].end
    found = [p for p, start in sorted(story.first_named.items(), key=lambda item: item[1]) if start < end]
    return [
        p for p in found if story.first_named[p] > skeleton.sentence.end and not speaks_for_another(story.persons[p])
    ]


def pair_to_come(story: Story, skeleton: Skeleton, printed: str) -> list[int]:
    """The two whom the next sentences name: 'The foreign ministers of China and Russia met. … A and B said'."""
    nations = [ADJECTIVES.get(word) for word in NATION_NAMED.findall(printed)]
    nations = nations or [place.country for place in map(place_named, COUNTRIES.findall(printed)) if place]
    titles = titles_meant(printed.lower())
    if len(set(nations)) != 2 or None in nations or not titles:
        return []
    fitting = [p for p in new_after(story, skeleton) if matches(story.persons[p], titles)]
    found = [[p for p in fitting if story.persons[p].country == nation] for nation in nations]
    return [people[0] for people in found] if all(len(people) == 1 for people in found) else []


def several(skeleton: Skeleton, sign: int) -> list[int]:
    """The two or more whom the sentence names together, before 'they' or right after 'At their summit'."""
    text = skeleton.text
    groups = [g for g in groups_before(text, sign) if len(g.signs) > 1]
    groups += [g for g in groups_before(text, len(text))[::-1] if len(g.signs) > 1 and g.start > sign]
    for group in groups:
        people = [skeleton.nodes[i].person for i in group.signs]
        if all(p is not None for p in people):
            return [p for p in people if p is not None]
    return []


def before_together(story: Story, skeleton: Skeleton) -> list[int]:
    """The two whom the sentence before names together as its subject."""
    number = story.sentences.index(skeleton.sentence)
    if not number:
        return []
    earlier = story.skeleton(number - 1)
    free = free_groups(earlier.text)
    if not free or len(free[0].signs) < 2 or any(earlier.nodes[i].role in ("pair", "pronoun") for i in free[0].signs):
        return []
    people = persons_of(story, earlier, free[0])
    return people if len(people) > 1 else []


def single(story: Story, skeleton: Skeleton, node: Node, printed: str, excluded: set[int]) -> int | None:
    if printed in ("him", "her") and (other := other_of_pair(story, excluded)) is not None:
        return other
    if node.role in ("pronoun", "possessive"):
        return he(story, skeleton, node, excluded)
    if node.role == "counterpart":
        return counterpart(story, skeleton, node, printed, excluded)
    if node.role == "guest or host":
        if NATION_NAMED.search(printed):
            return by_office(story, node, printed, excluded)
        own = he(story, skeleton, node, excluded)
        others = [p for p in story.pair if p != own]
        return others[0] if len(others) == 1 else None
    return by_office(story, node, printed, excluded)


def other_of_pair(story: Story, excluded: set[int]) -> int | None:
    """Whom a compatriot of one of the pair last told of meets next: 'Xi met B. Li also met [him]'."""
    if len(story.pair) != 2 or len(excluded) != 1 or excluded & set(story.pair):
        return None
    country = story.persons[next(iter(excluded))].country
    guests = [p for p in story.pair if country and story.persons[p].country not in (None, country)]
    return guests[0] if len(guests) == 1 else None


def he(story: Story, skeleton: Skeleton, node: Node, excluded: set[int]) -> int | None:
    """The subject of the sentence so far, else of a sentence before, else the one last named."""
    number = story.sentences.index(skeleton.sentence)
    index = next(i for i, other in skeleton.nodes.items() if other is node)
    if node.sign == OWNER and (owning := OWNS_TOO.search(skeleton.text[:index])):
        return skeleton.nodes[owning.start(1)].person
    if node.sign == OWNER and FRONTED.fullmatch(skeleton.text[:index]):
        to_come = persons_named(skeleton, subject_after(skeleton.text, index))
        if len(to_come) == 1 and to_come[0] not in excluded:
            return to_come[0]
    for group in free_groups(skeleton.text[:index]):
        if len(group.signs) == 1:
            first = skeleton.nodes[group.signs[0]]
            person = first.person
            if first.role in ("office", "guest or host"):
                person = by_office(story, first, story.body[first.start : first.end], excluded)
            if person is not None and person not in excluded:
                return person
    own = story.speaker(number)
    if own is not None:
        return next((p for p in story.named_before(node.start) if p not in excluded and p != own), None)
    for earlier in range(number - 1, max(-1, number - 5), -1):
        person = story.main_subject(earlier)
        if person is None:
            person = office_subject(story, earlier)
        if person is not None and person not in excluded and not speaks_for_another(story.persons[person]):
            return person
    return next((p for p in story.named_before(node.start) if p not in excluded), None)


def persons_named(skeleton: Skeleton, group: Group | None) -> list[int]:
    """The persons whom a group names, stand-ins apart."""
    found = [skeleton.nodes[sign].person for sign in group.signs] if group else []
    return [person for person in found if person is not None]


def office_subject(story: Story, number: int) -> int | None:
    """Whom 'the Russian official' means that is the first subject of a sentence."""
    skeleton = story.skeleton(number)
    free = free_groups(skeleton.text)
    node = skeleton.nodes[free[0].signs[0]] if free and len(free[0].signs) == 1 else None
    if node is None or node.role not in ("office", "guest or host"):
        return None
    return by_office(story, node, story.body[node.start : node.end], set())


def counterpart(story: Story, skeleton: Skeleton, node: Node, printed: str, excluded: set[int]) -> int | None:
    """The one person of the other country in a like post; None where that is nobody or several."""
    own = he(story, skeleton, node, set())
    nation = NATION_NAMED.search(printed)
    country = ADJECTIVES.get(nation[0]) if nation else None
    post = next(
        (titles for noun, titles in TITLE_OF_NOUN if own is not None and matches(story.persons[own], titles)), ""
    )
    found = [
        p
        for p, person in enumerate(story.persons)
        if p != own
        and p not in excluded
        and matches(person, post)
        and (person.country == country if country else own is not None and person.country != story.persons[own].country)
    ]
    return found[0] if len(found) == 1 else None


def matches(person: Person, titles: str) -> bool:
    """Whether a person's title is one of those that a stand-in can mean."""
    return bears(person.title or "", titles)


@lru_cache(maxsize=20_000)
def bears(title: str, titles: str) -> bool:
    return bool(re.search(titles, title, re.IGNORECASE))


@lru_cache(maxsize=20_000)
def titles_meant(stand_in: str) -> str:
    """The titles of those whom a stand-in in small letters can mean; '' fits all."""
    return next((titles for noun, titles in TITLE_OF_NOUN if re.search(noun, stand_in)), "")


def by_office(story: Story, node: Node, printed: str, excluded: set[int]) -> int | None:
    """The person last named whose country and post fit 'the Russian minister'."""
    low = printed.lower()
    country = country_of(printed)
    titles = titles_meant(low)
    candidates = story.named_before(node.start)
    if GENERIC.search(low):
        candidates = sorted(candidates, key=lambda p: -story.prominence(p, node.start))
    for person in candidates:
        if GENERIC.search(low) and HEADS.search(story.persons[person].title or ""):
            continue
        if person in excluded or (country and story.persons[person].country != country):
            continue
        if matches(story.persons[person], titles) and not is_spokesperson(story.persons[person]):
            return person
    untitled = [
        p
        for p in candidates
        if country and story.persons[p].country == country and not story.persons[p].title and p not in excluded
    ]
    return untitled[0] if len(untitled) == 1 else None


def pair(story: Story, node: Node, printed: str) -> list[int]:
    """The two of whom the text last told together, where the words fit them; else the two last named that they fit."""
    low = printed.lower()
    titles = titles_meant(low)
    if story.first_pair and SIDES.search(low):
        return list(story.first_pair)
    if len(nations := {ADJECTIVES[word] for word in NATION_NAMED.findall(printed)}) == 2:
        return of_nations(story, node, titles, nations)
    if len(story.pair) >= 2 and all(matches(story.persons[p], titles) for p in story.pair):
        return list(story.pair)
    fitting = [
        p
        for p in story.named_before(node.start)
        if matches(story.persons[p], titles) and not is_spokesperson(story.persons[p])
    ]
    if not titles and len(story.pair) >= 2:
        return list(story.pair)
    return fitting[:2][::-1] if len(fitting) > 1 else []


def of_nations(story: Story, node: Node, titles: str, nations: set[str]) -> list[int]:
    """The two of 'the Russian and Chinese leaders': the last named of each country whom the words fit."""
    found: list[int] = []
    for nation in sorted(nations):
        fitting = [p for p in story.named_before(node.start) if story.persons[p].country == nation]
        fitting = [p for p in fitting if matches(story.persons[p], titles) and not is_spokesperson(story.persons[p])]
        among = [p for p in (*story.pair, *story.first_pair) if p in fitting]
        found += (among or fitting)[:1]
    return found if len(found) == 2 else []


def speakers(story: Story, node: Node, skeleton: Skeleton, printed: str) -> list[int]:
    """'I' is who speaks in a transcript, 'you' the other speaker of it."""
    number = story.sentences.index(skeleton.sentence)
    own = story.speaker(number)
    if own is None and printed.lower() == "we" and (saying := quoted(skeleton, node)) is not None:
        return [saying]
    if own is None:
        both = f"{ROLE} and {ROLE}" in skeleton.text
        return [story.pair[word_index(printed)]] if both and len(story.pair) == 2 else []
    others = [p for p in story.pair if p != own]
    word = printed.lower()
    if word in ("i", "me"):
        return [own]
    if word == "you":
        return others[:1]
    if word in ("we", "us"):
        index = next(i for i, other in skeleton.nodes.items() if other is node)
        for group in groups_before(skeleton.text, index):
            if len(group.signs) > 1 and any(skeleton.printed(i) == "I" for i in group.signs):
                return persons_of(story, skeleton, group)
        return [own, *others[:1]] if own in story.pair else []
    return []


def quoted(skeleton: Skeleton, node: Node) -> int | None:
    """Who says 'we' in a quotation that the sentence closes with his name: '“We met B,” A said'."""
    index = next(i for i, other in skeleton.nodes.items() if other is node)
    said = QUOTED_BY.search(skeleton.text, index)
    return skeleton.nodes[said.start("a") if said["a"] else said.start("b")].person if said else None


def word_index(printed: str) -> int:
    return 0 if printed in ("I", "me") else 1


def is_spokesperson(person: Person) -> bool:
    return bool(SPOKESPERSON.search(person.title or ""))


def speaks_for_another(person: Person) -> bool:
    return is_spokesperson(person) or is_aide(person)


def is_aide(person: Person) -> bool:
    """Whether somebody speaks for whom he serves: a president's aide tells of the president's talks."""
    return bool(AIDE.search(person.title or ""))


def owner(story: Story, skeleton: Skeleton, group: Group | None, not_these: Iterable[int] = ()) -> list[int]:
    """The persons whom the owner of a noun means: 'Xi's', 'his'."""
    if group is None:
        return []
    if skeleton.text[group.signs[0]] == OWNER:
        return [p for p in meant(story, skeleton, group.signs[0], set(not_these)) if p not in set(not_these)]
    return persons_of(story, skeleton, group, not_these)
