"""The archive that the pages are measured on."""

from io import StringIO

import pytest
from django.core.management import call_command

from articles.copies import bands, sketch
from articles.models import Article, ArticleBand, RawFile
from articles.parsing import parse
from benchmarks.answers import addresses, first_byte
from benchmarks.archive import Maker
from people.claim_rows import load
from people.claims import blocks
from people.models import Meeting, Report, ReportBlock

pytestmark = pytest.mark.django_db


@pytest.fixture
def archive():
    call_command("load_authority", verbosity=0)
    Maker(60).make()


def test_it_is_the_same_each_time_and_every_address_answers(archive, client):
    assert Article.objects.count() == RawFile.objects.count() == 60
    assert Meeting.objects.count() == 3
    assert Maker(60).plain_words(3) == Maker(60).plain_words(3)
    assert all(first_byte(client, address) > 0 for address in list(addresses())[:6])


def test_it_is_whole(archive):
    said = StringIO()
    call_command("check_archive", stdout=said)
    assert said.getvalue().count("good") == 6


def test_its_index_rows_are_those_of_its_texts(archive):
    for article in Article.objects.prefetch_related("bands"):
        assert sorted(row.band for row in article.bands.all()) == sorted(bands(sketch(article.body)))
    assert ArticleBand.objects.exists()


def test_its_reports_stand_where_grouping_looks_for_them(archive):
    rows = load(Report.objects.values_list("pk", flat=True))
    wanted = {(pk, block) for pk, row in rows.items() for block in blocks(row.claim)}
    assert wanted == set(ReportBlock.objects.values_list("report", "block"))


def test_its_copies_are_later_than_the_articles_that_they_copy(archive):
    copies = Article.objects.filter(copy_of__isnull=False).select_related("copy_of")
    assert copies
    assert all(one.copy_of.copy_of is None and one.published > one.copy_of.published for one in copies)
    assert all(one.body == one.copy_of.body for one in copies)


def test_its_raw_files_hold_its_articles(archive):
    for raw in RawFile.objects.filter(article__language="en").select_related("article", "content"):
        read = parse(raw.content.read(), name="made.txt")
        assert read.body == raw.article.body


def test_what_is_written_next_gets_the_next_number(archive):
    made = Article.objects.create(headline="One more")
    assert made.pk == 61


def test_its_officials_have_addresses_whatever_its_size():
    assert all(word.isalpha() for word in Maker(1_000_000).words)
