"""From findings to rows: evidence in place by its keys, found officials, meetings that agree with the evidence."""

import random

import pytest
from django.core import serializers

from articles.models import Article
from people import curation
from people.consolidating import regroup
from people.extraction.findings import Contact, Findings, OpenName, Person, When
from people.models import (
    Decision,
    Meeting,
    Official,
    Participation,
    Redirect,
    Report,
    ReportBlock,
    ReportParticipant,
)
from people.models import Mention as MentionRow
from people.recording import rebuild, record
from tests.factories import make_article, make_post
from tests.people.stories import BODY, contact, findings, make_officials, met, person, story, told

pytestmark = pytest.mark.django_db

MODELS = (Meeting, Participation, MentionRow, Official, Report, ReportBlock, ReportParticipant, Redirect)


@pytest.fixture(autouse=True)
def officials(db):
    return make_officials()


def everything() -> str:
    return "".join(serializers.serialize("json", model.objects.order_by("pk")) for model in MODELS)


def test_mentions_and_reports_with_their_words():
    article = met(story(), place="Moscow", place_key="moscow", country="RU")
    assert [(m.printed, m.official.name, m.title) for m in article.mentions.all()] == [
        ("Alpha", "Alpha", "minister"),
        ("Beta", "Beta", "minister"),
        ("Gamma", "Gamma", "minister"),
    ]
    report = article.reports.get()
    assert article.body[report.start : report.end] == report.quote == "Alpha met Beta"
    assert (report.claim["start"], report.claim["place"], report.claim["participants"]) == (
        "2013-03-24",
        "Moscow",
        ["Alpha", "Beta"],
    )
    assert [one.official.name for one in report.participants.all()] == ["Alpha", "Beta"]


def test_a_meeting_with_its_values():
    meeting = met(story(), place="Moscow", place_key="moscow", country="RU").reports.get().meeting
    assert (meeting.kind, meeting.start, str(meeting.last_day), meeting.place) == (
        "meeting",
        "2013-03-24",
        "2013-03-24",
        "Moscow",
    )
    assert (meeting.basis, meeting.sources, meeting.slug) == ("stated", 1, "meeting-alpha-beta")
    assert [one.official.name for one in meeting.participations.all()] == ["Alpha", "Beta"]


def test_days_that_end_before_they_begin_are_not_taken():
    article = story()
    visit = Contact("visit", (0, 1), When("2019-08", "2013-07-09", basis="weekday"), None, None, None, 0, 14, "test")
    told(article, visit)
    claim = article.reports.get().claim
    assert (claim["start"], claim["end"], claim["basis"]) == ("", "", "bounds")
    assert Meeting.objects.get().first_day is None


def test_two_articles_tell_of_one_meeting():
    met(story())
    met(story("In Moscow Alpha met Beta."))
    assert Meeting.objects.get().sources == 2


def test_a_copy_is_no_second_source():
    first = met(story())
    met(story("Alpha met Beta.", copy_of=first))
    meeting = Meeting.objects.get()
    assert (meeting.sources, meeting.reports.count()) == (1, 2)


def test_the_same_again_changes_no_row():
    article = met(story())
    before = everything()
    met(article)
    assert everything() == before


@pytest.mark.parametrize("modality", ["planned", "undated"])
def test_what_is_planned_or_of_an_unknown_time_is_kept_and_is_no_meeting(modality: str):
    article = story()
    told(article, contact(article.body, "Alpha met Beta", 0, 1, modality=modality))
    assert article.reports.get().modality == modality
    assert not Meeting.objects.exists()


def test_a_meeting_goes_with_its_last_report():
    article = met(story())
    told(article)
    assert not Report.objects.exists()
    assert not Meeting.objects.exists()


def test_a_report_that_turns_out_to_be_planned_leaves_its_meeting():
    article, other = met(story()), met(story("Alpha met Beta there."))
    told(article, contact(article.body, "Alpha met Beta", 0, 1, modality="planned"))
    meeting = Meeting.objects.get()
    assert [report.article for report in meeting.reports.all()] == [other]
    assert (article.reports.get().meeting, meeting.sources) == (None, 1)


def test_reports_of_the_same_words_are_told_apart():
    article = story("Alpha met Beta. Later Alpha met Beta.")
    second = Contact("meeting", (0, 1), When("2013-03-25", "2013-03-25"), None, None, None, 22, 36, "test")
    told(article, contact(article.body, "Alpha met Beta", 0, 1), second)
    assert Report.objects.values("key").distinct().count() == 2
    assert Meeting.objects.count() == 2


def test_a_changed_report_keeps_its_id():
    article = met(story())
    before = article.reports.get()
    met(article, day="2013-03-23")
    after = article.reports.get()
    assert (after.pk, after.meeting_id, after.claim["start"]) == (before.pk, before.meeting_id, "2013-03-23")
    assert Meeting.objects.get().start == "2013-03-23"


