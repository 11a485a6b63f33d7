"""Joint exercises, drills and patrols, with their names, days, places and those who direct, open or watch them."""

import re
from itertools import pairwise

from people.extraction.claims import Claim
from people.extraction.clauses import is_speech_time
from people.extraction.context import Story
from people.extraction.dates import Days
from people.extraction.directing import direct
from people.extraction.exercise_days import Told, days_in, lasts_in
from people.extraction.exercise_places import country_in, place_in
from people.extraction.rules.exercises import CANCELLED, FUTURE, HAPPENS, JOINT, NAME, NAME_SIGN, NOUN, ROUTE
from people.extraction.rules.places import Place
from people.extraction.skeleton import PLACE, ROLE, TIME, Skeleton
from people.extraction.timing import days_of, marks

# A part of a sentence that tells of one exercise ends here.
DEPARTURE = re.compile(
    r"\b(?:put out|put to sea|left|departed|set sail|sailed (?:home|off)|returned|seen off|arrived|drew attention)\b"
)
FUTURE_VERB = re.compile(
    r"\b(?:will|would|shall|may|might|could|(?:is|are|was|were) (?:to|due to|set to|planned to|expected to|scheduled "
    r"to|slated to)|to)(?: \w+){0,2}? (?:be )?\w+"
)
TOPIC = re.compile(
    r"\b(?:plans? for|discuss\w*|talks? on|about|regarding|cooperation in|such as|more|regular|in the field of"
    r"|timetable of|schedule of|number of|called for|including|idea of|participate in more|increase|expand\w*"
    r"|proposed|propos\w+|future|coming|to hold|would like)(?: [\w-]+){0,3} $"
    r"|\b(?:such as|including)\b(?:(?!conducted|carried out|held|flew|staged)[^.;]){0,80}$"
    r"|\b(?:sidelines|margins) of(?: [\w-]+){0,6} $"
)
PART = re.compile(
    r"[;:]|, and (?=an? |the (?:second|third|fourth|other) )"
    r"| and (?=(?:an? |the )(?:joint |naval |air |maritime |anti-)*(?:\w+ )?(?:exercise|drill"
    r"|patrol|flight|voyage)\b)| and (?=the [\"“‘«]?[A-Z][\w /-]{2,30}[ -](?:19|20)\d\d\b)| and an? [\w-]+"
    r" drill\b|, while |, but (?=the|it)"
)
UNIT = re.compile(r"\b(?:voyage|flight|sortie|sail|cruise)s? (?:by|of)\b")
CARRIED_OUT = re.compile(
    r"^(?!.*\b(?:agreed|conferred|talks|discussed|met|told|meeting|signed)\b).*\b(?:carried out|conducted|held"
    r"|holding|patrolled|flew|sailed|together|staged|training|drilling|attended|watched|observed)\b"
)
BOTH = re.compile(r"\b(?:Russian?)\b[^.;]*\b(?:China|Chinese)\b|\b(?:China|Chinese)\b[^.;]*\bRussian?\b")
IT_LASTS = re.compile(
    rf"(?:They|It|[{ROLE}]) (?:\w+ )?(?:began|started|kicked off|ran|runs?|lasts?|lasted|ended|concluded|took"
    rf" place|opened)\b"
)
THE_EXERCISE = re.compile(
    r"\b(?:[Tt]he|[Ii]ts|[Tt]his|[Bb]oth) (?!previous|last|first|second|third|next|earlier|latest|two"
    r"|three)(?:(?!previous|last|first|second|third|fourth|next|earlier|latest|two|three|joint air|joint naval|joint "
    r"maritime)[\w-]+ ){0,4}(?:exercises?|drills?|maneuvers|manoeuvres|war games?|CPX|FTX|patrols?)\b|\b[Ii]ts start\b"
    r"|\b[Tt]he (?:[\w-]+ ){0,4}(?:exercises?|drills?|maneuvers|manoeuvres|war games?),? (?:code-?named|dubbed|called"
    r"|named)\b"
)
CEREMONY = re.compile(r"\b(?:ceremony|announced|opened|declared|arriv\w+|gather\w*|press conference|set sail|left)\b")
COUNTED = re.compile(
    r"\b(?:dozens of|numerous|many|several|three|four|five|six|seven|more than|\d+) (?!days?\b)(?:[\w-]+ "
    r"){0,4}(?:exercises|drills|patrols)\b"
)


