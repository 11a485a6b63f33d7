"""Contacts in sentences of our own: kinds, participants, days, places and modality."""

import pytest

from people.extraction.contacts import find_contacts
from people.extraction.findings import Contact
from people.extraction.names import Named, find_names
from people.matching import NameIndex
from tests.people.extraction import (
    contact_cases,
    event_cases,
    page_cases,
    prose_cases,
    rare_cases,
    readout_cases,
    reporter_cases,
    wire_cases,
)

CASES: dict[str, tuple[str | None, str | None, str, list[str]]] = {}
for module in (
    contact_cases,
    prose_cases,
    readout_cases,
    reporter_cases,
    wire_cases,
    event_cases,
    page_cases,
    rare_cases,
):
    CASES |= module.CASES


def read(text: str, index: NameIndex, day: str | None, city: str | None) -> tuple[Named, tuple[Contact, ...]]:
    named = find_names(text, index, published=day, dateline_date=None, language="en")
    return named, find_contacts(text, named, index=index, published=day, dateline_place=city)


def written(named: Named, contact: Contact) -> str:
    """A contact in the form of contact_cases, names sorted."""
    when = contact.when
    days = "-" if not when.start else when.start if when.start == when.end else f"{when.start}/{when.end}"
    modality = "" if contact.modality == "asserted" else f"{contact.modality} "
    names = ", ".join(sorted(named.persons[p].name for p in contact.participants))
    return f"{modality}{contact.kind} {days} {contact.place or '-'}: {names}"


def sorted_names(case: str) -> str:
    head, _, names = case.partition(": ")
    return f"{head}: {', '.join(sorted(name for name in names.split(', ') if name))}"


@pytest.mark.parametrize("name", CASES)
def test_contacts_of_a_sentence(name: str, name_index: NameIndex):
    day, city, text, expected = CASES[name]
    named, contacts = read(text, name_index, day, city)
    assert sorted(written(named, c) for c in contacts) == sorted(map(sorted_names, expected))


@pytest.mark.parametrize("name", CASES)
def test_quotes_are_spans_of_the_body(name: str, name_index: NameIndex):
    day, city, text, _ = CASES[name]
    for contact in read(text, name_index, day, city)[1]:
        assert 0 <= contact.start < contact.end <= len(text)
        assert text[contact.start : contact.end] == text[contact.start : contact.end].strip()
        assert contact.rule


def test_a_meeting_is_tied_to_its_visit(name_index: NameIndex):
    day, city, text, _ = CASES["during the visit"]
    _, contacts = read(text, name_index, day, city)
    visit, meeting = sorted(contacts, key=lambda c: c.kind != "visit")
    assert contacts[meeting.visit or 0] is visit
    assert meeting.when.extent == "within"


def test_weekdays_of_an_undated_article_give_nothing_but_the_contact_stays(name_index: NameIndex):
    text = "Russian President Vladimir Putin met with Chinese Defense Minister Li Shangfu in Moscow on Sunday."
    _, (contact,) = read(text, name_index, None, None)
    assert (contact.when.start, contact.when.end, contact.when.basis) == (None, None, "bounds")


def test_undated_contacts_are_bounded_by_tenures(name_index: NameIndex):
    text = "Chinese Defense Minister Li Shangfu met Russian Defense Minister Sergei Shoigu."
    _, (contact,) = read(text, name_index, None, None)
    assert contact.when.not_before and contact.when.not_before >= "2022"
    assert contact.when.not_after and contact.when.not_after <= "2024-12-31"


def test_last_month_shifts_the_bounds(name_index: NameIndex):
    text = (
        "Chinese Defense Minister Li Shangfu met Russian Defense Minister Sergei Shoigu. "
        "President Xi Jinping's Russia visit last month was a success."
    )
    _, contacts = read(text, name_index, None, None)
    by_kind = {c.kind: c.when for c in contacts}
    assert by_kind["visit"].not_after < by_kind["meeting"].not_after


def test_same_contact_told_twice_is_one(name_index: NameIndex):
    text = (
        "Chinese President Xi Jinping met with Russian President Vladimir Putin on Friday. "
        "During the talks in the Kremlin, Xi told Putin that ties were firm.\n"
        "The two leaders held talks for three hours."
    )
    _, (contact,) = read(text, name_index, "2013-03-23", "Moscow")
    assert (contact.when.start, contact.place) == ("2013-03-22", "Moscow")


def test_says_on_what_a_date_rests(name_index: NameIndex):
    texts = {
        "weekday": "Xi Jinping met Vladimir Putin on Friday.",
        "stated": "Xi Jinping met Vladimir Putin on March 22.",
        "relative": "Xi Jinping met Vladimir Putin yesterday.",
    }
    for basis, text in texts.items():
        _, (contact,) = read(text, name_index, "2013-03-23", None)
        assert (contact.when.start, contact.when.basis) == ("2013-03-22", basis)


@pytest.mark.parametrize("text", ["", "\n\n", "Nothing happened.", "who met with", "met", "visit", ", , and with ."])
def test_texts_without_officials_give_nothing(text: str, name_index: NameIndex):
    assert read(text, name_index, "2013-03-23", "Moscow")[1] == ()
