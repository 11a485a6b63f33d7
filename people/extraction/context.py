"""An article while its contacts are read: its sentences as skeletons, its officials, its day and its place."""

import re
from bisect import bisect_right
from dataclasses import dataclass, field

from people.extraction.clauses import Group, groups_before, is_governed, owns
from people.extraction.dates import Clock
from people.extraction.finder import Finder, Matches
from people.extraction.findings import Person
from people.extraction.names import Named
from people.extraction.places import named as place_named
from people.extraction.places import pattern as place_pattern
from people.extraction.rules import contacts, visits
from people.extraction.rules.lands import ADJECTIVES
from people.extraction.rules.places import Place
from people.extraction.rules.roles import NATION
from people.extraction.rules.rule import Rule, Wording
from people.extraction.sentences import Sentence, sentences
from people.extraction.skeleton import FINDER as SIGNS
from people.extraction.skeleton import Skeleton, make

WORDINGS = Finder(visit=visits.RULES, meeting=contacts.RULES)
# Words before a title that are no part of the phrase, and a year: 'In April [2001 Russian President X]'
LEAD = re.compile(
    r"(?:Receiving|Meeting|Greeting|Welcoming|Hosting|Seeing|that|as|by|with|and|of|for|to|in|from|than|while|when"
    r"|but|or) |(?:19|20)\d\d,? "
)
# Where the phrase of a name has run into what is no part of it.
OVERRUN = re.compile(r",? who\b|,? on an? (?:[\w-]+ ){0,4}(?:visit|trip|tour)\b|,? and (?:his|her) ")
IN_OR_AT = re.compile(r"\b(?:in|at) $")
# 'According to Ushakov[, the Chinese] leader said …': no apposition
APPOSED = re.compile(rf", (?:the|a) (?P<nation>{NATION}) ")
COUNTRY_OF = re.compile(r"\b((?:the )?[A-Z][\w.]+(?: [A-Z]\w+)?)['’]s $")
# 'Defense Ministers of [Kazakhstan A, China] B': each name after its country
COUNTRY_BEFORE = re.compile(r"(?:\bof (?:the )?|, |\band (?:the )?)(?P<country>[A-Z]\w+(?: [A-Z]\w+)?) $")
OFFICES_OF = re.compile(
    r"\b(?:[Tt]he )?(?:(?:[Dd]efen[cs]e|[Ff]oreign|[Pp]rime|[Ii]nterior) )?(?:[Mm]inisters|[Pp]residents|[Ll]eaders"
    r"|[Pp]remiers) of (?:the )?$"
)
HONORIFIC_ENDS = (". ", "r ", "s ", "e ")
HONORIFIC = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Comrade|Mister)\.? $")
CREDIT = r"(?:\([^()\n]{2,70}\)|/[A-Za-z -]{2,30}/)"
DAY = r"(?:,? ?(?:[A-Z][a-z]+\.? \d{1,2}|\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+)(?:, \d{4})?)"
DATELINE = re.compile(
    rf"[A-Z][A-Z.'’-]{{2,}}[A-Za-z .,/'’-]{{0,50}}?{DAY}?\.? ?(?:{CREDIT}\.? ?(?:--?|–|—|:)?|--?|–|—)\s"
    rf"|[A-Z][\w .,'’-]{{2,40}}?{DAY}\.? ?{CREDIT}\.? ?(?:--?|–|—|:)?\s|[A-Z][\w .,'’-]{{2,40}}? ?{CREDIT}\.? ?(?:--?"
    rf"|–|—)\s|{CREDIT}\.? ?(?:--?|–|—)\s|[A-Z][A-Z.'’-]{{2,}}(?:, [A-Z][\w .]{{2,20}})?{DAY}\. (?=[A-Z])"
)
SPEAKER = re.compile(r"^[^\n:.]{3,140}?(?:\([^)]*\))?\s?:\s")


