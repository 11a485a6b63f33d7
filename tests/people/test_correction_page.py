"""The form in which readers say what is wrong: what it takes, and what it keeps out."""

import re

import pytest
from django.core import signing

from people import correction_forms
from people.models import Correction
from tests.factories import make_article, make_correction, make_meeting, make_official, make_report

pytestmark = pytest.mark.django_db
NOW = 1_900_000_000.0
HOSTILE = "<script>alert(1)</script> https://evil.example/ javascript:alert(2)"


class Clock:
    """The time that the form sees."""

    def __init__(self):
        self.now = NOW

    def time(self):
        return self.now


@pytest.fixture
def clock(monkeypatch):
    clock = Clock()
    monkeypatch.setattr(correction_forms, "time", clock)
    return clock


@pytest.fixture
def meeting():
    shoigu, chang = make_official("Sergei Shoigu", slug="shoigu"), make_official("Chang", slug="chang", country="CN")
    return make_meeting([shoigu, chang], [make_article(body="Chang met Shoigu on Sunday.")])


def sent(client, clock, address, *, after=10.0, **values):
    """Opens the form, waits, and sends it; `opened` may be forged."""
    page = client.get(address).content.decode()
    opened = re.search(r'name="opened" value="([^"]+)"', page)[1]
    clock.now += after
    return client.post(address.partition("?")[0], {"wrong": "It was Monday.", "opened": opened, **values})


@pytest.mark.parametrize("kind", ["article", "meeting", "official"])
def test_each_kind_of_record_leads_to_its_form_and_takes_a_correction(client, clock, meeting, kind):
    record = {"meeting": meeting, "article": meeting.reports.get().article, "official": meeting.officials.first()}[kind]
    page = client.get(record.get_absolute_url()).content.decode()
    address = f"{record.get_absolute_url()}correction/"
    assert f'href="{address}"' in page
    quote = meeting.reports.get()
    response = sent(
        client, clock, address, report=quote.pk, proposed="Monday", source="https://a.example/1", contact="me@a.example"
    )
    assert response.status_code == 302
    assert "Thank you" in client.get(response["Location"]).content.decode()
    row = Correction.objects.get()
    assert (row.subject, row.subject_id, row.report, row.quote) == (kind, record.pk, quote, quote.quote)
    assert (row.wrong, row.proposed, row.contact, row.state) == ("It was Monday.", "Monday", "me@a.example", "open")


def test_the_quote_that_was_chosen_is_chosen_in_the_form(client, meeting):
    report = meeting.reports.get()
    page = client.get(f"{meeting.get_absolute_url()}correction/?quote={report.pk}").content.decode()
    assert re.search(rf'value="{report.pk}"[^>]*checked', page)
    assert report.quote in page


def test_a_quote_beyond_those_offered_can_be_chosen(client, clock, meeting, monkeypatch):
    monkeypatch.setattr("people.corrections.MOST_QUOTES", 1)
    late = make_report(make_article(published="2020", body="Chang met him again."), meeting)
    address = f"{meeting.get_absolute_url()}correction/?quote={late.pk}"
    assert "Chang met him again." in client.get(address).content.decode()
    sent(client, clock, address, report=late.pk)
    assert Correction.objects.get().report == late


@pytest.mark.parametrize("query", ["quote=abc", "quote=-1", "quote=" + "9" * 40, "other=1", "quote=1&quote=2"])
def test_nonsense_is_refused(client, meeting, query):
    assert client.get(f"{meeting.get_absolute_url()}correction/?{query}").status_code == 400


def test_nothing_is_there_without_a_record(client):
    for address in ("/meetings/9/x/correction/", "/articles/9/x/correction/", "/officials/x/correction/"):
        assert client.get(address).status_code == 404


def test_another_records_quote_is_not_taken(client, clock, meeting):
    other = make_report(make_article(body="Another story."), make_meeting())
    response = sent(client, clock, f"{meeting.get_absolute_url()}correction/", report=other.pk)
    assert response.status_code == 400
    assert "Another story" not in response.content.decode()
    assert not Correction.objects.exists()


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"wrong": ""}, "This field is required"),
        ({"wrong": "\u202e\u200b"}, "This field is required"),
        ({"wrong": "x" * 2001}, "at most 2000"),
        ({"website": "https://spam.example/"}, "must stay empty"),
        ({"source": "javascript:alert(1)"}, "begins with https"),
        ({"source": "https://a b"}, "valid URL"),
        ({"source": "ftp://a.example/"}, "begins with https"),
        ({"opened": ""}, "not one of ours"),
        ({"opened": "forged:1:2"}, "not one of ours"),
        ({"after": 1.0}, "quicker than anybody writes"),
        ({"after": 90_000.0}, "more than a day"),
        ({"contact": "x" * 201}, "at most 200"),
    ],
)
def test_what_is_not_taken_is_told_and_kept_in_the_form(client, clock, meeting, values, said):
    response = sent(client, clock, f"{meeting.get_absolute_url()}correction/", **({"proposed": "Monday"} | values))
    assert response.status_code == 400
    assert said in response.content.decode()
    assert 'value="Monday"' in response.content.decode()
    assert not Correction.objects.exists()


def test_a_form_sent_too_soon_is_taken_the_second_time(client, clock, meeting):
    address = f"{meeting.get_absolute_url()}correction/"
    page = sent(client, clock, address, after=1.0).content.decode()
    opened = re.search(r'name="opened" value="([^"]+)"', page)[1]
    clock.now += 3
    assert client.post(address, {"wrong": "Monday", "opened": opened}).status_code == 302


def test_a_form_of_another_record_is_not_taken(client, clock, meeting):
    opened = signing.dumps(["meeting 999", NOW - 60], salt=correction_forms.SALT)
    response = sent(client, clock, f"{meeting.get_absolute_url()}correction/", opened=opened)
    assert "belongs to another record" in response.content.decode()


def test_a_full_queue_takes_no_more(client, clock, meeting, monkeypatch):
    make_correction(meeting)
    monkeypatch.setattr(correction_forms, "MOST_WAITING", 1)
    assert sent(client, clock, f"{meeting.get_absolute_url()}correction/").status_code == 400


def test_a_browser_without_the_cookie_is_told_so(meeting, client):
    client.handler.enforce_csrf_checks = True
    response = client.post(f"{meeting.get_absolute_url()}correction/", {"wrong": "x"})
    assert response.status_code == 403
    assert "cookie" in response.content.decode()


def test_an_answer_is_shown_and_nothing_else(client, meeting):
    make_correction(meeting, wrong=HOSTILE, proposed="unmoderated", contact="me@a.example", source="https://b.example/")
    make_correction(meeting, "It was Sunday. " + HOSTILE, wrong="secret words", proposed="unmoderated")
    make_correction(meeting, "The paper says so.", wrong="secret words", state="declined")
    page = client.get(meeting.get_absolute_url()).content.decode()
    assert "Corrected on" in page
    assert "1 March 2026" in page
    assert "left as it is" in page
    assert "The paper says so." in page
    for private in ("unmoderated", "me@a.example", "secret words", "b.example"):
        assert private not in page
    assert "<script>alert" not in page
    assert 'href="https://evil' not in page
    assert 'href="javascript' not in page


def test_unseen_characters_are_taken_out(client, clock, meeting):
    sent(
        client,
        clock,
        f"{meeting.get_absolute_url()}correction/",
        wrong="Mon\u202eday\u200b",
        source="a.example/\u202ex",
    )
    row = Correction.objects.get()
    assert (row.wrong, row.source) == ("Monday", "https://a.example/x")
