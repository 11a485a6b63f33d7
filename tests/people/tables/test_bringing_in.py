"""Bringing tables in: what is added and changed, what people set and stays, faults by row and column."""

import pytest
from django.contrib.auth.models import User
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles.history import acting
from people.authority import load_authority
from people.models import Alias, Official, Post
from people.tables.bringing_in import bring_in
from people.tables.files import read_sheets, written
from tests.people.test_authority import ALPHA

pytestmark = pytest.mark.django_db


@pytest.fixture
def official():
    load_authority([ALPHA])
    return Official.objects.get()


def brought(kind, text, *, overwrite=False, trial=False):
    form = "json" if text.startswith("[") else "csv"
    return bring_in(read_sheets(kind, form, text), overwrite=overwrite, trial=trial)


@pytest.mark.parametrize("form", ["csv", "json"])
@pytest.mark.parametrize("kind", ["officials", "aliases", "posts"])
def test_what_was_taken_out_changes_nothing(official, kind, form):
    text = written(kind, form)
    for outcome in brought(kind, text):
        assert (outcome.lines, outcome.kept, outcome.faults, outcome.unchanged) == ([], [], [], 1)


def test_a_trial_writes_nothing(official):
    (outcome,) = brought("aliases", "official,name\nalpha-test,Al'fa\n", trial=True)
    assert (outcome.added, outcome.lines[0].row, outcome.lines[0].record) == (1, 2, "Al'fa")
    assert Alias.objects.count() == 1
    assert not Alias.history.exists()


def test_records_are_added_and_changed(official):
    (outcome,) = brought("officials", "slug,name,country\nalpha-test,Alpha Testov,RU\nbeta-test,Beta Test,CN\n")
    assert [(line.added, line.values) for line in outcome.lines] == [
        (False, [("name", "Alpha Test", "Alpha Testov")]),
        (True, [("slug", "", "beta-test"), ("name", "", "Beta Test"), ("country", "", "CN")]),
    ]
    beta = Official.objects.get(slug="beta-test")
    assert (beta.name, beta.status) == ("Beta Test", "authority")
    official.refresh_from_db()
    assert official.name == "Alpha Testov"


def test_a_column_that_is_not_there_is_left_alone(official):
    brought("officials", "slug,name\nalpha-test,Alpha Testov\n")
    official.refresh_from_db()
    assert (official.country, official.family_name) == ("RU", "Test")


def test_a_post_is_known_by_its_number_or_by_what_it_is(official):
    post = Post.objects.get()
    brought("posts", f"id,official,title,start,end\n{post.pk},alpha-test,Minister,2012-11-06,2024-05\n")
    brought(
        "posts",
        "official,title,organisation,country,start,end\nalpha-test,Minister,Test Ministry,RU,2012-11-06,2024-05-12\n",
        overwrite=True,
    )
    brought("posts", "official,title,certain\nalpha-test,Adviser,no\n")
    post.refresh_from_db()
    assert (post.end, str(post.last_day)) == ("2024-05-12", "2024-05-12")
    assert list(Post.objects.exclude(pk=post.pk).values_list("title", "certain")) == [("Adviser", False)]


def test_what_a_person_set_stays_and_is_told(official):
    Official.objects.update(family_name="Set by hand")
    text = "slug,name,family_name\nalpha-test,Alpha Testov,Testov\n"
    (outcome,) = brought("officials", text)
    official.refresh_from_db()
    assert (official.name, official.family_name) == ("Alpha Testov", "Set by hand")
    (kept,) = outcome.kept
    assert (kept.row, kept.column, kept.value, kept.told) == (2, "family_name", "Set by hand", "Testov")
    brought("officials", text, overwrite=True)
    official.refresh_from_db()
    assert official.family_name == "Testov"


