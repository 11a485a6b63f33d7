"""Bounds of undated contacts follow from the tenures of those named in a present post."""

from datetime import date

import pytest

from people.extraction.bounds import article_bounds
from people.extraction.findings import Person
from people.extraction.posts import post_words
from people.matching import KnownOfficial, KnownPost, NameIndex

INDEX = NameIndex(
    (
        KnownOfficial(
            "one-test",
            "One Test",
            "RU",
            posts=(
                KnownPost("President", start="2000-05-07", end="2008-05-07", checked="SE"),
                KnownPost("Prime Minister", start="2008-05-08", end="2012-05-07", checked="SE"),
                KnownPost("President", start="2012-05-07"),
            ),
        ),
        KnownOfficial(
            "two-test",
            "Two Test",
            "CN",
            posts=(KnownPost("Minister of National Defense", start="2023-03-12", end="2023-10-24", checked="E"),),
        ),
    )
)


def person(key: str, title: str | None) -> Person:
    return Person(name=key, printed=key, known=key, country=None, title=title, full=True)


@pytest.mark.parametrize(
    ("titles", "bounds"),
    [
        (("President", None), (date(2000, 5, 7), None)),
        (("Prime Minister", None), (date(2008, 5, 8), date(2012, 5, 7))),
        ((None, "Defense Minister"), (date(2022, 3, 12), date(2023, 10, 24))),
        (("President", "Defense Minister"), (date(2022, 3, 12), date(2023, 10, 24))),
        (("former President", "former Defense Minister"), (None, None)),
        (("Prime Minister", "Defense Minister"), (None, None)),  # they never held these at one time
        (("Governor", None), (None, None)),
    ],
)
def test_bounds(titles, bounds):
    persons = tuple(person(key, title) for key, title in zip(("one-test", "two-test"), titles, strict=True))
    assert article_bounds(persons, INDEX, None) == bounds


def test_retrieval_is_the_latest_day():
    assert article_bounds((), INDEX, "2023-04-28") == (None, date(2023, 4, 28))
    assert article_bounds((person("two-test", "Defense Minister"),), INDEX, "2023-04-28")[1] == date(2023, 4, 28)


def test_titles_are_compared_by_one_rule_of_words():
    assert post_words("Minister of National Defence") == post_words("defense minister")
    assert post_words("State Councillor") == post_words("state councilor")
    assert post_words("deputy chairman") == post_words("Vice-Chairman") != post_words("Chairman")
