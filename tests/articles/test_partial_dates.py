"""Partial dates cover the days that they may mean."""

from datetime import date

import pytest

from articles.partial_dates import first_day, is_partial_date, last_day


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2013", date(2013, 1, 1), date(2013, 12, 31)),
        ("2013-02", date(2013, 2, 1), date(2013, 2, 28)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2013-12", date(2013, 12, 1), date(2013, 12, 31)),
        ("2013-03-25", date(2013, 3, 25), date(2013, 3, 25)),
        ("2013-03-25T03:06", date(2013, 3, 25), date(2013, 3, 25)),
    ],
)
def test_days_covered(text, first, last):
    assert (first_day(text), last_day(text)) == (first, last)


@pytest.mark.parametrize(
    "text", ["", "13", "2013-3", "2013-13", "2013-02-30", "2013-02-", "2013-00", "2013-03-00", "yesterday", "0000"]
)
def test_no_date(text):
    assert not is_partial_date(text)
    with pytest.raises(ValueError):
        first_day(text)
