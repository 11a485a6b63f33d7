"""What reading an article's body for officials and contacts gives. Spans are code-point offsets into the body."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Person:
    """An official whom an article names, one entry a person."""

    name: str  # canonical name where known, else the fullest form printed
    printed: str  # the fullest form printed
    known: str | None  # key of the official in the authority file; None where not resolved
    country: str | None  # ISO 3166-1 alpha-2 of the state served
    title: str | None  # the post as the article gives it, without the country's adjective
    full: bool  # a full name: with a post and not known it makes a 'found' official; a surname alone never does
    flags: tuple[str, ...] = ()  # contradictions, in words for a curator: 'post ended 2012-11'


@dataclass(frozen=True, slots=True)
class Mention:
    """One naming of a person: `body[start:end] == printed`."""

    start: int
    end: int
    printed: str
    person: int  # index into Findings.persons
    rule: str  # name of the rule that read it


@dataclass(frozen=True, slots=True)
class OpenName:
    """A naming that no rule can settle, kept for a curator: it may be one of several officials, or none.

    `body[start:end]` is printed; `person` holds what is printed with it and is known to nobody.
    """

    start: int
    end: int
    person: Person
    rule: str


@dataclass(frozen=True, slots=True)
class When:
    """The days of a contact, as the contract has them. Both ends None where there is no way to tell."""

    start: str | None = None  # 'YYYY[-MM[-DD]]'
    end: str | None = None
    extent: str = "throughout"  # or 'within': some time within these days
    basis: str = "bounds"  # 'stated', 'weekday', 'relative', 'bounds'
    not_before: str | None = None  # ISO days, bounds only, never used as dates
    not_after: str | None = None
    end_said: bool = False  # a visit's or exercise's end is said ('ends on April 18'), not only shown by its contacts


@dataclass(frozen=True, slots=True)
class Contact:
    """One contact that the article reports: `body[start:end]` is the quote that says so."""

    kind: str  # meeting, visit, call, consultation, multilateral, exercise
    participants: tuple[int, ...]  # indices into Findings.persons, in order of mention
    when: When
    place: str | None  # as printed: city, else sea or province, else country
    place_key: str | None  # row of the table of places
    country: str | None  # where it took place
    start: int
    end: int
    rule: str
    modality: str = "asserted"  # planned, proposed, denied, cancelled, hypothetical, undated: kept, never a meeting
    name: str | None = None  # an exercise's or mechanism's name
    visit: int | None = None  # index into Findings.contacts of the visit it took place in


@dataclass(frozen=True, slots=True)
class Findings:
    """All that was found in one article."""

    persons: tuple[Person, ...] = ()
    mentions: tuple[Mention, ...] = ()
    contacts: tuple[Contact, ...] = ()
    open_names: tuple[OpenName, ...] = ()
    contacts_read: bool = True  # False in a language whose contacts are not read
