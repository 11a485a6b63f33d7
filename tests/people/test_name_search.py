import pytest

from people.name_search import bearers

SPELLINGS = [(1, "Sergei Shoigu"), (1, "Сергей Шойгу"), (2, "Dong Jun"), (2, "董军"), (3, "Chang Wanquan"), (4, "")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("shoigu", {1}),
        ("SHOYGU Sergey", {1}),
        ("шойгу", {1}),
        ("Дун Цзюнь", {2}),
        ("军", {2}),
        ("Ch'ang", {3}),
        ("chang wan", {3}),
        ("Shoigu Dong", set()),
        ("nobody", set()),
    ],
)
def test_any_spelling_finds_its_bearers(text, found):
    assert bearers(text, SPELLINGS) == found
