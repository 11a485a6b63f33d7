"""How officials and contacts are shown; and what an article's page shows of them."""

from itertools import combinations

from django import template
from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString, mark_safe

from articles.models import Article
from articles.partial_dates import first_day, last_day
from articles.templatetags.readout import country_tag, json_ld
from people.accounts import Account
from people.copies import KeptApart, kept_apart
from people.corrections import Record, correction_address, settled_corrections
from people.decided import Told, decided_about
from people.facts import ArticleFacts, contacts_read, facts_of
from people.models import Correction, Meeting, Official, Participation, Post
from people.network import in_order
from people.offices import office_address
from people.querysets import articles_on_same_meetings
from people.structured import article_data, meeting_data, official_data
from people.together import pair_address
from people.wording import (
    basis_in_words,
    bounds_in_words,
    left_out_of_title,
    listed,
    name_language,
    name_of,
    tenure_in_words,
    title_of,
    title_parts,
    when_in_words,
)

PAIRS_SHOWN = 6  # of those who took part in a meeting
OTHERS_SHOWN = 12  # articles on the same meetings; their own pages show all

register = template.Library()

register.filter("contacts_read", contacts_read)
register.filter("title_of", title_of)
register.filter("name_of", name_of)
register.filter("name_lang", name_language)
register.filter("office_address", office_address)
register.filter("correction_address", correction_address)
register.filter("tenure_in_words", tenure_in_words)
register.filter("left_out_of_title", left_out_of_title)


@register.filter
def tagged_title_of(meeting: Meeting) -> SafeString:
    """A meeting's title with each name behind the code of its country."""
    before, people, after = title_parts(meeting)
    names = [tagged_name(person) for person in people]
    return mark_safe(conditional_escape(before) + listed(names) + conditional_escape(after))  # noqa: S308 (all escaped)


def tagged_name(person: Participation) -> SafeString:
    """A name behind the code of its country, where that is known."""
    if not person.country:
        return format_html("{}", name_of(person))
    return format_html("{}\N{NO-BREAK SPACE}{}", country_tag(person.country), name_of(person))


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
def last_post(official: Official) -> Post | None:
    """The post begun last, of those already fetched."""
    return next(reversed(official.posts.all()), None)


@register.filter
def posts_shown(official: Official, day: str) -> list[Post]:
    """The posts held at some time of a partial date; without one the post begun last. Of those already fetched."""
    if day:
        return [post for post in official.posts.all() if post.held_within(first_day(day), last_day(day))]
    return list(official.posts.all())[-1:]


@register.filter
def pairs_in(meeting: Meeting) -> list[tuple[Official, Official, str]]:
    """The officials of different states who took part, two by two, with the address of their page; the first few."""
    people = [person.official for person in meeting.participations.all() if person.official]
    pairs = [in_order(*pair) for pair in combinations(people, 2) if pair[0].country != pair[1].country]
    return [(one, other, pair_address(one, other)) for one, other in pairs[:PAIRS_SHOWN]]


@register.simple_tag
def article_facts(article: Article) -> ArticleFacts:
    """The officials and contacts of an article, and its text with both marked."""
    return facts_of(article)


@register.simple_tag
def decisions_about(meeting: Meeting) -> list[Told]:
    """What people decided about a meeting, with the words on which it rests."""
    return decided_about(meeting)


@register.simple_tag
def same_meetings(article: Article) -> list[Article]:
    """Other articles on the meetings that an article reports; the first published of many."""
    return list(articles_on_same_meetings(article)[:OTHERS_SHOWN])


@register.simple_tag
def copy_decisions(article: Article) -> list[KeptApart]:
    """What people decided of an article's being a copy, and of others' being copies of it."""
    return kept_apart(article)


@register.simple_tag
def corrections_of(record: Record) -> list[Correction]:
    """What readers said is wrong with a record and a curator has answered."""
    return list(settled_corrections(record))


@register.filter
def claims_told(accounts: list[Account]) -> int:
    """How many quotes the accounts have together."""
    return sum(len(account.quotes) for account in accounts)


@register.simple_tag(takes_context=True)
def structured_data(context: template.RequestContext, record: Article | Meeting | Official) -> SafeString:
    """A record for machines. Sample data has none, and search engines are asked to leave it alone."""
    if record.simulated:
        return mark_safe('<meta name="robots" content="noindex">')
    address = context["request"].build_absolute_uri
    if isinstance(record, Article):
        return json_ld(article_data(record, address))
    if isinstance(record, Meeting):
        return json_ld(meeting_data(record, address))
    return json_ld(official_data(record, address))
