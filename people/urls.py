"""Addresses of the people app."""

from django.urls import include, path
from drf_spectacular.views import SpectacularJSONAPIView
from rest_framework.routers import SimpleRouter

from people import api, correction_views, downloads, overview, pair_views, views

router = SimpleRouter()
router.register("articles", api.ArticleViewSet, basename="api_article")
router.register("officials", api.OfficialViewSet, basename="api_official")
router.register("meetings", api.MeetingViewSet, basename="api_meeting")

urlpatterns = [
    path("api/v1/", include(router.urls)),
    path("api/v1/", api.description, name="api"),
    path("api/v1/openapi.json", SpectacularJSONAPIView.as_view(), name="openapi"),
    path("", overview.home, name="home"),
    path("search/", overview.search, name="search"),
    path("coverage/", overview.coverage, name="coverage"),
    path("quality/", overview.quality, name="quality"),
    path("robots.txt", overview.robots, name="robots"),
    path("officials/", views.official_list, name="officials"),
    path("officials/<name:slug>/", views.official, name="official"),
    path("officials/<name:slug>/with/<name:other>/", pair_views.official_pair, name="official_pair"),
    path("offices/", pair_views.office_list, name="offices"),
    path("offices/<name:slug>/", pair_views.office, name="office"),
    path("offices/<name:slug>/with/<name:other>/", pair_views.office_pair, name="office_pair"),
    path("meetings/", views.meeting_list, name="meetings"),
    path("meetings/<int:pk>/", views.meeting, name="meeting_by_number"),
    path("meetings/<int:pk>/<name:slug>/", views.meeting, name="meeting"),
    path("meetings/export.<export_form:form>", downloads.meeting_export, name="meeting_export"),
    path("meetings/feed.atom", downloads.meeting_feed, name="meeting_feed"),
    path("meetings/calendar.ics", downloads.meeting_calendar, name="meeting_calendar"),
    path("meetings/cite.<citation_form:form>", downloads.meeting_search_citation, name="meeting_search_citation"),
    path(
        "meetings/<int:pk>/<name:slug>/cite.<citation_form:form>", downloads.meeting_citation, name="meeting_citation"
    ),
    path("officials/export.<export_form:form>", downloads.official_export, name="official_export"),
    path("officials/feed.atom", downloads.official_feed, name="official_feed"),
    path("officials/calendar.ics", downloads.official_calendar, name="official_calendar"),
    path("officials/cite.<citation_form:form>", downloads.official_search_citation, name="official_search_citation"),
    path("articles/<int:pk>/<name:slug>/correction/", correction_views.article_correction, name="article_correction"),
    path("meetings/<int:pk>/<name:slug>/correction/", correction_views.meeting_correction, name="meeting_correction"),
    path("officials/<name:slug>/correction/", correction_views.official_correction, name="official_correction"),
    path("network/", views.network, name="network"),
    path("network/graph.graphml", downloads.network_graph, name="network_graph"),
    path("data/", downloads.everything, name="data"),
]
