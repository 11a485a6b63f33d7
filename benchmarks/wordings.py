"""The words of made coverage: accounts of contacts, what officials said, and sentences that tell of no contact."""

import random
from datetime import date


def words(*lines: str) -> list[str]:
    """The words of some lines."""
    return " ".join(lines).split()


A_WEEK = 6  # days within which a weekday alone tells the day

# {one} and {other} are officials with their posts; of a visit {one} is the one who travels.
ACCOUNTS = {
    "meeting": (
        "{one} met with {other} in {city} on {day}.",
        "{one} held talks with {other} in {city} on {day}.",
        "{one} and {other} held talks in {city} on {day}.",
        "{one} received {other} in {city} on {day}.",
        "{other} was received by {one} in {city} on {day}.",
        "On {day}, {one} had a meeting with {other} in {city}.",
        "{one} met {other} in {city} on {day} and discussed the situation in the region.",
    ),
    "visit": (
        "{one} arrived in {country} on {day} for a {length}-day official visit.",
        "{one} began a {length}-day visit to {country} on {day}.",
        "{one} paid an official visit to {country} from {dates}.",
        "{one} wound up a {length}-day visit to {country} on {last}.",
    ),
    "call": (
        "{one} and {other} spoke by telephone on {day}.",
        "{one} had a telephone conversation with {other} on {day}.",
        "On {day}, {one} phoned {other}.",
    ),
    "consultation": (
        "{one} and {other} held consultations on strategic security in {city} on {day}.",
        "{one} held strategic security consultations with {other} in {city} on {day}.",
        "Consultations on strategic security between {one} and {other} took place in {city} on {day}.",
    ),
}
HEADLINES = {
    "meeting": ("{one_family}, {other_family} meet in {city}", "{one} meets {other_family}", "{city} hosts talks"),
    "visit": ("{one_family} visits {country}", "{one} arrives in {country}", "{one_family} on {length}-day tour"),
    "call": ("{one_family}, {other_family} speak by phone", "{one_family} phones {other_family}"),
    "consultation": ("China, Russia consult on security", "Security consultations take place in {city}"),
}
SAYINGS = (
    "{who} said that", "{who} stressed that", "{who} added that", "According to {who},", "{who} noted that",
    "{who} told reporters that", "{who} voiced the hope that", "{who} made it clear that",
)  # fmt: skip
PEOPLE = words(
    "analysts historians engineers reservists researchers fishermen architects pensioners commuters economists",
    "geologists teachers librarians drivers welders biologists actuaries pilots farmers nurses printers tailors",
    "miners chemists",
)
THINK = words(
    "expect doubt believe argue suspect hope fear claim maintain predict conclude deny suggest insist recall feel",
)
QUALITIES = words(
    "new quiet remote northern modern costly regular practical modest ambitious technical scientific civilian",
    "digital ageing coastal seasonal reliable complex narrow traditional public uneven early careful wooden",
    "electric rural urban famous empty frozen private southern heavy gentle rusty bright annual tidy flexible",
    "stubborn ancient colourful cheap distant eager fragile generous hidden idle junior keen local minor noisy",
    "ordinary patient rapid sober tall unusual vivid wealthy young abandoned bitter curious durable elegant foggy",
    "grey hollow inland jagged lively muddy neutral orderly polished rocky silent tropical useful vacant windy",
    "yellow broad crowded dusty even fertile",
)
THINGS = words(
    "railways pipelines harbours programmes contracts helicopters satellites hospitals universities orchestras",
    "bridges markets tariffs loans airfields engines laboratories archives museums convoys radars warehouses",
    "shipments fisheries forests reservoirs highways telescopes vaccines harvests budgets timetables memorials",
    "stadiums icebreakers tankers workshops surveys maps bakeries bicycles cables cameras canals carpets castles",
    "ceramics choirs clocks coins colleges cranes dams deserts dictionaries embankments factories ferries",
    "festivals films filters gardens glaciers granaries greenhouses islands journals kitchens ladders lakes",
    "lanterns lighthouses looms magnets meadows medicines mills mirrors nets novels orchards ovens paintings",
    "parks patents piers planets ports pumps quarries radios rivers roofs routes sculptures seeds sensors springs",
    "stamps tables theatres timbers tools towers tractors trams tunnels valleys vessels villages vineyards",
    "violins wells windmills",
)
DEEDS = words(
    "change slow outgrow replace support resemble complement finance surround attract delay improve follow shape",
    "supply threaten encourage require reflect precede connect illustrate burden exceed enrich disturb inspire",
    "occupy protect rescue shelter simplify strengthen test trouble unite weaken welcome widen serve",
)
MANNERS = words(
    "quietly slowly rarely often largely partly openly suddenly gradually hardly mostly usually always never",
    "seldom clearly visibly briefly once again still soon",
)


def things(chance: random.Random) -> str:
    return f"{chance.choice(QUALITIES)} {chance.choice(THINGS)}"


def statement(chance: random.Random) -> str:
    """A clause about the world, in which nobody meets anybody."""
    clause = f"{things(chance)} {chance.choice(MANNERS)} {chance.choice(DEEDS)} {things(chance)}"
    if chance.random() < 0.4:
        clause += f" and {things(chance)}"
    return f"{clause} near {things(chance)}" if chance.random() < 0.5 else clause


def background(chance: random.Random) -> str:
    """A sentence that names nobody and tells of no contact."""
    clause = statement(chance)
    if chance.random() < 0.7:
        clause = f"{chance.choice(QUALITIES)} {chance.choice(PEOPLE)} {chance.choice(THINK)} that {clause}"
    return f"{clause[0].upper()}{clause[1:]}."


def said(chance: random.Random, family: str) -> str:
    """What an official said, named by the family name."""
    return f"{chance.choice(SAYINGS).format(who=family)} {statement(chance)}."


def day_in_words(day: date, published: date) -> str:
    """A day as an article prints it: a weekday, 'March 24', or 'March 24, 2013'."""
    if 0 <= (published - day).days <= A_WEEK:
        return f"{day:%A}"
    return f"{day:%B} {day.day}" if day.year == published.year else in_full(day)


def in_full(day: date) -> str:
    """'March 24, 2013'."""
    return f"{day:%B} {day.day}, {day.year}"
