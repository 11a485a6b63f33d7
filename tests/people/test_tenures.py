"""Offices that two persons seem to have held at one time: a warning at the desk."""

import pytest
from django.urls import reverse

from people.models import Post
from people.tenures import overlaps
from tests.factories import make_official, make_post
from tests.people.test_roles import account

pytestmark = pytest.mark.django_db
MINISTRY = {"organisation": "Ministry of Defence"}


@pytest.mark.parametrize(
    ("title", "one", "two", "warned"),
    [
        ("Minister of Defence", ("2012-11-06", "2024-05-12"), ("2024-05-14", ""), False),
        ("Minister of Defence", ("2012-11-06", "2024-05-12"), ("2024-05-12", ""), False),
        ("Minister of Defence", ("2012-11-06", "2024-06-01"), ("2024-05-14", ""), True),
        ("Minister of Defence", ("2012-11-06", ""), ("2024-05-14", ""), True),
        ("Minister of Defence", ("2012", "2024-05"), ("2024-05", ""), False),
        ("Minister of Defence", ("2012", "2024"), ("2024-05", ""), False),
        ("Minister of Defence", ("", ""), ("2024-05", ""), False),
        ("Deputy Minister of Defence", ("2012", ""), ("2015", ""), False),
    ],
)
def test_overlaps(title, one, two, warned):
    first = make_post(make_official("Alpha Test"), title, start=one[0], end=one[1], **MINISTRY)
    make_post(make_official("Beta Test"), title, start=two[0], end=two[1], **MINISTRY)
    assert bool(overlaps([first])) is warned


def test_one_person_twice_or_another_office_is_no_overlap():
    official = make_official("Alpha Test")
    first = make_post(official, "Minister", start="2012", **MINISTRY)
    make_post(official, "Minister", start="2013", **MINISTRY)
    make_post(make_official(), "Minister", start="2013", organisation="Ministry of Finance")
    make_post(make_official(country="CN"), "Minister", start="2013", **MINISTRY)
    make_post(make_official(), "Minister", start="2013", certain=False, **MINISTRY)
    assert overlaps([first]) == []


def test_the_desk_warns_and_saves(client):
    client.force_login(account("Editor"))
    make_post(make_official("Alpha Test"), "Minister", start="2012", country="RU")
    form = {"official": make_official("Beta Test").pk, "title": "Minister", "country": "RU", "start": "2013"}
    page = client.post(
        reverse("admin:people_post_add"), {**form, "certain": "on", "reason": "x"}, follow=True
    ).content.decode()
    assert "Alpha Test (2012 to today) held it at one time" in page
    assert Post.objects.count() == 2


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [("2013-13", "", "Give a date as YYYY"), ("2014", "2013", "ends before it starts"), ("soon", "", "Give a date")],
)
def test_dates_that_make_no_sense_are_refused(client, start, end, words):
    client.force_login(account("Editor"))
    form = {"official": make_official().pk, "title": "Minister", "start": start, "end": end}
    assert words in client.post(reverse("admin:people_post_add"), form).content.decode()
    assert not Post.objects.exists()
