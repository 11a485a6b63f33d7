"""Transcripts of the opening of a meeting: '[Title] A: Mr B, I am glad to see you. / B (retranslated): Thank you.'"""

import re

from people.extraction.claims import Claim
from people.extraction.clauses import is_location
from people.extraction.context import Story
from people.extraction.dates import Days
from people.extraction.skeleton import PERSON, PLACE

RULE = "meeting: transcript"
LABEL = re.compile(
    rf"(?P<speaker>{PERSON})(?: \([^)]{{1,60}}\))?: (?:Mr\.? |Dear |Your Excellency,? )?(?P<other>{PERSON},)?"
)
# What is said to a guest or host, and to nobody else.
GREETING = re.compile(
    r"\b(?:welcome|welcoming|glad|happy|pleased|delighted|pleasure|honou?r(?:ed)?|opportunity|time)\b[^.?!]{0,40}?"
    r"\b(?:you|our (?:guests?|friends)|in Moscow|in Beijing)\b|\bwelcome to\b|\blet me (?:welcome|greet)\b"
    r"|\b(?:see|meet|meeting|receive|receiving) (?:with )?(?:you|me|us)\b"
)
# Statements to the press and answers to it are labelled alike.
PUBLIC = re.compile(
    r"^(?:Question|Q|Reporter|Correspondent|Moderator)\b[^:\n]{0,40}:|\b(?:ladies and gentlemen|members of the "
    r"(?:press|media)|journalists|news conference|press conference|question)\b",
    re.M | re.I,
)
BY_WIRE = re.compile(r"\b(?:video ?conference|video link|telephone|by phone|via video)\b", re.I)
SPEECH = 8  # sentences from a label in which a greeting is looked for


def find_transcript(story: Story) -> list[Claim]:
    """The meeting whose opening words are printed: of the first two speakers, or of one and whom he addresses."""
    speeches = labels(story)
    if not speeches:
        return []
    first, speaker, addressed = speeches[0]
    other = next((p for _, p, _ in speeches if p != speaker), addressed)
    if other is None or story.persons[other].country == story.persons[speaker].country:
        return []
    greeted = greeting(story, first)
    if greeted is None or len({p for _, p, _ in speeches}) > 2 or PUBLIC.search(story.body):
        return []
    claim = Claim("meeting", [speaker, other], 0, 0, RULE, first, lead=True)
    if BY_WIRE.search(story.body[: story.sentences[greeted].end]):
        claim.kind = "call"
    else:
        set_place(story, claim, greeted)
    if story.clock.day and story.clock.today:
        claim.days = Days(story.clock.today, story.clock.today, "relative")
    sentence = story.sentences[greeted]
    claim.start, claim.end = sentence.start, sentence.end
    return [claim]


def labels(story: Story) -> list[tuple[int, int, int | None]]:
    """The labels of a transcript: number of the sentence, who speaks, who is addressed by name right after it."""
    found = []
    for number, sentence in enumerate(story.sentences):
        if number and story.sentences[number - 1].paragraph == sentence.paragraph:
            continue
        if story.body.find(":", sentence.start, sentence.end) < 0:
            continue
        skeleton = story.skeleton(number)
        match = LABEL.match(skeleton.text)
        speaker = skeleton.nodes[0].person if match else None
        if match and speaker is not None:
            other = skeleton.nodes[match.start("other")].person if match["other"] else None
            found.append((number, speaker, other))
    return found


def greeting(story: Story, first: int) -> int | None:
    """The number of the sentence in which the first speaker greets the other."""
    for number in range(first, min(len(story.sentences), first + SPEECH)):
        sentence = story.sentences[number]
        if GREETING.search(story.body, sentence.start, sentence.end):
            return number
    return None


def set_place(story: Story, claim: Claim, number: int) -> None:
    """'Let me welcome you to Moscow': the city of the greeting."""
    skeleton = story.skeleton(number)
    for index, node in skeleton.nodes.items():
        welcomed = re.search(r"\bwelcome\b[^.]*?\b(?:to|in) $", skeleton.text[:index], re.I)
        if node.sign == PLACE and node.place and (welcomed or is_location(skeleton.text, index)):
            claim.place, claim.printed_place = node.place.place, node.place.printed
            return


def without_transcript(meetings: list[Claim]) -> list[Claim]:
    """The claims without the transcript's where the article tells of the same meeting in its own words as well."""
    own = next((claim for claim in meetings if claim.rule == RULE), None)
    if own is None:
        return meetings
    told = next((claim for claim in meetings if claim is not own and is_told(own, claim)), None)
    if told is None:
        return meetings
    told.people += [person for person in own.people if person not in told.people]
    told.days = told.days or own.days
    if told.place is None and told.kind != "call":
        told.place, told.printed_place = own.place, own.printed_place
    return [claim for claim in meetings if claim is not own]


def is_told(own: Claim, claim: Claim) -> bool:
    """Whether a claim tells of the transcript's meeting: its two, on its day or on none, as news."""
    same_day = claim.days is None or own.days is None or claim.days.first == own.days.first
    return (
        claim.modality == "asserted"
        and claim.is_meeting
        and not claim.background
        and same_day
        and set(own.people[:2]) <= set(claim.people)
    )
