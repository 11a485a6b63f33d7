"""What a curator changed outlives every import and extraction: three values of each field, of meetings and articles."""

from io import StringIO
from pathlib import Path

import pytest
from django.apps import apps
from django.core.management import call_command

from articles.curated import differences
from articles.models import Article
from people.article_values import decide_article
from people.authority import known_from_file, load_authority
from people.curation import MEETING_FIELDS, Participant, add_participant, decide, differences_of, stored
from people.deciding import deciding
from people.evidence import faults
from people.models import Decision, Meeting, Official
from people.quoting import quoted
from tests.factories import make_outlet

pytestmark = pytest.mark.django_db(transaction=True)

PAGE = """\
Defense ministers meet in Moscow

China Daily, March 25, 2013

MOSCOW, March 24 (Xinhua) -- Chinese Defense Minister Chang Wanquan met with his Russian counterpart Sergei Shoigu in \
Moscow on Sunday. They talked about exercises.

Another paragraph says that nothing else was told about it that day in the capital.
"""
EDITS = {
    "kind": "consultation", "name": "A name", "start": "2013-03-20", "end": "2013-03-21", "extent": "within",
    "basis": "relative", "not_before": "2013-03-01", "not_after": "2013-04-01", "place": "Sochi", "place_key": "sochi",
    "country": "KZ",
}  # fmt: skip
ARTICLE_EDITS = {"headline": "Two ministers", "published": "2013-03-26", "outlet": "another"}
LEDGERS = {"importrun", "importitem", "rawfile", "rawcontent", "rawname"}


@pytest.fixture
def raw(tmp_path) -> Path:
    load_authority(known_from_file())
    (tmp_path / "a.txt").write_text(PAGE, encoding="utf-8")
    run("import_coverage", str(tmp_path))
    return tmp_path


def run(command: str, *arguments: str, **options) -> None:
    call_command(command, *arguments, stdout=StringIO(), stderr=StringIO(), workers=1, **options)


def edit_everything() -> None:
    make_outlet("Another", key="another")
    meeting, article = Meeting.objects.get(), Article.objects.get()
    words = quoted("They talked about exercises.", [article])
    with deciding():
        for field, value in EDITS.items():
            decide("set", meeting, user=None, field=field, value=value)
        decide("confirm", meeting, user=None, evidence=words)
        putin = Official.objects.exclude(meetings=meeting).earliest("pk")
        add_participant(meeting, Participant(putin, title="guest"), user=None, evidence=words)
        for field, value in ARTICLE_EDITS.items():
            decide_article("set", article, field, user=None, value=value)


def edits() -> dict[str, object]:
    """Every value that was edited, as the records have them now."""
    meeting, article = Meeting.objects.get(), Article.objects.get()
    return {
        **{field: stored(getattr(meeting, field)) for field in MEETING_FIELDS},
        "status": meeting.status,
        "people": sorted(meeting.participations.values_list("name", "title")),
        "headline": article.headline,
        "published": article.published,
        "outlet": article.outlet.key if article.outlet else "",
    }


def rows() -> dict[str, int]:
    models = [model for model in apps.get_models() if model._meta.app_label in ("articles", "people")]
    return {model.__name__: model._default_manager.count() for model in models if model._meta.model_name not in LEDGERS}


def test_every_edit_outlives_imports_and_extraction(raw):
    assert (Meeting.objects.get().place, Article.objects.get().outlet) == ("Moscow", None)
    edit_everything()
    before, counted = edits(), rows()
    assert {**before, **EDITS, **ARTICLE_EDITS, "status": "confirmed"} == before
    assert "guest" in dict(before["people"]).values()
    for _ in range(3):
        run("import_coverage", str(raw), force=True)
        assert (edits(), rows()) == (before, counted)
    run("extract_facts")
    assert (edits(), rows(), list(faults())) == (before, counted, [])
    assert differences_of(Meeting.objects.get()) == []
    assert differences(Article.objects.get()) == []


def test_one_difference_waits_for_each_claim_that_changed(raw):
    edit_everything()
    before, decisions = edits(), Decision.objects.count()
    changed = PAGE.replace("Defense ministers meet", "Defence chiefs meet").replace(
        "in Moscow on Sunday", "in Beijing on Friday"
    )
    (raw / "a.txt").write_text(changed, encoding="utf-8")
    for _ in range(3):
        run("import_coverage", str(raw), force=True)
        run("extract_facts")
        assert edits() == before
        waiting = {row.field: row.found for row in differences_of(Meeting.objects.get())}
        assert waiting == {
            "start": "2013-03-22",
            "end": "2013-03-22",
            "place": "Beijing",
            "place_key": "beijing",
            "country": "CN",
        }
        assert differences(Article.objects.get()) == ["headline"]
    assert Decision.objects.count() == decisions
