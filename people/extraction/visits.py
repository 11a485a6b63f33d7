"""Visits: who travelled where, from when to when, at whose invitation, read from the wordings of rules/visits.py."""

import re

from people.extraction.claims import Claim
from people.extraction.clauses import (
    GROUP,
    Group,
    antecedent,
    group_at,
    group_of,
    owner_before,
    segment,
    subject,
    subject_after,
)
from people.extraction.company import DELEGATION, accompany, head, hosts, invite, of_delegation
from people.extraction.context import Story
from people.extraction.modality import modality_of
from people.extraction.places import country_row
from people.extraction.references import owner, persons_of
from people.extraction.rules.lands import ADJECTIVES
from people.extraction.rules.places import Place
from people.extraction.rules.rule import Wording
from people.extraction.skeleton import PERSON, PLACE, TIME, Skeleton
from people.extraction.timing import HERE, RESUMED, marks, of_matrix_place
from people.extraction.visit_days import lasting, prolong, set_days

GOAL_AFTER = re.compile(
    rf"(?:\b(?:to|in|into|at|of|for|visited|visits|visit|visiting|toured)(?: (?:the|this))?(?: [\w-]+){{0,3}}? |^ "
    rf")(?P<place>{PLACE})(?!['’]s [a-z])"
)
GOAL_BEFORE = re.compile(rf"(?P<place>{PLACE})(?:['’]s)? (?:[\w-]+ ){{0,2}}$")
BY_OF = re.compile(
    rf"^(?:,? ?(?:to|in) (?:(?:the )?{PLACE}|this (?:[\w-]+ ){{0,4}}(?:city|port|capital|country|town)))?"
    rf"(?:,? (?:on |in )?{TIME})?,? (?:by|of|from) (?:the |a )?(?:visiting "
    r")?(?:(?:[\w-]+ ){1,5}delegation,? (?:headed by|led by|under the (?:leadership|command) of|under) (?:the )?)?"
    rf"(?:(?!(?:end|beginning|time|middle|week|same)\b)(?:[\w'’-]+ ){{0,7}}[\w'’-]+, (?={PERSON}))?"
    rf"(?P<group>{GROUP})"
)
THAT_PAID = re.compile(
    rf"^(?: (?:to|in) {PLACE})? (?:that |which )?(?P<group>{GROUP}),? (?:had |has )?(?:paid|made|begun|began|started"
    rf"|was making|is making|is paying)\b"
)
LEFT = re.compile(rf"(?:left|departed) {PLACE}")
VISITING = re.compile(r"\b[Vv]isiting\b")
BEFORE_GUEST = re.compile(rf" ?(?:the |visiting )?(?={GROUP})")
# 'The visit of two Chinese warships to L', of which the next sentences say who led them
OF_SHIPS = re.compile(
    rf"(?:,? (?:to|in) {PLACE})?,? (?:of|by) (?:[\w'’()-]+ ){{0,5}}"
    r"(?:(?:war)?ships|vessels|delegation|squadron|detachment|formation|flotilla|task (?:force|group|unit))\b"
)
NATION_BEFORE = re.compile(r"\b([A-Z]\w+) $")
WHOSE = re.compile(r"\bwhose (?:[\w-]+ ){0,4}$")
FROM = re.compile(r"\bfrom (?:the )?$")
# 'A's trip [follows] B's visit to L last month': what comes after is told of the other
FOLLOWS = re.compile(r" (?:follow(?:s|ed)|c[ao]mes? (?:\w+ ){0,2}after|precede[sd])\b")


def find_visits(story: Story, number: int, before: list[Claim]) -> list[Claim]:
    """The claims of visits of one sentence. `before`: the visits told so far, for 'the visit ends on Friday'."""
    skeleton = story.skeleton(number)
    claims: list[Claim] = []
    for rule, match in story.wordings(number).get("visit", ()):
        remember(story, claims)
        if rule.frame == "end":
            prolong(story, skeleton, match, [*before, *claims])
        elif claim := visit(story, skeleton, number, match, rule):
            claims.append(claim)
    if told := [*before, *claims] if claims else before:
        invite(story, skeleton, told)
        head(story, skeleton, number, told)
        accompany(story, skeleton, told)
        lasting(skeleton, told[-1])
    if not claims and story.body.find("isiting", skeleton.sentence.start, skeleton.sentence.end) >= 0:
        claims = visiting_titles(story, skeleton, number)
    remember(story, claims)
    return claims


