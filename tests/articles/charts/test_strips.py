from articles.charts import Label, heat_strips


def link(period):
    return f"/articles/?outlet=tass&since={period}&until={period}"


def test_nothing_to_show():
    assert heat_strips([]) is None
    assert heat_strips([("TASS", {}, link)]) is None


def test_each_cell_is_a_link_with_its_figure():
    strips = heat_strips([("TASS", {"2013-03": 1, "2013-05": 8}, link)])
    row = strips.rows[0]
    assert [(cell.title, cell.shade) for cell in row.cells] == [
        ("March 2013: 1 article", 2),
        ("May 2013: 8 articles", 5),
    ]
    assert row.cells[0].href == link("2013-03")
    assert (row.label, row.total, strips.most) == ("TASS", 9, 8)


def test_what_a_row_does_not_have_is_hatched():
    row = heat_strips([("TASS", {"2013-01": 1, "2013-12": 1}, link)]).rows[0]
    assert [(round(one.x), round(one.width)) for one in row.without] == [(8, 83)]


def test_all_rows_stand_over_the_same_periods():
    strips = heat_strips([("TASS", {"2012-03": 1}, link), ("Xinhua", {"2014-03": 1}, link)])
    assert len(strips.periods) == 36
    assert strips.rows[0].cells[0].x < strips.rows[1].cells[0].x


def test_the_periods_of_a_chart_above_can_be_given():
    strips = heat_strips([("All", {"2013": 1}, link)], periods=["2012", "2013"])
    assert [(cell.x, cell.width) for cell in strips.rows[0].cells] == [(50, 50)]


def test_they_may_be_by_year():
    assert heat_strips([("TASS", {"2013": 1, "2015": 2}, link)], by="year").periods == ["2013", "2014", "2015"]


def test_a_row_of_sums_does_not_stretch_the_scale():
    strips = heat_strips([("All", {"2013-03": 9}, link), ("TASS", {"2013-03": 4}, link)], sums=1)
    assert strips.most == 4
    assert [row.cells[0].shade for row in strips.rows] == [5, 5]


def test_a_label_may_have_a_country_and_an_address():
    assert str(Label("TASS", "RU", "/articles/?outlet=tass")) == "TASS"
