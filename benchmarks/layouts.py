"""The layouts of made coverage: how outlets' pages look once they are scraped, as text or as HTML."""

import json
import random
import textwrap
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from html import escape

SECTIONS = ("China", "World", "Business", "Culture", "Sports", "Sci & Tech", "Travel", "Odd News", "Photos", "Video")
TEASERS = (
    "Panda cub takes first steps in public", "Winter festival draws record crowds", "Shares close slightly higher",
    "Five things to know before you fly", "Old tram returns to the streets", "Chess club seeks young players",
)  # fmt: skip
WRAPPED = 76  # letters of a line in hard-wrapped text
SCRIPT = (20, 120)  # entries of the data that a page's script holds


@dataclass(frozen=True, slots=True)
class Page:
    """What an outlet publishes."""

    headline: str
    published: datetime
    city: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """How an outlet's pages look; `outlet` is its name in the table of outlets."""

    key: str
    ending: str
    outlet: str
    write: Callable[[Page, random.Random], str]
    encoding: str = "utf-8"


def long_day(page: Page) -> str:
    return f"{page.published:%B} {page.published.day}, {page.published.year}"


def dateline(page: Page, agency: str) -> str:
    return f"{page.city.upper()}, {page.published:%B} {page.published.day} ({agency}) -- "


# --- text ---


def xinhua(page: Page, chance: random.Random) -> str:
    first, *rest = page.paragraphs
    story = "\n\n".join(f"  {text}" for text in (dateline(page, "Xinhua") + first, *rest))
    related = "\n".join(f"· {text}" for text in chance.sample(TEASERS, 3))
    return (
        f"English.news.cn\nHome | {' | '.join(SECTIONS)}\n\n{page.headline}\n"
        f"English.news.cn   {page.published:%Y-%m-%d %H:%M:%S}\tFeedbackPrintRSS\n\n{story}\n\n"
        f"Editor: Example\n\nRelated News\n{related}\n"
    )


def peoples_daily(page: Page, chance: random.Random) -> str:
    first, *rest = page.paragraphs
    story = "\n\n".join((dateline(page, "Xinhua") + first, *rest))
    return (
        f"People's Daily Online\n{'  '.join(SECTIONS)}\nEnglish>>World\n{page.headline}\n\n"
        f"{page.published:%H:%M}, {long_day(page)}   Email | Print | Subscribe | Comments | Forum \n\n{story}\n\n"
        f"Most Popular\n\n  1. {chance.choice(TEASERS)}\n"
    )


def china_military(page: Page, chance: random.Random) -> str:
    story = "\n\n".join(page.paragraphs)
    return (
        f"CHINA MILITARY ONLINE\nHome | Top Stories | Opinions | Photos | Videos | Exchanges\n\n{page.headline}\n"
        f"Source\tChina Military Online\tEditor\tExample\tTime\t{page.published:%Y-%m-%d %H:%M:%S}\n\n"
        f"{page.city.upper()}, {page.published:%b}. {page.published.day} -- {story}\n\n"
        f"Related News\n{chance.choice(TEASERS)}\n\nChina Military Online  |  About us  |  81.cn  |  Contact\n"
    )


def tass(page: Page, chance: random.Random) -> str:
    story = "\n\n".join(page.paragraphs)
    return (
        f"TASS Russian News Agency\n\n{page.headline}\n\n{long_day(page)}, {page.published:%H:%M}\n\n"
        f"{page.city.upper()}, {page.published:%B} {page.published.day}. /TASS/. {story}\n\n{chance.choice(TEASERS)}\n"
    )


def wrapped(page: Page, chance: random.Random) -> str:
    story = "\n\n".join(textwrap.fill(text, WRAPPED) for text in page.paragraphs)
    return f"Interfax\n{long_day(page)}\n\n{page.headline}\n\n{story}\n\n{chance.choice(TEASERS)}\n"


# --- HTML ---


