"""Meetings, calls, consultations and conferences, read from the wordings of rules/contacts.py."""

import re
from dataclasses import replace
from datetime import timedelta

from articles.partial_dates import first_day
from people.extraction.attendance import add_attendees, add_heads, of_one_state, of_states
from people.extraction.claims import Claim, copy
from people.extraction.clauses import GROUP, group_of, has_any, segment
from people.extraction.conferences import GROUP_RECEIVED, conference_in, host_city
from people.extraction.context import Story
from people.extraction.dates import Days
from people.extraction.modality import modality_of
from people.extraction.participants import LIGHT, SPLIT, TAIL, Parts, is_setting, noun_parts, verb_parts
from people.extraction.references import persons_of
from people.extraction.rules.contacts import RULES
from people.extraction.rules.rule import Wording
from people.extraction.skeleton import PERSON, PLACE, TIME, Skeleton
from people.extraction.telling import fill
from people.extraction.timing import days_of, place_of, time_of

BY_NAME = {rule.name: rule for rule in RULES}
BY_WIRE = re.compile(
    r"\b(?:by|over|on|via|through) (?:the |a |secure |direct )*(?:tele)?phone|\b(?:by|via|over|through|in) (?:a "
    r")?video[ -]?(?:link|conferenc(?:e|ing)|call)|\bon (?:the|a) (?:[\w-]+ ){0,2}(?:hot ?line|line|phone)\b"
    r"|\b(?:on|over|via|through) (?:the|a) (?:[\w-]+ ){0,2}hot ?line|\bby video\b|\bvideo[ -]?conference"
    r"|\b(?:over|via|through|down) (?:the|a|this|that|their) (?:(?!front\b|demarcation\b)[\w-]+ ){0,3}line\b(?! of\b)"
    r"|\bvirtual(?:ly)?\b|\btelephone (?:talks|conversation)"
)
WIRE_WORDS = ("phone", "video", "line", "virtual")  # one of them is in all that BY_WIRE matches
MET = "meeting: met"
FULL_DATE = len("2019-10-21")
CHAIRED = "meeting: chaired"
SHOWN_ROUND = "meeting: shown round"
MECHANISM = BY_NAME["consultation: noun"].compiled
# 'held talks with B ahead of the 15th round of consultations': another contact than the round
BESIDE_ROUND = re.compile(
    r"\b(?:ahead of|before|prior to|on the eve of|following|after) (?:the |a |this year's )?(?:[\w-]+ ){0,4}$"
)
# 'his talks with B[, which took place on 17 January in Moscow]'
HELD_WHEN = re.compile(
    r",? (?:which|that) (?:took place|(?:was|were) held|occurred|happened)[^,;.\ue000\ue001]*?(?=,|;|\.|$| and )"
)
INNER_PLAN = re.compile(r"^(?: \w+){0,2}? (?:planned|scheduled|proposed|expected|due|requested|sought)\b")
# 'Following the talks, A and B are expected to sign': talks to come
LEADS_ON = re.compile(
    rf"[\"“]?(?:[Ff]ollowing|[Aa]fter|[Uu]pon) (?:the|their)(?: (?!with\b)[\w{PLACE}-]+)*, {GROUP},? (?:also )?"
    r"(?:will|would|(?:is|are|was|were) (?:also |both )?(?:expected|scheduled|due|set|slated|to))\b"
)
EVENT = re.compile(
    r",? (?:also )?(?:were|was|took|lasted|went|began|started|ran)\b(?! (?:not|to)\b)|(?: [^.;,\ue000\ue001]{0,110})? "
    r"(?:was held|were held|took place|lasted|went on|(?:is|are) (?:taking place|being held))\b"
)
# 'had met for what they call strategic consultation'
MET_FOR = re.compile(
    r" (?:again )?for (?:[\w\ue001-]+ ){0,6}?(?:strategic|security|defen[cs]e|military|consultations?|dialogue)\b"
)
# 'A consultation on missile defence brought A to Moscow on Thursday'
BROUGHT = re.compile(rf"[^.;{PERSON}]{{0,120}}? (?:brought|took|drew) (?={PERSON},? to (?:the )?{PLACE})")
# 'It was the 20th time that the two sides had met for …': of what was told just before
IT_WAS = re.compile(r"(?:It|This|That) (?:was|is|marked) the \w+ (?:time|such|round|session|meeting)\b")
THE = re.compile(r"(?:^|, )[\"“]?(?:The|the|Their|This|That|\ue004['’]s|\ue003) (?:[\w-]+ ){0,3}$")
# 'talks with A's adviser', who has no name
SERVANT = re.compile(rf"\bwith (?:[\w-]+ ){{0,3}}{PERSON}['’]s? ")
COUNTS = re.compile(
    r"\b(?:regular(?:ly)?|frequent(?:ly)?|every (?:year|month)|annually|always|usually|often"
    r"|countless (?:times|occasions)|(?:\d+|dozens?|twenty|thirty|forty|several|many|numerous|two|three|four|five"
    r"|six|seven|eight|nine|ten|hundreds?) (?:rounds|times|occasions|sessions"
    r"|such|(?:[\w-]+ )?(?:meetings|summits|phone calls|conversations)"
    r"(?= (?:this|last|over|in the|since|during|so)\b| ?\ue004))"
    r"|(?:series|number|string) of (?:[\w-]+ ){0,2}(?:meetings|summits|talks|consultations|calls|conversations))\b"
)
# 'fruitful results in such fields as high-level visits, military technology and [strategic consultation]'
FIELDS = re.compile(r"\bin (?:such )?(?:fields|areas|spheres|forms) (?:such as|as|like|including|of)\b[^.;\ue004]*$")
OCCASIONS = re.compile(r"\b(?:such|various|many|several|numerous|different) (?:\w+ )?occasions\b")
PLURAL = re.compile(
    r"\b(?:officials|ministers|leaders|chiefs|presidents|delegations|commission|committee|sides|generals|commanders"
    r"|premiers|heads|diplomats|militaries|officers|armed forces|armies|navies)\b|\ue001"
)
# A session of a mechanism is told of bodies too
MINISTRIES = re.compile(rf"{PLURAL.pattern}|\b(?:ministries|general staffs|departments|agencies)\b")
VISITING = re.compile(r"^ (?:the )?visiting ")
# 'told B here on Tuesday', 'assured B on Wednesday in Moscow': said face to face
TOLD_THERE = re.compile(
    rf" {PERSON}(?:,? (?:on )?{TIME})? (?:here\b|(?:in|at) (?:the )?{PLACE})(?! (?:relations|affairs|policy)\b)"
)
WELCOME_WORDS = ("irport", "of hono", "office", "entrance", "arrival", "station", "runway", "tarmac", "ramp")
WELCOME = re.compile(  # one of these words is in all that it matches
    r"\bguards? of hono|\b[Aa]irport\b|\bat (?:the|an) (?:\w+ )?(?:entrance|station)\b|\bon the (?:tarmac|runway)\b"
    r"|\bto the office\b|\bramp\b|\bon (?:his|her) arrival\b"
)


