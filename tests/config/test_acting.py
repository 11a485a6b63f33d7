"""Who acts in a request, and why."""

import pytest
from django.contrib.auth.models import User
from django.urls import reverse

from articles.models import Outlet
from config.acting import reason_in
from tests.factories import make_outlet

pytestmark = pytest.mark.django_db


@pytest.fixture
def person(client):
    user = User.objects.create(username="Curator One", is_staff=True, is_superuser=True)
    client.force_login(user)
    return user


def rename(client, outlet, **data):
    address = reverse("admin:articles_outlet_change", args=[outlet.pk])
    form = {"key": outlet.key, "name": "Renamed", "country": "", "domains": "[]", "reason": "x", **data}
    assert client.post(address, form).status_code == 302


def test_the_person_and_the_reason_of_the_form(client, person):
    outlet = make_outlet()
    rename(client, outlet, reason="as its masthead says")
    row = Outlet.history.first()
    assert (row.history_user, row.history_change_reason) == (person, "as its masthead says")


def test_a_reason_that_no_database_could_keep(rf):
    reason = reason_in(rf.post("/", {"reason": "one\0two" + "x" * 2000}))
    assert reason.startswith("onetwo")
    assert len(reason) == 1000


def test_a_note_stands_for_the_reason_where_none_is_given(rf):
    assert reason_in(rf.post("/", {"reason": " ", "note": "seen there"})) == "seen there"
    assert reason_in(rf.post("/", {"reason": "read it", "note": "seen there"})) == "read it"


def test_a_form_refuses_such_a_reason(client, person):
    outlet = make_outlet()
    form = {"key": outlet.key, "name": "Renamed", "domains": "[]", "reason": "one\0two"}
    page = client.post(reverse("admin:articles_outlet_change", args=[outlet.pk]), form)
    assert "Null characters are not allowed" in page.content.decode()


def test_reading_changes_nothing(client, person):
    outlet = make_outlet()
    client.get(reverse("admin:articles_outlet_change", args=[outlet.pk]))
    assert not Outlet.history.exists()


def test_nobody_acts_after_the_answer(client, person):
    outlet = make_outlet()
    rename(client, outlet)
    outlet.name = "By a run"
    outlet.save()
    assert Outlet.history.count() == 2
