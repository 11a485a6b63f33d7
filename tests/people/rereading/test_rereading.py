"""After a change of an official: which articles it concerns, what would change in them, and doing it."""

from types import SimpleNamespace

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from articles.history import acting
from articles.models import Article, ImportRun
from articles.runs import BusyError
from people.authority import known_from_database, load_authority
from people.matching import KnownOfficial, KnownPost
from people.models import Alias, Meeting, Mention, Official, Report
from people.reading import Reader
from people.recording import record, regroup
from people.refreshing import stories
from people.rereading import applying
from people.rereading.affected import affected, spellings
from people.rereading.preview import preview
from people.roles import ROLES
from tests.factories import make_article, make_report
from tests.people.test_roles import account

pytestmark = pytest.mark.django_db
MINISTER = KnownPost("Minister of Defence", "Ministry of Defence", "RU", "2012-11-06", "2024-05-12", certain=True)
SHOIGU = KnownOfficial("sergei-shoigu", "Sergei Shoigu", "RU", "Сергей Шойгу", "Shoigu", (), (MINISTER,))
CHANG = KnownOfficial("chang-wanquan", "Chang Wanquan", "CN", "常万全", "Chang")
STORY = "MOSCOW, March 24 -- Defense Minister Chang Wanquan met {} in Moscow on Sunday."


@pytest.fixture
def archive():
    """Two articles, one with a spelling that the authority file lacks, as an import leaves them."""
    load_authority([SHOIGU, CHANG])
    known = make_article("Known", STORY.format("Sergei Shoigu"))
    unknown = make_article("Unknown", STORY.format("Sergueï Choïgou"))
    make_article("Other", "Nothing is said of anybody here.")
    reader = Reader(known_from_database())
    articles = list(Article.objects.order_by("pk"))
    record([(one, reader.find(story)) for one, story in zip(articles, stories(articles), strict=True)])
    regroup()
    return SimpleNamespace(known=known, unknown=unknown, official=Official.objects.get(slug="sergei-shoigu"))


@pytest.fixture
def editor(client):
    user = account("Editor")
    client.force_login(user)
    return user


def address(official):
    return reverse("admin:people_official_reread", args=[official.pk])


def test_the_articles_with_any_spelling(archive, editor):
    assert affected(archive.official) == [archive.known.pk]
    Alias.objects.create(official=archive.official, name="Sergueï Choïgou")
    assert affected(archive.official) == [archive.known.pk, archive.unknown.pk]
    with acting(editor):
        Alias.objects.all().delete()
    assert "Sergueï Choïgou" in spellings(archive.official)
    assert affected(archive.official) == [archive.known.pk, archive.unknown.pk]


def test_the_articles_with_a_name_linked_to_the_official(archive):
    Official.objects.filter(pk=archive.official.pk).update(name="Q W", native_name="", family_name="W")
    archive.official.refresh_from_db()
    assert affected(archive.official) == [archive.known.pk]


def test_a_name_in_the_case_forms_of_russian(archive):
    Official.objects.filter(pk=archive.official.pk).update(native_name="Сергей Лавров")
    archive.official.refresh_from_db()
    article = make_article("ru", "Встреча с Лавровым прошла в Москве.", language="ru")
    assert article.pk in affected(archive.official)


def test_a_name_of_signs_alone(archive):
    Alias.objects.create(official=archive.official, name='"*" OR -')
    assert affected(archive.official) == [archive.known.pk]


def test_nothing_changes_without_a_change(archive):
    assert preview(Article.objects.values_list("pk", flat=True)) == []


def test_a_new_spelling_links_a_name_and_nothing_is_written(archive):
    Alias.objects.create(official=archive.official, name="Sergueï Choïgou")
    before = [list(model.objects.order_by("pk").values()) for model in (Mention, Report, Meeting)]
    (change,) = preview(affected(archive.official))
    assert change.article == archive.unknown
    (name,) = change.names
    assert (name.printed, name.before, name.after) == ("Sergueï Choïgou", "", "Sergei Shoigu")
    assert name.sentence == archive.unknown.body
    assert [list(model.objects.order_by("pk").values()) for model in (Mention, Report, Meeting)] == before


def test_a_spelling_taken_away_unlinks_it(archive):
    Official.objects.filter(pk=archive.official.pk).update(name="Q W", native_name="", family_name="W")
    (change,) = preview([archive.known.pk])
    assert change.article == archive.known
    assert ("Sergei Shoigu", "Q W") in [(name.printed, name.before) for name in change.names]