def test_a_post_that_a_person_changed_stays(official):
    Post.objects.update(start="2012-11-07")
    post = Post.objects.get()
    (outcome,) = brought("posts", f"id,official,title,start\n{post.pk},alpha-test,Minister,2012-11-06\n")
    assert [(kept.column, kept.value) for kept in outcome.kept] == [("start", "2012-11-07")]
    assert Post.objects.get().start == "2012-11-07"


@pytest.mark.parametrize(
    ("kind", "text", "faults"),
    [
        ("aliases", "official,name\nnobody,Alfa\n", [(2, "official", "no official ‘nobody’")]),
        ("aliases", "official,name\nalpha-test,\n", [(2, "name", "cannot be blank")]),
        ("aliases", "official,name\nalpha-test,A\nalpha-test,A\n", [(3, "", "there already")]),
        ("aliases", f"official,name\nalpha-test,{'x' * 201}\n", [(2, "name", "at most 200")]),
        ("officials", "slug,name\nno slug,A\n", [(2, "slug", "valid")]),
        ("officials", "slug,name\nb,\n", [(2, "name", "blank")]),
        ("officials", "slug,name,country\nb,B,Q1\n", [(2, "country", "no code of a country")]),
        ("posts", "official,title,country\nalpha-test,M,ru\n", [(2, "country", "no code of a country")]),
        ("posts", "official,title,start\nalpha-test,M,soon\n", [(2, "start", "YYYY")]),
        ("posts", "official,title,start,end\nalpha-test,M,2013,2012\n", [(2, "end", "ends before it starts")]),
        ("posts", "official,title,certain\nalpha-test,M,maybe\n", [(2, "certain", "neither yes nor no")]),
        ("posts", "id,official,title\n99,alpha-test,M\n", [(2, "id", "no post 99")]),
        ("posts", '[{"official": "alpha-test", "title": "M", "start": "x"}]', [(1, "start", "YYYY")]),
    ],
)
def test_faults_name_row_and_column_and_nothing_is_written(official, kind, text, faults):
    before = [list(model.objects.values()) for model in (Official, Alias, Post)]
    (outcome,) = brought(kind, text)
    assert [(fault.row, fault.column) for fault in outcome.faults] == [(row, column) for row, column, _ in faults]
    assert faults[0][2] in outcome.faults[0].words
    assert [list(model.objects.values()) for model in (Official, Alias, Post)] == before


def test_one_faulty_row_keeps_the_others_out(official):
    (outcome,) = brought("aliases", "official,name\nalpha-test,Good\nnobody,Bad\n")
    assert len(outcome.faults) == 1
    assert not Alias.objects.filter(name="Good").exists()


def test_one_found_in_articles_is_not_brought_in(official):
    Official.objects.update(status="found")
    (outcome,) = brought("officials", "slug,name\nalpha-test,Other\n")
    assert [fault.column for fault in outcome.faults] == ["slug"]


def test_a_whole_authority_file_is_three_tables(official):
    text = written("officials", "json")
    Official.objects.all().delete()
    outcomes = brought("officials", text)
    assert [(outcome.kind, outcome.added) for outcome in outcomes] == [("officials", 1), ("aliases", 1), ("posts", 1)]
    assert written("officials", "json") == text


def test_each_change_has_its_row_of_history(official):
    user = User.objects.create(username="Curator One")
    with acting(user, "new edition"):
        brought("aliases", "official,name\nalpha-test,One\nalpha-test,Two\n")
    rows = Alias.history.values_list("history_type", "history_user", "history_change_reason")
    assert list(rows) == [("+", user.pk, "new edition")] * 2


def test_queries_do_not_grow_with_the_rows_that_stay(official):
    def count():
        text = written("aliases", "csv")
        with CaptureQueriesContext(connection) as queries:
            brought("aliases", text)
        return len([query for query in queries if "SAVEPOINT" not in query["sql"]])

    before = count()
    Alias.objects.bulk_create(Alias(official=official, name=f"Name {number}") for number in range(50))
    assert count() == before
