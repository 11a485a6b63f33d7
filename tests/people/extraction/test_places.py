"""Places in a text, by the table."""

import pytest

from people.extraction.places import country_row, find_places, named
from people.extraction.rules.lands import CAPITALS, PLACES


def test_the_table_is_whole():
    keys = [place.key for place in PLACES]
    assert len(keys) == len(set(keys)) >= 150
    for place in PLACES:
        assert -90 <= place.latitude <= 90
        assert -180 <= place.longitude <= 180
        assert place.within is None or place.within in keys
        assert place.kind in {"city", "region", "sea", "country", "building"}
    assert set(CAPITALS.values()) <= set(keys)


@pytest.mark.parametrize(
    ("text", "printed", "key"),
    [
        ("in Moscow on Sunday", "Moscow", "moscow"),
        ("in Peking on Monday", "Peking", "beijing"),
        ("at the Kremlin", "Moscow", "moscow"),
        ("at Zhongnanhai", "Beijing", "beijing"),
        ("at the Great Hall of the People", "Beijing", "beijing"),
        ("at the Bayi Building", "Beijing", "beijing"),
        ("at Bocharov Ruchei", "Sochi", "sochi"),
        ("in Novo-Ogaryovo", "Moscow", "moscow"),
        ("in the Chinese capital", "Beijing", "beijing"),
        ("over the Sea of Japan", "Sea of Japan", "sea-of-japan"),
        ("in St. Petersburg", "St. Petersburg", "st-petersburg"),
        ("to the People's Republic of China", "People's Republic of China", "china-cn"),
    ],
)
def test_places_of_a_text(text: str, printed: str, key: str):
    (found,) = find_places(text)
    assert (found.printed, found.place.key) == (printed, key)
    assert text[found.start : found.end]


@pytest.mark.parametrize(
    "text", ["the Pacific Fleet", "the Shanghai Cooperation Organization", "Chinatown", "Moscow State University"]
)
def test_names_that_are_no_places(text: str):
    assert find_places(text) == []


def test_a_datelines_name():
    assert named("MOSCOW").key == "moscow"
    assert named("the Kremlin").key == "moscow"
    assert named("Nowhere") is None
    assert named(None) is None
    assert country_row("RU").name == "Russia"
    assert country_row("XX") is None
