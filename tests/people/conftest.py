"""A small archive read from the sample, and every row of it, for comparing."""

import shutil
from collections.abc import Callable
from io import StringIO
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.auth.models import User
from django.core.management import call_command

from people.models import (
    Alias,
    Meeting,
    Mention,
    Official,
    Participation,
    Post,
    Redirect,
    Report,
    ReportBlock,
    ReportParticipant,
)

SAMPLE = settings.BASE_DIR / "fixtures" / "sample"
ROWS = (Alias, Meeting, Mention, Official, Participation, Post, Redirect, Report, ReportParticipant)


@pytest.fixture
def raw(tmp_path) -> Path:
    """Seven of the sample's files, of three events."""
    folder = tmp_path / "raw"
    folder.mkdir()
    for number in ("d02", "d03", "d04", "d05", "d06", "d07", "d08"):
        (path,) = SAMPLE.glob(f"{number}_*")
        shutil.copy(path, folder / path.name)
    return folder


@pytest.fixture
def archive(db, raw) -> Path:
    """These files imported, with the authority file; the folder that they are in."""
    call_command("load_authority", stdout=StringIO())
    call_command("import_coverage", str(raw), workers=1, stdout=StringIO(), stderr=StringIO())
    return raw


@pytest.fixture
def editor(db) -> User:
    return User.objects.create_superuser("editor", password="a long enough one")


@pytest.fixture
def rows() -> Callable[[], dict[str, list]]:
    """Every row of whom and what the articles tell of, all fields, by id; index rows without theirs."""

    def read() -> dict[str, list]:
        blocks = ReportBlock.objects.order_by("report", "block").values_list("report", "block")
        records = {model.__name__: list(model.objects.order_by("pk").values()) for model in ROWS}
        return {"blocks": list(blocks), **records}

    return read
