"""The addresses of the review desk, below the admin's own."""

from django.urls import path

from people.desk import views

urlpatterns = [
    path("", views.queue, name="desk"),
    path("again/", views.again, name="desk_again"),
    path("<int:pk>/", views.review, name="desk_review"),
    path("<int:pk>/reject/", views.rejection, name="desk_reject"),
    path("<int:pk>/difference/", views.difference, name="desk_difference"),
    path("<int:pk>/skip/", views.skip, name="desk_skip"),
]
