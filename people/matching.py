"""From a printed name to an official, or to nobody. Plain Python.

A snapshot of the known officials (`KnownOfficial` rows, picklable) is made into a `NameIndex` once a process.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import ahocorasick

from people.russian_names import chinese_name, forms
from people.transliteration import IS_CYRILLIC, IS_HAN, fold, plain

__all__ = ["KnownOfficial", "KnownPost", "NameIndex", "fold", "group_key", "known_from_json", "match", "plain"]


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
    wikidata: str | None = None


class Hit(NamedTuple):
    """A known spelling in a text: `text[start:end]`, and the keys of the officials who bear it."""

    start: int
    end: int
    keys: tuple[str, ...]


class NameIndex:
    """All known spellings, found in one pass over a text, or two where it has Han characters."""

    def __init__(self, officials: tuple[KnownOfficial, ...]) -> None:
        self.officials = officials
        self.by_key = {official.key: official for official in officials}
        self.by_spelling = _grouped(
            (plain(name), official.key) for official in officials for name in names_of(official)
        )
        self.by_fold = _grouped((fold(name), official.key) for official in officials for name in names_of(official))
        self.by_family = _grouped(
            (plain(name), official.key) for official in officials for name in family_names(official)
        )
        self.by_loss = _grouped(
            (loss, key) for folded, keys in self.by_fold.items() for key in keys for loss in losses(folded)
        )
        self.by_skeleton = _grouped((skeleton(folded), key) for folded, keys in self.by_fold.items() for key in keys)
        self._index_cyrillic()
        # in two, since every letter of a text costs time for each letter with which a spelling begins
        self.in_han = _automaton({name: keys for name, keys in self.by_spelling.items() if IS_HAN.search(name)})
        self.in_letters = _automaton({name: keys for name, keys in self.by_spelling.items() if not IS_HAN.search(name)})

    def _index_cyrillic(self) -> None:
        """The case forms of names in Russian text: surnames, given names by official, given names of the Chinese."""
        self.cyrillic_given: dict[str, frozenset[str]] = {}
        self.cyrillic_given_of_chinese: dict[str, list[tuple[str, str]]] = defaultdict(list)
        families: list[tuple[str, str]] = []
        for official in self.officials:
            chinese = chinese_name(official.name) if official.country == "CN" else None
            if chinese:
                for form in forms(chinese[1]):
                    self.cyrillic_given_of_chinese[form].append((official.key, chinese[0]))
            native = plain(official.native_name or "").split()
            if len(native) > 1 and IS_CYRILLIC.match(native[0]):
                families += [(form, official.key) for form in forms(native[-1])]
                self.cyrillic_given[official.key] = frozenset(forms(native[0]))
        self.cyrillic_families = _grouped(families)

    def near(self, name: str) -> tuple[str, ...]:
        """Keys of officials from whose names a full name is one letter off, or whose name it is in Wade-Giles."""
        folded = fold(name)
        found = {key: None for loss in losses(folded) for key in self.by_loss.get(loss, ())}
        if folded.startswith("~") and "-" in name:
            found |= dict.fromkeys(self.by_skeleton.get(skeleton(folded), ()))
        return tuple(found)

    def find(self, text: str) -> list[Hit]:
        """The known full names in a text that `plain` gave, the longest at each place, in order."""
        hits = _hits(self.in_letters, text)
        if not text.isascii() and IS_HAN.search(text):
            hits = sorted([*hits, *_hits(self.in_han, text)])
        return hits


def _automaton(spellings: Mapping[str, tuple[str, ...]]) -> Any:
    """What finds these spellings in one pass, with the size and the bearers of each; None for none."""
    if not spellings:
        return None
    automaton = ahocorasick.Automaton()
    for spelling, keys in spellings.items():
        automaton.add_word(spelling, (len(spelling), keys))
    automaton.make_automaton()
    return automaton


def _hits(automaton: Any, text: str) -> list[Hit]:
    """The longest spellings of an automaton at each place of a text, in order."""
    hits: list[Hit] = []
    for last, (size, keys) in automaton.iter(text) if automaton else ():
        start, end = last + 1 - size, last + 1
        if not _is_whole(text, start, end):
            continue
        while hits and start <= hits[-1].start:
            hits.pop()
        if not hits or start >= hits[-1].end:
            hits.append(Hit(start, end, keys))
    return hits


def losses(folded: str) -> set[str]:
    """A folded name, and what is left of it without one letter: two names one letter apart share one of these."""
    return {folded} | {folded[:at] + folded[at + 1 :] for at in range(len(folded)) if folded[at] not in " ~"}


def skeleton(folded: str) -> str:
    """A folded Chinese name as Wade-Giles prints it without its apostrophes: 'zaihou' and 'caihou' give one text."""
    if not folded.startswith("~"):
        return ""
    words = re.sub(r"zh|q|j|ch", "j", folded).translate(UNASPIRATED).split("~")
    return "~".join(sorted(words))  # other letters, another order


UNASPIRATED = str.maketrans("ptkc", "bdgz")


def match(name: str, index: NameIndex) -> KnownOfficial | None:
    """The one official who bears a full name in a known spelling or after transliteration, None where not just one."""
    keys = index.by_spelling.get(plain(name)) or index.by_fold.get(fold(name), ())
    return index.by_key[keys[0]] if len(keys) == 1 else None


def _is_whole(text: str, start: int, end: int) -> bool:
    before = start > 0 and (text[start - 1].isalnum() or text[start - 1] in "-'")
    after = text[end : end + 1].isalnum() or (text[end : end + 1] == "-" and text[end + 1 : end + 2].isalpha())
    return not (before or after) or bool(IS_HAN.match(text[start]))


def _grouped(pairs: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    groups: dict[str, dict[str, None]] = defaultdict(dict)
    for name, key in pairs:
        groups[name][key] = None
    return {name: tuple(keys) for name, keys in groups.items() if name}


def names_of(official: KnownOfficial) -> Iterator[str]:
    """Every full name of an official: canonical, other spellings, native."""
    yield official.name
    yield from official.spellings
    if official.native_name:
        yield official.native_name


def family_names(official: KnownOfficial) -> Iterator[str]:
    """The short forms used in print: the family name, and how the other spellings write it."""
    family = official.family_name or official.name.split()[-1]
    yield family
    folded = fold(family)
    for spelling in official.spellings:
        for word in spelling.split():
            if word != family and fold(word) == folded:
                yield word


def group_key(name: str, country: str | None) -> str:
    """The key by which mentions of a person outside the authority file are one 'found' official."""
    return f"{fold(name)}|{country or ''}"


def slug_of_name(name: str) -> str:
    """The small letters and digits of a name, joined by hyphens."""
    text = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", text.replace("'", "")).strip("-")


def known_from_json(rows: Sequence[Mapping[str, Any]]) -> tuple[KnownOfficial, ...]:
    """The officials of fixtures/officials.json, with the key of each row, which an export of the database tells.

    Without one it is a slug of the name, with a number where two share it.

    KeyError names a field that a row lacks.
    """
    taken: dict[str, int] = defaultdict(int)
    known = []
    for row in rows:
        slug = slug_of_name(row["name"])
        taken[slug] += 1
        key = row.get("key") or (slug if taken[slug] == 1 else f"{slug}-{taken[slug]}")
        posts = tuple(_post(position) for position in row["positions"])
        spellings = tuple(row["also_spelled"])
        names = {name: row[name] for name in ("name", "country", "native_name", "family_name")}
        known.append(KnownOfficial(key=key, **names, spellings=spellings, posts=posts, wikidata=row.get("wikidata")))
    return tuple(known)


def _post(position: Mapping[str, Any]) -> KnownPost:
    names = ("title", "organisation", "country", "start", "end", "certain", "checked")
    return KnownPost(**{name: position[name] for name in names})
