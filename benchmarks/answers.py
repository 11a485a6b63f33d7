"""How long the site takes to answer each kind of address, from the request to the first byte, inside one process.

python manage.py shell -c "from benchmarks.answers import measure; measure()"
"""

import statistics
import time
from base64 import b64encode
from collections.abc import Iterator
from itertools import islice
from urllib.parse import quote

from django.conf import settings
from django.core.cache import cache
from django.test import Client

from articles.listing import ROWS_A_PAGE
from articles.models import Article
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


def measure() -> None:
    """Prints of each address the first time; then the median, the 95th percentile and the processor time of others."""
    settings.DEBUG = False  # else every query is kept
    settings.LIMITS = {}
    client = Client(HTTP_HOST="127.0.0.1")
    for address in addresses():
        cache.clear()
        first = first_byte(client, address)
        own = time.process_time()
        times = sorted(first_byte(client, address) for _ in range(TIMES))
        own = (time.process_time() - own) * 1000 / TIMES
        figures = (first, statistics.median(times), times[round(TIMES * 0.95) - 1], own)
        print(f"  {address[:60]:60}" + "".join(f"{figure:9.0f}" for figure in figures), flush=True)


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
