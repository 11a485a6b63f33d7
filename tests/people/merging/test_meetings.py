"""Meetings merged and un-merged: a person says which id stays, and both come back to the row."""

from io import StringIO
from itertools import permutations

import pytest
from django.apps import apps
from django.core.management import call_command

from people.curation import CurationError, decide
from people.deciding import deciding
from people.merging import merge_meetings, unmerge_meetings
from people.merging.rows import stored
from people.models import Decision, Meeting, Redirect
from people.recording import rebuild
from people.taking_back import take_back
from tests.factories import make_article, make_official, make_raw_file, make_report

pytestmark = pytest.mark.django_db

LEADING = {"people.Participation.meeting", "people.Report.meeting", "people.Meeting.visit"}
DAYS = ("2013-03-24", "2013-05-02")
ONE_DAY = {"place": "Moscow", "country": "RU", "basis": "stated"}


def fresh(meeting: Meeting) -> Meeting:
    return Meeting.objects.get(pk=meeting.pk)


def read(body: str, officials: list, day: str) -> None:
    """An article that reports a contact, as an import leaves it."""
    article = make_article(body=body)
    make_raw_file(article)
    make_report(article, None, participants=officials, claim={"start": day, "end": day, **ONE_DAY})


@pytest.fixture
def people():
    return [make_official("Sergei Shoigu"), make_official("Chang Wanquan", country="CN")]


@pytest.fixture
def two(people):
    """Two meetings: of two reports, and of one."""
    for number, day in enumerate((DAYS[0], DAYS[0], DAYS[1])):
        read(f"They met, says number {number}.", people, day)
    rebuild()
    return list(Meeting.objects.order_by("start"))


def test_every_field_and_relation_is_handled(two):
    assert set(stored(two[0])) == {field.attname for field in Meeting._meta.concrete_fields}
    leading = {
        f"{model._meta.label}.{field.name}"
        for model in apps.get_models()
        for field in model._meta.concrete_fields
        if field.related_model is Meeting and not hasattr(model, "history_type")
    }
    assert leading == LEADING  # reports move, the grouping makes who takes part and the visits again


@pytest.mark.parametrize("first", [0, 1])
def test_the_chosen_one_stays_and_both_come_back(two, rows, first):
    survivor, other = two[first], two[1 - first]
    before = rows()
    decision = merge_meetings(survivor, other, user=None, reason="one contact, told a month late")
    assert Meeting.objects.get().pk == survivor.pk
    assert Meeting.objects.get().reports.count() == 3
    rebuild()
    assert Meeting.objects.get().pk == survivor.pk
    take_back(decision, user=None)
    assert rows() == before


def test_what_came_in_between_goes_where_it_belongs(two, people, rows):
    decision = merge_meetings(two[0], two[1], user=None, reason="tried")
    read("They met in May, says another.", people, DAYS[1])
    rebuild()
    assert Meeting.objects.get().reports.count() == 4
    unmerge_meetings(decision, user=None)
    assert [(meeting.pk, meeting.start, meeting.reports.count()) for meeting in Meeting.objects.order_by("start")] == [
        (two[0].pk, DAYS[0], 2),
        (two[1].pk, DAYS[1], 2),
    ]


def test_what_was_decided_of_the_other_holds_and_is_its_own_again(two):
    with deciding():
        decide("set", two[1], user=None, field="place", value="Sochi")
    decision = merge_meetings(two[0], two[1], user=None, reason="tried")
    assert fresh(two[0]).place == "Sochi"
    unmerge_meetings(decision, user=None)
    assert [fresh(meeting).place for meeting in two] == ["Moscow", "Sochi"]


def test_kept_apart_is_remembered_by_the_grouping_and_by_merging(people):
    for number in range(2):
        read(f"They met, says number {number}.", people, DAYS[0])
    read("They met in May.", people, DAYS[1])
    rebuild()
    one, other = Meeting.objects.order_by("id")
    with deciding():
        apart = decide("keep apart", one, other=other, user=None, reason="two talks")
    with pytest.raises(CurationError, match=r"not to be the same \(two talks\)"):
        merge_meetings(one, other, user=None, reason="x")
    take_back(apart, user=None)
    merge_meetings(one, other, user=None, reason="x")


def test_what_cannot_be_merged_is_refused(two):
    with pytest.raises(CurationError, match="two meetings"):
        merge_meetings(two[0], fresh(two[0]), user=None, reason="x")
    with pytest.raises(CurationError, match="needs a reason"):
        merge_meetings(two[0], two[1], user=None, reason="")
    Meeting.objects.filter(pk=two[1].pk).update(simulated=True)
    with pytest.raises(CurationError, match="sample articles"):
        merge_meetings(two[0], fresh(two[1]), user=None, reason="x")
    assert not Decision.objects.exists()
    assert not Redirect.objects.exists()


def test_merges_of_the_archive_survive_every_run_and_come_back_to_the_row(archive, rows, editor):
    before = rows()
    pairs = [(one, other) for one, other in permutations(Meeting.objects.order_by("id"), 2) if one.kind == other.kind]
    for survivor, other in pairs[:: len(pairs) // 8]:
        decision = merge_meetings(fresh(survivor), fresh(other), user=editor, reason="tried")
        assert Meeting.objects.filter(pk__in=[survivor.pk, other.pk]).get() == survivor
        unmerge_meetings(decision, user=editor)
        assert rows() == before, f"{other} merged into {survivor}"
    decision = merge_meetings(fresh(survivor), fresh(other), user=editor, reason="tried")
    merged = rows()
    call_command("import_coverage", str(archive), force=True, workers=1, stdout=StringIO(), stderr=StringIO())
    call_command("extract_facts", workers=1, stdout=StringIO(), stderr=StringIO())
    assert rows() == merged
    unmerge_meetings(decision, user=editor)
    assert rows() == before
