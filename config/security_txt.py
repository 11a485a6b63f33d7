"""Whom to tell of a hole in the site, in the form of RFC 9116."""

from datetime import UTC, datetime, timedelta

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

HOLDS = timedelta(days=180)  # from the day it is read; the standard asks for less than a year


@require_safe
def security_txt(request: HttpRequest) -> HttpResponse:
    """The contact that the environment names. Http404 where it names none."""
    if not settings.SECURITY_CONTACT:
        raise Http404("No contact is set.")
    expires = (datetime.now(tz=UTC) + HOLDS).replace(hour=0, minute=0, second=0, microsecond=0)
    lines = [
        f"Contact: {settings.SECURITY_CONTACT}",
        f"Expires: {expires:%Y-%m-%dT%H:%M:%SZ}",
        "Preferred-Languages: en",
        f"Canonical: {request.build_absolute_uri(request.path)}",
    ]
    return HttpResponse("\n".join([*lines, ""]), content_type="text/plain; charset=utf-8")
