"""Whether a printed title and a post of the authority file are the same office, and who held a post on a day."""

import re
from collections.abc import Iterable
from datetime import date, timedelta
from functools import lru_cache

from articles.partial_dates import first_day, last_day
from people.extraction.rules.posts import GENERIC, LEADERS, LEVELS, NO_WORD, SAME_WORD
from people.matching import KnownOfficial, KnownPost
from people.transliteration import plain

FORMER = re.compile(r"\b(?:former|ex|late|retired|then|formerly|previously|onetime|one-time)\b")
MILITARY = re.compile(
    r"defen[cs]e|general staff|army|navy|fleet|force|commander|military|commissar|armament|logistic|joint staff|troops"
    r"|theater|security council|border|intelligence"
)
PARTS = re.compile(
    r"\s*(?:,|\band\b(?= (?:[\w-]+ ){0,3}(?:minister|chief|chairman|director|head|member|commander|deputy))| - )\s*"
)
MARGIN = timedelta(days=366)
LONG = timedelta(days=3652)
SOME_DAYS = timedelta(days=45)


@lru_cache(maxsize=20_000)
def post_words(title: str) -> frozenset[str]:
    """The words that tell a post apart, in one spelling: 'defence minister' and 'Minister of Defense' are equal."""
    words: list[str] = []
    for word in re.findall(r"[\w-]+(?:'s)?", plain(title)):
        word = word.removesuffix("'s")
        words += SAME_WORD.get(word, word).split()
    if "premier" in words or {"prime", "minister"} <= set(words):
        words = [w for w in words if w not in {"premier", "prime", "minister"}] + ["premier"]
    if "ministry" in words:
        words = [w for w in words if w not in LEADERS | {"ministry"}] + ["minister"]
    return frozenset(words) - NO_WORD


@lru_cache(maxsize=50_000)
def same_post(title: str, post: str) -> bool:
    """Whether a printed title can be a post's title: 'defense chief' can be 'Minister of Defence', 'deputy' cannot."""
    held = post_words(post)
    return any(_same_words(post_words(part), held) for part in PARTS.split(plain(title)) if part)


def _same_words(printed: frozenset[str], held: frozenset[str]) -> bool:
    if not printed or (printed & LEVELS - {"former"}) != (held & LEVELS):
        return False
    core = printed - LEVELS
    field, held_field = core - LEADERS, held - LEVELS - LEADERS
    if field == {"minister"} or not field:
        return bool(core & held) or bool(core & LEADERS and held & LEADERS)
    generic = GENERIC
    if field - generic:
        shared = (field & held_field) - generic
        return (
            bool(shared)
            and len(shared) >= 0.5 * len(field - generic)
            and not ("minister" in core and "minister" not in held and "secretary" not in held)
        )
    return field <= held


def held_on(post: KnownPost, first: date | None, last: date | None, *, margin: timedelta | None = None) -> bool:
    """Whether a post may have been held between two days; doubtful ends have a year's margin. No days: always."""
    if first is None or last is None:
        return True
    start, end = tenure(post.start, post.end, post.certain, margin or (SOME_DAYS if post.certain else MARGIN))
    return start <= last and first <= end


@lru_cache(maxsize=20_000)
def tenure(start: str | None, end: str | None, certain: bool, margin: timedelta) -> tuple[date, date]:  # noqa: FBT001
    """The first and last day on which a post may have been held."""
    first = first_day(start) - margin if start else date.min
    if end:
        return first, last_day(end) + margin
    if start and not certain:  # whether and when it ended is not known
        return first, first_day(start) + LONG
    return first, date.max


@lru_cache(maxsize=20_000)
def tells_of_past(title: str) -> bool:
    """Whether a printed title says that its post is over: 'former defence minister'."""
    return bool(FORMER.search(plain(title)))


@lru_cache(maxsize=20_000)
def is_military(title: str) -> bool:
    """Whether the bearer of a post may have a rank."""
    return bool(MILITARY.search(plain(title)))


def fits(official: KnownOfficial, title: str | None, rank: str | None, days: tuple[date | None, date | None]) -> bool:
    """Whether an official can bear this printed title or rank on those days."""
    posts: Iterable[KnownPost] = official.posts
    if title:
        posts = [post for post in official.posts if same_post(title, post.title)]
        if not posts or tells_of_past(title):
            return bool(posts)
    elif rank:
        posts = [post for post in official.posts if is_military(post.title)]
    return any(held_on(post, *days, margin=None if title else MARGIN) for post in posts)


def contradiction(official: KnownOfficial, title: str, days: tuple[date | None, date | None]) -> str | None:
    """What speaks against a title printed as a present post: 'post ended 2012-11'; None where nothing does."""
    if days[0] is None or tells_of_past(title):
        return None
    if not post_words(title) - LEVELS - LEADERS - GENERIC:
        return None
    same = [post for post in official.posts if same_post(title, post.title)]
    if not same or any(held_on(post, *days) for post in same):
        return None
    ended = [post.end for post in same if post.end and last_day(post.end) < days[0]]
    if ended:
        return f"post ended {max(ended)}"
    later = [post.start for post in same if post.start and days[1] and first_day(post.start) > days[1]]
    return f"post began {min(later)}" if later else None
