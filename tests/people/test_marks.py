from hypothesis import given
from hypothesis import strategies as st

from people.marks import Span, marked


def told(body, evidence=(), names=()):
    """Each paragraph as [(evidence, what begins, [(words, name), …]), …]."""
    return [
        [
            ("".join(run.evidence), "".join(run.begins), [(piece.text, piece.name) for piece in run.pieces])
            for run in paragraph
        ]
        for paragraph in marked(body, [Span(*span) for span in evidence], [Span(*span) for span in names])
    ]


def test_a_text_without_marks():
    assert told("One.\n\nTwo.") == [[("", "", [("One.", None)])], [], [("", "", [("Two.", None)])]]


def test_names_inside_evidence():
    assert told("Ann met Bob.", [(0, 11, "a")], [(0, 3, "Ann"), (8, 11, "Bob")]) == [
        [("a", "a", [("Ann", "Ann"), (" met ", None), ("Bob", "Bob")]), ("", "", [(".", None)])]
    ]


def test_overlapping_evidence_is_cut_where_either_ends():
    assert told("abcdef", [(0, 4, "x"), (2, 6, "y")]) == [
        [
            ("x", "x", [("ab", None)]),
            ("xy", "y", [("cd", None)]),
            ("y", "", [("ef", None)]),
        ]
    ]


def test_evidence_of_the_same_words_begins_together():
    assert told("abc", [(0, 3, "x"), (0, 3, "y")]) == [[("xy", "xy", [("abc", None)])]]


def test_evidence_across_paragraphs_begins_once():
    assert told("ab\ncd", [(1, 4, "x")]) == [
        [("", "", [("a", None)]), ("x", "x", [("b", None)])],
        [("x", "", [("c", None)]), ("", "", [("d", None)])],
    ]


def test_evidence_that_begins_with_a_line_feed_begins_in_the_next_paragraph():
    assert told("a\nb", [(1, 3, "x")]) == [[("", "", [("a", None)])], [("x", "x", [("b", None)])]]


def test_a_name_cut_by_evidence_stays_a_name_on_both_sides():
    assert told("Ann Lee", [(0, 3, "x")], [(0, 7, "Ann")]) == [
        [("x", "x", [("Ann", "Ann")]), ("", "", [(" Lee", "Ann")])]
    ]


def test_of_two_overlapping_names_the_first_is_kept():
    assert told("Ann Lee", names=[(0, 7, "whole"), (4, 7, "part")]) == [[("", "", [("Ann Lee", "whole")])]]


bodies = st.text(alphabet="ab \n习", max_size=40)


@given(bodies, st.data())
def test_no_letter_is_lost_and_each_mark_covers_its_words(body, data):
    offsets = st.integers(0, len(body))
    spans = [
        Span(min(pair), max(pair), number)
        for number, pair in enumerate(data.draw(st.lists(st.tuples(offsets, offsets), max_size=6)))
        if pair[0] != pair[1]
    ]
    paragraphs = marked(body, spans, [])
    assert "\n".join("".join(p.text for run in runs for p in run.pieces) for runs in paragraphs) == body
    for span in spans:
        words = "".join(p.text for runs in paragraphs for run in runs if span.item in run.evidence for p in run.pieces)
        assert words == body[span.start : span.end].replace("\n", "")
        begun = sum(span.item in run.begins for runs in paragraphs for run in runs)
        assert begun == (1 if words else 0)
