"""From raw files that were read to rows: RawFile, its bytes and names, Article.

Each file is created, updated, unchanged or failed, with the reason. A batch costs a few queries, however many files it
holds; the caller opens the transaction.
"""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.db.models import OuterRef, Subquery
from django.utils import timezone

from articles.bulk import insert
from articles.copies import bands, packed
from articles.curated import lay_over
from articles.history import CHANGED, noting, touched
from articles.models import (
    Article,
    ArticleBand,
    ArticleSketch,
    ImportItem,
    ImportRun,
    Outlet,
    RawContent,
    RawFile,
    RawName,
)
from articles.parsing.outlets import OUTLETS
from articles.parsing.result import ParsedArticle
from articles.search import index

OUTLET_ROWS = {name.casefold(): row for row in OUTLETS for name in (row.key, row.name, *row.names, *row.domains)}
ARTICLE_FIELDS = (
    "headline", "url", "published", "published_zone", "outlet_id", "outlet_printed", "agency", "authors",
    "dateline_place", "dateline_date", "body", "language", "missing", "filled", "simulated", "text_hash", "raw_file_id",
    "as_read",
)  # fmt: skip
DERIVED_FIELDS = ("slug", "first_day", "last_day")
FACTS_REST_ON = {"body", "published", "dateline_place", "dateline_date", "language", "simulated"}
CREATED, UPDATED, UNCHANGED, FAILED = "created", "updated", "unchanged", "failed"


@dataclass(frozen=True, slots=True)
class Incoming:
    """A raw file as it comes to the archive: `data` are its bytes, compressed; `error` says why `parsed` is None."""

    name: str
    sha256: str
    size: int
    data: bytes
    fetched: datetime | None = None
    manifest: dict[str, str] = field(default_factory=dict)
    parsed: ParsedArticle | None = None
    error: str = ""
    text_hash: str = ""
    sketch: tuple[int, ...] = ()
    tokens: tuple[str, str] | None = None  # of the search, of the headline and in all, as `parsed` has them


@dataclass(slots=True)
class Outcome:
    """The fate of one file. `facts` tells that what the article says must be read out of it (again)."""

    name: str
    fate: str
    reason: str = ""
    sha256: str = ""
    article: Article | None = None
    facts: bool = False
    copy: bool = False


def digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


@dataclass(slots=True)
class Held:
    """What the archive holds of a raw file: the names it came under, each with its manifest."""

    manifests: dict[str, dict[str, str]]
    readable: bool
    simulated: bool


def held(hashes: Iterable[str]) -> dict[str, Held]:
    """What the archive holds of raw files, by their sha256."""
    raws = RawFile.objects.filter(sha256__in=list(hashes)).prefetch_related("names")
    return {
        raw.sha256: Held(
            {name.name: name.manifest for name in raw.names.all()}, raw.article_id is not None, raw.simulated
        )
        for raw in raws
    }


def joined_manifest(manifests: dict[str, dict[str, str]]) -> dict[str, str]:
    """What the manifests of one raw file's names say together; of two values that of the first name by alphabet."""
    joined: dict[str, str] = {}
    for name in sorted(manifests):
        for key, value in manifests[name].items():
            joined.setdefault(key, value)
    return joined


def store(batch: Sequence[Incoming], *, simulated: bool = False) -> list[Outcome]:
    """Writes a batch to the archive and tells the fate of each file, in their order."""
    return Batch(batch, simulated=simulated).store()


