"""What becomes of a raw file in the archive: created, updated, unchanged or failed."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from django.core import serializers

from articles.importing import Incoming, digest, held, store, write_items
from articles.models import Article, ImportItem, ImportRun, RawContent, RawFile, RawName
from articles.parsing.result import Dateline, ParsedArticle
from articles.preparing import compress

pytestmark = pytest.mark.django_db

PAGE = ParsedArticle(
    headline="Ministers meet in Moscow",
    published="2013-03-25T03:06",
    published_zone="GMT+8",
    outlet="Xinhua",
    outlet_key="xinhua",
    agency="Xinhua",
    authors=("Test Author",),
    dateline=Dateline("Moscow", "2013-03-24"),
    paragraphs=("The ministers met.", "They talked."),
    language="en",
    url=None,
    encoding="utf-8",
    warnings=("a doubtful quotation mark",),
)
UNDATED = replace(PAGE, published=None, outlet=None, outlet_key=None)


def incoming(
    data: bytes = b"one", name: str = "raw/one.txt", parsed: ParsedArticle | None = PAGE, **fields
) -> Incoming:
    return Incoming(name, digest(data), len(data), compress(data), parsed=parsed, **fields)


def fates(*batch: Incoming, **options) -> list[str]:
    return [outcome.fate for outcome in store(batch, **options)]


def everything() -> str:
    return "".join(serializers.serialize("json", model.objects.order_by("pk")) for model in (RawFile, RawName, Article))


def day(number: int) -> datetime:
    return datetime(2020, 1, number, tzinfo=UTC)


def test_a_new_file_makes_an_article():
    assert fates(incoming()) == ["created"]
    article = Article.objects.get()
    assert (article.headline, article.published, article.published_zone) == (PAGE.headline, PAGE.published, "GMT+8")
    assert (article.outlet.key, article.outlet_printed, article.agency) == ("xinhua", "Xinhua", "Xinhua")
    assert (article.dateline_place, article.dateline_date, article.authors) == ("Moscow", "2013-03-24", ["Test Author"])
    assert (article.body, article.slug, str(article.first_day)) == (PAGE.body, "ministers-meet-in-moscow", "2013-03-25")
    assert article.raw_file.article == article
    assert article.raw_file.warnings == ["a doubtful quotation mark"]


def test_the_bytes_are_kept_as_they_came():
    store([incoming(b"\xff\xfe raw \x00 bytes")])
    assert RawContent.objects.get().read() == b"\xff\xfe raw \x00 bytes"


def test_the_same_file_again_changes_no_row():
    store([incoming()])
    before = everything()
    assert fates(incoming(), incoming(parsed=None)) == ["unchanged", "unchanged"]
    assert everything() == before


def test_another_name_of_the_same_bytes_is_kept():
    assert fates(incoming(), incoming(name="raw/two.txt", parsed=None)) == ["created", "unchanged"]
    assert [name.name for name in RawName.objects.all()] == ["raw/one.txt", "raw/two.txt"]
    assert held([digest(b"one")])[digest(b"one")].manifests == {"raw/one.txt": {}, "raw/two.txt": {}}


def test_other_bytes_at_the_same_path_are_a_new_version():
    store([incoming()])
    article = Article.objects.get()
    newer = incoming(b"two", parsed=replace(PAGE, headline="Ministers meet again"))
    assert fates(newer) == ["updated"]
    article.refresh_from_db()
    assert article.headline == "Ministers meet again"
    assert article.raw_file.sha256 == digest(b"two")
    assert article.versions.count() == 2


def test_the_same_address_is_the_same_article():
    here = replace(PAGE, url="https://news.example/1")
    assert fates(incoming(parsed=here), incoming(b"two", "again/x.txt", here, fetched=day(2))) == ["created", "updated"]
    assert fates(incoming(b"three", "raw/one.txt", replace(PAGE, url="https://news.example/2"))) == ["created"]
    assert Article.objects.count() == 2


@pytest.mark.parametrize("order", [(1, 2), (2, 1)])
def test_of_two_versions_the_one_fetched_later_is_shown(order):
    here = replace(PAGE, url="https://news.example/1")
    versions = {
        n: incoming(b"%d" % n, f"{n}/x.txt", replace(here, headline=f"No. {n}"), fetched=day(n)) for n in (1, 2)
    }
    for number in order:
        store([versions[number]])
    assert Article.objects.get().headline == "No. 2"
    assert RawFile.objects.filter(article__isnull=False).count() == 2


def test_a_file_that_cannot_be_read_keeps_its_bytes_and_its_reason():
    broken = incoming(b"\x00", parsed=None, error="no story found in it")
    run = ImportRun.objects.create()
    outcomes = store([broken])
    write_items(run, outcomes)
    item = ImportItem.objects.get()
    assert (item.fate, item.reason, item.sha256) == ("failed", "no story found in it", digest(b"\x00"))
    assert RawFile.objects.get().article is None
    assert RawContent.objects.get().read() == b"\x00"
    assert fates(broken) == ["failed"]
    assert RawFile.objects.count() == 1


def test_a_file_that_can_be_read_now_becomes_an_article():
    store([incoming(parsed=None, error="no story found in it")])
    assert fates(incoming()) == ["created"]
    assert RawFile.objects.get().article == Article.objects.get()


def test_the_manifest_fills_gaps_and_is_kept():
    manifest = {"published": "2013-03-26", "outlet": "tass.com", "url": "https://tass.com/1"}
    store([incoming(parsed=UNDATED, manifest=manifest)])
    article = Article.objects.get()
    assert (article.published, article.outlet.name, article.url) == ("2013-03-26", "TASS", "https://tass.com/1")
    assert article.filled == ["outlet", "published", "url"]
    assert article.missing == ["date", "outlet"]
    assert RawName.objects.get().manifest == manifest


def test_what_the_page_states_wins():
    store([incoming(manifest={"published": "2001-01-01", "outlet": "TASS"})])
    article = Article.objects.get()
    assert (article.published, article.outlet.name, article.filled) == (PAGE.published, "Xinhua", [])


def test_a_manifest_that_comes_later_fills_the_gaps_then():
    store([incoming(parsed=UNDATED)])
    assert fates(incoming(parsed=UNDATED, manifest={"published": "2013-03"})) == ["updated"]
    assert Article.objects.get().published == "2013-03"


def test_an_outlet_without_a_row_is_kept_as_printed():
    store([incoming(parsed=replace(PAGE, outlet="The Test Gazette", outlet_key=None))])
    article = Article.objects.get()
    assert (article.outlet, article.outlet_printed) == (None, "The Test Gazette")


def test_sample_and_real_files_are_never_versions_of_one_page():
    assert fates(incoming(), simulated=True) == ["created"]
    assert fates(incoming(b"two")) == ["created"]
    assert sorted(Article.objects.values_list("simulated", flat=True)) == [False, True]


def test_a_sample_file_imported_as_real_is_real():
    store([incoming()], simulated=True)
    assert fates(incoming()) == ["updated"]
    assert not RawFile.objects.get().simulated
    assert not Article.objects.get().simulated


def test_read_again_by_better_rules():
    store([incoming()])
    outcomes = store([incoming(parsed=replace(PAGE, headline="Better read"))])
    assert (outcomes[0].fate, outcomes[0].reason, outcomes[0].facts) == ("updated", "read again: headline", True)
    assert Article.objects.get().slug == "better-read"


def test_a_batch_costs_the_same_queries_whatever_its_size(django_assert_max_num_queries):
    store([incoming()])
    batch = [incoming(b"file %d" % number, f"raw/{number}.txt") for number in range(50)]
    with django_assert_max_num_queries(16):
        store(batch)
    assert Article.objects.count() == 51
