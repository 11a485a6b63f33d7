import time

import pytest
from django.contrib.auth.models import User

from people.desk.pace import note_time, pace_of
from people.models import Decision, Review
from people.shown import Shown
from people.templatetags.desk_tags import as_time


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


@pytest.mark.parametrize(("ago", "kept"), [(0, True), (599, True), (601, False), (-5, False)])
def test_times_past_belief_are_not_kept(ago, kept):
    user = User.objects.create(username="one")
    note_time(Shown("meeting", 1, time.time() - ago, {}, 0), decision(user), user)
    assert Review.objects.exists() is kept


def test_times_in_words():
    assert [as_time(seconds) for seconds in (0.4, 12.4, 59.6, 83)] == ["0 s", "12 s", "1 min 0 s", "1 min 23 s"]
