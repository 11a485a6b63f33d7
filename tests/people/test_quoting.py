import pytest

from people.quoting import Evidence, QuoteError, quoted
from tests.factories import make_article

pytestmark = pytest.mark.django_db

BODY = "𝒜 note: Shoigu met Chang.\nChang thanked him. Shoigu met Chang again in Moscow."


def test_words_are_found_in_code_points():
    article = make_article(body=BODY)
    found = quoted("Chang thanked him.", [article])
    assert found == Evidence(article.pk, 26, 44)
    assert article.body[found.start : found.end] == "Chang thanked him."


def test_white_space_may_differ():
    article = make_article(body=BODY)
    found = quoted("met  Chang.\r\n\r\nChang thanked\nhim.", [make_article(), article])
    assert article.body[found.start : found.end] == "met Chang.\nChang thanked him."


@pytest.mark.parametrize(
    ("words", "why"),
    [("Shoigu met Li", "not in the article"), ("   ", "not in the article"), ("Shoigu met Chang", "there 2 times")],
)
def test_words_that_are_no_evidence(words, why):
    with pytest.raises(QuoteError, match=why):
        quoted(words, [make_article(body=BODY)])


def test_of_several_places_the_one_meant_is_taken():
    article = make_article(body=BODY)
    assert quoted("Shoigu met Chang", [article], start=45).start == 45
    with pytest.raises(QuoteError, match="2 times"):
        quoted("Shoigu met Chang", [article], start=44)


def test_the_same_words_in_two_articles_are_there_twice():
    with pytest.raises(QuoteError, match="2 times"):
        quoted("Chang thanked him.", [make_article(body=BODY), make_article(body=BODY)])