def remember(story: Story, claims: list[Claim]) -> None:
    """Keeps the days of the visit told last, for 'on the first of those days', and traveller and host as a pair."""
    for claim in claims[-1:]:
        if claim.modality == "asserted" and len(claim.people) == 2:
            story.pair = tuple(claim.people)
        if claim.modality == "asserted" and claim.days and claim.days.first != claim.days.last:
            story.clock.visit = (claim.days.first, claim.days.last)
            if len(claim.people) == 1 and len(claim.hosts) == 1:
                story.pair = (claim.hosts[0], claim.people[0])


# 'I visited Russia twice this year': no one journey
OFTEN = re.compile(r" (?:twice|several times|many times|(?:\w+|\d+) times)\b")
# 'During an official visit to Moscow, A met B': of the subject to come
FRONTED = re.compile(rf"^[\"“]?(?:During|On|In the course of|While on|As part of) an? (?:[\w{TIME}-]+ ){{0,5}}$")
# A journey before the one told, without a time of its own: 'arrived from Mongolia, where he had been on a visit'
HAD_BEEN = re.compile(r"\bhad(?: just| earlier| previously| also)? been(?: on)?(?: an?)?[^.;,]{0,3}$")


def visit(story: Story, skeleton: Skeleton, number: int, match: re.Match[str], rule: Wording) -> Claim | None:
    """The claim of one wording; None where nobody is named as travelling, or nobody left the country served."""
    text = skeleton.text
    if rule.frame == "visiting":
        return visiting(story, skeleton, number, match.end() + text[match.end() :].index(PERSON))
    group, inside = travellers(text, match, rule)
    people = owner(story, skeleton, group) if rule.frame == "noun" else persons_of(story, skeleton, group)
    if not people and rule.frame == "noun":
        people = of_delegation(story, skeleton, match.start())
    nameless = not people and (
        OF_SHIPS.match(text, match.end()) if rule.frame == "noun" else DELEGATION.search(text[: match.start()])
    )
    if not people and not nameless:
        return None
    first, last = clause_of(text, match, group if inside else None)
    goal = goal_of(story, skeleton, match, rule, last) or by_nation(story, text, match, rule, people)
    if goal and goal[1].country and people and all(at_home(story, p, goal[1].country) for p in people):
        return None
    if goal and goal[1].country:
        people = [p for p in people if not at_home(story, p, goal[1].country)]
    if goal is None and rule.name == "visit: is in":
        return None
    if OFTEN.match(text, match.end()) and "isited" in match[0]:
        return None
    if HAD_BEEN.search(text[: match.start() + 9]) and TIME not in text[first:last]:
        return None
    claim = Claim("visit", people, 0, 0, rule.name, number)
    if goal:
        claim.printed_place, claim.place, claim.country = goal[0], goal[1], goal[1].country
    claim.modality = modality_of(skeleton, match.start(), match.end(), verb=rule.frame != "noun", clause=(first, last))
    set_days(story, skeleton, claim, match, rule, (first, last))
    claim.hosts = hosts(story, skeleton, claim.people, first)
    doer = subject(text, match.start()) if rule.frame == "host" else None
    if doer and all(skeleton.nodes[i].role != "speaker" for i in doer.signs):
        claim.hosts += [p for p in persons_of(story, skeleton, doer, people) if p not in claim.hosts]
    claim.weak = rule.frame == "noun" and claim.days is None and claim.bounds_shift == 0
    claim.start, claim.end = quote(skeleton, match, group, last)
    return claim


def clause_of(text: str, match: re.Match[str], group: Group | None) -> tuple[int, int]:
    """The clause that tells of a visit; `group`: the traveller, where he stands after the wording."""
    stop = max(match.end(), group.end if group else 0)
    first, last = segment(text, match.start(), stop)
    if other := FOLLOWS.match(text, match.end()):
        last = other.end()
    if resumed := RESUMED.search(text, stop, last):
        last = resumed.start()
    return first, last


def by_nation(
    story: Story, text: str, match: re.Match[str], rule: Wording, people: list[int]
) -> tuple[str, Place] | None:
    """The goal of 'the Russian visit of A', who serves another country."""
    nation = NATION_BEFORE.search(text, 0, match.start()) if rule.frame == "noun" else None
    country = ADJECTIVES.get(nation[1]) if nation else None
    row = country_row(country) if country else None
    if row is None or country is None or any(story.persons[p].country in (None, country) for p in people):
        return None
    return row.name, row


def at_home(story: Story, person: int, country: str) -> bool:
    """Whether a country is the one that a person serves."""
    return story.persons[person].country == country


