"""Histories: rows while a person acts, none for a run, but where a person decided on the record."""

import pytest
from django.contrib.auth.models import User

from articles.history import ADDED, AS_IT_WAS, CHANGED, DELETED, acting, differs, keep_state, noting, touched
from articles.models import Article, Outlet
from tests.factories import make_article, make_outlet

pytestmark = pytest.mark.django_db


@pytest.fixture
def person():
    return User.objects.create(username="Curator One")


def rows(record):
    found = type(record).history.filter(id=record.pk).order_by("history_id")
    return [(row.history_type, row.history_user, row.history_change_reason) for row in found]


def test_nothing_is_written_while_nobody_acts():
    outlet = make_outlet("Before")
    outlet.name = "After"
    outlet.save()
    with noting([outlet], CHANGED):
        Outlet.objects.bulk_update([outlet], ["name"])
    outlet.delete()
    assert not Outlet.history.exists()


def test_a_change_has_its_before_and_after(person):
    outlet = make_outlet("Before")
    with acting(person, "the paper was renamed"):
        outlet.name = "After"
        outlet.save()
    assert rows(outlet) == [(ADDED, None, AS_IT_WAS), (CHANGED, person, "the paper was renamed")]
    assert list(Outlet.history.order_by("history_id").values_list("name", flat=True)) == ["Before", "After"]


def test_saving_without_a_change_writes_nothing_more(person):
    outlet = make_outlet()
    with acting(person):
        outlet.save()
        outlet.save()
    assert rows(outlet) == [(ADDED, None, AS_IT_WAS)]
    assert not differs(outlet)


def test_what_a_person_makes_and_deletes(person):
    with acting(person, "made by mistake"):
        outlet = make_outlet()
        pk = outlet.pk
        outlet.delete()
    assert [row.history_type for row in Outlet.history.filter(id=pk)] == [DELETED, ADDED]


def test_bulk_changes_are_kept_one_by_one(person):
    outlets = [make_outlet(), make_outlet()]
    for outlet in outlets:
        outlet.country = "RU"
    with acting(person, "both are Russian"), noting(outlets, CHANGED):
        Outlet.objects.bulk_update(outlets, ["country"])
    assert [rows(outlet)[-1] for outlet in outlets] == [(CHANGED, person, "both are Russian")] * 2


def test_of_a_run_only_what_a_person_decided_on(person):
    decided, other = make_outlet(), make_outlet()
    with acting(None, "import"), noting([decided, other], CHANGED, decided={decided.pk}):
        Outlet.objects.update(country="CN")
    assert rows(decided)[-1] == (CHANGED, None, "import")
    assert rows(other) == []
    assert touched([decided, other]) == {decided.pk}


def test_a_run_deletes_what_a_person_decided_on():
    outlet = make_outlet("Gone")
    with acting(None, "import"), noting([outlet], DELETED, decided=True):
        Outlet.objects.filter(pk=outlet.pk).delete()
    assert Outlet.history.get().name == "Gone"


def test_a_text_is_not_kept_twice(person, django_assert_num_queries):
    article = make_article()
    keep_state([article])
    assert not hasattr(Article.history.get(), "body")
    with django_assert_num_queries(2):
        keep_state([article])
