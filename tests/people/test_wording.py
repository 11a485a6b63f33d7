import pytest

from people.models import Participation, Post
from people.wording import (
    bounds_in_words,
    left_out_of_title,
    listed,
    name_language,
    tenure_in_words,
    title_of,
    when_in_words,
)
from tests.factories import make_meeting, make_official


@pytest.mark.parametrize(
    ("names", "words"),
    [
        ([], ""),
        (["A"], "A"),
        (["A", "B"], "A and B"),
        (list("ABCDE"), "A, B, C, D and E"),
        (list("ABCDEF"), "A, B, C, D and 2 others"),
    ],
)
def test_names_are_listed(names, words):
    assert listed(names) == words


@pytest.mark.parametrize(
    ("start", "end", "extent", "words"),
    [
        ("2013-03-24", "2013-03-24", "throughout", "24 March 2013"),
        ("2013-03-24", "2013-03-24", "within", "24 March 2013"),
        ("2013-03-22", "2013-03-24", "within", "some time within 22–24 March 2013"),
        ("2013-03", "2013-03", "within", "some time in March 2013"),
        ("2013-03", "2013-03", "throughout", "March 2013"),
        ("2013-03-22", "", "throughout", "from 22 March 2013"),
        ("", "", "throughout", "date not stated"),
    ],
)
def test_days_are_told_honestly(start, end, extent, words):
    assert when_in_words(start, end, extent) == words


def test_bounds_are_told_as_bounds():
    assert bounds_in_words("2013-03-16", "2018-03-19") == "not before 16 March 2013, not after 19 March 2018"
    assert bounds_in_words("", "2018-03-19") == "not after 19 March 2018"
    assert bounds_in_words("", "") == ""


@pytest.mark.django_db
class TestTitles:
    def test_by_those_who_took_part(self):
        meeting = make_meeting([make_official("A"), make_official("B")])
        assert title_of(meeting) == "A and B"
        assert left_out_of_title(meeting) == []

    def test_a_visit_by_its_visitors_and_goal(self):
        host, guest = make_official("Host", country="RU"), make_official("Guest", country="CN")
        meeting = make_meeting([host, guest], kind="visit", country="RU", place="Russia")
        assert title_of(meeting) == "Visit of Guest to Russia"
        assert [person.name for person in left_out_of_title(meeting)] == ["Host"]

    def test_a_visit_to_nowhere_stated(self):
        assert title_of(make_meeting([make_official("Guest")], kind="visit")) == "Visit of Guest"

    def test_an_exercise_by_its_name_or_as_what_it_is(self):
        named = make_meeting([make_official("A")], kind="exercise", name="Peace Mission 2005")
        assert title_of(named) == "Peace Mission 2005"
        assert [person.name for person in left_out_of_title(named)] == ["A"]
        assert title_of(make_meeting(kind="exercise")) == "Joint exercise"

    def test_one_who_is_not_matched_by_the_printed_name(self):
        meeting = make_meeting()
        Participation.objects.create(meeting=meeting, name="General Nobody")
        assert title_of(meeting) == "Meeting with General Nobody"


@pytest.mark.parametrize(
    ("start", "end", "certain", "words"),
    [
        ("2012-11-06", "2024-05", True, "6 November 2012 – May 2024"),
        ("2012-11-06", "", True, "since 6 November 2012"),
        ("2012", "", False, "from 2012, end not known"),
        ("", "2013", True, "until 2013"),
        ("", "", True, "dates not known"),
    ],
)
def test_tenures(start, end, certain, words):
    assert tenure_in_words(Post(start=start, end=end, certain=certain)) == words


@pytest.mark.parametrize(
    ("name", "country", "language"),
    [
        ("常万全", "CN", "zh"),
        ("安倍晋三", "JP", "ja"),
        ("Сергей Шойгу", "RU", "ru"),
        ("Чан Ваньцюань", "CN", "ru"),
        ("Серік Ахметов", "KZ", "und-Cyrl"),
        ("Sergei Shoigu", "RU", ""),
    ],
)
def test_the_language_of_a_name(name, country, language):
    assert name_language(name, country) == language
