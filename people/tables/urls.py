"""The addresses of the authority file's tables, below the admin's own."""

from django.contrib import admin
from django.urls import path

from people.tables import views

urlpatterns = [
    path("", admin.site.admin_view(views.tables), name="authority_tables"),
    path("confirm/", admin.site.admin_view(views.confirmed), name="authority_confirm"),
    path("<slug:kind>.<slug:form>", admin.site.admin_view(views.take_out), name="authority_table"),
]
