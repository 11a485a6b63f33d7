"""The addresses of unmatched names, below the admin's own."""

from django.urls import path

from people.unmatched import views

urlpatterns = [
    path("", views.queue, name="unmatched_names"),
    path("one/", views.name, name="unmatched_name"),
]
