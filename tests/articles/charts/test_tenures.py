from datetime import date

from articles.charts import Tenure, tenure_chart

TODAY = date(2026, 7, 1)


def test_nothing_known():
    assert tenure_chart([], today=TODAY) is None
    assert tenure_chart([Tenure("Minister", "", "")], today=TODAY) is None


def test_a_tenure_stands_between_its_days():
    chart = tenure_chart([Tenure("Minister", "2012-11-06", "2024-05-12")], today=TODAY)
    bar = chart.bars[0]
    assert (chart.first, chart.last) == (date(2012, 1, 1), date(2024, 12, 31))
    assert 6 < bar.x < 7
    assert 94 < bar.x + bar.width < 96
    assert not (bar.open_start or bar.open_end)


def test_what_is_open_says_so():
    chart = tenure_chart([Tenure("Secretary", "2024", ""), Tenure("Governor", "", "2012")], today=TODAY)
    assert chart.last.year == 2026
    secretary, governor = chart.bars
    assert (secretary.open_start, secretary.open_end) == (False, True)
    assert (governor.open_start, governor.open_end, governor.x) == (True, False, 0)
    assert secretary.x + secretary.width < 100


def test_a_day_is_wide_enough_to_be_seen():
    chart = tenure_chart([Tenure("Long", "1990", "2020"), Tenure("Acting", "2012-11-06", "2012-11-06")], today=TODAY)
    assert chart.bars[1].width >= 0.4


def test_marks_stretch_the_chart():
    chart = tenure_chart(
        [Tenure("Minister", "2013", "2014")], today=TODAY, marks=[(date(2010, 7, 2), "A meeting", "/meetings/1/x/")]
    )
    assert chart.first == date(2010, 1, 1)
    assert (chart.marks[0].title, chart.marks[0].href) == ("A meeting", "/meetings/1/x/")
    assert 9 < chart.marks[0].x < 11


def test_the_labels_are_few():
    chart = tenure_chart([Tenure("Long", "1950", "2020")], today=TODAY)
    assert [tick.text for tick in chart.ticks] == ["1950", "1960", "1970", "1980", "1990", "2000", "2010", "2020"]
    assert [tick.text for tick in tenure_chart([Tenure("Short", "2019", "2020")], today=TODAY).ticks] == [
        "2019",
        "2020",
    ]
