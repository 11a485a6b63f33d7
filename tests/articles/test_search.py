"""What the search finds, the same on either database, and that its index is in step with the articles."""

import pytest
from django.core.management import call_command
from django.db import connection

from articles.importing import store
from articles.models import Article, SearchText
from articles.search import BY_INDEX, FOUND_POSTGRESQL, by_rank, hits, matching
from articles.search_query import parse_query
from tests.articles.test_importing import PAGE, incoming
from tests.factories import make_article, make_raw_file

pytestmark = pytest.mark.django_db

ARTICLES = {
    "visit": ("Shoigu’s visit", "Russian Defense Minister Sergei Shoigu arrived in Beijing. Talks follow."),
    "talks": ("Talks in Moscow", "The strategic partnership of China-Russia grows. A defence official spoke."),
    "trade": ("Trade grows", "Partnership in trade. A strategic goal, an old partnership. U.S. officials watch."),
    "chinese": ("会谈", "国防部长李尚福星期二在北京同来访的俄罗斯国防部长绍伊古举行会谈。歼20战机也来了。"),
    "russian": ("Министр в Пекине", "Сергей Шойгу прибыл с визитом. Ёлка стояла."),
    "german": ("Ärger in Wien", "Der Müller sprach über Straßen. ＦＵＬＬ width."),
    "empty": ("", ""),
}
CASES = [
    ("shoigu", {"visit"}),
    ("SHOIGU", {"visit"}),
    ("shoigu beijing", {"visit"}),
    ("talks beijing", {"visit"}),
    ("talks moscow", {"talks"}),
    ("visit OR talks", {"visit", "talks"}),
    ("visit OR moscow talks", {"visit", "talks"}),
    ("visit OR trade talks", {"visit"}),
    ("partnership", {"talks", "trade"}),
    ("partnership -trade", {"talks"}),
    ('"strategic partnership"', {"talks"}),
    ("“strategic partnership”", {"talks"}),
    ('strategic -"strategic partnership"', {"trade"}),
    ('partnership -"old partnership"', {"talks"}),
    ('"strategic partnership" OR shoigu', {"talks", "visit"}),
    ('"visit russian"', set()),  # headline and text are no phrase
    ("defen*", {"visit", "talks"}),
    ('"a strategic go*"', {"trade"}),
    ('"defence offic*"', {"talks"}),
    ("offic* -defence", {"trade"}),
    ("partnership -trad*", {"talks"}),
    ("China-Russia", {"talks"}),
    ("Russia-China", set()),
    ("U.S.", {"trade"}),
    ("shoigu's", {"visit"}),
    ("李尚福", {"chinese"}),
    ("尚福", {"chinese"}),
    ("李", {"chinese"}),
    ("福", {"chinese"}),
    ("李福", set()),
    ("国防部长 会谈", {"chinese"}),
    ("歼20", {"chinese"}),
    ("20战机", {"chinese"}),
    ("-20 国防", set()),
    ("министр", {"russian"}),
    ("МИНИСТР", {"russian"}),
    ("елка", {"russian"}),
    ("шойг*", {"russian"}),
    ("muller", {"german"}),
    ("MÜLLER", {"german"}),
    ("strassen", {"german"}),
    ("full", {"german"}),
    ("nobody", set()),
    ("NEAR AND NOT", set()),
    ("shoigu AND beijing", {"visit"}),
    ("tokens:shoigu", set()),
    ("'; DROP TABLE", set()),
    ("shoigu & | ! ( ) : * %", {"visit"}),
]


@pytest.fixture
def archive():
    return {make_article(headline, body).pk: name for name, (headline, body) in ARTICLES.items()}


def found(archive, text):
    return {archive[article.pk] for article in matching(Article.objects.all(), parse_query(text))}


@pytest.mark.parametrize(("text", "expected"), [case for case in CASES if "* %" not in case[0]])
def test_what_is_found(archive, text, expected):
    assert found(archive, text) == expected


def test_best_match_first():
    often = make_article("Ghi", "Moscow and Moscow again, and Moscow. " + "Other words stand here. " * 20)
    once = make_article("Abc", "Moscow. " + "Other words stand here. " * 20)
    headline = make_article("Moscow", "Nothing of it. " + "Other words stand here. " * 20, published="2001")
    newer = make_article("Def", once.body, published="2020")
    query = parse_query("moscow")
    ranked = list(by_rank(matching(Article.objects.all(), query), query))
    assert ranked == [headline, often, newer, once]


def test_an_import_an_update_and_a_deletion_are_followed():
    query = parse_query("ministers")
    store([incoming()])
    assert matching(Article.objects.all(), query).count() == 1
    store(
        [incoming(b"two", parsed=PAGE.__class__(**{**fields(), "paragraphs": ("Ships sailed.",), "headline": "Navy"}))]
    )
    assert matching(Article.objects.all(), query).count() == 0
    assert matching(Article.objects.all(), parse_query("ships sailed navy")).count() == 1
    Article.objects.update(raw_file=None)
    Article.objects.all().delete()
    assert not SearchText.objects.exists()
    assert matching(Article.objects.all(), parse_query("ships")).count() == 0


def fields():
    return {name: getattr(PAGE, name) for name in PAGE.__dataclass_fields__}


def test_the_index_is_made_again(capsys):
    article = make_article()
    make_raw_file(article)
    Article.objects.update(headline="Changed behind its back")
    call_command("rebuild_search")
    assert "1 articles are indexed" in capsys.readouterr().out
    assert found({article.pk: "it"}, "changed") == {"it"}
    assert found({article.pk: "it"}, "ministers meet") == set()


def test_a_very_long_article_is_indexed_as_far_as_the_database_takes_it():
    article = make_article(body=" ".join(f"word{n}" for n in range(150_000)))
    assert found({article.pk: "it"}, "word20000") == {"it"}


def test_postgresql_finds_by_its_index_however_many_are_found():
    for _ in range(30):
        make_article("Talks", body="They met.")
    assert len(hits(parse_query("talks"))) == 30
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SHOW enable_seqscan")
            assert cursor.fetchone() == ("on",)
            cursor.execute(BY_INDEX)
            cursor.execute("EXPLAIN " + FOUND_POSTGRESQL.format(""), ["'talks'"])
            assert "articles_search" in str(cursor.fetchall())
