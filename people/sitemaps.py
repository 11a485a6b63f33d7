"""Meetings and officials for search engines, and the pages of the archive as a whole."""

from django.contrib.sitemaps import Sitemap
from django.db.models import QuerySet
from django.urls import reverse

from articles.sitemaps import ArticleSitemap, RecordSitemap
from people.models import Meeting, Official


class MeetingSitemap(RecordSitemap):
    """The contacts that no curator rejected."""

    def records(self) -> QuerySet:
        return Meeting.objects.standing().real().only("pk", "slug", "changed")


class OfficialSitemap(RecordSitemap):
    """The officials whom an article names."""

    changed = "created"

    def records(self) -> QuerySet:
        return Official.objects.present().real().only("pk", "slug", "created")


class PageSitemap(Sitemap):
    """The pages that stand by themselves."""

    def items(self) -> list[str]:
        return ["home", "meetings", "officials", "offices", "articles", "coverage", "quality"]

    def location(self, item: str) -> str:
        return reverse(item)


SITEMAPS = {
    "pages": PageSitemap,
    "meetings": MeetingSitemap,
    "officials": OfficialSitemap,
    "articles": ArticleSitemap,
}
