import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from people.models import Redirect
from tests.factories import make_article, make_meeting, make_mention, make_official, make_outlet, make_post

pytestmark = pytest.mark.django_db


def page_of(client, official):
    response = client.get(official.get_absolute_url())
    assert response.status_code == 200
    return response.content.decode()


def test_names_posts_meetings_and_articles(client):
    shoigu = make_official("Sergei Shoigu", native_name="Сергей Шойгу", aliases=("Sergey Shoygu",), wikidata="Q1")
    chang = make_official("Chang Wanquan", country="CN")
    make_post(shoigu, "Minister of Defence", organisation="Ministry of Defence", start="2012-11-06", end="2024-05")
    make_post(shoigu, "Secretary", start="2024-05-12")
    make_post(shoigu, "Governor", certain=False)
    article = make_article("Ministers meet", "Sergei Shoigu met a guest.")
    make_mention(article, shoigu, "Sergei Shoigu")
    meeting = make_meeting([shoigu, chang], [article], place="Moscow", country="RU")
    page = page_of(client, shoigu)
    for words in (
        "Сергей Шойгу",
        "Sergey Shoygu",
        "6 November 2012",
        "May 2024",
        "today",
        "start not known",
        "end not known",
        "doubtful",
        "Chang Wanquan",
        "Moscow",
        f'{meeting.get_absolute_url()}#sources">1<',
        article.get_absolute_url(),
        meeting.get_absolute_url(),
    ):
        assert words in page, words


def test_names_tell_their_language(client):
    shoigu = make_official("Sergei Shoigu", native_name="Сергей Шойгу", aliases=("Sergey Shoygu", "绍伊古"))
    page = page_of(client, shoigu)
    assert '<span class="native" lang="ru">Сергей Шойгу</span>' in page
    assert '<li lang="zh">绍伊古</li>' in page
    assert "<li>Sergey Shoygu</li>" in page


def test_posts_are_drawn_with_contacts_of_known_days(client):
    official = make_official()
    make_post(official, "Minister of Defence", start="2012-11-06", end="2024-05-12")
    for start in ("2013-03-24", "2014-01", ""):
        make_meeting([official, make_official()], start=start)
    response = client.get(official.get_absolute_url())
    chart = response.context["tenures"]
    assert [bar.tenure.title for bar in chart.bars] == ["Minister of Defence"]
    assert len(chart.marks) == 1
    assert "1 contact of known days is drawn" in response.content.decode()
    assert client.get(chart.bars[0].tenure.href).status_code == 200


def test_contacts_stand_under_their_years_with_those_of_other_states(client):
    official, colleague = make_official(), make_official("Colleague")
    guest = make_official("Chang Wanquan", country="CN")
    make_meeting([official, colleague, guest], start="2013-03-24")
    make_meeting([official, colleague], start="2013-01-02")
    make_meeting([official], start="2012")
    make_meeting([official, guest], start="")
    years = client.get(official.get_absolute_url()).context["years"]
    assert [(year.name, [[one.name for one in line.others] for line in year.lines]) for year in years] == [
        ("2013", [["Chang Wanquan"], ["Colleague"]]),
        ("2012", [[]]),
        ("Undated", [["Chang Wanquan"]]),
    ]


def test_counterparts_by_number_of_contacts_lead_to_the_page_of_two(client):
    official = make_official(slug="sergei-shoigu")
    chang = make_official("Chang Wanquan", country="CN", slug="chang-wanquan")
    xu = make_official("Xu Qiliang", country="CN")
    make_meeting([official, xu, make_official("Colleague")])
    make_meeting([official, chang])
    make_meeting([official, chang], start="2014")
    make_meeting([official, xu], status="rejected")
    response = client.get(official.get_absolute_url())
    assert [(one.official.name, one.contacts) for one in response.context["counterparts"]] == [
        ("Chang Wanquan", 2),
        ("Xu Qiliang", 1),
    ]
    assert '/officials/chang-wanquan/with/sergei-shoigu/"' in response.content.decode()


