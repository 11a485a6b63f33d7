"""The days of exercises: those that a sentence tells, how long they last, what is only a part of one."""

import re
from datetime import timedelta
from typing import NamedTuple

from articles.partial_dates import first_day
from people.extraction.claims import Claim
from people.extraction.clauses import is_speech_time
from people.extraction.context import Story
from people.extraction.dates import Days
from people.extraction.rules.exercises import FUTURE, HAPPENS
from people.extraction.skeleton import PLACE, TIME, Skeleton
from people.extraction.timing import days_of, marks

LASTS = re.compile(
    r"\b(?P<n>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})(?:-day\b| days of\b)|\b(?:for"
    r"|after|last(?:s|ed|ing)?) (?P<m>two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) days\b"
)
NUMBERS = {
    w: n
    for n, w in enumerate(
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"], start=1
    )
}
STARTS = re.compile(
    r"\b(?:began|begun|started?|start of|got under ?way|kicked off|opened|opening|start was|declared|launched"
    r"|commence(?:d|ment))\b"
)
ENDS = re.compile(
    r"\b(?:ended|concluded|came to an end|close|closes|finished|wrapped up|until|till|conclude|ends?|end of [\w ]+"
    r"|completed|over)\b"
)
# 'on Friday concluded an exercise'
CONCLUDED = re.compile(r",? (?:\w+ly )?(?:ended|concluded|wrapped up|finished|completed)\b")
# 'began in Vladivostok on August 18': the day belongs to this verb, whatever other days the sentence tells
BEGAN = re.compile(
    rf"\b(?:began|started|opened|kicked off|got under ?way|commenced)\b(?: [\w{PLACE}-]+){{0,6}} (?:on )?$"
)
# 'The drill begins on July 22 and lasts until July 26'
BEGINS = re.compile(r"\b(?:begins|starts|opens|kicks off|lasts|runs)\b[^.;,]*$")
# 'on Thursday, the last of the eight days of the exercise'
LAST_DAY = re.compile(
    r",? (?:which (?:is|was) )?(?:on )?the (?:\w+ and )?(?:last|final|closing|concluding) (?:day\b|of (?:the|its)"
    r" \w+ days\b)"
)
TO_COME = re.compile(
    r"\b(?:will|would|may|can|(?:is|are|was|were|due|set|planned|scheduled|expected) (?:to|for)|planned)\b"
)


class Told(NamedTuple):
    """The days that a part of a sentence tells; only the first of them, or only the last."""

    days: Days | None
    first_only: bool = False
    last_only: bool = False


def lasts_in(text: str) -> int | None:
    match = LASTS.search(text) if "day" in text else None
    if not match:
        return None
    word = match["n"] or match["m"]
    return NUMBERS.get(word) or int(word)


def days_in(story: Story, skeleton: Skeleton, start: int, end: int) -> Told:
    """The days told in a part of a sentence."""
    text = skeleton.text
    times = marks(text, TIME, start, end)
    if not times:
        return Told(None)
    ahead = bool(FUTURE.compiled.search(text, 0, end)) and not HAPPENS.compiled.search(text, start, end)
    first = last = both = began = None
    for index in times:
        if is_speech_time(text, index) or text[index + 1 : index + 3] in ("'s", "’s"):
            continue
        words = skeleton.nodes[index].time
        days = days_of(story, words, ahead=ahead or bool(BEGINS.search(text, max(start, index - 60), index)))
        if days is None:
            continue
        lead = text[max(start, index - 60) : index]
        if days.first != days.last or len(days.first) < 10:
            both = days if both is None or (both.basis == "weekday" and text[index - 1] == "(") else both
        elif LAST_DAY.match(text, index + 1):
            last = last or days_of(story, words, ahead=bool(TO_COME.search(text, 0, index)))
        elif BEGAN.search(lead):
            began = began or days
        elif CONCLUDED.match(text, index + 1) or ENDS.search(lead):
            last = last or days_of(
                story, words, ahead=bool(re.search(r"\b(?:until|till|continue|close|will|ends?)\b", lead))
            )
        elif re.search(r"\b[Ss]ince (?:on )?$", lead) and story.clock.today:
            both = both or Days(days.first, max(days.first, story.clock.today), days.basis)
        elif STARTS.search(text, start, end):
            first = first or days
        else:
            both = both or days
    return span_of(began or first, last, None if began and both and both.first == both.last else both)


