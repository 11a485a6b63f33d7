"""Citations of what the archive holds, in the forms that people and reference managers read. Plain Python.

RIS is written by rispy, BibTeX by bibtexparser; CSL-JSON follows the schema of the Citation Style Language 1.0.2.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import bibtexparser
import rispy
from bibtexparser.model import Entry, Field

from articles.partial_dates import parts
from articles.wording import date_in_words

RIS_TYPES = {"article": "NEWS", "meeting": "GEN", "search": "ELEC"}
CSL_TYPES = {"article": "article-newspaper", "meeting": "event", "search": "webpage"}
TEX_SPECIALS = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\{",
        "}": r"\}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        **{character: f"\\{character}" for character in "&%$#_"},
    }
)
BRACES_IN_ADDRESS = str.maketrans({"{": "%7B", "}": "%7D"})  # they would end the field


class PlainRis(rispy.RisWriter):
    """RIS without rispy's numbers above the records, which are no part of the format."""

    def set_header(self, count: int) -> str:
        return ""


@dataclass(frozen=True, slots=True)
class Citation:
    """What is cited: an article, a meeting or a search. What is not known is ''.

    `issued` is a partial date (of publication, of the contact), `address` the record in this archive, `url` the page
    where it was published, `evidence` the words that it rests on, each with its source.
    """

    form: str  # a key of RIS_TYPES
    key: str
    title: str
    address: str
    accessed: str  # ISO day
    authors: tuple[str, ...] = ()
    container: str = ""
    agency: str = ""
    issued: str = ""
    place: str = ""
    url: str = ""
    language: str = ""
    evidence: tuple[str, ...] = ()

    @property
    def footnote(self) -> str:
        """One line: who, what, where, when, and where it is held."""
        origin = self.container or self.agency
        if self.container and self.agency and self.agency != self.container:
            origin = f"{self.container} ({self.agency})"
        day = date_in_words(self.issued[:10]) if self.issued else "undated"
        told = [
            ", ".join(self.authors),
            f"“{self.title}”",
            origin,
            self.place,
            day if self.form != "search" else "",
            self.url,
        ]
        line = ", ".join(part for part in told if part)
        return one_line(f"{line}. Readout, {self.address}, accessed {date_in_words(self.accessed)}.")


def as_text(citation: Citation) -> str:
    """The footnote; the evidence follows, a line each."""
    return "\n".join([citation.footnote, *map(one_line, citation.evidence)]) + "\n"


def as_ris(citation: Citation) -> str:
    """One RIS record (newspaper article, generic, electronic)."""
    record: dict[str, Any] = {
        "type_of_reference": RIS_TYPES[citation.form],
        "id": citation.key,
        "title": one_line(citation.title),
        "authors": [one_line(name) for name in citation.authors],
        "secondary_title": one_line(citation.container),
        "publisher": one_line(citation.agency),
        "place_published": one_line(citation.place),
        "urls": [one_line(address) for address in (citation.url, citation.address) if address],
        "language": citation.language,
        "access_date": citation.accessed.replace("-", "/"),
        "notes": [one_line(words) for words in citation.evidence],
    }
    if citation.issued:
        known = [f"{part:02}" if part else "" for part in parts(citation.issued)]
        record |= {"year": known[0], "date": f"{'/'.join(known)}/"}
    return str(rispy.dumps([{name: value for name, value in record.items() if value}], implementation=PlainRis))


def as_bibtex(citation: Citation) -> str:
    """One BibTeX entry of type misc, in UTF-8; capitals and names are kept as they are printed."""
    values = {
        "title": f"{{{tex(citation.title)}}}",
        "author": " and ".join(f"{{{tex(name)}}}" for name in citation.authors),
        "howpublished": tex(", ".join(part for part in (citation.container, citation.agency) if part)),
        "address": tex(citation.place),
        "url": (citation.url or citation.address).translate(BRACES_IN_ADDRESS),
        "urldate": citation.accessed,
        "note": tex(one_line(" ".join([f"Readout, {citation.address}.", *citation.evidence]))),
        "language": citation.language,
    }
    if citation.issued:
        year, month, day = parts(citation.issued)
        values |= {"year": str(year), "month": str(month or ""), "day": str(day or "")}
    fields = [Field(name, value) for name, value in values.items() if value]
    return str(bibtexparser.write_string(bibtexparser.Library([Entry("misc", citation.key, fields)])))


def as_csl(citation: Citation) -> str:
    """A CSL-JSON array of one item."""
    item: dict[str, Any] = {
        "id": citation.key,
        "type": CSL_TYPES[citation.form],
        "title": citation.title,
        "author": [{"literal": name} for name in citation.authors],
        "container-title": citation.container,
        "publisher": citation.agency,
        "event-place" if citation.form == "meeting" else "publisher-place": citation.place,
        "URL": citation.url or citation.address,
        "archive": "Readout",
        "archive_location": citation.address,
        "language": citation.language,
        "accessed": csl_date(citation.accessed),
        "issued": csl_date(citation.issued) if citation.issued else None,
        "note": "\n".join(citation.evidence),
    }
    return json.dumps([{name: value for name, value in item.items() if value}], ensure_ascii=False, indent=1) + "\n"


def csl_date(text: str) -> dict[str, list[list[int]]]:
    """A partial date, as exact as it is: '2013-03' gives {'date-parts': [[2013, 3]]}."""
    return {"date-parts": [[part for part in parts(text) if part is not None]]}


def tex(text: str) -> str:
    """A text with the characters that TeX takes for commands made plain."""
    return text.translate(TEX_SPECIALS)


def one_line(text: str) -> str:
    """A text without line breaks, which would end a field."""
    return " ".join(text.split())


FORMS: dict[str, tuple[Callable[[Citation], str], str]] = {
    "txt": (as_text, "text/plain"),
    "ris": (as_ris, "application/x-research-info-systems"),
    "bib": (as_bibtex, "application/x-bibtex"),
    "json": (as_csl, "application/vnd.citationstyles.csl+json"),
}
