"""Where an article came from: what the scraper's manifest says otherwise than the page, and why it is a copy."""

from dataclasses import dataclass

from articles.copies import are_near, shared_runs, sketch
from articles.models import Article
from articles.wording import date_in_words


@dataclass(frozen=True, slots=True)
class Difference:
    """A value of the manifest that the page states otherwise; the page's is the one used."""

    raw_name: str
    field: str
    page: str
    manifest: str


def stated_values(article: Article) -> dict[str, str]:
    """What the page states of the fields that a manifest may know.

    A field filled from the manifest is not stated; of one that a person set it does not matter any more.
    """
    outlet = article.outlet.name if article.outlet else article.outlet_printed
    values = {"url": article.url, "outlet": outlet, "published": article.published}
    return {
        field: value for field, value in values.items() if value and field not in {*article.filled, *article.curated}
    }


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


@dataclass(frozen=True, slots=True)
class CopyReason:
    """Why one article is held to be a copy of another.

    Of `runs` different runs of three words in the copy the original has `shared` too; not `direct` where the two are
    joined by other copies between them.
    """

    original: Article
    exact: bool
    direct: bool
    shared: int
    runs: int
    first: str

    @property
    def percent(self) -> int:
        """The share in whole percent, rounded down: 100 means all."""
        return self.shared * 100 // self.runs if self.runs else 0


def why_copy(article: Article) -> CopyReason | None:
    """Why an article is a copy; None where it is none."""
    original = article.copy_of
    if original is None:
        return None
    exact = bool(article.text_hash) and article.text_hash == original.text_hash
    direct = exact or are_near(sketch(article.body), sketch(original.body))
    return CopyReason(original, exact, direct, *shared_runs(article.body, original.body), why_first(original, article))


def why_first(original: Article, copy: Article) -> str:
    """Why one of two articles of a cluster is the original: the order of articles.copying, in words."""
    if original.published == copy.published:
        same = "bear the same date" if original.published else "are undated"
        return f"both {same}, and its raw file has the smaller SHA-256, which keeps the choice the same for good"
    if not copy.published:
        return f"it is dated {date_in_words(original.published)}, and this one is undated"
    if copy.published.startswith(original.published):
        return f"it is dated {date_in_words(original.published)}, less exactly than this one, and may be the earlier"
    return f"it was published on {date_in_words(original.published)}, this one on {date_in_words(copy.published)}"
