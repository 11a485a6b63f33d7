"""Leading from a change of an official to the articles that it concerns."""

from django.contrib import messages
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html

from people.models import Official

PAGE = "admin:people_official_reread"


def offer_rereading(request: HttpRequest, official: Official) -> None:
    """Says that stored articles read as before, and where to read them again."""
    words = 'Stored articles still read as before. <a href="{}">See what changes when they are read again</a>.'
    messages.info(request, format_html(words, reverse(PAGE, args=[official.pk])))
