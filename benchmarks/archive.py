"""A large archive, made: any number of articles with officials, contacts and evidence, straight into the database.

It is the same for the same number. The words are English ones as often as English has them, the officials and outlets
those of the authority file, and few of them have most of the coverage, as in the press; all else is made up. Nothing is
read or extracted: the importer's speed is another measurement.

    python manage.py shell -c "from benchmarks.archive import make_archive; make_archive(100_000)"
"""

import math
import random
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate
from typing import TypeVar

from django.core.management import call_command
from django.db import connection, transaction

from articles.copies import text_hash
from articles.models import Article, Outlet, RawContent, RawFile, RawName
from articles.parsing.lexicon import word_costs
from articles.search import index
from people.models import Meeting, Mention, Official, Participation, Report, ReportParticipant
from people.models.meetings import Kind

AT_ONCE = 1000  # articles written in one transaction
FIRST, DAYS = date(1992, 1, 1), 12_000  # of publication
WORDS = (120, 700)  # of a body
VOCABULARY = 40_000
ARTICLES_A_MEETING = 20
ARTICLES_A_FOUND_OFFICIAL = 50
LANGUAGE_SHARES = {"en": 80, "zh": 10, "ru": 8, "und": 2}
AGENCIES = {"": 60, "Xinhua": 20, "TASS": 8, "Interfax": 6, "Agence France-Presse": 4, "Associated Press": 2}
PLACES = [("moscow", "Moscow", "RU"), ("beijing", "Beijing", "CN"), ("shanghai", "Shanghai", "CN"), ("", "", "")]
UNDATED, YEAR_ALONE, COPY, REPORTING = 0.02, 0.01, 0.15, 0.4  # shares of the articles
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Person:
    """An official with the two names that the made texts use, read once."""

    pk: int
    name: str
    native: str
    country: str


