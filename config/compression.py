"""Which answers are sent compressed."""

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.middleware.gzip import GZipMiddleware

COMPRESSED_ALREADY = ("application/zip",)


class CompressionMiddleware(GZipMiddleware):
    """Compresses what is not compressed already: a zip would lose its length, and with it a reader's progress bar.

    Each page is padded, so that its length tells nothing of what is in it.
    """

    def process_response(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        if response.get("Content-Type", "") in COMPRESSED_ALREADY:
            return response
        return super().process_response(request, response)
