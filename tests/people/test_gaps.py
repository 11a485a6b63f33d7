from datetime import date

import pytest

from articles.partial_dates import first_day, last_day
from people.gaps import Gap, gaps


def days(*texts):
    return [(first_day(text), last_day(text)) for text in texts]


def told(*texts):
    return [str(gap) if gap else None for gap in gaps(days(*texts))]


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["2013-03-24"], [None]),
        (["2013-03-24", "2013-03-25"], [None, "after 1 day"]),
        (["2013-03-24", "2013-04-05"], [None, "after 12 days"]),
        (["2013-03-24", "2014-05-24"], [None, "after 14 months"]),
        (["2013-03-24", "2017-05-24"], [None, "after 4 years and 2 months"]),
        (["2013-03-24", "2016-03-24"], [None, "after 3 years"]),
        (["2013-03-24", "2013-06"], [None, "after 2 to 3 months"]),
        (["2013-03", "2013-04-20"], [None, "after 20 to 50 days"]),
        (["2013-03-24", "2013-04"], [None, "after 8 to 37 days"]),
        (["2013-12-24", "2014"], [None, "after at most 12 months"]),
        (["2013-12-24", "2018"], [None, "after 4 to 5 years"]),
        (["2013", "2013-05-03"], [None, None]),
        (["2013", "2013-05-03", "2014-05-03"], [None, None, "after 4 to 12 months"]),
        ([], []),
    ],
)
def test_gaps_are_as_exact_as_the_days(texts, expected):
    assert told(*texts) == expected


def test_a_meeting_during_a_visit_has_no_gap_and_the_next_is_counted_from_the_end_of_the_visit():
    visit = (date(2013, 3, 22), date(2013, 3, 26))
    found = gaps([visit, *days("2013-03-24", "2013-03-28")])
    assert found == [None, None, Gap(2, 4, after=0)]


def test_only_what_surely_was_long_is_notable():
    assert [bool(gap and gap.notable) for gap in gaps(days("2012-01-01", "2013", "2014-12-30"))] == [False, True, False]
