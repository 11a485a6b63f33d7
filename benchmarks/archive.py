"""A large archive, made: any number of articles with officials, contacts and evidence, straight into the database.

It is the same for the same number, and whole: `manage.py check_archive` finds nothing wrong with it. The words are
English ones as often as English has them, the officials and outlets those of the authority file, and few of them have
most of the coverage, as in the press; all else is made up. Nothing is read or extracted: the importer's speed is
another measurement. Texts are put together from sentences made beforehand, of which the index rows are known.

    python manage.py shell -c "from benchmarks.archive import make_archive; make_archive(100_000)"
"""

import json
import math
import random
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from hashlib import sha256
from itertools import accumulate, pairwise
from typing import TypeVar

from django.core.management import call_command
from django.db import connection, transaction

from articles.copies import BANDS, bands, sketch, text_hash, words_of
from articles.models import Article, ArticleBand, Outlet, RawContent, RawFile, RawName, SearchText, slug_of
from articles.parsing.lexicon import word_costs
from articles.partial_dates import first_day, last_day
from articles.search_tokens import index_texts
from benchmarks.loading import load, set_sequences
from people.claims import Claim, blocks
from people.models import Meeting, Mention, Official, Participation, Report, ReportBlock, ReportParticipant
from people.models.meetings import Kind

AT_ONCE = 2000  # articles written in one transaction
FIRST, DAYS = date(1992, 1, 1), 12_000  # of publication
WORDS = (120, 700)  # of a body
SENTENCE = 16  # words
PARAGRAPH = 4  # sentences
SENTENCES = 100_000  # made beforehand at most, so that an archive of a million has each in some 250 texts
VOCABULARY = 40_000
ARTICLES_A_MEETING = 20
ARTICLES_A_FOUND_OFFICIAL = 50
EARLIER = 1000  # articles of which copies are made
LANGUAGE_SHARES = {"en": 80, "zh": 10, "ru": 8, "und": 2}
AGENCIES = {"": 60, "Xinhua": 20, "TASS": 8, "Interfax": 6, "Agence France-Presse": 4, "Associated Press": 2}
PLACES = [("moscow", "Moscow", "RU"), ("beijing", "Beijing", "CN"), ("shanghai", "Shanghai", "CN"), ("", "", "")]
COUNTRIES = ("CN", "RU", "KZ", "US")  # of the officials found
UNDATED, YEAR_ALONE, COPY, REPORTING = 0.02, 0.01, 0.15, 0.4  # shares of the articles
TALKS = " met for talks on defense ties between China and Russia."
MINUTES = len("2013-03-25T03:06")
SOURCES = """UPDATE people_meeting SET sources = (
    SELECT count(DISTINCT coalesce(a.copy_of_id, a.id))
    FROM people_report r JOIN articles_article a ON a.id = r.article_id WHERE r.meeting_id = people_meeting.id)"""
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Person:
    """An official, as the made texts name him."""

    pk: int
    name: str
    native: str
    country: str
    group_key: str

    def printed(self, language: str) -> str:
        return self.name if language == "en" else self.native or self.name


@dataclass(frozen=True, slots=True)
class Contact:
    """A meeting that articles report, with what each report of it says."""

    pk: int
    kind: str
    day: date | None
    people: list[Person]
    claim: str  # JSON
    blocks: frozenset[int]


@dataclass(frozen=True, slots=True)
class Sentence:
    """Some words, with their smallest hashes of three, and the two words on either end."""

    text: str
    hashes: tuple[int, ...]
    start: str
    end: str

    @classmethod
    def of(cls, text: str) -> "Sentence":
        words = words_of(text)
        return cls(text, bands(sketch(text)), " ".join(words[:2]), " ".join(words[-2:]))


