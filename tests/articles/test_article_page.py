import pytest
from django.contrib.auth.models import User
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles.models import Article
from people.models import Meeting
from tests.factories import (
    make_article,
    make_meeting,
    make_mention,
    make_official,
    make_outlet,
    make_post,
    make_raw_file,
    make_report,
)

pytestmark = pytest.mark.django_db

BODY = "Chang Wanquan met Sergei Shoigu in Moscow on Sunday.\nShoigu will visit Beijing in May."


def page_of(client, article):
    response = client.get(article.get_absolute_url())
    assert response.status_code == 200
    return response.content.decode()


@pytest.fixture
def shoigu():
    return make_official("Sergei Shoigu", slug="sergei-shoigu")


def test_the_article_with_its_facts(client, shoigu):
    article = make_article("Ministers meet", BODY, outlet=make_outlet("China Daily", country="CN"), agency="Xinhua")
    make_mention(article, shoigu, "Sergei Shoigu", title="Defense Minister")
    make_mention(article, None, "Chang Wanquan", title="Minister", country="CN")
    meeting = make_meeting([shoigu], place="Moscow")
    report = make_report(article, meeting, "Chang Wanquan met Sergei Shoigu in Moscow on Sunday", [shoigu])
    page = page_of(client, article)
    assert '<a class="person" href="/officials/sergei-shoigu/" title="Defense Minister">Sergei Shoigu</a>' in page
    assert f'id="report-{report.pk}"' in page
    assert meeting.get_absolute_url() in page
    assert "25 March 2013, 03:06" in page
    assert "Chang Wanquan <span" in page  # named, not matched
    assert "Credited to Xinhua" in page


def test_what_speaks_against_a_title_is_shown(client, shoigu):
    article = make_article(body=BODY)
    make_mention(article, shoigu, "Sergei Shoigu", title="Defense Minister", flags="post ended 2012-11-06")
    assert "by the authority file: post ended 2012-11-06" in page_of(client, article)


def test_what_was_only_planned_stands_apart(client, shoigu):
    article = make_article(body=BODY)
    make_report(article, None, "Shoigu will visit Beijing in May", [shoigu], kind="visit", modality="planned")
    page = page_of(client, article)
    assert "Mentioned, not counted as a contact" in page
    assert "<strong>planned</strong>" in page
    assert "evidence-uncounted" in page
    assert "The reader found no contact" in page


def test_a_rejected_meeting_is_not_counted(client, shoigu):
    article = make_article(body=BODY)
    make_meeting([shoigu], [article], status=Meeting.Status.REJECTED)
    assert "<strong>rejected by a curator</strong>" in page_of(client, article)


def test_an_orphaned_report_shows_its_words_and_no_mark(client, shoigu):
    article = make_article(body=BODY)
    report = make_report(article, None, BODY[:20], modality="planned")
    report.state, report.start, report.end = "orphaned", None, None
    report.save()
    page = page_of(client, article)
    assert f'id="report-{report.pk}"' not in page
    assert "no longer in the article" in page


@pytest.mark.parametrize("language", ["zh", "ru"])
def test_contacts_are_not_read_in_every_language(client, language):
    page = page_of(client, make_article("会谈", "国防部长常万全。", language=language))
    assert "Contacts are not read in this language" in page
    assert f'lang="{language}"' in page
    assert "found no contact" not in page


def test_provenance(client):
    article = make_article(outlet=make_outlet("China Daily"), missing=["headline"], filled=["published"])
    raw = make_raw_file(article, name="dump/000.txt")
    name = raw.names.get()
    name.manifest = {"outlet": "TASS"}
    name.save()
    page = page_of(client, article)
    for words in ("dump/000.txt", raw.sha256, "utf-8", "states no headline", "Known only from the scraper", "TASS"):
        assert words in page


def test_copies_and_the_rule(client):
    original = make_article("First")
    copy = make_article("Second", copy_of=original)
    assert "The one published earliest stands for all" in page_of(client, original)
    assert copy.get_absolute_url() in page_of(client, original)
    assert "This is a copy of" in page_of(client, copy)


def test_neighbours_by_date(client):
    early, middle, late = (make_article(f"Day {day}", published=f"2013-03-0{day}") for day in (1, 2, 3))
    same_day = make_article("Day 2 again", published="2013-03-02")
    undated = make_article("Never", published="")
    context = client.get(middle.get_absolute_url()).context
    assert (context["previous"], context["next"]) == (early, same_day)
    context = client.get(late.get_absolute_url()).context
    assert (context["previous"], context["next"]) == (same_day, None)
    context = client.get(undated.get_absolute_url()).context
    assert (context["previous"], context["next"]) == (None, None)


def test_sample_data_is_marked(client):
    page = page_of(client, make_article(simulated=True))
    assert "Nobody published it" in page
    assert "badge-sample" in page


def test_an_article_without_anything(client):
    page = page_of(client, make_article("", "", published="", language="und"))
    for words in ("(no headline)", "undated", "Outlet not stated", "No story was found"):
        assert words in page


