"""Days and places that follow from the whole article, for contacts whose own words give none."""

import re
from datetime import timedelta

from articles.partial_dates import first_day
from people.extraction.claims import Claim, copy
from people.extraction.clauses import has_any, is_location
from people.extraction.context import Story
from people.extraction.dates import Days
from people.extraction.skeleton import TIME, Skeleton
from people.extraction.timing import HERE, HERE_WORDS, days_of, goal_of_visit, marks
from people.extraction.trips import trip_of, trips

# 'the session will end on Thursday': no day on which anything was said
AHEAD = re.compile(
    r"\b(?:will|would|shall|to be|(?:is|are|was|were|due|set|scheduled|expected|slated|plans?|planned) to)\b[^.;,]*$"
)
# News that was heard of, perhaps elsewhere than in the dateline's city
REPORTED = re.compile(r"\b(?:said|says|reported|reports|announced|according to|told)\b")
ARRIVED = "visit: arrived"
NEAR = timedelta(2)  # a dateline is written at most so long after the day of the news


def settle(story: Story, meetings: list[Claim], visits: list[Claim]) -> None:
    """Gives days and places to the contacts without: by the lead, by the contact before, by the visit."""
    note_here(story, meetings)
    dated: list[Claim] = []
    for claim in meetings:
        if claim.modality == "asserted" and claim.days is None:
            claim.days = day_of(story, claim, dated)
        if claim.modality == "asserted" and claim.days:
            dated.append(claim)
    for claim in meetings:
        if claim.place is None and claim.kind != "call" and claim.modality == "asserted":
            set_place(story, claim, meetings, visits)
    by_visit(story, meetings, visits)
    by_company(meetings)
    for claim in meetings:
        if claim.modality == "asserted" and claim.days is None and claim.sentence == 0 and claim.lead:
            claim.days = news_day(story, dated) if claim.during_visit and not claim.background else None
        placeless = claim.modality == "asserted" and claim.place is None and claim.kind != "call"
        if placeless and (goal := goal_of_visit(story.skeleton(claim.sentence))):
            claim.printed_place, claim.place = goal


def by_visit(story: Story, meetings: list[Claim], visits: list[Claim]) -> None:
    """Of a visit, its contacts without a day 'during the visit' have its stretch, those without a place its country."""
    journeys = trips(story, [copy(v) for v in visits], meetings)
    for claim in meetings:
        if claim.modality != "asserted" or claim.kind == "call":
            continue
        trip = trip_of(story, claim, journeys)
        if trip is None:
            continue
        inside = claim.during_visit or (claim.place and claim.place.country == trip.country and not claim.background)
        if claim.days is None and inside and trip.days:
            claim.days, claim.extent = trip.days, "within" if trip.days.first != trip.days.last else "throughout"
        if claim.place is None and trip.place:
            reached = city_reached(claim, trip, visits) or trip
            claim.place, claim.printed_place = reached.place, reached.printed_place


def city_reached(claim: Claim, trip: Claim, visits: list[Claim]) -> Claim | None:
    """The arrival in a city of the country visited that was told right before: 'arrived in Beijing. He met A'."""
    for arrival in reversed(visits):
        near = 0 <= claim.sentence - arrival.sentence <= 1 and arrival.rule == ARRIVED
        city = arrival.place is not None and arrival.place.kind == "city" and arrival.country == trip.country
        if near and city and arrival.modality == "asserted" and set(arrival.people) & set(claim.people):
            return arrival
    return None


def by_company(meetings: list[Claim]) -> None:
    """A contact without a place has the city of the others of its day, or of its sentence, with one of its people."""
    for claim in meetings:
        if (
            claim.modality != "asserted"
            or claim.place
            or claim.kind == "call"
            or claim.background
            or not one_day(claim)
        ):
            continue
        others = [
            c
            for c in meetings
            if c.place
            and (same_days(c, claim) or c.sentence == claim.sentence)
            and set(c.people) & set(claim.people)
            and one_day(c)
        ]
        cities = {c.place.key for c in others if c.place}
        if len(cities) == 1 and others[0].place and others[0].place.kind == "city":
            claim.place, claim.printed_place = others[0].place, others[0].printed_place


def same_days(one: Claim, other: Claim) -> bool:
    return one.days is not None and other.days is not None and one.days[:2] == other.days[:2]


def one_day(claim: Claim) -> bool:
    return claim.modality == "asserted" and claim.days is not None and claim.days.first == claim.days.last


def note_here(story: Story, meetings: list[Claim]) -> None:
    """Collects the days on which the article says that something was in the dateline's city."""
    if story.dateline is None:
        return
    if story.clock.today and len(story.clock.today) == 10:
        story.here_days.add(story.clock.today)
    for claim in meetings:
        if claim.place == story.dateline and claim.days and claim.days.first == claim.days.last:
            story.here_days.add(claim.days.first)
    for number, sentence in enumerate(story.sentences):
        if "time" not in story.signs[number]:
            continue
        words = story.body[sentence.start : sentence.end]
        if story.dateline.name not in words and not (has_any(words, HERE_WORDS) and HERE.search(words)):
            continue
        skeleton = story.skeleton(number)
        if not HERE.search(skeleton.text) and not in_city(story, skeleton):
            continue
        for index in marks(skeleton.text, TIME, 0, len(skeleton.text)):
            days = days_of(story, skeleton.nodes[index].time)
            if days and days.first == days.last:
                story.here_days.add(days.first)