@dataclass(slots=True)
class Story:
    """An article's body with what is known of it. `pair` holds the two officials last told of together."""

    body: str
    persons: tuple[Person, ...]
    namings: list[tuple[int, int, int]]  # phrase start, phrase end, person; sorted
    clock: Clock
    dateline: Place | None
    sentences: list[Sentence]
    first_named: dict[int, int]  # offset of each person's first naming
    pair: tuple[int, ...] = ()
    lead_day: str | None = None  # the one day that the first sentence tells of
    first_pair: tuple[int, ...] = ()  # the two whom the article is about
    capital: Place | None = None  # the capital last told of as a place of contact
    starts: list[int] = field(default_factory=list)
    signs: list[Matches[Rule]] = field(init=False)  # of each sentence what becomes a sign, and conferences
    made: dict[int, Skeleton] = field(default_factory=dict)
    here_days: set[str] = field(default_factory=set)
    subjects: dict[int, int | None] = field(default_factory=dict)
    labelled: dict[int, int | None] = field(default_factory=dict)  # by the first sentence of a paragraph
    worded: list[Matches[Wording]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.signs = SIGNS.find_in(self.body, [(start, end) for start, end, _ in self.sentences])

    def skeleton(self, number: int) -> Skeleton:
        """The skeleton of a sentence, made when first asked for."""
        if number not in self.made:
            self.made[number] = make(self.body, self.sentences[number], self.namings, self.starts, self.signs[number])
        return self.made[number]

    def wordings(self, number: int) -> Matches[Wording]:
        """The wordings of contacts in a sentence's skeleton: 'visit' and 'meeting'."""
        if not self.worded:
            self.worded = WORDINGS.find_each([self.skeleton(n).text for n in range(len(self.sentences))])
        return self.worded[number]

    def named_before(self, offset: int) -> list[int]:
        """The persons named before an offset, the last named first, each once."""
        seen: dict[int, None] = {}
        for _, _, person in reversed(self.namings[: bisect_right(self.starts, offset - 1)]):
            seen.setdefault(person)
        return list(seen)

    def prominence(self, person: int, offset: int) -> int:
        """How often a person is named before an offset."""
        return sum(1 for start, _, p in self.namings if p == person and start < offset)

    def main_subject(self, number: int) -> int | None:
        """The person who is the first free subject of a sentence, None where it has none or a stand-in."""
        if number not in self.subjects:
            self.subjects[number] = self._main_subject(number)
        return self.subjects[number]

    def _main_subject(self, number: int) -> int | None:
        sentence = self.sentences[number]
        if not any(sentence.start <= start < sentence.end for start in self.starts):
            return None
        skeleton = self.skeleton(number)
        free = free_groups(skeleton.text)
        if not free or len(free[0].signs) != 1:
            return None
        return skeleton.nodes[free[0].signs[0]].person

    def speaker(self, number: int) -> int | None:
        """Who speaks in a transcript's paragraph ('President Putin: …'), carried on to paragraphs without a label."""
        paragraph = self.sentences[number].paragraph
        for n in range(number, -1, -1):
            first = self.sentences[n]
            if n and self.sentences[n - 1].paragraph == first.paragraph:
                continue
            if n not in self.labelled:
                self.labelled[n] = self.label(first.start)
            if (person := self.labelled[n]) is not None:
                return person
            if paragraph - first.paragraph > 12:
                break
        return None

    def label(self, start: int) -> int | None:
        """The person of the label with which a paragraph begins."""
        opening = self.body[start : start + 220]
        label = SPEAKER.match(opening) if ":" in opening else None
        inside = [p for first, last, p in self.namings if label and start <= first and last <= start + label.end()]
        return inside[-1] if inside else None


def free_groups(text: str) -> list[Group]:
    """The groups of a skeleton that nothing governs and that own nothing, in order."""
    found = [g for g in groups_before(text, len(text)) if not is_governed(text, g.start) and not owns(text, g.end)]
    return found[::-1]


def with_office(body: str, start: int, country: str | None) -> int:
    """Where a phrase begins with the bare country before it, and the offices of several: '[Ministers of China] X'."""
    found = COUNTRY_BEFORE.search(body, max(0, start - 40), start)
    place = place_named(found["country"]) if found else None
    if found is None or place is None or place.kind != "country" or place.country != country:
        return start
    offices = OFFICES_OF.search(body, max(0, found.start("country") - 40), found.start("country"))
    return offices.start() if offices else found.start("country")


def without_place(body: str, start: int, name: int) -> int:
    """Where a phrase begins without a place before the title: 'received in [the Kremlin] Vice Chairman X'."""
    if not body.endswith(("in ", "at "), 0, start) or not IN_OR_AT.search(body, max(0, start - 4), start):
        return start
    match = place_pattern().match(body, start)
    return match.end() + 1 if match and match.end() < name and body[match.end()] == " " else start


def with_country(body: str, start: int) -> int:
    """Where a phrase begins with the country before it: '[Russia's] Sergei Shoigu'."""
    if not body.endswith(("'s ", "’s "), 0, start):
        return start
    owner = COUNTRY_OF.search(body, max(0, start - 30), start)
    place = place_named(owner[1]) if owner else None
    return owner.start() if owner and place and place.kind == "country" else start


def without_dateline(body: str, found: list[Sentence]) -> list[Sentence]:
    """The sentences without 'MOSCOW, April 18. /TASS/.' before the first: its day is that of the writing."""
    dateline = DATELINE.match(body)
    if not dateline:
        return found
    return [s._replace(start=max(s.start, dateline.end())) for s in found if s.end > dateline.end()]


def story(body: str, named: Named, today: str | None, dateline_place: str | None) -> Story:
    """A story over a body; `today` is the day that its days are counted from."""
    namings: list[tuple[int, int, int]] = []
    found = sentences(body)
    begins = [sentence.start for sentence in found]
    for mention, (start, end) in zip(named.mentions, named.phrases, strict=True):
        while end > mention.end and body[end - 1] in ", ":
            end -= 1
        if (
            end > mention.end
            and (apposed := APPOSED.match(body, mention.end, end))
            and ADJECTIVES[apposed["nation"]] != named.persons[mention.person].country
        ):
            end = mention.end
        if end > mention.end and (overrun := OVERRUN.search(body, mention.end, end)):
            end = overrun.start()
        if "." in body[start : mention.start] or "\n" in body[start : mention.start]:
            start = max(start, begins[bisect_right(begins, mention.start) - 1])
        if start < mention.start and (lead := LEAD.match(body, start, mention.start)):
            start = lead.end()
        if start == mention.start:
            start = with_office(body, start, named.persons[mention.person].country)
        ends_like_one = body.endswith(HONORIFIC_ENDS, 0, start)
        if ends_like_one and (honorific := HONORIFIC.search(body, max(0, start - 9), start)):
            start = honorific.start()
        start = with_country(body, min(without_place(body, start, mention.start), mention.start))
        if namings and start < namings[-1][1]:
            start = max(namings[-1][1], mention.start)
        namings.append((start, max(end, mention.end), mention.person))
    first: dict[int, int] = {}
    for start, _, person in namings:
        first.setdefault(person, start)
    return Story(
        body,
        named.persons,
        namings,
        Clock(today),
        place_named(dateline_place),
        without_dateline(body, found),
        first,
        starts=[start for start, _, _ in namings],
    )
