"""One raw file read: what the page states, what it tells, and why it could not be read."""

import logging

from people import reading
from people.authority import known_from_file
from people.reading import RawPage, Reader, as_json, story_of

TEXT = (
    "Defense ministers meet\n2023-04-18 14:35\n\n"
    "MOSCOW, April 18 (Xinhua) -- Chinese Defense Minister Li Shangfu met Russian Defense Minister Sergei Shoigu here "
    "on Tuesday. The two ministers discussed cooperation between the armed forces and exchanged views on security.\n\n"
    "The meeting was held at the headquarters of the ministry in Moscow. Both sides spoke of joint exercises.\n"
)


def read(data: bytes, **fields):
    return Reader(known_from_file()).read(RawPage("raw/inner/one.txt", data, **fields))


def test_the_line_of_a_dry_run():
    line = as_json(read(TEXT.encode()))
    assert list(line) == ["file", "article", "officials", "meetings"]
    assert line["file"] == "one.txt"
    assert {one["name"] for one in line["officials"]} == {"Li Shangfu", "Sergei Shoigu"}
    assert all(one["evidence"] in "\n".join(line["article"]["body"]) for one in line["meetings"])


def test_a_file_that_cannot_be_read():
    line = as_json(read(b"\x00\x01\x02\x03" * 100))
    assert list(line) == ["file", "error"]
    assert line["error"]


def test_a_fault_of_the_program_is_told_and_logged(monkeypatch, caplog):
    def broken(*args: object, **options: object) -> None:
        raise ZeroDivisionError("oops")

    monkeypatch.setattr(reading, "extract", broken)
    with caplog.at_level(logging.ERROR):
        assert read(TEXT.encode()).error == "a fault of the program: ZeroDivisionError: oops"
    assert "Cannot read raw/inner/one.txt" in caplog.text


def test_the_manifest_dates_an_undated_story():
    parsed = read(TEXT.replace("2023-04-18 14:35", "").encode()).parsed
    assert story_of(parsed, {"published": "2023-04-19", "retrieved": "2024-01-01"}).published == (
        parsed.published or "2023-04-19"
    )
    dated = read(TEXT.encode()).parsed
    assert story_of(dated, {"published": "2001-01-01"}).published == dated.published
