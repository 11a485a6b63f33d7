"""Ranking of pairs that may be one person, or one contact."""

from dataclasses import replace
from datetime import date

import pytest

from people.suggestions import (
    MOST_IN_BLOCK,
    Contact,
    Person,
    contacts_to_compare,
    judge_contacts,
    judge_persons,
    nearest_spelling,
    persons_to_compare,
    ranked,
)

SHOIGU = Person(1, ("Sergei Shoigu",), "RU")
DAY = date(2013, 3, 24)
TALKS = Contact(1, "meeting", DAY, DAY, frozenset({1, 2}), "moscow", "RU")


@pytest.mark.parametrize(
    ("name", "other", "why"),
    [
        ("Sergei Shoigu", "Сергей Шойгу", "another script"),
        ("Sergei Shoigu", "Sergey Shoygu", "another spelling"),
        ("Antony Blinken", "Antony Blinkem", "one letter"),
        ("Cao Gangchuan", "Ts'ao Kang-ch'uan", "another spelling"),
        ("Cao Gangchuan", "Tsao Kang-chuan", "Wade-Giles"),
        ("Deng Xiaoping", "Teng Hsiao-ping", "Wade-Giles"),
        ("Mohammad Reza Ashtiani", "Mohammad Ashtiani", "all words"),
        ("Leonid Ivashov", "Leonid Ivashenkov", "nearly alike"),
    ],
)
def test_like_names_are_found_by_a_key_and_told_in_words(name, other, why):
    assert persons_to_compare({1: [name], 2: [other]}) == {(1, 2)}
    reason = nearest_spelling([name], [other])
    assert reason
    assert why in reason[1]


@pytest.mark.parametrize(("name", "other"), [("Sergei Shoigu", "Sergei Lavrov"), ("Li Shangfu", "Li Zuocheng")])
def test_unlike_names_are_none(name, other):
    assert nearest_spelling([name], [other]) is None


def test_a_key_that_many_share_tells_nothing():
    letters = "bcdfghklmnpr"
    names = {pk: [f"Ivan {letters[pk % 12]}a{letters[pk // 12]}on"] for pk in range(MOST_IN_BLOCK + 1)}
    pairs = persons_to_compare(names)
    assert 0 < len(pairs) < len(names) * len(names) / 4


def test_what_speaks_for_and_against_a_person():
    other = Person(2, ("Sergey Shoygu",), "RU")
    plain = judge_persons(SHOIGU, other)
    assert plain.score == 75
    assert [why for _, why in plain.reasons][1] == "both serve RU"
    abroad = judge_persons(SHOIGU, replace(other, country="CN"))
    assert abroad is None
    minister = frozenset({"minister of defence"})
    same_post = judge_persons(replace(SHOIGU, titles=minister), replace(other, titles=minister, country="CN"))
    assert same_post.score == 50
    together = judge_persons(replace(SHOIGU, meetings=frozenset({7})), replace(other, meetings=frozenset({7})))
    assert together is None
    met = judge_persons(replace(SHOIGU, met=frozenset({7, 8, 9})), replace(other, met=frozenset({7, 8, 9})))
    assert (10, "they met the same people: 3") in met.reasons
    minister_of_both = replace(SHOIGU, titles=minister, articles=frozenset({5}))
    beside = judge_persons(minister_of_both, replace(other, titles=minister, articles=frozenset({5})))
    assert (-10, "one article names both") in beside.reasons
    assert judge_persons(replace(SHOIGU, listed=True), replace(other, listed=True)) is None
    assert ranked([plain, same_post]) == [plain, same_post]


def test_two_posts_at_one_time_speak_against_a_person():
    one = replace(SHOIGU, posts=(("Minister", date(2012, 1, 1), date.max),))
    other = Person(2, ("Sergey Shoygu",), "RU", posts=(("Governor", date(2013, 1, 1), date(2014, 1, 1)),))
    assert (-15, "they held two posts at one time: Minister and Governor") in judge_persons(one, other).reasons


def test_contacts_near_each_other_of_one_official_are_compared():
    late = replace(TALKS, id=2, first=date(2013, 3, 27), last=date(2013, 3, 27))
    assert list(contacts_to_compare([TALKS, late])) == [(TALKS, late)]
    for other in (
        replace(late, first=date(2013, 3, 28), last=date(2013, 3, 28)),
        replace(late, kind="visit"),
        replace(late, simulated=True),
        replace(late, officials=frozenset({3})),
    ):
        assert list(contacts_to_compare([TALKS, other])) == []


def test_what_speaks_for_and_against_a_contact():
    other = replace(TALKS, id=2)
    assert judge_contacts(TALKS, other).score == 100
    assert judge_contacts(TALKS, replace(other, place="sochi")).score == 65
    assert judge_contacts(TALKS, replace(other, country="CN")) is None
    assert judge_contacts(TALKS, replace(other, officials=frozenset({1}), place="")).score == 65
    week = replace(other, last=date(2013, 3, 30))
    assert (20, "their days overlap") in judge_contacts(TALKS, week).reasons
    both = frozenset({9})
    assert judge_contacts(replace(TALKS, articles=both), replace(other, articles=both)).score == 70
