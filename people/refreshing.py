"""Facts of stored articles, extracted again. The articles' own words stay as they were read from their raw files."""

from collections.abc import Callable, Collection, Iterator

from django.db import transaction

from articles.importing import joined_manifest
from articles.models import Article, RawName
from articles.runs import Run
from people.consolidating import Regrouped, regroup
from people.matching import KnownOfficial
from people.reading import Story
from people.recording import Change, record
from people.workers import extracting

BATCH = 100  # articles written in one transaction


def refresh_facts(
    run: Run,
    officials: tuple[KnownOfficial, ...],
    workers: int,
    step: Callable[[int], None],
    only: Collection[int] | None = None,
) -> dict[str, int]:
    """Extracts the facts of every article, or of those of the ids in `only`, again, a batch in a transaction.

    Returns what changed, for the closing table.
    """
    change, articles = Change(), 0
    with extracting(officials, workers) as extract:
        for batch, findings in extract(_batches() if only is None else _batches_of(sorted(only))):
            with transaction.atomic():
                change.add(record(list(zip(batch, findings, strict=True))))
            articles += len(batch)
            step(len(batch))
            run.step(len(batch))
            run.beat()
    regrouped: Regrouped = regroup(lambda _: run.beat())
    return {
        "articles": articles,
        "reports added": change.added,
        "reports altered": change.altered,
        "reports gone": change.gone,
        "new officials": change.new_officials,
        "new meetings": regrouped.new,
        "meetings altered": regrouped.changed,
        "meetings gone": regrouped.gone,
        "unmatched names": change.unmatched,
    }


def _batches() -> Iterator[tuple[list[Article], list[Story]]]:
    last = 0
    while True:
        batch = list(Article.objects.filter(pk__gt=last).order_by("pk")[:BATCH])
        if not batch:
            return
        last = batch[-1].pk
        yield batch, stories(batch)


def _batches_of(ids: list[int]) -> Iterator[tuple[list[Article], list[Story]]]:
    for at in range(0, len(ids), BATCH):
        batch = list(Article.objects.filter(pk__in=ids[at : at + BATCH]).order_by("pk"))
        yield batch, stories(batch)


def stories(batch: list[Article]) -> list[Story]:
    """What extraction needs of articles, as the archive has them."""
    manifests: dict[int, dict[str, dict[str, str]]] = {}
    for row in RawName.objects.filter(raw_file__in=[article.raw_file_id for article in batch if article.raw_file_id]):
        manifests.setdefault(row.raw_file_id, {})[row.name] = row.manifest
    return [
        Story(
            body=article.body,
            published=article.published or None,
            dateline_place=article.dateline_place or None,
            dateline_date=article.dateline_date or None,
            retrieved=joined_manifest(manifests.get(article.raw_file_id or 0, {})).get("retrieved"),
            language=article.language,
        )
        for article in batch
    ]
