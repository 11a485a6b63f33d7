"""Conferences of three countries or more: what says that one was held, and who attended it."""

import re
from typing import NamedTuple

from people.extraction.claims import Claim
from people.extraction.clauses import Group, group_at, segment, subject, subject_after
from people.extraction.context import Story
from people.extraction.places import Found
from people.extraction.references import is_spokesperson, persons_of
from people.extraction.rules.conferences import CONFERENCES
from people.extraction.skeleton import PERSON, PLACE, Skeleton

GROUP_RECEIVED = "multilateral: received a group"
GATHERED = re.compile(r"\b(?:held|gathered|met|convened|assembled|sat|came together)\b")
ATTENDANCE = re.compile(
    r"\b(?:attend(?:ed|ing|s)|took part in|taking part in|participat(?:ed|ing) in|address(?:ed|ing)|chaired|opened"
    r"|spoke at|speaking at|held|gathered|convened|joined|present at|hosted|told|said at|delivered|represented"
    r"|opening|opens|chairing|closed|took place|taken place|taking place|began"
    r"|ended|concluded)\b"
)
# 'At the fifth meeting of the SCO defense ministers on Tuesday, Li noted …'
SPOKE_AT = re.compile(rf"(?:At|During|Addressing)\b [^,{PERSON}]{{10,160}}, {PERSON}(?:, [^,]+,)? \w+ed\b")
WAS_HELD = re.compile(
    r"(?: \([A-Z]+\))?(?: members)?,? (?:was held|were held|convened|took place|opened|kicked off|gathered)\b"
)
HELD = re.compile(
    r"\b(?:held|took place|taken place|taking place|takes place|was attended|is attended|hosted|convened|opened|kicked"
    r" off|began|begun|started|ended|concluded|closed|wrapped up|got under way|under way|gathered|met|assembled|have"
    r" arrived)\b"
)
# 'On 29 April the capital, Bishkek, hosted the meeting'
HOST_CITY = re.compile(rf"(?P<place>{PLACE}),? (?:has )?(?:hosted|played host to|was hosting)\b")
SIDELINES = re.compile(
    r"\b(?:sidelines?|margins?|fringes?|ahead|before|prior|agenda|framework|eve|within|for|to|until|host|hosting"
    r"|preparing|preparations|invited to|outside)\b(?: (?:of|to|the|an?|attend|host|for|join|take part in|[\w-]+th))* $"
)


# 'during a meeting of the SCO ministers, he held bilateral talks with B': only where they met
SETTING = re.compile(r"\b[Dd]uring (?:the|an?) (?:[\w-]+ ){0,3}$")
BILATERAL = re.compile(r"\bbilateral (?:talks|meetings?|negotiations)\b")
SAYS = re.compile(
    r"[\ue000\ue001],? (?:said|added|stressed|noted|told|speaking|addressing|opening|chairing)\b[^.;,]{0,30}$"
)
# Of a conference told before: 'P delivered a speech', 'P told the forum', 'Speaking at the plenary session, P …'
SPEECH = re.compile(
    r"\b(?:(?:delivered|presented|made|gave) (?:an? |the |\ue003 )?(?:[\w-]+ )?(?:speech|address|remarks|report)(?! by)"
    r"|(?:[Aa]ddress(?:ed|ing)|[Cc]losing|[Oo]pening|presided over|[Ss]peaking at|spoke at|speaks at|told|said at"
    r"|led the (?:[A-Z]\w+ )?delegation"
    r" (?:to|at))"
    r" (?:the|this)(?: [\w’'-]+){0,4}? (?:meeting|session|conference|forum|dialogue|summit|sitting|gathering|event))\b"
)
SPEECH_BY = re.compile(
    rf"\b(?:(?:speech|address|remarks|report)s?(?: delivered| made| given)?|(?:[Mm]eeting|[Ss]ession|[Ss]itting"
    rf"|[Cc]onference|[Tt]alks|It),?(?: which)? (?:was |is |were )?(?:presided over|chaired|opened|hosted)) by"
    rf" (?:the (?:host"
    rf"|chairman|chair),? |{PLACE}['’]s )?(?={PERSON})"
)
# Right after a conference: 'P said in a speech that', 'P briefed the participants'
SPOKE_THERE = re.compile(
    r"\b(?:(?:said|stressed|noted|called|warned|urged|stated)(?: [\w-]+){0,3}? in (?:an? |the |\ue003 )(?:[\w-]+"
    r" )?(?:speech|address|report"
    r"|remarks|statement)(?= that\b|,|\.| to (?:the|\ue003) )|(?:briefed|reported to|spoke to|addressed|informed|told)"
    r" (?:the|\ue003) (?:(?:other |fellow )?(?:participants|ministers|delegates|delegations|gathering|audience)))\b"
)
AHEAD = re.compile(r"\b(?:will|would|(?:is|are|was|were|due|expected|scheduled|plans?|set) to)\b[^,;]*$")
NEAR = 4  # sentences after a conference in which any speech is one given at it
REACH = 8  # sentences after a conference in which a speech is one given at it


