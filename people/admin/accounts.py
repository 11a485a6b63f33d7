"""Accounts in the admin: an administrator hands out roles, and cannot make anybody mightier than a role.

The roles' groups are made here, after every migration.
"""

from typing import Any

from django.apps import apps
from django.contrib import admin
from django.contrib.auth.admin import UserAdmin
from django.contrib.auth.models import User
from django.db.models.signals import post_migrate
from django.http import HttpRequest

from people.roles import make_roles

OF_SUPERUSERS = {"is_superuser", "user_permissions"}  # what only they may set


class AccountAdmin(UserAdmin):
    """Accounts are switched off, never deleted: decisions bear their names."""

    actions: list[str] = []

    def get_fieldsets(self, request: HttpRequest, obj: User | None = None) -> Any:
        fieldsets = super().get_fieldsets(request, obj)
        if request.user.is_superuser:
            return fieldsets
        return [
            (title, {**options, "fields": tuple(name for name in options["fields"] if name not in OF_SUPERUSERS)})
            for title, options in fieldsets
        ]

    def has_change_permission(self, request: HttpRequest, obj: User | None = None) -> bool:
        mightier = obj is not None and obj.is_superuser and not request.user.is_superuser
        return not mightier and super().has_change_permission(request, obj)

    def has_delete_permission(self, request: HttpRequest, obj: User | None = None) -> bool:
        return False


admin.site.unregister(User)
admin.site.register(User, AccountAdmin)
post_migrate.connect(make_roles, sender=apps.get_app_config("people"))
