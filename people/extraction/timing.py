"""Which of a sentence's times and places belong to a contact."""

import re

from people.extraction.clauses import has_any, is_location, is_speech_time, owns
from people.extraction.context import Story
from people.extraction.dates import Days, TimeWords, resolve
from people.extraction.places import BY_KEY
from people.extraction.rules.conferences import SEATS
from people.extraction.rules.lands import CAPITALS
from people.extraction.rules.places import Place
from people.extraction.skeleton import OWNER, PLACE, TIME, WHO, Skeleton

# A time after one of these is another event's, or only an end of a stretch.
OTHER_EVENT = re.compile(
    r"\b(?:planned|scheduled|set|due|slated|signed|reached|agreed|adopted|launched|established|issued|published|since"
    r"|until|till|by|before|after|from|ending|beginning|elected|appointed|named|born|took office|taking office|ahead "
    r"of|(?<!morning )(?<!afternoon )(?<!evening )(?<!night )of)"
    r"(?: (?:for|on|in|at|early|late))*(?: the)? $|\b(?:appointed|elected|named|promoted)(?: (?!and\b)[\w-]+){1,6} $"
)
OPENING_TIME = re.compile(rf"^[^{TIME},.;]{{0,60}}{TIME}[^,;]{{0,40}}?,? ")
CLOSED = re.compile(rf", (?:{WHO}|whose\b|which\b)[^,;]*(?:,(?! and)[^,;]*)??,(?= )")
SPOKEN_AT = re.compile(r"\b(?:receiving|meeting|hosting|when|as|while|at|during|after|following)\b")
RESUMED = re.compile(
    r", (?=(?:\w+ed|was|were|is|are|has|had|have|will|would|said|told|met|held|took|made|gave|began|went|came|left"
    r"|spoke|ends?|leaves?|departs?|returns?|goes|stays?|flew|also) )"
)
HERE = re.compile(
    r"\bhere\b(?! (?:is|are|,? and there))|\bin this (?:[\w-]+ ){0,6}(?:city|port|capital|town|resort|metropolis)\b"
    r"|\bin the (?:same )?city\b"
)
HERE_WORDS = ("here", "in this ", "in the city", "in the same city")  # one of them is in all that HERE matches
# The adverb of place: 'There he met B', but not 'there was'
THERE = re.compile(
    r"\b[Tt]here\b(?! (?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|seems?|be|been|being"
    r"|remains?|exists?|came|comes|appears?)\b)"
)
SUBORDINATE = re.compile(r"\b(?:where|when|as|while|at which|during which|in which|on which|of which|before|after)\b")
WHERE = re.compile(r"\b(?:where|there|in which)\b")
APART = re.compile(r"\b(?:days?|weeks?|months?|years?|hours?) (?:after|before)\b")  # 'said so two days after they met'
MINISTRY = re.compile(
    r"\b(?:[Aa]t|[Ii]n|to|of) (?:the |his |its |her )?(?:(?P<nation>Russian|Chinese|Russia's|China's|Russia’s"
    r"|China’s) )?(?:(?:Defen[cs]e|Foreign) Ministry|ministry(?:['’]s)? headquarters|ministry(?:['’]s)? (?:building"
    r"|mansion)|Ministry of (?:National )?(?:Defen[cs]e|Foreign Affairs)|General Staff(?:['’]s)? (?:headquarters"
    r"|building))\b"
)
MINISTRY_WORDS = ("inistry", "General Staff")  # in all that MINISTRY matches
MOVED = re.compile(
    rf"\b(?:flying|travel+ing|moving|going|arriving|coming|on arrival|been|flew|travel+ed)(?: on)? (?:to|in|at|into) "
    rf"(?:the )?{PLACE}"
)
# 'at [Moscow's Central Clinical Hospital]', 'in [Beijing's Great Hall of the People]'
SITE = re.compile(rf"{PLACE}['’]s (?:[A-Z][\w'’-]+ ?)+")
AT = re.compile(r"\b(?:at|in) $")
VISIT_TO = re.compile(
    rf"\b(?:[Dd]uring|(?:[Ww]hile )?on|[Aa]s part of) (?:an?|the|his|her|their|{OWNER}) (?:[\w-]+ ){{0,5}}?(?:visit"
    rf"|trip|tour) to (?:the )?(?P<goal>{PLACE})"
)
THE_CAPITAL = re.compile(r"\bin the capital\b(?: city)?")
DURING_VISIT = re.compile(
    r"\b(?:[Dd]uring|[Ii]n the course of|[Aa]s part of|within the framework of|on|throughout|over the course of) "
    r"(?:the|his|her|their|this|that|\w+['’]s?|\ue000['’]s?|\ue003|\ue001['’]s?)? ?(?:[\w-]+ ){0,4}?(?:visit|trip"
    r"|stay|tour)\b"
)
VISIT_WORDS = ("visit", "trip", "stay", "tour")  # in all that DURING_VISIT matches