def test_a_full_name_with_a_post_makes_a_found_official():
    article = story("Leonid Delta met Beta.")
    persons = (person("Leonid Delta", known=False), person("Beta", country="CN"))
    told(article, contact(article.body, "Leonid Delta met Beta", 0, 1), persons=persons)
    official = Official.objects.get(status="found")
    assert (official.name, official.slug, official.country) == ("Leonid Delta", "leonid-delta", "RU")
    assert official.mentions.count() == 1
    assert Meeting.objects.get().participations.filter(official=official).exists()
    told(article)
    persons = (person("Beta", country="CN"),)
    record([(article, findings(article, persons=persons))])
    assert not Official.objects.filter(status="found").exists()


@pytest.mark.parametrize("fields", [{"full": False}, {"title": None}])
def test_a_surname_or_a_name_without_a_post_stays_unmatched(fields):
    article = story("Delta spoke.")
    change = record([(article, findings(article, persons=(person("Delta", known=False, **fields),)))])
    assert article.mentions.get().official is None
    assert (change.unmatched, Official.objects.filter(status="found").count()) == (1, 0)


def test_a_name_that_no_rule_settles_is_kept_for_a_curator():
    article = make_article(body=BODY)
    name = OpenName(36, 41, person("Alpha", known=False, country=None, title=None, full=False), "ambiguous surname")
    change = record([(article, Findings(open_names=(name,)))])
    row = MentionRow.objects.get()
    assert (row.printed, row.official, row.group_key, row.rule) == ("Alpha", None, "", "ambiguous surname")
    assert change.unmatched == 1
    curation.link_name(row, Official.objects.get(name="Alpha"), user=None, reason="seen in the photograph")
    record([(article, Findings(open_names=(name,)))])
    assert MentionRow.objects.get().official.name == "Alpha"


def test_what_speaks_against_a_title_is_kept():
    article = make_article(body=BODY)
    late = Person("Alpha", "Alpha", "alpha", "RU", "minister", True, flags=("post ended 2012-11-06",))
    record([(article, findings(article, persons=(late,)))])
    assert MentionRow.objects.get().flags == "post ended 2012-11-06"


def test_the_fullest_name_is_canonical_and_the_slug_stays():
    for name in ("Leonid Delta", "Leonid Ivanovich Delta"):
        article = story(f"{name} spoke.")
        record([(article, findings(article, persons=(person(name, known=False),)))])
    official = Official.objects.get(status="found")
    assert (official.name, official.slug) == ("Leonid Ivanovich Delta", "leonid-delta")


def test_the_post_held_on_that_day():
    alpha = Official.objects.get(name="Alpha")
    post = make_post(alpha, "Minister of Defence", start="2012-11-06", end="2024-05-12")
    make_post(alpha, "Minister of Emergency Situations", start="1994-01", end="2012-05-11")
    meeting = met(story()).reports.get().meeting
    assert meeting.participations.get(official=alpha).post == post


def test_a_meeting_is_tied_to_the_visit_that_its_article_tells():
    article = story("Beta visited Russia. Alpha met Beta.")
    trip = contact(article.body, "Beta visited Russia", 1, kind="visit", country="RU")
    told(article, trip, contact(article.body, "Alpha met Beta", 0, 1, visit=0))
    assert Meeting.objects.get(kind="meeting").visit == Meeting.objects.get(kind="visit")


def test_a_meeting_is_tied_to_the_visit_of_its_days_and_country():
    met(story(), country="RU")
    other = story("Beta visited Russia.")
    days = When("2013-03-22", "2013-03-25", basis="stated")
    told(other, contact(other.body, "Beta visited Russia", 1, kind="visit", country="RU", when=days))
    assert Meeting.objects.get(kind="meeting").visit == Meeting.objects.get(kind="visit")
    told(other)
    assert Meeting.objects.get().visit is None


def test_a_swallowed_meeting_redirects_and_comes_back():
    first, second = met(story(), day="2013-03-20"), met(story("Alpha met Beta then."), day="2013-03-24")
    old, swallowed = (article.reports.get().meeting_id for article in (first, second))
    met(second, day="2013-03-20")
    assert Redirect.objects.get().new_id == old
    assert not Meeting.objects.filter(pk=swallowed).exists()
    met(second, day="2013-03-24")
    assert [article.reports.get().meeting_id for article in (first, second)] == [old, swallowed]
    assert not Redirect.objects.exists()


def test_simulated_and_real_stay_apart():
    met(story())
    met(story("Alpha met Beta.", simulated=True))
    assert sorted(Meeting.objects.values_list("simulated", flat=True)) == [False, True]


# --- what people decided ---


def decide(action: str, meeting: Meeting, **options) -> Decision:
    decision = curation.decide(action, meeting, user=None, **options)
    regroup()
    return decision


