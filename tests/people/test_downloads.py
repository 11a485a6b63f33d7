"""What can be taken away: exports of a filtered list, feeds, calendars, citations, the zip of all records."""

import csv
import json
import re
from io import BytesIO, StringIO
from zipfile import ZipFile

import bibtexparser
import pytest
import rispy
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from icalendar import Calendar
from lxml import etree

from articles.models import Article
from people.models import Meeting, Official, Redirect
from tests.factories import make_article, make_meeting, make_official, make_outlet, make_post, make_raw_file
from tests.scenes import build_archive

pytestmark = pytest.mark.django_db
ATOM = {"a": "http://www.w3.org/2005/Atom"}


def body_of(response) -> str:
    assert response.status_code == 200
    return b"".join(response).decode("utf-8-sig")


def rows_of(client: Client, path: str) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(body_of(client.get(path)))))


@pytest.fixture
def archive():
    return build_archive()


@pytest.mark.parametrize("kind", ["articles", "meetings", "officials"])
def test_csv_and_json_hold_every_row_of_the_list(client, archive, kind):
    told = json.loads(body_of(client.get(f"/{kind}/export.json")))[kind]
    held = {"articles": Article.objects, "meetings": Meeting.objects, "officials": Official.objects}[kind]
    assert len(told) == held.count() > 1
    assert [row["id"] for row in rows_of(client, f"/{kind}/export.csv")] == [str(row["id"]) for row in told]
    assert all(row["address"].startswith(f"http://testserver/{kind}/") for row in told)


def test_exports_take_the_filters_and_the_order_of_the_list(client, archive):
    assert [row["kind"] for row in rows_of(client, "/meetings/export.csv?kind=visit")] == ["visit"]
    assert [row["name"] for row in rows_of(client, "/officials/export.csv?q=Шойгу")] == ["Sergei Shoigu"]
    assert len(rows_of(client, "/articles/2013/03/export.csv?outlet=cd")) == 1
    oldest = rows_of(client, "/articles/export.csv?sort=oldest")
    assert oldest[0]["published"] < oldest[-2]["published"]


@pytest.mark.parametrize(
    "path",
    [
        "/meetings/export.csv?kind=duel",
        "/meetings/feed.atom?since=soon",
        "/officials/calendar.ics?colour=red",
        "/articles/cite.ris?since=2013&since=2014",
    ],
)
def test_a_bad_parameter_is_named(client, archive, path):
    assert client.get(path).status_code == 400


def test_a_download_is_a_file_with_a_plain_name(client, archive):
    response = client.get("/meetings/export.csv")
    assert response["Content-Disposition"] == 'attachment; filename="readout-meetings.csv"'
    assert response["Content-Type"] == "text/csv; charset=utf-8"


def test_a_cell_is_never_a_formula(client):
    make_article(headline="=HYPERLINK(1)", authors=["+1", "B"])
    (row,) = rows_of(client, "/articles/export.csv")
    assert (row["headline"], row["authors"]) == ("'=HYPERLINK(1)", "'+1; B")


def test_rejected_meetings_are_left_out(client):
    make_meeting([make_official()], status="rejected")
    assert rows_of(client, "/meetings/export.csv") == []


@pytest.mark.parametrize("kind", ["articles", "meetings", "officials"])
def test_the_queries_do_not_grow_with_the_rows(client, django_assert_max_num_queries, kind):
    for number in range(30):
        officials = [make_official(aliases=(f"Alias {number}",)), make_official()]
        make_post(officials[0])
        article = make_article(f"Report {number}", f"They met {number} times.", outlet=make_outlet())
        make_raw_file(article)
        make_meeting(officials, [article])
    with django_assert_max_num_queries(8):  # five of the records, the choices of the filters
        assert len(rows_of(client, f"/{kind}/export.csv")) >= 30


@pytest.mark.parametrize("kind", ["articles", "meetings", "officials"])
def test_an_atom_feed_of_any_filter(client, archive, kind):
    response = client.get(f"/{kind}/feed.atom?q=Shoigu")
    feed = etree.fromstring(response.content)
    assert response["Content-Type"].startswith("application/atom+xml")
    entries = feed.findall("a:entry", ATOM)
    assert entries
    ids = [entry.findtext("a:id", namespaces=ATOM) for entry in entries]
    assert all(one.startswith(f"tag:testserver,2026:{kind}/") for one in ids)
    assert "Shoigu" in feed.findtext("a:title", namespaces=ATOM)