def time_of(skeleton: Skeleton, start: int, end: int, clause: tuple[int, int]) -> TimeWords | None:
    """The words that tell when the contact at start..end took place: after it, before it, or at the sentence's head."""
    text = skeleton.text
    first, last = clause
    if resumed := RESUMED.search(text, end, last):
        last = resumed.start()
    opening = OPENING_TIME.match(text)
    opens = text.index(TIME) if opening and opening.end() <= start else None
    for index in marks(text, TIME, start, end):
        if fits(skeleton, index, start, end):
            return skeleton.nodes[index].time
    for index in marks(text, TIME, end, last):
        if fits(skeleton, index, start, end) and (opens is None or (index - end < 40 and "," not in text[end:index])):
            return skeleton.nodes[index].time
    for index in reversed(marks(text, TIME, first, start)):
        if fits(skeleton, index, start, end):
            return skeleton.nodes[index].time
    if opens is not None and fits(skeleton, opens, start, end):
        return skeleton.nodes[opens].time
    return of_matrix(skeleton, start, first) or of_speech(skeleton, start, first)


def of_speech(skeleton: Skeleton, start: int, first: int) -> TimeWords | None:
    """The time of saying, where what was said was said at the contact: 'said on Thursday, receiving B'."""
    text = skeleton.text
    if not SPOKEN_AT.search(text, max(first, start - 40), start + 12):
        return None
    for index in reversed(marks(text, TIME, 0, start)):
        if is_speech_time(text, index) and not re.search(r"\bthat\b", text[index:start]):
            return skeleton.nodes[index].time
    return None


def of_matrix(skeleton: Skeleton, start: int, first: int) -> TimeWords | None:
    """The time of the clause above one with 'where', 'when', 'as': 'began on Monday in Beijing, where he met Xi'."""
    text = skeleton.text
    if not SUBORDINATE.search(text[max(0, first - 14) : start]) or APART.search(text, max(0, first - 30), start):
        return None
    closed = [m.span() for m in CLOSED.finditer(text, 0, first)]
    found = [i for i in marks(text, TIME, 0, first) if not owns(text, i + 1) and not any(a <= i < b for a, b in closed)]
    return skeleton.nodes[found[-1]].time if found else None


def marks(text: str, sign: str, start: int, end: int) -> list[int]:
    """Where a sign stands in a stretch of a skeleton's text."""
    found = []
    at = text.find(sign, max(0, start), end)
    while at >= 0:
        found.append(at)
        at = text.find(sign, at + 1, end)
    return found


def fits(skeleton: Skeleton, index: int, start: int, end: int) -> bool:
    """Whether a time may be the contact's own."""
    text = skeleton.text
    if skeleton.printed(index).startswith(("since ", "Since ")):
        return False  # 'their tenth meeting since 1992'
    if owns(text, index + 1):
        return index < start and not re.search(r"[,;.]", text[index:start]) and start - index < 40
    before = text[max(0, index - 50) : index]
    if OTHER_EVENT.search(before) and not (index < start and start - index < 6):
        return False
    return not is_speech_time(text, index)


def place_of(
    story: Story, skeleton: Skeleton, start: int, end: int, clause: tuple[int, int]
) -> tuple[str, Place] | None:
    """Where the contact at start..end took place: (as printed, row). 'Here' is the dateline's city."""
    text = skeleton.text
    first, last = clause
    for low, high in ((start, last), (first, start)):
        if found := located(story, skeleton, low, high):
            return found
    if found := attributive(skeleton, start):
        return found
    if moved := MOVED.search(text, 0, start):
        goal = skeleton.nodes[moved.end() - 1].place
        if goal and "." not in text[moved.end() : start]:
            return goal.printed, goal.place
    return of_matrix_place(story, skeleton, start, first) or seat(text[first:last])


def seat(words: str) -> tuple[str, Place] | None:
    """The city in which the conference is always held that a clause names."""
    key = next((key for name, key in SEATS if name in words), None)
    return (BY_KEY[key].name, BY_KEY[key]) if key else None


def attributive(skeleton: Skeleton, start: int) -> tuple[str, Place] | None:
    """The city or building named right before a noun: 'Tuesday's Kremlin talks'."""
    node = skeleton.nodes.get(start - 2)
    found = node.place if node and skeleton.text[start - 1] == " " else None
    return (found.printed, found.place) if found and found.place.kind == "city" else None


