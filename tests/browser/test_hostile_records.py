"""Records made of hostile files in a real browser: no script of theirs runs, and nothing is loaded from elsewhere."""

import pytest

from articles.models import Article
from people.models import Meeting
from tests.hostile.handmade import write_handmade
from tests.hostile.test_files import LISTS, imported

OPEN_ALL = "document.querySelectorAll('details').forEach(details => { details.open = true })"
PAGES = 60  # of articles, those first whose headlines are markup


@pytest.mark.django_db(transaction=True)
def test_nothing_of_them_runs(page, site, tmp_path):
    outside = tmp_path / "outside.secret"
    outside.write_text("nothing")
    write_handmade(tmp_path / "handmade", outside)
    imported(tmp_path / "handmade")
    ran, asked, complaints = [], [], []
    page.on("dialog", lambda dialog: (ran.append(dialog.message), dialog.dismiss()))
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    articles = [row.get_absolute_url() for row in Article.objects.order_by("pk")[:PAGES]]
    meetings = [row.get_absolute_url() for row in Meeting.objects.order_by("pk")[:5]]
    for path in (*LISTS, *articles, *meetings, *(f"{path}raw/" for path in articles[:20])):
        page.goto(site + path)
        page.evaluate(OPEN_ALL)
        if page.evaluate("window.hit"):
            ran.append(path)
    assert ran == []
    assert [url for url in asked if not url.startswith((site, "data:"))] == []
    assert complaints == []
