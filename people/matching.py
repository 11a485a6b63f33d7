"""From a printed name to an official, or to nobody. Plain Python.

A snapshot of the known officials (`KnownOfficial` rows, picklable) is made into a `NameIndex` once a process.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KnownPost:
    """An office held; dates are partial ISO text or None, as in the authority file."""

    title: str
    organisation: str = ""
    country: str | None = None
    start: str | None = None
    end: str | None = None
    certain: bool = True
    checked: str | None = None  # S, E, SE, H or None


@dataclass(frozen=True, slots=True)
class KnownOfficial:
    """An official of the authority file."""

    key: str  # the slug, unique and never changed
    name: str
    country: str | None
    native_name: str | None = None
    family_name: str | None = None
    spellings: tuple[str, ...] = ()
    posts: tuple[KnownPost, ...] = ()


class NameIndex:
    """All known spellings, found in one pass over a text."""

    def __init__(self, officials: tuple[KnownOfficial, ...]) -> None:
        self.officials = officials
        self.by_key = {official.key: official for official in officials}


def fold(name: str) -> str:
    """The key under which spellings of one name fall together: 'Sergey Shoygu', 'SHOIGU Sergei' -> one text."""
    raise NotImplementedError


def group_key(name: str, country: str | None) -> str:
    """The key by which mentions of a person outside the authority file are one 'found' official."""
    return f"{fold(name)}|{country or ''}"