def test_a_feed_of_meetings_shows_the_words(client, archive):
    assert "met his Russian counterpart" in client.get("/meetings/feed.atom").content.decode()


def test_a_calendar_says_what_is_not_exact_and_leaves_out_the_undated(client):
    official = make_official("Alpha Test", slug="alpha")
    make_meeting([official], start="2013-03-24", place="Moscow")
    make_meeting([official], start="2013-04", end="2013-04", extent="within")
    make_meeting([official], start="2014", end="2014", extent="within")
    make_meeting([official], start="", end="")
    for path in ("/meetings/calendar.ics?official=alpha", "/officials/calendar.ics?q=Alpha"):
        events = Calendar.from_ical(client.get(path).content).walk("VEVENT")
        told = {
            str(event["status"]): (event.decoded("dtstart").isoformat(), event.decoded("dtend").isoformat())
            for event in events
        }
        assert told == {"CONFIRMED": ("2013-03-24", "2013-03-25"), "TENTATIVE": ("2013-04-01", "2013-05-01")}


def test_a_calendar_of_officials_has_the_meetings_of_those_who_fit(client):
    make_meeting([make_official("Alpha Test")])
    make_meeting([make_official("Beta Test")])
    assert len(Calendar.from_ical(client.get("/officials/calendar.ics?q=Beta").content).walk("VEVENT")) == 1


def test_the_citation_of_a_meeting_has_its_evidence(client, archive):
    page = archive.paths["meeting"]
    text = client.get(f"{page}cite.txt").content.decode()
    assert "http://testserver/meetings/" in text
    assert "“Chang Wanquan met his Russian counterpart" in text
    assert "sample data" in text
    (record,) = rispy.loads(client.get(f"{page}cite.ris").content.decode())
    assert len(record["notes"]) == 2
    (item,) = json.loads(client.get(f"{page}cite.json").content)
    assert item["issued"] == {"date-parts": [[2013, 3, 24]]}


def test_the_citation_of_an_article_in_every_form(client):
    article = make_article("Ministers & {generals}: 100%", authors=["Wang Example"], url="http://paper.example/a_b")
    page = article.get_absolute_url()
    (record,) = rispy.loads(client.get(f"{page}cite.ris").content.decode())
    assert (record["title"], record["authors"], record["date"]) == (article.headline, ["Wang Example"], "2013/03/25/")
    library = bibtexparser.parse_string(client.get(f"{page}cite.bib").content.decode())
    assert not library.failed_blocks
    assert library.entries[0]["title"] == r"{Ministers \& \{generals\}: 100\%}"
    (item,) = json.loads(client.get(f"{page}cite.json").content)
    assert (item["type"], item["URL"]) == ("article-newspaper", "http://paper.example/a_b")


def test_a_wrong_slug_leads_to_the_right_citation(client, archive):
    page = archive.paths["meeting"]
    wrong = page.rsplit("/", 2)[0] + "/wrong/cite.ris"
    assert client.get(wrong)["Location"] == f"{page}cite.ris"
    article = make_article()
    wrong = f"/articles/{article.pk}/an-old-slug/cite.txt"
    assert client.get(wrong)["Location"] == f"{article.get_absolute_url()}cite.txt"


def test_the_citation_of_a_swallowed_meeting(client):
    meeting = make_meeting([make_official()])
    Redirect.objects.create(subject="meeting", old_id=meeting.pk + 1, new_id=meeting.pk)
    response = client.get(f"/meetings/{meeting.pk + 1}/meeting/cite.txt")
    assert response["Location"] == f"{meeting.get_absolute_url()}cite.txt"
    assert client.get("/meetings/999/meeting/cite.txt").status_code == 404


def test_the_citation_of_a_search_says_what_was_asked(client, archive):
    text = client.get("/meetings/cite.txt?kind=visit&since=2013").content.decode()
    assert "Kind: Visit; From: 2013" in text or "From: 2013; Kind: Visit" in text
    assert "1 found" in text
    assert "http://testserver/meetings/?kind=visit&since=2013" in text


