"""Which codes are those of countries."""

import pytest
from babel import Locale

from articles.countries import is_country

ASSIGNED = 249  # officially, by ISO 3166-1


@pytest.mark.parametrize("code", ["CN", "RU", "MO", "TW", "SU"])
def test_a_country(code):
    assert is_country(code)


@pytest.mark.parametrize("code", ["", "C", "cn", "Q1", "QQ", "ZZ", "EU", "UN", "XA", "XK", "CHN", "156", "001", "ＣＮ"])
def test_none(code):
    assert not is_country(code)


def test_all_of_them():
    assert sum(map(is_country, Locale("en").territories)) == ASSIGNED
