"""Words that tell when, counted from a day."""

from datetime import date

import pytest

from people.extraction.dates import Clock, find_times, resolve
from people.extraction.periods import month_bounds

MONDAY = "2013-03-25"
CASES = [
    ("on Friday", "2013-03-22", "2013-03-22", "weekday"),
    ("on Monday", "2013-03-25", "2013-03-25", "weekday"),
    ("last Monday", "2013-03-18", "2013-03-18", "weekday"),
    ("next Friday", "2013-03-29", "2013-03-29", "weekday"),
    ("from Sunday to Wednesday", "2013-03-17", "2013-03-20", "weekday"),
    ("from Thursday to Saturday", "2013-03-21", "2013-03-23", "weekday"),
    ("Oct. 30", "2012-10-30", "2012-10-30", "stated"),
    ("March 24", "2013-03-24", "2013-03-24", "stated"),
    ("March 22, 2012", "2012-03-22", "2012-03-22", "stated"),
    ("22 March 2012", "2012-03-22", "2012-03-22", "stated"),
    ("November 19 last year", "2012-11-19", "2012-11-19", "stated"),
    ("October 18-20", "2012-10-18", "2012-10-20", "stated"),
    ("from November 20 to 21, 2012", "2012-11-20", "2012-11-21", "stated"),
    ("from 20 to 22 March", "2013-03-20", "2013-03-22", "stated"),
    ("July 27 to Aug 15", "2012-07-27", "2012-08-15", "stated"),
    ("December 30, 2012 to January 2, 2013", "2012-12-30", "2013-01-02", "stated"),
    ("30 December to 2 January", "2012-12-30", "2013-01-02", "stated"),
    ("on the 24th.", "2013-03-24", "2013-03-24", "stated"),
    ("on the 26th.", "2013-02-26", "2013-02-26", "stated"),
    ("in May last year", "2012-05", "2012-05", "stated"),
    ("in mid-August 2012", "2012-08", "2012-08", "stated"),
    ("in November", "2012-11", "2012-11", "stated"),
    ("last March", "2012-03", "2012-03", "stated"),
    ("in 2010", "2010", "2010", "stated"),
    ("24.03.2013", "2013-03-24", "2013-03-24", "stated"),
    ("2013-03-24", "2013-03-24", "2013-03-24", "stated"),
    ("yesterday", "2013-03-24", "2013-03-24", "relative"),
    ("earlier today", "2013-03-25", "2013-03-25", "relative"),
    ("a day earlier", "2013-03-23", "2013-03-23", "relative"),
    ("the next day", "2013-03-25", "2013-03-25", "relative"),
    ("four days later", "2013-03-28", "2013-03-28", "relative"),
    ("on the same day", "2013-03-24", "2013-03-24", "relative"),
    ("two weeks ago", "2013-03", "2013-03", "relative"),
    ("three months ago", "2012-12", "2012-12", "relative"),
    ("two years ago", "2011", "2011", "relative"),
    ("last week", "2013-03", "2013-03", "relative"),
    ("earlier this week", "2013-03", "2013-03", "relative"),
    ("last month", "2013-02", "2013-02", "relative"),
    ("last year", "2012", "2012", "relative"),
    ("last summer", "2012-06", "2012-08", "relative"),
    ("over the weekend", "2013-03-23", "2013-03-24", "relative"),
    ("last weekend", "2013-03-23", "2013-03-24", "relative"),
    ("in the spring of 2012", "2012-03", "2012-05", "stated"),
    ("winter 2011", "2011-12", "2012-02", "stated"),
    ("in the third quarter of 2012", "2012-07", "2012-09", "stated"),
    ("Thursday of last week", "2013-03-21", "2013-03-21", "weekday"),
    ("on Monday last week", "2013-03-18", "2013-03-18", "weekday"),
    ("the day before yesterday", "2013-03-23", "2013-03-23", "relative"),
    ("last night", "2013-03-24", "2013-03-24", "relative"),
    ("the afternoon of March 1", "2013-03-01", "2013-03-01", "stated"),
    ("just-concluded", "2013-03", "2013-03", "relative"),
    ("on the first of those days", "2013-03-22", "2013-03-22", "relative"),
    ("on the last day of the visit", "2013-03-24", "2013-03-24", "relative"),
]


def clock() -> Clock:
    return Clock(MONDAY, told="2013-03-24", visit=("2013-03-22", "2013-03-24"))


@pytest.mark.parametrize(("text", "first", "last", "basis"), CASES, ids=[case[0] for case in CASES])
def test_days_of_words(text: str, first: str, last: str, basis: str):
    (words,) = find_times(text)
    assert resolve(words, clock()) == (first, last, basis)


@pytest.mark.parametrize(
    "text", ["on Friday", "last month", "yesterday", "March 24", "in May", "on the 24th.", "last week"]
)
def test_nothing_is_counted_from_an_unknown_day(text: str):
    (words,) = find_times(text)
    assert resolve(words, Clock(None)) is None


def test_a_partial_day_gives_months_but_no_weekdays():
    (weekday,), (month,) = find_times("on Friday"), find_times("last month")
    assert resolve(weekday, Clock("2013-03")) is None
    assert resolve(month, Clock("2013-01")) == ("2012-12", "2012-12", "relative")


def test_a_plan_means_the_next_such_day():
    (words,) = find_times("in June")
    assert resolve(words, clock(), ahead=True) == ("2013-06", "2013-06", "stated")
    (words,) = find_times("on Friday")
    assert resolve(words, clock(), ahead=True) == ("2013-03-29", "2013-03-29", "weekday")


@pytest.mark.parametrize(
    "text", ["March on Rome", "may meet", "Peace Mission 2005", "the 15th round", "in 2021-2025", "February 30"]
)
def test_what_is_no_date(text: str):
    assert [resolve(words, clock()) for words in find_times(text)] in ([], [None])


def test_bounds_move_by_months():
    assert month_bounds(date(2023, 4, 19), date(2023, 10, 24), -1) == (date(2023, 3, 1), date(2023, 9, 30))
    assert month_bounds(None, date(2023, 1, 5), -1) == (None, date(2022, 12, 31))
