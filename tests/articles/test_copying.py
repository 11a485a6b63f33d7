"""Copies in the archive: found through index rows as articles come, kept apart where a person says so."""

import random
import re

import pytest

from articles.copies import BANDS, bands, packed, sketch, text_hash
from articles.copying import CROWD, mark_copies
from articles.models import Article, ArticleBand, ArticleSketch
from articles.parsing import parse
from tests.articles.test_copies import ARTICLES, FOUND, REPRINTS, article, reprint

pytestmark = pytest.mark.django_db


def written(body: str, published: str = "", **fields) -> Article:
    """An article in the archive with its index rows, not yet compared with others."""
    row = Article.objects.create(body=body, published=published, text_hash=text_hash(body), language="en", **fields)
    ArticleBand.objects.bulk_create(ArticleBand(article=row, band=band) for band in bands(sketch(body)))
    return row


def test_a_stored_sketch_is_taken_for_the_text_and_a_missing_one_is_made_of_it():
    text = article(1)
    first, second = written(text, "2013-03-01"), written(reprint(text, 1), "2013-03-02")
    other = ArticleSketch.objects.create(article=first, sketch=packed(sketch(article(2))))
    assert mark_copies([second.pk]) == []
    other.delete()
    assert mark_copies([second.pk]) == [second.pk]


def page(headline: str, body: str, menu: str) -> bytes:
    """A page with a menu before the story and another after it."""
    sentences = [f"{sentence.capitalize()}." for sentence in re.split(r"\. +|  +", body.removesuffix("."))]
    middle = len(sentences) // 2
    story = " ".join(sentences[:middle]) + "\n\n" + " ".join(sentences[middle:])
    return f"{menu}\n\n{headline}\n\n2013-03-25 10:15\n\n{story}\n\nCopyright. All rights reserved.\n".encode()


def originals() -> dict[int, int | None]:
    return dict(Article.objects.order_by("pk").values_list("pk", "copy_of"))


def test_of_a_thousand_articles_the_reprints_are_found_and_none_is_wrong():
    texts = [article(seed) for seed in range(ARTICLES - REPRINTS)]
    reprints = [reprint(texts[seed], seed) for seed in range(REPRINTS)]
    pages = [page(f"Story number {n}", text, "Home\nNews\nOpinion") for n, text in enumerate(texts)]
    pages += [page(f"Story number {n}", text, "Index | World | Weather") for n, text in enumerate(reprints)]
    rows = [written(parse(data, name=f"{n}.txt").body, f"2013-{n // 200 + 1:02}") for n, data in enumerate(pages)]
    mark_copies(row.pk for row in rows)
    found = originals()
    true = {rows[len(texts) + n].pk: rows[n].pk for n in range(REPRINTS)}
    assert sum(found[copy] == original for copy, original in true.items()) >= FOUND * REPRINTS
    assert all(true.get(copy) == original for copy, original in found.items() if original)
    assert ArticleBand.objects.filter(article=rows[0]).count() <= BANDS


def test_a_stock_phrase_that_a_crowd_shares_is_no_sign_of_a_copy():
    rows = [written(article(seed)) for seed in (1, 1)]
    crowd = Article.objects.bulk_create(Article(body="", language="en") for _ in range(CROWD))
    for band in bands(sketch(rows[0].body)):
        ArticleBand.objects.bulk_create(ArticleBand(article=one, band=band) for one in crowd)
    mark_copies([rows[1].pk])
    assert sorted(filter(None, originals().values())) == [rows[0].pk]  # by the very words


def test_a_pair_kept_apart_is_not_joined_and_the_rest_is():
    text = article(1)
    first, other, again = (written(one, f"2013-0{n}") for n, one in enumerate((text, reprint(text, 1), text), start=1))
    mark_copies([first.pk, other.pk, again.pk], [(other.pk, first.pk)])
    assert originals() == {first.pk: None, other.pk: None, again.pk: first.pk}


def test_the_very_words_of_one_kept_apart_follow_it():
    text = article(1)
    first, other = written(text, "2013-01"), written(reprint(text, 1), "2013-02")
    mark_copies([first.pk, other.pk], [(other.pk, first.pk)])
    third = written(other.body, "2013-03")
    mark_copies([third.pk], [(other.pk, first.pk)])
    assert originals() == {first.pk: None, other.pk: None, third.pk: other.pk}


@pytest.mark.parametrize("seed", range(6))
def test_clusters_do_not_depend_on_the_order_in_which_articles_come(seed):
    text = article(1)
    bodies = [text, reprint(text, 1), reprint(text, 2), text, reprint(reprint(text, 3), 4), article(2)]
    rows = [written(body, f"2013-0{n}") for n, body in enumerate(bodies, start=1)]
    apart = [(rows[2].pk, rows[0].pk), (rows[4].pk, rows[1].pk)]
    mark_copies([row.pk for row in rows], apart)
    at_once = originals()
    assert at_once[rows[2].pk] is None
    Article.objects.update(copy_of=None)
    held = list(ArticleBand.objects.all())
    ArticleBand.objects.all().delete()
    come = random.Random(seed).sample(rows, len(rows))  # noqa: S311
    for row in come:
        hashed = row.text_hash
        ArticleBand.objects.bulk_create(one for one in held if one.article_id == row.pk)
        Article.objects.filter(pk=row.pk).update(text_hash=hashed)
        mark_copies([row.pk], apart)
    assert originals() == at_once
