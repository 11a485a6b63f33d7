"""Names that a damaged text makes longer than any name is."""

import pytest

from people.evidence import faults
from people.models import Mention
from tests.hostile.handmade import WORDS
from tests.hostile.test_files import imported

pytestmark = pytest.mark.django_db


def test_a_name_without_end_keeps_its_span(tmp_path):
    folder = tmp_path / "raw"
    folder.mkdir()
    name = "Geng Shua" + "n" * 230
    (folder / "a.txt").write_text(
        f"Ministers meet\n\n2013-03-25\n\n{WORDS}\n\nForeign Ministry Spokesman {name} said so.\n"
    )
    imported(folder)
    assert max(row.end - row.start for row in Mention.objects.all()) == 200
    assert list(faults()) == []
    imported(folder, force=True)
    assert list(faults()) == []
