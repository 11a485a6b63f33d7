"""Undoing one change: values set back, decisions withdrawn, deleted records restored."""

import pytest
from django.forms.models import model_to_dict
from django.urls import reverse

from articles.history import acting
from articles.models import Outlet
from people.consolidating import regroup
from people.curation import decide
from people.history.reverting import RevertError, undo
from people.matching import group_key
from people.merging import merge_officials
from people.models import Alias, Decision, Meeting, Mention, Official, Post, Redirect, Report
from people.roles import ROLES
from people.taking_back import take_back
from people.unmatched.settling import assign, unsettle
from tests.factories import make_article, make_meeting, make_mention, make_official, make_outlet, make_post
from tests.people.test_histories import meeting  # noqa: F401 (a fixture)
from tests.people.test_roles import account

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(client):
    user = account("Editor")
    client.force_login(user)
    return user


def change(user, record, **values):
    with acting(user):
        for name, value in values.items():
            setattr(record, name, value)
        record.save()
    return type(record).history.first()


def address_of(kind, row):
    return reverse("undo_change", args=[kind, row.pk])


def test_a_changed_official_is_set_back_with_a_reason(client, editor):
    official = make_official("Alpha Test")
    row = change(editor, official, name="Beta", family_name="B")
    assert "Revert this change" in client.get(address_of("official", row)).content.decode()
    response = client.post(address_of("official", row), {"reason": "a slip"})
    assert response["Location"] == reverse("admin:people_official_history", args=[official.pk])
    official.refresh_from_db()
    assert (official.name, official.family_name) == ("Alpha Test", "")
    newest = Official.history.first()
    assert (newest.history_type, newest.history_user, newest.history_change_reason) == ("~", editor, "a slip")


def test_a_reason_is_asked_for(client, editor):
    row = change(editor, make_official("Alpha Test"), name="Beta")
    assert client.post(address_of("official", row), {"reason": " "}).status_code == 200
    assert Official.objects.get().name == "Beta"


def test_what_was_changed_again_since_is_not_set_back(client, editor):
    official = make_official("Alpha Test")
    row = change(editor, official, name="Beta")
    change(editor, official, name="Gamma")
    assert "Changed again since: name" in client.post(address_of("official", row), {"reason": "x"}).content.decode()
    assert Official.objects.get().name == "Gamma"


def test_other_fields_keep_what_was_changed_since(editor):
    official = make_official("Alpha Test")
    row = change(editor, official, name="Beta")
    change(editor, official, family_name="Tested")
    undo("official", row, user=editor, reason="a slip")
    official.refresh_from_db()
    assert (official.name, official.family_name) == ("Alpha Test", "Tested")


def test_what_would_not_be_valid_is_not_set_back(editor):
    outlet = make_outlet("Before")
    row = change(editor, outlet, name="After")
    make_outlet("Before")
    with pytest.raises(RevertError, match="already exists"):
        undo("outlet", row, user=editor, reason="x")
    assert not Outlet.objects.filter(pk=outlet.pk, name="Before").exists()


def test_an_added_spelling_goes_and_an_official_stays(editor):
    with acting(editor):
        official = make_official("Alpha Test")
        alias = Alias.objects.create(official=official, name="Alfa")
    undo("alias", Alias.history.get(id=alias.pk), user=editor, reason="wrong")
    assert not Alias.objects.exists()
    with pytest.raises(RevertError, match="not deleted"):
        undo("official", Official.history.get(), user=editor, reason="wrong")


def test_a_deleted_post_comes_back_with_its_number(client, editor):
    post = make_post(make_official("Alpha Test"), "Minister", start="2012-11")
    before = Post.objects.values().get()
    client.post(reverse("admin:people_post_delete", args=[post.pk]), {"post": "yes", "reason": "by mistake"})
    row = Post.history.first()
    assert (row.history_type, row.history_change_reason) == ("-", "by mistake")
    assert "Minister" in client.get(reverse("deleted_records")).content.decode()
    client.post(address_of("post", row), {"reason": "it was right"})
    assert Post.objects.values().get() == before
    assert "Nothing is deleted" in client.get(reverse("deleted_records")).content.decode()


