"""Two curators on one record: the second is told who changed what meanwhile, and loses nothing typed."""

import re

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse

from people.models import Alias, Decision, Meeting, Mention, Official, Report
from people.recording import rebuild
from tests.factories import (
    make_article,
    make_correction,
    make_mention,
    make_official,
    make_outlet,
    make_post,
    make_raw_file,
    make_report,
)

pytestmark = pytest.mark.django_db

CLAIM = {"start": "2013-03-24", "end": "2013-03-24", "place": "Moscow", "country": "RU", "basis": "stated"}


class Curator:
    """A person at the desk, with a browser of their own."""

    def __init__(self, name):
        self.client = Client()
        self.client.force_login(User.objects.create(username=name, is_staff=True, is_superuser=True))

    def opens(self, record):
        """The form of a record, as it is filled when it opens."""
        self.address = reverse(f"admin:people_{record._meta.model_name}_change", args=[record.pk])
        self.form = {"reason": "as the ministry says", **fields_of(self.client.get(self.address))}
        return self

    def saves(self, **typed):
        """Saves what was typed into the form; what comes back is the form as it stands then, '' where it is saved."""
        self.form |= typed
        self.answer = self.client.post(self.address, self.form)
        if self.answer.status_code == 302:
            return ""
        self.form = fields_of(self.answer)
        return self.answer.content.decode()


def fields_of(response):
    """What a browser posts of a page's form as it is."""
    form, formsets = response.context["adminform"].form, response.context["inline_admin_formsets"]
    values = {"shown": re.search(r'name="shown" value="([^"]*)"', response.content.decode())[1]}
    rows = [row for one in formsets for row in one.formset.forms]
    bound = [*form, *(field for row in rows for field in row)]
    bound += [field for one in formsets for field in one.formset.management_form]
    for field in bound:
        value = field.value()
        if value is not None and value is not False and value not in ("", []):
            values[field.html_name] = "on" if value is True else value
    return values


@pytest.fixture
def two(db):
    return Curator("curator-one"), Curator("curator-two")


@pytest.fixture
def meeting():
    shoigu, chang = make_official("Sergei Shoigu"), make_official("Chang Wanquan", country="CN")
    article = make_article(body="Chang Wanquan met Sergei Shoigu in Moscow on Sunday.", outlet=make_outlet())
    make_raw_file(article)
    make_report(article, None, participants=[shoigu, chang], claim=CLAIM)
    rebuild()
    return Meeting.objects.get()


def test_the_second_is_told_and_keeps_what_was_typed(two, meeting):
    one, other = (curator.opens(meeting) for curator in two)
    assert one.saves(place="Sochi", reason="seen") == ""
    page = other.saves(name="Talks", reason="my reason")
    assert "Changed while you had it open, by curator-one" in page
    assert "place: “Moscow” became “Sochi”" in page
    assert "Decided: set a value of place: seen" in page
    assert (other.form["name"], other.form["reason"], other.form["place"]) == ("Talks", "my reason", "Sochi")
    assert Meeting.objects.get().name == ""
    assert other.saves() == ""
    saved = Meeting.objects.get()
    assert (saved.name, saved.place) == ("Talks", "Sochi")
    assert set(Decision.objects.values_list("field", "user__username")) == {
        ("place", "curator-one"),
        ("name", "curator-two"),
    }


def test_where_both_typed_it_is_for_the_second_to_decide(two, meeting):
    one, other = (curator.opens(meeting) for curator in two)
    one.saves(place="Sochi")
    assert "“Moscow” became “Sochi”" in other.saves(place="Tver")
    assert other.form["place"] == "Tver"
    assert other.saves() == ""
    assert Meeting.objects.get().place == "Tver"


def test_what_a_run_changed_is_told_too(two, meeting):
    one, _ = two
    one.opens(meeting)
    Report.objects.update(claim=CLAIM | {"place": "Tver"})
    rebuild()
    page = one.saves(name="Talks")
    assert "by a run" in page
    assert one.form["place"] == "Tver"
    assert one.saves() == ""
    assert list(Decision.objects.values_list("field", flat=True)) == ["name"]


