"""Damaged and spiteful versions of the sample's files, the same for the same seed."""

import random
from collections.abc import Callable, Iterator
from pathlib import Path

from django.conf import settings

SAMPLE = settings.BASE_DIR / "fixtures" / "sample"
SEED = 20130325
SPITE = (
    b"<script>window.hit=1;alert(1)</script>",
    b"<img src=x onerror=window.hit=1>",
    b"<svg onload=window.hit=1><script>alert(2)</script></svg>",
    b'"><iframe srcdoc="<script>parent.hit=1</script>">',
    b"<a href=javascript:window.hit=1>javascript:alert(3)</a>",
    b"</script></style></title></textarea><script>window.hit=1</script>",
    b"&lt;script&gt;window.hit=1&lt;/script&gt;",
    b"{{ request.user }}{% load static %}{# ",
    "\u202eexe.txt\u2066\u200b\ufeff".encode(),
    "Sergеi Shоigu".encode(),  # with Cyrillic letters among the Latin ones
    b"\x00\x01\x1b[2J\x7f",
    b"\xff\xfe\xed\xa0\x80\xc0\x80",
    b"=HYPERLINK(1)\r\n\r\nSet-Cookie: a=b\r\n",
    b'<base href="https://evil.example/"><meta http-equiv=refresh content="0;url=https://evil.example/">',
)
ENCODINGS = ("utf-16", "utf-16-le", "gb18030", "cp1251", "latin-1", "utf-8-sig", "shift_jis", "utf-7")

Change = Callable[[bytes, random.Random], bytes]


def cut(data: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(data))
    return data[:start] + data[start + chance.randrange(1, 400) :]


def end_early(data: bytes, chance: random.Random) -> bytes:
    return data[: chance.randrange(1, len(data))]


def flip(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.randrange(1, 40)):
        changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed)


def put_in(data: bytes, chance: random.Random) -> bytes:
    for _ in range(chance.randrange(1, 6)):
        at = chance.randrange(len(data))
        data = data[:at] + chance.choice(SPITE) + data[at:]
    return data


def repeat(data: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(data))
    piece = data[start : start + chance.randrange(1, 60)]
    return data[:start] + piece * chance.randrange(2, 300) + data[start:]


def reencode(data: bytes, chance: random.Random) -> bytes:
    return data.decode("utf-8", "replace").encode(chance.choice(ENCODINGS), "replace")


def swap_lines(data: bytes, chance: random.Random) -> bytes:
    lines = data.split(b"\n")
    chance.shuffle(lines)
    return b"\n".join(lines)


def join_lines(data: bytes, chance: random.Random) -> bytes:
    return data.replace(b"\n", chance.choice((b" ", b"", b"\r", b"\x0b", "\u2028".encode())))


CHANGES: tuple[Change, ...] = (cut, end_early, flip, put_in, put_in, put_in, repeat, reencode, swap_lines, join_lines)


def mutants(count: int, seed: int = SEED) -> Iterator[tuple[str, bytes]]:
    """So many changed files: (name, bytes), each changed once to three times."""
    originals = [(path.suffix, path.read_bytes()) for path in sorted(SAMPLE.glob("d*"))]
    for number in range(count):
        chance = random.Random(f"{seed}/{number}")  # noqa: S311 (a seed is wanted)
        suffix, data = chance.choice(originals)
        for _ in range(chance.randrange(1, 4)):
            data = chance.choice(CHANGES)(data, chance) or b"."
        yield f"m{number:05}{suffix}", data


def write_mutants(folder: Path, count: int) -> None:
    folder.mkdir()
    for name, data in mutants(count):
        (folder / name).write_bytes(data)
