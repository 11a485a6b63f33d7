import pytest

from articles.wording import date_in_words, range_in_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2013-03-25T03:06", "25 March 2013, 03:06"),
        ("2013-03-05", "5 March 2013"),
        ("2013-03", "March 2013"),
        ("2013", "2013"),
        ("", ""),
    ],
)
def test_a_date_is_told_as_exactly_as_it_is_known(text, words):
    assert date_in_words(text) == words


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ("2012-11-20", "2012-11-21", "20–21 November 2012"),
        ("2013-03-30", "2013-04-02", "30 March – 2 April 2013"),
        ("2012-12-30", "2013-01-02", "30 December 2012 – 2 January 2013"),
        ("2013-03", "2013-05", "March – May 2013"),
        ("2013-03", "2013-05-02", "March 2013 – 2 May 2013"),
        ("2012", "2013", "2012 – 2013"),
        ("2013-03-24", "2013-03-24", "24 March 2013"),
        ("2013-03-24", "", "from 24 March 2013"),
        ("", "2013", "until 2013"),
        ("", "", ""),
    ],
)
def test_a_range_repeats_nothing(start, end, words):
    assert range_in_words(start, end) == words


def test_what_is_no_date_is_refused():
    with pytest.raises(ValueError, match="March 2013"):
        date_in_words("March 2013")
