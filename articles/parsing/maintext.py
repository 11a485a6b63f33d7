"""Which element of an HTML page holds its story: the one that its outlet or its markup names, else by its prose."""

import re
from functools import lru_cache
from itertools import islice

from lxml import etree
from lxml.html import HtmlElement

PROSE = etree.XPath("//text()[string-length(.) > 24]")  # run in libxml2: most text nodes are shorter
SILENT = {
    "script", "style", "noscript", "template", "iframe", "object", "embed", "applet", "svg", "canvas",
    "select", "button", "input", "textarea", "option", "title",
    "nav", "figure", "figcaption", "video", "audio", "head", "map", "menu", "dialog", "datalist", "marquee",
    "aside", "footer", "form", "a",
}  # fmt: skip
OUTSIDE = re.compile(
    r"(?:^|[\s_-])(?:comment(?:s|list|ary-list)?|respond|discussion|disqus\w*|replies|related\w*|cookies?|newsletters?|side-?bar"
    r"|recommend\w*|most-?(?:read|popular|viewed)|footer|disclaimer|trending|teasers?|captions?|wm-ipp)(?=$|[\s_-])",
    re.IGNORECASE,
)
STORY_CLASSES = (
    "article-body", "article__body", "article-content", "article__content", "article_content",
    "story-body", "entry-content", "post-content",
    "field-name-body", "article-text", "article__text", "articleBody", "text-content", "news-content",
    "detail-content", "story-content",
)  # fmt: skip
STORY_IDS = (
    "articleBody", "article-body", "articleText", "Content", "article-content", "storytext", "ozoom", "p_content",
)  # fmt: skip
STORY_MARKS = (*(f".{name}" for name in STORY_CLASSES), *(f"#{name}" for name in STORY_IDS))
INNER = {
    "p",
    "span",
    "font",
    "b",
    "strong",
    "i",
    "em",
    "big",
    "small",
    "pre",
    "li",
}  # parts of a story, never the whole
STOPS = re.compile(r"[.,;:!?]")
HAN_STOPS = re.compile(r"[。，！？；、]")
MIN_PROSE = 60  # letters in a row that make prose; Chinese and Japanese say as much in MIN_HAN
MIN_STORY = 200  # letters of prose that an element must hold to be taken for the story
MARKED_SHARE = 0.5  # of the prose of the fullest marked element that another marked one must hold
CERTAIN_SHARE = 0.9  # of the page's prose that an unmarked element must hold
PURE_SHARE = 0.8  # of the text of an unmarked element with the headline in it, or of the body, that must be prose


def is_prose(text: str) -> bool:
    """Whether a run of text without markup can only be part of a sentence."""
    return bool((len(text) >= MIN_PROSE and STOPS.search(text)) or HAN_STOPS.search(text))


@lru_cache(maxsize=4096)
def is_outside(tag: str, marks: str) -> bool:
    """Whether an element by its name and its marks (class and id) never holds the story."""
    return tag in SILENT or (tag not in ("html", "body", "article", "main") and bool(OUTSIDE.search(marks)))


class ProseMap:
    """How many letters of prose each element of a page holds; furniture counts for nothing."""

    def __init__(self, root: HtmlElement) -> None:
        self.letters: dict[HtmlElement, int] = {}
        self.outside: dict[HtmlElement, bool] = {}
        self.total = 0
        for node in PROSE(root):
            text = node.strip()
            home = node.getparent()
            home = home.getparent() if node.is_tail else home
            if home is not None and is_prose(text) and not self.lies_outside(home):
                self.add(home, len(text))

    def add(self, home: HtmlElement, letters: int) -> None:
        """Counts prose for an element and all around it."""
        self.total += letters
        element: HtmlElement | None = home
        while element is not None:
            self.letters[element] = self.letters.get(element, 0) + letters
            element = element.getparent()

    def lies_outside(self, element: HtmlElement) -> bool:
        """Whether an element is furniture or lies in it."""
        if (known := self.outside.get(element)) is not None:
            return known
        tag = element.tag if isinstance(element.tag, str) else "script"
        parent = element.getparent()
        found = is_outside(tag, marks_of(element)) or (parent is not None and self.lies_outside(parent))
        self.outside[element] = found
        return found


