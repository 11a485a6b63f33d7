"""Where an exercise was held, by what a sentence says."""

import re

from people.extraction.clauses import has_any, is_location
from people.extraction.context import Story
from people.extraction.places import Found
from people.extraction.rules.places import Place
from people.extraction.skeleton import PLACE, TIME, Skeleton
from people.extraction.timing import HERE, HERE_WORDS, marks

GROUND = re.compile(
    r"\b(?:over|off|of|to) (?:the )?$|\b(?:bases?|ranges?|grounds?|areas?|cent(?:er|re)s?|waters) (?:in|near|outside)"
    r" (?:the )?$"
)
# 'the Pacific Fleet': after the name of a place that something else is named by
OF_BODY = re.compile(r"['’]s|[- ](?:Fleet|navy|and Russia|Russia)")
# 'told the agency in Beijing': where it was said
SPOKEN_IN = re.compile(
    r"\b(?:told|said|says|announced to)\b(?: [\w'’-]+){0,5} (?:in|at) $|^[^,;]{0,60}\btold [^,;]{0,50} in $"
)
# 'left for the port city of Qingdao to watch': where somebody goes
GOES_TO = re.compile(
    r"\b(?:left|departed|arrived|travel+ed|returned|called)\b(?:(?!exercise|drill|maneuver|war)[^.;,])*$"
)
# 'launched the drill following consultations in Urumqi': where those were
OTHER_EVENT = re.compile(
    r"\b(?:following|after|before|ahead of) (?:[\w-]+ ){0,4}(?:consultations|talks|meeting|conference|ceremony)"
    r" (?:in|at|near) (?:the )?$"
)
# 'in Urumqi, capital of [Xinjiang]': no place of its own
CAPITAL_OF = re.compile(rf"\bcapital of (?:{PLACE}['’]s |the )?$")
# 'the exercise in [Russia]', 'held in [China]': a country where no nearer place is told
IN_COUNTRY = re.compile(
    rf"\b(?:exercises?|drills?|maneuvers|manoeuvres|war games?|patrols?|20\d\d|held|staged|conducted|took place"
    rf"|carried out|hosted|under ?way|began|opened|ended)(?: (?:on |in |last )?{TIME})? in (?:the )?$"
)


def place_in(story: Story, skeleton: Skeleton, start: int, end: int) -> tuple[str, Place] | None:
    """The place that a part of a sentence gives for an exercise: the first, no country."""
    text = skeleton.text
    for index in marks(text, PLACE, start, end):
        found: Found | None = skeleton.nodes[index].place
        if (
            found
            and (is_location(text, index) or GROUND.search(text, max(0, index - 50), index))
            and not OF_BODY.match(text, index + 1)
            and found.place.kind != "country"
            and not GOES_TO.search(text, max(start, index - 70), index)
            and not SPOKEN_IN.search(text, max(start, index - 70), index)
            and not CAPITAL_OF.search(text, max(start, index - 40), index)
            and not OTHER_EVENT.search(text, max(start, index - 70), index)
        ):
            return found.printed, found.place
    if story.dateline and has_any(text, HERE_WORDS) and HERE.search(text, start, end):
        return story.dateline.name, story.dateline
    return None


def country_in(skeleton: Skeleton, start: int, end: int) -> tuple[str, Place] | None:
    """The country in which a part of a sentence says that an exercise was held."""
    for index in marks(skeleton.text, PLACE, start, end):
        found = skeleton.nodes[index].place
        if found and found.place.kind == "country" and IN_COUNTRY.search(skeleton.text, start, index):
            return found.place.name, found.place
    return None
