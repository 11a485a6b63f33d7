"""A folder of files as somebody would make them who means harm."""

import html
import json
import os
from pathlib import Path

WORDS = (
    "MOSCOW, March 24 (Xinhua) -- Chinese Defense Minister Chang Wanquan met his Russian counterpart Sergei Shoigu in "
    "Moscow on Sunday, and the two agreed to hold more exercises this year."
)
MARKUP = (
    "<script>window.hit=1;alert(1)</script>",
    '<img src=x onerror="window.hit=1;alert(1)">',
    '<svg/onload="window.hit=1"><animate onbegin=alert(1) attributeName=x></svg>',
    "\"><script>window.hit=1</script><p x='",
    "' autofocus onfocus='window.hit=1' x='",
    "</title></script></mark><script>window.hit=1</script>",
    "&lt;script&gt;window.hit=1&lt;/script&gt;",
    "javascript:window.hit=1//",
    "data:text/html,<script>parent.hit=1</script>",
    "<style>*{display:none}</style><link rel=stylesheet href=//evil.example/x.css>",
    "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=window.hit=1&gt;'>",
    "{{ settings.SECRET_KEY }}{% debug %}",
    "\u202egnihtemos\u2066 else\u200b",
    "Сhаng Wаnquаn",  # half of it Cyrillic
    "\x02\x03\x1aSTX ETX\x02",  # the marks that passages set
    "]]><!--x-->\ufffe\uffff",
)
NAMES = (
    "<img src=x onerror=alert(1)>.txt",
    'quote".html',
    "new\nline.txt",
    "tab\t\x1b[31m.txt",
    "-rf.txt",
    "..%2f..%2fetc.txt",
    "\u202etxt.exe.txt",
    "=cmd|calc.txt",
    "a" * 251 + ".txt",
)


def story(payload: str) -> str:
    return f"{payload}\n\nBy {payload}\n2013-03-25\n\n{WORDS}\n\nChang said {payload} to Shoigu. {payload}\n\n{WORDS}"


def page(payload: str) -> str:
    """A page that says the payload in every field that is read."""
    shown, data = html.escape(payload), json.dumps(payload)
    linked = json.dumps({"@type": "NewsArticle", "headline": payload, "author": payload, "url": payload})
    return (
        f'<html lang="en"><head><title>{shown}</title><link rel="canonical" href="{shown}">'
        f'<meta property="og:title" content="{shown}"><meta name="author" content="{shown}">'
        f'<meta property="og:site_name" content="{shown}"><meta property="article:published_time" content="{shown}">'
        f'<script type="application/ld+json">{linked}</script><script>var x = {data};</script></head>'
        f"<body><article><h1>{shown}</h1><p class=byline>By {shown}</p><time>2013-03-25</time><p>{WORDS}</p>"
        f"<p>Chang said {shown} to Shoigu, who said {shown} in turn.</p>{payload}<p>{WORDS}</p></article></body></html>"
    )


def bombs() -> dict[str, bytes]:
    """Files that are large, deep or broken."""
    deep = 20_000
    numbers = {"datePublished": "9" * 5000, "headline": "x"}
    return {
        "one_line.txt": WORDS.encode() * 4000,
        "no_space.txt": b"a" * 1_000_000,
        "spaces.txt": WORDS.encode() + b" " * 1_000_000 + b".",
        "line_feeds.txt": b"\n" * 500_000 + WORDS.encode(),
        "names.txt": b"Sergei Shoigu and Chang Wanquan met " * 5000,
        "quotes.txt": ("“" * 50_000 + WORDS).encode(),
        "brackets.txt": b"(" * 100_000 + WORDS.encode(),
        "deep.html": b"<div>" * deep + WORDS.encode() + b"</div>" * deep,
        "open.html": b"<table><tr><td><b><i><a>" * (deep // 4) + WORDS.encode(),
        "signs.html": b"<" * 500_000,
        "attributes.html": b"<p " + b"a=1 " * 100_000 + b">" + WORDS.encode(),
        "entities.html": b"&" * 200_000 + b"&#x110000;&#0;&#xD800;" * 1000 + WORDS.encode(),
        "laughs.html": b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><p>&b;</p>' + WORDS.encode(),
        "outside.html": b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><p>&a;</p>' + WORDS.encode(),
        "json_deep.html": linked(b"[" * 100_000 + b"]" * 100_000),
        "json_number.html": linked(b'{"@type":"NewsArticle","datePublished":' + b"9" * 10_000 + b"}"),
        "json_infinite.html": linked(b'{"@type":"NewsArticle","datePublished":Infinity,"headline":1e999}'),
        "json_surrogate.html": linked(b'{"@type":"NewsArticle","headline":"\\ud800 \\u0000 \\udfff"}'),
        "json_types.html": linked(b'{"@type":{"a":[]},"headline":{"b":1},"author":[[[]],null,5],"url":[]}'),
        "json_date.html": linked(json.dumps({"@type": "NewsArticle", **numbers}).encode()),
        "dates.txt": f"Talks\n\n9999-99-99\n\nOn 31 February 0000 {WORDS}\n\n{WORDS}".encode(),
        "nuls.txt": b"\x00" * 10_000,
        "utf16.txt": WORDS.encode("utf-16-le"),
        "surrogates.txt": b"\xed\xa0\x80\xed\xbf\xbf " + WORDS.encode(),
        "overlong.txt": b"\xc0\xaf\xe0\x80\xaf\xf8\x88 " + WORDS.encode(),
        "zip.txt": b"PK\x03\x04" + bytes(range(256)) * 40,
        "gzip.html": b"\x1f\x8b\x08\x00" + bytes(range(256)) * 40,
        "charset.html": b'<meta charset="utf-7"><p>+ADw-script+AD4-window.hit=1+ADw-/script+AD4-</p>' + WORDS.encode(),
        "charset_unknown.html": b'<meta charset="no such \x00 one"><p>' + WORDS.encode(),
        "empty.txt": b"",
        "blank.html": b" \n\t\n",
    }


def linked(data: bytes) -> bytes:
    return b'<script type="application/ld+json">' + data + b"</script><p>" + WORDS.encode() + b"</p>"


def write_handmade(folder: Path, outside: Path) -> int:
    """Writes the folder; `outside` is a file that no link out of it may bring in. Returns how many files it has."""
    folder.mkdir()
    files = {f"payload{n:02}.txt": story(payload).encode("utf-8", "surrogatepass") for n, payload in enumerate(MARKUP)}
    files |= {f"payload{n:02}.html": page(payload).encode() for n, payload in enumerate(MARKUP)}
    files |= {name: story(f"Talks {n}").encode() for n, name in enumerate(NAMES)}
    files |= bombs()
    for name, data in files.items():
        (folder / name).write_bytes(data)
    Path(os.fsdecode(os.fsencode(folder) + b"/not\xffutf8.txt")).write_bytes(story("Talks of bytes").encode())
    (folder / "out.txt").symlink_to(outside)
    (folder / "gone.txt").symlink_to(folder / "nothing.txt")
    (folder / "round.txt").symlink_to(folder / "round.txt")
    (folder / "up").symlink_to(folder.parent)
    os.mkfifo(folder / "pipe.txt")
    (folder / "folder.txt").mkdir()
    return len(files) + 5
