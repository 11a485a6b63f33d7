"""Officials merged and un-merged: all that rests on them moves, and comes back to the row."""

import random
from io import StringIO
from itertools import permutations

import pytest
from django.apps import apps
from django.core.management import call_command

from articles.history import acting
from people.authority import known_from_file, load_authority
from people.curation import CurationError, link_name
from people.export import articles, meetings, officials
from people.extraction.findings import Findings, Mention, Person
from people.found import refresh_found
from people.matching import KnownOfficial, group_key
from people.merging import keep_officials_apart, merge_officials, unmerge_officials
from people.merging.officials import FILLED, JOINED, KEPT, RELATIONS
from people.models import Decision, Meeting, Official, Redirect
from people.models import Mention as MentionRow
from people.recording import rebuild, record
from people.taking_back import take_back
from tests.factories import (
    make_article,
    make_meeting,
    make_mention,
    make_official,
    make_post,
    make_raw_file,
    make_report,
)

pytestmark = pytest.mark.django_db

PAIRS = 12  # tried of all pairs in the archive
IN_NO_ARTICLE_TOGETHER = [("Sergei Shoigu", "Antony Blinken"), ("Chang Wanquan", "Nikolai Patrushev")]
CLAIM = {"start": "2013-03-24", "end": "2013-03-24", "place": "Moscow", "country": "RU", "basis": "stated"}


def fresh(official: Official) -> Official:
    return Official.objects.get(pk=official.pk)


def everybody() -> list[Official]:
    return list(Official.objects.present().order_by("id"))


def named(name: str) -> Official:
    return Official.objects.get(name=name)


def run(command: str, *arguments: str) -> None:
    options = {"workers": 1} if command != "load_authority" else {}
    if command == "import_coverage":
        options["force"] = True
    call_command(command, *arguments, stdout=StringIO(), stderr=StringIO(), **options)


def test_every_field_and_relation_is_handled():
    fields = {field.attname for field in Official._meta.concrete_fields}
    assert fields == {*KEPT, *FILLED, *JOINED}
    leading = {
        f"{model._meta.label}.{field.name}"
        for model in apps.get_models()
        for field in model._meta.concrete_fields
        if field.related_model is Official and not hasattr(model, "history_type")
    }
    assert leading == set(RELATIONS)


def test_merging_and_unmerging_leaves_every_row_as_it_was(archive, rows, editor):
    before = rows()
    pairs = random.Random(7).sample(list(permutations(everybody(), 2)), PAIRS)  # noqa: S311
    for survivor, other in pairs:
        decision = merge_officials(fresh(survivor), fresh(other), user=editor, reason="tried")
        assert not Official.objects.filter(pk=other.pk).exists()
        unmerge_officials(decision, user=editor)
        assert rows() == before, f"{other} merged into {survivor}"


@pytest.fixture
def misprint(archive):
    """The archive with a file that prints a name otherwise: two found officials of one person."""
    (path,) = [path for path in archive.iterdir() if "Antony Blinken" in path.read_text(errors="replace")]
    text = path.read_text(encoding="utf-8").replace("Antony Blinken", "Antonio Blinken")
    (archive / "misprint.html").write_text(text.replace("https://www.reuters.com/", "https://www.reuters.com/copy/"))
    run("import_coverage", str(archive))
    return archive


def run_everything(archive) -> None:
    run("load_authority")
    run("import_coverage", str(archive))
    run("extract_facts")


def test_a_merge_survives_every_run_and_comes_back_to_the_row(misprint, rows, editor):
    before = rows()
    decision = merge_officials(named("Antony Blinken"), named("Antonio Blinken"), user=editor, reason="a misprint")
    merged = rows()
    run_everything(misprint)
    assert rows() == merged
    unmerge_officials(decision, user=editor)
    assert rows() == before


@pytest.mark.parametrize(("survivor", "other"), IN_NO_ARTICLE_TOGETHER)
def test_names_of_the_other_are_read_as_the_survivors_until_it_is_taken_back(archive, editor, survivor, other):
    before = exported()
    decision = merge_officials(named(survivor), named(other), user=editor, reason="tried")
    mentions = fresh(named(survivor)).mentions.count()
    run_everything(archive)
    assert not Official.objects.filter(name=other).exists()
    assert fresh(named(survivor)).mentions.count() == mentions
    unmerge_officials(decision, user=editor)
    run("extract_facts")
    assert exported() == before


def exported() -> list:
    """What the archive tells, ids of meetings aside."""
    return [[{**row, "id": None, "visit": None} for row in meetings()], list(officials()), list(articles())]


