"""The page on which a meeting is settled."""

import time

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import User
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from people.curation import decide
from people.models import Decision, Meeting, Redirect, Review
from people.recording import rebuild
from tests.factories import make_article, make_meeting, make_official, make_outlet, make_report
from tests.people.desk.conftest import account


def address(meeting, part="", query="") -> str:
    return f"/admin/desk/{meeting.pk}/{part}{query}"


def filled(client, meeting, query="", form="settle", **changes) -> dict[str, str]:
    """What a browser would send of a form of the page."""
    return read_form(client.get(address(meeting, query=query)), form) | changes


def read_form(response, form="settle") -> dict[str, str]:
    page = BeautifulSoup(response.content, "lxml")
    values = {tag["name"]: tag.get("value", "") for tag in page.select(f"#{form} input[name]")}
    values |= {tag["name"]: tag.get_text().removeprefix("\n") for tag in page.select(f"#{form} textarea")}
    return values | {tag["name"]: tag.select_one("[selected]")["value"] for tag in page.select(f"#{form} select")}


def test_the_evidence_stands_marked_among_its_paragraphs(client, curator, meeting):
    page = BeautifulSoup(client.get(address(meeting)).content, "lxml")
    report = meeting.reports.get()
    body = page.select_one(f"[data-evidence-body='{report.article_id}']")
    assert body.select_one("mark").get_text() == report.quote
    assert [tag.get_text() for tag in body.select("details p")] == ["A sixth one."]
    for paragraph in body.select("p[data-start]"):
        start, text = int(paragraph["data-start"]), paragraph.get_text()
        assert report.article.body[start : start + len(text)] == text
    told = page.select_one(".desk-evidence").get_text(" ", strip=True)
    assert report.article.headline in told
    assert report.article.outlet.name in told
    assert "25 March 2013" in told


def test_every_account_is_shown_and_where_it_differs(client, curator, meeting):
    other = make_article("Another one", "They met in Beijing.", outlet=make_outlet())
    make_report(other, meeting, claim={"start": "2013-03-25", "end": "2013-03-25", "place": "Beijing"})
    page = BeautifulSoup(client.get(address(meeting)).content, "lxml")
    assert len(page.select(".desk-account")) == 2
    assert "The record says otherwise of the date, the place." in page.get_text(" ", strip=True).replace(" .", ".")


def test_confirming_goes_to_the_next_with_the_filters_kept(client, curator, record):
    first, second = record("2013-03-24"), record("2013-06-26")
    response = client.post(address(first, query="?year=2013"), filled(client, first, "?year=2013"))
    assert response.status_code == 302, response.context["form"].errors
    assert response["Location"] == address(second, query="?year=2013")
    first.refresh_from_db()
    assert first.status == "confirmed"
    decision = Decision.objects.get()
    assert (decision.action, decision.user) == ("confirm", curator)
    assert decision.value["evidence"]["quote"] == first.reports.get().quote


def test_who_took_part_is_decided_on_a_page_that_leads_back(client, curator, meeting):
    shown = client.get(f"/admin/desk/{meeting.pk}/?country=RU").content.decode()
    assert f"/participants/add/?back=%2Fadmin%2Fdesk%2F{meeting.pk}%2F%3Fcountry%3DRU" in shown


def test_a_correction_is_a_decision_of_its_own_that_outlasts_the_next_run(client, curator, meeting):
    response = client.post(address(meeting), filled(client, meeting, place="Beijing", start="2013-03-23"))
    assert response["Location"] == "/admin/desk/"
    rebuild()
    meeting.refresh_from_db()
    assert (meeting.place, meeting.country, meeting.start, meeting.status) == (
        "Beijing",
        "CN",
        "2013-03-23",
        "confirmed",
    )
    fields = Decision.objects.filter(action="set").values_list("field", flat=True)
    assert sorted(fields) == ["place", "start"]
    assert "Confirmed with start, place corrected" in client.get("/admin/desk/").content.decode()


