"""What speaks against two records being one, in words: shown before a merge, never in its way."""

from collections.abc import Iterator
from datetime import date
from itertools import product

from people.models import Meeting, Official, Participation, Post


def conflicts_of_officials(one: Official, other: Official) -> Iterator[str]:
    """Two states, two posts at one time, one meeting of both, two numbers in Wikidata."""
    if one.country and other.country and one.country != other.country:
        yield f"They serve different states: {one.country} and {other.country}."
    for post, held in product(one.posts.all(), other.posts.all()):
        if _at_once(post, held):
            yield f"Two posts at one time: {post} ({one}), and {held} ({other})."
    both = Participation.objects.filter(official=other, meeting__participations__official=one)
    if number := both.values("meeting").distinct().count():
        yield f"Both took part in {'one meeting' if number == 1 else f'{number} meetings'}."
    if one.wikidata and other.wikidata and one.wikidata != other.wikidata:
        yield f"Wikidata knows them as two: {one.wikidata} and {other.wikidata}."


def _at_once(post: Post, other: Post) -> bool:
    """Whether two certain tenures of different offices overlap."""
    if (post.title, post.organisation) == (other.title, other.organisation):
        return False
    if not (post.certain and other.certain and post.first_day and other.first_day):
        return False
    return post.first_day <= (other.last_day or date.max) and other.first_day <= (post.last_day or date.max)


def conflicts_of_meetings(one: Meeting, other: Meeting) -> Iterator[str]:
    """Different kinds, days apart, different countries, one article that tells of both, sample and real."""
    if one.kind != other.kind:
        yield f"Different kinds: {one.get_kind_display()} and {other.get_kind_display()}."
    if one.first_day and one.last_day and other.first_day and other.last_day:
        gap = (max(one.first_day, other.first_day) - min(one.last_day, other.last_day)).days
        if gap > 0:
            yield f"They are {'one day' if gap == 1 else f'{gap} days'} apart."
    if one.country and other.country and one.country != other.country:
        yield f"Different countries: {one.country} and {other.country}."
    articles = one.reports.filter(article__reports__meeting=other).values("article").distinct().count()
    if articles:
        yield f"{'One article tells' if articles == 1 else f'{articles} articles tell'} of both."
    if one.simulated != other.simulated:
        yield "One rests on sample articles, the other on real ones: they cannot be merged."