def find_meetings(story: Story, number: int, before: list[Claim]) -> list[Claim]:
    """The claims of one sentence, in order. `before`: those of the article so far, to which attendees are added."""
    skeleton = story.skeleton(number)
    claims = conference(story, number) if "conference" in story.signs[number] else []
    for rule, match in story.wordings(number).get("meeting", ()):
        if rule.frame == "attend":
            claims += add_attendees(story, skeleton, match, [*before, *claims], own=any(c.people for c in claims))
        elif rule.frame == "conference":
            continue
        else:
            for claim in contact(story, skeleton, number, match, rule):
                if session := unnamed_session(claim, [*before, *claims]):
                    session.people = claim.people
                else:
                    claims.append(named(story, claim, [*before, *claims]))
        for claim in claims:
            remember(story, claim)
    add_heads(story, number, [*before, *claims] if claims else before)
    return claims


def named(story: Story, claim: Claim, told: list[Claim]) -> Claim:
    """'Yang chaired the meeting, and A and B were present', right after a conference without names: that conference."""
    last = next((c for c in reversed(told) if c.kind == "multilateral"), None)
    chaired = claim.rule == CHAIRED and len(claim.people) == 1
    if last and not last.people and claim.sentence - last.sentence <= 2 and (chaired or of_states(story, claim.people)):
        claim.kind = "multilateral" if claim.kind == "meeting" else claim.kind
    return claim


def unnamed_session(claim: Claim, told: list[Claim]) -> Claim | None:
    """The consultation told just before without names, of which a claim only says who chaired it."""
    last = next((c for c in reversed(told) if c.is_meeting), None)
    if claim.rule != CHAIRED or len(claim.people) < 2 or claim.days or claim.modality != "asserted":
        return None
    if last is None or last.people or last.kind != "consultation" or claim.sentence - last.sentence > 1:
        return None
    return last


