"""The authority file as an index of names, built once a test run."""

import json
from functools import cache
from pathlib import Path

from people.matching import NameIndex, known_from_json

OFFICIALS = Path(__file__).resolve().parents[3] / "fixtures" / "officials.json"


@cache
def name_index() -> NameIndex:
    return NameIndex(known_from_json(json.loads(OFFICIALS.read_text(encoding="utf-8"))))
