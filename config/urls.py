"""Joins the addresses of the apps, and hands the list of articles the filters that know people."""

from django.conf import settings
from django.contrib import admin
from django.urls import include, path

from articles.urls import addresses
from people.filters import PeopleArticleFilter

urlpatterns = [
    path(settings.ADMIN_PATH, admin.site.urls),
    path("", include(addresses(PeopleArticleFilter))),
    path("", include("people.urls")),
]

handler400 = "articles.listing.bad_request"
