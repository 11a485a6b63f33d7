"""Who takes part in a contact: subject and object around a wording, by its frame.

Indices are into a skeleton's text.
"""

import re
from typing import NamedTuple

from people.extraction.clauses import (
    GROUP,
    NP,
    Group,
    antecedent,
    group_of,
    has_any,
    objects_at,
    owner_before,
    subject,
    subject_after,
)
from people.extraction.context import Story
from people.extraction.references import is_aide, is_spokesperson, owner, persons_of
from people.extraction.rules.roles import BODIES
from people.extraction.skeleton import OWNER, PERSON, PLACE, ROLE, TIME, WHO, Skeleton

TL = f"[{TIME}{PLACE}]"
ADVERBS = (
    rf"(?:,? (?:here|there|again|today|also|later|earlier|briefly|separately|then|too|in turn|one on one|face to face"
    rf"|\w+ly|(?:late |early |later |earlier )?(?:on )?{TIME}"
    rf"|(?:in|at|near|outside|inside) (?:[\w'’\"-]+ ){{0,6}}{PLACE}(?:, {PLACE})?,?))*"
)
DETERMINERS = (
    rf"(?: (?:both|visiting|the visiting|a visiting|the|his|her|their|{OWNER}|{PLACE}['’]s|then|then-|new"
    rf"|newly appointed|newly-appointed|newly elected|outgoing|acting|fellow|two|counterparts?))*"
)
DIRECT = re.compile(rf"{ADVERBS}{DETERMINERS} ?(?={NP})")
# 'received in Moscow the special representative of the government for Eurasian affairs, [B]'
TITLED = re.compile(
    rf"{ADVERBS}(?: in {PLACE})? (?:the|a) (?:[a-zA-Z-]+ ){{0,3}}(?:representative|envoy|minister|secretary|chairman"
    rf"|director|head|chief|commander|ambassador|president|adviser|commissioner)\b[^.;{PERSON}{ROLE}{WHO}]{{0,200}}, "
    rf"(?={PERSON}(?:[.,\"”]|$))"
)
# 'with a member of the State Council of China, [B]': a post before the name's own
MEMBER = rf"(?: (?:a|the) (?:member|vice chairman|deputy chairman) of (?:the )?[^.;,{PERSON}{ROLE}{WHO}]{{1,60}},)?"
WITH = re.compile(rf"^(?P<gap>[^{PERSON}{ROLE}{WHO}.;:()]{{0,150}}?)\bwith{MEMBER}{DETERMINERS} (?={NP})")
BY = re.compile(rf"^[^{PERSON}{ROLE}{WHO}.;:]{{0,150}}?\b(?:by|of){DETERMINERS}(?: [a-z-]+){{0,3}}? (?={NP})")
LED = re.compile(
    rf"^[^{PERSON}{ROLE}{WHO}.;:]{{0,120}}?\b(?:including|among them|headed by|led by|such as|comprising|consisting "
    rf"of),? (?:the )?(?={NP})"
)
# 'with B at the table': who sat in, not with whom it was
SITS_BY = re.compile(
    rf",? (?:also )?(?:sitting in|attending|present|in attendance|looking on|taking part|joining"
    rf"|at (?:the|{OWNER}) (?:table|side))\b"
)
# 'agreed with', 'ties with': no word of a meeting
NOT_WITH = re.compile(
    r"\b(?:agree\w*|cooperat\w*|ties|relations?|partnership|along|line|deals?|dealt|compared|familiar|accordance"
    r"|satisfied|coordinat\w*|friendship|contacts?|trade|alliance|border|contracts?|agreements?|together|begin|began"
    r"|start|work(?:ed|ing)?|confrontation|war|conflict|(?<!video )(?<!video-)links?|exchanges?|consistent|connection"
    r"|tandem|and|accompanied|visit\w*|trip)(?: \w+)? $"
)
PASSIVE = re.compile(
    rf"\b(?:was|were|been|being|is|are|be|got)(?: (?:\w+ly|also|later|then|both|earlier|{TIME}|on {TIME}|,))*,? $"
)
BETWEEN = re.compile(
    rf"^[^{PERSON}{ROLE}.;:]{{0,90}}?\bbetween(?: (?:the|[a-z][\w-]*|of|two|countries['’]?|China|Russia|Chinese"
    rf"|Russian|{PLACE}),?){{0,8}},? (?P<group>{GROUP})"
)
AMONG = re.compile(
    rf"^(?: (?!with\b|about\b|on\b|to\b|was\b|were\b|is\b|has\b|had\b|attended\b|and\b|that\b|came\b|comes\b|ended\b"
    rf"|began\b|took\b|lasted\b|focused\b|covered\b)[\w'’-]+| {TL}){{0,6}}? (?:of|by|among|involving)(?: (?:the"
    rf"|[\w'’-]+|{PLACE}|{OWNER}|{TL})){{0,9}},? ?(?P<group>{GROUP})"
)
GROUP_AMONG = re.compile(rf"^[^{PERSON}{ROLE}{WHO}.;:]{{0,90}}?, (?P<group>{GROUP}),? (?:was |were )?among {ROLE}")
LIGHT = re.compile(
    r"\b(?:held|hold|holds|holding|had|opened|began|begun|concluded|conduct(?:ed|s|ing)|co-chaired|chaired|inaugurated|launched"
    r"|completed|started|convened|finished|used|spent [\w -]{1,30} in)\b(?: (?!talks\b|meeting\b|conference\b|and\b"
    r"|after\b|before\b|at\b|in\b|during\b)[\w\ue004\ue005'’-]+){0,7} $"
)
TOLD = re.compile(
    rf"\b(?:told|thanked|assured|informed|asked|invited|reminded|briefed|congratulated|promised|warned|presented"
    rf"|handed|said to|urged|assured)(?: {DETERMINERS})? ?(?={NP})"
)
TAIL = re.compile(
    rf"^(?P<first>(?:,? (?:here|(?:in|at) (?:[\w'’-]+ ){{0,4}}{PLACE}|(?:on |late |early )?{TIME}))*),? (?:and|and "
    rf"then|then|as well as|followed by|before)(?: with)?{DETERMINERS} (?P<next>{GROUP})(?P<last>(?:,? (?:here|"
    rf"(?:in|at) (?:[\w'’-]+ ){{0,4}}{PLACE}|(?:on |late |early )?{TIME}))+)"
)
SPLIT = re.compile(
    r"\b(?:separately|respectively|in turn|separate|one after the other|individually"
    r"|each(?= (?:met|held|had|talked|spoke)\b))\b"
)


