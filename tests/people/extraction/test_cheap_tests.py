"""The words that are looked for before a pattern is tried: where a pattern matches, one of its words stands."""

import re

import pytest

from people.extraction import attendance, company, exercise_days, meetings, participants, timing
from people.extraction.clauses import has_any
from people.extraction.context import story
from people.extraction.names import find_names
from people.extraction.rules import exercises
from people.matching import NameIndex
from tests.people.extraction.test_contacts import CASES

# By name: a pattern, the words of which one is in all that it matches, and something for each of its alternatives.
TESTS: dict[str, tuple[re.Pattern[str], tuple[str, ...], tuple[str, ...]]] = {
    "here": (
        timing.HERE,
        timing.HERE_WORDS,
        ("met here", "in this eastern port city", "in the city", "in the same city"),
    ),
    "ministry": (
        timing.MINISTRY,
        timing.MINISTRY_WORDS,
        ("at the Russian Defense Ministry", "in the ministry's building", "at the General Staff headquarters"),
    ),
    "capital": (timing.THE_CAPITAL, ("capital",), ("in the capital city",)),
    "during a visit": (
        timing.DURING_VISIT,
        timing.VISIT_WORDS,
        ("during his visit", "on the trip", "throughout their stay", "as part of the tour"),
    ),
    "by wire": (
        meetings.BY_WIRE,
        meetings.WIRE_WORDS,
        ("by telephone", "via video link", "on the hotline", "over a direct line", "by video", "virtually"),
    ),
    "welcome": (
        meetings.WELCOME,
        meetings.WELCOME_WORDS,
        (
            "a guard of honor",
            "at the airport",
            "at the main entrance",
            "at the station",
            "on the tarmac",
            "on the runway",
            "to the office",
            "down the ramp",
            "on his arrival",
        ),
    ),
    "occasions": (meetings.OCCASIONS, ("occasions",), ("on such festive occasions",)),
    "delegations": (
        attendance.DELEGATIONS,
        ("ed by ",),
        ("The delegation was led by \ue000", "the side is headed by the minister \ue000"),
    ),
    "days": (exercise_days.LASTS, ("day",), ("a six-day drill", "seven days of", "for eight days")),
    "bodies": (participants.BY_BODIES, participants.BODY_WORDS, ("the two armies held", "general staffs, which held")),
    "invitation": (
        company.INVITATION,
        company.HOST_WORDS,
        ("at the invitation of \ue000", "as guests of \ue000", "hosted by \ue000", "with \ue000 as \ue001"),
    ),
    "company": (
        company.COMPANY,
        company.COMPANY_WORDS,
        ("His entourage includes \ue000", "the party were \ue000", "Accompanying him are \ue000"),
    ),
    "along": (
        company.ALONG,
        company.COMPANY_WORDS,
        ("are accompanying \ue000", "is traveling with \ue000", "were on the delegation"),
    ),
} | {
    f"named after: {word.strip()}": (find.__self__, (word,), (example,))
    for (word, find), example in zip(
        participants.NAMED_AFTER,
        (
            " between \ue000 and \ue000",
            " under the chairmanship of \ue000",
            " held by \ue000",
            " with the participation of \ue000",
        ),
        strict=True,
    )
}


@pytest.fixture(scope="module")
def texts(name_index: NameIndex) -> list[str]:
    """The sentences of all cases, printed and as skeletons."""
    found: list[str] = []
    for day, city, text, _ in CASES.values():
        named = find_names(text, name_index, published=day, dateline_date=None, language="en")
        told = story(text, named, day, city)
        for number, (start, end, _) in enumerate(told.sentences):
            found += [text[start:end], told.skeleton(number).text]
    return found


@pytest.mark.parametrize("name", TESTS)
def test_a_word_stands_in_each_alternative(name: str):
    pattern, words, examples = TESTS[name]
    for example in examples:
        assert pattern.search(example), example
        assert has_any(example, words), example


@pytest.mark.parametrize("name", TESTS)
def test_a_word_stands_in_all_that_a_pattern_matches(name: str, texts: list[str]):
    pattern, words, _ = TESTS[name]
    assert [text for text in texts if pattern.search(text) and not has_any(text, words)] == []


def test_a_sign_stands_in_all_names_of_exercises(texts: list[str]):
    names = [match[0] for text in texts for match in exercises.NAME.compiled.finditer(text)]
    assert names
    assert [name for name in names if not exercises.NAME_SIGN.search(name)] == []
