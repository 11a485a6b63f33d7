"""Full-text search of articles: one interface over SQLite's FTS5 and PostgreSQL's tsvector.

The tokens are made in Python (articles.search_tokens) and kept in SearchText, one row an article; each database has its
own index over them, which triggers (SQLite) or the database itself (PostgreSQL) keep in step. So whatever is written or
deleted is found or not found from the same transaction on, and both databases find the same articles in the same order.
"""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import reduce
from operator import add
from typing import Any, TypeVar

from django.db import connection, models, transaction
from django.db.models import BooleanField, F, FloatField, Func, TextField, Value
from django.db.models.expressions import Combinable
from django.db.models.functions import Cast, Concat, Length, Replace

from articles.models import Article, SearchText
from articles.passages import marked, passage
from articles.search_query import SearchQuery, Term
from articles.search_tokens import index_texts

AT_ONCE = 500
MOST_RANKED = 50_000
FEW = 2_000  # articles found that SQLite looks up one by one; of more it goes through an index and keeps those found
FOUND_SQLITE = "SELECT rowid FROM articles_search WHERE articles_search MATCH %s"
FOUND_POSTGRESQL = (
    "SELECT article_id FROM articles_searchtext "
    "WHERE array_to_tsvector(string_to_array(tokens, ' ')) @@ %s::tsquery{}"  # the expression of the index
)
# Where a word is common, PostgreSQL takes looking at every row for cheaper than its index; it is fifty times as dear,
# for the words of each row are taken apart. The memory is for the numbers of all rows found.
BY_INDEX = "SET LOCAL enable_seqscan = off; SET LOCAL work_mem = '64MB'"
BY_ANY = "SET LOCAL enable_seqscan = DEFAULT; SET LOCAL work_mem = DEFAULT"
Articles = TypeVar("Articles", bound=models.QuerySet)


# --- keeping the index -----------------------------------------------------------------------------------------------


def index(articles: Iterable[Article], ready: Mapping[int, tuple[str, str]] | None = None) -> None:
    """Writes the tokens of articles that are new or changed; the caller opens the transaction.

    `ready` has the tokens of those articles, by id, of which they are known.
    """
    SearchText.objects.bulk_create(
        [_row(article, (ready or {}).get(article.pk)) for article in articles],
        batch_size=AT_ONCE, update_conflicts=True, unique_fields=["article"], update_fields=["headline", "tokens"],
    )  # fmt: skip


def rebuild(step: Callable[[int], None]) -> None:
    """Makes the tokens of all articles again, a few hundred in a transaction, and tells `step` how many they were."""
    last = 0
    while some := list(Article.objects.filter(pk__gt=last).order_by("pk")[:AT_ONCE]):
        with transaction.atomic():
            index(some)
        last = some[-1].pk
        step(len(some))
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("INSERT INTO articles_search(articles_search) VALUES ('rebuild')")


def _row(article: Article, ready: tuple[str, str] | None) -> SearchText:
    headline, tokens = ready or index_texts(article.headline, article.body)
    return SearchText(article_id=article.pk, headline=headline, tokens=tokens)


# --- finding ---------------------------------------------------------------------------------------------------------


def matching(articles: Articles, query: SearchQuery) -> Articles:
    """Those of some articles that a search finds."""
    return among(articles, lambda: hits(query))


def hits(query: SearchQuery) -> list[int]:
    """The numbers of all articles that a search finds, in no order."""
    if connection.vendor != "postgresql":
        with connection.cursor() as cursor:
            cursor.execute(*_found_by_sqlite(query))
            return [pk for (pk,) in cursor]
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(BY_INDEX)
        cursor.execute(*_found_by_postgresql(query))
        found = [pk for (pk,) in cursor]
        cursor.execute(BY_ANY)
    return found


def among(articles: Articles, found: Callable[[], Sequence[int]]) -> Articles:
    """Those of some articles whose numbers are among those found, however many these are.

    `found` is asked when the database is, and not at all where the answer is remembered.
    """
    return articles.filter(_IsFound(found))


