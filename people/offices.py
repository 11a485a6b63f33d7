"""Offices: posts of one title, organisation and country, whoever held them, with their holders in turn."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256

from django.urls import reverse
from django.utils import timezone
from django.utils.text import slugify

from articles.charts import Tenure, TenureChart, tenure_chart
from articles.countries import side
from people.models import Meeting, Official, Post
from people.wording import title_of, when_in_words

A_DAY = len("2013-03-24")
SMALL_WORDS = frozenset({"of", "the", "and", "for", "in", "to", "ministry"})
SPELLINGS = (("defence", "defense"), ("councillor", "councilor"), ("centre", "center"))


def posts_with_words(text: str, posts: Iterable[tuple[int, str, str]]) -> set[int]:
    """Which posts, (id, title, organisation), have every word of a text, in either spelling; a word may be begun."""
    asked = words_of(text)
    return {
        pk
        for pk, title, organisation in posts
        if asked and all(any(held.startswith(word) for held in words_of(f"{title} {organisation}")) for word in asked)
    }


@dataclass(frozen=True, slots=True)
class Office:
    """An office, with the posts of those who held it, in the order of their tenures."""

    slug: str
    posts: list[Post]

    @property
    def title(self) -> str:
        return self.posts[0].title

    @property
    def country(self) -> str:
        return self.posts[0].country

    @property
    def organisation(self) -> str:
        return next((post.organisation for post in self.posts if post.organisation), "")

    @property
    def place(self) -> tuple[int, str, str, str]:
        """Where it stands beside others: China's first, then Russia's."""
        return ("cn", "ru", "other").index(side(self.country)), self.country, self.title.casefold(), self.slug

    @property
    def post_ids(self) -> list[int]:
        return [post.pk for post in self.posts]

    @property
    def simulated(self) -> bool:
        return any(post.official.simulated for post in self.posts)

    def __str__(self) -> str:
        return f"{self.title} ({self.country})" if self.country else self.title

    def get_absolute_url(self) -> str:
        return reverse("office", args=[self.slug])

    def held_by(self, official_id: int | None, first: date, last: date) -> bool:
        """Whether an official surely held it on all of these days."""
        return any(post.official_id == official_id and post.held_throughout(first, last) for post in self.posts)


def office_slug(title: str, organisation: str, country: str) -> str:
    """The name of an office in addresses: 'minister-of-defense-ru'. The organisation is in it where it tells more."""
    own = words_of(title)
    told = [title, organisation if words_of(organisation) - SMALL_WORDS - own else "", country]
    slug = slugify(in_one_spelling(" ".join(told)))
    if words_of(title) and not slugify(title):  # in another script
        return f"office-{sha256(' '.join(told).encode()).hexdigest()[:8]}"
    return slug if slug[:1].isalpha() else f"office-{slug}"


def office_address(post: Post) -> str:
    """The page of the office that a post is."""
    return reverse("office", args=[office_slug(post.title, post.organisation, post.country)])


def words_of(text: str) -> frozenset[str]:
    """The words of a title, 'defence' as 'defense'."""
    return frozenset(re.findall(r"\w+", in_one_spelling(text)))


def in_one_spelling(text: str) -> str:
    """A title in small letters and American spelling."""
    folded = text.casefold()
    for british, american in SPELLINGS:
        folded = folded.replace(british, american)
    return folded


def offices_of(posts: Iterable[Post]) -> list[Office]:
    """The offices of some posts, by side, country and title; each with its holders, those of no known start first."""
    found: dict[str, list[Post]] = {}
    for post in posts:
        found.setdefault(office_slug(post.title, post.organisation, post.country), []).append(post)
    offices = [Office(slug, sorted(held, key=_by_start)) for slug, held in found.items()]
    return sorted(offices, key=lambda office: office.place)


def _by_start(post: Post) -> tuple[date, int]:
    return post.first_day or date.min, post.pk


def holders_in(one: Office, other: Office, meeting: Meeting) -> list[tuple[Official, Official]]:
    """The two persons, or pairs of them, who held two offices on the days of a meeting in which both took part."""
    if not (meeting.first_day and meeting.last_day):
        return []
    people = [person.official for person in meeting.participations.all() if person.official]
    firsts, seconds = (
        [person for person in people if office.held_by(person.pk, meeting.first_day, meeting.last_day)]
        for office in (one, other)
    )
    return [(first, second) for first in firsts for second in seconds if first != second]


def holders_chart(offices: Sequence[Office], meetings: Iterable[Meeting] = ()) -> TenureChart | None:
    """Those who held some offices, each with the tenure, over the same years; contacts of known days as marks."""
    tenures = [
        Tenure(
            post.official.name,
            post.start,
            post.end,
            post.certain,
            note=str(office) if len(offices) > 1 else "",
            href=post.official.get_absolute_url(),
        )
        for office in offices
        for post in office.posts
    ]
    return tenure_chart(tenures, today=timezone.localdate(), marks=marks_of(meetings))


def marks_of(meetings: Iterable[Meeting]) -> list[tuple[date, str, str]]:
    """Contacts as marks on a line of time; those of which no day is known have none."""
    return [
        (row.first_day, f"{when_in_words(row.start, row.end, row.extent)}: {title_of(row)}", row.get_absolute_url())
        for row in meetings
        if row.first_day and len(row.start or row.end) == A_DAY
    ]
