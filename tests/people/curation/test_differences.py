import pytest

from people import curation
from people.consolidating import regroup
from people.models import Decision, Meeting
from people.recording import rebuild
from tests.people.stories import make_officials, met, story

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def officials():
    return make_officials()


@pytest.fixture
def article():
    return met(story(), place="Moscow", place_key="moscow", country="RU")


def decide(action, **options):
    decision = curation.decide(action, Meeting.objects.get(), user=None, **options)
    regroup()
    return decision


def waiting():
    """The differences that wait, from the decisions; the stored number agrees."""
    meeting = Meeting.objects.get()
    rows = curation.differences_of(meeting)
    assert meeting.differences == len(rows)
    assert Meeting.objects.with_differences().exists() == bool(rows)
    return [(row.field, row.set_by_person, row.known, row.found) for row in rows]


def test_what_the_reports_said_when_a_value_was_set_is_no_difference(article):
    decide("set", field="place", value="Sochi")
    rebuild()
    assert waiting() == []
    row = next(row for row in curation.three_values(Meeting.objects.get()) if row.field == "place")
    assert (row.shown, row.found, row.decision) == ("Sochi", "Moscow", Decision.objects.get())


def test_what_they_say_differently_later_waits_and_overwrites_nothing(article):
    decision = decide("set", field="place", value="Sochi")
    met(article, place="Tver", country="RU")
    assert waiting() == [("place", "Sochi", "Moscow", "Tver")]
    meeting = Meeting.objects.get()
    assert (meeting.place, curation.differences_of(meeting)[0].since) == ("Sochi", decision.made)
    met(article, place="Sochi", country="RU")
    assert waiting() == []


def test_one_difference_a_field(article):
    for field in ("start", "end", "place"):
        decide("set", field=field, value="2013-03-26" if field != "place" else "Sochi")
    met(article, day="2013-03-25", place="Tver", country="RU")
    assert [field for field, *_ in waiting()] == ["start", "end", "place"]


def test_a_dismissed_difference_comes_back_only_when_the_reports_change_again(article):
    decide("set", field="place", value="Sochi")
    met(article, place="Tver", country="RU")
    curation.dismiss(Meeting.objects.get(), "place", user=None)
    regroup()
    assert waiting() == []
    rebuild()
    met(article, place="Tver", country="RU")
    assert waiting() == []
    met(article, place="Omsk", country="RU")
    assert waiting() == [("place", "Sochi", "Tver", "Omsk")]


def test_an_accepted_difference_hands_the_field_back(article):
    decide("set", field="place", value="Sochi")
    met(article, place="Tver", country="RU")
    curation.accept(Meeting.objects.get(), "place", user=None)
    regroup()
    assert (Meeting.objects.get().place, Meeting.objects.get().found, waiting()) == ("Tver", {}, [])


def test_a_dismissal_is_withdrawn(article):
    decide("set", field="place", value="Sochi")
    met(article, place="Tver", country="RU")
    dismissed = curation.dismiss(Meeting.objects.get(), "place", user=None)
    curation.withdraw(dismissed, user=None)
    regroup()
    assert [field for field, *_ in waiting()] == ["place"]


@pytest.mark.parametrize("settle", [curation.dismiss, curation.accept])
def test_only_what_waits_can_be_settled(article, settle):
    with pytest.raises(curation.CurationError, match="No difference of 'place'"):
        settle(Meeting.objects.get(), "place", user=None)


def test_days_are_compared_as_text(article):
    decide("set", field="not_after", value="2013-04-01")
    assert waiting() == []
    assert Meeting.objects.get().found["not_after"] is None
