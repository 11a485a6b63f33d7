"""Encodings, damage and files that are no text."""

import pytest

from articles.parsing.decoding import decode
from articles.parsing.result import ParseError

CHINESE = (
    "国家主席习近平星期一在北京会见来访的俄罗斯联邦安全会议秘书，双方就两国合作交换了意见。他说，这是一个重要的时期。"
)
TRADITIONAL = (
    "國家主席在北京會見來訪的客人，雙方就兩國的合作問題交換了意見。他說，這是一個重要的時期，我們對此很有信心。"
)
RUSSIAN = (
    "Министр обороны России Сергей Шойгу провел в Пекине переговоры с министром обороны Китая, сообщили в ведомстве."
)
FRENCH = "The general said “voilà” to his café guests, naïve as it was."
PAGE = "<html><head><meta http-equiv='Content-Type' content='text/html; charset={}'></head><body>{}</body></html>"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
@pytest.mark.parametrize("text", [CHINESE, RUSSIAN, FRENCH])
def test_unicode(text, encoding):
    if encoding in ("utf-16-le", "utf-16-be") and text != FRENCH:
        return  # without a byte order mark only Latin text shows that it is UTF-16
    assert decode(text.encode(encoding)).text == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (CHINESE, "gb18030"),
        (CHINESE, "gb2312"),
        (TRADITIONAL, "big5"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
        (FRENCH, "cp1252"),
    ],
)
@pytest.mark.parametrize("declared", [None, "right", "utf-8"])
def test_old_encodings_declared_or_not_or_wrongly(text, encoding, declared):
    page = text if declared is None else PAGE.format(encoding if declared == "right" else declared, text)
    assert decode(page.encode(encoding)).text == page


def test_gb2312_declared_as_latin():
    page = PAGE.format("iso-8859-1", CHINESE)
    assert decode(page.encode("gb2312")).text == page


def read_as_cp1252(text):
    """UTF-8 decoded as windows-1252, the bytes that it does not have kept as control characters."""
    return "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in text.encode("utf-8"))


@pytest.mark.parametrize("text", ["China’s minister said “no”.", "the café – naïve", "Сергей Шойгу сказал"])
def test_utf8_read_as_cp1252_is_mended(text):
    decoded = decode(read_as_cp1252(text).encode("utf-8"))
    assert decoded.text == text
    assert decoded.warnings


@pytest.mark.parametrize(
    "text", [CHINESE, TRADITIONAL, RUSSIAN, FRENCH, "Ärger über Öl – “Zitat”", "plain", "« Ça alors ! »"]
)
def test_clean_text_is_left_alone(text):
    decoded = decode(text.encode())
    assert (decoded.text, decoded.warnings) == (text, ())


def test_gbk_read_as_latin1_is_mended():
    assert decode(CHINESE.encode("gbk").decode("latin-1").encode("utf-8")).text == CHINESE


def test_nuls_are_left_out_with_a_warning():
    decoded = decode(b"The minis\x00ters met on Monday.")
    assert decoded.text == "The ministers met on Monday."
    assert decoded.warnings


def test_cut_utf8_keeps_what_can_be_read():
    decoded = decode(CHINESE.encode()[:-1])
    assert decoded.text == CHINESE[:-1]
    assert decoded.warnings


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"", "empty"),
        (b" \r\n\t ", "empty"),
        (b"\x00" * 50, "empty"),
        (b"%PDF-1.4 abc", "PDF"),
        (b"PK\x03\x04abc", "zip"),
        (b"\x89PNG\r\n", "picture"),
        (bytes(range(32)) * 40, "binary"),
    ],
)
def test_no_text(raw, reason):
    with pytest.raises(ParseError, match=reason):
        decode(raw)
