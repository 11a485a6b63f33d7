"""How a contact is told: its time, its place, the words quoted for it."""

import re
from datetime import timedelta

from articles.partial_dates import first_day
from people.extraction.claims import Claim
from people.extraction.clauses import has_any
from people.extraction.context import Story
from people.extraction.dates import Days, TimeWords
from people.extraction.modality import FUTURE_PERIOD
from people.extraction.participants import Parts
from people.extraction.skeleton import PLACE, TIME, WHO, Skeleton
from people.extraction.timing import days_of, is_during_visit, months_back, place_of, time_of

TOLD = "meeting: told a visitor"
DISCUSSED = "meeting: discussed"
DAY_OF_VISIT = "day of the visit"
TOPIC = re.compile(r" (?:on|about|regarding|concerning) ")
SAID_ON = re.compile(rf",? (?:here|(?:in|at) (?:the )?{PLACE})?,? ?(?:late |early )?(?:on )?{TIME}")
# Of an unknown day: 'I recently telephoned B', 'after their recent talks'
SOME_TIME = re.compile(
    r"(?<!\bone )(?<!two )(?<!three )(?<!four )(?<!five )(?<!\d )\b(?:days|weeks|months) (?:after|before) "
    r"(?:[\w\ue000\ue001]+ ){0,4}$"
)
RECENT = re.compile(r"\b(?:[Rr]ecently|[Rr]ecent|[Nn]ot long ago|[Ss]ome time ago)\b")
FRONTED = re.compile(
    r"^(?:(?:Before|After|Following|Earlier|Shortly|Hours|Minutes)|It (?:was|is|marked) the \w+ (?:time|such|round))\b"
)
# 'a day after his talks with B': the time told is that of the other event
DAYS_OFF = re.compile(
    r"\b(?P<n>a|one|two|three|four|five) days? (?P<way>after|before)(?: (?!and\b"
    r"|when\b)[\w\ue000\ue003\ue005'’-]+){0,5} $"
)
NUMBERS = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5}
AFTER = re.compile(r"\b(?:after|before|once|when)\b[^,;:]*$", re.I)
HAD = re.compile(r"\bhad\b(?![^.;,]* (?:was|were)\b)")
# In small letters
CONTINUES = re.compile(
    r"\b(?:sidelines|margins|also|later|earlier|then|separately|in turn|as well|afterwards|subsequently|too"
    r"|likewise)\b"
)
BESIDE = ("sidelines", "margins", "fringes")
# What is quoted after a contact's words: up to the last time or place before a comma
TOLD_AFTER = re.compile(rf"(?s:.)?[^,;:]*[{TIME}{PLACE}]")


def fill(
    story: Story, skeleton: Skeleton, claim: Claim, parts: Parts, start: int, stop: int, clause: tuple[int, int]
) -> None:
    """Time, place, quote and how it is told."""
    text = skeleton.text
    end = max(stop, parts.end)
    words = time_of(skeleton, start, end, clause) or (said_on(skeleton, end) if claim.rule == TOLD else None)
    if claim.modality == "asserted" and (
        (words and words.points_ahead) or FUTURE_PERIOD.search(text[start : clause[1]])
    ):
        claim.modality = "planned"
    claim.days = days_of(story, words, ahead=claim.modality != "asserted")
    if claim.days and (offset := DAYS_OFF.search(text, max(0, start - 80), start)):
        claim.days = shifted_days(claim.days, NUMBERS[offset["n"]], before=offset["way"] == "after")
    claim.bounds_shift = months_back(words)
    found = place_of(story, skeleton, start, end, clause)
    if found and claim.rule == DISCUSSED and found[1].kind != "city" and TOPIC.search(text[end : clause[1]]):
        found = None  # 'exchanged views on the weather over the Pacific'
    if found and claim.kind != "call":
        claim.printed_place, claim.place = found
    left = text[max(clause[0], start - 40) : start]
    claim.background = (
        bool(HAD.search(left))
        and not text.startswith("had", start)
        and not AFTER.search(text[max(0, clause[0] - 20) : start])
        and not FRONTED.match(text)
    ) or (claim.days is None and (words is not None or of_some_time(text, left, start)))
    claim.continues = bool(CONTINUES.search(text[max(0, clause[0] - 12) : min(clause[1], end + 40)].lower()))
    claim.beside = has_any(text[max(0, clause[0] - 12) : min(clause[1], end + 60)], BESIDE)
    of_visit_day = words is not None and words.rule == DAY_OF_VISIT
    claim.during_visit = of_visit_day or is_during_visit(text[clause[0] : clause[1] + 80].partition(WHO)[0])
    claim.start, claim.end = quote(skeleton, parts.start, end, clause, words)


def of_some_time(text: str, left: str, start: int) -> bool:
    """Whether a contact is told as of some time ago: 'recently', 'weeks after'."""
    return bool(RECENT.search(left) or RECENT.match(text) or SOME_TIME.search(text, max(0, start - 60), start))


def said_on(skeleton: Skeleton, end: int) -> TimeWords | None:
    """The time at which a visitor was told something, that of the contact: 'told B in the Kremlin on Sunday'."""
    said = SAID_ON.match(skeleton.text, end)
    return skeleton.nodes[said.end() - 1].time if said else None


def shifted_days(days: Days, count: int, *, before: bool) -> Days:
    """The day so many days before or after a single one: 'met Xi on Tuesday, a day after his talks with Li'."""
    if days.first != days.last or len(days.first) < 10:
        return days
    moved = (first_day(days.first) + timedelta(-count if before else count)).isoformat()
    return Days(moved, moved, days.basis)


def quote(skeleton: Skeleton, start: int, end: int, clause: tuple[int, int], words: object) -> tuple[int, int]:
    """The body span of the words that say so: from the contact's first word to its object, time and place."""
    after = TOLD_AFTER.match(skeleton.text, end, min(clause[1], end + 60))
    return skeleton.at(start), skeleton.end_at(after.end() if after else end)
