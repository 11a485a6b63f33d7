import pytest

from articles.charts.scale import Stretch, name_of, periods_between, shade_of, short_name_of, stretches, ticks


def test_all_months_of_the_years_are_there():
    periods = periods_between({"2013-03", "2014-11"})
    assert (periods[0], periods[-1], len(periods)) == ("2013-01", "2014-12", 24)


def test_many_years_are_years():
    assert periods_between({"1959-03", "2014-11"})[:2] == ["1959", "1960"]
    assert periods_between({"2013-03"}, by="year") == ["2013"]
    assert periods_between([]) == []


def test_a_year_known_by_itself_counts_as_its_months():
    assert periods_between({"2013"}) == [f"2013-{month:02}" for month in range(1, 13)]


@pytest.mark.parametrize(
    ("count", "most", "shade"), [(0, 9, 0), (0, 0, 0), (1, 1, 5), (16, 16, 5), (9, 16, 5), (8, 16, 4), (4, 16, 3),
                                 (2, 16, 2), (1, 16, 1), (1, 1000, 1)]
)  # fmt: skip
def test_each_shade_is_twice_the_one_before(count, most, shade):
    assert shade_of(count, most) == shade


def test_names():
    assert (name_of("2013-03"), short_name_of("2013-03"), short_name_of("2013")) == ("March 2013", "Mar", "2013")


def test_few_years_are_all_labelled_and_many_are_not():
    assert [tick.text for tick in ticks(["2012", "2013"])] == ["2012", "2013"]
    assert [tick.text for tick in ticks([str(year) for year in range(1996, 2026)])] == [
        "2000", "2005", "2010", "2015", "2020", "2025"
    ]  # fmt: skip
    assert [tick.text for tick in ticks([str(year) for year in range(1921, 2026)])][:2] == ["1930", "1940"]


def test_every_second_of_many_labels_is_left_out_on_a_narrow_screen():
    assert not any(tick.second for tick in ticks([str(year) for year in range(2013, 2020)]))
    made = ticks([str(year) for year in range(2013, 2025)])
    assert [tick.text for tick in made if not tick.second] == ["2013", "2015", "2017", "2019", "2021", "2023"]


def test_months_are_labelled_at_their_january():
    made = ticks(periods_between({"2013-03", "2014-11"}))
    assert [(tick.text, tick.x, tick.anchor) for tick in made] == [("2013", 0, "start"), ("2014", 50, "middle")]


def test_a_label_at_the_edge_stays_inside():
    assert [tick.anchor for tick in ticks([str(year) for year in range(1986, 2026)])][-1] == "end"


def test_neighbours_are_one_stretch():
    assert stretches([True, True, False, True]) == [Stretch(0, 50), Stretch(75, 25)]
    assert stretches([]) == []
