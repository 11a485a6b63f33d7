"""Who is named in a body: known officials, others in a public post, and each naming of each of them."""

from dataclasses import dataclass

from articles.partial_dates import first_day, last_day
from people.extraction.apposition import attach
from people.extraction.coreference import Days, resolve, surnames
from people.extraction.findings import Mention, OpenName, Person
from people.extraction.naming import Naming, full_names
from people.extraction.native import find_native
from people.extraction.persons import persons, spelled_out
from people.extraction.titles import find_titles
from people.extraction.tokens import Text, read, with_names
from people.matching import NameIndex


@dataclass(frozen=True, slots=True)
class Named:
    """The officials whom a body names. `phrases` runs parallel to `mentions`: the span of the whole noun phrase."""

    persons: tuple[Person, ...] = ()
    mentions: tuple[Mention, ...] = ()
    phrases: tuple[tuple[int, int], ...] = ()
    open_names: tuple[OpenName, ...] = ()  # what no rule can settle, for a curator


def find_names(
    body: str, index: NameIndex, *, published: str | None, dateline_date: str | None, language: str
) -> Named:
    """The officials named in a body, every naming of each in order, and the span of each naming's noun phrase.

    Dates are partial ISO text; language is 'en', 'zh', 'ru' or 'und'.
    """
    days = days_of(published or dateline_date)
    if language in {"zh", "ru"}:
        return native_names(body, index, language=language, days=days)
    text = read(body)
    namings = full_names(text, index)
    kinds = with_names(text.kinds, [(n.first, n.after) for n in namings])
    namings = sorted([*namings, *surnames(text, kinds, namings, index)], key=lambda n: n.first)
    kinds = with_names(text.kinds, [(n.first, n.after) for n in namings])
    free = attach(text, kinds, namings, find_titles(text, kinds))
    resolve(namings, index, days)
    found = persons(text, namings, free, index, days)
    owned = sorted(((n, i) for i, (_, members) in enumerate(found) for n in members), key=lambda pair: pair[0].first)
    mentions = tuple(
        Mention(start := text.starts[n.first], start + len(n.printed), n.printed, i, n.rule) for n, i in owned
    )
    phrases = tuple((text.starts[n.phrase[0]], text.end(n.phrase[1] - 1)) for n, _ in owned)
    settled = {id(n) for n, _ in owned}
    unsettled = (n for n in namings if n.begin().bearers and id(n) not in settled)
    return Named(tuple(person for person, _ in found), mentions, phrases, tuple(open_name(text, n) for n in unsettled))


def open_name(text: Text, naming: Naming) -> OpenName:
    """A naming that may be several known officials', as it is printed."""
    printed = text.slice(naming.first, naming.after)
    title = next((title for title in naming.titles if not title.counterpart), None)
    country = (title.country if title else None) or naming.country
    person = Person(
        printed, printed, None, country, (title.text if title else "") or spelled_out(naming.rank), full=False
    )
    return OpenName(text.starts[naming.first], text.end(naming.after - 1), person, naming.rule)


def native_names(body: str, index: NameIndex, *, language: str, days: Days) -> Named:
    """The known officials of a Chinese or Russian body."""
    found = find_native(body, index, language=language, days=days)
    keys = list(dict.fromkeys(key for _, _, key, _, _ in found))
    people = []
    for key in keys:
        own = [(body[start:end], title) for start, end, owner, title, _ in found if owner == key]
        official = index.by_key[key]
        printed = max((name for name, _ in own), key=len)
        title = next((title for _, title in own if title), None)
        people.append(
            Person(
                official.name, printed, key, official.country, title, full=len(printed.split()) > 1 or language == "zh"
            )
        )
    mentions = tuple(Mention(start, end, body[start:end], keys.index(key), rule) for start, end, key, _, rule in found)
    return Named(tuple(people), mentions, tuple((m.start, m.end) for m in mentions))


def days_of(stated: str | None) -> Days:
    """The first and last day that a partial date may mean."""
    return (first_day(stated), last_day(stated)) if stated else (None, None)
