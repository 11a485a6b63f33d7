"""Records as structured data in the terms of schema.org, for search engines and whatever reads pages by machine.

Only what is on record is told; `address` makes a path absolute. Sample data is never told as if it were real.
"""

from collections.abc import Callable
from typing import Any

from articles.countries import country_name
from articles.models import Article, Outlet
from people.models import Meeting, Official
from people.wording import name_of, title_of

CONTEXT = "https://schema.org"
UNKNOWN_LANGUAGE = "und"

Address = Callable[[str], str]


def article_data(article: Article, address: Address) -> dict[str, Any]:
    """An article as a NewsArticle: its own address where it was published, ours where it is held."""
    return {
        "@context": CONTEXT,
        "@type": "NewsArticle",
        "headline": article.headline,
        "url": article.url or address(article.get_absolute_url()),
        "archivedAt": address(article.get_absolute_url()),
        "datePublished": article.published,
        "inLanguage": "" if article.language == UNKNOWN_LANGUAGE else article.language,
        "author": [{"@type": "Person", "name": name} for name in article.authors],
        "publisher": publisher_data(article.outlet),
        "locationCreated": article.dateline_place and {"@type": "Place", "name": article.dateline_place},
    }


def publisher_data(outlet: Outlet | None) -> dict[str, Any] | None:
    """An outlet as the organisation that published."""
    return {"@type": "NewsMediaOrganization", "name": outlet.name} if outlet else None


def meeting_data(meeting: Meeting, address: Address) -> dict[str, Any]:
    """A contact as an Event; its dates are as exact as they are known."""
    place = {"@type": "Place", "name": meeting.place, "address": {"addressCountry": meeting.country}}
    return {
        "@context": CONTEXT,
        "@type": "Event",
        "name": title_of(meeting),
        "url": address(meeting.get_absolute_url()),
        "startDate": meeting.start,
        "endDate": meeting.end,
        "location": place if meeting.place else None,
        "attendee": [
            {
                "@type": "Person",
                "name": name_of(person),
                "jobTitle": person.title,
                "url": address(person.official.get_absolute_url()) if person.official else None,
            }
            for person in meeting.participations.all()
        ],
    }


def official_data(official: Official, address: Address) -> dict[str, Any]:
    """An official as a Person, with the post begun last."""
    post = next(reversed(official.posts.all()), None)
    names = [official.native_name, *(alias.name for alias in official.aliases.all())]
    return {
        "@context": CONTEXT,
        "@type": "Person",
        "name": official.name,
        "alternateName": [name for name in dict.fromkeys(names) if name != official.name],
        "url": address(official.get_absolute_url()),
        "sameAs": official.wikidata and f"https://www.wikidata.org/entity/{official.wikidata}",
        "affiliation": official.country and {"@type": "Country", "name": country_name(official.country)},
        "jobTitle": post.title if post else None,
        "worksFor": {"@type": "Organization", "name": post.organisation} if post and post.organisation else None,
    }