ATTENDED = re.compile(
    r"\b(?:(?:took|taking|take) part|participat\w+|present|attend\w*|joined|sat|sitting) (?:in|at|through)?(?: "
    r"[\w\ue004\ue005'’-]+){0,5} ?$"
)
PARTICIPLE = re.compile(r"(?:was|were|been) (?!host\b|the\b|guest|face)")
# 'the general staffs, which in December held [the 22nd round of] their [consultation]': bodies, no persons
BODY_WORDS = ("armies", "militaries", "navies", *BODIES.split("|"))
BY_BODIES = re.compile(
    r"(?<!\bof )(?<!\bof the )(?<!\bof both )\b(?:[Tt]he|[Bb]oth|[Tt]wo)\b(?: (?!of\b)[\w'’-]+){0,3} "
    rf"(?:{'|'.join(BODY_WORDS)})\b[^{PERSON}{ROLE}{WHO}.;:]*$"
    rf"|\b(?:{'|'.join(BODY_WORDS)}), which\b[^{PERSON}{ROLE}{WHO}.;:]*$"
)
# 'the talks that [he] had with B'
THAT_HAD = re.compile(
    rf" (?:that |which )?(?P<group>{GROUP}),? (?:had |has )?(?:had|held|conducted)\b(?: [a-z]+ly|,? (?:on |in "
    rf")?{TL}){{0,3}} with{DETERMINERS} (?={NP})"
)
CHAIRED = re.compile(rf"\bunder the (?:joint )?(?:co-?)?chairmanship of (?P<group>{GROUP})")
HELD_BY = re.compile(
    rf"^,? (?:which (?:was|were) )?(?:held|chaired|conducted|led)(?: (?:in|at|on|the|jointly|here|by video)| "
    rf"{TL}){{0,8}} by (?P<group>{GROUP})"
)
# 'a consultation on stability held in Beijing with the attendance of A and B'
ATTENDED_BY = re.compile(
    rf"[^.;{PERSON}{ROLE}{WHO}]{{0,120}}?,? with the (?:attendance|participation) of (?P<group>{GROUP})"
)
# These with a word that is in all that each matches
NAMED_AFTER = (
    ("between", BETWEEN.match),
    ("chairmanship", CHAIRED.search),
    (" by ", HELD_BY.match),
    (" with the ", ATTENDED_BY.match),
)
# 'Talks with B gave A a chance to …'
OCCASION = re.compile(
    rf"[^.;,{PERSON}{ROLE}{WHO}]{{0,50}} (?:gave|offered|allowed|let|brought|took|led|kept|left|enabled"
    rf"|provided|earned) (?P<whom>{PERSON})"
)
# 'Gathered around the table [were] A, B and C': with nobody before the verb
ANYBODY = re.compile(f"[{PERSON}{ROLE}{WHO}]")
WERE = re.compile(rf"[^{PERSON}{ROLE}.;]{{0,90}}?\b(?:were|was)\b")
# To the comma after which the main clause begins
TO_COMMA = re.compile(r"(?:(?! (?:was|were|is|are|had|has|took|lasted)\b)[^.;\ue002])*?,")
# ', with the two leaders [meeting on Monday]'
ABSOLUTE = re.compile(rf", with (?P<group>{GROUP}) $")
# 'the aide said that the [talks with B] lasted an hour'
THAT_THE = re.compile(r"\bthat (?:the|this|today['’]s|\ue004['’]s) (?:[\w-]+ )?$")
OPENS = re.compile(r"^(?:[\"“])?(?:A|An|The|Their|Another|His) (?:[\w-]+ ){0,4}$")


