"""Meetings as an import leaves them, and those who look at them."""

from types import SimpleNamespace

import pytest
from django.contrib.auth.models import Group, User

from people.models import Meeting
from people.recording import rebuild
from tests.factories import make_article, make_official, make_outlet, make_raw_file, make_report

STORY = "First paragraph.\nA second one.\n{}\nA fourth one.\nA fifth one.\nA sixth one."


@pytest.fixture(autouse=True)
def database(db):
    """Every test of the desk needs one."""


@pytest.fixture
def people():
    return SimpleNamespace(
        shoigu=make_official("Sergei Shoigu", slug="s"), chang=make_official("Chang Wanquan", slug="c", country="CN")
    )


@pytest.fixture
def record(people):
    """Makes a meeting of one report, recorded as an import would."""

    def make(day="2013-03-24", place="Moscow", country="RU", key="moscow", **claim):
        words = f"Chang Wanquan met Sergei Shoigu in {place} on {day}."
        article = make_article(body=STORY.format(words), outlet=make_outlet())
        make_raw_file(article)
        claim = {"start": day, "end": day, "place": place, "place_key": key, "country": country, **claim}
        make_report(article, None, words, [people.shoigu, people.chang], claim=claim)
        known = set(Meeting.objects.values_list("pk", flat=True))
        rebuild()
        return Meeting.objects.exclude(pk__in=known).get()

    return make


@pytest.fixture
def meeting(record):
    return record()


def account(role: str) -> User:
    user = User.objects.create(username=role.lower(), is_staff=True)
    user.groups.add(Group.objects.get(name=role))
    return user


@pytest.fixture
def curator(client):
    user = account("Curator")
    client.force_login(user)
    return user


@pytest.fixture
def viewer(client):
    user = account("Viewer")
    client.force_login(user)
    return user
