"""Addresses of the articles app."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
