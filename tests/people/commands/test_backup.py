"""A backup holds all of it, comes back with the same numbers on either database, or not at all."""

import gzip
import json
import os
import subprocess
import sys
from io import StringIO
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.auth.models import Group, User
from django.core.management import CommandError, call_command
from django.db import connection

from articles.history import acting
from articles.models import Article, ImportRun, RawContent
from articles.search import hits
from articles.search_query import parse_query
from people import backup as backups
from people.consolidating import regroup
from people.curation import decide
from people.export import write_json
from people.models import Decision, Meeting, Official, Redirect
from tests.factories import make_article, make_meeting, make_official, make_raw_file
from tests.processes import BARE

pytestmark = pytest.mark.django_db(transaction=True)
SAMPLE = settings.BASE_DIR / "fixtures" / "sample"


@pytest.fixture
def archive():
    """An archive with something of everything that must not be lost."""
    call_command("load_authority", stdout=StringIO())
    paths = [str(path) for path in sorted(SAMPLE.glob("d0*"))]
    call_command("import_coverage", *paths, workers=1, stdout=StringIO(), stderr=StringIO())
    user = User.objects.create_user("curator", password="right one here", is_staff=True)
    user.groups.add(Group.objects.get(name="Editor"))
    meeting = Meeting.objects.order_by("pk").first()
    with acting(user, "checked"):
        decide(Decision.Action.SET, meeting, user=user, reason="checked: 会谈", field="place", value="Moscow")
        official = Official.objects.first()
        official.name += " II"
        official.save()
    regroup()
    gone = make_meeting([make_official()])
    number = gone.pk
    Redirect.objects.create(subject="meeting", old_id=number, new_id=meeting.pk)
    gone.delete()
    return number


def run(command: str, *arguments: object, **options) -> str:
    out = StringIO()
    call_command(command, *map(str, arguments), stdout=out, **options)
    return out.getvalue()


def seals(path: Path) -> dict:
    with gzip.open(path, "rt") as file:
        return json.loads(file.readlines()[-1])["tables"]


def exported() -> str:
    out = StringIO()
    write_json(out)
    return out.getvalue()


def test_what_is_restored_is_what_was_kept(archive, tmp_path):
    path, again = tmp_path / "a.backup.gz", tmp_path / "b.backup.gz"
    before = exported()
    said = run("backup", path)
    assert "articles.rawcontent" in said
    assert path.stat().st_mode & 0o777 == 0o600
    call_command("flush", interactive=False, verbosity=0)
    assert "Everybody must log in again" in run("restore", path)
    run("backup", again)
    assert seals(path) == seals(again)
    assert exported() == before
    assert sorted(tmp_path.iterdir()) == [path, again]
    user = User.objects.get(username="curator")
    assert user.check_password("right one here")
    assert user.has_perm("people.delete_meeting")
    assert Official.history.exists()
    assert Decision.objects.get(field="place").reason == "checked: 会谈"
    assert hits(parse_query("Shoigu")) != []


def test_numbers_that_were_given_are_not_given_again(archive, tmp_path):
    run("backup", tmp_path / "a")
    run("restore", tmp_path / "a", replace=True)
    assert make_meeting().pk > archive
    assert make_article().pk > Article.objects.order_by("pk").first().pk


def test_a_database_that_is_not_empty_is_refused(archive, tmp_path):
    run("backup", tmp_path / "a")
    before = exported()
    with pytest.raises(CommandError, match=r"not empty: \w+\.\w+ has [\d,]+ rows. --replace deletes"):
        run("restore", tmp_path / "a")
    assert exported() == before


def test_sessions_end(archive, tmp_path, client):
    client.force_login(User.objects.get(username="curator"))
    assert client.get("/admin/").status_code == 200
    run("backup", tmp_path / "a")
    run("restore", tmp_path / "a", replace=True)
    assert client.get("/admin/").status_code == 302


def test_a_file_that_is_there_is_not_written_over(tmp_path):
    path = tmp_path / "a"
    path.write_text("mine")
    with pytest.raises(CommandError, match="--force replaces it"):
        run("backup", path)
    assert path.read_text() == "mine"
    run("backup", path, force=True)
    with pytest.raises(CommandError, match="No such file"):
        run("backup", tmp_path / "nowhere" / "a")