def marks_of(element: HtmlElement) -> str:
    """An element's class and id, by which its kind is told."""
    return f"{element.get('class') or ''} {element.get('id') or ''}"


def find_story(root: HtmlElement, outlet_marks: tuple[str, ...]) -> HtmlElement | None:
    """The element that holds the story; None where neither its markup nor its prose makes that certain.

    `outlet_marks` are the '#id' and '.class' of the story on this outlet's pages.
    """
    prose = ProseMap(root)
    marked = marked_story(prose, outlet_marks)
    if marked is not None:
        return marked
    headed = headed_article(root, prose)
    story = certain_story(root if headed is None else headed, prose)
    return headed if story is None else story


def marked_story(prose: ProseMap, outlet_marks: tuple[str, ...]) -> HtmlElement | None:
    """The element with the mark of a story that stands first in the order of trust and holds enough prose."""
    found: dict[str, HtmlElement] = {}
    for element, letters in prose.letters.items():
        if letters < MIN_STORY:
            continue
        for mark in marks_in(element):
            if mark not in found or letters > prose.letters[found[mark]]:
                found[mark] = element
    for mark in outlet_marks:
        if mark in found:
            return found[mark]
    order = [found[mark] for mark in ("articleBody", *STORY_MARKS) if mark in found]
    fullest = max((prose.letters[element] for element in order), default=0)
    return next((element for element in order if prose.letters[element] >= MARKED_SHARE * fullest), None)


def marks_in(element: HtmlElement) -> list[str]:
    """The marks of an element as '#id' and '.class'; 'articleBody' for that of microdata."""
    found = [f".{name}" for name in (element.get("class") or "").split()]
    if name := element.get("id"):
        found.append(f"#{name}")
    if element.get("itemprop") == "articleBody":
        found.append("articleBody")
    return found


def headed_article(root: HtmlElement, prose: ProseMap) -> HtmlElement | None:
    """The one of several article elements that has a first heading, the others being teasers; None where unclear."""
    if len(list(islice(root.iter("article"), 2))) < 2:
        return None
    headed = [element for element in prose.letters if element.tag == "article" and has_headline(element)]
    return headed[0] if len(headed) == 1 and prose.letters[headed[0]] >= MIN_STORY else None


def certain_story(top: HtmlElement, prose: ProseMap) -> HtmlElement | None:
    """The innermost element that holds nearly all the prose of the page, or of the article that has its headline."""
    letters = prose.letters.get(top, 0)
    if letters < MIN_STORY:
        return None
    best, inner = top, next_inner(top, prose, letters)
    while inner is not None and inner.tag not in INNER:
        best, inner = inner, next_inner(inner, prose, letters)
    return None if is_whole_page(best, prose.letters[best]) else best


def next_inner(element: HtmlElement, prose: ProseMap, letters: int) -> HtmlElement | None:
    """The child that holds nearly all of so many letters of prose."""
    return next((child for child in element if prose.letters.get(child, 0) >= CERTAIN_SHARE * letters), None)


def has_headline(element: HtmlElement) -> bool:
    """Whether a first heading stands in an element."""
    return next(element.iter("h1"), None) is not None


def is_whole_page(element: HtmlElement, letters: int) -> bool:
    """Whether an element holds, beside headline and prose, so much else that menus and teasers are in it."""
    if element.tag not in ("html", "body") and not has_headline(element):
        return False
    code = sum(len(squeeze(part.text or "")) for part in element.iter("script", "style", "noscript"))
    return letters < PURE_SHARE * (len(squeeze(element.text_content())) - code)


def squeeze(text: str) -> str:
    """A text with its runs of white space as one space."""
    return " ".join(text.split())
