"""Who acts in a request, and why."""

import pytest
from django.contrib.auth.models import User
from django.urls import reverse

from articles.models import Outlet
from tests.factories import make_outlet

pytestmark = pytest.mark.django_db


@pytest.fixture
def person(client):
    user = User.objects.create(username="Curator One", is_staff=True, is_superuser=True)
    client.force_login(user)
    return user


def rename(client, outlet, **data):
    address = reverse("admin:articles_outlet_change", args=[outlet.pk])
    form = {"key": outlet.key, "name": "Renamed", "country": "", "domains": "[]", **data}
    assert client.post(address, form).status_code == 302


def test_the_person_and_the_reason_of_the_form(client, person):
    outlet = make_outlet()
    rename(client, outlet, reason="as its masthead says")
    row = Outlet.history.first()
    assert (row.history_user, row.history_change_reason) == (person, "as its masthead says")


def test_a_reason_that_no_database_could_keep(client, person):
    rename(client, make_outlet(), reason="one\0two" + "x" * 2000)
    reason = Outlet.history.first().history_change_reason
    assert reason.startswith("onetwo")
    assert len(reason) == 1000


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