@dataclass(frozen=True, slots=True)
class Story:
    """An article to be, with what it tells. A copy has the text of an earlier one, and tells the same."""

    headline: str
    published: str
    outlet: int
    agency: str
    language: str
    people: list[Person]
    contact: Contact | None
    lead: str  # the first paragraph, which names everybody
    body: str
    text_hash: str
    bands: tuple[int, ...]
    copy_of: int | None = None

    def raw(self, number: int) -> bytes:
        """The raw file that it is read from."""
        dated = [self.published.replace("T", " ")] if self.published else []
        head = [f"https://archive.example/{number}", self.headline, *dated]
        return "\n\n".join([*head, *self.body.split("\n")]).encode()


class Maker:
    """An archive under way; `chance` decides everything."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.chance = random.Random(number)  # noqa: S311 - the same archive each time
        plain = ((word, cost) for word, cost in word_costs().items() if word.isalpha())  # "what's" is no slug
        costs = sorted(plain, key=lambda row: (row[1], row[0]))[:VOCABULARY]
        self.words = [word for word, _ in costs]
        self.weights = list(accumulate(math.exp(-cost) for _, cost in costs))
        self.outlets = list(Outlet.objects.order_by("key").values_list("pk", flat=True))
        self.people: list[Person] = []
        self.contacts: list[Contact] = []
        self.sentences: dict[str, list[Sentence]] = {}  # by language
        self.earlier: list[tuple[int, Story]] = []  # of which copies are made
        self.reports = 0

    def make(self) -> None:
        """Writes officials, meetings, then the articles."""
        with transaction.atomic():
            self.make_officials()
            self.make_meetings()
        self.make_sentences()
        for start in range(0, self.number, AT_ONCE):
            with transaction.atomic():
                self.make_articles(range(start + 1, min(start + AT_ONCE, self.number) + 1))
        set_sequences(Article, RawFile, Report)
        with connection.cursor() as cursor:
            cursor.execute(SOURCES)

    def make_officials(self) -> None:
        """Officials found in articles, beside those of the authority file; the known ones are named most often."""
        found = []
        for at, word in enumerate(self.words[-self.number // ARTICLES_A_FOUND_OFFICIAL :]):
            country = COUNTRIES[at % len(COUNTRIES)]
            found.append(
                Official(
                    name=f"{word.title()} Example", slug=f"{word}-example", group_key=f"{word} example|{country}",
                    country=country, status=Official.Status.FOUND,
                )
            )  # fmt: skip
        Official.objects.bulk_create(found, batch_size=AT_ONCE)
        rows = Official.objects.order_by("status", "pk")
        self.people = [Person(*row) for row in rows.values_list("pk", "name", "native_name", "country", "group_key")]

    def make_meetings(self) -> None:
        """Contacts of two to four officials each."""
        rows = []
        for number in range(self.number // ARTICLES_A_MEETING):
            day = FIRST + timedelta(days=self.chance.randrange(DAYS)) if self.chance.random() > 0.1 else None
            key, place, country = self.chance.choice(PLACES)
            row = Meeting(
                kind=self.chance.choices(list(Kind.values), (50, 20, 8, 8, 10, 4))[0], slug=f"contact-{number}",
                start=str(day or ""), end=str(day or ""), basis="stated" if day else "bounds", place=place,
                place_key=key, country=country,
            )  # fmt: skip
            row.derive()
            rows.append(row)
        Meeting.objects.bulk_create(rows, batch_size=AT_ONCE)
        self.contacts = [contact(row, self.some(self.people, self.chance.randint(2, 4))) for row in rows]
        load(
            Participation,
            ("meeting_id", "official_id", "name", "country"),
            ((one.pk, person.pk, person.name, person.country) for one in self.contacts for person in one.people),
        )

    def make_sentences(self) -> None:
        """The sentences of which the texts are put together: English words, or the names of officials."""
        number = min(SENTENCES, 50 * self.number)
        plain = [Sentence.of(" ".join(self.plain_words(SENTENCE)).capitalize() + ".") for _ in range(number)]
        self.sentences = dict.fromkeys(LANGUAGE_SHARES, plain)
        for language in ("zh", "ru"):
            named = [[one.printed(language) for one in self.some(self.people, 4)] for _ in range(number // 5)]
            self.sentences[language] = [Sentence.of(" ".join(names) + ".") for names in named]

    def make_articles(self, numbers: Sequence[int]) -> None:
        """Some articles with their raw files, index rows, tokens and evidence."""
        stories = [(number, self.story(number)) for number in numbers]
        raws = [(number, story.raw(number)) for number, story in stories]
        files = ((number, sha256(data).hexdigest(), len(data), "utf-8", number) for number, data in raws)
        load(RawFile, ("id", "sha256", "size", "encoding", "article_id"), files)
        load(RawContent, ("raw_file_id", "data"), ((number, zlib.compress(data, 1)) for number, data in raws))
        load(RawName, ("raw_file_id", "name"), ((number, f"made/{number:08}.txt") for number in numbers))
        load(Article, ARTICLE, (article_row(number, story) for number, story in stories))
        load(ArticleBand, ("article_id", "band"), ((number, band) for number, story in stories for band in story.bands))
        texts = ((number, *index_texts(story.headline, story.body)) for number, story in stories)
        load(SearchText, ("article_id", "headline", "tokens"), texts)
        load(Mention, MENTION, (row for number, story in stories for row in mention_rows(number, story)))
        self.make_reports([(number, story, story.contact) for number, story in stories if story.contact])

    def make_reports(self, stories: Sequence[tuple[int, Story, Contact]]) -> None:
        """What the first paragraphs say of contacts."""
        numbered = list(enumerate(stories, self.reports + 1))
        self.reports += len(numbered)
        load(
            Report,
            (
                "id",
                "article_id",
                "meeting_id",
                "first_meeting",
                "key",
                "kind",
                "quote",
                "start",
                "end",
                "rule",
                "claim",
            ),
            (
                (pk, number, one.pk, one.pk, "made", one.kind, story.lead, 0, len(story.lead), "made", one.claim)
                for pk, (number, story, one) in numbered
            ),
        )
        load(
            ReportParticipant,
            ("report_id", "official_id", "name", "country", "group_key"),
            (
                (pk, person.pk, person.name, person.country, person.group_key)
                for pk, (_, _, one) in numbered
                for person in one.people
            ),
        )
        places = ((pk, block) for pk, (_, _, one) in numbered for block in sorted(one.blocks))
        load(ReportBlock, ("report_id", "block"), places)

    def story(self, number: int) -> Story:
        """One article to be, a copy of an earlier one or new. Each contact has at least one that reports it."""
        after, own = divmod(number - 1, ARTICLES_A_MEETING)
        wanted = self.contacts[after] if own == 0 and after < len(self.contacts) else None
        outlet = self.some(self.outlets, 1)[0]
        agency = self.chance.choices(list(AGENCIES), list(AGENCIES.values()))[0]
        if not wanted and self.earlier and self.chance.random() < COPY:
            original, story = self.chance.choice(self.earlier)
            later = datetime.fromisoformat(story.published) + timedelta(minutes=self.chance.randint(1, 5000))
            published = later.isoformat(timespec="minutes")
            return replace(story, published=published, outlet=outlet, agency=agency, copy_of=original)
        if not wanted and self.contacts and self.chance.random() < REPORTING:
            wanted = self.chance.choice(self.contacts)
        story = self.new_story(wanted, outlet, agency)
        if len(story.published) == MINUTES:
            self.earlier = [*self.earlier[1 - EARLIER :], (number, story)]
        return story

    def new_story(self, wanted: Contact | None, outlet: int, agency: str) -> Story:
        """An article with a text of its own, about a contact or some officials."""
        language = self.chance.choices(list(LANGUAGE_SHARES), list(LANGUAGE_SHARES.values()))[0]
        people = wanted.people if wanted else self.some(self.people, self.chance.randint(1, 4))
        names = [one.printed(language) for one in people]
        lead = Sentence.of(", ".join(names) + (TALKS if language == "en" else "."))
        length = self.chance.randint(*WORDS) // SENTENCE
        sentences = [lead, *self.chance.choices(self.sentences[language], k=length)]
        body = "\n".join(
            [
                lead.text,
                *(
                    " ".join(one.text for one in sentences[at : at + PARAGRAPH])
                    for at in range(1, len(sentences), PARAGRAPH)
                ),
            ]
        )
        headline = f"{names[0]}: {' '.join(self.plain_words(5))}" if language == "en" else names[0]
        return Story(
            headline, self.published(wanted), outlet, agency, language, people, wanted, lead.text, body,
            text_hash(body), bands_of(sentences),
        )  # fmt: skip

    def published(self, wanted: Contact | None) -> str:
        """When an article was published, as its page states it: on the day of the contact that it reports."""
        day = wanted.day if wanted and wanted.day else FIRST + timedelta(days=self.chance.randrange(DAYS))
        luck = self.chance.random()
        if luck < UNDATED + YEAR_ALONE:
            return "" if luck < UNDATED else f"{day.year}"
        return f"{day}T{self.chance.randrange(24):02}:{self.chance.randrange(60):02}"

    def plain_words(self, number: int) -> list[str]:
        return self.chance.choices(self.words, cum_weights=self.weights, k=number)

    def some(self, things: Sequence[T], number: int) -> list[T]:
        """Different ones of some things, the first of them most often."""
        found: dict[int, T] = {}
        while len(found) < min(number, len(things)):
            at = int(len(things) ** self.chance.random()) - 1  # as often as its place is near the front
            found[at] = things[at]
        return list(found.values())


def contact(row: Meeting, people: list[Person]) -> Contact:
    """A meeting as reports tell of it, with the index rows under which these stand."""
    said = {
        "name": "", "start": row.start, "end": row.end, "extent": row.extent, "basis": row.basis, "end_said": False,
        "not_before": "", "not_after": "", "place": row.place, "place_key": row.place_key, "country": row.country,
        "visit": "", "participants": [person.name for person in people],
    }  # fmt: skip
    keys = {one: f"found {one.group_key}" if one.group_key else f"official {one.pk}" for one in people}
    movers = [key for one, key in keys.items() if not row.country or one.country != row.country] or keys.values()
    claim = Claim(
        id=0, key=("", ""), article=0, source=0, kind=row.kind, participants=frozenset(keys.values()),
        movers=frozenset(movers) if row.kind == Kind.VISIT else frozenset(), start=row.start, end=row.end,
    )  # fmt: skip
    return Contact(row.pk, row.kind, row.first_day, people, json.dumps(said), blocks(claim))


def bands_of(sentences: Sequence[Sentence]) -> tuple[int, ...]:
    """The index rows of a text of sentences: the smallest hashes within them, and over their borders."""
    hashes = {number for one in sentences for number in one.hashes}
    for one, following in pairwise(sentences):
        hashes.update(sketch(f"{one.end} {following.start}"))
    return tuple(sorted(hashes)[:BANDS])


ARTICLE = (
    "id", "raw_file_id", "headline", "slug", "url", "published", "first_day", "last_day", "outlet_id", "agency", "body",
    "language", "copy_of_id", "text_hash",
)  # fmt: skip
REPORT = (
    "id", "article_id", "meeting_id", "first_meeting", "key", "kind", "quote", "start", "end", "rule", "claim",
)  # fmt: skip
MENTION = ("article_id", "official_id", "start", "end", "printed", "name", "country", "rule")


def article_row(number: int, story: Story) -> tuple[object, ...]:
    first, last = (first_day(story.published), last_day(story.published)) if story.published else (None, None)
    return (
        number, number, story.headline, slug_of(story.headline), f"https://archive.example/{number}", story.published,
        first and first.isoformat(), last and last.isoformat(), story.outlet, story.agency, story.body, story.language,
        story.copy_of, story.text_hash,
    )  # fmt: skip


def mention_rows(number: int, story: Story) -> list[tuple[object, ...]]:
    """The names in the first paragraph."""
    rows: list[tuple[object, ...]] = []
    start = 0
    for one in story.people:
        printed = one.printed(story.language)
        end = start + len(printed)
        rows.append((number, one.pk, start, end, printed, printed, one.country, "made"))
        start = end + len(", ")
    return rows


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
