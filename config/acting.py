"""Whatever a request changes is kept with who sent it and with the reason in its form (see articles.history)."""

from collections.abc import Callable

from django.contrib.auth.models import User
from django.http import HttpRequest, HttpResponseBase

from articles.history import acting

LONGEST = 1000  # of a reason, in characters
READING = ("GET", "HEAD", "OPTIONS", "TRACE")


def reason_in(request: HttpRequest) -> str:
    """The `reason` that a form gives, else the `note` on what a decision rests; PostgreSQL stores no NUL."""
    told = (request.POST.get(name, "").replace("\0", "").strip() for name in ("reason", "note"))
    return next(filter(None, told), "")[:LONGEST]


def acting_middleware(get_response: Callable[[HttpRequest], HttpResponseBase]) -> Callable[..., HttpResponseBase]:
    """Names the person who acts for as long as a request that changes something is answered."""

    def answer(request: HttpRequest) -> HttpResponseBase:
        if request.method in READING or not isinstance(request.user, User):
            return get_response(request)
        with acting(request.user, reason_in(request)):
            return get_response(request)

    return answer
