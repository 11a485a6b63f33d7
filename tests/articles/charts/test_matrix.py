from articles.charts import matrix


def test_each_pair_has_its_cell():
    made = matrix(["Chang", "Xu"], ["Shoigu"], {("Chang", "Shoigu"): 4}, lambda row, column: f"/{row}/with/{column}/")
    (chang, xu) = made.rows
    assert (chang.label, chang.total, chang.cells[0].href, chang.cells[0].shade) == (
        "Chang",
        4,
        "/Chang/with/Shoigu/",
        5,
    )
    assert (xu.cells[0].count, xu.cells[0].href, xu.cells[0].shade) == (0, "", 0)
    assert (made.columns, made.most) == (["Shoigu"], 4)


def test_one_and_the_same_is_marked():
    made = matrix(["A", "B"], ["A", "B"], {("A", "B"): 1, ("B", "A"): 1}, lambda row, column: "/")
    assert [[cell.same for cell in row.cells] for row in made.rows] == [[True, False], [False, True]]


def test_an_empty_one():
    assert matrix([], [], {}, lambda row, column: "").rows == []
