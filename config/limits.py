"""How much one client may ask for: so many searches, exports, API calls and forms within a time.

All processes count in one table of the database, in one statement a request. No address is kept: the key is a keyed
hash. Clients of IPv6 are counted by their network, since each has 2^64 addresses to send from.
"""

import logging
import secrets
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from ipaddress import IPv6Address, ip_address, ip_network
from typing import Any

from django.conf import settings
from django.db import OperationalError, connection
from django.db.backends.utils import CursorWrapper
from django.http import HttpRequest, HttpResponseBase
from django.utils.crypto import salted_hmac

from config.clients import address_of
from config.models import RequestCount
from config.refusals import refuse

log = logging.getLogger(__name__)

FORMS = {"article_correction", "meeting_correction", "official_correction"}
EXPORTS = ("_export", "_feed", "_calendar", "_search_citation")
OTHER_EXPORTS = {"data", "network_graph"}
SEARCHES = {"articles", "meetings", "officials", "offices", "network", "search"}  # where anything is asked for
KINDS = {
    "search": "searches",
    "export": "requests for files",
    "api": "requests to the interface for programs",
    "form": "corrections",
}
TIMES = {60: "a minute", 3600: "an hour"}
NETWORK_OF_A_CLIENT = 64  # bits
PATIENCE = 50  # ms that a count waits for a writer of SQLite; then the request goes uncounted
USUAL_PATIENCE = 20_000  # ms, as in settings.database
KEPT = 86_400  # seconds
ONE_IN = 1000  # counts also takes the old rows away
COUNT = """
    INSERT INTO config_requestcount AS held (key, began, requests) VALUES (%s, %s, 1)
    ON CONFLICT (key) DO UPDATE SET
        requests = CASE WHEN held.began = excluded.began THEN held.requests + 1 ELSE 1 END,
        began = excluded.began
    RETURNING requests
"""


class LimitsMiddleware:
    """Answers 429 where a client asks for more than its share, and says when to come back."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: Callable[..., Any], arguments: Any, named: Any
    ) -> HttpResponseBase | None:
        kind = kind_of(request)
        most, seconds = settings.LIMITS.get(kind, (0, 0))
        if not most:
            return None
        began = int(time.time()) // seconds * seconds
        if counted(f"{kind}:{client(request)}", began) <= most:
            return None
        wait = max(began + seconds - int(time.time()), 1)
        return refuse(request, 429, "429.html", told(kind, most, seconds, wait), wait)


def told(kind: str, most: int, seconds: int, wait: int) -> str:
    """The limit, and when to come back, in words."""
    within = TIMES.get(seconds, f"{seconds} seconds")
    again = f"{wait} seconds" if wait < 120 else f"{-(-wait // 60)} minutes"
    return f"One address may send {most} {KINDS[kind]} in {within}. Please come back in {again}."


def kind_of(request: HttpRequest) -> str:
    """What a request asks for, as settings.LIMITS names it; '' for what is not limited."""
    name = (request.resolver_match.url_name if request.resolver_match else "") or ""
    if name in FORMS:
        return "form" if request.method == "POST" else ""
    if name.endswith(EXPORTS) or name in OTHER_EXPORTS:
        return "export"
    if name.startswith("api_") or name == "openapi":
        return "api"
    return "search" if name in SEARCHES and request.GET else ""


def client(request: HttpRequest) -> str:
    """Whom a request is counted for, so that nobody can read the address out of it."""
    address = address_of(request)
    try:
        parsed = ip_address(address)
    except ValueError:
        parsed = None  # a proxy that tells no address; all its clients share one count
    if isinstance(parsed, IPv6Address):
        address = str(parsed.ipv4_mapped or ip_network((parsed, NETWORK_OF_A_CLIENT), strict=False))
    return salted_hmac("config.limits", address, algorithm="sha256").hexdigest()[:40]


def counted(key: str, began: int) -> int:
    """How many requests of this key there were since a time, with this one; 0 where the database is too busy."""
    try:
        with connection.cursor() as cursor, impatient(cursor):
            cursor.execute(COUNT, [key, began])
            requests = int(cursor.fetchone()[0])
            if secrets.randbelow(ONE_IN) == 0:
                RequestCount.objects.filter(began__lt=began - KEPT).delete()
            return requests
    except OperationalError as error:
        log.info("A request went uncounted: %s", error)
        return 0


@contextmanager
def impatient(cursor: CursorWrapper) -> Iterator[None]:
    """Makes SQLite give up soon where an import is writing: no reader waits for it in order to be counted."""
    if connection.vendor != "sqlite":
        yield
        return
    cursor.execute(f"PRAGMA busy_timeout = {PATIENCE}")
    try:
        yield
    finally:
        cursor.execute(f"PRAGMA busy_timeout = {USUAL_PATIENCE}")
