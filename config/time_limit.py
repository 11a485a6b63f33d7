"""How long one statement of a web request may hold the database. Commands are not limited: they pass no middleware.

PostgreSQL cancels a statement by its own clock, and keeps the limit while a file is being streamed. SQLite asks us
every so many steps whether to go on; a streamed file is not limited there, for its rows are read while the client
takes them, and their number is limited already.
"""

import time
from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.db import OperationalError, connection
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase

from config.refusals import refuse

STEPS = 100_000  # of SQLite's machine between two looks at the clock: about a millisecond
CANCELED = "57014"  # PostgreSQL's query_canceled
COME_BACK = 30  # seconds
TOO_LONG = "This search took too long, and was stopped so that others are served. Narrow it: fewer words, fewer years."


class TimeLimitMiddleware:
    """Stops a statement that takes too long, and answers 503 with advice."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        if not settings.QUERY_SECONDS:
            return self.get_response(request)
        limit = TimeLimit(settings.QUERY_SECONDS)
        with connection.execute_wrapper(limit):
            try:
                return self.get_response(request)
            finally:
                limit.lift()

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if not took_too_long(exception):
            return None
        return refuse(request, 503, "503.html", TOO_LONG, COME_BACK)


class TimeLimit:
    """The limit on each statement of one request, set when its first statement comes: many requests have none."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.deadline = 0.0
        self.set = False

    def __call__(self, execute: Callable[..., Any], sql: str, params: Any, many: bool, context: Any) -> Any:  # noqa: FBT001
        self.deadline = time.monotonic() + self.seconds
        if not self.set:
            self.set = True
            self.limit(context["connection"])
        return execute(sql, params, many, context)

    def limit(self, database: Any) -> None:
        if database.vendor == "sqlite":
            database.connection.set_progress_handler(self.is_over, STEPS)
        else:
            with database.connection.cursor() as cursor:
                cursor.execute(f"SET statement_timeout = {round(self.seconds * 1000)}")

    def is_over(self) -> bool:
        """Whether the statement's time is over; SQLite interrupts it then."""
        return time.monotonic() > self.deadline

    def lift(self) -> None:
        """Lets SQLite go on as long as it likes."""
        if self.set and connection.vendor == "sqlite" and connection.connection is not None:
            connection.connection.set_progress_handler(None, 0)


def took_too_long(exception: Exception) -> bool:
    """Whether a statement was stopped by the limit."""
    if not isinstance(exception, OperationalError):
        return False
    return str(exception) == "interrupted" or getattr(exception.__cause__, "sqlstate", "") == CANCELED
