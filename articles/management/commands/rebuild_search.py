"""Makes the index of the search again, from the articles held."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from articles.models import Article
from articles.runs import BusyError, writing_run
from articles.search import rebuild


class Command(BaseCommand):
    help = "Make the index of the full-text search again; imports keep it in step, so this is for a changed tokenizer."

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            with writing_run("rebuild_search", {}) as run:
                rebuild(lambda _: run.beat())
                run.row.counts = {"articles": Article.objects.count()}
        except BusyError as error:
            raise CommandError(str(error)) from error
        self.stdout.write(f"{run.row.counts['articles']:,} articles are indexed.")
