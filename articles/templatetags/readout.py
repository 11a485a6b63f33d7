"""Words for values that all pages show: dates, countries, languages, numbers of things."""

import json
import re
from datetime import datetime
from typing import Any

from django import template
from django.utils.html import escape, format_html
from django.utils.safestring import SafeString, mark_safe

from articles.countries import country_name, side
from articles.models import LANGUAGES
from articles.passages import BEGIN, END
from articles.remembering import oldest_told
from articles.wording import date_in_words

register = template.Library()

MOST_WORDS_OF_PATH = 6
UNSAFE_IN_SCRIPT = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"}

register.filter("date_in_words", date_in_words)
register.filter("country_name", country_name)
register.filter("side", side)


@register.filter
def country_tag(code: str) -> str:
    """A country's code, in the colour of its side, its name on hover."""
    if not code:
        return ""
    return format_html('<abbr class="country country-{}" title="{}">{}</abbr>', side(code), country_name(code), code)


@register.filter
def language_name(code: str) -> str:
    """'zh' gives 'Chinese'."""
    return LANGUAGES.get(code, code)


@register.filter
def number(count: int) -> str:
    """1200 gives '1,200'."""
    return f"{count:,}"


@register.filter
def things(count: int, forms: str) -> str:
    """1 with 'article,articles' gives '1 article', 1200 gives '1,200 articles'."""
    one, many = forms.split(",")
    return f"{count:,} {one if count == 1 else many}"


@register.filter
def highlighted(text: str) -> SafeString:
    """A text with marks as articles.passages sets them, escaped, the marks as elements."""
    escaped = escape(text).replace(BEGIN, '<mark class="found-word">').replace(END, "</mark>")
    return mark_safe(escaped)  # noqa: S308 (escaped before the marks became elements)


@register.simple_block_tag
def kept(content: SafeString) -> SafeString:
    """What a block renders, as an attribute may hold it: `{% kept as name %}…{% endkept %}` shows it more than once."""
    return mark_safe(content.replace('"', "&quot;"))  # noqa: S308 (rendered by a template, which escaped it)


@register.simple_tag(takes_context=True)
def page_address(context: template.RequestContext) -> SafeString:
    """The canonical address of a page, for its head.

    A list narrowed by filters is one of countless views of the same rows: search engines follow its links and keep the
    rows' own pages.
    """
    request = context["request"]
    page = request.GET.get("page", "")
    query = f"?page={page}" if page.isdecimal() else ""
    lines = [
        format_html('<link rel="canonical" href="{}">', request.build_absolute_uri(request.path + query)),
        format_html('<meta property="og:url" content="{}">', request.build_absolute_uri(request.path)),
    ]
    if set(request.GET) - {"page"}:
        lines.append(mark_safe('<meta name="robots" content="noindex, follow">'))
    return mark_safe("\n  ".join(lines))  # noqa: S308 (all escaped)


@register.filter
def words_of_path(path: str) -> str:
    """The words of an address that leads nowhere, to be searched for: '/officials/sergey-shoygu/' has two."""
    words = re.findall(r"[^\W\d_]{3,}", path.strip("/").rpartition("/")[2])
    return " ".join(words[:MOST_WORDS_OF_PATH])


@register.simple_tag
def counted_at() -> datetime | None:
    """When the oldest of a page's counts was made, where the archive has changed since; asked last on a page."""
    return oldest_told()


@register.simple_tag
def json_ld(data: dict[str, Any]) -> SafeString:
    """A block of structured data. No text in it can end the block, and no browser runs it."""
    text = json.dumps(without_empty(data), ensure_ascii=False).translate(UNSAFE_IN_SCRIPT)
    return mark_safe(f'<script type="application/ld+json">{text}</script>')  # noqa: S308 (escaped above)


def without_empty(data: Any) -> Any:
    """Structured data without what is not known: empty texts, lists and None."""
    if isinstance(data, dict):
        kept = {key: without_empty(value) for key, value in data.items()}
        return {key: value for key, value in kept.items() if value not in ("", None, [], {})}
    if isinstance(data, list):
        return [value for value in map(without_empty, data) if value not in ("", None, [], {})]
    return data
