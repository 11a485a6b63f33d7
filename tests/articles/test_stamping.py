"""Every write to a table that pages count gives the archive another stamp, whoever writes and however."""

import pytest
from django.core.management import call_command
from django.db import connection

from articles.models import ArchiveStamp, Article, ImportRun
from tests.factories import make_article, make_meeting, make_official

pytestmark = pytest.mark.django_db(transaction=True)


def stamp():
    return ArchiveStamp.objects.get().stamp


@pytest.mark.parametrize(
    "write",
    [
        lambda: make_article(),
        lambda: Article.objects.update(agency="Xinhua"),
        lambda: Article.objects.bulk_update([Article(pk=Article.objects.get().pk, headline="Changed")], ["headline"]),
        lambda: Article.objects.all().delete(),
        lambda: make_meeting([make_official()]),
    ],
)
def test_a_write_changes_it(write):
    make_article()
    before = stamp()
    write()
    assert stamp() != before


def test_what_no_page_counts_leaves_it():
    before = stamp()
    ImportRun.objects.create()
    list(Article.objects.all())
    assert stamp() == before


def test_it_is_kept_up_after_a_migration_that_makes_a_table_anew():
    with connection.cursor() as cursor:
        names = ("insert", "update", "delete") if connection.vendor == "sqlite" else ("stamp",)
        for name in names:
            on = "" if connection.vendor == "sqlite" else " ON articles_article"
            cursor.execute(f"DROP TRIGGER articles_article_{name}{on}")
    call_command("migrate", verbosity=0)
    before = stamp()
    make_article()
    assert stamp() != before


def test_a_second_run_changes_nothing():
    make_article()
    before = stamp()
    call_command("migrate", verbosity=0)
    assert stamp() == before
    assert ArchiveStamp.objects.count() == 1
