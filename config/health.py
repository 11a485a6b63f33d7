"""For those who run the site: whether the process lives, and whether it can serve."""

from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpRequest, HttpResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe


@never_cache
@require_safe
def healthz(request: HttpRequest) -> HttpResponse:
    """200 while the process answers; asks nothing of the database."""
    return HttpResponse("ok\n", content_type="text/plain; charset=utf-8")


@never_cache
@require_safe
def readyz(request: HttpRequest) -> HttpResponse:
    """200 if the database answers and has every migration; else 503 with the reason, without details of the server."""
    reason = why_not_ready()
    return HttpResponse(f"{reason or 'ok'}\n", status=503 if reason else 200, content_type="text/plain; charset=utf-8")


def why_not_ready() -> str:
    """What keeps the site from serving; '' for nothing."""
    try:
        executor = MigrationExecutor(connection)
    except DatabaseError:
        return "the database does not answer"
    lacking = executor.migration_plan(executor.loader.graph.leaf_nodes())
    return f"{len(lacking)} migrations are not applied" if lacking else ""