def test_what_a_merge_brought_is_not_restored_after_it_was_taken_back(client, editor):
    survivor, other = make_official("Sergei Shoigu"), make_official("Sergey Shoygu", aliases=("Shoygu",))
    with acting(editor):
        decision = merge_officials(survivor, other, user=editor, reason="one man")
        take_back(decision, user=editor, reason="two men")
    row = Alias.history.get(history_type="-", name="Sergey Shoygu")
    assert "Nothing is deleted" in client.get(reverse("deleted_records")).content.decode()
    history = client.get(reverse("admin:people_official_history", args=[survivor.pk])).content.decode()
    assert address_of("alias", row) not in history
    answer = client.post(address_of("alias", row), {"reason": "x"}).content.decode()
    assert "came by a decision that was withdrawn" in answer
    assert [alias.name for alias in Alias.objects.all()] == ["Shoygu"]


def test_what_a_name_brought_is_not_restored_after_it_was_taken_back(client, editor):
    with acting(editor):
        new = make_official("Leonid Delta", country="RU")
        decision = assign("Leonid Delta-Omega", "RU", new, user=editor, reason="he", alias=True, made=True)
        unsettle(decision, user=editor, reason="nobody")
    assert not Official.objects.exists()
    assert "Nothing is deleted" in client.get(reverse("deleted_records")).content.decode()


def test_what_was_undone_is_told_in_plain_words(client, editor):
    official = make_official("Alpha Test")
    row = change(editor, official, name="Beta")
    told = [client.post(address_of("official", row), {"reason": "x"}, follow=True).content.decode()]
    with acting(editor):
        alias = Alias.objects.create(official=official, name="Alfa")
    told.append(client.post(address_of("alias", Alias.history.get()), {"reason": "x"}, follow=True).content.decode())
    told.append(client.post(address_of("alias", Alias.history.first()), {"reason": "x"}, follow=True).content.decode())
    contact = make_meeting([official], [make_article()])
    decision = decide("reject", contact, user=editor, reason="a caption")
    answer = client.post(reverse("undo_change", args=["decision", decision.pk]), {"reason": "x"}, follow=True)
    told.append(answer.content.decode())
    words = ("as it was before the change", "is taken away again", "is restored", "is withdrawn: reject")
    assert [text in page for text, page in zip(words, told, strict=True)] == [True] * 4
    assert Alias.objects.get().pk == alias.pk


def test_several_deleted_at_once_have_a_row_each(client, editor):
    official = make_official("Alpha Test", aliases=("Alfa", "Alpha"))
    data = {"action": "delete_selected", "post": "yes", "reason": "not his", "_selected_action": []}
    data["_selected_action"] = list(Alias.objects.values_list("pk", flat=True))
    client.post(reverse("admin:people_alias_changelist"), data)
    rows = Alias.history.filter(history_type="-")
    assert [(row.official_id, row.history_change_reason) for row in rows] == [(official.pk, "not his")] * 2


def test_a_deleted_official_comes_back_with_all_that_went_at_once(client, editor):
    key = group_key("Alpha Test", "RU")
    official = make_official("Alpha Test", slug="alpha-test", status="found", group_key=key, aliases=("Alfa",))
    mention = make_mention(make_article(body="Alpha Test spoke."), official, "Alpha Test", group_key=key, country="RU")
    post = make_post(official, "Minister")
    with acting(editor):
        Alias.objects.create(official=official, name="Deleted before").delete()
    before = Official.objects.values().get()
    with acting(editor, "merged by mistake"):
        Decision.objects.create(action="delete", subject="official", subject_id=official.pk, value={"slug": "x"})
        official.delete()
    assert Mention.objects.get().official is None
    row = Official.history.first()
    client.post(address_of("official", row), {"reason": "he is another"})
    assert Official.objects.values().get() == before
    assert [alias.name for alias in Alias.objects.all()] == ["Alfa"]
    assert Post.objects.get().pk == post.pk
    assert Decision.objects.filter(action="withdraw").exists()
    mention.refresh_from_db()
    assert mention.official_id == before["id"]


def test_a_record_is_not_restored_twice(editor):
    post = make_post(make_official())
    with acting(editor):
        post.delete()
    row = Post.history.first()
    undo("post", row, user=editor, reason="x")
    with pytest.raises(RevertError, match="there again"):
        undo("post", row, user=editor, reason="x")


def posted(meeting, **changes):  # noqa: F811
    values = model_to_dict(meeting, exclude=["visit", "officials"])
    form = {name: "" if value is None else value for name, value in values.items()}
    totals = ("TOTAL_FORMS", "INITIAL_FORMS")
    inlines = {f"{prefix}-{part}": 0 for prefix in ("participations", "reports") for part in totals}
    return form | inlines | {"reason": "checked"} | changes


