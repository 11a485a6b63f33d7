"""The articles app."""

from django.apps import AppConfig
from django.db.models.signals import post_migrate

from articles.stamping import stamp_writes


class ArticlesConfig(AppConfig):
    name = "articles"
    counted = ("Outlet", "Article", "SearchText")  # by pages

    def ready(self) -> None:
        post_migrate.connect(stamp_writes, sender=self)
