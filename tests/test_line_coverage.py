"""What `make coverage` tells."""

import json
import subprocess
from types import SimpleNamespace

import pytest

from tests import line_coverage


def told(covered: int, **files: list[int]) -> bytes:
    def summary(lines: int, run: int) -> dict:
        return {"num_statements": lines, "covered_lines": run, "num_branches": 0, "covered_branches": 0}

    each = {path: {"summary": summary(10, 10 - len(gone)), "missing_lines": gone} for path, gone in files.items()}
    return json.dumps({"files": each, "totals": summary(1000, covered)}).encode()


@pytest.mark.parametrize(("covered", "enough"), [(970, True), (969, False)])
def test_too_few_lines_fail(covered, enough, monkeypatch, capsys):
    report = told(covered, whole=[], some=[7], few=[3, 4, 5, 9])
    monkeypatch.setattr(subprocess, "run", lambda *args, **options: SimpleNamespace(stdout=report))
    assert (line_coverage.main() is None) is enough
    assert capsys.readouterr().out.splitlines() == [
        "  90.0 %  some  7",
        "  60.0 %  few  3-5, 9",
        f"lines {covered / 10:.2f} %, branches 100.00 % (1,000 lines)",
    ]
