import pytest
from django.apps import apps
from django.contrib import admin
from django.contrib.auth.models import Permission, User
from django.db import connection
from django.forms.models import model_to_dict
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from articles.models import (
    ArchiveStamp,
    Article,
    ArticleBand,
    ArticleSketch,
    ImportItem,
    ImportRun,
    RawContent,
    RawName,
    SearchText,
    Upload,
    UploadPart,
)
from people.consolidating import regroup
from people.curation import decide, differences_of
from people.models import (
    Alias,
    Decision,
    Meeting,
    Mention,
    Official,
    Participation,
    Post,
    Redirect,
    Report,
    ReportBlock,
    ReportParticipant,
    Review,
)
from people.recording import rebuild
from tests.factories import (
    make_article,
    make_correction,
    make_meeting,
    make_mention,
    make_official,
    make_outlet,
    make_post,
    make_raw_file,
    make_report,
)

pytestmark = pytest.mark.django_db

INSIDE_OTHERS = {RawName, Participation, ReportParticipant}  # shown as inlines
NOT_SHOWN = {
    RawContent,  # the bytes
    ArchiveStamp,
    ArticleBand,  # index rows
    ArticleSketch,
    ReportBlock,
    SearchText,
    Review,  # times of the desk
    Upload,  # shown with their run
    UploadPart,
}
OURS = [
    model
    for label in ("articles", "people")
    for model in apps.get_app_config(label).get_models()
    if not hasattr(model, "history_type")  # histories are shown with the records that they belong to
]
CLAIM = {"start": "2013-03-24", "end": "2013-03-24", "place": "Moscow", "country": "RU", "basis": "stated"}


@pytest.fixture
def curator(client):
    user = User.objects.create(username="curator", is_staff=True, is_superuser=True)
    client.force_login(user)
    return user


@pytest.fixture
def meeting():
    """A meeting recorded from one report, as an import leaves it."""
    shoigu, chang = make_official("Sergei Shoigu", slug="s"), make_official("Chang Wanquan", slug="c", country="CN")
    article = make_article(body="Chang Wanquan met Sergei Shoigu in Moscow on Sunday.", outlet=make_outlet())
    make_raw_file(article)
    make_report(article, None, participants=[shoigu, chang], claim=CLAIM)
    rebuild()
    return Meeting.objects.get()


def posted(meeting, **changes):
    """The form of a meeting as a browser sends it."""
    values = model_to_dict(meeting, exclude=["visit", "officials"])
    form = {name: "" if value is None else value for name, value in values.items()}
    inlines = {f"{prefix}-{part}": 0 for prefix in ("participations", "reports") for part in TOTALS}
    return form | inlines | {"reason": "checked"} | changes


TOTALS = ("TOTAL_FORMS", "INITIAL_FORMS")


def save(client, meeting, **changes):
    address = reverse("admin:people_meeting_change", args=[meeting.pk])
    response = client.post(address, posted(meeting, **changes))
    assert response.status_code == 302, response.context["adminform"].form.errors
    meeting.refresh_from_db()


def test_every_model_is_there():
    registered = {model for model in OURS if admin.site.is_registered(model)}
    assert registered == set(OURS) - INSIDE_OTHERS - NOT_SHOWN


@pytest.fixture
def one_of_each(meeting, curator):
    official = Official.objects.first()
    Alias.objects.create(official=official, name="Shoygu")
    make_post(official)
    make_mention(Article.objects.first(), official, official.name)
    decide("confirm", meeting, user=curator, note="seen there")
    Redirect.objects.create(subject="meeting", old_id=900001, new_id=meeting.pk)
    make_correction(meeting)
    run = ImportRun.objects.create()
    ImportItem.objects.create(run=run, name="a.txt", fate="failed", reason="empty")


@pytest.mark.parametrize("model", sorted(set(OURS) - INSIDE_OTHERS - NOT_SHOWN, key=lambda model: model.__name__))
def test_each_list_search_and_record_opens(client, one_of_each, model):
    base = f"admin:{model._meta.app_label}_{model._meta.model_name}"
    assert client.get(reverse(f"{base}_changelist")).status_code == 200
    if admin.site.get_model_admin(model).search_fields:
        assert client.get(reverse(f"{base}_changelist"), {"q": "1"}).status_code == 200
    assert client.get(reverse(f"{base}_change", args=[model.objects.first().pk])).status_code == 200


