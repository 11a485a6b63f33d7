"""The pages of the admin with a form of their own: evidence, participants, contacts and values that a person sets."""

from urllib.parse import urlencode

import pytest
from django.contrib.auth.models import Permission, User
from django.urls import reverse

from articles.models import Article
from people.curation import decide
from people.deciding import deciding
from people.models import Decision, Meeting, Report
from people.recording import rebuild
from tests.factories import make_article, make_meeting, make_official, make_outlet, make_raw_file, make_report

pytestmark = pytest.mark.django_db

BODY = "Chang Wanquan met Sergei Shoigu in Moscow on Sunday.\nLi Shangfu came with him. They called Dong Jun."
CLAIM = {"start": "2013-03-24", "end": "2013-03-24", "place": "Moscow", "country": "RU", "basis": "stated"}


@pytest.fixture
def curator(client):
    user = User.objects.create(username="curator", is_staff=True, is_superuser=True)
    client.force_login(user)
    return user


@pytest.fixture
def meeting():
    shoigu, chang = make_official("Sergei Shoigu", slug="sergei-shoigu"), make_official("Chang Wanquan", country="CN")
    article = make_article(body=BODY, outlet=make_outlet(key="cd"))
    make_raw_file(article)
    make_report(article, None, BODY.split(".")[0], participants=[shoigu, chang], claim=CLAIM)
    rebuild()
    return Meeting.objects.get()


def page(name, *args, query=""):
    return reverse(f"admin:{name}", args=args) + query


def names():
    return list(Meeting.objects.get().participations.order_by("name").values_list("name", flat=True))


# --- confirming several ---


def confirming(client, *meetings):
    chosen = {"action": "confirm", "_selected_action": [one.pk for one in meetings]}
    return client.post(page("people_meeting_changelist"), chosen)["Location"]


def test_several_are_confirmed_each_on_an_account_of_its_own(client, curator, meeting):
    bare = make_meeting([make_official()])
    address = confirming(client, meeting, bare)
    shown = client.get(address).content.decode()
    report = Report.objects.get()
    assert f'value="{report.pk}"' in shown
    assert "checked" in shown
    assert shown.count("none: the note below tells why") == 2
    client.post(address, {f"on_{meeting.pk}": report.pk, "reason": "read them"})
    assert {row.pk: row.status for row in Meeting.objects.all()} == {meeting.pk: "confirmed", bare.pk: "found"}
    decision = Decision.objects.get()
    assert (decision.value["evidence"]["quote"], decision.reason, decision.user) == (report.quote, "read them", curator)


def test_without_an_account_a_note_tells_why(client, curator, meeting):
    client.post(confirming(client, meeting), {f"on_{meeting.pk}": "", "note": "seen there"})
    assert Decision.objects.get().value["note"] == "seen there"


def test_the_history_tells_why_several_were_decided(client, curator, meeting):
    def told():
        return Meeting.history.filter(history_user=curator).latest("history_id").history_change_reason

    client.post(confirming(client, meeting), {f"on_{meeting.pk}": Report.objects.get().pk, "reason": "read them"})
    assert told() == "read them"
    chosen = {"action": "reject", "_selected_action": [meeting.pk], "reason": "a caption"}
    client.post(page("people_meeting_changelist"), chosen)
    assert told() == "a caption"
    client.post(confirming(client, meeting), {f"on_{meeting.pk}": "", "note": "seen there"})
    assert told() == "seen there"


# --- participants ---


def test_a_participant_is_added_with_the_words_and_removed_with_a_reason(client, curator, meeting):
    make_official("Li Shangfu", slug="li-shangfu", country="CN")
    address = page("people_meeting_person", meeting.pk)
    assert "Li Shangfu came with him" in client.get(address).content.decode()
    words = {"evidence_words": "Li Shangfu came with him.", "title": "General"}
    assert client.post(address, {"person": "li-shangfu", **words}).status_code == 302
    assert names() == ["Chang Wanquan", "Li Shangfu", "Sergei Shoigu"]
    change = client.get(page("people_meeting_change", meeting.pk)).content.decode()
    row = meeting.participations.get(name="Li Shangfu")
    assert page("people_meeting_remove", meeting.pk, row.pk) in change
    client.post(page("people_meeting_remove", meeting.pk, row.pk), {"reason": "another Li"})
    assert names() == ["Chang Wanquan", "Sergei Shoigu"]
    assert [(row.action, row.reason) for row in Decision.objects.all()] == [("add", ""), ("remove", "another Li")]


