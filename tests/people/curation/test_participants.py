import pytest

from people import curation
from people.consolidating import regroup
from people.curation import Participant
from people.models import Meeting, Official, Redirect
from people.quoting import Evidence
from people.recording import rebuild
from tests.factories import make_meeting, make_post
from tests.people.stories import make_officials, met, story

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def meeting():
    make_officials()
    met(story())
    return Meeting.objects.get()


def official(name):
    return Official.objects.get(name=name)


def taking_part():
    return [(one.name, one.official_id) for one in Meeting.objects.get().participations.order_by("name")]


def test_somebody_added_stays_and_goes_when_it_is_withdrawn(meeting):
    gamma = official("Gamma")
    post = make_post(gamma, start="2012", title="Minister")
    decision = curation.add_participant(meeting, Participant(gamma, title="the minister"), user=None, note="photograph")
    regroup()
    met(story("Alpha met Beta again."))
    rebuild()
    row = Meeting.objects.get().participations.get(official=gamma)
    assert (row.name, row.title, row.country, row.post) == ("Gamma", "the minister", "RU", post)
    assert Meeting.objects.get().slug == "meeting-alpha-beta-gamma"
    curation.withdraw(decision, user=None)
    regroup()
    assert [name for name, _ in taking_part()] == ["Alpha", "Beta"]


def test_somebody_removed_stays_away_until_it_is_withdrawn(meeting):
    decision = curation.remove_participant(meeting, Participant(official("Beta")), user=None, reason="a deputy")
    regroup()
    met(story("Alpha met Beta again."))
    rebuild()
    assert [name for name, _ in taking_part()] == ["Alpha"]
    curation.withdraw(decision, user=None)
    regroup()
    assert [name for name, _ in taking_part()] == ["Alpha", "Beta"]


def test_a_name_without_an_official_is_added_and_removed(meeting):
    one = Participant(None, "Delta", "CN")
    curation.add_participant(meeting, one, user=None, note="heard there")
    regroup()
    assert ("Delta", None) in taking_part()
    curation.remove_participant(meeting, one, user=None)
    regroup()
    assert ("Delta", None) not in taking_part()


def test_adding_who_is_there_gives_the_title(meeting):
    curation.add_participant(meeting, Participant(official("Alpha"), title="President"), user=None, note="known")
    regroup()
    assert Meeting.objects.get().participations.get(official=official("Alpha")).title == "President"
    assert len(taking_part()) == 2


def test_who_was_merged_since_is_the_one_who_took_over(meeting):
    gamma, beta = official("Gamma"), official("Beta")
    curation.add_participant(meeting, Participant(gamma), user=None, note="photograph")
    Redirect.objects.create(subject="official", old_id=gamma.pk, new_id=beta.pk)
    gamma.delete()
    rebuild()
    assert taking_part() == [("Alpha", official("Alpha").pk), ("Beta", beta.pk)]


def test_an_official_who_is_gone_takes_part_by_name(meeting):
    curation.add_participant(meeting, Participant(official("Gamma")), user=None, note="photograph")
    official("Gamma").delete()
    rebuild()
    assert ("Gamma", None) in taking_part()


def test_the_words_are_kept(meeting):
    article = meeting.reports.get().article
    decision = curation.add_participant(
        meeting, Participant(official("Gamma")), user=None, evidence=Evidence(article.pk, 36, 61)
    )
    assert decision.value["evidence"] == {"article": article.pk, "start": 36, "end": 61, "quote": article.body[36:61]}
    assert (decision.other_id, decision.value["reports"]) == (official("Gamma").pk, [meeting.reports.get().pk])


def test_what_is_refused(meeting):
    with pytest.raises(curation.CurationError, match="or a note why"):
        curation.add_participant(meeting, Participant(official("Gamma")), user=None)
    with pytest.raises(curation.CurationError, match="Say who"):
        curation.add_participant(meeting, Participant(None), user=None, note="somebody")
    with pytest.raises(curation.CurationError, match="No article reports"):
        curation.remove_participant(make_meeting(), Participant(official("Gamma")), user=None)