@pytest.mark.parametrize(
    "address",
    [
        "/admin/articles/article/?missing=headline",
        "/admin/articles/article/?missing=outlet&dated=no&copy=yes",
        "/admin/articles/importitem/?run__id__exact=1",
        "/admin/articles/importitem/?missing=date&fate__exact=created",
        "/admin/people/meeting/?dated=no&status__exact=found",
        "/admin/people/mention/?matched=no",
        "/admin/people/mention/?matched=yes",
    ],
)
def test_filters_open(client, one_of_each, address):
    assert client.get(address).status_code == 200


@pytest.mark.parametrize("model", [ImportRun, ImportItem, Article, Report, Decision, Redirect])
def test_what_runs_write_is_read_only(client, one_of_each, model):
    base = f"admin:{model._meta.app_label}_{model._meta.model_name}"
    if model is not ImportRun:  # its form uploads files
        assert client.get(reverse(f"{base}_add")).status_code == 403
    address = reverse(f"{base}_change", args=[model.objects.first().pk])
    assert client.post(address, {}).status_code == 403


def test_an_article_shows_its_people(client, one_of_each):
    page = client.get(reverse("admin:articles_article_change", args=[Article.objects.first().pk])).content.decode()
    assert "Sergei Shoigu" in page
    assert f"#report-{Report.objects.first().pk}" in page


def test_a_changed_field_becomes_a_decision_and_lasts(client, curator, meeting):
    save(client, meeting, start="2013-03-25", end="2013-03-25", not_after="2013-04-01")
    rows = Decision.objects.values_list("action", "subject", "subject_id", "field", "user", "reason")
    assert set(rows) == {
        ("set", "meeting", meeting.pk, name, curator.pk, "checked") for name in ("start", "end", "not_after")
    }
    Report.objects.update(pending=True)
    regroup()
    meeting.refresh_from_db()
    assert (meeting.start, meeting.end, str(meeting.first_day)) == ("2013-03-25", "2013-03-25", "2013-03-25")
    assert str(meeting.not_after) == "2013-04-01"


def test_saving_without_a_change_decides_nothing(client, curator, meeting):
    save(client, meeting)
    assert not Decision.objects.exists()


@pytest.mark.parametrize(("status", "action"), [("confirmed", "confirm"), ("rejected", "reject")])
def test_a_changed_status_becomes_a_decision_and_lasts(client, curator, meeting, status, action):
    save(client, meeting, status=status, on_report=Report.objects.get().pk)
    assert Decision.objects.get().action == action
    rebuild()
    meeting.refresh_from_db()
    assert meeting.status == status
    save(client, meeting, status="found")
    rebuild()
    meeting.refresh_from_db()
    assert meeting.status == "found"


def test_a_field_is_handed_back(client, curator, meeting):
    save(client, meeting, place="Sochi")
    assert meeting.place == "Sochi"
    save(client, meeting, hand_back=["place"])
    assert meeting.place == "Moscow"


def test_a_field_is_not_set_and_handed_back_at_once(client, curator, meeting):
    save(client, meeting, place="Sochi")
    address = reverse("admin:people_meeting_change", args=[meeting.pk])
    response = client.post(address, posted(meeting, place="Tver", hand_back=["place"]))
    assert "either set it or hand it back" in response.content.decode()


def test_dates_in_the_wrong_order_are_refused(client, curator, meeting):
    address = reverse("admin:people_meeting_change", args=[meeting.pk])
    for changes in (
        {"start": "2013-03-25", "end": "2013-03-24"},
        {"start": "soon"},
        {"not_before": "2013-03-25", "not_after": "2013-03-24"},
    ):
        response = client.post(address, posted(meeting, **changes))
        assert response.status_code == 200
        assert response.context["adminform"].form.errors
    assert not Decision.objects.exists()


def test_the_reason_given_for_deleting_a_meeting_is_kept_with_the_decision(client, curator):
    for meeting, reason in ((make_meeting(), "a caption"), (make_meeting(), "")):
        client.post(reverse("admin:people_meeting_delete", args=[meeting.pk]), {"post": "yes", "reason": reason})
    assert [row.reason for row in Decision.objects.order_by("pk")] == ["a caption", "deleted in the admin"]


