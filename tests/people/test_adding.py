import pytest

from people import curation
from people.adding import Account, add_account
from people.consolidating import regroup
from people.curation import CurationError, Participant
from people.evidence import faults
from people.models import Decision, Meeting, Official, Report
from people.quoting import Evidence
from people.recording import rebuild
from tests.factories import make_official
from tests.people.stories import contact, make_officials, met, story, told

pytestmark = pytest.mark.django_db

WORDS = "Alpha met Gamma on Monday"


@pytest.fixture(autouse=True)
def officials():
    make_officials()


@pytest.fixture
def article():
    return met(story())


def official(name):
    return Official.objects.get(name=name)


def account(article, words=WORDS, names=("Alpha", "Gamma"), **fields):
    start = article.body.index(words)
    fields = {"kind": "meeting", "start": "2013-03-25", "place": "Moscow"} | fields
    people = [Participant(official(name)) for name in names]
    return Account(Evidence(article.pk, start, start + len(words)), participants=people, **fields)


def add(*args, **fields):
    report = add_account(account(*args, **fields), user=None)
    regroup()
    report.refresh_from_db()
    return report


def test_a_contact_that_was_missed_becomes_a_confirmed_meeting(article):
    report = add(article)
    assert (report.origin, report.quote, report.state) == ("curator", WORDS, "current")
    meeting = report.meeting
    assert (meeting.status, meeting.start, meeting.place_key, meeting.country) == (
        "confirmed",
        "2013-03-25",
        "moscow",
        "RU",
    )
    assert [one.name for one in meeting.participations.all()] == ["Alpha", "Gamma"]
    assert Meeting.objects.count() == 2


def test_no_run_deletes_it(article):
    report = add(article)
    for _ in range(3):
        met(article)
        rebuild()
    assert Report.objects.get(pk=report.pk).meeting == report.meeting
    assert Meeting.objects.get(pk=report.meeting.pk).status == "confirmed"


def test_what_is_read_later_joins_it_in_its_own_article_and_in_others(article):
    report = add(article)
    told(article, contact(article.body, "Alpha met Gamma", 0, 2, day="2013-03-25"))
    told(story("Alpha met Gamma."), contact("Alpha met Gamma.", "Alpha met Gamma", 0, 2, day="2013-03-25"))
    meeting = Meeting.objects.get()
    assert (meeting, meeting.sources, meeting.status) == (report.meeting, 2, "confirmed")


def test_it_joins_what_is_there(article):
    meeting = Meeting.objects.get()
    report = add(story("Alpha met Beta."), "Alpha met Beta", ("Alpha", "Beta"), start="2013-03-24")
    assert report.meeting == meeting
    assert Meeting.objects.get().sources == 2


def test_a_rejected_meeting_stays_rejected(article):
    curation.decide("reject", Meeting.objects.get(), user=None)
    regroup()
    add(story("Alpha met Beta."), "Alpha met Beta", ("Alpha", "Beta"), start="2013-03-24")
    assert Meeting.objects.get().status == "rejected"


def test_it_is_orphaned_when_its_words_go_and_stands_again_when_they_return(article):
    report, text = add(article), article.body
    article.body = f"Later: {text}"
    article.save()
    met(article)
    report.refresh_from_db()
    assert (report.state, report.start, report.meeting.status) == ("orphaned", None, "confirmed")
    article.body = text
    article.save()
    met(article)
    report.refresh_from_db()
    assert (report.state, article.body[report.start : report.end]) == ("current", WORDS)
    assert list(faults()) == []


def test_it_is_undone_and_added_again(article):
    report = add(article)
    curation.withdraw(Decision.objects.get(), user=None)
    regroup()
    report.refresh_from_db()
    assert report.meeting is None
    assert Meeting.objects.count() == 1
    assert add(article).meeting is not None


def test_one_who_is_found_in_articles_alone(article):
    found = make_official("Delta", status="found", group_key="delta|CN", country="CN")
    one = Account(Evidence(article.pk, 0, 5), "call", [Participant(found)], "2013")
    report = add_account(one, user=None)
    rebuild()
    assert report.participants.get().group_key == "delta|CN"
    assert Report.objects.get(pk=report.pk).meeting.participations.get().official == found


def test_without_a_day_it_took_place_before_it_was_told(article):
    meeting = add(article, start="", place="").meeting
    assert (meeting.basis, str(meeting.not_after), meeting.place) == ("bounds", "2013-03-25", "")


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"kind": "duel"}, "no kind"),
        ({"extent": "ever"}, "no kind"),
        ({"names": ()}, "Say who took part"),
        ({"start": "soon"}, "YYYY"),
        ({"start": "2013-03-25", "end": "2013-03-24"}, "ends before"),
    ],
)
def test_what_is_refused(article, fields, why):
    with pytest.raises(CurationError, match=why):
        add_account(account(article, **fields), user=None)


def test_an_exercise_needs_nobody(article):
    assert add(article, kind="exercise", names=(), name="Joint Sea").meeting.name == "Joint Sea"


def test_nobody_named_is_refused(article):
    with pytest.raises(CurationError, match="Say who"):
        add_account(Account(Evidence(article.pk, 0, 5), "call", [Participant(None)]), user=None)
    with pytest.raises(CurationError, match="no words"):
        add_account(Account(Evidence(article.pk, 5, 5), "call", [Participant(official("Alpha"))]), user=None)
