"""Joins the addresses of the apps, and hands the list of articles the filters that know people."""

from django.conf import settings
from django.contrib import admin
from django.contrib.sitemaps import views as sitemap_views
from django.urls import include, path
from django.views.decorators.http import require_safe

from articles.urls import addresses
from config.health import healthz, readyz
from config.metrics import metrics
from config.security_txt import security_txt
from people.filters import PeopleArticleFilter
from people.sitemaps import SITEMAPS

urlpatterns = [
    path("healthz", healthz, name="healthz"),
    path("readyz", readyz, name="readyz"),
    path("metrics", metrics, name="metrics"),
    path(".well-known/security.txt", security_txt, name="security_txt"),
    path(f"{settings.ADMIN_PATH}desk/", include("people.desk.urls")),
    path(f"{settings.ADMIN_PATH}authority/", include("people.tables.urls")),
    path(f"{settings.ADMIN_PATH}history/", include("people.history.urls")),
    path(f"{settings.ADMIN_PATH}names/", include("people.unmatched.urls")),
    path(f"{settings.ADMIN_PATH}duplicates/", include("people.duplicates.urls")),
    path(settings.ADMIN_PATH, admin.site.urls),
    path("", include(addresses(PeopleArticleFilter))),
    path("", include("people.urls")),
    path(
        "sitemap.xml",
        require_safe(sitemap_views.index),
        {"sitemaps": SITEMAPS, "sitemap_url_name": "sitemap_part"},
        name="sitemap",
    ),
    path("sitemap-<section>.xml", require_safe(sitemap_views.sitemap), {"sitemaps": SITEMAPS}, name="sitemap_part"),
]

handler400 = "articles.listing.bad_request"