def span_of(first: Days | None, last: Days | None, both: Days | None) -> Told:
    """The days from the first and last day, or the day or stretch that is both, each where it is told."""
    if both and last and both.first == both.last and both.first <= last.last:
        return Told(Days(both.first, last.last, both.basis))
    if both:
        return Told(both)
    if first and last:
        return Told(Days(first.first, last.last, first.basis))
    return Told(first or last, first is not None and last is None, last is not None and first is None)


def finish(claim: Claim, today: str | None) -> None:
    """Fills the last day from how long it is said to last; under way or over, it is no plan."""
    if claim.days and claim.lasts and claim.stated_end and not claim.stated_start and len(claim.days.last) == 10:
        first = first_day(claim.days.last) - timedelta(claim.lasts - 1)
        claim.days, claim.stated_start = Days(first.isoformat(), claim.days.last, claim.days.basis), True
        if claim.modality == "planned" and today and claim.days.first < today:
            claim.modality = "asserted"
    if claim.days and today and len(today) == 10 and not claim.stated_start and claim.modality == "asserted":
        claim.days = Days(min(today, claim.days.last), claim.days.last, claim.days.basis)
    if claim.days and claim.lasts and claim.stated_start and not claim.stated_end and len(claim.days.first) == 10:
        last = first_day(claim.days.first) + timedelta(claim.lasts - 1)
        claim.days = Days(claim.days.first, last.isoformat(), claim.days.basis)


def without_parts(claims: list[Claim]) -> list[Claim]:
    """The exercises without what is only a day of a longer one: unnamed, at no place of its own, within its days."""
    for claim in claims:
        named = next((c for c in claims if is_named_later(claim, c)), None)
        if named:
            fill(named, claim)
    kept = [c for c in claims if not any(is_named_later(c, whole) for whole in claims)]
    return [c for c in kept if not any(is_part(c, whole) for whole in kept if whole is not c)]


def is_named_later(claim: Claim, named: Claim) -> bool:
    """Whether an exercise without a name began on the very day, and at no other place, as one with a name."""
    if claim.name or not named.name or claim.modality != named.modality or not claim.days or not named.days:
        return False
    if not (claim.stated_start and named.stated_start and claim.days.first == named.days.first):
        return False
    elsewhere = claim.place and named.place and claim.place.key != named.place.key
    return len(claim.days.first) == 10 and claim.continues_patrol == named.continues_patrol and not elsewhere


def fill(named: Claim, claim: Claim) -> None:
    """Gives to the exercise with a name what was told of it before it was named."""
    if named.place is None:
        named.place, named.printed_place = claim.place, claim.printed_place
    named.people += [p for p in claim.people if p not in named.people]


def is_part(claim: Claim, whole: Claim) -> bool:
    """Whether a claim is of a day within a longer one, or tells of it again: reported right after, or by its month."""
    if again(claim, whole):
        return True
    if claim.name or claim.place or not claim.days or not whole.days or not (whole.name or whole.place):
        return False
    return bool(whole.days.first <= claim.days.first and claim.days.last <= whole.days.last) and (
        claim.continues_patrol == whole.continues_patrol and whole.modality == "asserted"
    )


def again(claim: Claim, whole: Claim) -> bool:
    """'Completed their first patrol, it was said on Friday. From September 20 to October 10 they …': one patrol."""
    if claim.name or not claim.days or not whole.days or whole.days.first == whole.days.last:
        return False
    if not 0 < whole.sentence - claim.sentence <= 2 or claim.modality != whole.modality:
        return False
    if len(claim.days.first) < 10:
        return whole.days.first.startswith(claim.days.first)
    same_place = bool(claim.place and whole.place and claim.place.key == whole.place.key)
    gap = first_day(claim.days.first) - first_day(whole.days.last) if len(whole.days.last) == 10 else timedelta(99)
    return same_place and claim.days.first == claim.days.last and timedelta(0) <= gap <= timedelta(3)