class _IsFound(Func):
    """Whether an article's number is among some."""

    output_field = BooleanField()

    def __init__(self, found: Callable[[], Sequence[int]]) -> None:
        super().__init__(F("pk"))
        self.found = found

    def as_sql(self, compiler: Any, connection: Any, **options: Any) -> tuple[str, list[Any]]:  # type: ignore[override]
        """The test in SQLite's words; a sum keeps it from looking up many one by one."""
        number, _ = compiler.compile(self.get_source_expressions()[0])
        found = self.found()
        number += " + 0" if len(found) > FEW else ""
        return f"{number} IN (SELECT value FROM json_each(%s))", [json.dumps(found)]  # noqa: S608 - a column's name

    def as_postgresql(self, compiler: Any, connection: Any, **options: Any) -> tuple[str, list[Any]]:
        number, _ = compiler.compile(self.get_source_expressions()[0])
        return f"{number} IN (SELECT unnest(%s::bigint[]))", [list(self.found())]


def by_rank(articles: Articles, query: SearchQuery) -> Articles:
    """The best first: those whose headline says it, then those that say it often for their length, then the newest.

    More than 50,000 are not to be ranked (see `ranks`): it would take too long, and nobody would read so many.
    """
    score: Combinable = reduce(add, (_score(term) for term in query.wanted))
    return articles.annotate(rank=score).order_by("-rank", F("first_day").desc(nulls_last=True), "-id")


def ranks(articles: models.QuerySet) -> bool:
    """Whether so few articles are found that they can be ranked."""
    return bool(articles.order_by()[: MOST_RANKED + 1].count() <= MOST_RANKED)


def with_passages(articles: Sequence[Article], query: SearchQuery) -> None:
    """Gives each article `found_headline` and `found_passage`, with the words found marked (see articles.passages)."""
    bodies = dict(Article.objects.filter(pk__in=[article.pk for article in articles]).values_list("pk", "body"))
    for article in articles:
        article.found_headline = marked(str(article), query)
        article.found_passage = passage(bodies[article.pk], query)


def fts5_query(query: SearchQuery) -> str:
    """A search in the language of SQLite's FTS5. Each token is quoted, so that none is taken for an operator."""

    def one(term: Term) -> str:
        return " + ".join(f'"{word}"' for word in term.words) + (" *" if term.prefix else "")

    found = " AND ".join(f"({' OR '.join(map(one, group))})" for group in query.groups)
    return " NOT ".join([f"({found})", *map(one, query.without)])


def ts_query(query: SearchQuery) -> str:
    """A search as PostgreSQL's tsquery; phrases count as their words, and are looked for in the tokens besides."""

    def one(term: Term) -> str:
        *before, last = (f"'{word}'" for word in term.words)
        return "(" + " & ".join([*before, last + (":*" if term.prefix else "")]) + ")"

    found = [f"({' | '.join(map(one, group))})" for group in query.groups]
    return " & ".join([*found, *(f"!{one(term)}" for term in query.without if len(term.words) == 1)])


def _found_by_sqlite(query: SearchQuery) -> tuple[str, list[str]]:
    return FOUND_SQLITE, [fts5_query(query)]


def _found_by_postgresql(query: SearchQuery) -> tuple[str, list[str]]:
    phrases, parameters = "", [ts_query(query)]
    for group in query.groups:
        if any(len(term.words) > 1 for term in group):
            phrases += f" AND ({_like(group)})"
            parameters += map(_pattern, group)
    for term in query.without:
        if len(term.words) > 1:
            phrases += f" AND NOT ({_like([term])})"
            parameters.append(_pattern(term))
    return FOUND_POSTGRESQL.format(phrases), parameters


def _like(terms: Sequence[Term]) -> str:
    return " OR ".join("' ' || tokens || ' ' LIKE %s" for _ in terms)


def _pattern(term: Term) -> str:
    return f"% {' '.join(term.words)}{'' if term.prefix else ' '}%"


def _score(term: Term) -> Combinable:
    """A headline that says it counts more than any text; in a text how often, for each hundred letters or so."""
    needle = f" {' '.join(term.words)}{'' if term.prefix else ' '}"
    often = _times("search_text__tokens", needle)
    return _times("search_text__headline", needle) + often * 100.0 / (Length("search_text__tokens") + 2000.0)


def _times(column: str, needle: str) -> Combinable:
    """How often a column of tokens holds some."""
    space = Value(" ", output_field=TextField())
    padded = Concat(space, F(column), space)
    rest = Length(Replace(padded, Value(needle, output_field=TextField()), Value("", output_field=TextField())))
    return Cast(Length(padded) - rest, FloatField()) / Value(float(len(needle)), output_field=FloatField())