def remember(story: Story, claim: Claim) -> None:
    """Keeps the pair last told of, and the day that the text speaks of."""
    if len(claim.people) == 2 and claim.modality != "denied":
        story.pair = tuple(claim.people)
        story.first_pair = story.first_pair or story.pair
    if (
        claim.modality == "asserted"
        and claim.is_meeting
        and not claim.background
        and claim.days
        and claim.days.first == claim.days.last
        and len(claim.days.first) == 10
    ):
        story.clock.told = claim.days.first


def contact(story: Story, skeleton: Skeleton, number: int, match: re.Match[str], rule: Wording) -> list[Claim]:
    """The claims of one wording with its own participants."""
    parts = parts_of(story, skeleton, match, rule)
    if parts is None:
        return nameless(story, skeleton, number, match, rule)
    if match[0].startswith("hosted") and OCCASION.search(skeleton.text, 0, match.start()):
        return []
    if match[0].startswith(("welcom", "was welcom", "greet", "was greet", "were")) and at_airport(story, number):
        return []
    if has_any(skeleton.text, WELCOME_WORDS) and WELCOME.search(skeleton.text, match.start(), match.end() + 90):
        return []
    people = [*parts.one, *parts.other]
    if rule.name == SHOWN_ROUND and of_one_state(story, people):
        return []  # 'A was accompanied by B': his own company
    verb = rule.frame in ("direct", "with", "topic", "visitor") or begins_with_verb(match[0])
    clause = segment(skeleton.text, match.start(), max(match.end(), parts.end))
    verb = verb or bool(LIGHT.search(skeleton.text, max(0, match.start() - 70), match.start()))
    if held := HELD_WHEN.match(skeleton.text, max(match.end(), parts.end)):
        clause = (clause[0], max(clause[1], held.end()))
    kind = kind_of(skeleton.text, match, rule, clause)
    modality = modality_of(skeleton, match.start(), match.end(), verb=verb)
    if modality == "asserted" and INNER_PLAN.search(skeleton.text[match.end() : max(match.end(), parts.end)]):
        modality = "planned"
    if modality == "asserted" and not parts.other and rule.frame == "noun" and LEADS_ON.match(skeleton.text):
        modality = "planned"
    if is_count(skeleton.text, match, clause) or (not verb and FIELDS.search(skeleton.text, 0, match.start())):
        return []
    claim = Claim(kind, people, 0, 0, rule.name, number, modality)
    claim.weak = len(people) < 2
    if claim.weak and SERVANT.search(skeleton.text, match.end(), clause[1]):
        return []
    claim.setting = verb or is_setting(skeleton.text, match.start())
    fill(story, skeleton, claim, parts, match.start(), match.end(), clause)
    claim.lead = verb
    return [*spread(story, skeleton, claim, parts)]


# 'The press conference was jointly hosted by A and B'
OCCASION = re.compile(r"\b(?:press conference|news conference|briefing|ceremony|exhibition|concert)\b[^;.]*$")
WELCOMED = re.compile(r"\bwelcom(?:ing|e) ceremony\b|\b[Aa]irport\b")


def at_airport(story: Story, number: int) -> bool:
    """Whether the sentences up to this one tell of a welcome at an airport."""
    first = story.sentences[max(0, number - 1)].start
    return bool(WELCOMED.search(story.body, first, story.sentences[number].end))


def nameless(story: Story, skeleton: Skeleton, number: int, match: re.Match[str], rule: Wording) -> list[Claim]:
    """'Top officials met here on Sunday': a day and place for the contact that the next sentences name."""
    if rule.kind == "consultation" and not story.pair and EVENT.match(skeleton.text[match.end() :]):
        return [replace(claim, kind=rule.kind) for claim in event(story, skeleton, number, match, rule)]
    if (
        rule.frame == "noun"
        and EVENT.match(skeleton.text[match.end() :])
        and THE.search(skeleton.text[: match.start()])
    ):
        return event(story, skeleton, number, match, rule)
    if rule.kind == "consultation" and (moved := BROUGHT.match(skeleton.text, match.end())):
        return [brought(story, skeleton, number, match, rule, moved.end())]
    bodies = rule.kind == "consultation" or MECHANISM.search(match[0])
    who = MINISTRIES if bodies else PLURAL
    if rule.frame not in ("direct", "with", "noun", "topic") or not who.search(skeleton.text, 0, match.start()):
        return []
    clause = segment(skeleton.text, match.start(), match.end())
    verb = rule.frame != "noun" or begins_with_verb(match[0])
    if modality_of(skeleton, match.start(), match.end(), verb=verb) != "asserted" or not verb:
        return []
    claim = Claim(kind_of(skeleton.text, match, rule, clause), [], 0, 0, rule.name, number, weak=True)
    fill(story, skeleton, claim, Parts([], [], match.start(), match.end()), match.start(), match.end(), clause)
    again = claim.kind == "consultation" and IT_WAS.match(skeleton.text)
    if again and (told := MECHANISM.search(skeleton.text, match.end())):
        claim.start, claim.end = skeleton.sentence.start, skeleton.end_at(told.end())
    return [claim] if claim.days or claim.place or again else []


