"""Runs in the admin: files are uploaded, queued for a worker, watched, and tried again where they failed."""

import logging
from collections.abc import Callable
from typing import Any

from django.contrib import admin, messages
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.views.decorators.http import require_POST

from articles.admin import ImportRunAdmin
from articles.downloads import exported
from articles.export import Column, Record
from articles.models import ImportItem, ImportRun
from people.admin.uploads import UploadForm
from people.coverage import sample_is_there
from people.deciding import curator
from people.queue import QueueError, discard, is_resumable, is_retriable, queue_import, queue_retry, resume

log = logging.getLogger(__name__)
ROWS_A_PAGE = 100
LEDGER = (
    Column("file", "The name under which the file came."),
    Column("fate", "created, updated or failed; unchanged files are only counted."),
    Column("reason", "Why it failed, or what made it an update."),
    Column("missing", "What the page does not state, joined by '; '."),
    Column("copy", "Whether it carries the text of another article.", "boolean"),
    Column("article", "The article's number.", "integer"),
    Column("sha256", "Of the file's bytes, where these are kept."),
)
ACTIONS: dict[str, Callable[[ImportRun, User], ImportRun | None]] = {
    "retry": queue_retry,
    "resume": resume,
    "discard": discard,
}


class RunPages(ImportRunAdmin):
    """An import is asked for where other records are added; a run's page tells how far it is and what came of it."""

    change_list_template = "admin/imports/runs.html"
    list_display = ["__str__", "kind", "state", "requested_by", "started", "finished", "what_it_did"]
    list_filter = ["state", "kind"]
    list_select_related = ["requested_by"]

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return request.user.has_perm("articles.add_importrun")

    def get_urls(self) -> list[URLPattern]:
        view = self.admin_site.admin_view
        return [
            path("<int:pk>/ledger.csv", view(self.ledger), name="articles_importrun_ledger"),
            *(
                path(f"<int:pk>/{name}/", view(require_POST(self.act)), {"action": name}, f"articles_importrun_{name}")
                for name in ACTIONS
            ),
            *super().get_urls(),
        ]

    def add_view(self, request: HttpRequest, form_url: str = "", extra_context: Any = None) -> HttpResponse:
        """The form of an import; what is sent is kept and queued."""
        if not self.has_add_permission(request):
            raise PermissionDenied
        form = UploadForm()
        if request.method == "POST":
            form = UploadForm(request.POST, request.FILES, refused=getattr(request, "upload_refused", ""))
            if form.is_valid() and (run := self._queued(request, form)):
                return HttpResponseRedirect(address_of(run))
        context = {"title": "Import files", "form": form, "sample_is_there": sample_is_there()}
        return self._page(request, "upload", context, status=400 if form.errors else 200)

    def _queued(self, request: HttpRequest, form: UploadForm) -> ImportRun | None:
        """The run of a valid form; None where there is no room for its files, which the form then says."""
        given = form.cleaned_data
        try:
            return queue_import(
                given["raw_files"], curator(request), manifest=given["manifest"], simulated=given["simulated"]
            )
        except OSError as error:
            log.exception("Cannot keep an upload")
            form.add_error(None, f"The files could not be kept on the server: {error.strerror}. Tell who runs it.")
            return None

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: Any = None
    ) -> HttpResponse:
        """How far a run is, and the fates of its files."""
        run = self._run(request, object_id)
        if request.method == "POST":
            raise PermissionDenied  # a run is never edited
        items = Paginator(run.items.for_ledger(), ROWS_A_PAGE).get_page(request.GET.get("page"))
        may = self.has_add_permission(request)
        context = {
            "title": str(run),
            "run": run,
            "items": items,
            "before": ImportRun.objects.queued_before(run).count(),
            "follower": run.followers.first(),
            "kept": run.uploads.count(),
            "may": {"retry": may and is_retriable(run), "resume": may and is_resumable(run), "discard": may},
            "still": "still" in request.GET,
        }
        return self._page(request, "run", context)

    def ledger(self, request: HttpRequest, pk: int) -> HttpResponseBase:
        """The fates of a run's files as a table to be kept."""
        run = self._run(request, str(pk))
        return exported(f"run-{run.pk}", "csv", LEDGER, (ledger_row(item) for item in run.items.iterator()))

    def act(self, request: HttpRequest, pk: int, action: str) -> HttpResponse:
        """Tries again, resumes or discards a run."""
        run = self._run(request, str(pk))
        if not self.has_add_permission(request):
            raise PermissionDenied
        try:
            return HttpResponseRedirect(address_of(ACTIONS[action](run, curator(request)) or run))
        except QueueError as error:
            self.message_user(request, str(error), messages.ERROR)
            return HttpResponseRedirect(address_of(run))

    def _run(self, request: HttpRequest, pk: str) -> ImportRun:
        """A run that the person may look at. Http404 where there is none."""
        if not self.has_view_permission(request):
            raise PermissionDenied
        run: ImportRun | None = self.get_object(request, pk)
        if run is None:
            raise Http404(f"There is no run {pk}.")
        return run

    def _page(self, request: HttpRequest, name: str, context: dict[str, Any], status: int = 200) -> HttpResponse:
        whole = {**self.admin_site.each_context(request), "opts": self.opts, **context}
        return TemplateResponse(request, f"admin/imports/{name}.html", whole, status=status)

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        return super().get_queryset(request).select_related("requested_by", "follows")


def address_of(run: ImportRun) -> str:
    return reverse("admin:articles_importrun_change", args=[run.pk])


def ledger_row(item: ImportItem) -> Record:
    return {
        "file": item.name,
        "fate": item.fate,
        "reason": item.reason,
        "missing": item.missing,
        "copy": item.copy,
        "article": item.article_id,
        "sha256": item.sha256,
    }


admin.site.unregister(ImportRun)
admin.site.register(ImportRun, RunPages)
