"""How officials and contacts are shown; and what an article's page shows of them."""

from django import template

from articles.models import Article
from people.accounts import Account
from people.facts import ArticleFacts, facts_of
from people.models import Meeting, Official, Participation, Post
from people.wording import basis_in_words, bounds_in_words, listed, name_of, title_of, when_in_words

register = template.Library()

register.filter("title_of", title_of)
register.filter("name_of", name_of)
register.filter("listed", listed)


@register.filter
def when_of(meeting: Meeting) -> str:
    """The days of a meeting, as exact as they are known."""
    return when_in_words(meeting.start, meeting.end, meeting.extent)


@register.filter
def basis_of(meeting: Meeting) -> str:
    """How its days are known; empty where none are."""
    return basis_in_words(meeting.basis) if meeting.start or meeting.end else ""


@register.filter
def bounds_of(meeting: Meeting) -> str:
    """The bounds of an undated meeting, in words; empty where there are none or a date is known."""
    if meeting.start or meeting.end:
        return ""
    days = [day.isoformat() if day else "" for day in (meeting.not_before, meeting.not_after)]
    return bounds_in_words(*days)


@register.filter
def others_than(meeting: Meeting, official: Official) -> list[Participation]:
    """Those who took part in a meeting beside an official."""
    return [person for person in meeting.participations.all() if person.official_id != official.pk]


@register.filter
def last_post(official: Official) -> Post | None:
    """The post begun last, of those already fetched."""
    return next(reversed(official.posts.all()), None)


@register.simple_tag
def article_facts(article: Article) -> ArticleFacts:
    """The officials and contacts of an article, and its text with both marked."""
    return facts_of(article)


@register.filter
def claims_told(accounts: list[Account]) -> int:
    """How many quotes the accounts have together."""
    return sum(len(account.quotes) for account in accounts)