EXERCISE_FIRST = re.compile(
    r"(?:(?!patrol).)*?\b(?:exercises?|drills?|maneuvers|manoeuvres|war games?)\b.*\bbefore\b.*patrol"
)
SEVERAL = re.compile(r"\b(?:exercises|drills|patrols|flights|cruises|voyages)\b")
ROUTE_REACH = 4  # sentences after a patrol in which the route told is its own


def find_exercises(story: Story, number: int, before: list[Claim]) -> list[Claim]:
    """The claims of exercises that one sentence makes; what it says of one told before is added to that one."""
    skeleton = story.skeleton(number)
    claims: list[Claim] = []
    if not NOUN.compiled.search(skeleton.text) and not is_named(skeleton.text):
        if not before:
            return claims
        route(skeleton, number, before)
        goes_on(story, skeleton, number, before)
        return direct(story, skeleton, before)
    for start, end in parts(skeleton.text):
        claim = exercise(story, skeleton, number, start, end, [*before, *claims])
        if claim:
            claims.append(claim)
    direct(story, skeleton, [*before, *claims])
    return claims


def is_named(text: str) -> bool:
    """Whether a text has the name of an exercise."""
    return bool(NAME_SIGN.search(text)) and bool(NAME.compiled.search(text))


def goes_on(story: Story, skeleton: Skeleton, number: int, before: list[Claim]) -> None:
    """'They began on August 9 and lasted for five days', right after a sentence about an exercise."""
    text = skeleton.text
    if before and number - before[-1].sentence <= 2 and IT_LASTS.match(text):
        improve(before[-1], days_in(story, skeleton, 0, len(text)), None, text)


def route(skeleton: Skeleton, number: int, before: list[Claim]) -> None:
    """'Two bombers kept to a planned route above the Sea of Japan', soon after a patrol without a place: its place."""
    patrol = before[-1] if before and before[-1].continues_patrol else None
    if not patrol or patrol.place or number - patrol.sentence > ROUTE_REACH or patrol.modality != "asserted":
        return
    match = ROUTE.compiled.search(skeleton.text)
    found = skeleton.nodes[match.end()].place if match else None
    if found and found.place.kind in ("sea", "region"):
        patrol.printed_place, patrol.place = found.printed, found.place


def parts(text: str) -> list[tuple[int, int]]:
    """The stretches of a sentence that may tell of an exercise each."""
    cuts = [0, *(m.end() for m in PART.finditer(text)), len(text)]
    return [(a, b) for a, b in pairwise(cuts) if b - a > 3]


# Words before a name that are no part of it: 'Exercise Joint Sea', 'China-Russia Northern/Interaction'
LED_BY = re.compile(
    r"^(?:(?:(?:Joint )?Exercise|Drill) (?=\S+ )|(?:(?:China|Russia|Sino|Chinese|Russian)[- ])+(?=\S+))"
)


def name_in(text: str) -> tuple[str, int] | None:
    """An exercise's name and where it stands, without its quotes."""
    for match in NAME.compiled.finditer(text) if NAME_SIGN.search(text) else ():
        year = f" {match['after']}" if match["after"] else ""
        name = (match["quoted"] or match["known"] or match["free"] or match["titled"] or match["called"] or "") + year
        known = NAME.compiled.match(name) or re.search(r"\d{4}", name)
        if (
            match["quoted"]
            and not known
            and not re.search(
                r"(?:exercise|drill|code-?named|called|named|dubbed)[^.]{0,30}$|^[^.]{0,6}(?:\w+ ){0,3}(?:exercise"
                r"|drill)",
                text[max(0, match.start() - 40) : match.start()],
            )
        ):
            continue
        return LED_BY.sub("", name), match.start()
    return None


