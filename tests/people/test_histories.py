"""What imports, extraction and the authority file leave in histories: nothing, but where a person decided."""

from dataclasses import replace

import pytest
from django.apps import apps
from django.conf import settings
from django.contrib.auth.models import User
from django.core.management import call_command
from django.db import connection

from articles.history import acting
from articles.models import Article
from people.authority import load_authority
from people.copies import keep_apart
from people.curation import decide
from people.deciding import deciding
from people.models import Alias, Meeting, Official, Post, Report
from people.recording import rebuild, regroup
from tests.factories import make_article, make_meeting, make_official, make_outlet, make_raw_file, make_report
from tests.people.test_authority import ALPHA, POST

pytestmark = pytest.mark.django_db
HISTORIES = [model for model in apps.get_models() if hasattr(model, "history_type")]
CLAIM = {"start": "2013-03-24", "end": "2013-03-24", "place": "Moscow", "country": "RU", "basis": "stated"}


@pytest.fixture
def person():
    return User.objects.create(username="Curator One")


@pytest.fixture
def meeting():
    """A meeting recorded from one report, as an import leaves it."""
    shoigu, chang = make_official("Sergei Shoigu"), make_official("Chang Wanquan", country="CN")
    article = make_article(body="Chang Wanquan met Sergei Shoigu in Moscow on Sunday.", outlet=make_outlet())
    make_raw_file(article)
    make_report(article, None, participants=[shoigu, chang], claim=CLAIM)
    rebuild()
    return Meeting.objects.get()


def newest(model):
    row = model.history.first()
    return (row.history_type, row.history_user, row.history_change_reason)


def test_a_plain_import_and_extraction_write_none():
    call_command("load_authority", verbosity=0)
    sample = str(settings.BASE_DIR / "fixtures" / "sample")
    for _ in range(2):
        call_command("import_coverage", sample, simulated=True, force=True, workers=1)
        call_command("extract_facts", workers=1)
    rebuild()
    call_command("remove_sample")
    assert {model.__name__: model.objects.count() for model in HISTORIES} == {
        f"Historical{name}": 0 for name in ("Alias", "Article", "Meeting", "Official", "Outlet", "Post")
    }


def test_an_import_asks_no_history_anything():
    call_command("load_authority", verbosity=0)
    sample = str(settings.BASE_DIR / "fixtures" / "sample")
    asked = []

    def hear(execute, sql, *args):
        asked.append(sql)
        return execute(sql, *args)

    with connection.execute_wrapper(hear):
        call_command("import_coverage", sample, simulated=True, workers=1)
    assert len(asked) > 50
    assert [sql for sql in asked if "historical" in sql] == []


def test_a_decision_keeps_the_values_before_and_after(meeting, person):
    with acting(person, "by the ministry's own account"), deciding():
        decide("set", meeting, user=person, field="place", value="Tver")
    before, after = Meeting.history.order_by("history_id")
    assert (before.place, after.place) == ("Moscow", "Tver")
    assert newest(Meeting) == ("~", person, "by the ministry's own account")


def test_a_run_that_changes_what_a_person_decided_on(meeting, person):
    with acting(person), deciding():
        decide("confirm", meeting, user=person, note="seen there")
    count = Meeting.history.count()
    Report.objects.update(claim={**CLAIM, "place": "Tver"}, pending=True)
    with acting(None, "extract"):
        regroup()
        regroup()
    assert Meeting.history.count() == count + 1
    assert newest(Meeting) == ("~", None, "extract")


def test_a_run_that_changes_what_nobody_decided_on(meeting):
    Report.objects.update(claim={**CLAIM, "place": "Tver"}, pending=True)
    with acting(None, "extract"):
        regroup()
    assert not Meeting.history.exists()


def test_meetings_joined_by_a_person(meeting, person):
    other = make_meeting(Official.objects.all(), [make_article("Again", body="They met again in Sochi.")])
    with acting(person, "one and the same"), deciding():
        decide("join", meeting, other=other, user=person)
    assert Meeting.history.get(history_type="-").id == other.pk


def test_a_new_edition_of_the_authority_file(person):
    load_authority([ALPHA])
    edition = replace(ALPHA, native_name="Альфа Тест", spellings=("Alfa Test", "Al'fa Test"))
    official = Official.objects.get()
    with acting(person, "the family name was wrong"):
        official.family_name = "Testov"
        official.save()
    with acting(None, "import"):
        load_authority([replace(edition, posts=(replace(POST, end="2024-05-12"),))])
    assert newest(Official) == ("~", None, "import")
    assert newest(Alias) == ("+", None, "import")
    assert list(Post.history.values_list("history_type", flat=True)) == ["+", "-"]
    assert Official.history.first().family_name == "Testov"


def test_a_new_edition_about_one_whom_nobody_touched():
    load_authority([ALPHA])
    load_authority([replace(ALPHA, spellings=("Al'fa Test",), posts=())])
    assert not any(model.history.exists() for model in (Official, Alias, Post))


def test_a_copy_set_apart(person):
    first = make_article("One", text_hash="a" * 64)
    copy = make_article("Two", text_hash="a" * 64, copy_of=first, published="2013-03-26")
    with acting(person, "another story"), deciding():
        keep_apart(copy, user=person, reason="another story")
    assert newest(Article) == ("~", person, "another story")
    assert list(Article.history.order_by("history_id").values_list("copy_of", flat=True)) == [first.pk, None]
