"""Who else took part in a meeting: 'Also present were …', 'The talks were attended by …', '…, with B sitting in'."""

import re
from itertools import pairwise

from people.extraction.claims import Claim
from people.extraction.clauses import GROUP, group_of, subject
from people.extraction.context import Story
from people.extraction.merging import agree_days, long_past
from people.extraction.modality import modality_of
from people.extraction.references import persons_of
from people.extraction.skeleton import PERSON, PLACE, ROLE, WHO, Skeleton

MEETING_WORD = re.compile(  # in small letters
    r"\b(?:meetings?|sittings?|talks|conversation|consultations?|session|negotiations|discussion|videoconference|video "
    r"conference|conference"
    r"|audience|call|reception|round|table|room|both)\b"
)
CEREMONY = re.compile(
    r"\b(?:ceremony|ceremonies|parade|concert|banquet|exhibition|opening|inauguration|forum|exercises?|drills?|wreath"
    r"|funeral"
    r"|celebrations?|press conference|briefing|show|gala|anniversary)\b"
)
HEADS_REACH = 3  # sentences after talks in which delegations are those at them
MANY = 3  # states whose officials make a conference
SITTING = re.compile(r"\b(?:meeting|session|sitting|conference|council|talks|consultations|summit|gathering)\b", re.I)
FREE = re.compile(
    r"side$|[Jj]oin|accompanied|flanked|table|[Rr]oom|[Ww]ith|brought|[Aa]mong|represented|presence|there$"
)
SPEAKS = re.compile(r"\b(?:said|told|added|noted|stressed|replied|pointed out|remarked)\b")
# Constructions inside the sentence that tells of the meeting itself.
BESIDE = re.compile(
    rf"\bwith (?:also )?(?P<a>{GROUP}),? (?:also )?(?:sitting in|attending|present|in attendance|looking on|taking "
    rf"part|participating"
    rf"|at (?:\ue003 side|the table)|joining)\b|\bin the presence of (?P<b>{GROUP})|\bin which"
    rf" (?P<c>{GROUP})(?: also)? (?:took "
    rf"part|participated)|\b[Aa]mong (?:those|the participants)\b[^.;]*?\b(?:were|was) (?P<d>{GROUP})"
    rf"|\b[Ww]ith [{PERSON}{ROLE}] (?:were|was) (?P<e>{GROUP})|\bbrought (?:along|with [{PERSON}{ROLE}]) (?P<f>{GROUP})"
)
# Between two names of one list: 'Admiral A of the Navy, General B of the Air Force'.
LISTED = re.compile(r"(?: (?:of|from|for) [^,;.:\ue000]{1,50})?,? (?:and )?(?:of [^,;.:\ue000]{1,40}, )?")
LIST_GOES_ON = re.compile(rf"{WHO}[^,;.{PERSON}{ROLE}]*,(?= (?:and )?{PERSON})")
# 'A and B voiced serious concern', right after talks of which not both were named
TOGETHER = re.compile(
    rf"(?P<one>{PERSON}),? and (?P<two>{PERSON}),? (?:both |jointly |also )?(?:voiced|expressed|agreed|reaffirmed"
    rf"|stressed"
    r"|underlined|called for|warned|condemned|confirmed|noted|signed|concluded|spoke (?:out|in favou?r))\b"
)
# 'The Chinese delegation was led by A, the Russian one by B'
DELEGATIONS = re.compile(
    rf"\b[Tt]he (?:[\w-]+ ){{0,3}}(?:delegation|side|team|group) (?:was|is|were|had been) (?:led|headed|chaired"
    rf"|represented)"
    rf" by (?:(?:the|a|its) (?:[\w-]+ ){{1,8}})?(?P<one>{PERSON})"
    rf"(?:(?:,[^.;{PERSON}]{{0,160}})?,? (?:and |while |with )?(?:the |that of )?"
    rf"(?:[\w{PLACE}-]+ ){{0,2}}?[\w{PLACE}-]+,? (?:(?:was |is )?(?:led|headed|chaired|represented) )?"
    rf"by (?:(?:the|a|its) (?:[\w-]+ ){{1,8}})?(?P<two>{PERSON}))?"
)
# 'A headed the Russian delegation, and B the Chinese one'
HEADS = re.compile(
    rf"(?P<one>{PERSON})(?:,[^.;,{PERSON}]{{0,80}},)? (?:headed(?: up)?|led|represented|spoke for) the "
    rf"(?:[\w-]+ ){{0,3}}(?:delegation|side|team|group)(?:[^.;{PERSON}]{{0,20}}(?P<two>{PERSON})"
    rf"(?:,[^.;,{PERSON}]{{0,80}},)?(?: (?:headed|led|represented))? the (?:[\w-]+ ){{0,2}}"
    r"(?:delegation|side|team|group|one)\b)?"
)
BY = re.compile(r"(?:,? [^\ue000.;]{0,40})?\bby\b|(?<= of)(?= )")
ALONE = re.compile(
    r"(?: (?:too|as well|there|as a \w+))?(?:[,.;]|$| were\b| was\b| included\b)|[^.;]{0,40}\b(?:were|was|included) "
    r"\ue000"
)