def exercise(story: Story, skeleton: Skeleton, number: int, start: int, end: int, before: list[Claim]) -> Claim | None:
    """The claim of one part of a sentence; None where it speaks of exercises in general or of one told before."""
    text = skeleton.text[start:end]
    named = name_in(text)
    noun = NOUN.compiled.search(text) or UNIT.search(text)
    if not named and (noun is None or TOPIC.search(text, 0, noun.start())):
        return None
    told = days_in(story, skeleton, start, end)
    days, first_only, last_only = told
    place = (named and place_in(story, skeleton, start + named[1], end)) or place_in(story, skeleton, start, end)
    earlier = same_exercise(before, named[0] if named else None, text)
    if noun and not named and days and not THE_EXERCISE.search(text):
        earlier = told_already(before, days, text)
    elif named and not earlier and (earlier := told_already([c for c in before if not c.name], days, text)):
        earlier.name = named[0]
    if earlier:
        tell_more(story, earlier, told, place, skeleton.text, (start, end))
        return None
    if days and days.first == days.last and DEPARTURE.search(text):
        days = None
    if (
        not named
        and not days
        and place
        and before
        and HAPPENS.compiled.search(text)
        and number - before[-1].sentence <= 2
    ):
        improve(before[-1], Told(None), place, text)
        return None
    of_the_news = False
    if number == 0 and not days and NEWS.search(text) and not FUTURE.compiled.search(text):
        days, first_only, last_only = article_day(story), False, False
        of_the_news = days is not None
    told_here = place or (named and of_this_year(story, named[0]))
    if not days and told_here and number <= 2 and HAPPENS.compiled.search(text) and not FUTURE.compiled.search(text):
        days, first_only, last_only = lead_day(story, number), False, False
    if not (named or days or before) and (place or lasts_in(text)) and JOINT.compiled.search(skeleton.text):
        return remembered(skeleton, number, place, text)
    if not named and (
        not days or not is_joint(story, skeleton, text) or COUNTED.search(text) or is_season(text, days, place)
    ):
        return None
    at = start + (named[1] if named else noun.start() if noun else 0)
    claim = Claim("exercise", [], skeleton.at(at), skeleton.end_at(end), NAME.name if named else NOUN.name, number)
    claim.name = named[0] if named else None
    claim.days, claim.stated_start, claim.stated_end = (
        days,
        days is not None and not last_only,
        bool(days) and not first_only,
    )
    if place := place or country_in(skeleton, start, end):
        claim.printed_place, claim.place = place
    claim.of_the_news = of_the_news
    claim.lasts = lasts_in(text)
    claim.modality = told_as(story, claim, skeleton, start, end)
    claim.continues_patrol = is_patrol(text)
    claim.weak = not claim.days and (place is None or place[1].kind == "country")
    claim.continues = bool(CEREMONY.search(text))
    claim.start, claim.end = quote(skeleton, start, end, at)
    return claim


def tell_more(
    story: Story, earlier: Claim, told: Told, place: tuple[str, Place] | None, text: str, part: tuple[int, int]
) -> None:
    """Adds what a part of a sentence tells of an exercise spoken of before."""
    improve(earlier, told, place, text[slice(*part)])
    if earlier.weak_lead:
        earlier.modality = modality(story, earlier, text, *part)
        earlier.weak_lead = False


def is_joint(story: Story, skeleton: Skeleton, text: str) -> bool:
    """Whether a part of a sentence tells of an exercise of both states."""
    if JOINT.compiled.search(skeleton.text) or UNIT.search(text):
        return True
    both = CARRIED_OUT.search(text) and BOTH.search(story.body, skeleton.sentence.start, skeleton.sentence.end)
    return both is not None


def of_this_year(story: Story, name: str) -> bool:
    """Whether an exercise is named by the year of the article: 'Peace Mission 2007'."""
    return bool(story.clock.today and name.endswith(story.clock.today[:4]))


def is_season(text: str, days: Days, place: tuple[str, Place] | None) -> bool:
    """Whether several exercises of a whole year are summed up: 'the joint patrols of this year'.

    Those 'held in the Mediterranean in 2015' are one: of a year named, at one place.
    """
    one = place is not None and days.basis == "stated"
    return len(days.first) == len("2021") and not one and bool(SEVERAL.search(text))


def remembered(skeleton: Skeleton, number: int, place: tuple[str, Place] | None, text: str) -> Claim:
    """An exercise spoken of without a day: no contact yet, but the next sentences may name or date it."""
    claim = Claim("exercise", [], skeleton.at(0), skeleton.end_at(len(skeleton.text)), NOUN.name, number, weak=True)
    if place:
        claim.printed_place, claim.place = place
    claim.lasts = lasts_in(text)
    claim.continues_patrol = is_patrol(text)
    claim.weak_lead = True
    return claim


# What the first sentence tells as the news of the day
NEWS = re.compile(
    r"\b(?:kicked off|opened|began|begun|started|got under ?way|wrapped up|ended|concluded|held|conducted|carried"
    r" out|flew"
    r"|flown|staged)\b"
)


def article_day(story: Story) -> Days | None:
    """The day of the article's dateline or publication, for news told without a day of its own."""
    today = story.clock.today
    return Days(today, today, "relative") if today and len(today) == 10 else None


def lead_day(story: Story, number: int) -> Days | None:
    """The one day of the news that the sentences up to this one tell of."""
    for n in range(number, -1, -1):
        skeleton = story.skeleton(n)
        for index in marks(skeleton.text, TIME, 0, len(skeleton.text)):
            words = skeleton.nodes[index].time
            if (
                words
                and words.rule in ("weekday", "day", "day of speaking")
                and not is_speech_time(skeleton.text, index)
            ):
                return days_of(story, words)
    return None


