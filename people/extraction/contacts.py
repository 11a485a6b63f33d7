"""The contacts that an article reports: meetings, visits, calls, consultations, conferences and exercises.

The sentences are read one after the other (meetings.py, visits.py, exercises.py); the claims that
tell of the same contact are then made into one, with the day and place that follow from the whole article.
"""

import re

from people.extraction.attendance import of_states
from people.extraction.bounds import Bounds, article_bounds
from people.extraction.claims import Claim
from people.extraction.conferences import add_speakers
from people.extraction.context import Story, story
from people.extraction.directing import add_directors
from people.extraction.exercise_days import finish, without_parts
from people.extraction.exercises import find_exercises
from people.extraction.findings import Contact, When
from people.extraction.meetings import find_meetings
from people.extraction.merging import join, merge
from people.extraction.names import Named
from people.extraction.periods import month_bounds
from people.extraction.settling import settle
from people.extraction.timing import days_of
from people.extraction.transcripts import find_transcript, without_transcript
from people.extraction.trips import trip_of, trips
from people.extraction.visits import find_visits
from people.matching import NameIndex

# An exercise named by its year, and what goes on with one told before: 'Vostok-2018', 'They began on Friday'
YEAR_OF_NAME = re.compile(r"-20[0-2]\d\b")
GOES_ON = re.compile(r"(?i:they|it) (?:\w+ )?(?:began|start|kick|ran|run|last|end|conclud|took|open)")


def find_contacts(
    body: str,
    named: Named,
    *,
    index: NameIndex | None = None,
    published: str | None = None,
    dateline_place: str | None = None,
    dateline_date: str | None = None,
    retrieved: str | None = None,
) -> tuple[Contact, ...]:
    """The contacts that a body reports, in the order of their quotes, each once.

    `named`: the officials of the body. Dates are partial ISO text; days are counted from the dateline's, else the
    publication's. `index` and `retrieved` only give bounds to what is undated. What was planned, denied, cancelled and
    the like is among the contacts with that modality.
    """
    today = (dateline_date or published or "")[:10] or None
    told = story(body, named, today, dateline_place)
    told.lead_day = told.clock.told = lead_day(told)
    meetings, visits, exercises = read(told)
    meetings = merge(meetings, told.clock.day)
    settle(told, meetings, visits)
    meetings = with_conferences(told, meetings)
    journeys = trips(told, visits, meetings)
    for exercise in exercises:
        finish(exercise, today)
    exercises = without_parts(exercises)
    add_directors(told, exercises)
    meetings = without_undated_news(meetings) if today else meetings
    claims = [c for c in [*meetings, *journeys, *exercises] if is_contact(c)]
    claims = [c for c in claims if c.kind != "multilateral" or not c.weak or of_states(told, c.people)]
    claims.sort(key=lambda claim: (claim.start, claim.end))
    bounds = (None, None) if today else article_bounds(named.persons, index, retrieved)
    return tuple(contact(told, claim, claims, journeys, bounds) for claim in claims)


def lead_day(told: Story) -> str | None:
    """The one day that the first sentence tells of, from which 'the same day' and 'a day earlier' are counted."""
    if not told.sentences:
        return None
    for node in told.skeleton(0).nodes.values():
        days = (
            days_of(told, node.time) if node.time and node.time.rule in ("weekday", "day", "day of speaking") else None
        )
        if days and (told.clock.today is None or days.first <= told.clock.today):
            return days.first
    return None


def read(told: Story) -> tuple[list[Claim], list[Claim], list[Claim]]:
    """The claims of meetings, visits and exercises, in the order of the text."""
    meetings: list[Claim] = find_transcript(told)
    visits: list[Claim] = []
    exercises: list[Claim] = []
    for number, sentence in enumerate(told.sentences):
        visits += find_visits(told, number, visits)
        meetings += find_meetings(told, number, meetings)
        add_speakers(told, number, meetings)
        if "exercise" in told.signs[number] or may_tell_of_exercise(told.body, sentence.start, sentence.end):
            exercises += find_exercises(told, number, exercises)
    return without_transcript(meetings), visits, exercises


