import pytest

from articles.curated import differences
from articles.importing import Incoming, store
from articles.models import Article
from articles.parsing.result import Dateline, ParsedArticle
from people.article_values import decide_article, undo, with_differences
from people.consolidating import regroup
from people.curation import CurationError
from people.models import Decision, Meeting
from tests.factories import make_article, make_outlet
from tests.people.stories import make_officials, met, story

pytestmark = pytest.mark.django_db


def page(**fields) -> Incoming:
    """A raw file that states a headline and a date, and no outlet."""
    values: dict = {
        "headline": "Ministers meet", "published": "2013-03-25", "published_zone": None, "outlet": None,
        "outlet_key": None, "agency": None, "authors": (), "dateline": Dateline(), "paragraphs": ("They met.",),
        "language": "en", "url": None, "encoding": "utf-8",
    }  # fmt: skip
    return Incoming("a.txt", "0" * 64, 9, b"", parsed=ParsedArticle(**(values | fields)))


def imported(**fields) -> Article:
    store([page(**fields)])
    return Article.objects.get()


def decide(action, field, value="", **options):
    return decide_article(action, Article.objects.get(), field, user=None, value=value, **options)


def set_all():
    make_outlet("TASS", key="tass-2")
    for field, value in (("headline", "The ministers met"), ("published", "2013-03-26T10:00"), ("outlet", "tass-2")):
        decide("set", field, value)


def test_what_is_set_is_shown_and_what_the_page_states_is_kept():
    imported()
    set_all()
    article = Article.objects.get()
    assert (article.headline, article.slug, article.published, str(article.first_day), article.outlet.key) == (
        "The ministers met",
        "the-ministers-met",
        "2013-03-26T10:00",
        "2013-03-26",
        "tass-2",
    )
    assert article.as_read == {"headline": "Ministers meet", "published": "2013-03-25", "outlet": ""}
    assert "the ministers met" in article.search_text.headline


def test_no_import_overwrites_it():
    imported()
    set_all()
    before = Article.objects.values().get()
    for _ in range(3):
        (outcome,) = store([page()])
        assert outcome.fate == "unchanged"
    assert Article.objects.values().get() == before


def test_what_the_page_states_otherwise_later_waits():
    imported()
    set_all()
    article = imported(headline="Defence ministers meet")
    assert (article.headline, differences(article)) == ("The ministers met", ["headline"])
    assert with_differences() == [article.pk]
    decide("dismiss", "headline")
    assert differences(imported(headline="Defence ministers meet")) == with_differences() == []
    assert differences(imported(headline="Ministers of defence meet")) == ["headline"]


def test_a_field_is_handed_back():
    imported()
    set_all()
    for field in ("headline", "published", "outlet"):
        decide("hand back", field)
    article = Article.objects.get()
    assert (article.headline, article.published, article.outlet) == ("Ministers meet", "2013-03-25", None)
    assert (article.curated, article.as_read) == ({}, {})


def test_it_is_undone():
    imported()
    decide("set", "headline", "First")
    second = decide("set", "headline", "Second")
    undo(second, user=None)
    assert Article.objects.get().headline == "First"
    undo(Decision.objects.earliest("pk"), user=None)
    assert Article.objects.get().headline == "Ministers meet"


def test_facts_are_read_again_by_the_date_that_was_set():
    make_officials()
    article = story("Alpha met Beta on Sunday.", published="2013-03-25")
    met(article)
    decide_article("set", article, "published", user=None, value="2014-03-25")
    regroup()
    assert not Meeting.objects.filter(start__startswith="2013").exists()


@pytest.mark.parametrize(
    ("action", "field", "value", "why"),
    [
        ("set", "body", "x", "no field 'body'"),
        ("join", "headline", "x", "no field 'headline'"),
        ("set", "published", "soon", "published cannot be 'soon'"),
        ("set", "published", "2013-03-25T25:00", "give the time of a day"),
        ("set", "published", "2013-03T10:00", "give the time of a day"),
        ("set", "outlet", "nobody", "no outlet 'nobody'"),
        ("dismiss", "headline", "", "No difference"),
    ],
)
def test_what_is_refused(action, field, value, why):
    make_article()
    with pytest.raises(CurationError, match=why):
        decide(action, field, value)
