import pytest

from articles.models import Article
from articles.provenance import manifest_differences, why_first
from tests.factories import make_article, make_outlet, make_raw_file

pytestmark = pytest.mark.django_db


def article_with_manifest(manifest, **fields):
    article = make_article(outlet=make_outlet("China Daily"), **fields)
    name = make_raw_file(article).names.get()
    name.manifest = manifest
    name.save()
    return Article.objects.for_page().get(pk=article.pk)


def test_a_manifest_that_says_otherwise_is_listed():
    [difference] = manifest_differences(article_with_manifest({"outlet": "TASS", "published": "2013-03-25"}))
    assert (difference.field, difference.page, difference.manifest) == ("outlet", "China Daily", "TASS")


@pytest.mark.parametrize(
    "manifest",
    [
        {"published": "2013-03"},
        {"published": "2013-03-25 03:06"},
        {"outlet": "CHINA DAILY"},
        {"url": "https://example.org/what-the-page-does-not-state"},
        {},
    ],
)
def test_less_exact_or_unstated_values_are_no_difference(manifest):
    assert manifest_differences(article_with_manifest(manifest)) == []


def test_a_field_filled_from_the_manifest_is_no_difference():
    article = article_with_manifest({"published": "2014"}, filled=["published"])
    assert manifest_differences(article) == []


@pytest.mark.parametrize(
    ("original", "copy", "why"),
    [
        ("2013-03-24", "2013-03-25", "published on 24 March 2013, this one on 25 March 2013"),
        ("2013-03", "2013-03-25", "dated March 2013, less exactly than this one, and may be the earlier"),
        ("2013-03", "", "dated March 2013, and this one is undated"),
        ("2013-03-24", "2013-03-24", "both bear the same date"),
        ("", "", "both are undated"),
    ],
)
def test_why_one_of_two_is_the_original(original, copy, why):
    assert why in why_first(Article(published=original), Article(published=copy))
