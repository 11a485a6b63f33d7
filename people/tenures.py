"""Offices that two persons seem to have held at one time: a warning for whoever edits posts, never an error."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from django.db.models import Q

from articles.partial_dates import first_day, last_day
from people.models import Post

HELD_BY_SEVERAL = re.compile(
    r"\b(?:deputy|vice|assistant|member|advis[eo]r|councill?or|spokes\w+|ambassador-at-large|aide)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Overlap:
    """A post and another person's of the same office, surely held on some same days."""

    post: Post
    other: Post

    def __str__(self) -> str:
        return (
            f"{self.post.title}: {self.post.official} ({self.post.tenure}) and {self.other.official} "
            f"({self.other.tenure}) held it at one time. If one person holds it at a time, a date is wrong."
        )


def overlaps(posts: Iterable[Post]) -> list[Overlap]:
    """Where some posts overlap another person's of the same title, organisation and country; in one query."""
    single = [post for post in posts if post.title and not HELD_BY_SEVERAL.search(post.title)]
    same = Q()
    for post in single:
        same |= Q(title__iexact=post.title, organisation__iexact=post.organisation, country=post.country)
    others = list(Post.objects.filter(same).select_related("official")) if single else []
    return [Overlap(post, other) for post in single for other in _rivals(post, others)]


def _rivals(post: Post, others: Iterable[Post]) -> Iterator[Post]:
    office = (post.title.casefold(), post.organisation.casefold(), post.country)
    days = _surely(post)
    for other in others:
        theirs = _surely(other)
        if other.official_id == post.official_id or not days or not theirs:
            continue
        same = office == (other.title.casefold(), other.organisation.casefold(), other.country)
        if same and max(days[0], theirs[0]) < min(days[1], theirs[1]):
            yield other


def _surely(post: Post) -> tuple[date, date] | None:
    """The first and last day on which a post was held whatever its partial dates stand for; None where unknown."""
    if not post.start or not (post.end or post.certain):
        return None
    return last_day(post.start), first_day(post.end) if post.end else date.max
