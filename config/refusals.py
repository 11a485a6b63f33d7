"""Answers to requests that are not served now: a page for people, JSON for programs, and when to come back."""

from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render


def refuse(
    request: HttpRequest, status: int, template: str, reason: str, wait: int, context: dict[str, Any] | None = None
) -> HttpResponse:
    """A refusal that every browser, proxy and program understands, and nobody stores."""
    response: HttpResponse
    if asks_for_json(request):
        response = JsonResponse({"detail": reason}, status=status)
    else:
        response = render(request, template, {"reason": reason, "wait": wait, **(context or {})}, status=status)
    response["Retry-After"] = str(max(wait, 1))
    response["Cache-Control"] = "no-store"
    return response


def asks_for_json(request: HttpRequest) -> bool:
    """Whether a program asks at an address of the interface for programs."""
    name = (request.resolver_match.url_name if request.resolver_match else "") or ""
    return name.startswith("api_") or name == "openapi"
