"""Reading again, from the admin, the articles that a change of an official concerns: first shown, then applied."""

from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse

from articles.runs import BusyError
from people.deciding import curator
from people.models import Official
from people.rereading.affected import affected
from people.rereading.applying import AT_ONCE, reread
from people.rereading.offering import PAGE
from people.rereading.preview import preview


class Rereading(admin.ModelAdmin):
    """The part of an official's admin that reads articles again."""

    def get_urls(self) -> list[URLPattern]:
        address = path("<int:pk>/reread/", self.admin_site.admin_view(self.reread), name="people_official_reread")
        return [address, *super().get_urls()]

    def reread(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Shows what reading the articles concerned again would change; does it when posted."""
        official = get_object_or_404(Official, pk=pk)
        if not self.has_change_permission(request, official):
            raise PermissionDenied
        ids = affected(official)
        if request.method == "POST":
            return self._apply(request, official, ids)
        context: dict[str, Any] = {
            **self.admin_site.each_context(request),
            "title": f"Read again: {official}",
            "opts": self.opts,
            "official": official,
            "articles": len(ids),
            "shown": min(len(ids), AT_ONCE),
            "later": max(0, len(ids) - AT_ONCE),
            "changes": preview(ids[:AT_ONCE]),
        }
        return TemplateResponse(request, "admin/people/official/reread.html", context)

    def _apply(self, request: HttpRequest, official: Official, ids: list[int]) -> HttpResponse:
        try:
            done = reread(ids, curator(request))
        except BusyError as error:
            messages.error(request, str(error))
            return HttpResponseRedirect(reverse(PAGE, args=[official.pk]))
        told = ", ".join(f"{name}: {number:,}" for name, number in done.counts.items() if number)
        messages.success(request, f"Read again. {told}")
        if done.queued:
            messages.info(request, f"Queued as {done.queued}: {len(ids) - AT_ONCE:,} more.")
        return HttpResponseRedirect(reverse("admin:people_official_change", args=[official.pk]))