def add_attendees(
    story: Story, skeleton: Skeleton, match: re.Match[str], claims: list[Claim], *, own: bool
) -> list[Claim]:
    """Adds those whom a wording names as taking part to the meeting told before. `own`: the sentence tells of it.

    Officials of three states who attended a meeting that was not told before make a conference: it is given back.
    """
    text = skeleton.text
    ceremony = CEREMONY.search(text[match.start() : match.end() + 90].split(",")[0])
    if not own and (
        ceremony or not (ALONE.match(text[match.end() :]) or MEETING_WORD.search(text.lower()) or FREE.search(match[0]))
    ):
        return []
    if modality_of(skeleton, match.start(), match.end(), verb=True) != "asserted":
        return []
    joining = attending(story, skeleton, match, own=own)
    if not joining:
        return []
    chosen = attended(story, skeleton, match, claims, joining)
    for claim in chosen:
        more = [p for p in joining if p not in claim.people]
        claim.people += more
        claim.attendees += more
    return [] if chosen else assembly(story, skeleton, match, claims, joining)


def add_heads(story: Story, number: int, claims: list[Claim]) -> None:
    """Adds to the talks told just before those who led the delegations, or who spoke together, where none was named."""
    if not claims or number - claims[-1].sentence > HEADS_REACH:
        return
    told = next((c for c in reversed(claims) if c.is_meeting and c.modality == "asserted"), None)
    if told is None or number - told.sentence > HEADS_REACH or (len(told.people) > 1 and not told.attendees):
        return
    skeleton = story.skeleton(number)
    both = TOGETHER.match(skeleton.text) if number - told.sentence == 1 and len(told.people) < 2 else None
    led = DELEGATIONS.finditer(skeleton.text) if "ed by " in skeleton.text else ()
    for match in [both] if both else (*led, *HEADS.finditer(skeleton.text)):
        for index in (match.start(name) for name in ("one", "two") if match[name]):
            person = skeleton.nodes[index].person
            if person is not None and person not in told.people:
                told.people.append(person)
                told.attendees.append(person)


def assembly(
    story: Story, skeleton: Skeleton, match: re.Match[str], claims: list[Claim], joining: list[int]
) -> list[Claim]:
    """'The meeting was attended by A of Russia, B of China and C of India': a conference by its list of attendees."""
    if not of_states(story, joining) or not SITTING.search(skeleton.text):
        return []
    if any(set(joining) <= set(c.people) for c in claims):
        return []
    claim = Claim("multilateral", joining, skeleton.sentence.start, skeleton.sentence.end, "present", 0, lead=True)
    claim.sentence = story.sentences.index(skeleton.sentence)
    return [claim]


def of_states(story: Story, people: list[int]) -> bool:
    """Whether people serve three states or more."""
    return len({story.persons[p].country for p in people} - {None}) >= MANY


def of_one_state(story: Story, people: list[int]) -> bool:
    """Whether several people are known to serve one state."""
    countries = {story.persons[p].country for p in people}
    return len(people) > 1 and len(countries) == 1 and None not in countries


def attending(story: Story, skeleton: Skeleton, match: re.Match[str], *, own: bool) -> list[int]:
    """Those named as attending: all of a sentence that says nothing else, else the subject of the wording."""
    text = skeleton.text
    if beside := BESIDE.search(text):
        name = next(name for name in "abcdef" if beside[name])
        return persons_of(story, skeleton, group_of(text, beside.start(name), beside.end(name)))
    if (by := BY.match(text[match.end() :])) and "represented" not in match[0]:
        found = after(skeleton, match.end() + by.end())
        flanked = subject(text, match.start()) if match[0] in ("flanked", "accompanied") else None
        first: list[int] = persons_of(story, skeleton, flanked, found) if flanked else []
        main = story.main_subject(story.sentences.index(skeleton.sentence)) if flanked and not first else None
        return [*first, *([main] if main is not None and main not in found else []), *found]
    who = text.rfind(WHO, 0, match.start())
    inside = who >= 0 and "," not in text[who : match.start()]
    if own or inside or SPEAKS.search(text):
        people = persons_of(story, skeleton, subject(text, match.start(), mutual=True))
        return [*listed(skeleton, match.start(), people), *people] if people else []
    return named_in(skeleton, match)