@pytest.mark.parametrize(
    ("back", "leads_to"),
    [
        ("/admin/desk/{}/?queue=undated", "/admin/desk/{}/?queue=undated"),
        ("//evil.example/", "/admin/people/meeting/{}/change/"),
    ],
)
def test_who_came_from_the_desk_goes_back_there_and_nowhere_else(client, curator, meeting, back, leads_to):
    address = f"{page('people_meeting_person', meeting.pk)}?{urlencode({'back': back.format(meeting.pk)})}"
    response = client.post(address, {"person": "Li Shangfu", "country": "CN", "note": "seen"})
    assert response["Location"] == leads_to.format(meeting.pk)


@pytest.mark.parametrize(
    ("person", "why"),
    [
        ({"person": "Shoigu"}, "may be several officials"),
        ({"person": "Dong Jun"}, "No official bears"),
        ({"person": "Dong Jun", "country": "C"}, "no code of a country"),
        ({"person": "999999"}, "No official bears"),
        ({}, "This field is required"),
    ],
)
def test_a_person_who_is_not_clear_is_asked_for_again(client, curator, meeting, person, why):
    make_official("Ivan Shoigu")
    response = client.post(page("people_meeting_person", meeting.pk), {"note": "seen", **person})
    assert why in response.content.decode()
    assert not Decision.objects.exists()


def test_a_participant_needs_evidence_or_a_note(client, curator, meeting):
    address = page("people_meeting_person", meeting.pk)
    assert "or a note why there are none" in client.post(address, {"person": "sergei-shoigu"}).content.decode()
    assert client.post(address, {"person": "Dong Jun", "country": "cn", "note": "photograph"}).status_code == 302
    assert "Dong Jun" in names()


def test_one_who_takes_part_no_more(client, curator, meeting):
    response = client.get(page("people_meeting_remove", meeting.pk, 999999), follow=True)
    assert "takes part no more" in response.content.decode()


def test_a_meeting_that_nothing_reports_any_more(client, curator):
    bare = make_meeting()
    answer = client.post(page("people_meeting_person", bare.pk), {"person": "X", "country": "CN", "note": "seen"})
    assert "No article reports this meeting any more" in answer.content.decode()


# --- a contact that was missed ---


def contact(article, **changes):
    return {
        "kind": "call", "start": "2013-03-24", "end": "", "extent": "throughout", "place": "", "country": "",
        "participants": "Chang Wanquan; minister\nDong Jun;; CN", "evidence_words": "They called Dong Jun.",
        "evidence_article": article.pk,
    } | changes  # fmt: skip


def test_a_contact_is_added_from_its_article(client, curator, meeting):
    article = Article.objects.get()
    address = page("people_meeting_add", query=f"?article={article.pk}")
    assert f'data-evidence-body="{article.pk}"' in client.get(address).content.decode()
    response = client.post(address, contact(article), follow=True)
    assert "A meeting is added" in response.content.decode()
    added = Meeting.objects.get(kind="call")
    assert [(one.name, one.title) for one in added.participations.order_by("name")] == [
        ("Chang Wanquan", "minister"),
        ("Dong Jun", ""),
    ]
    assert (added.status, added.reports.get().quote) == ("confirmed", "They called Dong Jun.")


def test_what_joins_a_meeting_on_record_is_told(client, curator, meeting):
    with deciding():
        decide("reject", meeting, user=curator)
    other = make_article(body="Chang Wanquan met Sergei Shoigu.")
    said = {"kind": "meeting", "participants": "Chang Wanquan\nsergei-shoigu", "evidence_words": other.body}
    page_after = client.post(page("people_meeting_add"), contact(other, **said), follow=True).content.decode()
    assert "a meeting on record; other accounts of it: 1. That meeting was rejected, and stays so." in page_after


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"evidence_words": ""}, "Give the words of an article"),
        ({"evidence_words": "They never met."}, "not in the article"),
        ({"participants": ""}, "Say who took part"),
        ({"participants": "a;b;c;d"}, "parted by semicolons"),
        ({"kind": "duel"}, "not one of the available choices"),
        ({"start": "soon"}, "YYYY"),
        ({"start": "2013-03-25", "end": "2013-03-24"}, "ends before it starts"),
    ],
)
def test_a_contact_that_is_refused(client, curator, meeting, changes, why):
    response = client.post(page("people_meeting_add"), contact(Article.objects.get(), **changes))
    assert why in response.content.decode()
    assert Report.objects.count() == 1


