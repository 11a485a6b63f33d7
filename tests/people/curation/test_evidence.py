import pytest

from people import curation
from people.models import Meeting, Report
from people.quoting import Evidence
from tests.people.stories import make_officials, met, story, told

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def meeting():
    make_officials()
    met(story())
    return Meeting.objects.get()


def test_a_report_of_the_meeting_is_evidence(meeting):
    report = curation.first_account(meeting)
    decision = curation.decide("confirm", meeting, user=None, evidence=curation.evidence_of(report))
    kept = {"article": report.article_id, "start": 0, "end": 14, "quote": "Alpha met Beta"}
    assert decision.value["evidence"] == kept


def test_a_note_tells_why_there_are_no_words(meeting):
    assert curation.decide("confirm", meeting, user=None, note=" seen there ").value["note"] == "seen there"


def test_confirming_asks_for_one_of_them(meeting):
    with pytest.raises(curation.CurationError, match="or a note why there are none"):
        curation.decide("confirm", meeting, user=None, note=" ")


@pytest.mark.parametrize("span", [(0, 0), (5, 3), (-1, 3), (60, 999), (14, 15)])
def test_a_span_without_words_is_refused(meeting, span):
    with pytest.raises(curation.CurationError, match="has no words from"):
        curation.decide("confirm", meeting, user=None, evidence=Evidence(meeting.reports.get().article_id, *span))


def test_an_article_that_is_not_there_is_refused(meeting):
    with pytest.raises(curation.CurationError, match="no article 999999"):
        curation.decide("confirm", meeting, user=None, evidence=Evidence(999999, 0, 1))


def test_words_no_longer_there_are_no_evidence(meeting):
    curation.decide("confirm", meeting, user=None, note="seen there")
    report = Report.objects.get()
    told(report.article)
    report.refresh_from_db()
    assert curation.first_account(meeting) is None
    with pytest.raises(curation.CurationError, match="no longer in its article"):
        curation.evidence_of(report)
