"""Who reported a contact first, on each side, and how long after it."""

from collections.abc import Iterable
from dataclasses import dataclass

from articles.countries import side
from articles.models import Article
from people.accounts import Account
from people.models import Meeting

SIDES = {"cn": "Chinese side", "ru": "Russian side", "other": "Third countries"}
A_DAY = len("2013-03-24")


@dataclass(frozen=True, slots=True)
class FirstReport:
    """The earliest account of one side; `article` is None where no outlet of that side is held to report it."""

    side: str
    article: Article | None
    delay: str


def first_reports(meeting: Meeting, accounts: Iterable[Account]) -> list[FirstReport]:
    """The first dated account on each side; accounts come in the order of publication. No query."""
    first: dict[str, Article] = {}
    for account in accounts:
        article = account.article
        if article.outlet and article.first_day:
            first.setdefault(side(article.outlet.country), article)
    return [
        FirstReport(label, article, delay_in_words(meeting, article) if article else "")
        for key, label in SIDES.items()
        for article in [first.get(key)]
    ]


def delay_in_words(meeting: Meeting, article: Article) -> str:
    """How long after the contact's end an article was published; '' where one of the days is not known."""
    ended, published = meeting.end or meeting.start, article.published[:A_DAY]
    if len(ended) != A_DAY or len(published) != A_DAY or not (meeting.last_day and article.first_day):
        return ""
    days = (article.first_day - meeting.last_day).days
    if days < 0:
        return "while it was under way" if meeting.first_day and article.first_day >= meeting.first_day else "before it"
    return "on the same day" if days == 0 else f"{days:,} day{'s' if days > 1 else ''} later"
