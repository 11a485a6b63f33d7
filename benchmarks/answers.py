"""How long the site takes to answer each kind of address, from the request to the first byte, inside one process.

python manage.py shell -c "from benchmarks.answers import measure; measure()"
"""

import json
import math
import statistics
import time
from base64 import b64encode
from collections.abc import Iterator
from itertools import islice
from urllib.parse import quote
from uuid import uuid4

from django.conf import settings
from django.core.cache import cache
from django.db import connection
from django.test import Client

import config.wsgi  # noqa: F401 - loads what a server loads, and lets it stay
from articles.listing import ROWS_A_PAGE
from articles.models import ArchiveStamp, Article
from articles.remembering import finders
from benchmarks.memory import ticks_of
from people.models import Meeting, Official

TIMES = 20  # that each address is asked for, after once with nothing kept
RARE, COMMON, PHRASE = "oligarchy", "china", "%22between+china+and+russia%22"
ARTICLE_QUERIES = (
    f"q={RARE}", f"q={RARE}&sort=best", f"q={COMMON}", f"q={COMMON}&sort=best", f"q={COMMON}&outlet=xinhua&since=2010",
    f"q={PHRASE}", "since=2010&until=2012", "outlet=xinhua", "country=RU", "language=zh", "agency=Xinhua", "dated=no",
    "copies=only", "copies=folded", "simulated=no", "official={}", "contact=any", "contact=none", "contact=visit",
    "sort=oldest", "sort=headline", "sort=outlet",
)  # fmt: skip
OFFICIAL_QUERIES = ("q=ivanov", "post=minister", "country=CN", "since=2010", "present=yes", "sort=articles")
MEETING_QUERIES = (
    "q=moscow", "kind=visit", "official={}", "side=ru", "post=minister", "since=2010&until=2012",
    "since=2010&period=certain", "country=RU", "place=moscow", "sources=3", "sort=sources", "view=timeline", "view=map",
)  # fmt: skip


def measure(times: int = TIMES) -> None:
    """Prints the times of each address, one line of JSON each: {"address", "first", "after", "median", …}."""
    settings.DEBUG = False  # else every query is kept
    settings.LIMITS = {}
    client = Client(HTTP_HOST="127.0.0.1")
    for address in addresses():
        print(json.dumps({"address": address, **times_of(client, address, times)}), flush=True)


def times_of(client: Client, address: str, times: int) -> dict[str, float]:
    """Milliseconds of an address: the first time, after a write, asked again; the processor's of first and again."""
    cache.clear()
    before = processor()
    first = first_byte(client, address)
    at_first = processor() - before
    ArchiveStamp.objects.update(stamp=uuid4().hex)
    after = first_byte(client, address)
    finders.submit(int).result()  # what it had found anew is found
    before = processor()
    again = sorted(first_byte(client, address) for _ in range(times))
    return {
        "first": first, "processor at first": at_first, "after": after, "median": statistics.median(again),
        "p95": again[math.ceil(times * 0.95) - 1], "p99": again[-1], "processor": (processor() - before) / times,
    }  # fmt: skip


def processor() -> float:
    """Milliseconds of the processor that this process has used, and the one of PostgreSQL that works for it."""
    used = time.process_time() * 1000
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_backend_pid()")
            used += ticks_of(cursor.fetchone()[0])
    return used


def first_byte(client: Client, address: str) -> float:
    """Milliseconds until the first piece of an answer. SystemExit where it is no answer."""
    start = time.perf_counter()
    response = client.get(address)
    if response.streaming:
        list(islice(response.streaming_content, 1))  # type: ignore[attr-defined]
    taken = (time.perf_counter() - start) * 1000
    if response.status_code != 200:
        raise SystemExit(f"{address} answers {response.status_code}")
    return taken


def addresses() -> Iterator[str]:
    """Every kind of public address; the official is the busiest, the article and the meeting in the middle."""
    busy = Official.objects.most_present()[0]
    articles, meetings = Article.objects.count(), Meeting.objects.standing().count()
    middle = Article.objects.order_by("pk")[articles // 2]
    yield from ("/", "/coverage/", "/network/", "/network/?since=2010&until=2012", "/articles/")
    yield f"/articles/?page={-(-articles // ROWS_A_PAGE)}"
    yield from (f"/articles/?{query.format(busy.slug)}" for query in ARTICLE_QUERIES)
    yield from ("/articles/2013/", "/articles/2013/03/", middle.get_absolute_url())
    yield from ("/officials/", *(f"/officials/?{query}" for query in OFFICIAL_QUERIES), busy.get_absolute_url())
    yield from ("/meetings/", f"/meetings/?page={-(-meetings // ROWS_A_PAGE)}")
    yield from (f"/meetings/?{query.format(busy.slug)}" for query in MEETING_QUERIES)
    yield Meeting.objects.standing().order_by("pk")[meetings // 2].get_absolute_url()
    yield from (f"/search/?q={word}" for word in (RARE, COMMON, "putin"))
    yield from ("/articles/export.csv", "/meetings/export.csv", "/articles/feed.atom")
    cursor = b64encode(f"p={middle.pk}".encode()).decode()
    yield from ("/api/v1/articles/", f"/api/v1/articles/?cursor={quote(cursor)}", "/api/v1/meetings/")
