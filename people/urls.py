"""Addresses of the people app."""

from django.urls import path

from people import views

urlpatterns = [
    path("", views.home, name="home"),
    path("officials/", views.official_list, name="officials"),
    path("officials/<name:slug>/", views.official, name="official"),
    path("meetings/", views.meeting_list, name="meetings"),
    path("meetings/<int:pk>/<name:slug>/", views.meeting, name="meeting"),
]
