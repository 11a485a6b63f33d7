"""Where an article's values came from: what the scraper's manifest says otherwise than the page."""

from dataclasses import dataclass

from articles.models import Article


@dataclass(frozen=True, slots=True)
class Difference:
    """A value of the manifest that the page states otherwise; the page's is the one used."""

    raw_name: str
    field: str
    page: str
    manifest: str


def stated_values(article: Article) -> dict[str, str]:
    """What the page states of the fields that a manifest may know; a field filled from the manifest is not stated."""
    outlet = article.outlet.name if article.outlet else article.outlet_printed
    values = {"url": article.url, "outlet": outlet, "published": article.published}
    return {field: value for field, value in values.items() if value and field not in article.filled}


def manifest_differences(article: Article) -> list[Difference]:
    """Each value in the manifests of the article's raw files that differs from what the page states."""
    stated = stated_values(article)
    return [
        Difference(name.name, field, stated[field], str(name.manifest[field]))
        for version in article.versions.all()
        for name in version.names.all()
        for field in stated
        if name.manifest.get(field) and not agrees(field, stated[field], str(name.manifest[field]))
    ]


def agrees(field: str, page: str, manifest: str) -> bool:
    """Whether two values say the same; of two dates one may be more exact, of two names the case may differ."""
    if field == "published":
        manifest = manifest.replace(" ", "T")
        return page.startswith(manifest) or manifest.startswith(page)
    return page.casefold() == manifest.casefold()