def brought(
    story: Story, skeleton: Skeleton, number: int, match: re.Match[str], rule: Wording, traveller: int
) -> Claim:
    """The session that brought an official abroad; whom he met there the next sentence may tell."""
    people = persons_of(story, skeleton, group_of(skeleton.text, traveller, traveller + 1))
    claim = Claim(rule.kind, people, 0, 0, rule.name, number)
    clause = (match.start(), len(skeleton.text))
    fill(story, skeleton, claim, Parts([], people, match.start(), traveller + 1), traveller, traveller + 1, clause)
    goal = skeleton.nodes[skeleton.text.index(PLACE, traveller)].place
    if goal:
        claim.printed_place, claim.place = goal.printed, goal.place
    return claim


def event(story: Story, skeleton: Skeleton, number: int, match: re.Match[str], rule: Wording) -> list[Claim]:
    """'The talks were held in this port city': day and place of the contact told before."""
    clause = segment(skeleton.text, match.start(), match.end())
    if modality_of(skeleton, match.start(), match.end(), verb=False) != "asserted":
        return []
    claim = Claim("meeting", [], 0, 0, rule.name, number, weak=True, looks_back=True)
    fill(story, skeleton, claim, Parts([], [], match.start(), match.end()), match.start(), match.end(), clause)
    return [claim] if claim.days or claim.place else []


def parts_of(story: Story, skeleton: Skeleton, match: re.Match[str], rule: Wording) -> Parts | None:
    if rule.frame == "noun":
        return noun_parts(story, skeleton, match.start(), match.end(), verb=begins_with_verb(match[0]))
    by = rule.frame == "with" and skeleton.text.startswith(" by ", match.end())  # 'was chaired by A and B'
    if rule.frame == "visitor" and not (
        VISITING.search(after_verb(skeleton, match.end())) or TOLD_THERE.match(skeleton.text, match.end())
    ):
        return None
    direct = by or rule.frame in ("direct", "passive", "visitor")
    parts = verb_parts(story, skeleton, match.start(), match.end(), direct=direct, topic=rule.frame == "topic")
    if rule.frame == "passive" and parts is not None:
        return parts._replace(one=[])
    if rule.frame in ("topic", "visitor") and parts and len(parts.one) + len(parts.other) < 2:
        return None
    return parts


def after_verb(skeleton: Skeleton, index: int) -> str:
    """The printed words from an index to the end of the first name after it."""
    person = skeleton.text.index(PERSON, index)
    return skeleton.body[skeleton.at(index) : skeleton.end_at(person + 1)]


CARRYING_VERB = re.compile(
    r"(?:held|holding|holds?|had|having|have|has|conduct(?:ed|ing)|began|begun|opened|concluded|completed|finished"
    r"|wrapped|wound|started|engaged|entered)\b"
)


def begins_with_verb(words: str) -> bool:
    return bool(CARRYING_VERB.match(words))


def kind_of(text: str, match: re.Match[str], rule: Wording, clause: tuple[int, int]) -> str:
    """The rule's kind, unless the words around say that it was by wire or a session of a mechanism."""
    near = text[match.start() : min(clause[1], match.end() + 120)].split(", and ")[0]
    if rule.kind == "meeting" and has_any(near, WIRE_WORDS) and BY_WIRE.search(near):
        return "call"
    session = rule.frame != "direct" or MET_FOR.match(text, match.end())
    if rule.kind == "meeting" and session and is_round(text, match.start(), clause[1]):
        return "consultation"
    return rule.kind


def is_round(text: str, start: int, end: int) -> bool:
    """Whether these words tell of a session of a mechanism, not of something ahead of one or after it."""
    told = MECHANISM.search(text, start, end)
    return told is not None and not BESIDE_ROUND.search(text, start, told.start())