def may_tell_of_exercise(body: str, start: int, end: int) -> bool:
    """Whether a sentence without a word of exercises (rules/exercises.MAY_TELL) is worth reading for them."""
    return bool(YEAR_OF_NAME.search(body, start, end) or GOES_ON.match(body, start, end))


def with_conferences(told: Story, meetings: list[Claim]) -> list[Claim]:
    """The meetings, those of three states' officials as conferences, and each of these once."""
    kept: list[Claim] = []
    for claim in meetings:
        if claim.kind == "meeting" and of_states(told, claim.people):
            claim.kind = "multilateral"
        twin = next((other for other in kept if is_twin(other, claim)), None)
        if twin:
            join(twin, claim)
        else:
            kept.append(claim)
    return kept


def is_twin(one: Claim, other: Claim) -> bool:
    """Whether two claims tell of one conference: of the same people, on the same days."""
    alike = one.kind == other.kind == "multilateral" and one.modality == other.modality
    return alike and set(one.people) == set(other.people) and one.days == other.days


def without_undated_news(meetings: list[Claim]) -> list[Claim]:
    """The meetings of a dated article; those of the past without a time ('their recent talks') marked as undated.

    These are kept for a curator's eye alone. What may be the news told again, without its time, is left out.
    """
    dated = [c for c in meetings if c.modality != "asserted" or c.days]
    news = [set(c.people) for c in dated if c.modality == "asserted"]
    past = [c for c in meetings if c.modality == "asserted" and c.days is None and len(c.people) > 1]
    past = [c for c in past if c.background or not any(set(c.people) & people for people in news)]
    for claim in past:
        claim.modality = "undated"
    return dated + past


def is_contact(claim: Claim) -> bool:
    """Whether a claim tells enough to be kept."""
    if claim.kind == "exercise":
        return not claim.weak
    if claim.kind == "visit":
        return bool(claim.people)
    if claim.kind == "consultation":
        nameless = not claim.people and claim.days is not None and claim.modality == "asserted" and not claim.looks_back
        return len(claim.people) >= 2 or nameless
    return len(claim.people) >= (1 if claim.kind == "multilateral" else 2)


def contact(told: Story, claim: Claim, claims: list[Claim], journeys: list[Claim], bounds: Bounds) -> Contact:
    """A claim in the form that is handed on."""
    people = [*claim.people, *(p for p in claim.hosts if p not in claim.people)]
    trip = trip_of(told, claim, journeys) if claim.is_meeting and claim.modality == "asserted" else None
    place, key, country = where(claim)
    return Contact(
        claim.kind,
        tuple(sorted(people, key=lambda p: told.first_named.get(p, 0))),
        when(claim, bounds, told.clock.today),
        place,
        key,
        country,
        claim.start,
        claim.end,
        claim.rule,
        claim.modality,
        claim.name,
        next((n for n, other in enumerate(claims) if other is trip), None) if trip else None,
    )


def where(claim: Claim) -> tuple[str | None, str | None, str | None]:
    """Place as printed, key of its row, country."""
    if claim.place is None:
        return None, None, None
    printed = claim.place.name if claim.place.kind == "country" else claim.printed_place
    return printed, claim.place.key, claim.place.country


def when(claim: Claim, bounds: Bounds, today: str | None) -> When:
    """The days of a claim; of an undated one the bounds, shifted where it is told as of last month."""
    if claim.days:
        return When(claim.days.first, claim.days.last, claim.extent, claim.days.basis)
    first, last = month_bounds(*bounds, claim.bounds_shift) if claim.bounds_shift else bounds
    past = claim.modality in ("asserted", "undated") and today is not None and len(today) == 10
    not_after = last.isoformat() if last else today if past else None
    return When(not_before=first.isoformat() if first else None, not_after=not_after)
