"""What reading a raw file gives."""

from dataclasses import dataclass


class ParseError(Exception):
    """A raw file that cannot be read as an article; its text says why, for the ledger."""


@dataclass(frozen=True, slots=True)
class Dateline:
    """'MOSCOW, March 23 (Xinhua) --': place in title case, date as partial ISO text; either may be None."""

    place: str | None = None
    date: str | None = None


@dataclass(frozen=True, slots=True)
class ParsedArticle:
    """One page as read. None or empty means that the page does not state it."""

    headline: str | None
    published: str | None  # 'YYYY[-MM[-DD[THH:MM]]]', wall time as printed
    published_zone: str | None  # as printed: 'GMT+8', 'EST'
    outlet: str | None  # the name in the table of outlets, else as printed
    outlet_key: str | None  # the row of the table of outlets, None for an outlet without a row
    agency: str | None
    authors: tuple[str, ...]
    dateline: Dateline
    paragraphs: tuple[str, ...]
    language: str  # 'en', 'zh', 'ru', or 'und' where not recognised
    url: str | None  # the canonical address that the page states
    encoding: str
    warnings: tuple[str, ...] = ()  # what was mended or is doubtful, in words for a curator

    @property
    def body(self) -> str:
        """The paragraphs joined by one line feed; all spans are code-point offsets into it."""
        return "\n".join(self.paragraphs)

    @property
    def missing(self) -> tuple[str, ...]:
        """What a curator may want to supply: 'headline', 'date', 'outlet', 'body'."""
        stated = {"headline": self.headline, "date": self.published, "outlet": self.outlet, "body": self.paragraphs}
        return tuple(name for name, value in stated.items() if not value)
