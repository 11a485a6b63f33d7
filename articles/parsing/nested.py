"""Pages nested deeper than libxml2 reads: parsed by BeautifulSoup with html.parser into a flatter tree of lxml's."""

import html
import re

from bs4 import BeautifulSoup
from bs4.element import NavigableString, Script, Tag
from bs4.exceptions import ParserRejectedMarkup
from lxml.html import Element, HtmlElement

from articles.parsing.lines import INVISIBLE
from articles.parsing.result import ParseError

MAX_LEVELS = 180  # elements within each other that are kept; deeper ones stand side by side …
MAX_HELD = 200  # … but for those that say what their text is, to this depth
HOLDERS = {"script", "style", "title", "h1", "h2", "h3", "h4", "h5", "h6", "p", "a"}
MAX_MARKUP = 1_000_000  # letters: html.parser is slow
NO_TAG = re.compile(r"<(?!/?[A-Za-z][^<>]*>)")
DECLARATION = re.compile(r"<[!?][^<>]*>")
NAME = re.compile(r"[a-z][a-z0-9]*")
ATTRIBUTE = re.compile(r"[a-z][a-z-]*")
AMPERSAND = "\x01"  # in place of '&' while html.parser reads, which takes each character reference by itself


def parse_flattened(text: str) -> HtmlElement:
    """The tree of a page in which elements beyond `MAX_LEVELS` are empty and what they hold follows them.

    ParseError where the page is too large or cannot be parsed.
    """
    if len(text) > MAX_MARKUP:
        raise ParseError(f"nested too deeply or with parts too large for a page of over {MAX_MARKUP:,} letters of HTML")
    try:
        soup = BeautifulSoup(only_tags(text), "html.parser")
    except ParserRejectedMarkup as error:
        raise ParseError(f"the HTML cannot be parsed: {error}") from error
    root = Element("html")
    homes: dict[int, tuple[HtmlElement, int]] = {id(soup): (root, 1)}  # where a tag's content goes, and how deep
    for node in soup.descendants:
        home, level = homes[id(node.parent)]
        if isinstance(node, Tag):
            element = add_element(home, node)
            deep = level >= (MAX_HELD if node.name in HOLDERS else MAX_LEVELS)
            homes[id(node)] = (home, level) if deep else (element, level + 1)
        elif type(node) is NavigableString:
            add_text(home, with_characters(node))
        elif isinstance(node, Script):  # the others are styles and templates
            add_text(home, node.replace(AMPERSAND, "&").translate(INVISIBLE))
    return root


def only_tags(text: str) -> str:
    """A page without comments and declarations, what is no whole tag escaped: html.parser searches far for its end."""
    first, *rest = text.split("<!--")
    text = first + "".join(part.partition("-->")[2] for part in rest)
    text = NO_TAG.sub("&lt;", DECLARATION.sub("", text))
    return text.replace(AMPERSAND, "").replace("&", AMPERSAND)


def with_characters(text: str) -> str:
    """A text with the characters that its references stand for, without invisible ones."""
    return html.unescape(text.replace(AMPERSAND, "&")).translate(INVISIBLE)


def add_element(home: HtmlElement, tag: Tag) -> HtmlElement:
    """A new last child like a tag, without its content."""
    element = Element(tag.name if NAME.fullmatch(tag.name) else "span")
    for name, value in tag.attrs.items():
        if ATTRIBUTE.fullmatch(name):
            words = value if isinstance(value, str) else " ".join(value)
            element.set(name, with_characters(words))
    home.append(element)
    return element


def add_text(home: HtmlElement, text: str) -> None:
    """Text after what an element holds."""
    if len(home):
        home[-1].tail = (home[-1].tail or "") + text
    else:
        home.text = (home.text or "") + text
