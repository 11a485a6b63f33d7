"""Corrections at the desk: the queue, an answer, and what is forgotten."""

import pytest
from django.contrib.auth.models import Group, User
from django.db import IntegrityError, transaction
from django.urls import reverse

from people.corrections import record_of, settled_corrections, waiting_corrections
from people.models import Correction, Redirect
from tests.factories import make_article, make_correction, make_meeting, make_official

pytestmark = pytest.mark.django_db


def account(role):
    user = User.objects.create(username=role.lower(), is_staff=True)
    user.groups.add(Group.objects.get(name=role))
    return user


def page_of(correction):
    return reverse("admin:people_correction_change", args=[correction.pk])


@pytest.fixture
def correction():
    return make_correction(
        make_meeting([make_official("Sergei Shoigu")]),
        wrong="<img src=x onerror=alert(1)>",
        source="https://evil.example/",
        contact="me@a.example",
    )


@pytest.mark.parametrize("state", ["accepted", "declined"])
def test_a_curator_answers_and_the_contact_is_forgotten(client, correction, state):
    user = account("Curator")
    client.force_login(user)
    page = client.get(page_of(correction)).content.decode()
    assert "me@a.example" in page
    assert "<img src=x" not in page
    assert 'href="https://evil' not in page
    assert client.post(page_of(correction), {"state": state, "answer": "Sunday it was."}).status_code == 302
    correction.refresh_from_db()
    assert (correction.state, correction.answer, correction.user) == (state, "Sunday it was.", user)
    assert correction.settled
    assert correction.contact == ""
    assert list(settled_corrections(record_of(correction))) == [correction]
    assert waiting_corrections() == 0


def test_nothing_is_settled_without_an_answer(client, correction):
    client.force_login(account("Curator"))
    response = client.post(page_of(correction), {"state": "accepted", "answer": " "})
    assert "Say what was found" in response.content.decode()
    assert waiting_corrections() == 1


def test_one_settled_by_mistake_waits_again(client, correction):
    client.force_login(account("Curator"))
    client.post(page_of(correction), {"state": "declined", "answer": "No."})
    client.post(page_of(correction), {"state": "open", "answer": "No."})
    correction.refresh_from_db()
    assert (correction.settled, correction.user, waiting_corrections()) == (None, None, 1)
    assert not settled_corrections(record_of(correction)).exists()


def test_a_viewer_sees_neither_the_contact_nor_a_form(client, correction):
    client.force_login(account("Viewer"))
    page = client.get(page_of(correction)).content.decode()
    assert "onerror" in page
    assert "me@a.example" not in page
    assert client.post(page_of(correction), {"state": "accepted", "answer": "x"}).status_code == 403


def test_the_database_keeps_no_contact_and_no_settling_without_an_answer(correction):
    rows = Correction.objects.filter(pk=correction.pk)
    for values in (
        {"state": "accepted", "answer": "Yes.", "settled": correction.made},
        {"state": "accepted", "settled": correction.made, "contact": ""},
        {"state": "accepted", "answer": "Yes.", "contact": ""},
    ):
        with pytest.raises(IntegrityError), transaction.atomic():
            rows.update(**values)


def test_an_answer_stays_with_a_record_that_another_swallowed():
    gone, kept = make_meeting(), make_meeting()
    correction = make_correction(gone, "Yes.")
    Redirect.objects.create(subject="meeting", old_id=gone.pk, new_id=kept.pk)
    make_correction(make_article(), "Of another kind.", subject_id=kept.pk)
    assert list(settled_corrections(kept)) == [correction]


def test_a_correction_outlives_its_record(client):
    correction = make_correction(make_meeting())
    record_of(correction).delete()
    assert record_of(correction) is None
    client.force_login(account("Curator"))
    assert "gone" in client.get(page_of(correction)).content.decode()
