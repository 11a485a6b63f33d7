"""The site's own part: settings, addresses, and what keeps it up."""

from django.apps import AppConfig


class SiteConfig(AppConfig):
    name = "config"
    verbose_name = "Site"
