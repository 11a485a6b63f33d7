"""The addresses of possible duplicates, below the admin's own."""

from django.urls import path

from people.duplicates import views

urlpatterns = [
    path("<slug:kind>/", views.queue, name="duplicates"),
    path("<slug:kind>/<int:one>/<int:other>/", views.pair, name="duplicate_pair"),
]