def travellers(text: str, match: re.Match[str], rule: Wording) -> tuple[Group | None, bool]:
    """The group that travels, and whether it stands after the wording."""
    start, end = match.span()
    if rule.frame in ("host", "object"):
        found = BEFORE_GUEST.match(text, end)
        return (group_at(text, found.end()), True) if found else (None, False)
    if rule.frame == "stay" and text[start] in ", " and start and text[start - 1] == PERSON:
        return group_of(text, start - 1, start), False
    if rule.frame != "noun":
        doer = subject(text, start)
        if doer is None and text.startswith(("Visiting", "Upon", "On ", "Arriving"), start):
            return subject_after(text, end), True
        return doer, False
    if group := owner_before(text, start):
        return group, False
    if whose := WHOSE.search(text, 0, start):
        return antecedent(text, whose.start()), False
    for pattern in (THAT_PAID, BY_OF):
        if found := pattern.match(text[end:]):
            return group_of(text, end + found.start("group"), end + found.end("group")), True
    if FRONTED.search(text, 0, start):
        return subject_after(text, end), True
    return None, False


def goal_of(
    story: Story, skeleton: Skeleton, match: re.Match[str], rule: Wording, last: int
) -> tuple[str, Place] | None:
    """Where the visit goes: 'to Russia', 'Russia visit', 'here'; (as printed, row)."""
    text = skeleton.text
    if rule.frame in ("arrive", "stay", "go", "return"):
        inside = marks(text, PLACE, match.start(), match.end() + 1)
        if inside and rule.frame == "return":
            found = skeleton.nodes[inside[-1]].place
            return (found.printed, found.place) if found else None
        if inside and not FROM.search(text, 0, inside[-1]):
            found = skeleton.nodes[inside[-1]].place
            return (found.printed, found.place) if found else None
        if inside:
            return (story.dateline.name, story.dateline) if story.dateline else None
    if after := GOAL_AFTER.search(text[match.end() : max(last, match.end())]):
        found = skeleton.nodes[match.end() + after.start("place")].place
        return (found.printed, found.place) if found else None
    if rule.name == "visit: left after" and (inside := marks(text, PLACE, match.start(), match.end())):
        found = skeleton.nodes[inside[0]].place if LEFT.match(text, match.start()) else None
        return (found.printed, found.place) if found else None
    if rule.frame == "noun" and (before := GOAL_BEFORE.search(text, 0, match.start())):
        found = skeleton.nodes[before.start("place")].place
        return (found.printed, found.place) if found else None
    if where := of_matrix_place(story, skeleton, match.start(), segment(text, match.start(), match.end())[0]):
        return where
    if story.dateline and HERE.search(text, match.start(), max(last, match.end())):
        return story.dateline.name, story.dateline
    return None


def quote(skeleton: Skeleton, match: re.Match[str], group: Group | None, last: int) -> tuple[int, int]:
    """The body span of the words that say so: from the traveller or the wording to the goal or the time."""
    text = skeleton.text
    inside = group is not None and group.start >= match.end()
    first = group.start if group and not inside and match.start() - group.end < 60 else match.start()
    stop = max(match.end(), group.end if group and inside else 0)
    for index in range(stop, min(last, stop + 70)):
        if text[index] in TIME + PLACE:
            stop = index + 1
        elif text[index] in ",;" and index > stop:
            break
    return skeleton.at(first), skeleton.end_at(stop)


def visiting_titles(story: Story, skeleton: Skeleton, number: int) -> list[Claim]:
    """'Visiting Chinese State Councilor [name]': where the word is a part of the name's phrase."""
    found: list[Claim] = []
    for index, node in sorted(skeleton.nodes.items()):
        if node.sign == PERSON and VISITING.search(story.body[max(0, node.start - 9) : node.end]):
            claim = visiting(story, skeleton, number, index)
            if claim:
                found.append(claim)
    return found


def visiting(story: Story, skeleton: Skeleton, number: int, index: int) -> Claim | None:
    """The visit that the word 'visiting' before a name tells of; its goal is where the article is written."""
    node = skeleton.nodes[index]
    if node.person is None:
        return None
    claim = Claim("visit", [node.person], max(0, node.start), node.end, "visit: visiting", number)
    if re.match(r"[Vv]isiting ", story.body[max(0, node.start - 9) : node.start]):
        claim.start = node.start - 9
    home = story.persons[node.person].country
    if story.dateline and is_host(story, skeleton, story.dateline.country, home):
        claim.printed_place, claim.place = story.dateline.name, story.dateline
        claim.country = story.dateline.country
    claim.under_way = False
    return claim


def is_host(story: Story, skeleton: Skeleton, country: str | None, home: str | None) -> bool:
    """Whether the dateline's country can be the one visited: not home, and that of another named, if any is."""
    others = {story.persons[n.person].country for n in skeleton.nodes.values() if n.person is not None} - {home}
    return country not in (None, home) and (not others or country in others)
