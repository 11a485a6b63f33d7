"""What people decided, on the public pages: the words, the notes, and what a curator added or set."""

import pytest

from articles.models import Article
from people import curation
from people.adding import Account, add_account
from people.article_values import decide_article
from people.consolidating import regroup
from people.curation import Participant
from people.decided import decided_about
from people.models import Meeting, Official
from people.quoting import quoted
from tests.people.stories import make_officials, met, story, told

pytestmark = pytest.mark.django_db


@pytest.fixture
def article():
    make_officials()
    return met(story())


def decide(action, **options):
    decision = curation.decide(action, Meeting.objects.get(), user=None, **options)
    regroup()
    return decision


def page(client, record):
    return client.get(record.get_absolute_url()).content.decode()


def whats():
    return [one.what for one in decided_about(Meeting.objects.get())]


def test_the_words_of_a_confirmation_are_shown(client, article):
    decide("confirm", evidence=quoted("Alpha met Beta in Moscow on Sunday.", [article]))
    shown = page(client, Meeting.objects.get())
    assert "What curators decided" in shown
    assert 'on the words <q lang="en">Alpha met Beta in Moscow on Sunday.</q>' in shown
    article.body = "Nothing."
    article.save()
    told(article)
    assert "These words are no longer in the article" in page(client, Meeting.objects.get())


def test_so_are_notes_and_who_was_added(client, article):
    meeting = Meeting.objects.get()
    gamma = Official.objects.get(name="Gamma")
    curation.add_participant(meeting, Participant(gamma), user=None, note="in the photograph")
    decide("set", field="place", value="Sochi")
    assert whats() == ["Gamma added to those who took part", "Place set: Sochi"]
    assert "in the photograph" in page(client, Meeting.objects.get())


def test_what_holds_no_more_is_not_told(client, article):
    decide("confirm", note="seen")
    decide("set", field="place", value="Tver")
    decide("set", field="place", value="Sochi")
    decide("reject")
    assert whats() == ["Place set: Sochi", "Rejected"]
    decide("hand back", field="place")
    decide("hand back", field="status")
    assert whats() == []
    assert "What curators decided" not in page(client, Meeting.objects.get())


def test_an_account_that_a_curator_added_is_marked_as_such(client, article):
    words = quoted("Alpha met Gamma on Monday.", [article])
    people = [Participant(Official.objects.get(name=name)) for name in ("Alpha", "Gamma")]
    report = add_account(Account(words, "meeting", people, "2013-03-25"), user=None)
    regroup()
    report.refresh_from_db()
    assert "added by a curator" in page(client, report.meeting)
    assert "added by a curator" in page(client, article)
    curation.decide_report("reject", report, user=None)
    regroup()
    assert "rejected by a curator" in page(client, article)


def test_values_of_an_article_that_were_set(client, article):
    headline = article.headline
    decide_article("set", article, "headline", user=None, value="Two ministers")
    shown = page(client, Article.objects.get())
    assert f"Set by a curator: headline (the page states “{headline}”)" in shown
