import pytest

from people.accounts import accounts_of
from tests.factories import make_article, make_meeting, make_official, make_report

pytestmark = pytest.mark.django_db


def test_a_quote_stands_in_its_sentence():
    meeting = make_meeting()
    article = make_article(body="He came. On Sunday A met B, and they ate. He left.")
    make_report(article, meeting, "A met B")
    [account] = accounts_of(meeting)
    [quote] = account.quotes
    assert (quote.before, quote.report.quote, quote.after) == ("On Sunday ", "A met B", ", and they ate.")
    assert quote.url == f"/articles/{article.pk}/ministers-meet/#report-{quote.report.pk}"


def test_copies_are_folded_into_the_text_they_copy():
    meeting = make_meeting()
    original = make_article(published="2013-03-25")
    early_copy = make_article(published="2013-03-25", copy_of=original)
    other = make_article(published="2013-03-24")
    for article in (early_copy, original, other):
        make_report(article, meeting)
    accounts = accounts_of(meeting)
    assert [(account.article, account.copies) for account in accounts] == [(other, []), (original, [early_copy])]


def test_a_copy_stands_alone_where_the_original_reports_nothing():
    meeting = make_meeting()
    copy = make_article(copy_of=make_article())
    make_report(copy, meeting)
    assert [account.article for account in accounts_of(meeting)] == [copy]


@pytest.mark.parametrize(
    ("claim", "differs"),
    [
        ({"start": "2013-03-24", "end": "2013-03-24"}, False),
        ({"start": "2013-03-23", "end": "2013-03-23"}, True),
        ({"start": "2013-03-22", "end": "2013-03-26", "extent": "within"}, False),
        ({"start": "2013-03", "end": "2013-03"}, False),
        ({}, False),
        ({"start": None, "end": None}, False),
    ],
)
def test_another_day_differs_and_an_unstated_one_does_not(claim, differs):
    meeting = make_meeting(start="2013-03-24")
    make_report(make_article(), meeting, claim=claim)
    [account] = accounts_of(meeting)
    assert account.quotes[0].when.differs is differs


@pytest.mark.parametrize(
    ("claim", "differs"),
    [
        ({"place": "the Russian capital", "place_key": "moscow"}, False),
        ({"place": "Sochi", "place_key": "sochi"}, True),
        ({"place": "MOSCOW"}, False),
        ({"place": "Beijing"}, True),
        ({"place": None, "place_key": None}, False),
    ],
)
def test_places_are_compared_by_their_row_then_by_their_words(claim, differs):
    meeting = make_meeting(place="Moscow", place_key="moscow")
    make_report(make_article(), meeting, claim=claim)
    [account] = accounts_of(meeting)
    assert account.quotes[0].place.differs is differs


def test_names_are_the_canonical_ones():
    meeting = make_meeting()
    make_report(make_article(), meeting, participants=[make_official("Sergei Shoigu")])
    [account] = accounts_of(meeting)
    assert account.quotes[0].names == ["Sergei Shoigu"]


def test_orphaned_words_have_no_sentence():
    meeting = make_meeting()
    report = make_report(make_article(), meeting)
    report.state, report.start, report.end = "orphaned", None, None
    report.save()
    [account] = accounts_of(meeting)
    assert (account.quotes[0].before, account.quotes[0].after) == ("", "")
