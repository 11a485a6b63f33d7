"""Texts of the same words, and nearly so; and the clusters of articles that they make."""

import random

import pytest

from articles.copies import are_near, bands, sketch, text_hash
from articles.copying import mark_copies
from articles.models import Article, ArticleBand
from tests.factories import make_article, make_raw_file

WORDS = ["minister", "general", "talks", "navy", "exercise", "visit", "treaty", "border", "security", "region", "army"]


def text(seed: int, size: int = 200) -> str:
    chance = random.Random(seed)  # noqa: S311
    return " ".join(f"{chance.choice(WORDS)}{chance.randrange(50)}" for _ in range(size))


def test_the_same_words_in_other_clothes():
    assert text_hash("Li met Shoigu.\nThey talked.") == text_hash("LI MET  Shoigu — they talked")
    assert text_hash("Li met Shoigu.") != text_hash("Li met Putin.")
    assert text_hash("李尚福 访问") == text_hash("李尚福访问。")
    assert text_hash("…") == ""


def test_near_copies():
    whole = text(1)
    cut = whole.rsplit(" ", 20)[0]
    assert are_near(sketch(whole), sketch(f"(Agency) {whole} Editor: someone"))
    assert are_near(sketch(whole), sketch(cut))
    assert not are_near(sketch(whole), sketch(text(2)))
    assert not are_near(sketch("too short"), sketch("too short"))
    assert len(bands(sketch(whole))) <= 12


def article(body: str, published: str = "2013-03-25", **fields) -> Article:
    made = make_article(body=body, published=published, text_hash=text_hash(body), **fields)
    make_raw_file(made)
    ArticleBand.objects.bulk_create(ArticleBand(article=made, band=band) for band in bands(sketch(body)))
    return made


def clusters() -> dict[int, int | None]:
    return dict(Article.objects.order_by("pk").values_list("pk", "copy_of"))


@pytest.mark.django_db
def test_the_earliest_published_leads_a_cluster():
    undated, late, early = article(text(1), ""), article(text(1), "2013-03-26"), article(f"{text(1)} end", "2013-03-25")
    other = article(text(2))
    moved = mark_copies([undated, late, early, other])
    assert clusters() == {undated.pk: early.pk, late.pk: early.pk, early.pk: None, other.pk: None}
    assert sorted(moved) == [undated.pk, late.pk]
    assert mark_copies([undated, late, early, other]) == []


@pytest.mark.django_db
def test_an_earlier_copy_takes_the_lead_when_it_comes():
    first = article(text(1), "2013-03-26")
    second = article(text(1), "2013-03-27")
    mark_copies([first])
    mark_copies([second])
    earlier = article(text(1), "2013-03-25")
    mark_copies([earlier])
    assert clusters() == {first.pk: earlier.pk, second.pk: earlier.pk, earlier.pk: None}


@pytest.mark.django_db
def test_a_text_that_changed_leaves_its_cluster():
    first, second, third = (article(text(1), f"2013-03-2{n}") for n in (4, 5, 6))
    mark_copies([first, second, third])
    first.refresh_from_db()
    first.body = text(3)
    first.text_hash = text_hash(first.body)
    first.save()
    first.bands.all().delete()
    ArticleBand.objects.bulk_create(ArticleBand(article=first, band=band) for band in bands(sketch(first.body)))
    mark_copies([first])
    assert clusters() == {first.pk: None, second.pk: None, third.pk: second.pk}


@pytest.mark.django_db
def test_sample_articles_are_no_copies_of_real_ones():
    real, sample = article(text(1)), article(text(1), simulated=True)
    mark_copies([real, sample])
    assert set(clusters().values()) == {None}


@pytest.mark.django_db
@pytest.mark.parametrize("seed", range(3))
def test_the_order_of_coming_does_not_matter(seed):
    bodies = [text(1), f"{text(1)} more", text(2), f"{text(2)} more", text(2), text(3)]
    articles = [article(body, f"2013-03-{20 + n}") for n, body in enumerate(bodies)]
    mark_copies(articles)
    together = clusters()
    Article.objects.update(copy_of=None)
    random.Random(seed).shuffle(articles)  # noqa: S311
    for one in articles:
        mark_copies([Article.objects.get(pk=one.pk)])
    assert clusters() == together
