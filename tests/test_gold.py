"""The gold sets' figures never fall below these floors. Lowering one is a commit of its own that says why."""

import json
from functools import cache

import pytest

from people.reading import Reader
from tests.gold.measure import HERE, SETS, Figures, GoldSet, make_reader, measure

FLOORS: dict[str, dict[str, float]] = json.loads((HERE / "floors.json").read_text(encoding="utf-8"))
BY_KEY = {gold.key: gold for gold in SETS}


@cache
def reader() -> Reader:
    return make_reader()


@cache
def figures(gold: GoldSet) -> Figures:
    return measure(gold, reader())


@pytest.mark.parametrize("key", FLOORS)
def test_figures_hold_their_floors(key):
    gold = BY_KEY[key]
    if not gold.available() and key == "real":
        pytest.skip("the real pages lie in ../shared, which is absent")
    found = figures(gold)
    low = {name: (found[name], floor) for name, floor in FLOORS[key].items() if found[name][0] < floor}
    assert not low


def test_every_set_has_floors():
    assert set(FLOORS) == set(BY_KEY)