def html(page: Page, chance: random.Random, head: str, body: str) -> str:
    """A page with a menu, and a script as large as real ones are."""
    menu = "".join(f"<li><a href='/{text.lower()}/'>{escape(text)}</a></li>" for text in SECTIONS)
    teasers = "".join(f"<li><a href='/news/{at}.html'>{text}</a></li>" for at, text in enumerate(TEASERS))
    data = json.dumps([chance.randrange(10**12) for _ in range(chance.randint(*SCRIPT) * 10)])
    return (
        f"<!DOCTYPE html>\n<html lang='en'><head><meta charset='utf-8'>{head}<script>var data={data};</script></head>\n"
        f"<body><nav><ul>{menu}</ul></nav>{body}<aside><h3>Most read</h3><ul>{teasers}</ul></aside>"
        f"<footer>Terms of use | Contact</footer></body></html>\n"
    )


def paragraphs(page: Page) -> str:
    return "".join(f"<p>{escape(text)}</p>\n" for text in page.paragraphs)


def reuters(page: Page, chance: random.Random) -> str:
    headline, time = escape(page.headline), f"{page.published:%Y-%m-%dT%H:%M:00+00:00}"
    told = json.dumps(
        {
            "@context": "http://schema.org", "@type": "NewsArticle", "headline": page.headline, "datePublished": time,
            "publisher": {"@type": "Organization", "name": "Reuters"},
        }
    )  # fmt: skip
    head = (
        f"<title>{headline} | Reuters</title><meta property='og:title' content='{headline}'>"
        f"<meta property='og:site_name' content='Reuters'><meta name='article:published_time' content='{time}'>"
        f"<script type='application/ld+json'>{told}</script>"
    )
    return html(page, chance, head, f"<h1>{headline}</h1><div class='article-body__content'>{paragraphs(page)}</div>")


def kremlin(page: Page, chance: random.Random) -> str:
    headline, day = escape(page.headline), f"{page.published:%Y-%m-%d}"
    head = (
        f"<title>{headline} • President of Russia</title><meta property='og:title' content='{headline}'>"
        "<meta property='og:site_name' content='President of Russia'>"
    )
    body = (
        f"<article itemscope itemtype='http://schema.org/NewsArticle'><h1 itemprop='name'>{headline}</h1>"
        f"<time datetime='{day}' itemprop='datePublished'>{long_day(page)}</time>"
        f"<div class='read__internal_content'>{paragraphs(page)}</div></article>"
    )
    return html(page, chance, head, body)


def global_times(page: Page, chance: random.Random) -> str:
    headline = escape(page.headline)
    head = f"<title>{headline} - Global Times</title>"
    body = (
        f"<div class='article_title'>{headline}</div><div class='source_time'>By Global Times Published: "
        f"{page.published:%b %d, %Y %I:%M %p}</div><div class='article_content'>"
        f"{'<br><br>'.join(map(escape, page.paragraphs))}</div>"
    )
    return html(page, chance, head, body)


def tables(page: Page, chance: random.Random) -> str:
    headline = escape(page.headline)
    head = f"<title>{headline} - China Daily</title>"
    body = (
        "<table width='760'><tr><td class='menu'>&nbsp;</td><td>"
        f"<font size='4'><b>{headline}</b></font><br>(China Daily)<br>Updated: {page.published:%Y-%m-%d %H:%M}<br>"
        f"<div id='Content'>{paragraphs(page)}</div></td></tr></table>"
    )
    return html(page, chance, head, body)


LAYOUTS = (
    Layout("xinhua", "txt", "Xinhua", xinhua),
    Layout("peoples", "txt", "People's Daily Online", peoples_daily, "cp1252"),
    Layout("chinamil", "txt", "China Military Online", china_military),
    Layout("tass", "txt", "TASS", tass),
    Layout("wrapped", "txt", "Interfax", wrapped),
    Layout("reuters", "html", "Reuters", reuters),
    Layout("kremlin", "html", "Kremlin", kremlin),
    Layout("globaltimes", "htm", "Global Times", global_times),
    Layout("tables", "html", "China Daily", tables),
)