def test_everything_moves():
    survivor = make_official("Sergei Shoigu", slug="shoigu", aliases=("Shoygu",))
    other = make_official(
        "Sergey Shoygu", slug="shoygu", aliases=("Shoygu", "Szojgu"), native_name="Сергей Шойгу", wikidata="Q1"
    )
    make_post(survivor, start="2012-11-06")
    make_post(other, start="2012-11-06")
    make_post(other, "Governor", start="2012-05")
    article = make_article(body="Sergey Shoygu came.")
    mention = make_mention(article, other, "Sergey Shoygu")
    both, alone = make_meeting([survivor, other]), make_meeting([other])
    decision = merge_officials(survivor, other, user=None, reason="one man")
    merged = Official.objects.get()
    assert (merged.pk, merged.native_name, merged.wikidata) == (survivor.pk, "Сергей Шойгу", "Q1")
    assert set(merged.aliases.values_list("name", flat=True)) == {"Shoygu", "Szojgu", "Sergey Shoygu"}
    assert [post.title for post in merged.posts.all()] == ["Governor", "Minister of Defence"]
    assert list(merged.mentions.all()) == [mention]
    assert set(merged.meetings.all()) == {both, alone}
    assert Redirect.objects.get().old_slug == "shoygu"
    assert (decision.subject_id, decision.other_id, decision.reason) == (survivor.pk, other.pk, "one man")


def test_a_found_survivor_joins_the_authority_file_until_it_is_taken_back(rows):
    known = make_official("Dong Jun", family_name="Dong", country="CN")
    found = make_official("Dong Djun", status="found", group_key=group_key("Dong Djun", "CN"), country="CN")
    before = rows()
    decision = merge_officials(found, known, user=None, reason="a slip")
    merged = Official.objects.get()
    assert (merged.pk, merged.status, merged.family_name) == (found.pk, "authority", "Dong")
    unmerge_officials(decision, user=None)
    assert rows() == before


def told(name: str, country: str = "RU", title: str = "minister", **fields):
    """An article that names somebody who is not in the authority file."""
    article = make_article(body=f"{name} spoke on Sunday.", **fields)
    make_raw_file(article)
    person = Person(name, name, None, country, title, full=True)
    record([(article, Findings((person,), (Mention(0, len(name), name, 0, "test"),)))])
    return article


def test_later_imports_of_a_merged_found_official_link_to_the_survivor():
    told("Leonid Delta")
    told("Leonid Deltha")
    one, other = Official.objects.order_by("id")
    decision = merge_officials(one, other, user=None, reason="a slip")
    later, own = told("Leonid Deltha"), told("Leonid Delta")
    assert {later.mentions.get().official, own.mentions.get().official} == {one}
    assert Official.objects.count() == 1
    unmerge_officials(decision, user=None)
    assert (later.mentions.get().official, own.mentions.get().official) == (other, one)
    assert fresh(other).slug == "leonid-deltha"


def test_what_came_in_between_goes_by_its_name_and_by_what_was_decided():
    one, other = make_official("Sergei Shoigu"), make_official("Li Shangfu", country="CN")
    decision = merge_officials(one, other, user=None, reason="tried")
    of_one = make_mention(make_article(body="Sergey Shoygu"), one, "Sergey Shoygu", name="Sergey Shoygu")
    of_other = make_mention(make_article(body="LI Shangfu"), one, "LI Shangfu", name="LI Shangfu")
    linked = make_mention(make_article(body="Li Shangfu"), one, "Li Shangfu", name="Li Shangfu")
    link_name(linked, one, user=None)
    unmerge_officials(decision, user=None)
    assert [MentionRow.objects.get(pk=row.pk).official for row in (of_one, of_other, linked)] == [one, other, one]


def test_a_found_official_is_real_once_a_real_article_names_one_merged_into_it():
    told("Leonid Delta", simulated=True)
    one = Official.objects.get()
    told("Leonid Deltha")
    decision = merge_officials(one, Official.objects.get(name="Leonid Deltha"), user=None, reason="a slip")
    refresh_found([one.group_key])
    assert not fresh(one).simulated
    unmerge_officials(decision, user=None)
    assert fresh(one).simulated


def test_links_decided_before_lead_to_the_survivor():
    one, other = make_official("Alpha"), make_official("Beta")
    article = told("Gamma Ray")
    link_name(article.mentions.get(), other, user=None)
    merge_officials(one, other, user=None, reason="one person")
    person = Person("Gamma Ray", "Gamma Ray", None, "RU", "minister", full=True)
    record([(article, Findings((person,), (Mention(0, 9, "Gamma Ray", 0, "test"),)))])
    assert article.mentions.get().official == one