def is_count(text: str, match: re.Match[str], clause: tuple[int, int]) -> bool:
    """'Met more than 40 times', '15 rounds of consultations so far': no one contact."""
    around = text[max(0, match.start() - 40) : match.end() + 60]
    return bool(COUNTS.search(around) or ("occasions" in text and OCCASIONS.search(text, clause[0], match.end())))


def spread(story: Story, skeleton: Skeleton, claim: Claim, parts: Parts) -> list[Claim]:
    """One claim, or one for each where A met B and C separately, or B on Thursday and C on Monday."""
    text = skeleton.text
    claims = [claim]
    if len(parts.one) == 1 and len(parts.other) > 1 and are_apart(story, text, claim, parts):
        claims = [copy_with(claim, [*parts.one, person]) for person in parts.other]
        if "respectively" in text[parts.end :]:
            day_each(claims)
    elif (
        len(parts.other) == 1 and len(parts.one) > 1 and SPLIT.search(text, parts.start, end_of_clause(text, parts.end))
    ):
        claims = [copy_with(claim, [person, *parts.other]) for person in parts.one]
    if parts.one and parts.other and (tail := TAIL.match(text[parts.end :])):
        claims += tail_claim(story, skeleton, claim, parts, tail)
    return claims


def are_apart(story: Story, text: str, claim: Claim, parts: Parts) -> bool:
    """Whether one met several one after the other, not all of them together."""
    if SPLIT.search(text, max(0, parts.start - 20), min(len(text), parts.end + 60)):
        return True
    return claim.rule == MET and claim.continues and of_three_states(story, parts)


def end_of_clause(text: str, index: int) -> int:
    """Where the next mark of punctuation stands, else the end."""
    return next((at for at in range(index, len(text)) if text[at] in ",;."), len(text))


def day_each(claims: list[Claim]) -> None:
    """'On October 21 and 22 respectively': to each contact its day, where there are as many days as contacts."""
    stretch = claims[0].days
    if stretch is None or len(stretch.first) < FULL_DATE or len(stretch.last) < FULL_DATE:
        return
    first = first_day(stretch.first)
    if (first_day(stretch.last) - first).days + 1 != len(claims):
        return
    for n, claim in enumerate(claims):
        day = (first + timedelta(n)).isoformat()
        claim.days = Days(day, day, stretch.basis)


def of_three_states(story: Story, parts: Parts) -> bool:
    """Whether one met several, each of another state: 'he also met the ministers of Iran and Serbia, A and B'."""
    countries = [story.persons[p].country for p in (*parts.one, *parts.other)]
    return (
        len(parts.one) == 1 and len(parts.other) > 1 and None not in countries and len(set(countries)) == len(countries)
    )


def copy_with(claim: Claim, people: list[int]) -> Claim:
    other = copy(claim)
    other.people = people
    return other


def tail_claim(story: Story, skeleton: Skeleton, claim: Claim, parts: Parts, tail: re.Match[str]) -> list[Claim]:
    """'… and Putin on Monday' after 'met Shoigu on Thursday': a claim of its own time."""
    start, last, end = (parts.end + at for at in (tail.start("next"), tail.end("next"), tail.end()))
    people = persons_of(story, skeleton, group_of(skeleton.text, start, last), parts.one)
    if not people:
        return []
    other = copy_with(claim, [*parts.one, *people])
    words = time_of(skeleton, start, last, (start, end))
    if words:
        other.days = days_of(story, words, ahead=claim.modality != "asserted")
    if found := place_of(story, skeleton, start, last, (start, end)):
        other.printed_place, other.place = found
    other.start, other.end = skeleton.at(start), skeleton.end_at(end)
    first = time_of(skeleton, parts.start, parts.end, (parts.start, parts.end + tail.end("first")))
    if first:
        claim.days = days_of(story, first, ahead=claim.modality != "asserted")
    return [other]


def conference(story: Story, number: int) -> list[Claim]:
    """The conference of three countries or more that a sentence tells of (people.extraction.conferences)."""
    told = conference_in(story, number)
    if told is None:
        return []
    skeleton = story.skeleton(number)
    claim = Claim("multilateral", told.people, 0, 0, told.rule, number, lead=True)
    claim.weak = told.rule == GROUP_RECEIVED
    claim.modality = modality_of(skeleton, told.start, told.end, verb=False)
    fill(story, skeleton, claim, Parts(told.people, [], told.start, told.end), told.start, told.end, told.clause)
    if claim.place is None and (city := host_city(skeleton, told)):
        claim.printed_place, claim.place = city.printed, city.place
    claim.start, claim.end = told.span
    return [claim]
