"""Citations of what pages may state, however damaged, stay one record."""

import bibtexparser
import pytest
import rispy

from articles.citing import Citation, as_bibtex, as_ris

DAMAGED = Citation(
    form="article",
    key="readout-article-1",
    title="A {title\nER  - ",
    address="http://readout.example/articles/1/x/",
    accessed="2026-01-02",
    authors=("Wang Example\nTY  - BOOK", "Li } Example"),
    container="A paper\nER  - ",
    agency="An agency\r\nER  - ",
    issued="2013-03",
    place="Moscow\nER  - ",
    url="https://paper.example/a}b{c%20d\nER  - ",
    evidence=("They met.\nER  - ",),
)


def test_nothing_in_a_citation_begins_another_field_of_ris():
    (record,) = rispy.loads(as_ris(DAMAGED))
    assert record["type_of_reference"] == "NEWS"
    assert record["authors"] == ["Wang Example TY - BOOK", "Li } Example"]
    assert record["secondary_title"] == "A paper ER -"


def test_nothing_in_a_citation_ends_an_entry_of_bibtex():
    library = bibtexparser.parse_string(as_bibtex(DAMAGED))
    assert library.failed_blocks == []
    (entry,) = library.entries
    assert entry["url"].startswith("https://paper.example/a%7Db%7Bc%20d")
    assert entry["urldate"] == "2026-01-02"


@pytest.mark.parametrize(
    ("issued", "told"), [("2013", "2013///"), ("2013-03", "2013/03//"), ("2013-03-25T10:00", "2013/03/25/")]
)
def test_dates_are_as_exact_as_they_are_known(issued, told):
    dated = Citation(
        form="article", key="a", title="T", address="http://a.example/", accessed="2026-01-02", issued=issued
    )
    assert f"DA  - {told}" in as_ris(dated)


def test_what_is_undated_is_cited_without_a_date():
    undated = Citation(form="article", key="a", title="T", address="http://a.example/", accessed="2026-01-02")
    assert "DA  - " not in as_ris(undated)
    assert {"year", "month", "day"}.isdisjoint(
        entry.key for entry in bibtexparser.parse_string(as_bibtex(undated)).entries[0].fields
    )