def test_a_deleted_meeting_does_not_come_back(client, curator, meeting):
    client.post(reverse("admin:people_meeting_delete", args=[meeting.pk]), {"post": "yes"})
    assert not Meeting.objects.exists()
    rebuild()
    assert not Meeting.objects.exists()


def test_several_are_deleted_with_a_decision_each(client, curator):
    meetings = [make_meeting([make_official()]) for _ in range(2)]
    chosen = [meeting.pk for meeting in meetings]
    data = {"action": "delete_selected", "_selected_action": chosen, "post": "yes"}
    assert client.post(reverse("admin:people_meeting_changelist"), data).status_code == 302
    assert not Meeting.objects.exists()
    assert sorted(Decision.objects.filter(action="delete", user=curator).values_list("subject_id", flat=True)) == chosen


def test_a_meeting_is_confirmed_on_words_or_with_a_note_why_there_are_none(client, curator, meeting):
    address = reverse("admin:people_meeting_change", args=[meeting.pk])
    response = client.post(address, posted(meeting, status="confirmed", on_report=""))
    assert "or note why there are none" in response.content.decode()
    assert not Decision.objects.exists()
    save(client, meeting, status="confirmed", on_report="", note="seen there")
    assert Decision.objects.get().value["note"] == "seen there"


def test_a_difference_is_dismissed(client, curator, meeting):
    save(client, meeting, place="Sochi")
    Report.objects.update(claim={**CLAIM, "place": "Tver"})
    rebuild()
    meeting.refresh_from_db()
    assert [row.field for row in differences_of(meeting)] == ["place"]
    save(client, meeting, dismiss=["place"])
    assert not differences_of(meeting)
    assert (meeting.place, Decision.objects.last().action) == ("Sochi", "dismiss")


def test_several_meetings_are_rejected_one_decision_each(client, curator):
    action, status = "reject", "rejected"
    meetings = [make_meeting([make_official()]) for _ in range(3)]
    data = {"action": action, "_selected_action": [meeting.pk for meeting in meetings]}
    client.post(reverse("admin:people_meeting_changelist"), data | {"reason": "captions"})
    assert {meeting.status for meeting in Meeting.objects.all()} == {status}
    assert Decision.objects.filter(action=action, user=curator, reason="captions").count() == 3


@pytest.mark.parametrize(("model", "action"), [("meeting", "reject"), ("report", "tells_of_none")])
def test_nothing_in_a_list_is_rejected_without_a_reason(client, curator, meeting, model, action):
    row = meeting if model == "meeting" else Report.objects.get()
    data = {"action": action, "_selected_action": [row.pk], "reason": " "}
    response = client.post(reverse(f"admin:people_{model}_changelist"), data, follow=True)
    assert "type the reason beside the action" in response.content.decode()
    assert not Decision.objects.exists()


def test_a_rejected_report_tells_of_no_contact_until_confirmed(client, curator, meeting):
    report = Report.objects.get()
    data = {"_selected_action": [report.pk], "reason": "a caption"}
    client.post(reverse("admin:people_report_changelist"), data | {"action": "tells_of_none"})
    assert not Meeting.objects.exists()
    client.post(reverse("admin:people_report_changelist"), data | {"action": "tells_of_a_contact"})
    assert Meeting.objects.exists()


def test_a_decision_is_withdrawn_once(client, curator, meeting):
    save(client, meeting, status="rejected")
    data = {"action": "take_back", "_selected_action": [Decision.objects.get().pk], "reason": "a mistake"}
    client.post(reverse("admin:people_decision_changelist"), data)
    meeting.refresh_from_db()
    assert meeting.status == "found"
    response = client.post(reverse("admin:people_decision_changelist"), data, follow=True)
    assert "withdrawn already" in response.content.decode()


