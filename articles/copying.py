"""Clusters of articles that carry the same text, kept up as articles come.

A cluster is all that near copies connect. `copy_of` leads to its first article: published earliest, undated ones last,
then of the smallest sha256. Two articles that a person keeps apart never share a cluster: the same texts are joined
before near ones, earlier articles before later ones, and a link is left out that would bring the two together. So the
clusters follow from the texts and the decisions alone, never from the order in which they came.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from django.db import connection
from django.db.models import Q

from articles.copies import SHARED_BANDS, are_near, sketch
from articles.history import CHANGED, noting
from articles.models import Article, ArticleBand

AT_ONCE = 800
CROWD = 500  # articles that share an index row beyond which it shows a stock phrase, not a copy
TELLING = (
    "SELECT band FROM ({given}) AS given WHERE (SELECT count(*) FROM ("
    "SELECT 1 FROM articles_articleband AS held WHERE held.band = given.band LIMIT %s) AS few) BETWEEN 2 AND %s"
)
GIVEN = {"sqlite": "SELECT value AS band FROM json_each(%s)", "postgresql": "SELECT unnest(%s::bigint[]) AS band"}


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


Pair = tuple[int, int]


def mark_copies(articles: Iterable[int], apart: Collection[Pair] = ()) -> list[int]:
    """Sets `copy_of` of articles that were written and of all in their clusters, past and new; returns those moved.

    `articles` are ids; `apart` holds the pairs of ids that a person decided are no copies of each other.
    """
    written = set(articles)
    if not written:
        return []
    texts = _texts(_past_clusters(written))
    placed, links = _linked(set(texts), texts, apart)
    links += [(text.head, text.pk) for text in texts.values() if text.pk not in placed and text.copy_of]
    moved = []
    for cluster in _clusters(texts, links, apart):
        first = min(cluster, key=lambda text: text.order)
        for text in cluster:
            copy_of = None if text is first else first.pk
            if text.copy_of != copy_of:
                moved.append(Article(pk=text.pk, copy_of_id=copy_of))
    with noting(moved, CHANGED, decided={pk for pair in apart for pk in pair}):
        Article.objects.bulk_update(moved, ["copy_of"], batch_size=AT_ONCE)
    return [article.pk for article in moved]


def _linked(placed: set[int], texts: dict[int, Text], apart: Collection[Pair]) -> tuple[set[int], list[Pair]]:
    """The articles to be placed anew, and the links of these; `texts` grows by all of the clusters they touch.

    Clusters that nothing of changed stay whole and are not looked into; but where a person keeps members apart, all
    that lies near is placed anew, since one more text may change which links hold.
    """
    while True:
        links = list(_near_copies(placed, texts))
        partners = {other for pair in apart if texts.keys() & set(pair) for other in pair}
        if not partners:
            return placed, links
        texts |= _texts(_past_clusters(partners - set(texts)))
        if placed == set(texts):
            return placed, links
        placed = set(texts)


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


def _near_copies(placed: set[int], texts: dict[int, Text]) -> Iterator[Pair]:
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
    """The articles that share enough index rows or the very words with each of those to be placed."""
    shared: dict[int, Counter[int]] = defaultdict(Counter)
    by_band: dict[int, set[int]] = defaultdict(set)
    for article, band in ArticleBand.objects.filter(article__in=placed).values_list("article", "band"):
        by_band[band].add(article)
    bands = sorted(by_band)
    for at in range(0, len(bands), AT_ONCE):
        sharing = ArticleBand.objects.filter(band__in=_telling(bands[at : at + AT_ONCE]))
        for other, band in sharing.values_list("article", "band"):
            for one in by_band[band]:
                shared[one][other] += 1
    found = {one: {other for other, rows in others.items() if rows >= SHARED_BANDS} for one, others in shared.items()}
    by_hash: dict[str, set[int]] = defaultdict(set)
    for pk in placed:
        if texts[pk].text_hash:
            by_hash[texts[pk].text_hash].add(pk)
    for other, text_hash in (
        Article.objects.filter(text_hash__in=list(by_hash)).order_by().values_list("pk", "text_hash")
    ):
        for one in by_hash[text_hash]:
            found.setdefault(one, set()).add(other)
    return {one: others - {one} for one, others in found.items() if others - {one}}


def _telling(bands: list[int]) -> list[int]:
    """Those of some index rows that few enough articles share to tell copies: two at least, a crowd at most.

    No more articles of a row are counted than decide it: stock phrases are in a large part of an archive.
    """
    given = json.dumps(bands) if connection.vendor == "sqlite" else bands
    with connection.cursor() as cursor:
        cursor.execute(TELLING.format(given=GIVEN[connection.vendor]), [given, CROWD + 1, CROWD])
        return [band for (band,) in cursor]


def _clusters(texts: dict[int, Text], links: Iterable[Pair], apart: Collection[Pair]) -> Iterator[list[Text]]:
    """The articles that links connect, without the links that would bring together a pair to be kept apart."""
    cluster = {pk: {pk} for pk in texts}
    for one, other in sorted(links, key=lambda link: _surest_first(texts, link)):
        if cluster[one] is cluster[other]:
            continue
        joined = cluster[one] | cluster[other]
        if not any(joined.issuperset(pair) for pair in apart):
            cluster |= dict.fromkeys(joined, joined)
    for members in {id(found): found for found in cluster.values()}.values():
        yield [texts[pk] for pk in sorted(members)]


def _surest_first(texts: dict[int, Text], link: Pair) -> tuple[bool, list[tuple[str, str]]]:
    one, other = texts[link[0]], texts[link[1]]
    return one.text_hash != other.text_hash, sorted([one.order, other.order])
