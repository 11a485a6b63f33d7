"""From an HTML page to its lines, those of the main text marked.

The main text is the element that the page's outlet, or its markup, names as the story; else what trafilatura finds.
"""

import re
from dataclasses import dataclass, replace

import trafilatura
from lxml import etree
from lxml import html as lxml_html
from lxml.html import HtmlElement

from articles.parsing.attribution import outlet_of_metadata
from articles.parsing.lines import Line, check_length, normalise
from articles.parsing.maintext import find_story, is_prose, marks_of
from articles.parsing.metadata import Metadata, read_metadata
from articles.parsing.nested import parse_flattened
from articles.parsing.result import ParseError

DOCUMENT = re.compile(r"<!doctype\s+html|<html\b|<body\b|<head\b", re.IGNORECASE)
MARKUP = re.compile(r"</?(?:p|br|div|a|b|strong|i|em|span|td|tr|table|font|li|ul|h[1-6])\b[^<>]*>", re.IGNORECASE)
DATA_ADDRESS = re.compile(r"data:[a-z/+;=-]*base64,[A-Za-z0-9+/=]{1000,}")  # a picture within the page
FEED = re.compile(r"\s*(?:<\?xml[^>]*>\s*)?<(?:rss|rdf:RDF|feed)\b", re.IGNORECASE)
FRAMESET = re.compile(r"<frameset\b", re.IGNORECASE)
DROPPED = {
    "script", "style", "noscript", "template", "iframe", "object", "embed", "applet", "svg", "canvas",
    "select", "button", "input", "textarea",
    "nav", "figure", "figcaption", "video", "audio", "head", "map", "menu", "dialog", "datalist", "marquee",
}  # fmt: skip
BLOCKS = {
    "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt",
    "fieldset", "footer", "form", "h1", "h2", "h3",
    "h4", "h5", "h6", "header", "hgroup", "hr", "li", "main", "ol", "p", "pre", "section", "summary", "table",
    "tbody", "td", "th", "tr", "ul", "html",
    "time", "legend", "caption", "figure", "option",
}  # fmt: skip
SPACED = {"p", "div", "td", "table", "article", "section", "h1", "h2", "h3", "blockquote", "ul", "ol"}
INLINE = {"span", "a", "b", "strong", "em", "i", "label", "font"}
SEAM = "\x00"  # where an inline element begins or ends: 'Global Times' and 'Published' may touch there
BLANK = " \t\r\n" + SEAM
PLAIN = re.compile(r"[ -%'-~\t\r\n]*")  # ASCII without control characters and entities
SEAMS = re.compile(r"(?<=[a-z0-9])\x00+(?=[A-Z0-9])")
HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
FURNITURE = re.compile(
    r"(?:^|[\s_-])(?:shar(?:e|ing)(?:bar|box|buttons?)?|social|related\w*|comments?|breadcrumbs?|crumbs?|tags?|promo\w*|advert\w*|ad-?slot|ads?"
    r"|inject\w*|captions?|cookies?|newsletters?|side-?bar|recommend\w*|subscribe|toolbar|most-?(?:read|popular|viewed)|pagination|pager|nav\w*"
    r"|menu\w*|read-?(?:more|next|also)|footer|disclaimer|photo-?(?:credit|copy)|see-?also|trending|widget|teaser)(?=$|[\s_-])",
    re.IGNORECASE,
)
MAX_TAGS = 30_000  # no page of one article has so many
MAX_EXTRACTED = 12_000  # tags: trafilatura takes seconds for more


@dataclass(frozen=True, slots=True)
class HtmlPage:
    """The lines of a page, and which of them its main text holds."""

    lines: list[Line]
    inside: list[bool]
    metadata: Metadata


def is_html(text: str, name: str) -> bool:
    """Whether a file is HTML: by its beginning, or by the amount of markup in it."""
    head = text[:4000]
    if DOCUMENT.search(head) or FEED.match(head):
        return True
    return len(MARKUP.findall(head)) >= (1 if re.search(r"\.x?html?$", name, re.IGNORECASE) else 4)


def read_html(text: str) -> HtmlPage:
    """The lines and the metadata of a page.

    ParseError for a page of frames, for one without text and for one too large to be an article's.
    """
    tags = text.count("<")
    if tags > MAX_TAGS:
        raise ParseError(f"no article is this long: more than {MAX_TAGS:,} tags")
    if FEED.match(text):
        raise ParseError("a feed of headlines, not the page of an article")
    root = parse_tree(text)
    elements = list(
        root.iter()
    )  # held until the end: lxml makes an element's Python object anew for each walk otherwise
    metadata = read_metadata(root)
    row = outlet_of_metadata(metadata)
    story = find_story(root, row.story if row else ())
    plain = story is not None and story.tag in ("html", "body")  # nothing but the article: its lines tell the rest
    lines, inside = Walker(None if plain else story).lines(root)
    if FRAMESET.search(text) and not any(is_prose(line.text) for line in lines):
        raise ParseError("a page of frames: the article is in another file")
    if not lines:
        raise ParseError("an HTML page without text")
    if story is None and tags <= MAX_EXTRACTED:
        inside = marked_by_extractor(text, lines)
    del elements
    return HtmlPage(lines, inside, metadata)