def after(skeleton: Skeleton, index: int) -> list[int]:
    """All named from an index on, up to a relative clause."""
    who = skeleton.text.find(WHO, index)
    found = [
        skeleton.nodes[i].person
        for i in sorted(skeleton.nodes)
        if index <= i and skeleton.nodes[i].sign == PERSON and not within_relative(skeleton.text, who, i)
    ]
    return [p for n, p in enumerate(found) if p is not None and p not in found[:n]]


def within_relative(text: str, who: int, index: int) -> bool:
    """Whether an index lies in the relative clause that begins at `who`, or past one that nothing of a list ends."""
    if not 0 <= who < index:
        return False
    closed = LIST_GOES_ON.match(text, who)
    return closed is None or index < closed.end()


def named_in(skeleton: Skeleton, match: re.Match[str]) -> list[int]:
    """All whom the main clause names, but owners and those of whom a relative clause tells.

    After 'attended the meeting with B' or 'was present at B's meeting' B is no attendee that was not there before.
    """
    text = skeleton.text
    who = text.find(WHO, match.end())
    passive = re.match(r"(?: [^\ue000.;]{0,40})?\bby\b|[^\ue000.;]{0,60}\b(?:were|was|included)\b", text[match.end() :])
    found = []
    for index, node in sorted(skeleton.nodes.items()):
        if (
            node.sign != PERSON
            or node.person is None
            or within_relative(text, who, index)
            or text[index + 1 : index + 3] in ("'s", "’s")
        ):
            continue
        lead = text[max(0, index - 8) : index]
        if index > match.end() and not passive and re.search(r"\b(?:with|by|of|between|for) $", lead):
            continue
        if node.person not in found:
            found.append(node.person)
    return found


def listed(skeleton: Skeleton, verb: int, people: list[int]) -> list[int]:
    """Those named in one list with the subject: 'Admiral A of the Navy, General B of the Air Force, who …'."""
    text = skeleton.text
    found: list[int] = []
    signs = [i for i in sorted(skeleton.nodes) if skeleton.nodes[i].sign == PERSON and i < verb]
    for left, right in reversed(list(pairwise(signs))):
        if not LISTED.fullmatch(text[left + 1 : right]):
            break
        person = skeleton.nodes[left].person
        if person is not None and person not in people and skeleton.nodes[right].person in [*people, *found]:
            found.insert(0, person)
    return found


def attended(
    story: Story, skeleton: Skeleton, match: re.Match[str], claims: list[Claim], joining: list[int]
) -> list[Claim]:
    """The meetings that were attended: the last one told, or the one with those whom the sentence names besides."""
    asserted = [c for c in claims if can_be_joined(c)]
    if not asserted:
        return []
    text = skeleton.text
    number = story.sentences.index(skeleton.sentence)
    if re.search(r"\bboth of\b", text[match.end() :]):
        return [c for c in asserted if c.sentence >= number - 12 and not c.background]
    rest = [i for i in skeleton.nodes if i > match.end() and skeleton.nodes[i].sign in PERSON + ROLE]
    others = [p for i in rest for p in persons_of(story, skeleton, group_of(text, i, i + 1)) if p not in joining]
    fitting = [c for c in asserted if not set(joining) <= set(c.people)]
    narrower = [c for c in fitting if set(others) & set(c.people)] if others else []
    fitting = [c for c in fitting if not c.background and (c.sentence == number or not long_past(c, story.clock.day))]
    wide = [c for c in fitting if c.kind == "multilateral"] if of_states(story, joining) else []
    if not (chosen := (wide or narrower or fitting)[-1:]):
        return []
    first = next(
        (c for c in asserted if set(c.people) == set(chosen[0].people) and agree_days(c, chosen[0])), chosen[0]
    )
    return [first]


def can_be_joined(claim: Claim) -> bool:
    """Whether attendees can belong to a claim: a meeting told as news, of two or of many."""
    of_many = (
        len(claim.people) >= 2 or claim.kind in ("multilateral", "consultation") or claim.rule == "meeting: chaired"
    )
    return claim.is_meeting and claim.modality == "asserted" and of_many
