"""From the bytes of a raw file to text: byte order mark, strict UTF-8, what the page declares, then what fits best."""

import codecs
import math
import re
from dataclasses import dataclass

import charset_normalizer
import ftfy

from articles.parsing.result import ParseError

SIGNATURES = {
    b"%PDF": "a PDF document",
    b"PK\x03\x04": "a zip archive or an office document",
    b"\x1f\x8b": "a gzip archive",
    b"\x89PNG": "a picture",
    b"GIF8": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"\xd0\xcf\x11\xe0": "an office document",
    b"{\\rtf": "an RTF document",
}
MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
WIDER = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "gb_2312-80": "gb18030",
    "x-gbk": "gb18030",
    "iso-8859-1": "cp1252",
    "latin-1": "cp1252",
}
COMMON_HAN = set(
    "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经"
    "國會時來學說這個們為發對經過後種動產日月美俄军軍部长長总總理席合作两兩访訪问問议議"
)
COMMON_CYRILLIC = set("оеаинтсрвл")
GUESSES = ("gb18030", "big5", "cp1251", "koi8-r")
MAX_LATIN_SHARE = 0.2  # accented letters in rows of three and more: no language of Latin letters has so many
MAX_CONTROL_SHARE = 0.1
MAX_MENDED = 1_000_000  # letters
HIGH_BYTES = bytes(range(128, 256))
MOJIBAKE = re.compile(r"[ÂÃâÐÑð][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]")
CONTROL = re.compile(r"[\x01-\x08\x0e-\x1f]")
GB_PUNCTUATION = re.compile("(?<![À-ÿ])(?:¡[\xa1-\xfe]|£[¡¨©¬®¯º»¿])")  # 'China¡¯s'; no language writes so
LATIN_RUN = re.compile(r"[À-ÿ\x80-\xbf]{3,}")
FIX = ftfy.TextFixerConfig(uncurl_quotes=False, fix_latin_ligatures=False, fix_character_width=False)


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file, the name of its encoding, and what was mended, in words for a curator."""

    text: str
    encoding: str
    warnings: tuple[str, ...] = ()


def decode(raw: bytes) -> Decoded:
    """The text of a raw file. ParseError where it is empty or no text at all."""
    if not raw.strip(b"\x00 \t\r\n"):
        raise ParseError("the file is empty")
    for signature, kind in SIGNATURES.items():
        if raw.startswith(signature):
            raise ParseError(f"the file is {kind}, not text")
    return mend(without_nuls(decode_bytes(raw)))


def decode_bytes(raw: bytes) -> Decoded:
    """Decodes in a fixed order: byte order mark, UTF-16 by its NULs, UTF-8, the declared encoding, the best guess."""
    for mark, encoding in MARKS:
        if raw.startswith(mark):
            return Decoded(raw.decode(encoding, "replace").lstrip("\ufeff"), encoding.removesuffix("-sig"))
    if wide := utf16_without_mark(raw):
        return Decoded(raw.decode(wide, "replace"), wide)
    try:
        return Decoded(raw.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        pass  # not UTF-8: the next in the order
    if damaged := damaged_utf8(raw):
        return damaged
    return declared(raw) or best_guess(raw)


def utf16_without_mark(raw: bytes) -> str | None:
    """'utf-16-le' or '-be' where every other byte of the beginning is mostly NUL."""
    head = raw[:2000]
    if len(head) < 4:
        return None
    even, odd = head[::2].count(0) / len(head[::2]), head[1::2].count(0) / len(head[1::2])
    if odd > 0.5 and even < 0.1:
        return "utf-16-le"
    return "utf-16-be" if even > 0.5 and odd < 0.1 else None


def damaged_utf8(raw: bytes) -> Decoded | None:
    """UTF-8 with a few broken characters: a cut file, a flipped bit."""
    text = raw.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    whole = len(text) - ascii_letters(raw) - broken
    if whole >= 4 and broken <= 0.1 * whole:
        return Decoded(text.replace("\ufffd", ""), "utf-8", (f"{broken} characters could not be decoded",))
    return None


def ascii_letters(raw: bytes) -> int:
    """How many bytes of a file are ASCII."""
    return len(raw.translate(None, HIGH_BYTES))


def declared(raw: bytes) -> Decoded | None:
    """The text in the encoding that the page declares, None where it declares none or a wrong one."""
    match = DECLARED.search(raw[:4096])
    if not match:
        return None
    name = match[1].decode("ascii", "replace").lower()
    try:
        encoding = codecs.lookup(WIDER.get(name, name)).name
        text = raw.decode(encoding)
    except (LookupError, UnicodeDecodeError, ValueError):
        return None
    rival = max((plausibility(raw, guess) for guess in GUESSES if guess != encoding), default=0.0)
    if plausibility(raw, encoding) + 0.2 < rival:
        return None
    return Decoded(text, encoding)


def plausibility(raw: bytes, encoding: str) -> float:
    """How likely the bytes are text in this encoding, 0 to 1, by the share of letters that its language uses most."""
    try:
        text = raw[:20000].decode(encoding, "ignore" if len(raw) > 20000 else "strict")
    except (UnicodeDecodeError, LookupError):
        return 0.0
    high = [c for c in text if c > "\x7f"]
    if not high:
        return 0.0
    if encoding in ("cp1251", "koi8-r"):
        lower = [c for c in high if "а" <= c <= "я" or c == "ё"]
        common = sum(c in COMMON_CYRILLIC for c in lower)
        return min(1.0, (len(lower) / len(high)) * min(1.0, common / max(1, len(lower)) / 0.5))
    if encoding in ("gb18030", "gbk", "gb2312", "big5"):
        han = [c for c in high if "\u4e00" <= c <= "\u9fff"]
        common = sum(c in COMMON_HAN for c in han)
        return min(1.0, common / max(1, len(han)) / 0.15) * math.sqrt(len(han) / len(high))
    return 0.3


def best_guess(raw: bytes) -> Decoded:
    """The encoding whose language fits best; windows-1252 for a few accents; a detector; else UTF-8, replaced."""
    score, encoding = max((plausibility(raw, guess), guess) for guess in GUESSES)
    high = len(raw) - ascii_letters(raw)
    if score > 0.5 and not (encoding in ("cp1251", "koi8-r") and high < 0.05 * len(raw)):
        return Decoded(raw.decode(encoding, "replace"), encoding)
    if high < 0.1 * len(raw):
        return Decoded(raw.decode("cp1252", "replace"), "cp1252")
    best = charset_normalizer.from_bytes(raw[:65536]).best()
    if best is not None:
        return Decoded(raw.decode(best.encoding, "replace"), best.encoding)
    return Decoded(raw.decode("utf-8", "replace"), "utf-8", ("the encoding is not known; letters may be lost",))


def without_nuls(decoded: Decoded) -> Decoded:
    """The text without NUL bytes. ParseError where so many control characters show that it is no text."""
    text = decoded.text
    sample = text[:20000]
    controls = len(CONTROL.findall(sample))
    if controls > MAX_CONTROL_SHARE * len(sample) or sample.count("\x00") > 0.3 * len(sample):
        raise ParseError("the file is binary, not text")
    if "\x00" not in text:
        return decoded
    return Decoded(text.replace("\x00", ""), decoded.encoding, (*decoded.warnings, "NUL bytes were left out"))


def mend(decoded: Decoded) -> Decoded:
    """Puts right text that was decoded with the wrong encoding before it was saved, where that is certain."""
    text = decoded.text
    if len(text) > MAX_MENDED and MOJIBAKE.search(text[:20000]):
        return Decoded(
            text, decoded.encoding, (*decoded.warnings, "too long for letters in a wrong encoding to be mended")
        )
    if len(text) > MAX_MENDED:
        return decoded
    runs = LATIN_RUN.findall(text[:20000])
    if sum(map(len, runs)) > MAX_LATIN_SHARE * min(len(text), 20000) and (whole := mend_whole(decoded)) is not decoded:
        return whole
    if MOJIBAKE.search(text):
        fixed = ftfy.fix_encoding(text, FIX)
        if fixed != text:
            warning = "letters read in the wrong encoding were mended"
            return Decoded(fixed, decoded.encoding, (*decoded.warnings, warning))
    elif GB_PUNCTUATION.search(text):
        return mend_punctuation(decoded)
    return decoded


def mend_punctuation(decoded: Decoded) -> Decoded:
    """Chinese punctuation in an English text that was read as Latin-1: 'China¡¯s' is 'China’s'."""
    mended = GB_PUNCTUATION.sub(lambda match: match[0].encode("latin-1").decode("gb18030"), decoded.text)
    return Decoded(mended, decoded.encoding, (*decoded.warnings, "punctuation read in the wrong encoding was mended"))


def mend_whole(decoded: Decoded) -> Decoded:
    """Chinese or Russian that was read as Latin-1 throughout; left alone unless one reading fits well."""
    for narrow in ("latin-1", "cp1252"):
        try:
            raw = decoded.text.encode(narrow)
        except UnicodeEncodeError:
            continue  # not from this encoding
        score, encoding = max((plausibility(raw, guess), guess) for guess in GUESSES)
        if score > 0.7:
            warning = f"{encoding} read as {narrow} was mended"
            return Decoded(raw.decode(encoding, "replace"), decoded.encoding, (*decoded.warnings, warning))
    return decoded
