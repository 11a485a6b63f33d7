"""The days of a visit: its first, its last, or how long it lasts, with the wording that tells of it or after it."""

import re

from people.extraction.claims import Claim
from people.extraction.clauses import is_speech_time, subject
from people.extraction.context import Story
from people.extraction.dates import Days
from people.extraction.modality import FUTURE_PERIOD
from people.extraction.references import persons_of
from people.extraction.rules.rule import Wording
from people.extraction.skeleton import PLACE, TIME, Skeleton
from people.extraction.timing import OTHER_EVENT, days_of, marks, months_back, of_matrix

LASTS = re.compile(
    r"\b(?P<n>one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})(?:-day\b| days(?= that|[,.;]| of talks| in)"
    r"|-days?\b)"
)
NUMBERS = {
    word: n
    for n, word in enumerate(["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"], start=1)
}
THE_STAY = re.compile(
    rf"\b[Dd]uring the ({'|'.join(NUMBERS)}|\d{{1,2}})-day (?:[\w-]+ ){{0,2}}(?:visit|stay|trip|tour)\b"
)
STARTS = re.compile(
    rf"\b(?:began|begun|opened|started|kicked off|got under way|arrived)\b[^.;{TIME}]{{0,40}}?{TIME}|\bsince (?:on "
    rf")?{TIME}"
)
SINCE = re.compile(rf"\bsince (?:on )?{TIME}")
ENDS_PAST = re.compile(
    rf"\b(?:ended|concluded|came to an end|finished|wound up|wrapped up|completed|left|departed|flew home|returned"
    rf"|returned home|leaving|on \ue003 way home|flew back)\b[^.;,{TIME}]{{0,50}}?{TIME}"
)
ENDS = re.compile(
    rf"\b(?:ends|end|concludes?|comes? to an end|closes|until|till|through|leaves?|departs?|returns?(?: home)?"
    rf"|[Dd]eparture(?: from {PLACE})? (?:is|was) (?:set|scheduled|due) for|fl(?:y|ies) back|go(?:es)? home|heads? "
    rf"home|way home by)\b(?: [\w{PLACE}]+){{0,3}}?(?: on)? {TIME}"
)
STAYS = re.compile(r"\b(?:has been|have been)\b")
STAYED = re.compile(r"\bhas been\b[^.;]{0,20}$")
# 'his first trip since [taking office last month]'
SINCE_CLAUSE = re.compile(r"\bsince (?!on\b|the\b|early\b|late\b)[^,;.]{3,60}$")
RECENT = re.compile(r"\b[Rr]ecent (?:[\w-]+ ){0,2}$")
NOT_MAIN = re.compile(r"\b(?:until|till|through|since|of|before|after) (?:the )?$")
OF_END = re.compile(r"\b(?:ends?|ended|concluded|finished|completed|leaves?|left|last)\b[^.;,]{0,20}$")
TOLD_WHOLE = re.compile(r"isit|\bspend\b|delegation")


def lasting(skeleton: Skeleton, visit: Claim) -> None:
    """Gives the visit told before its length: 'During the four-day stay'."""
    if "-day" in skeleton.text and not visit.lasts and (found := THE_STAY.search(skeleton.text)):
        visit.lasts = NUMBERS.get(found[1]) or int(found[1])


def set_days(
    story: Story, skeleton: Skeleton, claim: Claim, match: re.Match[str], rule: Wording, clause: tuple[int, int]
) -> None:
    """The days of a visit: both ends, or only the first or the last."""
    text = skeleton.text
    tail = text[match.start() : text.rfind(TIME) + 1]  # all that is looked for in it ends with a time
    if lasts := LASTS.search(text, clause[0], clause[1]):
        claim.lasts = NUMBERS.get(lasts["n"]) or int(lasts["n"])
    claim.under_way = bool(STAYS.search(match[0]) or STAYED.search(text, 0, match.start() + 8))
    start = main_time(story, skeleton, claim, match, rule, clause)
    starts = STARTS if rule.frame in ("noun", "wound up") else SINCE
    if found := starts.search(tail):
        start = resolved(story, skeleton, match.start() + found.end() - 1) or start
        claim.stated_start = claim.stated_start or start is not None
    end = None
    for pattern, ahead in ((ENDS_PAST, False), (ENDS, True)):
        if found := pattern.search(tail):
            end = resolved(story, skeleton, match.start() + found.end() - 1, ahead=ahead) or end
    if rule.frame in ("wound up", "return") and start:
        end, start, claim.stated_start = start, None, False
    claim.stated_end = claim.stated_end or end is not None
    claim.days = joined(start, end)


