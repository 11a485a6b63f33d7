"""The log: which request a line belongs to, one line a request, and lines as JSON for machines."""

import json
import logging
import re
import time
import uuid
from collections.abc import Callable
from contextvars import ContextVar
from datetime import UTC, datetime

from django.http import HttpRequest
from django.http.response import HttpResponseBase

SANE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{7,63}")
STANDARD = set(vars(logging.makeLogRecord({}))) | {"request_id", "message", "asctime", "request"}
REQUEST_ID: ContextVar[str] = ContextVar("request_id", default="-")
access = logging.getLogger("readout.access")


class RequestIdMiddleware:
    """Gives each request an id, taken from X-Request-ID where that is sane, and logs the request when it is answered.

    What was searched for is no matter of the log: the line has the path without its query.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        given = request.headers.get("X-Request-ID", "")
        number = given if SANE.fullmatch(given) else uuid.uuid4().hex
        token, started = REQUEST_ID.set(number), time.perf_counter()
        try:
            response = self.get_response(request)
            took = round((time.perf_counter() - started) * 1000, 1)
            told = {"method": request.method, "path": request.path, "status": response.status_code, "ms": took}
            access.info("%(method)s %(path)s %(status)s in %(ms)s ms", told, extra=told)
        finally:
            REQUEST_ID.reset(token)
        response.headers["X-Request-ID"] = number
        return response


class RequestIdFilter(logging.Filter):
    """Tells each line which request it belongs to; '-' for none."""

    def filter(self, record: logging.LogRecord) -> bool:
        record.request_id = REQUEST_ID.get()
        return True


class JsonFormatter(logging.Formatter):
    """One JSON object a line: no text of a visitor can begin a line of its own."""

    def format(self, record: logging.LogRecord) -> str:
        line = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
            "request_id": getattr(record, "request_id", "-"),
            **{name: value for name, value in vars(record).items() if name not in STANDARD},
        }
        if record.exc_info:
            line["exception"] = self.formatException(record.exc_info)
        return json.dumps(line, default=str, ensure_ascii=True)


class LineFormatter(logging.Formatter):
    """A line for people; control characters in it are shown, not obeyed."""

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 (logging's name)
        return re.sub(
            "[\x00-\x1f\x7f-\x9f\u2028\u2029]", lambda match: repr(match[0])[1:-1], super().formatMessage(record)
        )
