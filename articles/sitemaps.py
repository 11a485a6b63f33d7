"""The records for search engines, ten thousand addresses a page. Sample data is not offered to them."""

from datetime import datetime

from django.contrib.sitemaps import Sitemap
from django.db.models import Max, QuerySet

from articles.models import Article

ADDRESSES_A_PAGE = 10_000


class RecordSitemap(Sitemap):
    """Records by id; `changed` names the field that tells when one changed."""

    limit = ADDRESSES_A_PAGE
    changed = "changed"

    def records(self) -> QuerySet:
        """The records to be found."""
        raise NotImplementedError

    def items(self) -> QuerySet:
        return self.records().order_by("pk")

    def lastmod(self, item: object) -> datetime:
        when: datetime = getattr(item, self.changed)
        return when

    def get_latest_lastmod(self) -> datetime | None:
        """Asked of the database: Django would fetch every record for the index."""
        when: datetime | None = self.records().aggregate(latest=Max(self.changed))["latest"]
        return when


class ArticleSitemap(RecordSitemap):
    """The articles held."""

    def records(self) -> QuerySet:
        return Article.objects.real().only("pk", "slug", "changed")
