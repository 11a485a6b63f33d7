"""Who asks."""

import re

from django.conf import settings
from django.http import HttpRequest

WITH_PORT = re.compile(r"\[(?P<v6>[0-9a-fA-F:.]+)\](:\d+)?|(?P<v4>[0-9.]+):\d+")


def address_of(request: HttpRequest) -> str:
    """The address of the client: behind a proxy what the proxy says, which is the last of those it forwards."""
    if settings.BEHIND_PROXY and (forwarded := request.headers.get("X-Forwarded-For", "")):
        return without_port(forwarded.rpartition(",")[2].strip())
    return str(request.META.get("REMOTE_ADDR", ""))


def without_port(address: str) -> str:
    """'192.0.2.1:4711' and '[2001:db8::1]:4711' without the port that some proxies add."""
    match = WITH_PORT.fullmatch(address)
    return (match["v6"] or match["v4"]) if match else address
