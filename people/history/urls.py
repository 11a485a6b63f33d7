"""The addresses of histories, below the admin's own."""

from django.contrib import admin
from django.urls import path

from people.history import views

urlpatterns = [
    path("", admin.site.admin_view(views.recent), name="recent_changes"),
    path("deleted/", admin.site.admin_view(views.deleted), name="deleted_records"),
    path("<slug:kind>/<int:number>/undo/", admin.site.admin_view(views.undoing), name="undo_change"),
]
