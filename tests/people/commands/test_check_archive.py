"""What a whole archive passes, and each kind of damage by its name."""

from datetime import date
from io import StringIO
from zlib import compress

import pytest
from django.conf import settings as django_settings
from django.core.management import CommandError, call_command
from django.db import connection

from articles.models import Article, ImportRun, RawContent, RawFile, RawName, SearchText
from articles.uploads import keep
from people.models import Mention, Redirect, Report
from tests.factories import make_article, make_meeting, make_mention, make_official, make_post, make_raw_file

SAMPLE = django_settings.BASE_DIR / "fixtures" / "sample"
pytestmark = pytest.mark.django_db


def check() -> str:
    out = StringIO()
    call_command("check_archive", stdout=out)
    return out.getvalue()


def faults() -> list[str]:
    out = StringIO()
    with pytest.raises(CommandError, match="things in the archive are not as they should be"):
        call_command("check_archive", stdout=out)
    return [line for line in out.getvalue().splitlines() if ": " in line]


@pytest.fixture
def article():
    article = make_article(body="Sergei Shoigu met Chang Wanquan in Moscow.")
    make_raw_file(article)
    make_mention(article, make_official("Sergei Shoigu"), "Sergei Shoigu")
    make_meeting([], [article])
    return article


def test_what_an_import_leaves_is_whole():
    call_command("load_authority", stdout=StringIO())
    call_command("import_coverage", str(SAMPLE), workers=1, stdout=StringIO(), stderr=StringIO())
    assert [line.split()[-1] for line in check().splitlines()] == ["good"] * 6


def test_a_whole_archive(article):
    assert ": " not in check()


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        (lambda one: Mention.objects.update(printed="Sergey"), "evidence: mention"),
        (lambda one: Report.objects.update(start=3), "evidence: report"),
        (lambda one: RawContent.objects.update(data=compress(b"other")), "raw file {raw}: its bytes are not those"),
        (lambda one: RawContent.objects.update(data=b"no zlib"), "raw bytes: raw file {raw}: its bytes cannot be"),
        (lambda one: RawContent.objects.all().delete(), "raw bytes: raw file {raw}: its bytes are missing"),
        (lambda one: RawFile.objects.update(size=1), "raw file {raw}: its bytes are not those"),
        (lambda one: Article.objects.update(last_day=date(2014, 1, 1)), "article {pk}: last_day is 2014-01-01"),
        (lambda one: Article.objects.update(slug="other"), "derived values: article {pk}: slug is other"),
        (lambda one: RawName.objects.all().delete(), "references: raw file {raw}: it has no name"),
        (lambda one: Article.objects.update(raw_file=None), "references: article {pk}: it has no raw file"),
        (lambda one: RawFile.objects.update(article=None), "references: article {pk}: the raw file that it shows"),
        (lambda one: make_meeting(), "references: meeting"),
        (lambda one: Report.objects.update(meeting=None), "references: report"),
        (lambda one: SearchText.objects.all().delete(), "search: article {pk}: the search does not know it"),
        (lambda one: SearchText.objects.update(tokens="other"), "search: article {pk}: the search knows other words"),
        (lambda one: redirect(1, 999), "redirects: redirect of meeting 1: meeting 999 is not there"),
        (lambda one: [redirect(901, 902), redirect(902, 901)], "redirect of meeting 901: it leads in a circle"),
        (lambda one: redirect(make_meeting().pk, 999), "is there itself"),
    ],
)  # fmt: skip
def test_damage_is_named(article, damage, said):
    raw = article.raw_file_id
    damage(article)
    assert any(said.format(pk=article.pk, raw=raw) in fault for fault in faults())


def redirect(old: int, new: int) -> None:
    Redirect.objects.create(subject="meeting", old_id=old, new_id=new)


def test_days_of_posts_and_meetings_follow(article):
    post = make_post(make_official(), start="2012-11-06")
    type(post).objects.update(first_day=date(2013, 1, 1))
    assert faults() == [f"derived values: post {post.pk}: first_day is 2013-01-01, and follows as 2012-11-06"]


def test_a_redirect_may_lead_over_another(article):
    redirect(901, 902)
    redirect(902, Report.objects.get().meeting_id)
    assert ": " not in check()


def test_an_upload_whose_file_is_gone(article, settings, tmp_path):
    settings.UPLOADS = tmp_path
    upload = keep(ImportRun.objects.create(state="queued"), "a.txt", [b"text"])
    (tmp_path / upload.spooled).unlink()
    assert faults()[0].startswith(f"references: upload {upload.pk} of run {upload.run_id}: its file")


def test_the_index_of_sqlite_is_checked_against_its_words(article):
    if connection.vendor == "sqlite":  # PostgreSQL keeps its index itself
        with connection.cursor() as cursor:
            cursor.execute("INSERT INTO articles_search(articles_search) VALUES ('delete-all')")
        assert any("rebuild_search" in fault for fault in faults())
