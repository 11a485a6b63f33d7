"""A contact while it is being read: what one wording in an article claims."""

from dataclasses import dataclass, field
from operator import attrgetter

from people.extraction.dates import Days
from people.extraction.rules.places import Place

MEETING_KINDS = frozenset({"meeting", "call", "consultation", "multilateral"})


@dataclass(slots=True)
class Claim:
    """What one wording says. `start` and `end` are the span of the quote; `sentence` is its number."""

    kind: str
    people: list[int]
    start: int
    end: int
    rule: str
    sentence: int
    modality: str = "asserted"
    days: Days | None = None
    extent: str = "throughout"
    printed_place: str | None = None
    place: Place | None = None
    name: str | None = None
    lead: bool = False  # told as the news itself, not in a clause of something else
    background: bool = False  # told as past in the past: 'had met'
    continues: bool = False  # 'also', 'later', 'in turn': of the same day as what was told before
    during_visit: bool = False
    setting: bool = True  # a verb, or a noun as the setting of something: told as news
    looks_back: bool = False  # an event told of again: it lends its day and place to the contact before
    beside: bool = False  # on the sidelines of something
    attendees: list[int] = field(default_factory=list)  # named apart as sitting in: 'Also present were …'
    weak: bool = False  # makes no contact alone
    hosts: list[int] = field(default_factory=list)  # of a visit: who invited or hosted
    country: str | None = None  # of a visit: its goal
    stated_start: bool = False
    stated_end: bool = False
    lasts: int | None = None  # days that a visit is said to last
    under_way: bool = False  # 'has been here since': a visit that goes on on the article's day
    bounds_shift: int = 0  # months by which an undated article's bounds are shifted: 'last month' gives -1
    of_the_news: bool = False  # of an exercise: told as news without a day, so that it has the article's
    weak_lead: bool = False  # of an exercise: first told without a day
    continues_patrol: bool = False  # of an exercise: a patrol

    @property
    def is_meeting(self) -> bool:
        return self.kind in MEETING_KINDS


VALUES = attrgetter(*Claim.__slots__)


def copy(claim: Claim) -> Claim:
    """The same claim with lists of people and of hosts of its own."""
    other = Claim(*VALUES(claim))
    other.people, other.hosts = list(claim.people), list(claim.hosts)
    return other