def joined(start: Days | None, end: Days | None) -> Days | None:
    """From the first day of one to the last of the other; the one alone where the other is not told."""
    if start and end:
        return Days(start.first, end.last, start.basis)
    return start or end


def main_time(
    story: Story, skeleton: Skeleton, claim: Claim, match: re.Match[str], rule: Wording, clause: tuple[int, int]
) -> Days | None:
    """The time told with the wording itself; a stretch, month or year gives both ends, a day the first alone."""
    text = skeleton.text
    if rule.frame == "noun" and RECENT.search(text, max(0, match.start() - 40), match.start()):
        return None
    for index in [*marks(text, TIME, match.start(), clause[1]), *reversed(marks(text, TIME, clause[0], match.start()))]:
        words = skeleton.nodes[index].time
        before = text[max(0, index - 12) : index]
        if words is None or NOT_MAIN.search(before) or SINCE_CLAUSE.search(text, match.end(), index):
            continue
        if (
            is_speech_time(text, index)
            or OTHER_EVENT.search(text, max(0, index - 50), index)
            or (index < match.start() and match.start() - index > 60 and "," not in text[index : index + 3])
        ):
            continue
        if OF_END.search(text[clause[0] : index]):
            continue
        if claim.modality == "asserted" and words.points_ahead:
            claim.modality = "planned"
        claim.bounds_shift = months_back(words)
        days = days_of(story, words, ahead=claim.modality != "asserted")
        claim.stated_start = days is not None
        claim.stated_end = days is not None and (days.first != days.last or len(days.first) < 10)
        return days
    if above := of_matrix(skeleton, match.start(), clause[0]):
        claim.stated_start = True
        return days_of(story, above, ahead=claim.modality != "asserted")
    if FUTURE_PERIOD.search(text[match.start() : clause[1]]) and claim.modality == "asserted":
        claim.modality = "planned"
    return None


def resolved(story: Story, skeleton: Skeleton, index: int, *, ahead: bool = False) -> Days | None:
    return days_of(story, skeleton.nodes[index].time, ahead=ahead)


def prolong(story: Story, skeleton: Skeleton, match: re.Match[str], claims: list[Claim]) -> None:
    """Gives the visit told before its first or last day: 'The trip comes to an end on Wednesday'."""
    text = skeleton.text
    known = [c for c in claims if c.kind == "visit" and c.modality == "asserted"]
    doer = persons_of(story, skeleton, subject(text, match.start())) if "isit" not in match[0] else []
    fitting = [c for c in known if not doer or set(doer) & set(c.people)]
    if not fitting:
        return
    claim = fitting[-1]
    tail = text[match.start() :]
    for pattern, ahead in ((ENDS_PAST, False), (ENDS, True)):
        found = pattern.search(tail)
        days = resolved(story, skeleton, match.start() + found.end() - 1, ahead=ahead) if found else None
        if days:
            claim.stated_end = True
            claim.days = Days(
                claim.days.first if claim.days and claim.stated_start else days.first, days.last, days.basis
            )
            return
    index = text.find(TIME, match.start())
    days = resolved(story, skeleton, index) if index >= 0 and TOLD_WHOLE.search(match[0]) else None
    inside = (skeleton.nodes[i].place for i in marks(text, PLACE, *match.span()))
    if any(found and found.place.country != claim.country for found in inside):
        return
    if days and days.first != days.last:
        claim.days, claim.stated_start, claim.stated_end = days, True, True
