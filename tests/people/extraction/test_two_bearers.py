"""A bare surname that two officials bear: it means the one it stood for before, and nobody where that is unclear."""

import json
from pathlib import Path

import pytest

from people.extraction.names import find_names
from people.matching import NameIndex, known_from_json

AUTHORITY = Path(__file__).resolve().parents[3] / "fixtures" / "officials.json"
OPENING = "Chinese General Zhang Youxia arrived in Moscow. Zhang laid a wreath. "
AMBASSADOR = "Chinese Ambassador to Russia Zhang Hanhui was there. "
BETWEEN = (
    "The guard of honour marched past, the band played both anthems, and the guests went on to the museum of the fort. "
)


@pytest.fixture(scope="module")
def index() -> NameIndex:
    return NameIndex(known_from_json(json.loads(AUTHORITY.read_text(encoding="utf-8"))))


@pytest.mark.parametrize(
    ("body", "bearer"),
    [
        (OPENING + AMBASSADOR + BETWEEN + "Zhang's trip ends on Friday.", "Zhang Youxia"),
        (OPENING + AMBASSADOR + "Zhang's trip ends on Friday.", None),
        (OPENING + "Zhang's trip ends on Friday.", "Zhang Youxia"),
    ],
    ids=["the surname's bearer so far", "unclear just after another's full name", "the only bearer"],
)
def test_whom_the_last_surname_means(index, body, bearer):
    named = find_names(body, index, published="2023-11-08", dateline_date=None, language="en")
    last = body.rindex("Zhang")
    meant = [named.persons[mention.person] for mention in named.mentions if mention.start == last]
    assert [person.name for person in meant if person.known] == ([bearer] if bearer else [])