def goal_of_visit(skeleton: Skeleton) -> tuple[str, Place] | None:
    """The goal of the visit during which a sentence's contact was: 'while on an official visit to China, he met B'."""
    match = VISIT_TO.search(skeleton.text)
    found = skeleton.nodes[match.start("goal")].place if match else None
    return (found.printed, found.place) if found else None


def located(story: Story, skeleton: Skeleton, low: int, high: int) -> tuple[str, Place] | None:
    """The first place in a stretch of the text; a city directly after wins over its building, country or region."""
    text = skeleton.text
    options: list[tuple[int, str, Place]] = []
    for index in marks(text, PLACE, low, high):
        found = skeleton.nodes[index].place
        if (
            found
            and (is_location(text, index) or is_site(text, index, found.place))
            and not is_speech_time(text, index)
        ):
            options.append((index, found.printed, found.place))
    if "here" in text and (match := THERE.search(text, low, high)) and (before := place_before(story, skeleton)):
        options.append((match.start(), *before))
    if story.dateline and has_any(text, HERE_WORDS):
        for match in HERE.finditer(text, low, high):
            if not is_speech_time(text, match.start()):
                options.append((match.start(), story.dateline.name, story.dateline))
    for match in MINISTRY.finditer(text, low, high) if has_any(text, MINISTRY_WORDS) else ():
        if capital := ministry(story, match["nation"]):
            options.append((match.start(), capital.name, capital))
    if "capital" in text and THE_CAPITAL.search(text, low, high) and (capital := the_capital(story, skeleton)):
        options.append((low, capital.name, capital))
    if options and options[0][2].key in CAPITALS.values():
        story.capital = options[0][2]
    options.sort(key=lambda option: option[0])
    return options[0][1:] if options else None


def place_before(story: Story, skeleton: Skeleton) -> tuple[str, Place] | None:
    """The place that 'there' means: the last that the sentence before names as where something was, or its only one."""
    number = story.sentences.index(skeleton.sentence)
    if not number:
        return None
    earlier = story.skeleton(number - 1)
    found = [(index, node.place) for index, node in earlier.nodes.items() if node.place]
    located_ones = [place for index, place in found if is_location(earlier.text, index)]
    chosen = (located_ones or [place for _, place in found if len(found) == 1])[-1:]
    return (chosen[0].printed, chosen[0].place) if chosen else None


def is_site(text: str, index: int, place: Place) -> bool:
    """Whether a city is named with something that stands in it: 'at Moscow's Central Hospital'."""
    return place.kind == "city" and bool(SITE.match(text, index)) and bool(AT.search(text, 0, index))


def ministry(story: Story, nation: str | None) -> Place | None:
    """A ministry stands in its capital."""
    if nation:
        country = "RU" if nation.startswith("Russia") else "CN"
        return BY_KEY[CAPITALS[country]]
    if story.dateline and story.dateline.country in CAPITALS:
        return BY_KEY[CAPITALS[story.dateline.country]]
    return story.capital


def the_capital(story: Story, skeleton: Skeleton) -> Place | None:
    """'In the capital': of the country last spoken of."""
    number = story.sentences.index(skeleton.sentence)
    for n in range(number, -1, -1):
        for index in reversed(marks(story.skeleton(n).text, PLACE, 0, len(story.skeleton(n).text))):
            found = story.skeleton(n).nodes[index].place
            if found and found.place.country in CAPITALS:
                return BY_KEY[CAPITALS[found.place.country]]
    if story.dateline and story.dateline.country in CAPITALS:
        return BY_KEY[CAPITALS[story.dateline.country]]
    return None


def of_matrix_place(story: Story, skeleton: Skeleton, start: int, first: int) -> tuple[str, Place] | None:
    """The place that 'where' stands for."""
    text = skeleton.text
    if not WHERE.search(text[max(0, first - 14) : start]):
        return None
    for index in reversed(marks(text, PLACE, 0, first)):
        found = skeleton.nodes[index].place
        if found:
            return found.printed, found.place
    return None


def days_of(story: Story, words: TimeWords | None, *, ahead: bool = False) -> Days | None:
    return resolve(words, story.clock, ahead=ahead) if words else None


def is_during_visit(words: str) -> bool:
    """Whether words tell of something as within a visit: 'during his visit', 'as part of the trip'."""
    return has_any(words, VISIT_WORDS) and bool(DURING_VISIT.search(words))


def months_back(words: TimeWords | None) -> int:
    """By how many months 'last month' shifts an undated article's bounds."""
    return -1 if words and words.printed.lower().endswith("last month") else 0