def test_an_authority_entry_merged_away_is_not_made_again():
    known = [one for one in known_from_file() if one.name in ("Sergei Shoigu", "Li Shangfu")]
    load_authority(known)
    merge_officials(named("Sergei Shoigu"), named("Li Shangfu"), user=None, reason="tried")
    loaded = load_authority(known)
    assert (loaded.created, loaded.unchanged, Official.objects.count()) == (0, 2, 1)


@pytest.mark.parametrize("status", ["authority", "found"])
def test_an_entry_of_a_name_that_was_merged_becomes_no_second_official(status):
    survivor = make_official("Alpha One", status=status)
    told("Leonid Delta")
    merge_officials(survivor, Official.objects.get(name="Leonid Delta"), user=None, reason="one person")
    load_authority([KnownOfficial("leonid-delta", "Leonid Delta", "RU")])
    assert Official.objects.get().pk == survivor.pk


def test_a_chain_is_taken_back_from_its_end(rows):
    one, two, three = make_official("Alpha"), make_official("Beta"), make_official("Gamma")
    before = rows()
    first = merge_officials(two, three, user=None, reason="tried")
    second = merge_officials(one, two, user=None, reason="tried")
    with pytest.raises(CurationError, match=f"withdraw decision {second.pk} first"):
        unmerge_officials(first, user=None)
    unmerge_officials(second, user=None)
    unmerge_officials(first, user=None)
    assert rows() == before
    with pytest.raises(CurationError, match="withdrawn already"):
        unmerge_officials(first, user=None)


def test_merges_into_one_are_taken_back_in_any_order_unless_one_rests_on_the_other(rows):
    one, two = make_official("Alpha", aliases=("A",)), make_official("Beta", aliases=("B",))
    three = make_official("Gamma", aliases=("B",))
    four = make_official("Delta")
    before = rows()
    first = merge_officials(one, two, user=None, reason="tried")
    second = merge_officials(one, three, user=None, reason="tried")
    third = merge_officials(one, four, user=None, reason="tried")
    with pytest.raises(CurationError, match=f"rests on this one: withdraw decision {second.pk} first"):
        unmerge_officials(first, user=None)
    for decision in (second, first, third):
        unmerge_officials(decision, user=None)
    assert rows() == before


def test_what_cannot_be_merged_is_refused():
    one, other = make_official("Alpha"), make_official("Beta")
    with pytest.raises(CurationError, match="with itself"):
        merge_officials(one, fresh(one), user=None, reason="x")
    with pytest.raises(CurationError, match="needs a reason"):
        merge_officials(one, other, user=None, reason=" ")
    apart = keep_officials_apart(one, other, user=None, reason="two brothers")
    with pytest.raises(CurationError, match=r"not to be the same \(two brothers\)"):
        merge_officials(other, one, user=None, reason="x")
    take_back(apart, user=None)
    merge_officials(other, one, user=None, reason="x")


def test_an_address_given_to_another_stays_there():
    one, other = make_official("Alpha"), make_official("Beta", slug="beta")
    decision = merge_officials(one, other, user=None, reason="x")
    make_official("Beta", slug="beta")
    with pytest.raises(CurationError, match="has the address 'beta' now"):
        unmerge_officials(decision, user=None)
    assert not Decision.objects.filter(action="withdraw").exists()


def test_histories_tell_of_a_merge_and_of_its_end(editor):
    one, other = make_official("Alpha"), make_official("Beta", aliases=("B",))
    with acting(editor, "one person"):
        decision = merge_officials(one, other, user=editor, reason="one person")
    with acting(editor, "they are two"):
        unmerge_officials(decision, user=editor)
    told_of = Official.history.filter(id=other.pk).values_list("history_type", "history_change_reason")
    assert list(told_of)[:2] == [("+", "they are two"), ("-", "one person")]


def test_meetings_of_both_become_one_and_part_again(rows):
    """Two officials who met the same man on the same day: one contact once they are one person."""
    one, other, host = make_official("Alpha"), make_official("Beta"), make_official("Host", country="CN")
    for number, present in enumerate(([one, host], [other, host], [other, host])):
        article = make_article(body=f"They met on Sunday, says number {number}.")
        make_raw_file(article)
        make_report(article, None, participants=present, claim=CLAIM)
    rebuild()
    before = rows()
    assert Meeting.objects.count() == 2
    decision = merge_officials(one, other, user=None, reason="one person")
    meeting = Meeting.objects.get()
    assert {row.official for row in meeting.participations.all()} == {host, one}
    assert Redirect.objects.filter(subject="meeting", new_id=meeting.pk).exists()
    unmerge_officials(decision, user=None)
    assert rows() == before
