"""What the tests of extraction share."""

import json
from pathlib import Path

import pytest

from people.matching import NameIndex, known_from_json

OFFICIALS = Path(__file__).parents[3] / "fixtures" / "officials.json"


@pytest.fixture(scope="session")
def name_index() -> NameIndex:
    """The names of the authority file."""
    return NameIndex(known_from_json(json.loads(OFFICIALS.read_text(encoding="utf-8"))))