def add_speakers(story: Story, number: int, claims: list[Claim]) -> None:
    """Adds those who spoke at the conference told before."""
    if not claims or number - claims[-1].sentence > REACH:
        return
    told = next((c for c in reversed(claims) if c.kind == "multilateral" and c.modality == "asserted"), None)
    if told is None or not 0 < number - told.sentence <= REACH:
        return
    if any(c.sentence > told.sentence and len(c.people) > 1 for c in claims):
        return
    skeleton = story.skeleton(number)
    text = skeleton.text
    for group in speakers(text, near=number - told.sentence <= NEAR):
        people = [p for p in persons_of(story, skeleton, group) if not is_spokesperson(story.persons[p])]
        told.people += [p for p in people if p not in told.people]


def speakers(text: str, *, near: bool) -> list[Group]:
    """Those who chaired the conference told before, or spoke at it. `near`: it was told just before."""
    by = SPEECH_BY.search(text)
    found = [group_at(text, by.end())] if by else []
    for pattern in (SPEECH, SPOKE_THERE) if near else (SPEECH,):
        match = pattern.search(text)
        if match and not (by and pattern is SPEECH) and not AHEAD.search(text[: match.start()]):
            found.append(subject(text, match.start()) or subject_after(text, match.end()))
    return [group for group in found if group]


class Told(NamedTuple):
    """A conference in one sentence: the attendees named, its words in the skeleton and in the body, its clause."""

    rule: str
    people: list[int]
    start: int
    end: int
    span: tuple[int, int]
    clause: tuple[int, int]


def conference_in(story: Story, number: int) -> Told | None:
    """The conference that a sentence with a sign of one says was held or attended, else None.

    Without names it waits for 'Attending were …'. Read from the printed words, for a name's phrase may hold 'the
    defense ministers of the SCO, Russia's X among them'.
    """
    sentence = story.sentences[number]
    found = ((rule, rule.compiled.search(story.body, sentence.start, sentence.end)) for rule in CONFERENCES)
    rule, match = next(((rule, match) for rule, match in found if match), (CONFERENCES[0], None))
    if match is None or SIDELINES.search(story.body, max(sentence.start, match.start() - 60), match.start()):
        return None
    if SETTING.search(story.body, max(sentence.start, match.start() - 30), match.start()) and BILATERAL.search(
        story.body, match.end(), sentence.end
    ):
        return None
    skeleton = story.skeleton(number)
    gathered = bool(GATHERED.search(match[0]) or WAS_HELD.match(story.body, match.end(), sentence.end))
    near = ATTENDANCE.search(story.body, sentence.start, min(sentence.end, match.end() + 60))
    if not gathered and not near and not SPOKE_AT.match(skeleton.text):
        return None
    start = index_of(skeleton, match.start())
    end = index_of(skeleton, match.end(), start)
    clause = (0, len(skeleton.text)) if gathered else segment(skeleton.text, start, end)
    people: list[int] = []
    for index in range(*clause):
        person = skeleton.nodes[index].person if skeleton.text[index] == PERSON else None
        if person is not None and person not in people and not is_spokesperson(story.persons[person]):
            people.append(person)
    if not people:
        people = (
            persons_of(story, skeleton, subject(skeleton.text, start)) if SAYS.search(skeleton.text[:start]) else []
        )
    if not people and not gathered and not HELD.search(skeleton.text, *clause):
        return None
    return Told(rule.name, people, start, end, match.span(), clause)


def host_city(skeleton: Skeleton, told: Told) -> Found | None:
    """'Bishkek hosted the meeting of …': the city as the subject."""
    match = HOST_CITY.search(skeleton.text, told.clause[0], told.start)
    return skeleton.nodes[match.start()].place if match else None


def index_of(skeleton: Skeleton, offset: int, start: int = 0) -> int:
    """The index into a skeleton's text of a body offset."""
    return next((i for i in range(start, len(skeleton.text)) if skeleton.at(i) >= offset), len(skeleton.text))