class Parts(NamedTuple):
    """The two sides of a contact, as persons, and where their words begin and end."""

    one: list[int]
    other: list[int]
    start: int
    end: int


def active(text: str, verb: int) -> bool:
    return not PASSIVE.search(text, max(0, verb - 60), verb)


def direct_object(text: str, end: int, *, passive: bool) -> Group | None:
    """The object of 'met', 'received': directly after it, after 'with', or 'by' in the passive."""
    rest = text[end:]
    if passive:
        match = BY.match(rest)
        return objects_at(text, end + match.end()) if match else None
    match = DIRECT.match(rest)
    if match:
        return objects_at(text, end + match.end())
    if match := TITLED.match(rest):
        return objects_at(text, end + match.end())
    return with_object(text, end) or led_object(text, end)


def with_object(text: str, end: int, *, topic: bool = False) -> Group | None:
    """The object after 'with', nothing but adverbs and topics between.

    `topic`: after a verb such as 'discussed', whose object may be anything: 'discussed military cooperation with B'.
    """
    match = WITH.match(text[end:]) if text.find("with", end) >= 0 else None
    if not match or (not topic and NOT_WITH.search(match["gap"])):
        return None
    found = objects_at(text, end + match.end())
    return None if found and SITS_BY.match(text, found.end) else found


def led_object(text: str, end: int) -> Group | None:
    """The object after 'a delegation headed by', and 'the heads of the delegations, A and B among them'."""
    if among := GROUP_AMONG.match(text[end:]):
        return group_of(text, end + among.start("group"), end + among.end("group"))
    match = LED.match(text[end:])
    return objects_at(text, end + match.end()) if match else None


