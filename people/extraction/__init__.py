"""Reading officials and contacts out of an article. Plain Python.

`extract` gives `Findings`; it depends on its arguments and the rules alone.
"""

from people.extraction.contacts import find_contacts
from people.extraction.findings import Findings
from people.extraction.names import find_names
from people.matching import NameIndex

LANGUAGES_WITH_CONTACTS = frozenset({"en", "und"})

__all__ = ["extract"]


def extract(
    body: str,
    index: NameIndex,
    *,
    published: str | None = None,
    dateline_place: str | None = None,
    dateline_date: str | None = None,
    retrieved: str | None = None,
    language: str = "en",
) -> Findings:
    """The officials and contacts that a body tells of.

    `body` is an article's paragraphs joined by one line feed. Dates are partial ISO text, `retrieved` the day on which
    the file was fetched. Spans are code-point offsets into the body.
    """
    named = find_names(body, index, published=published, dateline_date=dateline_date, language=language)
    if language not in LANGUAGES_WITH_CONTACTS:
        return Findings(named.persons, named.mentions, open_names=named.open_names, contacts_read=False)
    contacts = find_contacts(
        body,
        named,
        index=index,
        published=published,
        dateline_place=dateline_place,
        dateline_date=dateline_date,
        retrieved=retrieved,
    )
    return Findings(named.persons, named.mentions, contacts, named.open_names)