def test_a_meeting_is_set_back_by_a_decision(client, editor, meeting):  # noqa: F811
    client.post(reverse("admin:people_meeting_change", args=[meeting.pk]), posted(meeting, place="Tver"))
    row = Meeting.history.filter(place="Tver").last()
    client.post(address_of("meeting", row), {"reason": "it was Moscow"})
    decision = Decision.objects.last()
    assert (decision.action, decision.field, decision.reason) == ("set", "place", "it was Moscow")
    Report.objects.update(pending=True)
    regroup()
    meeting.refresh_from_db()
    assert meeting.place == "Moscow"


def test_a_decision_is_withdrawn(client, editor, meeting):  # noqa: F811
    client.post(reverse("admin:people_meeting_change", args=[meeting.pk]), posted(meeting, status="rejected"))
    decision = Decision.objects.get()
    client.post(address_of("decision", decision), {"reason": "it did take place"})
    meeting.refresh_from_db()
    assert meeting.status == "found"
    assert Decision.objects.last().withdraws == decision
    assert "withdrawn already" in client.post(address_of("decision", decision), {"reason": "x"}).content.decode()


def test_a_deleted_meeting_comes_back_with_number_and_address(client, editor, meeting):  # noqa: F811
    officials = set(meeting.officials.all())
    client.post(reverse("admin:people_meeting_delete", args=[meeting.pk]), {"post": "yes"})
    assert not Meeting.objects.exists()
    decision = Decision.objects.get()
    listed = client.get(reverse("deleted_records")).content.decode()
    assert address_of("decision", decision) in listed
    client.post(address_of("decision", decision), {"reason": "it did take place"})
    again = Meeting.objects.get()
    assert (again.pk, again.slug, set(again.officials.all())) == (meeting.pk, meeting.slug, officials)


@pytest.mark.parametrize(("role", "allowed"), list(zip(ROLES, (False, False, True, True), strict=True)))
def test_who_reverts_an_official(client, role, allowed):
    user = account(role)
    client.force_login(user)
    row = change(user, make_official("Alpha Test"), name="Beta")
    assert client.post(address_of("official", row), {"reason": "x"}).status_code == (302 if allowed else 403)
    assert (Official.objects.get().name == "Alpha Test") is allowed


@pytest.mark.parametrize(("role", "allowed"), list(zip(ROLES, (False, True, True, True), strict=True)))
def test_who_withdraws_a_decision(client, role, allowed):
    client.force_login(account(role))
    decision = Decision.objects.create(action="confirm", subject="meeting", subject_id=1)
    assert client.post(address_of("decision", decision), {"reason": "x"}).status_code == (302 if allowed else 403)


@pytest.mark.parametrize("path", ["official/999/undo/", "duel/1/undo/", "decision/999/undo/"])
def test_a_change_that_never_was(client, editor, path):
    assert client.get(f"/admin/history/{path}").status_code == 404


def test_a_status_is_set_back_by_a_decision(client, editor, meeting):  # noqa: F811
    client.post(reverse("admin:people_meeting_change", args=[meeting.pk]), posted(meeting, status="rejected"))
    row = Meeting.history.filter(status="rejected").last()
    client.post(address_of("meeting", row), {"reason": "it did take place"})
    decision = Decision.objects.last()
    assert (decision.action, decision.field, decision.reason) == ("hand back", "status", "it did take place")
    meeting.refresh_from_db()
    assert meeting.status == "found"


def test_what_cannot_be_undone_says_why(editor, meeting):  # noqa: F811
    official, other = make_official("Alpha Test"), make_official("Beta Test")
    changed, first = change(editor, other, name="Gamma"), change(editor, other, name="Delta")
    Official.history.filter(id=other.pk, history_id__lt=first.pk).delete()
    number = official.pk
    with acting(editor):
        official.delete()
    gone = Official.history.filter(id=number).first()
    Redirect.objects.create(subject="official", old_id=number, new_id=other.pk, old_slug=official.slug)
    post = change(editor, make_post(other), title="Governor")
    Post.objects.all().delete()
    with acting(editor):
        meeting.sources += 1
        meeting.save()
        article = meeting.reports.get().article
        article.headline = "Another"
        article.save()
    for kind, row, why in (
        ("official", first, "What was there before is not kept"),
        ("official", gone, "merged into another"),
        ("post", post, "deleted since"),
        ("meeting", Meeting.history.first(), "No value changed that a person can decide about"),
        ("meeting", Meeting.history.filter(history_type="+").first(), "Meetings come and go with decisions"),
        ("article", type(article).history.first(), "follows from decisions"),
    ):
        with pytest.raises(RevertError, match=why):
            undo(kind, row, user=editor, reason="x")
    assert changed
