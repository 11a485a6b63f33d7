import json

import pytest
from django.template.loader import render_to_string

from people.quality import FIGURES, Figure, quality_report, rules_version
from tests.gold.measure import SETS

pytestmark = pytest.mark.django_db
DATA = {
    "measured": "2026-11-22",
    "rules": "0123456789ab",
    "sets": {
        "real": {"label": "five pages", "files": 5, "simulated": False, "seen": True},
        "held": {"label": "held out", "files": 22, "simulated": True, "seen": False},
    },
    "figures": {
        "real": {
            "headline": [1.0, "5/5"],
            "meetings.place": [0.5, "1/2"],
            "meetings.f1": [0.667, "1 of 1 given, 2 true"],
        },
        "held": {"headline": [0.9999, "9999/10000"]},
    },
}


@pytest.fixture
def report(tmp_path):
    path = tmp_path / "quality.json"
    path.write_text(json.dumps(DATA), encoding="utf-8")
    return quality_report(path)


def test_the_figures_shipped_are_shown(client):
    page = client.get("/quality/").content.decode()
    assert "How well it reads" in page
    assert "simulated" in page
    report = client.get("/quality/").context["report"]
    assert [one.key for one in report.sets] == [gold.key for gold in SETS]
    assert {section.title for section in report.sections} == {"The page", "Officials", "Contacts"}


def test_a_set_says_whether_it_is_real_and_was_seen(report):
    assert [(one.files, one.simulated, one.seen) for one in report.sets] == [(5, False, True), (22, True, False)]
    page = render_to_string("quality.html", {"report": report})
    assert "Nobody who wrote the rules had opened it" in page


def test_figures_by_matter_found_before_its_fields(report):
    page, contacts = report.sections
    assert (page.title, contacts.title) == ("The page", "Contacts")
    assert [row.name for row in contacts.rows] == ["meetings.f1", "meetings.place"]
    assert [figure.percent for figure in page.rows[0].figures] == ["100 %", "99 %"]
    assert [figure.percent for figure in contacts.rows[1].figures] == ["50 %", ""]


def test_counted_answers_are_told_as_such():
    assert Figure(0.95, "21/22").counted == "21 of 22"
    assert Figure(0.95, "1 of 1 given, 2 true").counted == ""


def test_newer_rules_are_told(report):
    assert report.outdated
    assert "The rules have changed since" in render_to_string("quality.html", {"report": report})


def test_the_same_rules_have_the_same_version(tmp_path):
    (tmp_path / "people" / "extraction").mkdir(parents=True)
    rule = tmp_path / "people" / "extraction" / "rules.py"
    rule.write_text("A = 1\n")
    rules_version.cache_clear()
    first = rules_version(tmp_path)
    assert rules_version(tmp_path) == first != rules_version()
    rule.write_text("A = 2\n")
    rules_version.cache_clear()
    assert rules_version(tmp_path) != first


def test_nothing_measured_yet(tmp_path):
    assert quality_report(tmp_path / "none.json") is None
    assert "make quality" in render_to_string("quality.html", {"report": None})


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"measured": 1, "rules": "", "sets": {"a": {}}, "figures": {}}'])
def test_a_file_that_cannot_be_understood_is_named(tmp_path, text):
    path = tmp_path / "quality.json"
    path.write_text(text)
    with pytest.raises(ValueError, match=r"is not as .make quality. writes it"):
        quality_report(path)


def test_every_gold_set_measured_is_described_alike():
    sets = json.loads(FIGURES.read_text(encoding="utf-8"))["sets"]
    for gold in SETS:
        assert (sets[gold.key]["simulated"], sets[gold.key]["seen"]) == (gold.simulated, gold.seen)