def verb_parts(
    story: Story, skeleton: Skeleton, start: int, end: int, *, direct: bool, topic: bool = False
) -> Parts | None:
    """Both sides of a verb: 'A received B', 'B was received by A', 'A and B met', 'B, whom A met'."""
    text = skeleton.text
    passive = (direct and (not active(text, start) or PARTICIPLE.match(text[start:end]) is not None)) or text[
        start:end
    ].endswith((" by", " of"))
    participle = (
        text[start:end].lower().split()[-1] in ("meeting", "receiving", "hosting", "seeing", "with")
        and "ing" in text[start:end]
    ) or text[:start].endswith("being ")
    found = direct_object(text, end, passive=passive) if direct else with_object(text, end, topic=topic)
    if text[start:end].endswith((" by", " of", " to", " from")):
        found = objects_at(text, end + m.end()) if (m := DIRECT.match(text[end:])) else found
    doer = subject(text, start, mutual=found is None)
    if participle and doer is None:
        doer = subject_after(text, found.end if found else end)
    if absolute := ABSOLUTE.search(text[:start]):
        doer = group_of(text, *absolute.span("group"))
    if found is None and (who := whom(text, start)) is not None:
        found = antecedent(text, who)
    if doer and found and doer.start == found.start:
        found = None
    one, other = both_sides(story, skeleton, doer, found)
    if not one and not other and (group := inverted(text, start, end)):
        one, found = persons_of(story, skeleton, group), group
    if not one and not other:
        return None
    first = doer.start if doer and doer.start < start and start - doer.end < 60 else start
    return Parts(one, [p for p in other if p not in one], first, max(end, found.end if found else end))


def both_sides(
    story: Story, skeleton: Skeleton, doer: Group | None, found: Group | None
) -> tuple[list[int], list[int]]:
    """The persons of subject and object; a stand-in is resolved after the side that is named, for it means another."""
    if found and any(skeleton.text[i] == PERSON for i in found.signs):
        other = persons_of(story, skeleton, found)
        return persons_of(story, skeleton, doer, other) if doer else [], other
    one = persons_of(story, skeleton, doer) if doer else []
    return one, persons_of(story, skeleton, found, one) if found else []


def inverted(text: str, start: int, end: int) -> Group | None:
    """'Gathered around the table were A, B and C': all whom the sentence names after the verb."""
    if ANYBODY.search(text, 0, start) or not (verb := WERE.match(text, end)):
        return None
    who = text.find(WHO, end)
    signs = tuple(i for i in range(verb.end(), len(text) if who < 0 else who) if text[i] == PERSON)
    return Group(signs, signs[0], signs[-1] + 1) if len(signs) > 1 else None


def whom(text: str, verb: int) -> int | None:
    """The index of the 'whom' that is the object of a verb: 'with whom he had met', 'whom he met'."""
    who = text.rfind(WHO, 0, verb)
    if who < 0 or not re.search(rf"{NP}", text[who:verb]) or "," in text[who:verb]:
        return None
    return who


def noun_parts(story: Story, skeleton: Skeleton, start: int, end: int, *, verb: bool) -> Parts | None:
    """Both sides of a noun: 'talks between A and B', 'A's meeting with B', 'A said at a meeting with B'."""
    text, rest = skeleton.text, skeleton.text[end:]
    if ATTENDED.search(text, max(0, start - 60), start):
        return None
    verb = verb or bool(LIGHT.search(text, max(0, start - 70), start))
    if parts := parts_after(story, skeleton, start, end):
        return parts
    found = with_object(text, end)
    if found is None and has_any(text, BODY_WORDS) and BY_BODIES.search(text, 0, start):
        return Parts([], [], start, end)
    if found is None and (match := AMONG.match(rest)):
        parts = together(story, skeleton, match, start, end)
        if parts and len(parts.one) > 1:
            return parts
    owning = owner_before(text, start)
    if found is None and (who := whom(text, start)) is not None:
        found = antecedent(text, who)
        owning = None if is_their(skeleton, owning) else owning  # 'whom he remembered from their meeting'
    other = persons_of(story, skeleton, found) if found else []
    last = found.end if found and found.start > start else end
    one = owner(story, skeleton, owning, other) if owning else []
    first = owning.start if owning and one else start
    if not one and other and OPENS.search(text[:start]):
        one = [p for p in [he_before(story, skeleton)] if p is not None and p not in other]
    if not one:
        doer = doer_of(text, start, last, verb=verb)
        one = holders(story, skeleton, doer, other, start) if doer else []
        if verb and doer and doer.start < start and start - doer.end < 60:
            first = doer.start
        if doer and not found:
            one += [p for p in told(story, skeleton, doer, start) if p not in one]
    bare = found is None and not owning and not verb
    if bare and not is_setting(text, start):
        return None
    return Parts(one, [p for p in other if p not in one], first, last)


