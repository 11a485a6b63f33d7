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

from articles.copies import SHARED_BANDS, are_near, sketch, unpacked
from articles.history import CHANGED, noting
from articles.models import Article, ArticleBand, ArticleSketch

AT_ONCE = 800
CROWD = 500  # articles that share an index row beyond which it shows a stock phrase, not a copy
SHARING = (
    "SELECT held.article_id, held.band FROM ({given}) AS given "
    "JOIN articles_articleband AS held ON held.band = given.band WHERE (SELECT count(*) FROM ("
    "SELECT 1 FROM articles_articleband AS other WHERE other.band = given.band LIMIT %s) AS few) BETWEEN 2 AND %s"
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
    sketches = _sketches(others | set(candidates))
    for one, found in candidates.items():
        joined: set[int] = set()  # clusters that it is known to belong to
        for other in sorted(found):
            if texts[one].simulated != texts[other].simulated or (other not in placed and texts[other].head in joined):
                continue
            same = bool(texts[one].text_hash) and texts[one].text_hash == texts[other].text_hash
            if same or are_near(sketches[one], sketches[other]):
                joined.add(texts[other].head)
                yield one, other


def _candidates(placed: set[int], texts: dict[int, Text]) -> dict[int, set[int]]:
    """The articles that share enough index rows or the very words with each of those to be placed."""
    by_band: dict[int, list[int]] = defaultdict(list)
    for article, band in ArticleBand.objects.filter(article__in=placed).values_list("article", "band"):
        by_band[band].append(article)
    holders: dict[int, list[int]] = defaultdict(list)
    for other, band in _sharing(list(by_band)):
        holders[band].append(other)
    shared: dict[int, list[int]] = defaultdict(list)  # each other article, once for each row in common
    for band, articles in holders.items():
        for one in by_band[band]:
            shared[one] += articles
    found = {
        one: {other for other, rows in Counter(others).items() if rows >= SHARED_BANDS}
        for one, others in shared.items()
    }
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


def _sharing(bands: list[int]) -> list[Pair]:
    """The articles of those of some index rows that few enough share to tell copies, each with the row.

    Two at least share it, a crowd at most; and no more of them are counted than decide it, since stock phrases are in
    a large part of an archive.
    """
    given = json.dumps(bands) if connection.vendor == "sqlite" else bands
    with connection.cursor() as cursor:
        cursor.execute(SHARING.format(given=GIVEN[connection.vendor]), [given, CROWD + 1, CROWD])
        return list(cursor.fetchall())


def _sketches(articles: set[int]) -> dict[int, tuple[int, ...]]:
    """The sketches of some articles; of those without a stored one, from their texts."""
    rows = ArticleSketch.objects.filter(article__in=articles).values_list("article", "sketch")
    found = {pk: unpacked(bytes(stored)) for pk, stored in rows}
    bodies = Article.objects.filter(pk__in=articles - found.keys()).order_by().values_list("pk", "body")
    return found | {pk: sketch(body) for pk, body in bodies}


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
