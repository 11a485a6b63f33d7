"""One article's claims of one contact made into one."""

from datetime import date, timedelta

from articles.partial_dates import first_day, last_day
from people.extraction.claims import Claim
from people.extraction.dates import Days
from people.extraction.rules.places import Place

OLD = timedelta(45)  # news is reported within so many days
FINER = {"city": 0, "building": 0, "sea": 1, "region": 1, "country": 2}


def merge(claims: list[Claim], today: date | None = None) -> list[Claim]:
    """The distinct contacts among the claims of meetings, in the order in which they are first told.

    Claims that name nobody ('top officials met here on Sunday') only lend their day and place to the next that does.
    `today`: the article's day.
    """
    merged: list[Claim] = []
    for claim in claims:
        if len(claim.people) < 2 and claim.kind not in ("consultation", "multilateral"):
            continue
        twin = next((old for old in reversed(merged) if same(old, claim) and not is_older(claim, old, today)), None)
        if twin is None:
            merged.append(claim)
        else:
            join(twin, claim)
    lend(claims, merged)
    return [c for c in merged if len(c.people) >= 2 or c.days or c.place or c.kind == "multilateral"]


def lend(claims: list[Claim], merged: list[Claim]) -> None:
    """Gives day and place of a nameless lead to the contact that the next sentences name, and the other way round."""
    for claim in claims:
        if len(claim.people) > 1 or claim.modality != "asserted" or claim.kind not in ("meeting", "consultation"):
            continue
        if claim.looks_back:
            told = [
                c
                for c in merged
                if c.modality == "asserted" and 0 < claim.sentence - c.sentence <= 3 and not c.background
            ]
            if told and agree_days(told[-1], claim) and agree_places(told[-1].place, claim.place):
                join(told[-1], claim, quote=False)
            continue
        reach = 6 if claim.people else 2
        near = [
            c
            for c in merged
            if c.modality == "asserted"
            and 0 <= c.sentence - claim.sentence <= reach
            and not c.background
            and set(claim.people) <= set(c.people)
            and (c.sentence > claim.sentence or not claim.people)
        ]
        if near and agree_days(near[0], claim) and agree_places(near[0].place, claim.place):
            join(near[0], claim, quote=False)


def same(old: Claim, new: Claim) -> bool:
    """Whether two claims of an article tell of one contact."""
    if (old.modality == "asserted") != (new.modality == "asserted"):
        return False
    if not like_kinds(old, new) or not agree_days(old, new) or not agree_places(old.place, new.place):
        return False
    if old.modality != "asserted" and old.modality != new.modality and set(old.people) != set(new.people):
        return False
    a, b = set(old.people), set(new.people)
    if not a or not b:
        dated = bool(old.days and new.days and old.days == new.days) or old.sentence == new.sentence
        return old.kind == new.kind and (old.kind == "multilateral" or (old.kind == "consultation" and dated))
    if old.kind == new.kind == "multilateral":
        return bool(a & b)
    if a == b or a - set(old.attendees) == b - set(new.attendees):
        return True
    smaller, larger = (old, new) if len(a) < len(b) else (new, old)
    if not set(smaller.people) <= set(larger.people):
        return False
    known = old.days is not None and new.days is not None and old.days[:2] == new.days[:2] and old.kind == new.kind
    return not smaller.lead or (not larger.lead and old.sentence == new.sentence) or (known and not new.continues)


def is_older(dated: Claim, news: Claim, today: date | None) -> bool:
    """Whether a contact of long ago is told after news without a day: 'A met B. … The two first met in April 1996.'"""
    if news.days or news.background or dated.sentence - news.sentence < 1:
        return False
    return long_past(dated, today)


def long_past(claim: Claim, today: date | None) -> bool:
    """Whether a contact lies too far back to be the news of the day."""
    return today is not None and claim.days is not None and today - last_day(claim.days.last) > OLD


def like_kinds(old: Claim, new: Claim) -> bool:
    if old.kind == new.kind:
        return True
    if "multilateral" in (old.kind, new.kind):
        return False
    if {old.kind, new.kind} == {"meeting", "consultation"}:
        return old.sentence == new.sentence or bool(old.days and old.days == new.days) or not (old.days and new.days)
    if {old.kind, new.kind} == {"meeting", "call"}:
        meeting = old if old.kind == "meeting" else new
        return meeting.place is None and not meeting.background
    return False


def agree_days(old: Claim, new: Claim) -> bool:
    """Whether the days of two claims can be the same."""
    if old.days is None or new.days is None:
        return not ((old.background or new.background) and old.background != new.background and (old.days or new.days))
    return first_day(old.days.first) <= last_day(new.days.last) and first_day(new.days.first) <= last_day(old.days.last)


def agree_places(a: Place | None, b: Place | None) -> bool:
    if a is None or b is None or a.key == b.key:
        return True
    return a.country == b.country and "country" in (a.kind, b.kind) and a.country is not None


def join(into: Claim, claim: Claim, *, quote: bool = True) -> None:
    """Adds to a contact what another claim of it knows better."""
    into.people += [p for p in claim.people if p not in into.people]
    if claim.days and (into.days is None or length(claim.days) < length(into.days)):
        into.days, into.extent = claim.days, claim.extent
    if claim.place and (into.place is None or FINER[claim.place.kind] < FINER[into.place.kind]):
        into.place, into.printed_place = claim.place, claim.printed_place
    into.during_visit |= claim.during_visit
    into.continues |= claim.continues
    into.bounds_shift = into.bounds_shift or claim.bounds_shift
    into.name = into.name or claim.name
    if quote and score(claim) > score(into):
        into.start, into.end, into.rule, into.lead = claim.start, claim.end, claim.rule, claim.lead
    if into.kind == "meeting" and claim.kind in ("consultation", "call"):
        into.kind = claim.kind
    if into.kind in ("call",):
        into.place = into.printed_place = None


def score(claim: Claim) -> int:
    """How much a claim's own words tell."""
    return (
        2 * claim.lead
        + 2 * (claim.days is not None)
        + (claim.place is not None)
        + 3 * (len(claim.people) >= 2)
        + (claim.modality == "asserted")
    )


def length(days: Days) -> int:
    return (last_day(days.last) - first_day(days.first)).days
