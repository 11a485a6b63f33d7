"""What an HTML page says about itself outside its text: JSON-LD, OpenGraph, meta elements, microdata, the title."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from lxml import etree
from lxml.html import HtmlElement

from articles.parsing.dates import Stamp, find_stamps

ARTICLE_TYPES = {
    "article", "newsarticle", "reportagenewsarticle", "blogposting", "liveblogposting", "analysisnewsarticle",
    "opinionnewsarticle", "backgroundnewsarticle", "reviewnewsarticle", "report",
}  # fmt: skip
PAGE_TYPES = {"webpage", "itempage"}  # read where no article is described
HEADLINE_META = ("og:title", "twitter:title", "headline", "title", "dc.title", "articletitle")
SITE_META = ("og:site_name", "application-name", "publisher", "dc.publisher", "source")
PUBLISHED_META = (
    "article:published_time", "og:article:published_time", "datepublished", "publishdate", "pubdate",
    "publish_date", "publication_date",
    "dc.date.issued", "dc.date", "dc.date.created", "dcterms.created", "date", "sailthru.date",
    "parsely-pub-date", "publish-date", "firstcreatetime",
    "release_date", "og:pubdate",
)  # fmt: skip
MODIFIED_META = (
    "article:modified_time",
    "og:updated_time",
    "lastmod",
    "last-modified",
    "datemodified",
    "dc.date.modified",
)
AUTHOR_META = ("author", "article:author", "byl", "dc.creator", "parsely-author", "sailthru.author")
URL_META = ("og:url", "twitter:url")
ARCHIVED = re.compile(r"https?://web\.archive\.org/web/\d+[a-z_]*/(?=https?://)")  # what a web archive puts before it
ITEMS = etree.XPath("//*[@itemprop]")
READ_ITEMS = {"datePublished", "headline", "author", "publisher"}
UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
MAX_VALUES = 3  # of one microdata property
TITLE_CUT = re.compile(r"\s*[|•»_]\s*|\s+[-–—:]+\s+|(?<=[\u4e00-\u9fff])[-–—]+(?=[\u4e00-\u9fff])")


@dataclass(frozen=True, slots=True)
class Metadata:
    """Each field in the order of trust; empty where the page says nothing."""

    headlines: tuple[str, ...] = ()
    title: str | None = None
    sites: tuple[str, ...] = ()
    published: Stamp | None = None
    modified: Stamp | None = None
    authors: tuple[str, ...] = ()
    url: str | None = None
    story: str | None = None  # the text of a page that scripts fill in


def read_metadata(root: HtmlElement) -> Metadata:
    """The metadata of a parsed page; malformed parts count as not there."""
    metas = meta_values(root)
    linked = linked_data(root)
    record = article_record(linked)
    items = microdata(root)
    published = first_stamp(
        [text_of(record.get("datePublished")), *values(metas, PUBLISHED_META), *items.get("datePublished", [])]
    )
    modified = first_stamp([text_of(record.get("dateModified")), *values(metas, MODIFIED_META)])
    title = root.findtext(".//title")
    return Metadata(
        headlines=unique([text_of(record.get("headline")), *values(metas, HEADLINE_META), *items.get("headline", [])]),
        title=clean(title) or None,
        sites=unique(
            [
                *names_of(referred(record.get("publisher"), linked)),
                *values(metas, SITE_META),
                *items.get("publisher", []),
            ]
        ),
        published=published,
        modified=modified,
        authors=unique(authors_of(record, metas, linked) or items.get("author", [])),
        url=canonical_address(root, metas, record),
        story=record["articleBody"] if isinstance(record.get("articleBody"), str) else None,
    )


def clean(text: str | None) -> str:
    """The text with its runs of white space as one space."""
    return " ".join((text or "").split())


def text_of(value: Any) -> str:
    """A JSON value as text, empty where it is no text."""
    return clean(value) if isinstance(value, str) else ""


def unique(texts: list[str]) -> tuple[str, ...]:
    """The non-empty texts, each once, in order."""
    return tuple(dict.fromkeys(text for text in texts if text))


def meta_values(root: HtmlElement) -> dict[str, list[str]]:
    """The contents of the meta elements by name or property, in small letters."""
    found: dict[str, list[str]] = {}
    for meta in root.iter("meta"):
        name = (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").strip().lower()
        if name and (content := clean(meta.get("content"))):
            found.setdefault(name, []).append(content)
    return found


def values(metas: dict[str, list[str]], names: tuple[str, ...]) -> list[str]:
    """The contents of the metas of these names, in the order of the names."""
    return [value for name in names for value in metas.get(name, [])]


def microdata(root: HtmlElement) -> dict[str, list[str]]:
    """The first values of the microdata properties that are read, machine-readable form first.

    Of a person or an organisation it is the name.
    """
    found: dict[str, list[str]] = {}
    for element in ITEMS(root):
        prop = element.get("itemprop")
        values = found.setdefault(prop, [])
        if prop in READ_ITEMS and len(values) < MAX_VALUES:
            named = element.xpath(".//*[@itemprop='name']") if element.get("itemscope") is not None else []
            holder = named[0] if named else element
            values.append(clean(holder.get("content") or holder.get("datetime") or holder.text_content()[:300]))
    return found


def records(value: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    """Every JSON object within a JSON-LD value."""
    if depth > 4:
        return
    if isinstance(value, dict):
        yield value
        yield from records(value.get("@graph"), depth + 1)
        yield from records(value.get("mainEntity"), depth + 1)
    elif isinstance(value, list):
        for item in value:
            yield from records(item, depth + 1)


def linked_data(root: HtmlElement) -> list[dict[str, Any]]:
    """The JSON-LD objects of a page that can be read."""
    found: list[dict[str, Any]] = []
    for script in root.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower() or not script.text:
            continue
        try:
            value = json.loads(script.text.strip().strip(";"), strict=False)
            if "\\u" in script.text:
                value = storable(value)
        except (ValueError, RecursionError):
            continue  # malformed: the page's other metadata is read instead
        found += records(value)
    return found


def storable(value: Any) -> Any:
    """JSON without the halves of characters and the NULs that its escapes can spell and no database keeps."""
    if isinstance(value, str):
        return UNSTORABLE.sub("", value)
    if isinstance(value, list):
        return [storable(one) for one in value]
    return {key: storable(one) for key, one in value.items()} if isinstance(value, dict) else value


def article_record(linked: list[dict[str, Any]]) -> dict[str, Any]:
    """The fullest JSON-LD object that describes the article, else the page; empty where there is none."""
    for wanted in (ARTICLE_TYPES, PAGE_TYPES):
        described = [
            record
            for record in linked
            if kinds_of(record) & wanted and ("headline" in record or "datePublished" in record)
        ]
        if described:
            return max(described, key=len)
    return {}


def kinds_of(record: dict[str, Any]) -> set[str]:
    """The types of a JSON-LD object, in small letters."""
    types = record.get("@type")
    return {str(kind).lower() for kind in (types if isinstance(types, list) else [types])}


def referred(value: Any, linked: list[dict[str, Any]]) -> Any:
    """A JSON-LD value, or a list of them, with each bare reference ({'@id': …}) as the object of the page it means."""
    if isinstance(value, list):
        return [referred(item, linked) for item in value]
    if isinstance(value, dict) and "@id" in value and "name" not in value:
        return next((other for other in linked if other.get("@id") == value["@id"] and "name" in other), value)
    return value


def names_of(value: Any) -> list[str]:
    """The names in a JSON-LD person or organisation, or a list of them."""
    if isinstance(value, list):
        return [name for item in value for name in names_of(item)]
    if isinstance(value, dict):
        return [text_of(value.get("name"))] if text_of(value.get("name")) else []
    return [text_of(value)] if text_of(value) else []


def authors_of(record: dict[str, Any], metas: dict[str, list[str]], linked: list[dict[str, Any]]) -> list[str]:
    """People named as authors; an organisation is no author."""
    authors = referred(record.get("author") or record.get("creator"), linked)
    people = [
        author
        for author in (authors if isinstance(authors, list) else [authors])
        if not (isinstance(author, dict) and kinds_of(author) & {"organization", "newsmediaorganization"})
    ]
    return names_of(people) or [value for value in values(metas, AUTHOR_META) if "://" not in value]


def first_stamp(texts: list[str]) -> Stamp | None:
    """The first of the texts that states a date."""
    for text in texts:
        if text and (stamps := find_stamps(text[:100])):
            return stamps[0]
    return None


def canonical_address(root: HtmlElement, metas: dict[str, list[str]], record: dict[str, Any]) -> str | None:
    """The page's own address, None where it states none that is absolute."""
    links = [link.get("href") for link in root.iter("link") if (link.get("rel") or "").lower() == "canonical"]
    entity = record.get("mainEntityOfPage")
    entity = entity.get("@id") if isinstance(entity, dict) else entity
    for address in (*links, *values(metas, URL_META), text_of(entity), text_of(record.get("url"))):
        address = ARCHIVED.sub("", address or "")
        if re.match(r"https?://[^\s/]+/.", address):
            return clean(address)[:2000]
    return None


def title_parts(title: str) -> list[str]:
    """The parts of a title element: 'Headline | Site' gives 'Headline' and 'Site'."""
    return [part for part in TITLE_CUT.split(title) if part]