def test_a_name_is_linked_in_the_whole_article(client, curator):
    official = make_official("Sergei Shoigu")
    article, other = make_article(body="Shoygu came. General Shoygu spoke."), make_article(body="Shoygu slept.")
    first = make_mention(article, None, "Shoygu")
    second = Mention.objects.create(article=article, start=21, end=27, printed="Shoygu", name="Shoygu", rule="test")
    elsewhere = make_mention(other, None, "Shoygu")
    address = reverse("admin:people_mention_change", args=[first.pk])
    client.post(address, {"official": official.pk, "reason": "the only one"})
    assert [Mention.objects.get(pk=row.pk).official for row in (first, second, elsewhere)] == [official, official, None]
    decision = Decision.objects.get()
    assert (decision.action, decision.other_id, decision.reason) == ("link", official.pk, "the only one")
    response = client.post(address, {"official": ""})
    assert "cannot be emptied" in response.content.decode()


def test_an_officials_slug_is_given_once(client, curator):
    totals = {f"{prefix}-{part}": 0 for prefix in ("aliases", "posts") for part in TOTALS}
    data = {"name": "Dong Jun", "slug": "dong-jun", "country": "CN", "reason": "appointed"} | totals
    client.post(reverse("admin:people_official_add"), data)
    official = Official.objects.get(name="Dong Jun")
    address = reverse("admin:people_official_change", args=[official.pk])
    client.post(address, data | {"slug": "another", "native_name": "董军"})
    official.refresh_from_db()
    assert (official.slug, official.native_name) == ("dong-jun", "董军")


@pytest.mark.parametrize("name", ["people_official", "people_alias", "people_post", "articles_outlet"])
def test_the_authority_file_is_changed_with_a_reason_alone(client, curator, name):
    page = client.post(reverse(f"admin:{name}_add"), {"reason": " "})
    assert page.context["adminform"].form.errors["reason"] == ["This field is required."]


def test_a_post_that_ends_before_it_starts_is_refused(client, curator):
    official = make_official()
    data = {"official": official.pk, "title": "Minister", "start": "2013", "end": "2012"}
    assert "ends before it starts" in client.post(reverse("admin:people_post_add"), data).content.decode()
    assert not Post.objects.exists()


@pytest.mark.parametrize("code", ["Q1", "QQ", "ru", "EU"])
def test_what_is_no_country_is_refused(client, curator, meeting, code):
    official = make_official()
    totals = {f"{prefix}-{part}": 0 for prefix in ("aliases", "posts") for part in TOTALS}
    forms = {
        reverse("admin:people_official_add"): {"name": "Dong Jun", "slug": "dong-jun", "country": code} | totals,
        reverse("admin:people_post_add"): {"official": official.pk, "title": "Minister", "country": code},
        reverse("admin:articles_outlet_add"): {"key": "x", "name": "X", "domains": "[]", "country": code},
        reverse("admin:people_meeting_change", args=[meeting.pk]): {"country": code},
        reverse("desk_review", args=[meeting.pk]): {"country": code},
    }
    for address, form in forms.items():
        assert "no code of a country" in client.post(address, {**form, "reason": "x"}).content.decode(), address


def test_nobody_without_the_right_decides(client, meeting):
    address = reverse("admin:people_meeting_change", args=[meeting.pk])
    assert client.post(address, posted(meeting, status="rejected")).status_code == 302  # to the login
    viewer = User.objects.create(username="viewer", is_staff=True)
    viewer.user_permissions.add(*Permission.objects.filter(codename__startswith="view_"))
    client.force_login(viewer)
    assert client.get(address).status_code == 200
    assert client.post(address, posted(meeting, status="rejected")).status_code == 403
    for model, action in (("meeting", "reject"), ("report", "tells_of_none"), ("decision", "take_back")):
        client.post(reverse(f"admin:people_{model}_changelist"), {"action": action, "_selected_action": [1]})
    assert not Decision.objects.exists()


@pytest.mark.parametrize("model", ["article", "meeting", "official", "mention", "report", "post"])
def test_queries_of_a_list_do_not_grow_with_the_rows(client, curator, model):
    def add(count):
        for _ in range(count):
            official = make_official()
            make_post(official)
            article = make_article(body=official.name, outlet=make_outlet())
            make_mention(article, official, official.name)
            make_meeting([official], [article])

    app = "articles" if model == "article" else "people"

    def queries():
        with CaptureQueriesContext(connection) as captured:
            assert client.get(reverse(f"admin:{app}_{model}_changelist")).status_code == 200
        return len(captured)

    add(5)
    few = queries()
    add(40)
    assert queries() == few
