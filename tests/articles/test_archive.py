import pytest

from articles.archive import Period


def test_the_steps_of_a_month_cross_the_year():
    period = Period(2013, 1)
    assert (period.previous, period.next) == (Period(2012, 12), Period(2013, 2))
    assert [longer.text for longer in period.longer] == ["2013"]
    assert (period.url, period.name, period.short_name) == ("/articles/2013/01/", "January 2013", "Jan")


def test_the_steps_of_a_day_know_leap_years():
    assert Period(2012, 2, 28).next == Period(2012, 2, 29)
    assert Period(2013, 2, 28).next == Period(2013, 3, 1)


def test_the_archive_has_ends():
    assert Period(1900).previous is None
    assert Period(2100).next is None


@pytest.mark.parametrize("parts", [(2013, 13), (2013, 2, 29), (1800,), (2013, 0)])
def test_there_is_no_such_period(parts):
    with pytest.raises(ValueError):
        Period(*parts)
