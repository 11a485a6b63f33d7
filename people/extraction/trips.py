"""The visits of an article, each made of all that the article says of it: goal, days, hosts."""

from datetime import date, timedelta

from articles.partial_dates import first_day, last_day
from people.extraction.claims import Claim
from people.extraction.context import Story
from people.extraction.dates import Days
from people.extraction.places import country_row

FULL_DATE = len("2013-03-25")
LONGEST = timedelta(21)  # days that a contact may lie from the visit's own


def trips(story: Story, claims: list[Claim], meetings: list[Claim]) -> list[Claim]:
    """The distinct visits among the claims, with their days: those told, else those of the contacts in them."""
    merged: list[Claim] = []
    for claim in claims:
        twin = next((old for old in reversed(merged) if same(story, old, claim)), None)
        if twin is None:
            merged.append(claim)
        else:
            join(twin, claim)
    for trip in merged:
        complete(story, trip, meetings)
    merged = without_plans(merged)
    return [t for t in merged if (not t.weak or t.days or t.modality != "asserted") and went_abroad(story, t)]


def without_plans(journeys: list[Claim]) -> list[Claim]:
    """The visits without those plans that one of them has begun to carry out: of the plan it has the days and goal."""
    begun: list[Claim] = []
    for plan in (trip for trip in journeys if trip.modality == "planned" and trip.days):
        trip = next((trip for trip in journeys if carries_out(trip, plan)), None)
        if trip and trip.days and plan.days:
            trip.days = Days(trip.days.first, plan.days.last, plan.days.basis)
            if trip.country is None:
                trip.country, trip.place, trip.printed_place = plan.country, plan.place, plan.printed_place
            begun.append(plan)
    return [trip for trip in journeys if trip not in begun]


def carries_out(trip: Claim, plan: Claim) -> bool:
    """Whether a visit that has begun is the one that was planned: the same people's, within the days planned."""
    if trip.modality != "asserted" or not set(trip.people) & set(plan.people) or not (trip.days and plan.days):
        return False
    if trip.country and plan.country and trip.country != plan.country:
        return False
    exact = len(trip.days.first) == len(plan.days.last) == FULL_DATE and plan.days.first != plan.days.last
    return exact and plan.days.first <= trip.days.first <= trip.days.last <= plan.days.last


def went_abroad(story: Story, trip: Claim) -> bool:
    """Not a journey without a goal of somebody who is at home where the article is written."""
    if trip.place is not None or story.dateline is None:
        return True
    return any(story.persons[p].country != story.dateline.country for p in trip.people)


def same(story: Story, old: Claim, new: Claim) -> bool:
    """Whether two claims of visits tell of one journey."""
    if not set(old.people) & set(new.people):
        return False
    if old.country and new.country and old.country != new.country:
        return False
    if old.modality != new.modality:
        return False
    if old.days is None or new.days is None:
        dated = old.days or new.days
        return not (dated and is_past(story, dated) and (old.under_way or new.under_way))
    gap = max(first_day(old.days.first), first_day(new.days.first)) - min(
        last_day(old.days.last), last_day(new.days.last)
    )
    return gap <= timedelta(8)


def is_past(story: Story, days: Days) -> bool:
    """Whether days lie well before the article, so that they are another journey's than the present one."""
    return bool(story.clock.day and story.clock.day - last_day(days.last) > LONGEST)


def join(into: Claim, claim: Claim) -> None:
    into.people += [p for p in claim.people if p not in into.people]
    into.hosts += [p for p in claim.hosts if p not in into.hosts]
    if into.country is None and claim.country:
        into.country, into.place, into.printed_place = claim.country, claim.place, claim.printed_place
    elif claim.place and into.place and claim.place.kind == "country" and into.place.kind != "country":
        into.place, into.printed_place = claim.place, claim.printed_place
    if score(claim) > score(into):
        into.start, into.end, into.rule = claim.start, claim.end, claim.rule
    merge_days(into, claim)
    into.lasts = into.lasts or claim.lasts
    into.weak &= claim.weak
    into.under_way |= claim.under_way
    into.bounds_shift = into.bounds_shift or claim.bounds_shift


def merge_days(into: Claim, claim: Claim) -> None:
    """The first day of the one that states it, the last day of the one that states it."""
    if claim.days is None:
        return
    if into.days is None:
        into.days, into.stated_start, into.stated_end = claim.days, claim.stated_start, claim.stated_end
        return
    if len(into.days.first) < 10 and len(claim.days.first) == 10:
        into.days, into.stated_start, into.stated_end = claim.days, claim.stated_start, claim.stated_end
        return
    if len(claim.days.first) < 10:
        return
    first, last = into.days.first, into.days.last
    if claim.stated_start and not into.stated_start:
        first, into.stated_start = claim.days.first, True
    if claim.stated_end and not into.stated_end:
        last, into.stated_end = claim.days.last, True
    if not into.stated_end:
        last = max(last, claim.days.last, first)
    if first <= last:
        into.days = Days(first, last, into.days.basis)


def score(claim: Claim) -> int:
    return (
        3 * (claim.days is not None)
        + 2 * (claim.country is not None)
        + 2 * bool(claim.hosts)
        + (not claim.weak)
        - 2 * (claim.rule == "visit: visiting")
    )