def quote(skeleton: Skeleton, start: int, end: int, at: int) -> tuple[int, int]:
    """The part of the sentence from the exercise's first words; cut after its last time or place."""
    text = skeleton.text
    first = start + len(text[start:end]) - len(text[start:end].lstrip(" ,"))
    last = max([i + 1 for i in [*marks(text, TIME, at, end), *marks(text, PLACE, at, end)]], default=end)
    if at - first > 90:
        first = at
    return skeleton.at(first), skeleton.end_at(max(last, at + 1))


def same_exercise(claims: list[Claim], name: str | None, text: str) -> Claim | None:
    """The exercise told before that these words speak of: by its name, or as 'the exercise'."""
    known = [c for c in claims if c.kind == "exercise"]
    if name:
        unnamed = next(
            (c for c in reversed(known) if not c.name and (c.weak or THE_EXERCISE.search(text)) and alike(c, text)),
            None,
        )
        if unnamed and not any(c.name for c in known):
            unnamed.name = name
            return unnamed
        return next(
            (c for c in known if c.name and (plain(c.name) in plain(name) or plain(name) in plain(c.name))), None
        )
    if known and THE_EXERCISE.search(text):
        return next((c for c in reversed(known) if alike(c, text)), None)
    return None


def is_patrol(text: str) -> bool:
    """Whether a text tells of a patrol, and not first of an exercise: 'concluded a drill before a joint patrol'."""
    return "patrol" in text and not EXERCISE_FIRST.match(text)


def alike(claim: Claim, text: str) -> bool:
    """Whether both are patrols, or neither is."""
    return claim.continues_patrol == is_patrol(text)


def told_already(claims: list[Claim], days: Days | None, text: str) -> Claim | None:
    """The exercise told before that these words without a name tell of once more: of the same single day."""
    if days is None or days.first != days.last:
        return None
    same = (c for c in claims if c.days and c.days[:2] == days[:2] and c.modality == "asserted" and alike(c, text))
    return next(same, None)


def plain(name: str) -> str:
    return re.sub(r"\W+", "", name.lower())


def improve(claim: Claim, told: Told, place: tuple[str, Place] | None, text: str) -> None:
    """Adds to an exercise told before what this part says of its days and place."""
    days, first_only, last_only = told
    if days and (claim.days is None or claim.modality == "asserted"):
        better = claim.of_the_news if first_only else days.first != days.last
        if claim.days is None or (better and not last_only):
            claim.days, claim.stated_start, claim.stated_end = days, not last_only, not first_only
            claim.of_the_news = False
        elif last_only and claim.days.first <= days.last:
            claim.days, claim.stated_end = Days(claim.days.first, days.last, days.basis), True
        elif first_only and not claim.stated_start and days.first <= claim.days.last:
            claim.days, claim.stated_start = Days(days.first, claim.days.last, days.basis), True
    if place and (claim.place is None or (claim.continues and not CEREMONY.search(text))):
        claim.continues = bool(CEREMONY.search(text))
        claim.printed_place, claim.place = place
    if claim.weak and days:
        claim.weak = False
    if claim.modality == "planned" and HAPPENS.compiled.search(text) and not FUTURE.compiled.search(text):
        claim.modality = "asserted"
    claim.lasts = claim.lasts or lasts_in(text)


def told_as(story: Story, claim: Claim, skeleton: Skeleton, start: int, end: int) -> str:
    """The modality of an exercise: planned where its day is told as one to come ('later this year')."""
    times = (skeleton.nodes[index].time for index in marks(skeleton.text, TIME, start, end))
    ahead = any(words.points_ahead for words in times if words)
    return "planned" if ahead else modality(story, claim, skeleton.text, start, end)


def modality(story: Story, claim: Claim, text: str, start: int, end: int) -> str:
    """Held, planned or cancelled; one whose first day lies after the article's is planned."""
    part = text[start:end]
    if CANCELLED.compiled.search(part):
        return "cancelled"
    if claim.days and story.clock.today and claim.stated_start and claim.days.first > story.clock.today:
        return "planned"
    told = FUTURE_VERB.sub(" ", part)
    past = HAPPENS.compiled.search(told) or (told == part and HAPPENS.compiled.search(text))
    coming = FUTURE.compiled.search(part) or (FUTURE.compiled.search(text[:end]) and not HAPPENS.compiled.search(part))
    if coming and not (past and claim.days and claim.stated_start):
        return "planned"
    return "asserted" if past or claim.days else "planned"
