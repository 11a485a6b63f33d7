"""What a page must not hold, whatever was written into the records that it shows."""

import json
import re
from collections.abc import Iterator

from bs4 import BeautifulSoup, Tag

FORBIDDEN = {"iframe", "object", "embed", "base", "applet", "frame", "style", "audio", "video", "math", "portal"}
ADDRESSES = ("href", "src", "action", "formaction", "xlink:href", "srcset", "poster", "background")
HARMLESS = re.compile(r"(https?://|/(?!/)|[?#]|$|[a-z_]+[./]|\.\.?/)", re.IGNORECASE)


def faults(source: str) -> Iterator[str]:
    """Describes everything in a page that could run, load from elsewhere or change how it looks."""
    for tag in BeautifulSoup(source, "html5lib").find_all(True):
        if tag.name in FORBIDDEN:
            yield f"<{tag.name}>"
        if tag.name == "script" and not tag.get("src", "").startswith("/static/"):
            yield from of_script(tag)
        if tag.name == "meta" and tag.get("http-equiv"):
            yield "<meta http-equiv>"
        for name, value in tag.attrs.items():
            text = " ".join(value) if isinstance(value, list) else value
            if name.startswith("on") or name in ("style", "srcdoc"):
                yield f"<{tag.name} {name}>"
            if name in ADDRESSES and not HARMLESS.match(text.strip()):
                yield f"<{tag.name} {name}={text[:80]!r}>"


def of_script(tag: Tag) -> Iterator[str]:
    """A block of data is no script, if it is what it says."""
    if tag.get("type") != "application/ld+json":
        yield f"a script: {(tag.string or '')[:80]!r}"
    else:
        json.loads(tag.string or "")