def test_it_rests_on_the_words_given(client, curator, meeting):
    client.post(address(meeting), filled(client, meeting, evidence_words="A second\n one.", note="So it says."))
    value = Decision.objects.get().value
    assert (value["evidence"]["quote"], value["note"]) == ("A second one.", "So it says.")


@pytest.fixture
def differing(curator, meeting):
    """A meeting whose reports say another place since a person set one."""
    decide("set", meeting, user=curator, field="place", value="Beijing")
    for report in meeting.reports.all():
        report.claim |= {"place": "Shanghai", "place_key": "shanghai", "country": "CN"}
        report.save()
    rebuild()
    meeting.refresh_from_db()
    return meeting


@pytest.mark.parametrize(("action", "place"), [("accept", "Shanghai"), ("dismiss", "Beijing")])
def test_a_difference_is_accepted_or_dismissed(client, differing, action, place):
    assert (
        address(differing, query="?queue=differences") in client.get("/admin/desk/?queue=differences").content.decode()
    )
    page = client.get(address(differing)).content.decode()
    assert "now they say <b>Shanghai</b>" in page
    data = {"field": "place", "action": action}
    assert client.post(address(differing, "difference/"), data)["Location"] == address(differing)
    told = {"accept": "Accepted: place follows the reports.", "dismiss": "Dismissed: place stays as it was set."}
    assert told[action] in client.get(address(differing)).content.decode()
    differing.refresh_from_db()
    assert (differing.place, differing.differences) == (place, 0)
    again = client.post(address(differing, "difference/"), data, follow=True)
    assert "No difference of &#x27;place&#x27; waits" in again.content.decode()


def test_nonsense_about_a_difference_is_named(client, differing):
    response = client.post(address(differing, "difference/"), {"field": "colour", "action": "accept"})
    assert response.status_code == 400
    assert "colour" in response.content.decode()


def test_what_may_be_the_same_meeting_is_named(client, curator):
    both = [make_official(), make_official(country="CN")]
    meeting, talks = make_meeting(both), make_meeting(both, kind="consultation", status="confirmed")
    make_meeting(both, kind="visit")
    make_meeting(both, start="2013-03-25")
    make_meeting(both[:1])
    make_meeting(both, status="rejected")
    make_meeting(both, start="")
    assert list(Meeting.objects.twins_of(meeting)) == [talks]
    page = client.get(address(meeting)).content.decode()
    assert "It may be recorded twice" in page
    assert f"/admin/duplicates/meetings/{meeting.pk}/{talks.pk}/" in page
    decide("keep apart", talks, other=meeting, user=curator, reason="The talks were later that day.")
    assert "It may be recorded twice" not in client.get(address(meeting)).content.decode()


def test_two_visits_of_the_same_days_may_be_one():
    both = [make_official(), make_official()]
    one, other = (make_meeting(both, kind="visit") for _ in range(2))
    assert list(Meeting.objects.twins_of(one)) == [other]


def test_the_last_one_leads_back_to_the_queue(client, curator, meeting):
    response = client.post(address(meeting), filled(client, meeting), follow=True)
    assert "Nothing else waits in this queue." in response.content.decode()


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"evidence_words": "", "note": ""}, "Give the words of an article that say so"),
        ({"evidence_words": "They never met."}, "These words are not in the article"),
        ({"start": "2013-03-99"}, "Give a date as YYYY"),
        ({"start": "2013-04", "end": "2013-03"}, "It ends before it starts"),
        ({"kind": "duel"}, "not one of the available choices"),
    ],
)
def test_what_is_refused_keeps_what_was_typed(client, curator, meeting, changes, why):
    response = client.post(address(meeting), filled(client, meeting, place="Typed in vain", **changes))
    assert response.status_code == 200
    assert why in response.content.decode()
    assert "Typed in vain" in response.content.decode()
    assert not Decision.objects.exists()
    meeting.refresh_from_db()
    assert meeting.place == "Moscow"


def test_a_note_stands_in_for_words(client, curator, meeting):
    client.post(address(meeting), filled(client, meeting, evidence_words="", note="Known from the archive."))
    decision = Decision.objects.get()
    assert (decision.value["evidence"], decision.value["note"]) == (None, "Known from the archive.")
    assert meeting.history.latest("history_id").history_change_reason == "Known from the archive."


