"""A meeting is tied to the visit during which it took place, whatever else its officials did in other years."""

import pytest

from people import visits
from people.models import Meeting
from tests.factories import make_meeting, make_official

pytestmark = pytest.mark.django_db


def test_each_meeting_has_the_visit_of_its_own_days():
    guest, host = make_official(country="CN"), make_official(country="RU")
    pairs = []
    for year in range(2001, 2005):
        visit = make_meeting([guest], kind="visit", start=f"{year}-03-22", end=f"{year}-03-24", country="RU")
        pairs.append((make_meeting([guest, host], start=f"{year}-03-23", country="RU"), visit))
    other = make_meeting([guest, host], start="2002-06-01", country="RU")
    visits.link_visits([visit.pk for _, visit in pairs])
    for meeting, visit in pairs:
        meeting.refresh_from_db()
        assert meeting.visit == visit
    other.refresh_from_db()
    assert other.visit is None


@pytest.mark.parametrize(
    ("start", "end"),
    [
        ("2013-03-22", "2013-03-24"),
        ("2013-03-23", "2013-03-23"),
        ("2013-03", "2013-03"),
        ("2013", "2013"),
        ("2013-02-27", "2013-04-02"),
        ("2012-11-01", "2013-08-31"),
        ("2012", "2014"),
        ("", "2013-03-23"),
    ],
)
def test_a_visit_of_any_length_is_found_by_its_days(start, end):
    guest, host = make_official(country="CN"), make_official(country="RU")
    visit = make_meeting([guest], kind="visit", start=start, end=end, country="RU")
    meeting = make_meeting([guest, host], start="2013-03-23", country="RU")
    for changed in (meeting, visit):
        Meeting.objects.update(visit=None)
        visits.link_visits([changed.pk])
        meeting.refresh_from_db()
        assert meeting.visit == visit


def test_a_visit_on_other_days_is_not_found():
    guest, host = make_official(country="CN"), make_official(country="RU")
    for start, end in (("2013-03-24", "2013-03-26"), ("2013-03-20", "2013-03-22"), ("2012", "2012")):
        make_meeting([guest], kind="visit", start=start, end=end, country="RU")
    meeting = make_meeting([guest, host], start="2013-03-23", country="RU")
    visits.link_visits(Meeting.objects.values_list("pk", flat=True))
    meeting.refresh_from_db()
    assert meeting.visit is None


def test_stretches_of_days_that_overlap_are_joined():
    from_to = [(1, 3), (2, 5), (7, 8), (None, None), (8, 9)]
    assert visits._stretches(from_to) == [(1, 5), (7, 9)]
