import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from people.models import Participation, Redirect
from tests.factories import make_article, make_meeting, make_official, make_outlet, make_post, make_report

pytestmark = pytest.mark.django_db


def page_of(client, meeting):
    response = client.get(meeting.get_absolute_url())
    assert response.status_code == 200
    return response.content.decode()


def test_who_when_where_and_who_says_so(client):
    shoigu = make_official("Sergei Shoigu")
    meeting = make_meeting([shoigu], place="Moscow", country="RU", basis="weekday", sources=1)
    post = make_post(shoigu, "Minister of Defence", start="2012-11-06")
    make_post(shoigu, "Minister of Emergencies", start="1994-01-20", end="2012-05-11")
    Participation.objects.update(title="Defense Minister", post=post, name="Shoigu")
    Participation.objects.create(meeting=meeting, name="General Nobody", country="CN")
    article = make_article("Ministers meet", "They met in Moscow. It rained.", outlet=make_outlet("TASS", country="RU"))
    report = make_report(article, meeting, "They met in Moscow")
    page = page_of(client, meeting)
    for words in (
        "24 March 2013",
        "worked out from a weekday",
        "Moscow",
        "1 independent source",
        "Defense Minister",
        "Minister of Defence",
        "printed Shoigu",
        "General Nobody",
        "not matched to an official",
        "TASS",
        '<mark class="evidence">They met in Moscow</mark>.',
        f'href="{article.get_absolute_url()}#report-{report.pk}"',
    ):
        assert words in page, words


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"start": "2013-03"}, "March 2013"),
        ({"start": "2013-03-22", "end": "2013-03-24", "extent": "within"}, "some time within 22–24 March 2013"),
        ({"start": "", "not_before": "2013-03-16", "not_after": "2018-03-19"}, "not before 16 March 2013, not after"),
        ({"start": ""}, "date not stated"),
        ({"place": ""}, "not stated"),
        ({"kind": "call"}, "by telephone or video"),
    ],
)
def test_what_is_not_known_is_said_to_be_so(client, fields, words):
    assert words in page_of(client, make_meeting(**fields))


def test_accounts_that_differ(client):
    meeting = make_meeting(start="2013-03-24", place="Moscow", place_key="moscow")
    one, other = make_article("One"), make_article("Other")
    make_report(one, meeting, claim={"start": "2013-03-24", "end": "2013-03-24", "place": "Moscow"})
    make_report(other, meeting, kind="visit", claim={"start": "2013-03-23", "end": "2013-03-23", "place": "Sochi"})
    page = page_of(client, meeting)
    assert '<span class="differs">says 23 March 2013</span>' in page
    assert '<span class="differs">says Sochi</span>' in page
    assert '<span class="differs">says visit</span>' in page
    assert "What each account says" in page


def test_a_single_account_needs_no_table_of_claims(client):
    assert "What each account says" not in page_of(client, make_meeting([], [make_article()]))


def test_copies_are_folded(client):
    original = make_article("Original")
    meeting = make_meeting([], [original, make_article("Reprint", copy_of=original)])
    page = page_of(client, meeting)
    assert "1 copy of this text" in page
    assert page.count('class="account"') == 1


def test_the_visit_and_its_meetings(client):
    visit = make_meeting([make_official("Guest")], kind="visit", place="Russia")
    talks, dinner = (make_meeting([make_official(name)], visit=visit) for name in ("Talks", "Dinner"))
    assert talks.get_absolute_url() in page_of(client, visit)
    page = page_of(client, talks)
    assert visit.get_absolute_url() in page
    assert dinner.get_absolute_url() in page


def test_a_rejected_meeting_says_so_and_is_not_indexed(client):
    page = page_of(client, make_meeting(status="rejected"))
    assert "A curator decided that no such contact took place" in page
    assert "noindex" in page


def test_sample_data_is_marked(client):
    assert "Quote none of it" in page_of(client, make_meeting(simulated=True))


def test_without_reports_and_participants(client):
    page = page_of(client, make_meeting())
    assert "No article reports it any more" in page
    assert "No article names an official in it" in page