def test_a_rejection_needs_its_reason(client, curator, record):
    first, second = record("2013-03-24"), record("2013-06-26")
    refused = client.post(address(first, "reject/"), filled(client, first, form="reject", reason=" "))
    assert "Say why it is rejected." in refused.content.decode()
    form = filled(client, first, form="reject", reason="It never took place.")
    response = client.post(address(first, "reject/", "?kind=meeting"), form)
    assert response["Location"] == address(second, query="?kind=meeting")
    first.refresh_from_db()
    assert first.status == "rejected"
    decision = Decision.objects.get()
    assert (decision.action, decision.reason, decision.user) == ("reject", "It never took place.", curator)


def test_what_is_put_aside_comes_back_when_asked_for(client, curator, record):
    first, second, third = record("2013-03-24"), record("2013-06-26"), record("2014-01-01")
    assert client.post(address(first, "skip/"))["Location"] == address(second)
    assert client.post(address(third, "skip/"))["Location"] == address(second)
    assert client.post(address(second, "skip/"), follow=True).redirect_chain[0][0] == "/admin/desk/"
    page = client.get("/admin/desk/").content.decode()
    assert "3 meetings were put aside" in page
    assert "data-key" not in page
    client.post("/admin/desk/again/")
    assert "put aside" not in client.get("/admin/desk/").content.decode()


def test_next_and_previous_go_round(client, curator, record):
    first, second, third = record("2013-03-24"), record("2013-06-26"), record("2014-01-01")

    def links(meeting):
        page = BeautifulSoup(client.get(address(meeting)).content, "lxml")
        return page.select_one("[rel=next]")["href"], page.select_one("[rel=prev]")["href"]

    assert links(second) == (address(third), address(first))
    assert links(third) == (address(first), address(second))
    assert links(first) == (address(second), address(third))


def test_the_time_from_page_to_decision_is_kept(client, curator, record, monkeypatch):
    first, second = record("2013-03-24"), record("2013-06-26")
    began = time.time()
    monkeypatch.setattr("people.shown.time.time", lambda: began)
    form, late = filled(client, first), filled(client, second)
    monkeypatch.setattr("people.desk.pace.time.time", lambda: began + 42)
    client.post(address(first), form)
    assert Review.objects.get().seconds == pytest.approx(42)
    assert Review.objects.get().decision.action == "confirm"
    assert "4" in BeautifulSoup(client.get("/admin/desk/").content, "lxml").select_one(".desk-pace strong").get_text()
    monkeypatch.setattr("people.desk.pace.time.time", lambda: began + 700)
    client.post(address(second), late)
    assert Decision.objects.count() == 2
    assert Review.objects.count() == 1


def test_a_viewer_looks_and_does_not_decide(client, viewer, meeting):
    page = client.get(address(meeting))
    assert page.status_code == 200
    assert "looks at records" in page.content.decode()
    assert not BeautifulSoup(page.content, "lxml").select("#settle, #reject, [data-key=c]")
    assert client.post(address(meeting), {"note": "x"}).status_code == 403
    assert client.post(address(meeting, "reject/"), {"reason": "x"}).status_code == 403
    assert client.post(address(meeting, "difference/"), {"field": "place", "action": "accept"}).status_code == 403
    assert not Decision.objects.exists()


@pytest.mark.parametrize("part", ["", "reject/", "skip/", "difference/"])
def test_anonymous_is_sent_to_the_login(client, meeting, part):
    for response in (client.get(address(meeting, part)), client.post(address(meeting, part))):
        assert response.status_code == 302
        assert response["Location"].startswith("/admin/login/")


def test_who_is_no_member_of_the_desk_is_refused(client, meeting):
    client.force_login(User.objects.create(username="guest", is_staff=True))
    assert client.get(address(meeting)).status_code == 403


def test_bad_addresses(client, curator, meeting):
    assert client.get("/admin/desk/999999/").status_code == 404
    assert client.get(f"/admin/desk/{10**30}/").status_code == 404
    assert client.get(address(meeting, query="?kind=duel")).status_code == 400
    assert client.get(address(meeting, "reject/")).status_code == 405
    assert client.put(address(meeting)).status_code == 405


