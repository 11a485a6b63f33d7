"""Values of an article that a person set: laid over what its page states, by every run.

`Article.curated` has them by field, each with what the page was `known` to state when it was set (or when a difference
was last dismissed); `Article.as_read` has what the page states of these fields now. An outlet is kept by its key.
"""

from collections.abc import Mapping
from typing import Any

from articles.models import Article, Outlet

FIELDS = ("headline", "published", "outlet")


def differing(values: Mapping[str, Any], known: Mapping[str, Any], found: Mapping[str, Any]) -> list[str]:
    """The fields of which is found what neither was set nor known to who set it."""
    return [
        name
        for name, value in values.items()
        if name in known and name in found and found[name] not in (known[name], value)
    ]


def differences(article: Article) -> list[str]:
    """The fields of which the page states something else since a person set them."""
    values = {name: one["value"] for name, one in article.curated.items()}
    known = {name: one["known"] for name, one in article.curated.items()}
    return differing(values, known, article.as_read)


def stated(article: Article, name: str) -> Any:
    """What the page states of a field, whatever a person set."""
    if name in article.as_read:
        return article.as_read[name]
    return plain(getattr(article, name))


def plain(value: Any) -> Any:
    """A value as it is kept: an outlet by its key, none as ''."""
    return value.key if isinstance(value, Outlet) else value or ""


def lay_over(article: Article, values: dict[str, Any], outlets: Mapping[str, Outlet]) -> dict[str, Any]:
    """The values that a page states, with those that a person set; what it states of these is kept beside them."""
    read = {name: plain(values[name]) for name in article.curated}
    laid = {name: one["value"] for name, one in article.curated.items()}
    if "outlet" in laid:
        laid["outlet"] = outlets.get(laid["outlet"])
    return {**values, **laid, "as_read": read}