def test_its_number_alone_leads_there(client):
    meeting = make_meeting(slug="shoigu-chang")
    assert client.get(f"/meetings/{meeting.pk}/")["Location"] == meeting.get_absolute_url()
    Redirect.objects.create(subject="meeting", old_id=meeting.pk + 1, new_id=meeting.pk)
    assert client.get(f"/meetings/{meeting.pk + 1}/")["Location"] == meeting.get_absolute_url()
    assert client.get("/meetings/999999/").status_code == 404


def test_a_wrong_slug_redirects(client):
    meeting = make_meeting(slug="shoigu-chang")
    response = client.get(f"/meetings/{meeting.pk}/something/")
    assert (response.status_code, response["Location"]) == (302, meeting.get_absolute_url())


def test_a_swallowed_meeting_redirects(client):
    meeting = make_meeting()
    Redirect.objects.create(subject="meeting", old_id=900001, new_id=900002)
    Redirect.objects.create(subject="meeting", old_id=900002, new_id=meeting.pk)
    response = client.get("/meetings/900001/meeting/")
    assert (response.status_code, response["Location"]) == (302, meeting.get_absolute_url())


def test_an_official_of_that_id_does_not_redirect_a_meeting(client):
    Redirect.objects.create(subject="official", old_id=900001, new_id=make_meeting().pk)
    assert client.get("/meetings/900001/meeting/").status_code == 404


def test_an_unknown_id(client):
    assert client.get("/meetings/999999/meeting/").status_code == 404


def test_queries_do_not_grow_with_the_accounts(client):
    visit = make_meeting(kind="visit")
    meeting = make_meeting(visit=visit)

    def add(count):
        for _ in range(count):
            official = make_official()
            Participation.objects.create(
                meeting=meeting, official=official, name=official.name, post=make_post(official)
            )
            make_report(make_article(outlet=make_outlet()), meeting, participants=[official])
            make_meeting([official], visit=visit)

    def queries():
        with CaptureQueriesContext(connection) as captured:
            page_of(client, meeting)
        return len(captured)

    add(5)
    few = queries()
    add(500)
    assert queries() == few
    assert few <= 12


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"place_key": "beijing"}, True),
        ({"place_key": "beijing", "start": "2013-03-25"}, False),
        ({"place_key": "beijing", "start": "2013-03"}, False),
        ({"place_key": "moscow"}, False),
        ({"place_key": "cn"}, False),
        ({"place_key": "beijing", "status": "rejected"}, False),
    ],
    ids=["two cities", "another day", "some day", "the same city", "no city", "rejected"],
)
def test_two_cities_on_one_day_are_flagged(client, fields, told):
    shoigu = make_official("Sergei Shoigu")
    meeting = make_meeting([shoigu], place="Moscow", place_key="moscow")
    other = make_meeting([shoigu], place="Beijing", **fields)
    make_meeting([make_official("Chang Wanquan")], place="Beijing", place_key="beijing")
    page = page_of(client, meeting)
    assert ("Another city on the same day" in page) == told
    assert (other.get_absolute_url() in page) == told


@pytest.mark.parametrize(
    ("published", "start", "end", "words"),
    [
        ("2013-03-24T08:00", "2013-03-24", "2013-03-24", "on the same day"),
        ("2013-03-25", "2013-03-24", "2013-03-24", "1 day later"),
        ("2013-03-26", "2013-03-24", "2013-03-24", "2 days later"),
        ("2013-03-23", "2013-03-22", "2013-03-24", "while it was under way"),
        ("2013-03-26", "2013-03", "2013-03", ""),
        ("2013-03", "2013-03-24", "2013-03-24", ""),
    ],
)
def test_who_reported_first_on_each_side_and_how_much_later(client, published, start, end, words):
    chinese, russian = make_outlet("China Daily", country="CN"), make_outlet("TASS", country="RU")
    late = make_article(outlet=chinese, published="2014-01-01")
    first = make_article(outlet=chinese, published=published)
    undated = make_article(outlet=russian, published="")
    meeting = make_meeting([], [late, first, undated], start=start, end=end)
    told = client.get(meeting.get_absolute_url()).context["first_reports"]
    assert [(one.article, one.delay) for one in told] == [(first, words), (None, ""), (None, "")]
