"""Clusters of articles that carry the same text, kept up as articles come.

A cluster is all that near copies connect. `copy_of` leads to its first article: published earliest, undated ones last,
then of the smallest sha256. The clusters follow from the texts alone, never from the order in which they came.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.db.models import Q

from articles.copies import are_near, sketch
from articles.models import Article, ArticleBand

AT_ONCE = 800


@dataclass(slots=True)
class Text:
    """An article as the clusters know it."""

    pk: int
    copy_of: int | None
    published: str
    sha256: str
    text_hash: str
    simulated: bool

    @property
    def head(self) -> int:
        return self.copy_of or self.pk

    @property
    def order(self) -> tuple[str, str]:
        return self.published or "9999", self.sha256


def mark_copies(articles: Iterable[Article]) -> list[int]:
    """Sets `copy_of` of articles that were written and of all in their clusters, past and new; returns those moved."""
    written = {article.pk for article in articles}
    if not written:
        return []
    texts = _texts(_past_clusters(written))
    placed = set(texts)  # to be placed anew
    near = _near_copies(placed, texts)
    links: dict[int, set[int]] = defaultdict(set)
    for one, other in near:
        links[one].add(other)
        links[other].add(one)
    for text in list(texts.values()):  # clusters that nothing of changed stay whole
        if text.pk not in placed:
            links[text.pk].add(text.head)
            links[text.head].add(text.pk)
    moved = []
    for cluster in _connected(texts, links):
        first = min(cluster, key=lambda text: text.order)
        for text in cluster:
            copy_of = None if text is first else first.pk
            if text.copy_of != copy_of:
                moved.append(Article(pk=text.pk, copy_of_id=copy_of))
    Article.objects.bulk_update(moved, ["copy_of"], batch_size=AT_ONCE)
    return [article.pk for article in moved]


def _past_clusters(written: set[int]) -> set[int]:
    copies = Article.objects.filter(pk__in=written).values_list("copy_of", flat=True)
    heads = {head for head in copies if head}
    members = Article.objects.filter(Q(copy_of__in=written | heads))
    return written | heads | set(members.values_list("pk", flat=True))


def _texts(ids: Iterable[int]) -> dict[int, Text]:
    columns = ("pk", "copy_of", "published", "raw_file__sha256", "text_hash", "simulated")
    rows = Article.objects.filter(pk__in=list(ids)).order_by()
    return {
        pk: Text(pk, copy_of, published, sha256 or "", text_hash, simulated)
        for pk, copy_of, published, sha256, text_hash, simulated in rows.values_list(*columns)
    }


def _near_copies(placed: set[int], texts: dict[int, Text]) -> Iterator[tuple[int, int]]:
    """Pairs of near copies, one of each to be placed; adds to `texts` all of the clusters that they touch."""
    candidates = _candidates(placed, texts)
    others = {other for found in candidates.values() for other in found}
    texts |= _texts(_past_clusters(others - set(texts)))
    bodies = dict(Article.objects.filter(pk__in=others | set(candidates)).order_by().values_list("pk", "body"))
    sketches: dict[int, tuple[int, ...]] = {}
    for one, found in candidates.items():
        joined: set[int] = set()  # clusters that it is known to belong to
        for other in sorted(found):
            if texts[one].simulated != texts[other].simulated or (other not in placed and texts[other].head in joined):
                continue
            same = bool(texts[one].text_hash) and texts[one].text_hash == texts[other].text_hash
            for pk in () if same else (one, other):
                if pk not in sketches:
                    sketches[pk] = sketch(bodies[pk])
            if same or are_near(sketches[one], sketches[other]):
                joined.add(texts[other].head)
                yield one, other


def _candidates(placed: set[int], texts: dict[int, Text]) -> dict[int, set[int]]:
    """The articles that share an index row or the very words with each of those to be placed."""
    found: dict[int, set[int]] = defaultdict(set)
    by_band: dict[int, set[int]] = defaultdict(set)
    for article, band in ArticleBand.objects.filter(article__in=placed).values_list("article", "band"):
        by_band[band].add(article)
    bands = sorted(by_band)
    for at in range(0, len(bands), AT_ONCE):
        sharing = ArticleBand.objects.filter(band__in=bands[at : at + AT_ONCE])
        for other, band in sharing.values_list("article", "band"):
            for one in by_band[band]:
                found[one].add(other)
    by_hash: dict[str, set[int]] = defaultdict(set)
    for pk in placed:
        if texts[pk].text_hash:
            by_hash[texts[pk].text_hash].add(pk)
    for other, text_hash in (
        Article.objects.filter(text_hash__in=list(by_hash)).order_by().values_list("pk", "text_hash")
    ):
        for one in by_hash[text_hash]:
            found[one].add(other)
    for one in found:
        found[one].discard(one)
    return {one: others for one, others in found.items() if others}


def _connected(texts: dict[int, Text], links: dict[int, set[int]]) -> Iterator[list[Text]]:
    seen: set[int] = set()
    for start in sorted(texts):
        if start in seen:
            continue
        seen.add(start)
        queue = [start]
        for one in queue:
            new = {other for other in links[one] if other in texts} - seen
            seen |= new
            queue += sorted(new)
        yield [texts[pk] for pk in queue]