def test_a_set_value_wins_over_every_claim_and_can_be_handed_back():
    article = met(story())
    meeting = Meeting.objects.get()
    decide("set", meeting, field="start", value="2013-03-22")
    decide("set", meeting, field="end", value="2013-03-22")
    met(article, day="2013-03-23")
    rebuild()
    meeting.refresh_from_db()
    assert (meeting.start, str(meeting.first_day)) == ("2013-03-22", "2013-03-22")
    decide("hand back", meeting, field="start")
    decide("hand back", meeting, field="end")
    assert Meeting.objects.get().start == "2013-03-23"


@pytest.mark.parametrize(
    ("place", "row", "country"), [("Beijing", "beijing", "CN"), ("the Kremlin", "moscow", "RU"), ("Nowhere", "", "")]
)
def test_row_and_country_follow_a_place_that_was_set(place, row, country):
    met(story())
    meeting = Meeting.objects.get()
    decide("set", meeting, field="place", value=place)
    meeting.refresh_from_db()
    assert (meeting.place, meeting.place_key, meeting.country) == (place, row, country)
    decide("set", meeting, field="country", value="KZ")
    meeting.refresh_from_db()
    assert meeting.country == "KZ"


def test_a_rejected_meeting_stays_rejected():
    met(story())
    decide("reject", Meeting.objects.get())
    met(story("Alpha met Beta again."))
    rebuild()
    assert Meeting.objects.get().status == "rejected"


def test_a_confirmed_meeting_outlives_its_evidence():
    article = met(story())
    decide("confirm", Meeting.objects.get(), note="seen there")
    told(article)
    report = article.reports.get()
    assert (report.state, report.start, report.quote) == ("orphaned", None, "Alpha met Beta")
    assert report.meeting.status == "confirmed"
    met(article)
    assert article.reports.get().state == "current"


def test_joined_and_kept_apart_and_withdrawn():
    met(story(), day="2013-03-20")
    met(story("Alpha met Beta then."), day="2013-05-24")
    one, other = Meeting.objects.order_by("pk")
    joined = decide("join", one, other=other)
    assert Meeting.objects.get() == one
    curation.withdraw(joined, user=None)
    regroup()
    assert list(Meeting.objects.order_by("pk")) == [one, other]
    met(story("Here Alpha met Beta."), day="2013-05-24")
    third = Report.objects.order_by("pk").last()
    assert third.meeting == other
    curation.decide_report("reject", third, user=None)
    regroup()
    third.refresh_from_db()
    assert third.meeting is None


def test_a_deleted_meeting_does_not_come_back():
    article = met(story())
    decide("delete", Meeting.objects.get())
    assert not Meeting.objects.exists()
    met(article)
    rebuild()
    assert not Meeting.objects.exists()


def test_a_linked_name_stays_linked():
    article = story("Delta met Beta.")
    persons = (person("Delta", known=False, full=False), person("Beta", country="CN"))
    said = contact(article.body, "Delta met Beta", 0, 1)
    told(article, said, persons=persons)
    alpha = Official.objects.get(name="Alpha")
    curation.link_name(article.mentions.get(printed="Delta"), alpha, user=None)
    told(article, said, persons=persons)
    assert article.mentions.get(printed="Delta").official == alpha
    assert Meeting.objects.get().participations.filter(official=alpha).exists()


@pytest.mark.parametrize(("action", "options"), [("join", {}), ("set", {"field": "slug", "value": "x"}), ("set", {})])
def test_a_decision_that_makes_no_sense_is_refused(action, options):
    met(story())
    with pytest.raises(curation.CurationError):
        decide(action, Meeting.objects.get(), **options)


# --- order ---


def partition() -> set[frozenset[tuple[str, str]]]:
    groups: dict[int, set[tuple[str, str]]] = {}
    for report in Report.objects.filter(meeting__isnull=False).select_related("article"):
        groups.setdefault(report.meeting_id, set()).add((report.article.body, report.quote))
    return {frozenset(found) for found in groups.values()}


@pytest.mark.parametrize("seed", range(4))
def test_recording_bit_by_bit_gives_what_a_rebuild_gives(seed):
    chance = random.Random(seed)  # noqa: S311
    whens = [When(day, day) for day in ("2013-03-21", "2013-03-22", "2013-03-23", "2013-03", "2013")]
    whens += [When(), When("2013-03-21", "2013-03-24", "within")]
    for _ in range(25):
        number = chance.randrange(12)
        body = f"{number}: Alpha met Beta, Gamma met Alpha, Beta went abroad."
        article = Article.objects.filter(body=body).first() or story(body)
        contacts = [
            contact(body, quote, *who, kind=kind, when=chance.choice(whens))
            for quote, who, kind in (
                ("Alpha met Beta", (0, 1), "meeting"),
                ("Gamma met Alpha", (2, 0), "meeting"),
                ("Beta went abroad", (1,), "visit"),
            )
            if chance.random() < 0.7
        ]
        record([(article, findings(article, *contacts))])
        if chance.random() < 0.5:
            regroup()
    regroup()
    step_by_step = partition()
    Report.objects.update(meeting=None)
    rebuild()
    assert partition() == step_by_step
