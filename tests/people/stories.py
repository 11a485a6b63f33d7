"""Articles that tell of contacts, as an import would have read them: for tests of what becomes of evidence."""

from articles.models import Article
from people.consolidating import regroup
from people.extraction.findings import Contact, Findings, Mention, Person, When
from people.recording import record
from tests.factories import make_article, make_official, make_raw_file

BODY = "Alpha met Beta in Moscow on Sunday. Alpha met Gamma on Monday."


def person(name: str, *, known: bool = True, country: str | None = "RU", title: str | None = "minister", full=True):
    return Person(name, name, name.lower() if known else None, country, title, full)


def contact(body: str, quote: str, *who: int, day: str = "2013-03-24", **fields) -> Contact:
    start = body.index(quote)
    when = fields.pop("when", When(day, day, basis="stated"))
    fields.setdefault("kind", "meeting")
    return Contact(
        participants=who, when=when, place=fields.pop("place", None), place_key=fields.pop("place_key", None),
        country=fields.pop("country", None), start=start, end=start + len(quote), rule="test", **fields,
    )  # fmt: skip


def findings(article: Article, *contacts: Contact, persons=None) -> Findings:
    persons = persons or (person("Alpha"), person("Beta", country="CN"), person("Gamma"))
    mentions = []
    for index, one in enumerate(persons):
        start = article.body.find(one.printed)
        if start >= 0:
            mentions.append(Mention(start, start + len(one.printed), one.printed, index, "test"))
    return Findings(tuple(persons), tuple(mentions), contacts)


def told(article: Article, *contacts: Contact, **options) -> Article:
    """Records an article that tells of some contacts, and groups."""
    record([(article, findings(article, *contacts, **options))])
    regroup()
    return article


def met(article: Article, day: str = "2013-03-24", **fields) -> Article:
    return told(article, contact(article.body, "Alpha met Beta", 0, 1, day=day, **fields))


def story(body: str = BODY, **fields) -> Article:
    article = make_article(body=body, **fields)
    make_raw_file(article)
    return article


def make_officials() -> list:
    """Those whom the stories name."""
    countries = (("Alpha", "RU"), ("Beta", "CN"), ("Gamma", "RU"))
    return [make_official(name, slug=name.lower(), country=country) for name, country in countries]