def test_all_records_as_one_zip_with_a_dictionary(client, archive):
    with ZipFile(BytesIO(b"".join(client.get("/data/")))) as bundle:
        package = json.loads(bundle.read("datapackage.json"))
        for resource in package["resources"]:
            rows = list(csv.reader(StringIO(bundle.read(resource["path"]).decode())))
            assert rows[0] == [field["name"] for field in resource["schema"]["fields"]]
            assert len(rows) > 1, resource["path"]
            assert all(field["description"] for field in resource["schema"]["fields"])
        assert "quote" in bundle.read("README.txt").decode()


def zipped(client: Client, query: str = "") -> dict[str, list[dict[str, str]]]:
    """The tables of a zip of all records, by name; 'README' has its text."""
    with ZipFile(BytesIO(b"".join(client.get(f"/data/{query}")))) as bundle:
        texts = {name.partition(".")[0]: bundle.read(name).decode() for name in bundle.namelist()}
    del texts["datapackage"]
    return {name: [text] if name == "README" else list(csv.DictReader(StringIO(text))) for name, text in texts.items()}


def test_more_records_than_one_file_takes_come_in_parts(client, archive, settings):
    whole = zipped(client)
    settings.EXPORT_ROWS = most = Meeting.objects.latest("pk").pk - 1
    page = client.get("/data/")
    addresses = re.findall(r'href="/data/(\?part=\d+)"', page.content.decode())
    told = [zipped(client, address) for address in addresses]
    assert sum(bool(one["meetings"]) for one in told) > 1
    assert all(len(one[name]) <= most for one in told for name in ("officials", "meetings", "articles"))
    for name, rows in whole.items():
        parts = [row for one in told for row in one[name]]
        if name != "README":
            assert sorted(parts, key=str) == sorted(rows, key=str), name
    assert "Part 2 of" in told[1]["README"][0]
    assert "part-2-of" in client.get("/data/?part=2")["Content-Disposition"]


def test_the_page_of_parts_says_that_they_hold_sample_data(client, archive, settings):
    settings.EXPORT_ROWS = 1
    for simulated in (True, False):
        Article.objects.update(simulated=simulated)
        assert ("Sample data" in client.get("/data/").content.decode()) is simulated


@pytest.mark.parametrize("query", ["part=0", "part=-1", "part=999999999999999999", "part=x", "page=1", "part=1&part=1"])
def test_a_part_that_is_not_there_is_named(client, archive, query):
    response = client.get(f"/data/?{query}")
    assert response.status_code == 400
    assert query[:4] in response.content.decode()


def test_no_limit_gives_all_records_as_one_zip(client, archive, settings):
    settings.EXPORT_ROWS = 0
    assert len(zipped(client)["meetings"]) == Meeting.objects.count()


def test_lists_and_pages_lead_there(client, archive):
    for path in ("/articles/?outlet=cd", "/meetings/?kind=visit", "/officials/?q=Shoigu"):
        page = client.get(path).content.decode()
        name, _, query = path.partition("?")
        assert f'href="{name}export.csv?{query}"' in page.replace("&amp;", "&")
    assert f"{archive.paths['meeting']}cite.ris" in client.get(archive.paths["meeting"]).content.decode()
    assert "DC.title" in client.get(archive.paths["article"]).content.decode()


FOLLOWED = ["/articles/feed.atom", "/meetings/feed.atom", "/officials/feed.atom", "/meetings/calendar.ics", "/data/"]


@pytest.mark.parametrize("path", [*FOLLOWED, "/officials/calendar.ics", "/network/graph.graphml"])
def test_feeds_calendars_and_the_zip_ask_as_much_of_few_rows_as_of_many(client, path):
    def add(count):
        for number in range(count):
            officials = [make_official(country="CN"), make_official()]
            article = make_article(f"Report {number}", f"They met {number} times.", outlet=make_outlet())
            make_raw_file(article)
            make_meeting(officials, [article])

    def queries():
        with CaptureQueriesContext(connection) as captured:
            b"".join(client.get(path))
        return len(captured)

    add(5)
    few = queries()
    add(60)
    assert queries() == few
