"""Figures for a monitoring system, in the text form of Prometheus.

Each process counts in files of its own in METRICS_DIR, and whichever process is asked adds up those of all: the figures
are right with any number of workers. Queues and stocks are counted in the database when somebody asks.
"""

import time
from collections.abc import Callable, Iterator

from django.conf import settings
from django.core.exceptions import MiddlewareNotUsed
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils.crypto import constant_time_compare
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.multiprocess import MultiProcessCollector
from prometheus_client.registry import Collector

from articles.models import Article, ImportRun
from people.corrections import waiting_corrections
from people.models import Meeting, Mention

METHODS = {"GET", "HEAD", "POST"}
SECONDS = (0.01, 0.03, 0.1, 0.3, 1, 3, 10)
requests = Counter("readout_requests", "Requests answered.", ["method", "page", "status"])
durations = Histogram("readout_request_seconds", "Time until the answer began.", ["page"], buckets=SECONDS)


class MetricsMiddleware:
    """Counts and times each request by the name of its page."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        if not settings.METRICS_TOKEN:
            raise MiddlewareNotUsed
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        started = time.perf_counter()
        response = self.get_response(request)
        page = (request.resolver_match.view_name if request.resolver_match else "") or "none"
        method = request.method if request.method in METHODS else "other"
        requests.labels(method, page, response.status_code).inc()
        durations.labels(page).observe(time.perf_counter() - started)
        return response


class Stock(Collector):
    """What the database holds and what waits in it."""

    def collect(self) -> Iterator[GaugeMetricFamily]:
        yield GaugeMetricFamily("readout_articles", "Articles held.", Article.objects.count())
        yield GaugeMetricFamily(
            "readout_meetings", "Meetings that nobody rejected.", Meeting.objects.standing().count()
        )
        queues = GaugeMetricFamily("readout_waiting", "Rows that wait for a person or a worker.", labels=["queue"])
        queues.add_metric(["corrections"], waiting_corrections())
        queues.add_metric(["names"], Mention.objects.unmatched().count())
        queues.add_metric(["imports"], ImportRun.objects.queued().count())
        yield queues


@never_cache
@require_safe
def metrics(request: HttpRequest) -> HttpResponse:
    """All figures, for who bears the token of the environment. Http404 for everybody else."""
    given = request.headers.get("Authorization", "").removeprefix("Bearer ")
    if not settings.METRICS_TOKEN or not constant_time_compare(given, settings.METRICS_TOKEN):
        raise Http404("There are no figures at this address for you.")
    registry = CollectorRegistry()
    MultiProcessCollector(registry, path=str(settings.METRICS_DIR))
    registry.register(Stock())
    return HttpResponse(generate_latest(registry), content_type=CONTENT_TYPE_LATEST)
