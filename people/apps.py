"""The people app."""

from django.apps import AppConfig
from django.db.models.signals import post_migrate

from articles.stamping import stamp_writes


class PeopleConfig(AppConfig):
    name = "people"
    counted = ("Official", "Alias", "Post", "Mention", "Report", "Meeting", "Participation")  # by pages

    def ready(self) -> None:
        post_migrate.connect(stamp_writes, sender=self)