def parts_after(story: Story, skeleton: Skeleton, start: int, end: int) -> Parts | None:
    """Both sides where the words after a noun name them: 'between A and B', 'held by A and B', 'that A had with B'."""
    text, rest = skeleton.text, skeleton.text[end:]
    for word, find in NAMED_AFTER:
        if word in rest and (match := find(rest)) and (parts := together(story, skeleton, match, start, end)):
            return parts
    if not (match := THAT_HAD.match(text, end)):
        return None
    other = persons_of(story, skeleton, found := objects_at(text, match.end()))
    one = persons_of(story, skeleton, group_of(text, *match.span("group")), other)
    return Parts(one, [p for p in other if p not in one], start, found.end if found else match.end())


def is_their(skeleton: Skeleton, group: Group | None) -> bool:
    """Whether the owner of a noun is printed 'their'."""
    return group is not None and skeleton.printed(group.signs[0]).lower() == "their"


def holders(story: Story, skeleton: Skeleton, doer: Group, other: list[int], start: int) -> list[int]:
    """Who of a subject holds the talks of a noun: nobody who only speaks for others.

    'The aide said that the talks with B lasted an hour' tells of the other of the pair last told of.
    """
    one = persons_of(story, skeleton, doer, other)
    aside = THAT_THE.search(skeleton.text, doer.end, start) is not None
    one = [p for p in one if not is_spokesperson(story.persons[p]) and not (aside and is_aide(story.persons[p]))]
    if aside and not one and len(story.pair) == 2 and len(other) == 1 and other[0] in story.pair:
        return [p for p in story.pair if p not in other]
    return one


def he_before(story: Story, skeleton: Skeleton) -> int | None:
    """Of whom the sentences before speak: the other side of 'A meeting with B took place the same day'."""
    number = story.sentences.index(skeleton.sentence)
    for earlier in range(number - 1, max(-1, number - 3), -1):
        if (person := story.main_subject(earlier)) is not None:
            return person
    return None


def doer_of(text: str, start: int, last: int, *, verb: bool) -> Group | None:
    """Who holds the talks of a noun: the subject before it, else that of the main clause after its comma."""
    doer = subject(text, start)
    if last > start and not text[:start].strip(' "“') and (occasion := OCCASION.match(text, last)):
        return group_of(text, *occasion.span("whom"))
    if doer is None and not verb and TO_COMMA.match(text, last):
        doer = subject_after(text, last)
    return doer


def told(story: Story, skeleton: Skeleton, doer: Group, start: int) -> list[int]:
    """To whom the subject says it: 'A told B at a meeting'."""
    text = skeleton.text
    match = TOLD.search(text, doer.end, start) if doer.end <= start else TOLD.search(text, doer.end)
    group = objects_at(text, match.end()) if match else None
    return persons_of(story, skeleton, group, persons_of(story, skeleton, doer)) if group else []


def together(story: Story, skeleton: Skeleton, match: re.Match[str], start: int, end: int) -> Parts | None:
    """The coordinated group that a pattern found after a noun, as one side."""
    group = group_of(skeleton.text, end + match.start("group"), end + match.end("group"))
    people = persons_of(story, skeleton, group)
    return Parts(people, [], start, group.end) if people else None


# In small letters
SETTING = re.compile(
    r"\b(?:at|during|in|after|following|before|throughout|opening|concluding|through|from|on|since)(?: (?:the"
    r"|their|a|an|his|[\w'’-]+|\ue003|\ue004['’]s))* ?$"
)


def is_setting(text: str, start: int) -> bool:
    """Whether a noun stands as the setting of something: 'at a meeting', 'after three hours of talks'."""
    return bool(SETTING.search(text[max(0, start - 60) : start].lower()))
