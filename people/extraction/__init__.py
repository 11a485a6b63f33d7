"""Finding officials and their contacts in an article's body. Plain Python."""

from people.extraction.findings import Contact, Findings, Mention, Person, When
from people.matching import NameIndex

__all__ = ["Contact", "Findings", "Mention", "Person", "When", "extract"]


def extract(
    body: str,
    names: NameIndex,
    *,
    published: str | None = None,
    dateline_place: str | None = None,
    dateline_date: str | None = None,
    retrieved: str | None = None,
    language: str = "en",
) -> Findings:
    """Finds the officials named in a body and the contacts it reports.

    `body`: paragraphs joined by one line feed. `names`: the known officials. `published`, `dateline_date`,
    `retrieved`: partial ISO dates, the first two for relative dates, the last as a bound where nothing else is known.
    Pure: the same arguments give the same findings.
    """
    raise NotImplementedError