def parse_tree(text: str) -> HtmlElement:
    """The tree of a page, however broken. ParseError where nothing of it can be parsed."""
    parser = lxml_html.HTMLParser(encoding="utf-8", huge_tree=False, remove_comments=True, remove_pis=True)
    try:
        root = lxml_html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, AssertionError) as error:
        raise ParseError(f"the HTML cannot be parsed: {error}") from error
    if any(entry.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for entry in parser.error_log):
        return parse_flattened(DATA_ADDRESS.sub("", text))
    return root


def marked_by_extractor(text: str, lines: list[Line]) -> list[bool]:
    """Which lines trafilatura takes for the main text."""
    found = trafilatura.extract(text, fast=True, include_comments=False, include_tables=True, deduplicate=False) or ""
    kept = {squash(line) for line in normalise(found).split("\n")}
    joined = squash(found)
    return [squash(line.text) in kept or (len(line.text) > 40 and squash(line.text) in joined) for line in lines]


def squash(text: str) -> str:
    """The letters and digits of a text."""
    return re.sub(r"\W+", "", text)


def is_of_archive(element: HtmlElement) -> bool:
    """Whether an element is the toolbar that the Wayback Machine puts on top of an archived page."""
    return (element.get("id") or "").startswith(("wm-ipp", "wm-capinfo"))


def is_teaser(element: HtmlElement) -> bool:
    """Whether an article element within the story only leads to another page: its heading is a link."""
    heading = next(element.iter(*HEADINGS), None)
    return heading is not None and next(heading.iter("a"), None) is not None


class Walker:
    """Walks a tree without recursion and gathers its lines."""

    def __init__(self, story: HtmlElement | None) -> None:
        self.story = story
        self.found: list[Line] = []
        self.marks: list[bool] = []
        self.parts: list[str] = []
        self.linked = 0
        self.gap = True
        self.in_heading = self.in_story = False
        self.links = self.letters = 0

    def lines(self, root: HtmlElement) -> tuple[list[Line], list[bool]]:
        """The visible lines of a tree in order, and whether each lies in the story."""
        skipping: HtmlElement | None = None
        for event, element in etree.iterwalk(root, events=("start", "end")):
            tag = element.tag if isinstance(element.tag, str) else ""
            if event == "start":
                if skipping is None and self.is_dropped(element, tag):
                    skipping = element
                if skipping is None:
                    self.start(element, tag)
            else:
                if skipping is None:
                    self.end(element, tag)
                elif skipping is element:
                    skipping = None
                if skipping is None:
                    self.text(element.tail)
        self.flush()
        return self.found, self.marks

    def is_dropped(self, element: HtmlElement, tag: str) -> bool:
        """Whether an element and all in it is no text of the page, or furniture within the story."""
        if tag in DROPPED or element.get("hidden") is not None:
            return True
        if "display:none" in (element.get("style") or "").replace(" ", ""):
            return True
        if is_of_archive(element):
            return True
        if not self.in_story or tag in ("p", "body", "main") or element is self.story:
            return False
        if tag == "article":
            return is_teaser(element)
        if tag == "aside" or tag == "footer":
            return True
        if tag == "table" and element.get("align") in ("left", "right"):
            return True
        if not FURNITURE.search(marks_of(element)) or self.story is None:
            return False
        return len(element.text_content()) < 0.5 * len(self.story.text_content())

    def start(self, element: HtmlElement, tag: str) -> None:
        if element is self.story:
            self.flush()
            self.in_story = True
        if tag in BLOCKS or tag == "br":
            self.flush(gap=tag in SPACED)
        if tag in HEADINGS:
            self.in_heading = True
        if tag == "a":
            self.links += 1
        if tag in INLINE:
            self.parts.append(SEAM)
        self.text(element.text)

    def end(self, element: HtmlElement, tag: str) -> None:
        if tag in INLINE:
            self.parts.append(SEAM)
        if tag in BLOCKS:
            self.flush(gap=tag in SPACED)
        if element is self.story:
            self.flush()
            self.in_story = False
        if tag in HEADINGS:
            self.in_heading = False
        if tag == "a":
            self.links -= 1

    def text(self, text: str | None) -> None:
        if text:
            self.parts.append(text)
            letters = len(text.strip())
            self.letters += letters
            check_length(self.letters)
            if self.links:
                self.linked += letters

    def flush(self, *, gap: bool = False) -> None:
        """Ends the present line."""
        if self.parts:
            line = line_of("".join(self.parts))
            if line:
                linked = self.linked > 0.8 * len(line)
                self.found.append(Line(line, gap=self.gap, linked=linked, heading=self.in_heading))
                self.marks.append(self.in_story)
                self.gap = False
            self.parts, self.linked = [], 0
        self.gap = self.gap or gap


def line_of(text: str) -> str:
    """A line in normal form; a space where two inline elements touched, as they do not on the screen."""
    if not (text := text.strip(BLANK)):
        return ""
    if SEAM in text:
        text = SEAMS.sub(" ", text).replace(SEAM, "")
    if not PLAIN.fullmatch(text):  # a costly reading, and few lines need it
        text = normalise(text)
    return " ".join(text.split())


def story_as_lines(metadata: Metadata) -> list[Line]:
    """The text of a page that scripts fill in, from its metadata."""
    return [replace(Line(part.strip()), gap=True) for part in (metadata.story or "").split("\n") if part.strip()]
