"""What one article tells: the officials it names, the contacts it reports, and its text with both marked."""

from dataclasses import dataclass, field

from articles.models import Article
from people.extraction import LANGUAGES_WITH_CONTACTS
from people.marks import Paragraph, Piece, Run, Span, marked
from people.models import Meeting, Mention, Official, Report
from people.wording import title_of, title_of_claim, when_in_words

MARKS = 12  # of the stylesheet; further contacts take them again from the first
TINTS = 6  # of the stylesheet, likewise


@dataclass(slots=True)
class Person:
    """One person whom the article names."""

    name: str
    country: str
    official: Official | None
    titles: list[str] = field(default_factory=list)
    times: int = 0
    flags: list[str] = field(default_factory=list)  # what speaks against a title


@dataclass(slots=True)
class Contact:
    """One contact that the article tells of: a meeting, or what is not counted as one."""

    number: int
    meeting: Meeting | None
    reports: list[Report]

    @property
    def tint(self) -> int:
        """The tint in which its evidence is marked."""
        return (self.number - 1) % TINTS + 1

    @property
    def title(self) -> str:
        if self.meeting:
            return title_of(self.meeting)
        report = self.reports[0]
        return title_of_claim(report.kind, report.claim, [person.name for person in report.participants.all()])

    @property
    def when(self) -> str:
        """The days that this article gives."""
        claim = self.reports[0].claim
        return when_in_words(claim.get("start") or "", claim.get("end") or "", claim.get("extent") or "")

    @property
    def why_not(self) -> str:
        """Why it is not counted as a contact; empty where it is."""
        if self.meeting:
            return "rejected by a curator" if self.meeting.status == Meeting.Status.REJECTED else ""
        report = self.reports[0]
        if report.modality != Report.Modality.ASSERTED:
            return report.get_modality_display().lower()
        return "not yet grouped" if report.pending else "rejected by a curator"


@dataclass(frozen=True, slots=True)
class Evidence:
    """A report's mark in the text: the number of its contact, and the style of its mark."""

    report: Report
    number: int
    style: int
    tint: int
    counted: bool


@dataclass(frozen=True, slots=True)
class ArticleFacts:
    """All that the page of an article shows of people."""

    persons: list[Person]
    contacts: list[Contact]
    paragraphs: list[Paragraph[Evidence, Mention]]
    contacts_read: bool

    @property
    def quoted(self) -> list[Paragraph[Evidence, Mention]]:
        """Of the text the words on which contacts rest alone, with '…' for what is left out between them."""
        return [quotes for paragraph in self.paragraphs if (quotes := quotes_of(paragraph))]

    @property
    def counted(self) -> list[Contact]:
        return [contact for contact in self.contacts if not contact.why_not]

    @property
    def not_counted(self) -> list[Contact]:
        return [contact for contact in self.contacts if contact.why_not]


def facts_of(article: Article) -> ArticleFacts:
    """The facts of an article, in four queries."""
    mentions = list(Mention.objects.of_article(article))
    contacts = contacts_of(list(Report.objects.of_article(article)))
    names = [Span(mention.start, mention.end, mention) for mention in mentions if mention.official]
    return ArticleFacts(
        persons_of(mentions),
        contacts,
        marked(article.body, evidence_of(contacts), names),
        contacts_read(article),
    )


def quotes_of(paragraph: Paragraph[Evidence, Mention]) -> Paragraph[Evidence, Mention]:
    """The marked runs of a paragraph; one run of '…' for each stretch of others, where any is marked at all."""
    quotes: Paragraph[Evidence, Mention] = []
    for run in paragraph:
        if run.evidence:
            quotes.append(run)
        elif not quotes or quotes[-1].evidence:
            quotes.append(Run((), (), [Piece(" … ", None)]))
    return quotes if any(run.evidence for run in quotes) else []


def contacts_read(article: Article) -> bool:
    """Whether contacts are read in an article's language; where they are not, that none is found says nothing."""
    return article.language in LANGUAGES_WITH_CONTACTS


def persons_of(mentions: list[Mention]) -> list[Person]:
    """One entry a person, in the order of the text, with every printed title."""
    persons: dict[object, Person] = {}
    for mention in mentions:
        official = mention.official
        key = official.pk if official else (mention.name, mention.country)
        name, country = (official.name, official.country) if official else (mention.name, mention.country)
        person = persons.setdefault(key, Person(name, country, official))
        person.times += 1
        if mention.title and mention.title not in person.titles:
            person.titles.append(mention.title)
        if mention.flags and mention.flags not in person.flags:
            person.flags.append(mention.flags)
    return list(persons.values())


def contacts_of(reports: list[Report]) -> list[Contact]:
    """One entry a meeting, numbered in the order of the text; a report without a meeting is an entry of its own."""
    contacts: dict[tuple[str, int], Contact] = {}
    for report in reports:
        key = ("meeting", report.meeting.pk) if report.meeting else ("report", report.pk)
        contacts.setdefault(key, Contact(len(contacts) + 1, report.meeting, [])).reports.append(report)
    return list(contacts.values())


def evidence_of(contacts: list[Contact]) -> list[Span[Evidence]]:
    """The spans of the words on which the contacts rest; an orphaned report has none."""
    pairs = [(contact, report) for contact in contacts for report in contact.reports]
    return [
        Span(
            report.start,
            report.end,
            Evidence(report, contact.number, style % MARKS + 1, contact.tint, not contact.why_not),
        )
        for style, (contact, report) in enumerate(pairs)
        if report.start is not None and report.end is not None
    ]
