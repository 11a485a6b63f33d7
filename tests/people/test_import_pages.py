"""Uploading in the admin, the page of a run with its ledger, and what can be asked of it."""

import io
import zipfile

import pytest
from django.contrib.auth.models import Group, User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from articles import upload_limits
from articles.models import Article, ImportItem, ImportRun, Upload
from people.running import Worker
from tests.factories import make_article, make_raw_file

pytestmark = pytest.mark.django_db
ADD = "/admin/articles/importrun/add/"
STORY = b"""Defense ministers meet in Moscow

MOSCOW, March 24 (Xinhua) -- Chinese Defense Minister Chang Wanquan met his Russian counterpart Sergei Shoigu in Moscow
on Sunday, and the two agreed to hold more exercises together. Chang thanked his host, who will visit Beijing in May.
"""


@pytest.fixture(autouse=True)
def uploads(settings, tmp_path):
    settings.UPLOADS = tmp_path / "uploads"


def log_in(client, role: str) -> User:
    user = User.objects.create(username=role.lower(), is_staff=True)
    user.groups.add(Group.objects.get(name=role))
    client.force_login(user)
    return user


@pytest.fixture
def user(client):
    return log_in(client, "Administrator")


def file(name: str, data: bytes = STORY) -> SimpleUploadedFile:
    return SimpleUploadedFile(name, data)


