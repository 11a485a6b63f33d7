"""Words for values that all pages show: dates, countries, languages, numbers of things."""

from django import template
from django.utils.html import escape, format_html
from django.utils.safestring import SafeString, mark_safe

from articles.countries import country_name, side
from articles.models import LANGUAGES
from articles.passages import BEGIN, END
from articles.wording import date_in_words

register = template.Library()

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
