from articles.charts import ties_chart


def address(one: str, other: str) -> str:
    return f"/{one}/with/{other}/"


def test_each_pair_is_a_curve_and_the_most_contacts_the_thickest():
    made = ties_chart(["Chang", "Xu"], ["Shoigu"], {("Chang", "Shoigu"): 4, ("Xu", "Shoigu"): 1}, address)
    assert [(tie.first, tie.count, tie.href) for tie in made.ties] == [
        ("Xu", 1, "/Xu/with/Shoigu/"),
        ("Chang", 4, "/Chang/with/Shoigu/"),
    ]
    assert made.ties[0].width < made.ties[1].width
    assert {place.node: place.total for place in made.places} == {"Chang": 4, "Xu": 1, "Shoigu": 5}


def test_the_right_column_stands_beside_those_it_is_tied_to():
    counts = {("A", "Z"): 1, ("B", "Y"): 1, ("Y", "X"): 1}
    made = ties_chart(["A", "B"], ["X", "Y", "Z"], counts, address)
    assert [place.node for place in made.places if not place.left] == ["Z", "Y", "X"]


def test_no_two_names_stand_in_one_place():
    made = ties_chart("ABC", "XYZ", {("A", "X"): 1}, address)
    assert len({(place.x, place.y) for place in made.places}) == 6
    assert all(place.y < made.height for place in made.places)


def test_an_empty_one():
    assert ties_chart([], [], {}, address).ties == []
