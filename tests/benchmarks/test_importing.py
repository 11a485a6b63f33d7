"""The import's bench runs the real commands on made coverage and tells what they took."""

import json
from pathlib import Path

import pytest

from benchmarks.imported import slower
from benchmarks.importing import bench_import
from people.matching import known_from_json

OFFICIALS = Path(__file__).resolve().parents[2] / "fixtures" / "officials.json"


def test_it_imports_made_files_and_prints_their_figures(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr("benchmarks.importing.WORKERS", (1,))
    known = known_from_json(json.loads(OFFICIALS.read_text(encoding="utf-8")))
    bench_import(12, known, tmp_path, "postgres://nobody@127.0.0.1:1/none")
    title, speed, split, refused = capsys.readouterr().out.splitlines()
    assert title.startswith("import of 12 made raw files")
    assert speed.startswith("  SQLite, 1 worker ")
    assert "ms of processor time each" in speed
    assert "grouping" in split
    assert refused.startswith("  PostgreSQL: not measured, ")


def test_the_last_quarter_is_compared_with_the_first():
    even = [(at * 100, at * 2.0) for at in range(1, 17)]
    assert slower(even) == pytest.approx(1)
    late = [(files, seconds + max(0, files - 1200) * 0.02) for files, seconds in even]
    assert slower(late) == pytest.approx(2)
    assert slower(even[:2]) == 1
