"""The score of main texts against annotated pages."""

import gzip
import json

import pytest

from benchmarks.pages import counts, f1_of, load_pages, score


def test_counts_are_of_runs_of_four_words():
    assert counts("a b c d e", "a b c d e") == (2, 0, 0)
    assert counts("a b c d e", "a b c d x") == (1, 1, 1)
    assert counts("", "") == (0, 0, 0)
    assert counts("a b", "") == (0, 0, 1)


def test_each_page_weighs_the_same():
    f1, precision, recall = f1_of([(100, 0, 0), (1, 1, 1)])
    assert (f1, precision, recall) == (0.75, 0.75, 0.75)


def test_a_folder_of_pages_is_scored(tmp_path):
    (tmp_path / "html").mkdir()
    (tmp_path / "html" / "one.html.gz").write_bytes(gzip.compress(b"<p>They met in Moscow today.</p>"))
    (tmp_path / "ground-truth.json").write_text(json.dumps({"one": {"articleBody": "They met in Moscow today."}}))
    pages = load_pages(tmp_path)
    assert score(pages, lambda html: "They met in Moscow today.") == (1.0, 1.0, 1.0)


def test_what_a_folder_lacks_is_named(tmp_path):
    with pytest.raises(SystemExit, match=r"ground-truth\.json"):
        load_pages(tmp_path)
    (tmp_path / "ground-truth.json").write_text(json.dumps({"one": {"articleBody": "x"}}))
    with pytest.raises(SystemExit, match=r"one\.html\.gz"):
        load_pages(tmp_path)