def archive(*names: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        for name in names:
            packed.writestr(name, STORY)
    return out.getvalue()


def work() -> None:
    Worker(1, lambda _: None).work(once=True)


def address(run: ImportRun, page: str = "change") -> str:
    return reverse(f"admin:articles_importrun_{page}", args=[run.pk])


def act(client, run: ImportRun, action: str, **options):
    return client.post(address(run, action), **options)


# --- uploading ---


def test_the_list_tells_what_each_run_did_in_words(client, user):
    ImportRun.objects.create(counts={"created": 1200, "failed": 0, "new meetings": 3})
    ImportRun.objects.create(counts={"created": 0})
    page = client.get(reverse("admin:articles_importrun_changelist")).content.decode()
    assert '<td class="field-what_it_did">created: 1,200; new meetings: 3</td>' in page
    assert '<td class="field-what_it_did">nothing</td>' in page


def test_files_are_queued_and_the_page_of_their_run_is_shown(client, user):
    sent = {"raw_files": [file("a.txt"), file("raw.zip", archive("raw/b.txt"))], "simulated": "on"}
    response = client.post(ADD, sent)
    run = ImportRun.objects.get()
    assert (response.status_code, response["Location"]) == (302, address(run))
    assert (run.state, run.requested_by, run.arguments["simulated"]) == ("queued", user, True)
    assert list(run.uploads.values_list("name", flat=True)) == ["a.txt", "raw.zip"]
    page = client.get(address(run)).content.decode()
    assert "waits for a worker" in page
    assert '<noscript><meta http-equiv="refresh"' in page
    assert "refresh" not in client.get(f"{address(run)}?still").content.decode().replace("Refresh by itself", "")


def test_a_manifest_comes_with_the_files(client, user):
    manifest = file("known.csv", b"file,url\na.txt,https://news.example/1\n")
    assert client.post(ADD, {"raw_files": [file("a.txt")], "manifest": manifest}).status_code == 302
    work()
    assert Article.objects.get().url == "https://news.example/1"


@pytest.mark.parametrize(
    ("sent", "said"),
    [
        ({}, "This field is required"),
        ({"raw_files": [file("a.pdf")]}, "a.pdf is none of .htm, .html, .txt, .zip"),
        ({"raw_files": [file("a.zip", b"no zip")]}, "a.zip is no archive of the kind"),
        ({"raw_files": [file("a.tar.gz", archive("a.txt"))]}, "a.tar.gz is no archive of the kind"),
        ({"raw_files": [file("a.zip", b"")]}, "a.zip is no archive of the kind"),
        ({"raw_files": [file("a.txt"), file("a.txt", b"other")]}, "a.txt is given twice"),
        (
            {"raw_files": [file("a.txt")], "manifest": file("m.csv", b"file,colour\n")},
            "unknown column &#x27;colour&#x27;",
        ),
        ({"raw_files": [file("a.txt")], "manifest": file("m.csv", b"\xff\xfe\0")}, "m.csv: not a CSV file in UTF-8"),
    ],
)
def test_what_cannot_be_imported_is_named(client, user, sent, said):
    for given in sent.values():
        for one in given if isinstance(given, list) else [given]:
            one.seek(0)
    response = client.post(ADD, sent)
    assert response.status_code == 400
    assert said in response.content.decode()
    assert not ImportRun.objects.exists()
    assert not Upload.objects.exists()


def test_a_form_that_is_too_large_is_refused_unread(client, user, settings):
    settings.MAX_UPLOAD_BYTES = 10_000
    response = client.post(ADD, {"raw_files": [file("a.txt", bytes(20_000))]})
    assert response.status_code == 400
    assert "are more than MAX_UPLOAD_BYTES (10,000)" in response.content.decode()
    assert "This field is required" not in response.content.decode()


def test_where_there_is_no_room_it_is_said(client, user, settings, tmp_path):
    settings.UPLOADS = tmp_path / "file" / "uploads"
    (tmp_path / "file").touch()
    response = client.post(ADD, {"raw_files": [file("a.txt")]})
    assert response.status_code == 400
    assert "could not be kept on the server: Not a directory" in response.content.decode()
    assert not ImportRun.objects.exists()


def test_too_many_files_are_to_come_as_an_archive(client, user, monkeypatch):
    monkeypatch.setattr(upload_limits, "MOST_FILES", 2)
    response = client.post(ADD, {"raw_files": [file(f"{n}.txt") for n in range(3)]})
    assert "More than 2 files: pack them into an archive." in response.content.decode()


def test_files_of_somebody_without_an_account_are_not_kept(client, rf):
    response = client.post("/admin/login/", {"username": "x", "password": "y", "file": file("a.txt")})
    assert response.wsgi_request.FILES == {}
    assert client.post(ADD, {"raw_files": [file("a.txt")]}).status_code == 302
    assert not ImportRun.objects.exists()


@pytest.mark.parametrize("role", ["Viewer", "Curator", "Editor"])
def test_only_administrators_import(client, role):
    log_in(client, role)
    run = ImportRun.objects.create(state="queued", kind="import")
    assert client.get(ADD).status_code == 403
    assert client.post(ADD, {"raw_files": [file("a.txt")]}).status_code == 403
    page = client.get(address(run))
    assert (page.status_code, b"Discard" in page.content) == (200, False)
    assert b"Import files" not in client.get("/admin/articles/importrun/").content
    for action in ("retry", "resume", "discard"):
        assert act(client, run, action).status_code == 403


def test_the_form_warns_of_the_sample(client, user):
    assert "manage.py remove_sample" not in client.get(ADD).content.decode()
    make_raw_file(make_article(simulated=True))
    assert "manage.py remove_sample" in client.get(ADD).content.decode()


# --- a run's page ---


def test_a_run_from_upload_to_ledger(client, user):
    client.post(ADD, {"raw_files": [file("raw.zip", archive("raw/a.txt")), file("bad.txt", b"\0\1\2" * 400)]})
    work()
    run = ImportRun.objects.get()
    page = client.get(address(run)).content.decode()
    assert "<strong>Done</strong>" in page
    assert "raw/a.txt" in page
    assert Article.objects.get().get_absolute_url() in page
    assert "noscript" not in page
    assert page.index("bad.txt</th>") < page.index("raw/a.txt</th>")
    response = act(client, run, "retry")
    again = ImportRun.objects.latest("pk")
    assert (response["Location"], again.follows) == (address(again), run)
    work()
    assert f'Follows</dt><dd><a href="{address(run)}"' in client.get(address(again)).content.decode()


def test_the_ledger_as_csv(client, user):
    run = ImportRun.objects.create(state="done")
    article = make_article(missing=["date"])
    ImportItem.objects.create(run=run, name="=raw/a.txt", fate="created", article=article, missing=["date"], copy=True)
    ImportItem.objects.create(run=run, name="raw/b\n.txt", fate="failed", reason='it is "empty"')
    response = client.get(address(run, "ledger"))
    assert response["Content-Disposition"] == f'attachment; filename="readout-run-{run.pk}.csv"'
    text = b"".join(response.streaming_content).decode("utf-8-sig")
    assert text.splitlines()[0] == "file,fate,reason,missing,copy,article,sha256"
    assert f"'=raw/a.txt,created,,date,true,{article.pk}," in text
    assert '"raw/b\n.txt",failed,"it is ""empty""",,false,,' in text


def test_queries_do_not_grow_with_the_ledger(client, user):
    run = ImportRun.objects.create(state="done", kind="import", total=2, done=2)
    counted = []
    for _ in range(2):
        for _ in range(20):
            ImportItem.objects.create(run=run, name="a.txt", fate="created", article=make_article())
        with CaptureQueriesContext(
            connection,
        ) as queries:
            assert client.get(address(run)).status_code == 200
        counted.append(len(queries))
    assert counted[0] == counted[1]


def test_what_a_worker_could_not_do_is_resumed_or_discarded(client, user):
    client.post(ADD, {"raw_files": [file("raw.zip", archive("raw/a.png"))]})
    work()
    run = ImportRun.objects.get()
    page = client.get(address(run)).content.decode()
    assert "<strong>Failed</strong>: raw.zip holds no file that ends in" in page
    act(client, run, "resume")
    again = ImportRun.objects.latest("pk")
    act(client, again, "discard")
    again.refresh_from_db()
    assert (again.state, again.reason) == ("interrupted", "Discarded by administrator.")
    assert "Resume" not in client.get(address(again)).content.decode()
    page = act(client, again, "resume", follow=True).content.decode()
    assert "Only what was asked for at the desk" in page


@pytest.mark.parametrize(
    "path", ["999/change/", "nonsense/change/", "999/ledger.csv", "999999999999999999999/ledger.csv"]
)
def test_a_run_that_is_not_there(client, user, path):
    assert client.get(f"/admin/articles/importrun/{path}").status_code == 404


def test_actions_are_asked_for_by_forms_alone(client, user):
    run = ImportRun.objects.create(state="queued", kind="import")
    assert client.get(address(run, "discard")).status_code == 405


def test_runs_that_wait_are_counted(client, user):
    first, second = (ImportRun.objects.create(state="queued", kind="extract") for _ in range(2))
    assert "waits for a worker</p>" in client.get(address(first)).content.decode()
    assert "after 1 other run" in client.get(address(second)).content.decode()
