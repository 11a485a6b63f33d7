"""Who else took part in a meeting."""

import pytest

from people.extraction.contacts import find_contacts
from people.extraction.names import find_names
from people.matching import NameIndex

MEETING = "Chinese President Xi Jinping met Russian President Vladimir Putin in Moscow on Monday. "
ALL = ["Sergei Shoigu", "Vladimir Putin", "Wang Yi", "Xi Jinping"]
ATTENDED = [
    "The meeting was attended by Defense Minister Sergei Shoigu and Foreign Minister Wang Yi.",
    "Also attending were Russian Defense Minister Sergei Shoigu and Chinese Foreign Minister Wang Yi.",
    "Those attending included Russian Defense Minister Sergei Shoigu and Chinese Foreign Minister Wang Yi.",
    "The meeting was attended by Defense Minister Sergei Shoigu, on the Chinese side by Foreign Minister Wang Yi.",
    "Joining them were Russian Defense Minister Sergei Shoigu and Chinese Foreign Minister Wang Yi.",
    "They were joined by Russian Defense Minister Sergei Shoigu and Chinese Foreign Minister Wang Yi.",
    "Russian Defense Minister Sergei Shoigu and Chinese Foreign Minister Wang Yi were also there.",
    "Russian Defense Minister Sergei Shoigu and Chinese Foreign Minister Wang Yi were among those present.",
    "Russian Defense Minister Sergei Shoigu and Chinese Foreign Minister Wang Yi sat in.",
    "Russian Defense Minister Sergei Shoigu was present, as was Chinese Foreign Minister Wang Yi.",
    "Foreign Minister Wang Yi, Russian Defense Minister Sergei Shoigu and other officials attended the meeting.",
    "Foreign Minister Wang Yi and Russian Defense Minister Sergei Shoigu, too, were at the table.",
    "Participants in the talks included Foreign Minister Wang Yi and Russian Defense Minister Sergei Shoigu.",
    "Present on the Russian side was Defense Minister Sergei Shoigu, on the Chinese side Foreign Minister Wang Yi.",
    "In the room with them were Foreign Minister Wang Yi and Russian Defense Minister Sergei Shoigu.",
]
NOT_ATTENDED = [
    "Russian Defense Minister Sergei Shoigu and Chinese Foreign Minister Wang Yi attended a ceremony.",
    "Russian Defense Minister Sergei Shoigu and Chinese Foreign Minister Wang Yi did not take part in the talks.",
    "Russian Defense Minister Sergei Shoigu and Chinese Foreign Minister Wang Yi will attend the meeting next year.",
    "Russian Defense Minister Sergei Shoigu thanked Chinese Foreign Minister Wang Yi for a present.",
]


def participants(text: str, index: NameIndex) -> list[str]:
    named = find_names(text, index, published="2013-03-26", dateline_date=None, language="en")
    contacts = find_contacts(text, named, index=index, published="2013-03-26", dateline_place="Moscow")
    (meeting,) = [c for c in contacts if c.modality == "asserted"]
    return sorted(named.persons[p].name for p in meeting.participants)


@pytest.mark.parametrize("sentence", ATTENDED)
def test_those_who_took_part(sentence: str, name_index: NameIndex):
    assert participants(MEETING + sentence, name_index) == ALL


@pytest.mark.parametrize("sentence", NOT_ATTENDED)
def test_those_who_did_not(sentence: str, name_index: NameIndex):
    assert participants(MEETING + sentence, name_index) == ["Vladimir Putin", "Xi Jinping"]