def test_contradictions_are_flagged(client):
    official = make_official("Sergei Shoigu")
    article = make_article("Minister still", "Sergei Shoigu came.", published="2025-01-01")
    make_mention(article, official, "Sergei Shoigu", title="Defense Minister", flags="post ended 2024-05-12")
    make_meeting([official], start="2013-03-24", place="Moscow", place_key="moscow", country="RU")
    make_meeting([official], start="2013-03-24", place="Beijing", place_key="beijing", country="CN")
    make_meeting([official], start="2013-03-24", place="China", place_key="china", country="CN")
    make_meeting([official], start="2013-03-25", place="Beijing", place_key="beijing", country="CN")
    response = client.get(official.get_absolute_url())
    assert sorted(row.place for row in response.context["in_two_cities"]) == ["Beijing", "Moscow"]
    page = response.content.decode()
    assert "post ended 2024-05-12" in page
    assert "prints ‘Defense Minister’" in page
    assert "two cities on 24 March 2013" in page


def test_where_all_agrees_nothing_is_said(client):
    official = make_official()
    make_meeting([official], start="2013-03-24", place="Moscow", place_key="moscow")
    make_meeting([official], start="2013-03-24", place="Beijing", place_key="beijing", status="rejected")
    assert "What does not agree" not in page_of(client, official)


def test_an_official_of_whom_nothing_is_told(client):
    page = page_of(client, make_official("Silent One"))
    assert "No article reports a meeting of Silent One" in page
    assert "No article names Silent One" in page
    assert "No post is on record" in page


def test_a_rejected_meeting_is_left_out(client):
    official = make_official()
    meeting = make_meeting([official], status="rejected")
    assert meeting.get_absolute_url() not in page_of(client, official)


def test_more_rows_than_the_page_holds_lead_to_the_lists(client):
    official = make_official(slug="busy-one")
    for day in range(101):
        make_meeting([official], start=f"20{day % 20:02}-01-01")
    page = page_of(client, official)
    assert 'href="/meetings/?official=busy-one">All 101 meetings' in page


def test_a_merged_official_redirects_in_as_many_steps_as_it_takes(client):
    official = make_official(slug="kept")
    Redirect.objects.create(subject="official", old_id=900001, old_slug="first", new_id=900002)
    Redirect.objects.create(subject="official", old_id=900002, old_slug="second", new_id=official.pk)
    response = client.get("/officials/first/")
    assert (response.status_code, response["Location"]) == (302, "/officials/kept/")


def test_a_circle_of_redirects_ends(client):
    Redirect.objects.create(subject="official", old_id=900001, old_slug="first", new_id=900002)
    Redirect.objects.create(subject="official", old_id=900002, old_slug="second", new_id=900001)
    assert client.get("/officials/first/").status_code == 404


def test_an_unknown_slug(client):
    assert client.get("/officials/nobody/").status_code == 404


def test_one_known_from_sample_articles_alone(client):
    page = page_of(client, make_official(simulated=True))
    assert "known from articles written for this program alone" in page


def test_queries_do_not_grow_with_the_rows(client):
    official = make_official("Sergei Shoigu")

    def add(count):
        for _ in range(count):
            make_post(official)
            article = make_article(body="Sergei Shoigu came.", outlet=make_outlet())
            make_mention(article, official, "Sergei Shoigu", flags="post ended 2012")
            make_meeting([official, make_official(country="CN")], [article], place="Moscow", place_key="moscow")
            make_meeting([official], place="Beijing", place_key="beijing")

    def queries():
        with CaptureQueriesContext(connection) as captured:
            page_of(client, official)
        return len(captured)

    add(5)
    few = queries()
    add(500)
    assert queries() == few
    assert few <= 18  # whatever they hold: which rows are shown is asked first, and remembered outside of tests
