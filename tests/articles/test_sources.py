"""Which raw files the PATHs of a command line mean, and under which names."""

import os

import pytest

from articles.sources import NothingFoundError, Source, UnreadableError, find_sources, read_bytes


@pytest.fixture
def folder(tmp_path):
    raw = tmp_path / "raw"
    (raw / "inner").mkdir(parents=True)
    for name in ("b.txt", "a.HTML", "inner/c.htm", "notes.pdf"):
        (raw / name).write_text("some text")
    return raw


def names(*paths, **options) -> list[str]:
    return [source.name for source in find_sources([str(path) for path in paths], **options)]


def test_folders_with_all_below_them(folder):
    assert names(folder) == ["raw/a.HTML", "raw/b.txt", "raw/inner/c.htm"]


def test_a_file_is_named_as_if_its_folder_were_given(folder):
    assert names(folder / "b.txt") == ["raw/b.txt"]


def test_globs(folder):
    assert names(folder / "*.txt") == ["raw/b.txt"]
    assert names(folder / "**" / "*.htm") == ["inner/c.htm"]


def test_each_file_once_and_in_one_order(folder):
    assert names(folder / "b.txt", folder, folder / "a.HTML") == names(folder / "a.HTML", folder, folder / "b.txt")
    assert len(names(folder, folder)) == 3


def test_limit(folder):
    assert names(folder, limit=2) == ["raw/a.HTML", "raw/b.txt"]


@pytest.mark.parametrize("path", ["nowhere", "nowhere/*.txt", "empty"])
def test_a_path_that_matches_nothing_is_named(tmp_path, path):
    (tmp_path / "empty").mkdir()
    with pytest.raises(NothingFoundError, match=path.partition("*")[0]):
        names(tmp_path / path)


def reason(source) -> str:
    with pytest.raises(UnreadableError) as caught:
        read_bytes(source, most=100)
    return str(caught.value)


def test_why_a_file_cannot_be_read(tmp_path):
    (tmp_path / "big.txt").write_text("x" * 101)
    (tmp_path / "empty.txt").write_text(" \n")
    (tmp_path / "link.txt").symlink_to(tmp_path / "gone.txt")
    os.mkfifo(tmp_path / "pipe.txt")
    big, empty, link, pipe = find_sources([str(tmp_path)])
    assert reason(big) == "101 bytes, more than MAX_RAW_BYTES (100)"
    assert reason(empty) == "empty"
    assert reason(link) == "a broken link"
    assert reason(pipe) == "not a regular file"


def test_a_file_of_another_kind_is_not_passed_over_in_silence(folder):
    (source,) = find_sources([str(folder / "notes.pdf")])
    assert reason(source) == "not a file that ends in .htm, .html, .txt"


def test_a_name_that_is_no_utf_8_and_one_that_is_too_long(tmp_path):
    (tmp_path / "raw").mkdir()
    with open(os.path.join(os.fsencode(tmp_path / "raw"), b"\xff.txt"), "w") as file:
        file.write("text")
    (source,) = find_sources([str(tmp_path / "raw")])
    assert source.name == "raw/\ufffd.txt"
    assert read_bytes(source, most=100)[0] == b"text"
    assert "longer than 1000" in reason(Source(source.path, "x" * 1001))


def test_what_may_not_be_read_is_told_and_the_rest_goes_on(folder, monkeypatch):
    """The refusals are played, since the suite may run as a user who may read everything."""
    scandir, read = os.scandir, type(folder).read_bytes

    def refuse_folder(path):
        if path == folder / "inner":
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    def refuse_file(path):
        if path.name == "b.txt":
            raise PermissionError(13, "Permission denied")
        return read(path)

    monkeypatch.setattr("articles.sources.os.scandir", refuse_folder)
    monkeypatch.setattr(type(folder), "read_bytes", refuse_file)
    good, refused, inner = find_sources([str(folder)])
    assert (inner.name, reason(inner)) == ("raw/inner", "cannot list the folder: Permission denied")
    assert reason(refused) == "cannot be read: Permission denied"
    assert read_bytes(good, most=100)[0] == b"some text"
