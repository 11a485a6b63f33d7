import io
import random
import re

from PIL import Image

from tests.browser.screenshots import MOST_BYTES, ROOT, small


def picture(data, size):
    image = Image.frombytes("RGB", size, data)
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def test_a_picture_becomes_small():
    noise = picture(random.Random(1).randbytes(900 * 900 * 3), (900, 900))  # noqa: S311 (no secret)
    made = small(noise)
    assert len(made) <= MOST_BYTES
    assert Image.open(io.BytesIO(made)).width < 900


def test_a_plain_one_keeps_its_size():
    plain = picture(b"\xff" * 390 * 100 * 3, (390, 100))
    assert Image.open(io.BytesIO(small(plain))).size == (390, 100)


def test_every_picture_of_the_guide_is_there():
    guide = ROOT / "docs" / "curating.md"
    pictures = re.findall(r"screenshots/[\w-]+\.webp", guide.read_text(encoding="utf-8"))
    assert len(pictures) > 5
    assert [name for name in pictures if not (guide.parent / name).exists()] == []
