"""Tokens, the query language, and passages: examples, and what must hold for any text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.passages import BEGIN, END, marked, passage
from articles.search_query import QueryError, SearchQuery, Term, any_of, parse_query
from articles.search_tokens import LONGEST, MOST_BYTES, index_texts, plain, tokens, words
from articles.templatetags.readout import highlighted

TEXTS = st.text(max_size=300) | st.text("李尚福 aé-'\"*O.R\n歼20Ёё", max_size=60)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Shoigu’s U.S. visit", ["shoigu", "s", "u", "s", "visit"]),
        ("Mu\u0308ller Müller", ["muller", "muller"]),
        ("李尚福", ["李尚", "尚福", "福"]),
        ("歼20战机", ["歼", "20", "战机", "机"]),
        ("Ёлка", ["елка"]),
        ("ﬁve ２０", ["five", "20"]),
        ("snake_case", ["snake", "case"]),
        ("김정은", ["김정은"]),
        ("", []),
    ],
)
def test_words(text, expected):
    assert words(text) == expected
    assert [token.text for token in tokens(text)] == expected


@given(TEXTS)
def test_words_are_plain_and_hold_no_operator(text):
    for word in words(text):
        assert word.isalnum()
        assert 0 < len(word) <= LONGEST
        assert plain(word) == word
    assert words(text) == [token.text for token in tokens(text)]


@given(TEXTS)
def test_places_lie_in_the_text_in_order(text):
    found = list(tokens(text))
    assert all(0 <= token.start < token.end <= len(text) for token in found)
    assert [token.start for token in found] == sorted(token.start for token in found)


@given(TEXTS)
def test_what_is_indexed_fits_the_database(text):
    _, within = index_texts(text, text * 3)
    assert len(within.encode()) <= MOST_BYTES
    assert "  " not in within


@pytest.mark.parametrize(
    ("text", "groups", "without"),
    [
        ("visit Moscow", [["visit"], ["moscow"]], []),
        ("visit OR talks Moscow", [["visit", "talks"], ["moscow"]], []),
        ("a OR b OR c", [["a", "b", "c"]], []),
        ("or and not", [["or"], ["and"], ["not"]], []),
        ('"strategic partnership" -"trade war" -oil', [["strategic partnership"]], ["trade war", "oil"]),
        ("defen*", [["defen*"]], []),
        ("China-Rus*", [["china rus*"]], []),
        ("- talks – &", [["talks"]], []),
        ("李尚福", [["李尚 尚福"]], []),
        ("李", [["李*"]], []),
        ('talks"strategic partnership"', [["talks"], ["strategic partnership"]], []),
    ],
)
def test_queries(text, groups, without):
    def told(term: Term) -> str:
        return " ".join(term.words) + ("*" if term.prefix else "")

    query = parse_query(text)
    assert [[told(term) for term in group] for group in query.groups] == groups
    assert [told(term) for term in query.without] == without


@pytest.mark.parametrize(
    ("text", "help_given"),
    [
        ('"strategic partnership', "left open"),
        ('a "b" "', "left open"),
        ('""', "no word between"),
        ("OR talks", "OR stands between"),
        ("talks OR", "OR stands between"),
        ("talks OR OR visit", "OR stands between"),
        ("talks OR -trade", "leave words out on their own"),
        ("-trade", "Say what to find"),
        ("&", "letter or digit"),
        ("a*", "at least 2 letters"),
        ("*", "at least 2 letters"),
        ("def*ce", "at the end of a word"),
    ],
)
def test_a_malformed_query_is_told_how_to_mend(text, help_given):
    with pytest.raises(QueryError, match=help_given):
        parse_query(text)


@given(TEXTS)
def test_any_text_is_a_query_or_a_query_error(text):
    try:
        query = parse_query(text)
    except QueryError as error:
        assert str(error)
    else:
        assert query.groups
        assert all(word.isalnum() for term in (*query.wanted, *query.without) for word in term.words)


def shown(text: str) -> str:
    return text.replace(BEGIN, "[").replace(END, "]")


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("shoigu", "Sergei [Shoigu]’s visit; 李尚福将军 met Shoygu."),
        ("sho*", "Sergei [Shoigu]’s visit; 李尚福将军 met [Shoygu]."),
        ('"visit 李尚福"', "Sergei Shoigu’s [visit; 李尚福]将军 met Shoygu."),
        ("尚福 OR nobody -met", "Sergei Shoigu’s visit; 李[尚福]将军 met Shoygu."),
        ('"sergei shoigu" shoigu', "[Sergei Shoigu]’s visit; 李尚福将军 met Shoygu."),
    ],
)
def test_what_was_found_is_marked(query, expected):
    assert shown(marked("Sergei Shoigu’s visit; 李尚福将军 met Shoygu.", parse_query(query))) == expected


def test_the_passage_with_most_of_what_was_asked():
    text = "Talks were held. " + "Nothing happened then. " * 40 + "The talks in Moscow ended. " + "Much later. " * 40
    found = shown(passage(text, parse_query("talks moscow")))
    assert "The [talks] in [Moscow] ended." in found
    assert found.startswith("… ")
    assert found.endswith(" …")
    assert len(found) < 300


@given(TEXTS, TEXTS)
def test_nothing_but_marks_is_added_and_none_can_be_forged(text, searched):
    try:
        query = parse_query(searched)
    except QueryError:
        query = SearchQuery(((Term(("a",)),),))
    found = marked(f"{text}{BEGIN}<b>{END}", query)
    assert found.count(BEGIN) == found.count(END)
    assert "<b>" not in highlighted(found)
    assert found.replace(BEGIN, "").replace(END, "") == text.replace(BEGIN, " ").replace(END, " ") + " <b> "
    assert len(passage(text, query)) <= 240 + 4 + found.count(BEGIN) * 2


def test_any_of_some_phrases_taken_as_they_are():
    query = any_of(['Sergei "Shoigu" OR', "*", "常万全", ""])
    assert query is not None
    assert [term.words for term in query.wanted] == [("sergei", "shoigu", "or"), ("常万", "万全")]
    assert any_of(["*", ""]) is None
