"""Which element of a page is taken for its story."""

import pytest

from articles.parsing.html import parse_tree
from articles.parsing.maintext import find_story
from tests.articles.parsing.samples_layouts import FIRST, OTHER, SECOND, THIRD, P

TEASERS = "".join(f"<li><a href='/{i}'>A story about something else, number {i}</a></li>" for i in range(20))


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (f"<div id='menu'><ul>{TEASERS}</ul></div><div id='x1'>{P}</div><div id='foot'>Contact</div>", "x1"),
        (f"<div id='x2'>{FIRST}<br><br>{SECOND}<br><br>{THIRD}</div><ul>{TEASERS}</ul>", "x2"),
        (f"<div id='a' class='entry-content'>{P}</div><div class='comments'><p>{OTHER}</p></div>", "a"),
        (  # what readers wrote may bear the mark of a story too
            f"<div id='x3'>{P}</div>"
            f"<div class='comments'><div class='entry-content'><p>{OTHER}</p><p>{OTHER}</p></div></div>",
            "x3",
        ),
        (  # the story stands beside teasers as long as it: nothing is certain
            f"<div id='x4'>{P}</div><div><p>{OTHER}</p></div><div><p>{OTHER}</p></div>",
            None,
        ),
        (  # a page in one element with the headline: the story is only a part of it
            f"<div id='x5'><h1>Ministers agree</h1><ul>{TEASERS}</ul>{P}</div>",
            None,
        ),
        (f"<p>{FIRST}</p>", None),
    ],
)
def test_story(body, found):
    story = find_story(parse_tree(f"<html><body>{body}</body></html>"), ())
    assert (story.get("id") if story is not None else None) == found


def test_the_mark_of_the_outlet_comes_first():
    page = f"<html><body><div class='entry-content'><div id='detail'>{P}</div></div></body></html>"
    story = find_story(parse_tree(page), ("#detail",))
    assert story is not None
    assert story.get("id") == "detail"