class Maker:
    """An archive under way; `chance` decides everything."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.chance = random.Random(number)  # noqa: S311 - the same archive each time
        costs = sorted(word_costs().items(), key=lambda row: (row[1], row[0]))[:VOCABULARY]
        self.words = [word for word, _ in costs]
        self.weights = list(accumulate(math.exp(-cost) for _, cost in costs))
        self.outlets = list(Outlet.objects.order_by("key"))
        self.people: list[Person] = []
        self.meetings: list[tuple[Meeting, list[Person]]] = []
        self.earlier: list[Article] = []  # of which copies are made

    def make(self) -> None:
        """Writes officials, meetings, then the articles."""
        with transaction.atomic():
            self.make_officials()
            self.make_meetings()
        for start in range(0, self.number, AT_ONCE):
            with transaction.atomic():
                self.make_articles(start, min(AT_ONCE, self.number - start))

    def make_officials(self) -> None:
        """Officials found in articles, beside those of the authority file; the known ones are named most often."""
        found = [
            Official(
                name=f"{word.title()} Example", slug=f"{word}-example", group_key=f"{word} example|CN",
                country=("CN", "RU", "KZ", "US")[at % 4], status=Official.Status.FOUND,
            )
            for at, word in enumerate(self.words[-self.number // ARTICLES_A_FOUND_OFFICIAL :])
        ]  # fmt: skip
        Official.objects.bulk_create(found, batch_size=AT_ONCE)
        rows = Official.objects.order_by("status", "pk").values_list("pk", "name", "native_name", "country")
        self.people = [Person(*row) for row in rows]

    def make_meetings(self) -> None:
        """Contacts of two to four officials each."""
        rows = []
        for number in range(self.number // ARTICLES_A_MEETING):
            day = (
                (FIRST + timedelta(days=self.chance.randrange(DAYS))).isoformat() if self.chance.random() > 0.1 else ""
            )
            key, place, country = self.chance.choice(PLACES)
            row = Meeting(
                kind=self.chance.choices(list(Kind.values), (50, 20, 8, 8, 10, 4))[0], start=day, end=day,
                slug=f"contact-{number}", basis="stated" if day else "bounds", place=place, place_key=key,
                country=country, sources=self.chance.randint(1, 9),
            )  # fmt: skip
            row.derive()
            rows.append(row)
        Meeting.objects.bulk_create(rows, batch_size=AT_ONCE)
        self.meetings = [(row, self.some(self.people, self.chance.randint(2, 4))) for row in rows]
        Participation.objects.bulk_create(
            (
                Participation(meeting=row, official_id=one.pk, name=one.name, country=one.country)
                for row, those in self.meetings
                for one in those
            ),
            batch_size=AT_ONCE,
        )

    def make_articles(self, start: int, number: int) -> None:
        """Some articles with their raw files, tokens and evidence."""
        stories = [self.story() for _ in range(number)]
        raws = [
            RawFile(sha256=f"{start + at:064x}", size=len(one.body), encoding="utf-8") for at, one in enumerate(stories)
        ]
        articles = [one.article(raw) for one, raw in zip(stories, raws, strict=True)]
        RawFile.objects.bulk_create(raws)
        Article.objects.bulk_create(articles)
        for raw, article in zip(raws, articles, strict=True):
            raw.article = article
        RawFile.objects.bulk_update(raws, ["article"], batch_size=AT_ONCE)
        RawContent.objects.bulk_create(
            RawContent(raw_file=raw, data=zlib.compress(raw.sha256.encode())) for raw in raws
        )
        RawName.objects.bulk_create(
            RawName(raw_file=raw, name=f"made/{start + at:08}.txt") for at, raw in enumerate(raws)
        )
        index(articles)
        Mention.objects.bulk_create(row for one in stories for row in one.mentions())
        reports = [one.report(one.meeting) for one in stories if one.meeting]
        Report.objects.bulk_create(reports)
        ReportParticipant.objects.bulk_create(
            ReportParticipant(report=report, official_id=one.pk, name=one.name, country=one.country)
            for report, story in zip(reports, (one for one in stories if one.meeting), strict=True)
            for one in story.people
        )
        self.earlier = [one for one in articles if one.copy_of is None][-AT_ONCE:]

    def story(self) -> "Story":
        """One article to be, a copy of an earlier one or new."""
        language = self.chance.choices(list(LANGUAGE_SHARES), list(LANGUAGE_SHARES.values()))[0]
        meeting, people = None, self.some(self.people, self.chance.randint(1, 4))
        if self.chance.random() < REPORTING and language != "und":
            meeting, people = self.chance.choice(self.meetings)
        day = (
            meeting.first_day if meeting and meeting.first_day else FIRST + timedelta(days=self.chance.randrange(DAYS))
        )
        published, luck = f"{day}T{self.chance.randrange(24):02}:{self.chance.randrange(60):02}", self.chance.random()
        if luck < UNDATED + YEAR_ALONE:
            published = "" if luck < UNDATED else published[:4]
        copied = self.chance.choice(self.earlier) if self.earlier and self.chance.random() < COPY else None
        return Story(
            self.headline(people, language), published, self.some(self.outlets, 1)[0], language,
            self.chance.choices(list(AGENCIES), list(AGENCIES.values()))[0], people, meeting, copied,
            self.body(people, language),
        )  # fmt: skip

    def headline(self, people: Sequence[Person], language: str) -> str:
        return f"{people[0].name}: {' '.join(self.plain_words(5))}" if language == "en" else people[0].native or "—"

    def body(self, people: Sequence[Person], language: str) -> str:
        """Paragraphs; the first names everybody."""
        named = ", ".join(one.name if language == "en" else one.native or one.name for one in people)
        length = self.chance.randint(*WORDS)
        if language in ("zh", "ru"):
            others = [one.native or one.name for one in self.some(self.people, 2) for _ in range(length // 20)]
            return f"{named}\n{' '.join(others)}"
        words = self.plain_words(length)
        rest = "\n".join(" ".join(words[at : at + 60]).capitalize() + "." for at in range(0, length, 60))
        return f"{named} met for talks on defense ties between China and Russia.\n{rest}"

    def plain_words(self, number: int) -> list[str]:
        return self.chance.choices(self.words, cum_weights=self.weights, k=number)

    def some(self, things: Sequence[T], number: int) -> list[T]:
        """Different ones of some things, the first of them most often."""
        found: dict[int, T] = {}
        while len(found) < min(number, len(things)):
            at = int(len(things) ** self.chance.random()) - 1  # as often as its place is near the front
            found[at] = things[at]
        return list(found.values())


@dataclass(slots=True)
class Story:
    """An article to be, with what it tells."""

    headline: str
    published: str
    outlet: Outlet
    language: str
    agency: str
    people: list[Person]
    meeting: Meeting | None
    copied: Article | None
    body: str
    row: Article | None = None

    def article(self, raw: RawFile) -> Article:
        self.row = Article(
            headline=self.headline, published=self.published, outlet=self.outlet, agency=self.agency, body=self.body,
            language=self.language, copy_of=self.copied, raw_file=raw, text_hash=text_hash(self.body),
            url=f"https://archive.example/{raw.sha256[-8:]}",
        )  # fmt: skip
        self.row.derive()
        return self.row

    def mentions(self) -> list[Mention]:
        """The names in the first paragraph."""
        found: list[Mention] = []
        for one in self.people:
            printed = one.name if self.language == "en" else one.native or one.name
            start = self.body.index(printed, found[-1].end if found else 0)
            found.append(
                Mention(
                    article=self.row, official_id=one.pk, start=start, end=start + len(printed), printed=printed,
                    name=printed, country=one.country, rule="made",
                )
            )  # fmt: skip
        return found

    def report(self, meeting: Meeting) -> Report:
        """What the first paragraph says of a contact."""
        quote = self.body.partition("\n")[0]
        claim = {
            "name": "", "start": meeting.start, "end": meeting.end, "extent": meeting.extent, "basis": meeting.basis,
            "end_said": False, "not_before": "", "not_after": "", "place": meeting.place,
            "place_key": meeting.place_key, "country": meeting.country, "visit": "",
            "participants": [person.name for person in self.people],
        }  # fmt: skip
        return Report(
            article=self.row, meeting=meeting, key="made", kind=meeting.kind, quote=quote, start=0, end=len(quote),
            rule="made", claim=claim,
        )  # fmt: skip


def make_archive(number: int) -> None:
    """Fills the database of this process, which must hold no article. SystemExit where it holds some."""
    call_command("migrate", verbosity=0, interactive=False)
    if Article.objects.exists():
        raise SystemExit("This database holds articles already; give the address of a new one.")
    call_command("load_authority", verbosity=0)
    Maker(number).make()
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("VACUUM ANALYZE")  # as the server does by itself, in time
