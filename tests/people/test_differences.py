import pytest

from people.claims import Claim
from people.differences import contradicts, other_days, other_place

DAY = ("2013-03-24", "2013-03-24")
VISIT = ("2023-04-16", "2023-04-19")


@pytest.mark.parametrize(
    ("told", "differs"),
    [
        (DAY, False),
        (("2013-03-23", "2013-03-23"), True),
        (("2013-03", "2013-03"), False),
        (("2013", "2013"), False),
        (("2013-04", "2013-04"), True),
        (("2013-03-22", "2013-03-26"), True),
        (("", ""), False),
    ],
)
def test_days_of_a_meeting(told, differs):
    assert other_days("meeting", DAY, told) is differs


def test_a_stretch_in_which_a_meeting_lies_holds_its_day():
    assert not other_days("meeting", DAY, ("2013-03-22", "2013-03-26"), within=True)
    assert other_days("meeting", DAY, ("2013-03-25", "2013-03-26"), within=True)


@pytest.mark.parametrize(
    ("told", "end_said", "differs"),
    [
        (("2023-04-16", "2023-04-16"), False, False),
        (("2023-04-16", "2023-04-18"), False, False),
        (("2023-04-16", "2023-04-18"), True, True),
        (("2023-04-17", "2023-04-19"), True, False),
        (("2023-04-15", "2023-04-19"), False, True),
        (("2023-04", "2023-04"), False, False),
    ],
)
def test_days_of_a_visit(told, end_said, differs):
    assert other_days("visit", VISIT, told, end_said=end_said) is differs


RECORD = {
    "kind": "meeting", "start": "2013-03-24", "end": "2013-03-24",
    "place": "Moscow", "place_key": "moscow", "country": "RU",
}  # fmt: skip


@pytest.mark.parametrize(
    ("told", "does"),
    [
        ({}, False),
        ({"start": "2013-03", "end": "2013-03"}, False),
        ({"start": "2013-03-25", "end": "2013-03-25"}, True),
        ({"start": "2013-03-22", "end": "2013-03-26", "extent": "within"}, False),
        ({"place": "Beijing", "place_key": "beijing", "country": "CN"}, True),
        ({"kind": "consultation"}, True),
    ],
)
def test_whether_an_account_contradicts_the_record(told, does):
    claim = Claim(**{"id": 1, "key": ("", ""), "article": 1, "source": 1, "kind": "meeting", **told})
    assert contradicts(claim, RECORD) is does


def test_an_undated_record_is_contradicted_by_nothing():
    assert not other_days("meeting", ("", ""), DAY)


@pytest.mark.parametrize(
    ("record", "told", "differs"),
    [
        (("Moscow", "moscow", "RU"), ("the Russian capital", "moscow", "RU"), False),
        (("Moscow", "moscow", "RU"), ("Sochi", "sochi", "RU"), True),
        (("Russia", "russia-ru", "RU"), ("Moscow", "moscow", "RU"), False),
        (("Moscow", "moscow", "RU"), ("Russia", "russia-ru", "RU"), False),
        (("Russia", "russia-ru", "RU"), ("Beijing", "beijing", "CN"), True),
        (("Moscow", "", ""), ("MOSCOW", "", ""), False),
        (("Moscow", "", ""), ("Beijing", "", ""), True),
        (("Moscow", "moscow", "RU"), ("", "", ""), False),
        (("", "", ""), ("Moscow", "moscow", "RU"), False),
    ],
)
def test_places(record, told, differs):
    assert other_place(record, told) is differs
