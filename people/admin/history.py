"""The history of a record in the admin, in place of Django's own log: its changes and the decisions about it."""

from typing import Any

from django import forms
from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse

from articles.admin import OutletAdmin
from articles.listing import check_parameters, list_page
from articles.models import Outlet
from people.history import changes
from people.history.kinds import KINDS
from people.history.views import listed


class ReasonForm(forms.ModelForm):
    """A form that asks why a record is changed; the history keeps it (config/acting.py)."""

    reason = forms.CharField(
        max_length=1000, widget=forms.Textarea(attrs={"rows": 2}), help_text="Why; kept in the history."
    )


class WithHistory(admin.ModelAdmin):
    """A record's history, while it is there and after it was deleted."""

    def history_view(
        self, request: HttpRequest, object_id: str, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        return list_page(self._history)(request, object_id)  # type: ignore[return-value]

    def _history(self, request: HttpRequest, object_id: str) -> HttpResponse:
        check_parameters(request.GET, ("page",))
        record = self.get_object(request, object_id)
        if not self.has_view_or_change_permission(request, record):
            raise PermissionDenied
        found = changes.of_record(record) if record else self._of_gone(object_id)
        context = {
            **self.admin_site.each_context(request),
            **listed(request, found),
            "title": f"History: {record or 'a record that is gone'}",
            "opts": self.opts,
            "record": record,
        }
        return TemplateResponse(request, "admin/history/record.html", context)

    def _of_gone(self, object_id: str) -> QuerySet:
        name = self.opts.model_name or ""
        found = changes.of_gone(name, int(object_id)) if name in KINDS and object_id.isdecimal() else None
        if found is None or not found.exists():
            raise Http404(f"There is no {name} {object_id}, and never was.")
        return found


class OutletWithHistoryAdmin(WithHistory, OutletAdmin):
    """An outlet with its history."""

    form = ReasonForm


admin.site.unregister(Outlet)
admin.site.register(Outlet, OutletWithHistoryAdmin)
