"""That an article is no copy: decided at the desk with a reason, kept by every later import, taken back, explained."""

import pytest
from django.contrib.auth.models import User
from django.urls import reverse

from articles.copies import bands, sketch, text_hash
from articles.models import Article, ArticleBand, ImportItem, ImportRun
from people.copies import keep_apart, mark
from people.curation import CurationError, withdraw
from people.models import Decision, Meeting
from people.recording import rebuild
from tests.factories import make_article, make_official, make_outlet, make_raw_file, make_report

pytestmark = pytest.mark.django_db

TALKS = "Chang Wanquan met Sergei Shoigu in Moscow on Sunday."
STORY = f"{TALKS} " + " ".join(f"The guest said sentence number {n} about ships and harbours." for n in range(20))
CLAIM = {"start": "2013-03-24", "end": "2013-03-24", "place": "Moscow", "country": "RU", "basis": "stated"}
APART = "/admin/articles/article/not-a-copy/"


@pytest.fixture
def curator(client):
    user = User.objects.create(username="curator", is_staff=True, is_superuser=True)
    client.force_login(user)
    return user


def told(body: str, published: str, officials=()) -> Article:
    """An article as an import leaves it, reporting the talks."""
    article = make_article(f"Of {published}", body, published=published, text_hash=text_hash(body))
    make_raw_file(article)
    ArticleBand.objects.bulk_create(ArticleBand(article=article, band=band) for band in bands(sketch(body)))
    if officials:
        make_report(article, None, TALKS, officials, claim=CLAIM)
    return article


@pytest.fixture
def reprint():
    """A near copy and its original, which report one contact."""
    officials = [make_official("Sergei Shoigu", slug="s"), make_official("Chang Wanquan", slug="c", country="CN")]
    original = told(STORY, "2013-03-25", officials)
    copy = told(f"{STORY} The paper added a word.", "2013-03-26", officials)
    mark([original.pk, copy.pk])
    rebuild()
    copy.refresh_from_db()
    assert (copy.copy_of, Meeting.objects.get().sources) == (original, 1)
    return copy


def apart(client, copy: Article, **changes):
    return client.post(APART, {"article": copy.pk, "reason": "written anew"} | changes)


def test_a_decision_with_reason_user_and_time_and_the_sources_follow(client, curator, reprint):
    original = reprint.copy_of
    assert apart(client, reprint).status_code == 302
    reprint.refresh_from_db()
    decision = Decision.objects.get()
    assert (reprint.copy_of, Meeting.objects.get().sources) == (None, 2)
    assert (decision.subject, decision.subject_id, decision.other_id) == ("article", reprint.pk, original.pk)
    assert (decision.action, decision.reason, decision.user) == ("keep apart", "written anew", curator)
    assert decision.made


def test_no_later_import_overwrites_it(client, curator, reprint):
    original = reprint.copy_of
    apart(client, reprint)
    later = told(STORY, "2013-03-27")
    mark([original.pk, reprint.pk, later.pk])
    mark([reprint.pk])
    assert dict(Article.objects.values_list("pk", "copy_of")) == {
        original.pk: None, reprint.pk: None, later.pk: original.pk,
    }  # fmt: skip


def test_it_is_taken_back_and_the_sources_follow(client, curator, reprint):
    original = reprint.copy_of
    apart(client, reprint)
    data = {"action": "take_back", "_selected_action": [Decision.objects.get(action="keep apart").pk]}
    data["reason"] = "They are two after all."
    client.post(reverse("admin:people_decision_changelist"), data)
    reprint.refresh_from_db()
    assert (reprint.copy_of, Meeting.objects.get().sources) == (original, 1)


def test_several_are_chosen_in_the_list(client, curator, reprint):
    data = {"action": "not_a_copy", "_selected_action": [reprint.pk, reprint.copy_of_id]}
    response = client.post(reverse("admin:articles_article_changelist"), data)
    assert response["Location"] == f"{APART}?article={reprint.pk}"
    page = client.get(response["Location"]).content.decode()
    assert f'name="article" value="{reprint.pk}"' in page
    assert "Of 2013-03-25" in page


def test_what_is_no_copy_is_not_set_apart(client, curator, reprint):
    data = {"action": "not_a_copy", "_selected_action": [reprint.copy_of_id]}
    response = client.post(reverse("admin:articles_article_changelist"), data, follow=True)
    assert "None of the selected articles is a copy." in response.content.decode()
    with pytest.raises(CurationError, match="is no copy"):
        keep_apart(reprint.copy_of, user=curator)


@pytest.mark.parametrize("changes", [{"reason": ""}, {"article": 0}, {"article": "x"}])
def test_without_a_reason_or_a_copy_nothing_is_decided(client, curator, reprint, changes):
    response = apart(client, reprint, **changes)
    assert response.status_code == 200
    assert "errorlist" in response.content.decode()
    assert not Decision.objects.exists()


def test_only_a_curator_decides(client, reprint):
    client.force_login(User.objects.create(username="reader", is_staff=True))
    assert client.get(APART).status_code == 403
    assert apart(client, reprint).status_code == 403


def test_a_decision_is_withdrawn_once(client, curator, reprint):
    apart(client, reprint)
    decision = Decision.objects.get()
    withdraw(decision, user=curator)
    with pytest.raises(CurationError):
        withdraw(Decision.objects.get(pk=decision.pk), user=curator)


def test_the_page_tells_why_it_is_a_copy(client, reprint):
    page = client.get(reprint.get_absolute_url()).content.decode()
    assert "Near: nearly the same words" in page
    assert "different runs of three words" in page
    assert "it was published on 25 March 2013, this one on 26 March 2013" in page
    assert "not a copy…" not in page  # offered to curators alone


def test_the_pages_of_both_tell_of_a_decision(client, curator, reprint):
    original = reprint.copy_of
    apart(client, reprint, reason="<b>written anew</b>")
    for article, words in ((reprint, "this article is no copy of"), (original, "is no copy of this one")):
        page = client.get(article.get_absolute_url()).content.decode()
        assert words in page
        assert "&lt;b&gt;written anew" in page


def test_the_desk_tells_what_is_missing_with_counts(client, curator):
    run = ImportRun.objects.create()
    stated = make_article("Has all", outlet=make_outlet())
    undated = make_article("Undated", published="", missing=["date", "outlet"])
    for article in (stated, undated):
        ImportItem.objects.create(
            run=run, name=article.headline, fate="created", article=article, missing=article.missing
        )
    for model in ("article", "importitem"):
        response = client.get(f"/admin/articles/{model}/?missing=date&_facets=True")
        assert response.context["cl"].result_count == 1
        (filters,) = [spec for spec in response.context["cl"].filter_specs if spec.title == "missing"]
        counts = [choice["display"] for choice in filters.choices(response.context["cl"])]
        assert counts == ["All", "No headline (0)", "No date (1)", "No outlet (1)", "No body (0)"]


def test_the_desk_never_tells_of_no_contacts_where_none_are_read(client, curator):
    page = client.get(reverse("admin:articles_article_change", args=[make_article(language="ru").pk])).content.decode()
    assert "not read in this language" in page
