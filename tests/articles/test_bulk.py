"""Rows are added without instances of their model, on either database."""

import pytest
from django.db import IntegrityError, transaction

from articles.bulk import insert
from articles.models import ArticleBand
from tests.factories import make_article

pytestmark = pytest.mark.django_db


def test_rows_are_added_in_order_with_ids_of_their_own():
    article = make_article()
    insert(ArticleBand, ("article_id", "band"), ((article.pk, band) for band in (7, -3, 2**62)))
    assert list(ArticleBand.objects.order_by("id").values_list("band", flat=True)) == [7, -3, 2**62]
    later = ArticleBand.objects.create(article=article, band=5)
    assert later.pk > max(ArticleBand.objects.exclude(pk=later.pk).values_list("pk", flat=True))


def test_no_rows_are_no_fault():
    insert(ArticleBand, ("article_id", "band"), [])
    assert not ArticleBand.objects.exists()


def test_constraints_hold():
    article = make_article()
    with pytest.raises(IntegrityError), transaction.atomic():
        insert(ArticleBand, ("article_id", "band"), [(article.pk, 7), (article.pk, 7)])
