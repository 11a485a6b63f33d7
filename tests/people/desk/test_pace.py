import pytest
from django.contrib.auth.models import User

from people.desk.pace import SIGNER, note_time, pace_of, served
from people.models import Decision, Review
from people.templatetags.desk_tags import as_time
from tests.factories import make_meeting


def decision(user):
    return Decision.objects.create(action="confirm", subject="meeting", subject_id=1, user=user)


def took(user, *seconds):
    for one in seconds:
        Review.objects.create(decision=decision(user), user=user, seconds=one)


def test_medians_of_a_curator_and_of_all():
    one, other = (User.objects.create(username=name) for name in ("one", "other"))
    assert (pace_of(one).own, pace_of(one).everybodys) == (None, None)
    took(one, 5, 1, 9)
    took(other, 20, 30)
    assert (pace_of(one).settled, pace_of(one).own, pace_of(one).everybodys) == (3, 5, 9)
    assert pace_of(other).own == 25


@pytest.mark.parametrize("note", ["", "nonsense", "a:b", SIGNER.sign_object({"meeting": 0, "at": 1.0})])
def test_a_note_that_is_not_ours_measures_nothing(note):
    user, meeting = User.objects.create(username="one"), make_meeting()
    note_time(note, meeting, decision(user), user)
    assert not Review.objects.exists()


def test_a_note_of_another_meeting_measures_nothing():
    user, meeting, other = User.objects.create(username="one"), make_meeting(), make_meeting()
    note_time(served(other), meeting, decision(user), user)
    assert not Review.objects.exists()
    note_time(served(meeting), meeting, decision(user), user)
    assert Review.objects.get().seconds < 5


def test_times_in_words():
    assert [as_time(seconds) for seconds in (0.4, 12.4, 59.6, 83)] == ["0 s", "12 s", "1 min 0 s", "1 min 23 s"]