def complete(story: Story, trip: Claim, meetings: list[Claim]) -> None:
    """Works out the days not stated: from how long it lasts, the contacts in it, the article's day."""
    if trip.modality != "asserted":
        return
    visiting = trip.rule == "visit: visiting"  # for which that was weighed when it was read
    if trip.place is None and not trip.weak and not visiting and story.dateline and story.dateline.country:
        home = {story.persons[p].country for p in trip.people}
        row = country_row(story.dateline.country)
        if row and row.country not in home and None not in home:
            trip.place, trip.printed_place, trip.country = row, row.name, row.country
    if past := received_then(story, trip, meetings):
        trip.days = past.days
        set_host(story, trip, [past])
    if trip.days and len(trip.days.first) < FULL_DATE:
        return
    first = first_day(trip.days.first) if trip.days and trip.stated_start else None
    last = first_day(trip.days.last) if trip.days and trip.stated_end else None
    if trip.lasts and first and not last:
        last = first + timedelta(trip.lasts - 1)
        trip.stated_end = True
    elif trip.lasts and last and not first:
        first = last - timedelta(trip.lasts - 1)
        trip.stated_start = True
    held = contacts_in(story, trip, meetings, first, last)
    days = [first_day(meeting.days.first) for meeting in held if meeting.days]
    set_goal(story, trip, held)
    set_host(story, trip, held)
    today = story.clock.day
    if first is None:
        first = min(days) if days else today if today and present(trip) and (last is None or today <= last) else last
    if last is None:
        reached = [*days, *([today] if trip.under_way and today else [])]
        last = max(reached, default=first) if reached else first
    if first and last:
        basis = trip.days.basis if trip.days else "relative"
        trip.days = Days(min(first, last).isoformat(), max(first, last).isoformat(), basis)


def present(trip: Claim) -> bool:
    """Whether it is told as going on, or as news of the day: 'is in', 'arrived', 'visiting'."""
    return not trip.weak and trip.rule.removeprefix("visit: ") in (
        "on a visit",
        "is in",
        "arrived",
        "visiting",
        "paid or made",
        "visited",
        "host",
        "left for",
        "left for a visit",
        "wound up",
    )


def set_goal(story: Story, trip: Claim, held: list[Claim]) -> None:
    """Of a visit told without a goal ('who had flown in from Moscow'), the city abroad of the contacts held in it."""
    home = {story.persons[p].country for p in trip.people}
    cities = [c for c in held if c.place and c.place.country and c.place.country not in home]
    if trip.place or None in home or len({c.place.country for c in cities if c.place}) != 1:
        return
    trip.place, trip.printed_place = cities[0].place, cities[0].printed_place
    trip.country = trip.place.country if trip.place else None


def received_then(story: Story, trip: Claim, meetings: list[Claim]) -> Claim | None:
    """The contact of the past at which somebody is called visiting: 'Last May Xi told visiting B'."""
    if trip.rule != "visit: visiting" or trip.days is not None:
        return None
    return next(
        (
            c
            for c in meetings
            if c.sentence == trip.sentence
            and c.modality == "asserted"
            and set(c.people) & set(trip.people)
            and c.days
            and is_past(story, c.days)
        ),
        None,
    )


def set_host(story: Story, trip: Claim, held: list[Claim]) -> None:
    """Of somebody called visiting, with no place told at all: the country of those with whom he met."""
    if trip.place or trip.rule != "visit: visiting" or any(c.beside or c.kind != "meeting" for c in held):
        return
    others = {story.persons[p].country for c in held for p in c.people if p not in trip.people}
    home = {story.persons[p].country for p in trip.people}
    country = others.pop() if len(others) == 1 and not others & home else None
    if any(c.place and c.place.country != country for c in held):
        return
    if row := country_row(country) if country else None:
        trip.place, trip.printed_place, trip.country = row, row.name, row.country


def contacts_in(story: Story, trip: Claim, meetings: list[Claim], first: date | None, last: date | None) -> list[Claim]:
    """The contacts of one day that a traveller had in the country of the visit, within its stretch."""
    found = []
    for meeting in meetings:
        if meeting.modality != "asserted" or meeting.kind == "call" or meeting.days is None:
            continue
        if (
            not set(meeting.people) & set(trip.people)
            or meeting.days.first != meeting.days.last
            or len(meeting.days.first) < 10
        ):
            continue
        if meeting.place and meeting.place.country and trip.country and meeting.place.country != trip.country:
            continue
        day = first_day(meeting.days.first)
        if (first and not first <= day <= first + LONGEST) or (last and not last - LONGEST <= day <= last):
            continue
        if not first and not last and story.clock.day and abs(story.clock.day - day) > LONGEST:
            continue
        found.append(meeting)
    return found


def trip_of(story: Story, meeting: Claim, visits: list[Claim]) -> Claim | None:
    """The visit during which a meeting took place; None where none or where it is told of neither."""
    for trip in visits:
        if trip.modality != "asserted" or not set(trip.people) & set(meeting.people):
            continue
        if meeting.place and meeting.place.country != trip.country:
            continue
        if set(meeting.people) <= set(trip.people) and not set(trip.hosts) & set(meeting.people):
            continue
        if meeting.days and trip.days:
            if first_day(meeting.days.first) > last_day(trip.days.last) or last_day(meeting.days.last) < first_day(
                trip.days.first
            ):
                continue
        elif meeting.background and not meeting.during_visit:
            continue
        return trip
    return None