def test_each_contact_has_a_tint_of_its_own(client, shoigu):
    article = make_article(body=BODY)
    for quote in ("Chang Wanquan met Sergei Shoigu", "Shoigu will visit Beijing"):
        make_report(article, make_meeting([shoigu]), quote, [shoigu])
    page = page_of(client, article)
    for tint in (1, 2):
        assert f'class="ref-back tint-{tint}"' in page
        assert f' tint-{tint}">' in page.partition('class="story"')[2]


def test_other_articles_on_the_same_meetings(client, shoigu):
    article, other, copy, elsewhere = (make_article(name) for name in ("One", "Two", "Three", "Four"))
    make_meeting([shoigu], [article, other, copy])
    make_meeting([shoigu], [elsewhere])
    Article.objects.filter(pk=copy.pk).update(copy_of=other)
    page = page_of(client, article)
    others = page.partition("Also on these contacts")[2].partition("</section>")[0]
    assert [name in others for name in ("One", "Two", "Three", "Four")] == [False, True, True, False]
    assert "copy</span>" in others
    assert "Also on these contacts" not in page_of(client, elsewhere)


def raw_address(article, name="raw/"):
    return article.get_absolute_url() + name


def test_the_raw_file_as_it_came_and_nothing_runs(client):
    article = make_article()
    older = make_raw_file(article, data=b"<script>alert(1)</script> older")
    make_raw_file(article, data="<script>Größe</script>".encode("cp1252"))
    article.raw_file.encoding = "cp1252"
    article.raw_file.save()
    response = client.get(raw_address(article))
    assert response.content == "<script>Größe</script>".encode("cp1252")
    assert response["Content-Type"] == "text/plain; charset=cp1252"
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Content-Security-Policy"].startswith("sandbox;")
    assert client.get(raw_address(article), {"sha256": older.sha256}).content.endswith(b"older")
    assert f'href="{raw_address(article)}?sha256={older.sha256}"' in page_of(client, article)


def test_raw_addresses_that_lead_nowhere(client):
    article = make_article()
    assert client.get(raw_address(article)).status_code == 404  # nothing is held
    make_raw_file(article)
    other = make_raw_file(make_article())
    assert client.get(raw_address(article), {"sha256": other.sha256}).status_code == 404
    assert client.get(raw_address(article), {"format": "html"}).status_code == 400
    assert client.get(f"/articles/{article.pk}/other/raw/")["Location"] == raw_address(article)
    assert client.get("/articles/999/x/raw/").status_code == 404


def test_where_texts_are_not_public_the_evidence_alone_is_quoted(client, settings, shoigu):
    settings.PUBLIC_TEXT = "quotes"
    article = make_article(body="A first part. Chang Wanquan met Sergei Shoigu there. A last part.\nMore was said.")
    make_raw_file(article)
    make_report(article, make_meeting([shoigu]), "Chang Wanquan met Sergei Shoigu", [shoigu])
    page = page_of(client, article)
    assert "Chang Wanquan met Sergei Shoigu" in page
    for words in ("A first part", "A last part", "More was said", "raw/"):
        assert words not in page
    assert "not the whole article" in page
    assert client.get(raw_address(article)).status_code == 403
    client.force_login(User.objects.create(username="reader"))
    assert "More was said" in page_of(client, article)
    assert client.get(raw_address(article)).status_code == 200


def test_sample_data_is_of_our_own_writing_and_always_whole(client, settings):
    settings.PUBLIC_TEXT = "quotes"
    article = make_article(body="All of it.", simulated=True)
    make_raw_file(article)
    assert "All of it." in page_of(client, article)
    assert client.get(raw_address(article)).status_code == 200


def test_text_is_escaped(client, shoigu):
    article = make_article("<b>Bold</b>", "<script>alert(1)</script> Sergei Shoigu <i>met</i> a guest.")
    make_mention(article, shoigu, "Sergei Shoigu", title='"><script>')
    make_report(article, None, "Shoigu <i>met</i> a guest", modality="planned")
    page = page_of(client, article)
    assert "<script>" not in page
    assert "<i>met" not in page


def test_a_wrong_slug_redirects(client):
    article = make_article("Ministers meet")
    response = client.get(f"/articles/{article.pk}/something-else/")
    assert (response.status_code, response["Location"]) == (302, article.get_absolute_url())


def test_an_unknown_id(client):
    assert client.get("/articles/999999/ministers-meet/").status_code == 404


def test_queries_do_not_grow_with_the_facts(client, shoigu):
    def article_with(count):
        people = [make_official(f"Person {n} of {count}") for n in range(count)]
        body = "\n".join(f"{person.name} met a guest." for person in people)
        article = make_article(f"Of {count}", body, outlet=make_outlet(), published="2013-03-25")
        for person in people:
            make_post(person)
            make_mention(article, person, person.name)
            make_report(article, make_meeting([person]), f"{person.name} met a guest", [person])
            make_article(body, copy_of=article, outlet=make_outlet())
            make_raw_file(article)
        return article

    def queries(article):
        with CaptureQueriesContext(connection) as captured:
            page_of(client, article)
        return len(captured)

    few = queries(article_with(5))
    assert queries(article_with(500)) == few
    assert few <= 13