@pytest.fixture
def other_curator(client):
    """Somebody else at the desk, who confirms a meeting with another place."""
    user = account("Editor")

    def decides(meeting):
        second = Client()
        second.force_login(user)
        response = second.post(address(meeting), filled(second, meeting, place="Shanghai", country="CN"))
        assert response.status_code == 302

    return decides


def test_the_second_of_two_curators_is_told_and_loses_nothing_typed(client, curator, meeting, other_curator):
    mine = filled(client, meeting, start="2013-03-22", note="Typed by the first.")
    other_curator(meeting)
    response = client.post(address(meeting), mine)
    assert response.status_code == 200
    told = BeautifulSoup(response.content, "lxml").select_one("[role=alert]").get_text(" ", strip=True)
    assert "nothing was decided" in told
    assert "editor: confirm" in told
    assert "place: Moscow became Shanghai" in told
    assert not Decision.objects.filter(user=curator).exists()
    again = read_form(response)
    assert (again["start"], again["note"], again["place"]) == ("2013-03-22", "Typed by the first.", "Shanghai")
    assert client.post(address(meeting), again).status_code == 302
    meeting.refresh_from_db()
    assert (meeting.start, meeting.place) == ("2013-03-22", "Shanghai")
    assert list(Decision.objects.filter(user=curator, action="set").values_list("field", flat=True)) == ["start"]


def test_the_second_who_rejects_is_told_and_keeps_the_reason(client, curator, meeting, other_curator):
    mine = filled(client, meeting, form="reject", reason="It never took place.")
    other_curator(meeting)
    response = client.post(address(meeting, "reject/"), mine)
    assert "nothing was decided" in response.content.decode()
    again = read_form(response, "reject")
    assert again["reason"] == "It never took place."
    assert client.post(address(meeting, "reject/"), again).status_code == 302
    meeting.refresh_from_db()
    assert meeting.status == "rejected"


def test_what_a_run_changes_meanwhile_is_told_too(client, curator, meeting):
    mine = filled(client, meeting)
    Meeting.objects.update(place="Beijing", place_key="beijing")
    response = client.post(address(meeting), mine)
    assert "place: Moscow became Beijing" in response.content.decode()
    assert not Decision.objects.exists()


@pytest.mark.parametrize("served", ["", "nonsense", "a:b"])
def test_a_form_that_was_never_served_decides_nothing(client, curator, meeting, served):
    response = client.post(address(meeting), filled(client, meeting, served=served))
    assert "does not say what you were shown" in response.content.decode()
    assert not Decision.objects.exists()


def test_a_record_joined_with_another_leads_there(client, curator, record):
    first, meeting = record("2013-03-24"), record("2013-06-26")
    mine = filled(client, first, note="Typed before it was joined.")
    gone, number = address(first), first.pk
    first.delete()
    Redirect.objects.create(subject="meeting", old_id=number, new_id=meeting.pk)
    assert client.get(f"{gone}?kind=meeting")["Location"] == address(meeting, query="?kind=meeting")
    response = client.post(gone, mine)
    assert "It was joined with this record." in response.content.decode()
    assert read_form(response)["note"] == "Typed before it was joined."
    assert not Decision.objects.exists()


def test_queries_do_not_grow_with_the_accounts(client, curator, meeting):
    def asked() -> int:
        with CaptureQueriesContext(connection) as queries:
            assert client.get(address(meeting)).status_code == 200
        return len(queries)

    asked()
    few = asked()
    for _ in range(12):
        make_report(make_article(body="They met in Moscow.", outlet=make_outlet()), meeting)
    assert asked() == few <= 30


def test_a_meeting_whose_words_are_gone(client, curator):
    meeting = make_meeting([make_official()], [make_article(outlet=make_outlet())])
    meeting.reports.update(state="orphaned", start=None, end=None)
    page = client.get(address(meeting)).content.decode()
    assert "Its words are no longer in the article" in page
    assert Meeting.objects.get().status == "found"
