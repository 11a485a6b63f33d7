"""The scraper's manifest: what it may hold, and what is said of a bad row."""

import pytest

from articles.manifest import ManifestError, read_manifest


def manifest(tmp_path, text: str):
    path = tmp_path / "manifest.csv"
    path.write_text(text, encoding="utf-8")
    return read_manifest(path)


def test_a_file_is_found_by_any_end_of_its_name(tmp_path):
    known = manifest(tmp_path, "file,url\nx.txt,https://a.example/\ninner/y.txt,https://b.example/\n")
    assert known.of("raw/inner/x.txt") == {"url": "https://a.example/"}
    assert known.of("raw/inner/y.txt") == {"url": "https://b.example/"}
    assert known.of("raw/outer/y.txt") == {}
    assert known.unused == []


def test_rows_that_nobody_asked_for(tmp_path):
    assert manifest(tmp_path, "file,url\nx.txt,https://a.example/\n").unused == ["x.txt"]


def test_values_are_trimmed_and_empty_ones_left_out(tmp_path):
    known = manifest(tmp_path, "file,published,retrieved,outlet\nx.txt, 2013-03-25 03:06 ,2014-01-02T03:04:05Z,\n")
    assert known.of("x.txt") == {"published": "2013-03-25T03:06", "retrieved": "2014-01-02T03:04"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("url\nhttps://a.example/\n", "line 1: .* no column 'file'"),
        ("file,title\nx.txt,y\n", "line 1: unknown column 'title'"),
        ("file,file\nx.txt,y\n", "line 1: a column is given twice"),
        ("file,url\nx.txt\n", "line 2: it has not as many fields"),
        ("file,url\nx.txt,https://a.example/,more\n", "line 2: it has not as many fields"),
        ("file,url\nx.txt,ftp://a.example/\n", "line 2: url is no web address"),
        ("file,published\nx.txt,2013\ny.txt,25 March\n", "line 3: published is no date"),
        ("file,published\nx.txt,2013-02-30\n", "line 2: published is no date"),
        ("file,published\nx.txt,2013-02-03T25:00\n", "line 2: published is no date"),
        ("file,published\nx.txt,2013\nx.txt,2014\n", "line 3: x.txt has another row"),
        ("file,url\n,https://a.example/\n", "line 2: it names no file"),
        (f"file,url\nx.txt,https://a.example/{'a' * 2000}\n", "line 2: url is longer than 2000 characters"),
        (f"file,outlet\nx.txt,{'a' * 3000}\n", "line 2: outlet is longer than"),
        ("file,outlet\nx.txt,a\0b\n", "line 2: outlet holds a zero byte"),
    ],
)
def test_a_bad_row_is_named(tmp_path, text, said):
    with pytest.raises(ManifestError, match=said):
        manifest(tmp_path, text)


def test_a_manifest_that_is_no_text_or_not_there(tmp_path):
    with pytest.raises(ManifestError, match=r"nowhere\.csv: No such file"):
        read_manifest(tmp_path / "nowhere.csv")
    (tmp_path / "binary.csv").write_bytes(b"file\n\xff\xfe\n")
    with pytest.raises(ManifestError, match="UTF-8"):
        read_manifest(tmp_path / "binary.csv")