def damaged(data: bytes) -> dict[str, bytes]:
    text = gzip.decompress(data)
    return {
        "cut off": data[: len(data) // 2],
        "a bit turned": data[:500] + bytes([data[500] ^ 1]) + data[501:],
        "no gzip": b"PK\3\4 something else",
        "empty": b"",
        "other text": gzip.compress(b'{"form": "mine"}\n'),
        "no end": gzip.compress(text[: text.rindex(b'{"sha256"')]),
        "a row changed": gzip.compress(text.replace(b"Moscow", b"Mosocw", 1)),
        "a row gone": gzip.compress(b"\n".join(line for line in text.split(b"\n") if b"Moscow" not in line)),
        "newer form": gzip.compress(text.replace(b'"version":1', b'"version":2', 1)),
        "newer tables": gzip.compress(text.replace(b'"people":"0', b'"people":"9', 1)),
        "older tables": gzip.compress(text.replace(head_of(text, "people"), b'"people":"0001_initial"', 1)),
    }


def head_of(text: bytes, app: str) -> bytes:
    start = text.index(f'"{app}":"'.encode())
    return text[start : text.index(b'"', start + len(app) + 4) + 1]


SAID = {
    "newer form": "newer form",
    "newer tables": "newer version",
    "older tables": "older version",
    "other text": "no backup",
}


def test_what_is_damaged_or_of_another_version_is_refused_and_nothing_changes(archive, tmp_path):
    run("backup", tmp_path / "good")
    before = exported()
    for name, data in damaged((tmp_path / "good").read_bytes()).items():
        (tmp_path / "bad").write_bytes(data)
        with pytest.raises(CommandError, match=SAID.get(name, "damaged")):
            run("restore", tmp_path / "bad", replace=True)
        assert exported() == before, name


def test_what_breaks_off_halfway_restores_nothing(archive, tmp_path, monkeypatch):
    run("backup", tmp_path / "good")
    before = exported()
    monkeypatch.setattr("people.restore.row_lines", lambda model: iter(["[1]\n"]))
    with pytest.raises(CommandError, match="reads otherwise than the backup: nothing was restored"):
        run("restore", tmp_path / "good", replace=True)
    assert exported() == before


def test_a_running_import_is_not_restored_over(archive, tmp_path, request):
    run("backup", tmp_path / "good")
    holder = ImportRun.objects.create(arguments={"command": "import_coverage", "host": "elsewhere", "process": 7})
    ImportRun.objects.filter(pk=holder.pk).update(heartbeat=holder.started)
    if connection.vendor == "postgresql":
        other = connection.copy()
        request.addfinalizer(other.close)
        other.cursor().execute("SELECT pg_advisory_lock(%s)", [0x5EAD0001])
    with pytest.raises(CommandError, match="process 7 on elsewhere"):
        run("restore", tmp_path / "good", replace=True)


def test_a_backup_that_is_not_there_is_told(tmp_path):
    with pytest.raises(CommandError, match="nowhere: No such file"):
        run("restore", tmp_path / "nowhere")


def test_a_database_that_lacks_a_migration_is_not_kept(tmp_path, monkeypatch):
    monkeypatch.setattr(backups.MigrationExecutor, "migration_plan", lambda self, targets: [("0099", False)])
    with pytest.raises(CommandError, match=r"Apply them first: manage\.py migrate"):
        run("backup", tmp_path / "a")
    assert not (tmp_path / "a").exists()


def test_few_rows_with_bytes_are_read_at_a_time():
    assert backups.ROWS_WITH_BYTES * settings.MAX_RAW_BYTES <= 200_000_000
    for n in range(20):
        make_raw_file(make_article(), data=os.urandom(100) + b"%d" % n)
    assert sum(1 for _ in backups.row_lines(RawContent)) == 20


def manage(environment: dict[str, str], *arguments: object) -> None:
    command = [sys.executable, "manage.py", *map(str, arguments)]
    subprocess.run(command, cwd=settings.BASE_DIR, env=environment, check=True, capture_output=True, timeout=300)


def test_the_way_over_another_database_and_back(archive, tmp_path):
    """From this database into SQLite's file, and back: on PostgreSQL, from one kind to the other and back."""
    here, there = tmp_path / "here", tmp_path / "there"
    run("backup", here)
    environment = {**BARE, "DEBUG": "1", "DATABASE_URL": f"sqlite:///{tmp_path}/other.sqlite3"}
    manage(environment, "migrate", "--verbosity", 0)
    manage(environment, "restore", here)
    manage(environment, "backup", there)
    assert seals(there) == seals(here)
    run("restore", there, replace=True)
    run("backup", here, force=True)
    assert seals(here) == seals(there)