def in_city(story: Story, skeleton: Skeleton) -> bool:
    """Whether a sentence tells in so many words of something in the dateline's city: 'in Beijing on Wednesday'."""
    return any(
        node.place is not None and node.place.place == story.dateline and is_location(skeleton.text, index)
        for index, node in skeleton.nodes.items()
    )


def day_of(story: Story, claim: Claim, dated: list[Claim]) -> Days | None:
    """The day of a contact whose words give none: in the lead the article's, further on that of the one before."""
    if claim.during_visit or claim.background or claim.bounds_shift:
        return None
    if not claim.setting:
        return None
    today = story.clock.today
    earlier = [c for c in dated if c.sentence <= claim.sentence and not c.background]
    if claim.sentence == 0 and today and len(today) == 10:
        return Days(today, today, "relative")
    if claim.beside and earlier and claim.place is None:
        claim.place, claim.printed_place = earlier[-1].place, earlier[-1].printed_place
    if claim.continues and earlier:
        return earlier[-1].days
    if claim.continues or claim.sentence <= 1:
        return spoken_day(story, claim, back=3) or news_day(story, dated)
    if claim.rule.endswith("noun") or not claim.lead:
        return spoken_day(story, claim) or (earlier[-1].days if earlier else None) or news_day(story, dated)
    if earlier and claim.sentence - earlier[-1].sentence <= 2 and same_paragraph(story, claim, earlier[-1]):
        return earlier[-1].days
    return spoken_day(story, claim, back=3) or news_day(story, dated)


def news_day(story: Story, dated: list[Claim]) -> Days | None:
    """The day of the news: of the first contact that has one, else of the lead, else the article's."""
    first = next((c.days for c in dated if not c.background), None)
    if first:
        return first
    told = story.lead_day or (story.clock.today if story.clock.today and len(story.clock.today) == 10 else None)
    return Days(told, told, "relative") if told else None


def same_paragraph(story: Story, one: Claim, other: Claim) -> bool:
    return story.sentences[one.sentence].paragraph == story.sentences[other.sentence].paragraph


def spoken_day(story: Story, claim: Claim, *, back: int = 1) -> Days | None:
    """The day on which what was said at a contact was said: told in its sentence or the one before."""
    for number in range(claim.sentence, max(-1, claim.sentence - back - 1), -1):
        skeleton = story.skeleton(number)
        for index in marks(skeleton.text, TIME, 0, len(skeleton.text)):
            words = skeleton.nodes[index].time
            if AHEAD.search(skeleton.text, 0, index):
                continue
            days = (
                days_of(story, words)
                if words and words.rule in ("weekday", "day", "day, day first", "day of speaking")
                else None
            )
            if days and (story.clock.today is None or days.first <= story.clock.today):
                return days
    return None


def set_place(story: Story, claim: Claim, meetings: list[Claim], visits: list[Claim]) -> None:
    """The dateline's city on a day of which the article tells from there; else the place of the contact before."""
    city = story.dateline
    if abroad := visited(story, claim, visits):
        claim.place, claim.printed_place = abroad.place, abroad.printed_place
        return
    if (
        city
        and claim.days
        and claim.days.first == claim.days.last
        and claim.days.first in story.here_days
        and fits_city(story, claim)
    ):
        claim.place, claim.printed_place = city, city.name
        return
    before = [
        c
        for c in meetings
        if c is not claim and c.place and c.sentence <= claim.sentence and claim.sentence - c.sentence <= 2
    ]
    for other in reversed(before):
        if same_days(other, claim) and set(other.people) & set(claim.people) and same_paragraph(story, other, claim):
            claim.place, claim.printed_place = other.place, other.printed_place
            return


def visited(story: Story, claim: Claim, visits: list[Claim]) -> Claim | None:
    """A visit to another place than the dateline's, told of just before, during which the contact can have been."""
    for trip in visits:
        if (
            trip.modality != "asserted"
            or trip.place is None
            or trip.days is None
            or not 0 <= claim.sentence - trip.sentence <= 2
        ):
            continue
        if not story.dateline or trip.country == story.dateline.country or not set(trip.people) & set(claim.people):
            continue
        others = [p for p in claim.people if p not in trip.people]
        if claim.days is None or not any(story.persons[p].country == trip.country for p in others):
            continue
        if timedelta(0) <= first_day(claim.days.first) - first_day(trip.days.first) <= timedelta(4):
            return trip
    return None


def fits_city(story: Story, claim: Claim) -> bool:
    """Whether an official of the city's country takes part, or the article's first sentence tells of the contact."""
    countries = {story.persons[p].country for p in claim.people}
    city = story.dateline
    home = city is not None and city.country in countries
    lead = claim.sentence == 0 and claim.lead
    abroad = city is not None and lead and not REPORTED.search(story.skeleton(0).text)
    return (home or abroad) and recent(story, claim)


def recent(story: Story, claim: Claim) -> bool:
    return bool(claim.days and story.clock.day and abs(story.clock.day - first_day(claim.days.first)) <= NEAR)