def test_contacts_added_and_gone(archive):
    Report.objects.filter(article=archive.known).delete()
    make_report(archive.unknown, None, "in Moscow on Sunday")
    changes = {change.article: change for change in preview([archive.known.pk, archive.unknown.pk])}
    assert [(one.fate, one.kind) for one in changes[archive.known].contacts] == [("added", "Meeting")]
    assert ("gone", "Meeting") in [(one.fate, one.kind) for one in changes[archive.unknown].contacts]


def test_a_contact_altered(archive):
    report = Report.objects.get(article=archive.known)
    Report.objects.filter(pk=report.pk).update(claim={**report.claim, "place": "Tver"})
    (change,) = preview([archive.known.pk])
    (contact,) = change.contacts
    assert (contact.fate, contact.values) == ("altered", (("place", "Tver", "Moscow"),))
    assert "met Sergei Shoigu" in contact.sentence


def test_the_page_shows_it_and_the_button_does_it(client, editor, archive):
    form = {"name": "Sergueï Choïgou", "official": archive.official.pk, "reason": "in French"}
    saved = client.post(reverse("admin:people_alias_add"), form, follow=True).content.decode()
    assert address(archive.official) in saved
    page = client.get(address(archive.official)).content.decode()
    assert "<ins>Sergei Shoigu</ins>" in page
    assert "Apply to 2 articles" in page
    done = client.post(address(archive.official), follow=True).content.decode()
    assert "Read again." in done
    assert set(Mention.objects.filter(printed="Sergueï Choïgou").values_list("official", flat=True)) == {
        archive.official.pk
    }
    assert ImportRun.objects.get().state == "done"
    assert "Nothing changes" in client.get(address(archive.official)).content.decode()


def test_applying_writes_no_history_of_what_nobody_decided(client, editor, archive):
    Alias.objects.create(official=archive.official, name="Sergueï Choïgou")
    client.post(address(archive.official))
    assert not Meeting.history.exists()


def test_of_many_articles_the_rest_is_queued(client, editor, archive, monkeypatch):
    monkeypatch.setattr("people.admin.rereading.AT_ONCE", 1)
    monkeypatch.setattr(applying, "AT_ONCE", 1)
    Alias.objects.create(official=archive.official, name="Sergueï Choïgou")
    assert "what the other 1 will say is not shown" in client.get(address(archive.official)).content.decode()
    page = client.post(address(archive.official), follow=True).content.decode()
    assert ": 1 more." in page
    queued = ImportRun.objects.get(state="queued")
    assert (queued.arguments["articles"], queued.requested_by) == ([archive.unknown.pk], editor)


def test_while_another_run_writes(client, editor, archive, monkeypatch):
    def busy(*_: object) -> None:
        raise BusyError("Another run is writing: import_coverage.")

    monkeypatch.setattr(applying, "writing_run", busy)
    page = client.post(address(archive.official), follow=True).content.decode()
    assert "Another run is writing" in page


def test_queries_do_not_grow_with_the_articles(client, editor, archive):
    def count():
        with CaptureQueriesContext(connection) as queries:
            client.get(address(archive.official))
        return len(queries)

    Alias.objects.create(official=archive.official, name="Sergueï Choïgou")
    before = count()
    for _ in range(5):
        make_article("More", STORY.format("Sergueï Choïgou"))
    assert count() == before


@pytest.mark.parametrize(("role", "allowed"), list(zip(ROLES, (False, False, True, True), strict=True)))
def test_who_reads_again(client, archive, role, allowed):
    client.force_login(account(role))
    assert client.get(address(archive.official)).status_code == (200 if allowed else 403)
    assert client.post(address(archive.official)).status_code == (302 if allowed else 403)


def test_nobody_of_that_number(client, editor):
    assert client.get("/admin/people/official/999/reread/").status_code == 404


def test_a_restored_spelling_leads_to_its_articles(client, editor, archive):
    with acting(editor):
        Alias.objects.create(official=archive.official, name="Sergueï Choïgou").delete()
    row = Alias.history.first()
    page = client.post(reverse("undo_change", args=["alias", row.pk]), {"reason": "it was right"}, follow=True)
    assert address(archive.official) in page.content.decode()


@pytest.mark.parametrize(("role", "offered"), list(zip(ROLES, (False, False, True, True), strict=True)))
def test_an_official_leads_there(client, archive, role, offered):
    client.force_login(account(role))
    change = reverse("admin:people_official_change", args=[archive.official.pk])
    assert (address(archive.official) in client.get(change).content.decode()) is offered
