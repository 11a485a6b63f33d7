"""A meeting is tied to the visit during which it took place, whatever else its officials did in other years."""

import pytest

from people import visits
from tests.factories import make_meeting, make_official

pytestmark = pytest.mark.django_db


def test_each_meeting_has_the_visit_of_its_own_days(monkeypatch):
    monkeypatch.setattr(visits, "STRETCHES_AT_ONCE", 1)
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


def test_stretches_of_days_that_overlap_are_joined():
    from_to = [(1, 3), (2, 5), (7, 8), (None, None), (8, 9)]
    assert [stretch for some in visits._stretches(from_to) for stretch in some] == [(1, 5), (7, 9)]