@pytest.mark.parametrize("query", ["?article=999999", "?article=x", f"?article={'9' * 30}"])
def test_an_article_that_is_not_there(client, curator, query):
    assert client.get(page("people_meeting_add", query=query)).status_code == 200


# --- three values ---


def test_the_three_values_stand_on_the_page_of_a_meeting(client, curator, meeting):
    with deciding():
        decide("set", meeting, user=curator, field="place", value="Sochi")
    Report.objects.update(claim=CLAIM | {"place": "Tver"})
    rebuild()
    shown = client.get(page("people_meeting_change", meeting.pk)).content.decode()
    assert "the reports said Moscow, and now Tver" in shown
    form = client.get(page("people_meeting_change", meeting.pk)).context["adminform"].form
    assert form.fields["dismiss"].choices == [("place", "place")]


def test_the_values_of_an_article(client, curator, meeting):
    article = Article.objects.get()
    address = page("articles_article_values", article.pk)
    typed = {"headline": "Two ministers", "published": article.published, "outlet": "cd", "reason": "misread"}
    assert client.post(address, typed).status_code == 302
    assert Article.objects.get().headline == "Two ministers"
    assert [(row.field, row.reason) for row in Decision.objects.all()] == [("headline", "misread")]
    assert "Ministers meet" in client.get(address).content.decode()
    assert "the page has “Ministers meet”" in client.get(
        page("articles_article_change", article.pk)
    ).content.decode().replace("&ldquo;", "“")
    Article.objects.update(as_read={"headline": "Defence ministers meet"})
    typed["headline"] = "Two ministers"
    assert "Keep what is set" in client.get(address).content.decode()
    client.post(address, {**typed, "dismiss": "headline"})
    assert "Keep what is set" not in client.get(address).content.decode()
    client.post(address, {**typed, "hand_back": "headline"})
    assert Article.objects.get().headline == "Defence ministers meet"


def test_values_that_are_refused(client, curator, meeting):
    article = Article.objects.get()
    address = page("articles_article_values", article.pk)
    typed = {"headline": "x", "published": "soon", "outlet": "cd"}
    assert "published cannot be" in client.post(address, typed).content.decode()
    assert "either set it or hand it back" not in client.post(address, typed).content.decode()
    assert Article.objects.get().headline == "Ministers meet"
    assert client.post(address, {**typed, "outlet": "nobody"}).status_code == 200
    client.post(address, {**typed, "published": article.published, "reason": "misread"})
    twice = client.post(address, {**typed, "headline": "y", "published": article.published, "hand_back": "headline"})
    assert "either set it or hand it back" in twice.content.decode()
    assert Article.objects.get().headline == "x"


# --- rights ---


def test_nobody_without_the_right_sees_these_pages(client, meeting):
    viewer = User.objects.create(username="viewer", is_staff=True)
    viewer.user_permissions.add(*Permission.objects.filter(codename__startswith="view_"))
    client.force_login(viewer)
    row = meeting.participations.first()
    for address in (
        page("people_meeting_add"),
        page("people_meeting_confirm"),
        page("people_meeting_person", meeting.pk),
        page("people_meeting_remove", meeting.pk, row.pk),
        page("articles_article_values", Article.objects.get().pk),
    ):
        assert client.get(address).status_code == 403


def test_records_that_are_not_there(client, curator):
    assert client.get(page("people_meeting_person", 999999)).status_code == 404
    assert client.get(page("articles_article_values", 999999)).status_code == 404
    assert client.get(page("people_meeting_confirm", query=f"?meeting=x&meeting={'9' * 30}")).status_code == 200
