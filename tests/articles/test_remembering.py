"""Answers are kept until something is written, and never told after."""

from datetime import timedelta

import pytest
from django.core.cache import cache
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from articles import remembering
from articles.models import Article
from articles.remembering import begin_request, oldest_told, remembered
from tests.factories import make_article, make_meeting, make_mention, make_official, make_outlet


@pytest.fixture(autouse=True)
def nothing_kept():
    cache.clear()


def asked(times):
    """An answer that tells how often it was asked for."""
    times.append(1)
    return len(times)


@pytest.mark.django_db(transaction=True)
def test_an_answer_is_found_once_until_something_is_written():
    times = []
    assert [remembered(("how many",), lambda: asked(times)) for _ in range(3)] == [1, 1, 1]
    assert remembered(("something else",), lambda: asked(times)) == 2
    make_article()
    assert remembered(("how many",), lambda: asked(times)) == 3


@pytest.mark.django_db(transaction=True)
def test_nothing_is_kept_within_a_transaction_which_may_be_taken_back():
    times = []
    with transaction.atomic():
        assert [remembered(("how many",), lambda: asked(times)) for _ in range(2)] == [1, 2]
    assert remembered(("how many",), lambda: asked(times)) == 3


@pytest.mark.django_db(transaction=True)
def test_no_answer_is_one_too():
    times = []
    assert remembered(("what",), lambda: times.append(1)) is None
    assert remembered(("what",), lambda: times.append(1)) is None
    assert len(times) == 1


PAGES = ("/", "/articles/", "/articles/?q=ministers&sort=best", "/officials/", "/meetings/", "/network/", "/coverage/")


@pytest.mark.django_db(transaction=True)
def test_every_page_tells_of_what_was_just_written(client):
    def write(number):
        china, russia = make_official(f"Wang {number}", country="CN"), make_official(f"Ivan {number}")
        article = make_article(body="Wang met Ivan.", outlet=make_outlet(f"Paper {number}"))
        make_mention(article, russia, "Ivan")
        make_meeting([china, russia], [article])

    write(1)
    for page in PAGES:
        fresh = [client.get(page).content for _ in range(2)]
        assert fresh[0] == fresh[1], page
    write(2)
    for page in PAGES:
        told = client.get(page).content
        cache.clear()
        assert told == client.get(page).content, page


@pytest.mark.django_db(transaction=True)
def test_a_page_that_was_asked_for_before_costs_few_queries(client):
    for _ in range(30):
        make_article()
    for page in ("/articles/", "/articles/?copies=folded&since=2010", "/articles/?q=ministers&page=2"):
        client.get(page)
        with CaptureQueriesContext(connection) as captured:
            client.get(page)
        assert len(captured) <= 3, [query["sql"] for query in captured]  # the stamp, the rows, the texts searched


@pytest.mark.django_db(transaction=True)
def test_a_page_leaves_out_what_was_deleted(client):
    gone, kept = make_article("Gone"), make_article("Kept")
    client.get("/articles/")
    gone.delete()
    assert [row.headline for row in client.get("/articles/").context["listing"].page] == [kept.headline]
    assert Article.objects.count() == 1


@pytest.fixture
def lagging(settings, monkeypatch):
    """Answers count as dear, and are found anew where they are asked for; the list tells which are."""
    settings.COUNTS_LAG = 60
    monkeypatch.setattr(remembering, "DEAR", 0)
    later = []
    monkeypatch.setattr(remembering.finders, "submit", lambda *work: later.append(work))
    return later


@pytest.mark.django_db(transaction=True)
def test_a_dear_answer_is_told_once_more_after_a_write_and_found_beside(lagging):
    begin_request()
    times = []
    assert remembered(("how many",), lambda: asked(times)) == 1
    assert oldest_told() is None
    make_article()
    assert [remembered(("how many",), lambda: asked(times)) for _ in range(3)] == [1, 1, 1]
    assert oldest_told() is not None
    [(work, *given)] = lagging
    work(*given)
    begin_request()
    assert remembered(("how many",), lambda: asked(times)) == 2
    assert oldest_told() is None


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("seconds", [0, 60])
def test_an_answer_does_not_lag_too_long(lagging, settings, monkeypatch, seconds):
    settings.COUNTS_LAG = seconds
    times = []
    remembered(("how many",), lambda: asked(times))
    make_article()
    later = timezone.now() + timedelta(minutes=2)
    monkeypatch.setattr(remembering.timezone, "now", lambda: later)
    assert remembered(("how many",), lambda: asked(times)) == 2


@pytest.mark.django_db(transaction=True)
def test_what_cannot_be_found_anew_is_said_and_found_by_the_next(lagging, caplog):
    remembered(("how many",), lambda: 1)
    make_article()
    assert remembered(("how many",), lambda: 1 // 0) == 1
    [(work, *given)] = lagging
    work(*given)
    assert "could not be found anew" in caplog.text
    assert remembered(("how many",), lambda: 3) == 3


@pytest.mark.django_db(transaction=True)
def test_a_page_says_as_of_when_its_counts_are(lagging, client):
    make_article("One")
    assert b"Counts here are as of" not in client.get("/articles/").content
    make_article("Two")
    page = client.get("/articles/").content.decode()
    assert "Counts here are as of" in page
    for work, *given in list(lagging):
        work(*given)
    page = client.get("/articles/").content.decode()
    assert "Counts here are as of" not in page
    assert "2 articles" in page
