"""The words by which articles are found. Plain Python, so that every database finds the same.

A token is a run of letters and digits in one plain form: compatibility forms resolved (NFKC), case folded, accents
dropped. Chinese has no spaces: a run of Han characters gives each two neighbours as a token, and its last character, so
that any part of the run is found as a sequence of tokens.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

HAN = "\u3005\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f"
RUN = re.compile(r"(?:[^\W_]+|[\u0300-\u036f\u0483-\u0487]+)+")  # with the accents that follow their letters
PIECE = re.compile(rf"[{HAN}]+|[^{HAN}\W_]+")
HAN_RUN = re.compile(rf"[{HAN}]+")
ASCII_WORD = re.compile("[a-z0-9]+")
LONGEST = 60  # characters of a token; the rest of a longer one is dropped
BREAK = "¶"  # between headline and text: no phrase runs across
MOST_BYTES = 900_000  # of tokens an article: PostgreSQL holds a megabyte; about 100,000 words
MOST_IN_A_LETTER = 4  # bytes in UTF-8
OVERHEAD = 8  # bytes that a token takes besides its own


@dataclass(frozen=True, slots=True)
class Token:
    """A token and where it stands in the text, in code points."""

    text: str
    start: int
    end: int


def plain(text: str) -> str:
    """A text in the one form in which words are compared: 'Müller' gives 'muller', 'Ｔ９０' 't90', 'Ёлка' 'елка'."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFD", unicodedata.normalize("NFKC", text).casefold())
    return unicodedata.normalize("NFC", "".join(char for char in decomposed if unicodedata.category(char) != "Mn"))


def words(text: str) -> list[str]:
    """The tokens of a text, in order: 'Shoigu’s' gives shoigu, s; '李尚福' gives 李尚, 尚福, 福."""
    if text.isascii():
        return [word[:LONGEST] for word in ASCII_WORD.findall(text.lower())]
    found = []
    for run in RUN.findall(text):
        if run.isascii():
            found.append(run.lower()[:LONGEST])
        else:
            found += [word for word, _, _ in _words_of_run(plain(run))]
    return found


def tokens(text: str) -> Iterator[Token]:
    """The tokens of a text with their places; where a letter's plain form is longer or shorter, the whole run's."""
    for match in RUN.finditer(text):
        run = plain(match[0])
        same = len(run) == len(match[0])
        for word, start, end in _words_of_run(run):
            place = (match.start() + start, match.start() + end) if same else match.span()
            yield Token(word, *place)


def index_texts(headline: str, body: str) -> tuple[str, str]:
    """What is indexed of an article, tokens joined by spaces: those of the headline, and all of them."""
    in_headline = words(headline)
    every = [*in_headline, BREAK, *words(body)]
    if sum(map(len, every)) * MOST_IN_A_LETTER + len(every) * OVERHEAD > MOST_BYTES:
        every = list(_within(every))
    return " ".join(in_headline), " ".join(every)


def _within(every: list[str]) -> Iterator[str]:
    """The first of all tokens, as many as may be indexed."""
    size = 0
    for word in every:
        size += len(word.encode()) + OVERHEAD
        if size > MOST_BYTES:
            return
        yield word


def is_han(word: str) -> bool:
    """Whether a token is of Han characters."""
    return HAN_RUN.fullmatch(word) is not None


def _words_of_run(run: str) -> Iterator[tuple[str, int, int]]:
    for piece in PIECE.finditer(run):
        start, end = piece.span()
        if not is_han(piece[0]):
            yield piece[0][:LONGEST], start, end
            continue
        for at in range(start, end - 1):
            yield run[at : at + 2], at, at + 2
        yield run[end - 1], end - 1, end
