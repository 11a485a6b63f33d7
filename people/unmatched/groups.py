"""Unmatched names as a curator settles them: one group for a folded name and country, with examples."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from django.db.models import Count, Max, Min

from people.curation import standing
from people.duplicates.candidates import spellings
from people.matching import group_key
from people.models import Mention, Official
from people.suggestions import Reason, nearest_spelling, persons_to_compare
from people.unmatched.settling import is_full

AROUND = 140  # characters of the text on either side of an example
SUGGESTED = 5


@dataclass(slots=True)
class Group:
    """One name of one country, in its spellings; `examples` are ids of mentions."""

    name: str
    country: str
    articles: int = 0
    mentions: int = 0
    spellings: list[str] = field(default_factory=list)
    examples: list[int] = field(default_factory=list)

    @property
    def is_full(self) -> bool:
        return is_full(self.name)


@dataclass(frozen=True, slots=True)
class Example:
    """A place at which a name stands: the words before it, itself, the words after it."""

    mention: Mention
    before: str
    after: str


def unmatched_groups() -> list[Group]:
    """All of them, those in most articles first; names that are no officials' are left out."""
    nobody = standing().nobody
    rows = Mention.objects.unmatched().order_by().values("name", "country").annotate(
        articles=Count("article", distinct=True), mentions=Count("pk"), first=Min("pk"), last=Max("pk")
    )  # fmt: skip
    groups: dict[str, Group] = {}
    for row in sorted(rows, key=lambda row: (-row["articles"], row["name"])):
        key = group_key(row["name"], row["country"])
        if key not in nobody:
            group = groups.setdefault(key, Group(row["name"], row["country"]))
            group.articles += row["articles"]
            group.mentions += row["mentions"]
            group.spellings.append(row["name"])
            group.examples += sorted({row["first"], row["last"]})
    return sorted(groups.values(), key=lambda group: (-group.articles, group.name, group.country))


def examples_of(group: Group) -> list[Example]:
    """Where the name stands, each with the words around it."""
    mentions = Mention.objects.filter(pk__in=group.examples).select_related("article").order_by("-article__first_day")
    return [_example(mention) for mention in mentions]


def _example(mention: Mention) -> Example:
    body = mention.article.body
    before = body[max(0, mention.start - AROUND) : mention.start].rpartition("\n")[2]
    after = body[mention.end : mention.end + AROUND].partition("\n")[0]
    return Example(mention, before, after)


def titles_of(group: Group) -> list[str]:
    """The posts printed with it."""
    rows = Mention.objects.unmatched().filter(name__in=group.spellings, country=group.country).exclude(title="")
    return list(rows.order_by("title").values_list("title", flat=True).distinct())


def likely_officials(group: Group) -> list[tuple[Official, Reason]]:
    """The officials of the likest names, each with why."""
    found = likely([group], spellings())[0]
    officials = Official.objects.in_bulk([pk for pk, _ in found])
    return [(officials[pk], reason) for pk, reason in found]


def likely(groups: Iterable[Group], names: Mapping[int, Sequence[str]]) -> list[list[tuple[int, Reason]]]:
    """For each group the officials of the likest names, the likest first."""
    wanted = {-number: group for number, group in enumerate(groups, start=1)}
    compared = persons_to_compare({**names, **{pk: [group.name] for pk, group in wanted.items()}})
    found: dict[int, list[tuple[int, Reason]]] = defaultdict(list)
    for one, other in compared:
        reason = nearest_spelling([wanted[one].name], names[other]) if one < 0 < other else None
        if reason:
            found[one].append((other, reason))
    return [sorted(found[pk], key=lambda pair: (-pair[1][0], pair[0]))[:SUGGESTED] for pk in wanted]
