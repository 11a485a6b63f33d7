"""The WSGI entry point.

What is loaded by now stays: the garbage collector need not go through it, which takes a tenth of a second of a request.
"""

import gc
import os

from django.core.wsgi import get_wsgi_application
from django.urls import get_resolver

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

application = get_wsgi_application()
get_resolver().url_patterns  # noqa: B018 - loads all pages, which the first request would do
gc.freeze()
