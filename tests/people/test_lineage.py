"""Decisions hold for what an article, read anew, tells in other words; orphaned reports stay where they are."""

import pytest

from people import curation
from people.consolidating import regroup
from people.lineage import heirs
from people.models import Meeting, Report
from people.recording import rebuild
from tests.people.stories import contact, make_officials, story, told

pytestmark = pytest.mark.django_db

OLD, NEW = "Alpha met Beta in Moscow", "Alpha met Beta, in Moscow on Sunday"


@pytest.fixture(autouse=True)
def article():
    make_officials()
    return tells(story(f"{OLD}. {OLD} again."), OLD)


def tells(article, *quotes, **fields):
    return told(article, *(contact(article.body, quote, 0, 1, **fields) for quote in quotes))


def read_anew(article, quote=NEW, **fields):
    """The article's text changes, and with it the words of its contact."""
    article.body = f"{quote}. Nothing else."
    article.save()
    return tells(article, quote, **fields)


def decide(action, meeting=None, **options):
    curation.decide(action, meeting or Meeting.objects.get(), user=None, **options)
    regroup()


def states():
    return list(Report.objects.order_by("pk").values_list("state", flat=True))


def test_a_rejected_meeting_stays_rejected_when_its_article_is_read_anew(article):
    decide("reject")
    meeting = Meeting.objects.get()
    read_anew(article)
    assert states() == ["orphaned", "current"]
    rebuild()
    assert list(Meeting.objects.all()) == [meeting]
    assert Meeting.objects.get().status == "rejected"
    read_anew(article, "Alpha met Beta, in Moscow, on Sunday again")
    assert states() == ["orphaned", "orphaned", "current"]
    assert [(row.pk, row.status) for row in Meeting.objects.all()] == [(meeting.pk, "rejected")]


def test_also_when_it_gives_another_day_then(article):
    decide("reject")
    read_anew(article, day="2013-06-30")
    assert Meeting.objects.get().status == "rejected"
    assert Meeting.objects.get().start == "2013-06-30"


def test_also_when_another_article_tells_of_it(article):
    decide("reject")
    tells(story("In Moscow Alpha met Beta."), "Alpha met Beta")
    tells(story("So Alpha met Beta."), "Alpha met Beta")
    rebuild()
    assert (Meeting.objects.get().status, Meeting.objects.get().sources) == ("rejected", 3)


def test_also_when_it_falls_apart(article):
    other = tells(story("In Moscow Alpha met Beta."), "Alpha met Beta")
    third = tells(story("Alpha met Beta."), "Alpha met Beta")
    decide("reject")
    tells(other, "Alpha met Beta", day="2013-07-01")
    assert sorted(Meeting.objects.values_list("status", flat=True)) == ["rejected", "rejected"]
    split = other.reports.get().meeting
    decide("hand back", split, field="status")
    split.refresh_from_db()
    assert (split.status, third.reports.get().meeting.status) == ("found", "rejected")


def test_a_deleted_meeting_does_not_come_back_in_other_words(article):
    decide("delete")
    read_anew(article)
    rebuild()
    assert not Meeting.objects.exists()
    curation.decide_report("confirm", Report.objects.get(state="current"), user=None)
    regroup()
    assert Meeting.objects.exists()


def test_what_stood_beside_an_orphan_is_not_its_heir(article):
    tells(article, OLD, f"{OLD} again")
    first, second = Meeting.objects.order_by("pk")
    decide("reject", first)
    tells(article, f"{OLD} again")
    assert heirs() == []
    rebuild()
    assert list(Meeting.objects.order_by("pk").values_list("pk", "status")) == [
        (first.pk, "rejected"),
        (second.pk, "found"),
    ]


def test_other_words_are_no_heir(article):
    decide("reject")
    article.body = "They talked, Alpha and Beta, for hours."
    article.save()
    tells(article, "They talked, Alpha and Beta, for hours")
    assert heirs() == []


def test_what_is_read_now_gives_the_values_not_what_is_gone(article):
    decide("confirm", note="seen there")
    read_anew(article, day="2013-03-25")
    meeting = Meeting.objects.get()
    assert (meeting.start, meeting.status, meeting.sources) == ("2013-03-25", "confirmed", 1)
