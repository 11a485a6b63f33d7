"""Whether evidence stands: the words of reports and mentions, against the bodies of their articles."""

from collections.abc import Iterator
from typing import Any

from articles.models import Article
from people.models import Mention, Report

AT_ONCE = 500  # articles


def faults() -> Iterator[str]:
    """Describes each current report and each mention whose words are not at its span, in the order of the articles."""
    ids = list(Article.objects.order_by("id").values_list("pk", flat=True))
    for at in range(0, len(ids), AT_ONCE):
        bodies = dict(Article.objects.filter(pk__in=ids[at : at + AT_ONCE]).order_by().values_list("pk", "body"))
        current = Report.objects.filter(article__in=bodies, state=Report.State.CURRENT)
        mentions = Mention.objects.filter(article__in=bodies)
        yield from _wrong("report", bodies, current.values_list("pk", "article", "start", "end", "quote"))
        yield from _wrong("mention", bodies, mentions.values_list("pk", "article", "start", "end", "printed"))


def _wrong(kind: str, bodies: dict[int, str], rows: Any) -> Iterator[str]:
    for pk, article, start, end, words in rows.order_by("article", "start", "pk"):
        if start is None or not words or bodies[article][start:end] != words:
            yield f"{kind} {pk} of article {article}: characters {start} to {end} are not {words!r}"
