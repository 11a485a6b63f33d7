"""Which of an official's posts is meant on a day. It never guesses: where two fit, neither is given."""

from collections.abc import Iterable

from articles.partial_dates import first_day, last_day
from people.extraction.posts import post_words
from people.models import Post


def post_held(posts: Iterable[Post], start: str, end: str, printed: str) -> int | None:
    """The id of the post held on the days of a contact (partial ISO dates); of several the one as printed."""
    if not start:
        return None
    first, last = first_day(start), last_day(end or start)
    held = [post for post in posts if post.held_throughout(first, last)]
    if len(held) == 1:
        return held[0].pk
    alike = [(len(post_words(post.title) & post_words(printed)), post) for post in held]
    most = max((count for count, _ in alike), default=0)
    best = [post for count, post in alike if count == most and most > 0]
    return best[0].pk if len(best) == 1 else None
