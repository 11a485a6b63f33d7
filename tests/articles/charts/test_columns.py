from articles.charts import Series, column_chart


def series(counts, key="articles", noun="article,articles"):
    return Series(key, noun, counts, lambda period: f"/{key}/?in={period}")


def test_nothing_to_show():
    assert column_chart("Empty", [series({})]) is None
    assert column_chart("Empty", [series({"2013-03": 0})]) is None


def test_a_bar_is_a_link_to_its_period():
    chart = column_chart("One", [series({"2013-03": 1, "2013-04": 2})])
    bar = chart.bars[0]
    assert (bar.href, bar.title) == ("/articles/?in=2013-03", "March 2013: 1 article")
    assert len(chart.periods) == 12
    assert 2 / 12 < bar.x / 100 < bar.x / 100 + bar.width / 100 < 3 / 12


def test_the_tallest_bar_fills_the_chart_and_one_can_still_be_seen():
    small, tall = column_chart("Two", [series({"2013-03": 1, "2013-04": 1000})]).bars
    assert (small.height, tall.height) == (2, 88)
    assert small.y + small.height == tall.y + tall.height


def test_a_second_series_hangs_below_on_the_same_scale():
    chart = column_chart("Two", [series({"2013": 4}), series({"2013": 2}, "contacts", "contact,contacts")], by="year")
    above, below = chart.bars
    assert above.y + above.height == chart.baseline
    assert below.y == chart.second_line
    assert (above.height, below.height) == (88, 44)
    assert chart.height > column_chart("One", [series({"2013": 4})]).height


def test_periods_without_coverage_are_hatched_and_not_zero():
    chart = column_chart("Covered", [series({"2013-03": 1, "2013-12": 1})], covered={"2013-03", "2013-11", "2013-12"})
    assert [(round(stretch.x), round(stretch.width)) for stretch in chart.uncovered] == [(0, 17), (25, 58)]
    cells = chart.tables[0].rows[0].cells
    assert [cell.covered for cell in cells[1:4]] == [False, True, False]
    assert (cells[10].count, cells[10].covered, cells[10].href) == (0, True, "")


def test_without_knowing_what_is_covered_nothing_is_hatched():
    assert column_chart("Any", [series({"2013-03": 1})]).uncovered == []


def test_the_table_has_a_row_a_year_and_the_same_figures():
    table = column_chart("Table", [series({"2013-03": 1, "2014-01": 5})]).tables[0]
    assert [(row.year, len(row.cells), row.total) for row in table.rows] == [("2013", 12, 1), ("2014", 12, 5)]
    assert (table.rows[0].cells[2].short_name, table.rows[0].cells[2].href) == ("Mar", "/articles/?in=2013-03")


def test_it_says_in_words_what_it_shows():
    chart = column_chart("Words", [series({"2012-11": 3, "2013-03": 7}), series({}, "contacts", "contact,contacts")])
    assert chart.description == (
        "10 articles from November 2012 to March 2013; the most in a month are 7, in March 2013. No contacts."
    )
    assert column_chart("Words", [series({"2013": 1})]).description == "1 article in 2013."


def test_a_long_chart_scrolls_and_an_even_longer_one_is_by_year():
    assert not column_chart("Short", [series({"2013-03": 1})]).wide
    assert column_chart("Long", [series({"1999-03": 1, "2013-03": 1})]).wide
    longest = column_chart("Longest", [series({"1939": 1, "2013": 1})])
    assert (len(longest.periods), longest.by_month) == (75, False)


def test_coverage_is_a_strip_below_and_says_what_is_hatched():
    held = series({"2012-05": 9, "2013-03": 2, "2013-04": 1})
    chart = column_chart("Contacts", [series({"2013-03": 1}, "contacts", "contact,contacts")], coverage=held)
    assert [(cell.name, cell.shade, cell.href) for cell in chart.strip.cells] == [
        ("March 2013", 5, "/articles/?in=2013-03"),
        ("April 2013", 4, "/articles/?in=2013-04"),
    ]
    assert chart.strip.label == "articles held"
    assert [round(part.width) for part in chart.uncovered] == [17, 67]
    assert column_chart("None", [series({"2013-03": 1})]).strip is None