def test_a_record_that_nobody_touched_is_saved_at_once(two, meeting):
    one, other = two
    assert one.opens(meeting).saves(place="Sochi") == ""
    assert other.opens(meeting).saves(name="Talks") == ""


def test_a_note_that_is_none_of_ours_saves_nothing(two, meeting):
    one, _ = two
    assert "Nothing is saved yet" in one.opens(meeting).saves(place="Sochi", shown="forged")
    assert Meeting.objects.get().place == "Moscow"
    assert one.saves() == ""


def test_an_official_with_the_rows_inside(two):
    official = make_official("Dong Jun", aliases=("Dong", "General Dong"))
    post = make_post(official, "Minister")
    one, other = (curator.opens(official) for curator in two)
    dong, general = official.aliases.order_by("name")
    assert one.saves(**{"aliases-0-name": "D. Jun", "aliases-1-DELETE": "on", "native_name": "董军"}) == ""
    page = other.saves(**{"posts-0-title": "Defence Minister", "posts-0-certain": "", "family_name": "Dong"})
    assert "by curator-one" in page
    assert "native name: “empty” became “董军”" in page
    assert f"aliases, row {dong.pk}, name: “Dong” became “D. Jun”" in page
    assert f"aliases, row {general.pk}, name (row deleted): “General Dong” became “empty”" in page
    assert other.saves() == ""
    official.refresh_from_db()
    post.refresh_from_db()
    assert (official.native_name, official.family_name, post.title) == ("董军", "Dong", "Defence Minister")
    assert [alias.name for alias in official.aliases.all()] == ["D. Jun"]


def test_a_row_that_was_deleted_while_somebody_typed_in_it_becomes_a_new_one(two):
    official = make_official("Dong Jun", aliases=("Dong", "General Dong"))
    one, other = (curator.opens(official) for curator in two)
    assert one.saves(**{"aliases-0-DELETE": "on", "aliases-1-DELETE": "on"}) == ""
    other.saves(**{"aliases-0-name": "Dong J."})
    assert other.saves() == ""
    assert [alias.name for alias in Alias.objects.all()] == ["Dong J."]


def test_a_row_that_another_one_added_stays(two):
    official = make_official("Dong Jun", aliases=("Dong",))
    one, other = (curator.opens(official) for curator in two)
    added = {"aliases-TOTAL_FORMS": "2", "aliases-1-name": "General Dong", "aliases-1-official": official.pk}
    assert one.saves(**added) == ""
    assert "became “General Dong”" in other.saves(country="CN")
    assert other.saves() == ""
    assert Official.objects.get().aliases.count() == 2


def test_a_name(two):
    chosen, third = make_official("Sergei Shoigu"), make_official("Ivan Shoigu")
    mention = make_mention(make_article(body="Shoygu came."), None, "Shoygu")
    one, other = (curator.opens(mention) for curator in two)
    assert one.saves(official=chosen.pk) == ""
    page = other.saves(official=third.pk, reason="his brother")
    assert "official: “empty” became “Sergei Shoigu”" in page
    assert (str(other.form["official"]), other.form["reason"]) == (str(third.pk), "his brother")
    assert Mention.objects.get().official == chosen
    assert other.saves() == ""
    assert Mention.objects.get().official == third


def test_a_correction_that_another_one_settled_is_not_opened_again(two):
    correction = make_correction(make_official("Sergei Shoigu"), wrong="It was Monday.")
    one, other = (curator.opens(correction) for curator in two)
    assert one.saves(state="accepted", answer="Monday it was.") == ""
    told = other.saves(answer="No.")
    assert "curator-one" in told
    assert "Nothing is saved yet" in told
    correction.refresh_from_db()
    assert (correction.state, correction.answer) == ("accepted", "Monday it was.")
    assert (other.form["state"], other.form["answer"]) == ("accepted", "No.")