class Batch:
    """Files on their way into the archive, with the rows that they concern."""

    def __init__(self, batch: Sequence[Incoming], *, simulated: bool) -> None:
        self.incoming = batch
        self.simulated = simulated
        raws = RawFile.objects.filter(sha256__in={item.sha256 for item in batch})
        self.raws = {raw.sha256: raw for raw in raws.select_related("article__raw_file").prefetch_related("names")}
        self.names = {raw.sha256: {name.name: name for name in raw.names.all()} for raw in self.raws.values()}
        self.by_path = self._articles_by_path()
        self.by_url = self._articles_by_url()
        self.fetched = self._times_fetched()
        self.outlets = {outlet.key: outlet for outlet in Outlet.objects.all()}
        self.new_raws: list[RawFile] = []
        self.new_names: list[RawName] = []
        self.changed_names: list[RawName] = []
        self.new_articles: list[Article] = []
        self.changed_articles: dict[int, Article] = {}
        self.real_raws: list[RawFile] = []
        self.belongs: dict[str, Article] = {}  # sha256 -> article, of files new to the archive or readable now
        self.sketches: dict[int, tuple[Article, tuple[int, ...]]] = {}
        self.tokens: dict[int, tuple[Article, tuple[str, str]]] = {}

    def _articles_by_path(self) -> dict[str, Article]:
        rows = RawName.objects.filter(
            name__in={item.name for item in self.incoming},
            raw_file__article__isnull=False,
            raw_file__simulated=self.simulated,
        )
        rows = rows.select_related("raw_file__article__raw_file").order_by("id")
        return {row.name: row.raw_file.article for row in rows if row.raw_file.article}

    def _articles_by_url(self) -> dict[str, Article]:
        urls = {item.parsed.url for item in self.incoming if item.parsed and item.parsed.url}
        rows = Article.objects.filter(url__in=urls, simulated=self.simulated).select_related("raw_file")
        return {article.url: article for article in rows.order_by("-id")}

    def _times_fetched(self) -> dict[int, dict[str, datetime | None]]:
        """Of the versions shown: the names each came under, with the times."""
        shown = {article.raw_file_id for article in (*self.by_path.values(), *self.by_url.values())}
        times: dict[int, dict[str, datetime | None]] = defaultdict(dict)
        for name in RawName.objects.filter(raw_file__in=shown):
            times[name.raw_file_id][name.name] = name.fetched
        return times

    def store(self) -> list[Outcome]:
        outcomes = [self._take(item) for item in self.incoming]
        self._write()
        return outcomes

    def _take(self, item: Incoming) -> Outcome:
        known = self.raws.get(item.sha256)
        raw = known or self._new_raw(item)
        self._name(raw, item)
        if item.parsed is None:
            if raw.article is not None or not item.error:
                return Outcome(item.name, UNCHANGED, sha256=item.sha256, article=raw.article)
            return Outcome(item.name, FAILED, item.error, item.sha256)
        if raw.simulated and not self.simulated:
            raw.simulated = False
            self.real_raws.append(raw)
        article = raw.article
        if article is not None:
            return self._read_again(item, raw, article)
        article = self._same_page(item)
        if article is None:
            return self._create(item, raw)
        return self._new_version(item, raw, article)

    def _new_raw(self, item: Incoming) -> RawFile:
        parsed = item.parsed
        raw = RawFile(
            sha256=item.sha256,
            size=item.size,
            encoding=parsed.encoding[:40] if parsed else "",
            warnings=list(parsed.warnings) if parsed else [],
            simulated=self.simulated,
        )
        self.raws[item.sha256] = raw
        self.names[item.sha256] = {}
        self.new_raws.append(raw)
        return raw

    def _name(self, raw: RawFile, item: Incoming) -> None:
        names = self.names[item.sha256]
        row = names.get(item.name)
        if row is None:
            row = names[item.name] = RawName(raw_file=raw, name=item.name, manifest=item.manifest, fetched=item.fetched)
            self.new_names.append(row)
        elif item.manifest and row.manifest != item.manifest:
            row.manifest, row.fetched = item.manifest, item.fetched
            self.changed_names.append(row)

    def _same_page(self, item: Incoming) -> Article | None:
        """The article of which this file is another version: of the same address, else of the same path."""
        url = item.parsed.url if item.parsed else None
        if url and url in self.by_url:
            return self.by_url[url]
        article = self.by_path.get(item.name)
        if article is None or (url and article.url and "url" not in article.filled):
            return None
        return article

    def _create(self, item: Incoming, raw: RawFile) -> Outcome:
        article = Article(raw_file=raw)
        self._fill(article, item, raw)
        self.new_articles.append(article)
        self._belong(item, raw, article)
        return Outcome(item.name, CREATED, sha256=item.sha256, article=article, facts=True)

    def _new_version(self, item: Incoming, raw: RawFile, article: Article) -> Outcome:
        shown = article.raw_file
        self._belong(item, raw, article)
        if shown is not None and not self._is_later(item, shown):
            reason = "an older version of a page in the archive; kept, not shown"
            return Outcome(item.name, UPDATED, reason, item.sha256, article)
        article.raw_file = raw
        facts = bool(self._fill(article, item, raw) & FACTS_REST_ON)
        self._changed(article)
        return Outcome(item.name, UPDATED, "a new version of a page in the archive", item.sha256, article, facts)

    def _is_later(self, item: Incoming, shown: RawFile) -> bool:
        """Whether a version replaces the one shown: what is found at its path now does, else the one fetched later."""
        names = self.names.get(shown.sha256) or {}
        times = self.fetched.get(shown.pk) or {name: row.fetched for name, row in names.items()}
        if item.name in times:
            return True
        latest = max((time for time in times.values() if time), default=None)
        if item.fetched and latest and item.fetched != latest:
            return item.fetched > latest
        return item.sha256 > shown.sha256

    def _read_again(self, item: Incoming, raw: RawFile, article: Article) -> Outcome:
        if article.raw_file_id != raw.pk:
            return Outcome(item.name, UNCHANGED, sha256=item.sha256, article=article)
        changed = self._fill(article, item, raw)
        if not changed:
            return Outcome(item.name, UNCHANGED, sha256=item.sha256, article=article, facts=True)
        self._changed(article)
        reason = f"read again: {', '.join(sorted(changed))}"
        return Outcome(item.name, UPDATED, reason, item.sha256, article, facts=True)

    def _belong(self, item: Incoming, raw: RawFile, article: Article) -> None:
        raw.article = article
        self.belongs[item.sha256] = article
        self.by_path[item.name] = article
        if article.url:
            self.by_url.setdefault(article.url, article)

    def _changed(self, article: Article) -> None:
        if article.pk:
            article.changed = timezone.now()
            self.changed_articles[article.pk] = article

    def _fill(self, article: Article, item: Incoming, raw: RawFile) -> set[str]:
        """Sets an article's values; returns the names of those that changed."""
        assert item.parsed is not None  # noqa: S101
        manifest = joined_manifest({name: row.manifest for name, row in self.names[item.sha256].items()})
        read = lay_over(article, self._values(item.parsed, manifest), self.outlets)
        values = {**read, "simulated": raw.simulated, "text_hash": item.text_hash}
        changed = {name for name, value in values.items() if getattr(article, name) != value}
        for name in changed:
            setattr(article, name, values[name])
        article.derive()
        if "text_hash" in changed or article.pk is None:
            self.sketches[id(article)] = (article, item.sketch)
        self.tokens.pop(id(article), None)
        if item.tokens and article.headline == (item.parsed.headline or ""):
            self.tokens[id(article)] = (article, item.tokens)
        return changed

    def _values(self, parsed: ParsedArticle, manifest: dict[str, str]) -> dict[str, Any]:
        stated = {"url": parsed.url, "outlet": parsed.outlet, "published": parsed.published}
        filled = {key: manifest[key] for key, value in stated.items() if not value and manifest.get(key)}
        outlet_name = filled.get("outlet") or parsed.outlet or ""
        outlet = self._outlet(parsed.outlet_key or (outlet_name and _outlet_key(outlet_name)) or None)
        return {
            "headline": parsed.headline or "",
            "url": (filled.get("url") or parsed.url or "")[:2000],
            "published": filled.get("published") or parsed.published or "",
            "published_zone": (parsed.published_zone or "")[:20],
            "outlet": outlet,
            "outlet_printed": outlet_name[:200],
            "agency": (parsed.agency or "")[:200],
            "authors": list(parsed.authors),
            "dateline_place": (parsed.dateline.place or "")[:200],
            "dateline_date": parsed.dateline.date or "",
            "body": parsed.body,
            "language": parsed.language,
            "missing": list(parsed.missing),
            "filled": sorted(filled),
        }

    def _outlet(self, key: str | None) -> Outlet | None:
        if key is None:
            return None
        if key not in self.outlets:
            row = OUTLET_ROWS[key]
            self.outlets[key] = Outlet.objects.create(
                key=key, name=row.name, country=row.country, domains=list(row.domains)
            )
        return self.outlets[key]

    def _write(self) -> None:
        for raw in self.new_raws:
            raw.article = None  # not written yet; each of the two refers to the other
        RawFile.objects.bulk_create(self.new_raws)
        data = {item.sha256: item.data for item in self.incoming}
        RawContent.objects.bulk_create(RawContent(raw_file=raw, data=data[raw.sha256]) for raw in self.new_raws)
        RawName.objects.bulk_create(self.new_names)
        RawName.objects.bulk_update(self.changed_names, ["manifest", "fetched"])
        Article.objects.bulk_create(self.new_articles)
        self._write_changed()
        self._write_belongings()
        self._write_sketches()
        ready = {article.pk: tokens for article, tokens in self.tokens.values()}
        index([*self.new_articles, *self.changed_articles.values()], ready)

    def _write_changed(self) -> None:
        fields = [name.removesuffix("_id") for name in ARTICLE_FIELDS]
        changed = list(self.changed_articles.values())
        with noting(changed, CHANGED, decided=touched(changed)):
            Article.objects.bulk_update(changed, [*fields, *DERIVED_FIELDS, "changed"])

    def _write_belongings(self) -> None:
        own = Article.objects.filter(raw_file=OuterRef("pk")).values("pk")[:1]
        shown: list[RawFile] = []
        others: list[RawFile] = []
        for sha256, article in self.belongs.items():
            raw = self.raws[sha256]
            raw.article = article
            (shown if article.raw_file_id == raw.pk else others).append(raw)
        RawFile.objects.filter(pk__in=[raw.pk for raw in shown]).update(article=Subquery(own))
        RawFile.objects.bulk_update(others, ["article"])
        RawFile.objects.filter(pk__in=[raw.pk for raw in self.real_raws]).update(simulated=False)

    def _write_sketches(self) -> None:
        """Writes what copies are found by."""
        old = [article.pk for article, _ in self.sketches.values() if article.pk in self.changed_articles]
        ArticleBand.objects.filter(article__in=old).delete()
        ArticleSketch.objects.filter(article__in=old).delete()
        written = [(article.pk, sketch) for article, sketch in self.sketches.values()]
        insert(ArticleBand, ("article_id", "band"), ((pk, band) for pk, sketch in written for band in bands(sketch)))
        insert(ArticleSketch, ("article_id", "sketch"), ((pk, packed(sketch)) for pk, sketch in written))


def _outlet_key(name: str) -> str | None:
    row = OUTLET_ROWS.get(name.casefold().removeprefix("www."))
    return row.key if row else None


def write_items(run: ImportRun, outcomes: Iterable[Outcome]) -> None:
    """Writes the ledger's line of each file, but of those that are unchanged."""
    ImportItem.objects.bulk_create(
        ImportItem(
            run=run,
            name=outcome.name,
            sha256=outcome.sha256,
            fate=outcome.fate,
            reason=outcome.reason,
            missing=outcome.article.missing if outcome.article else [],
            copy=outcome.copy,
            article=outcome.article,
        )
        for outcome in outcomes
        if outcome.fate != UNCHANGED
    )
