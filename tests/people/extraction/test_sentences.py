"""Cutting a body into sentences."""

import pytest

from people.extraction.sentences import sentences


def cut(body: str) -> list[str]:
    return [body[start:end] for start, end, _ in sentences(body)]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("He came. He left.", ["He came.", "He left."]),
        ("Gen. Li met Adm. Wu on Oct. 30. They talked.", ["Gen. Li met Adm. Wu on Oct. 30.", "They talked."]),
        ("V. Putin met N. P. Patrushev. Xi left.", ["V. Putin met N. P. Patrushev.", "Xi left."]),
        ("It opened at 9 a.m. The ministers met.", ["It opened at 9 a.m.", "The ministers met."]),
        ("The U.S. Defense Secretary came.", ["The U.S. Defense Secretary came."]),
        ("He left the U.S. He was glad.", ["He left the U.S.", "He was glad."]),
        ('"We are friends." Xi smiled.', ['"We are friends."', "Xi smiled."]),
        ('"Why?" he asked.', ['"Why?" he asked.']),
        ("One line\nanother line", ["One line", "another line"]),
        ("  spaced.  Out.  ", ["spaced.", "Out."]),
        ("", []),
        ("\n \n", []),
    ],
)
def test_sentences_of_a_body(body: str, expected: list[str]):
    assert cut(body) == expected


def test_paragraphs_are_numbered():
    assert [number for _, _, number in sentences("He came. He left.\nThey met.")] == [0, 0, 1]
