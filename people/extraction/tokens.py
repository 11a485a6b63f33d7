"""A body cut into words, and each word's kind as one character, so that rules are patterns over kinds.

| kind | words |
|---|---|
| P p | a person's name: its first word, its other words |
| H E h J | nouns that make a title: minister; ambassador (takes 'to'); ministers; analyst (no public post) |
| R | a military rank |
| D | deputy, assistant: before another noun or alone |
| M m | a modifier that belongs to the title (first), one that does not (visiting) |
| A N | a country's adjective (Chinese), its name |
| O V | a word of a state's office or organisation (defense, Navy), of another organisation (university) |
| G S Y C I | capitalised: a given name, a Chinese or Korean family name, pinyin syllables, any other, an initial |
| Q | Mr, Ms and the like |
| o f T i t d a s w b z v | of; for; to; in, at, on, with; the; a, his, its; and; 's; who; is, was; as; heads, leads |
| B | a ship |
| # e x | a number; 'von', 'bin'; any other word |
| , . ; : - ( ) " and line feed | themselves |
"""

import re
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from people.chinese_syllables import split_pinyin
from people.extraction.rules import name_parts, titles
from people.extraction.rules.countries import COUNTRIES
from people.transliteration import fold_word, plain

HAN = "\u3400-\u9fff"  # each of them a word, for Chinese has no spaces between its words
LETTERS = rf"[^\W\d_{HAN}]"
# A plain word with a blank after it first, for most are.
TOKEN = re.compile(
    r"[A-Za-z]++ (?=\S)"
    rf"|(?:(?:[A-Z]\.){{2,}}|[{HAN}]|{LETTERS}+(?:['’-](?![sS]\b){LETTERS}+)*|['’][sS]\b"
    r"|\d+(?:[.,:]\d+)*(?:st|nd|rd|th)?|\S|\n)"
    r"[^\S\n]*"
)
FUNCTION_WORDS = {
    "of": "o", "for": "f", "to": "T", "in": "i", "at": "i", "on": "i", "with": "i", "under": "i", "from": "i",
    "the": "t",
    "and": "a", "&": "a", "who": "w", "whom": "w", "which": "w", "is": "b", "was": "b", "are": "b", "were": "b",
    "be": "b", "been": "b", "being": "b", "remains": "b", "remained": "b", "became": "b", "becomes": "b", "become": "b",
    "'s": "s", "as": "z",
} | dict.fromkeys(titles.ARTICLES - {"the"}, "d") | dict.fromkeys(titles.DETERMINERS, "d")  # fmt: skip
PUNCTUATION = {c: c for c in ',.;:-()"\n'} | dict.fromkeys("“”„«»", '"') | dict.fromkeys("–—", "-")
PUNCTUATION |= dict.fromkeys("?!…*•", ".") | {"/": "/", "[": "(", "]": ")", "（": "(", "）": ")", "，": ","}
ADJECTIVES = frozenset(
    adjective.split()[-1] for _, adjectives in COUNTRIES.values() for adjective in adjectives.split("|")
)
COUNTRY_WORDS = frozenset(name.split()[-1] for names, _ in COUNTRIES.values() for name in names.split("|")) - {
    "nam",
    "federation",
    "union",
    "republic",
    "kingdom",
}
MOST = 100_000  # words whose kind is remembered at a time
ONLY_CAPITAL = frozenset("AN")
WORD_KINDS = (
    (titles.DEPUTIES, "D"),
    (titles.HEADS, "H"),
    (titles.HEADS_WITH_TO - titles.KEPT_MODIFIERS, "E"),
    (titles.PLURALS, "h"),
    (titles.PRIVATE_HEADS, "J"),
    (titles.KEPT_MODIFIERS, "M"),
    (titles.RANKS, "R"),
    (titles.OFFICE_WORDS, "O"),
    (titles.DROPPED_MODIFIERS, "m"),
    (titles.PRIVATE_ORGANISATIONS, "V"),
    (titles.CLAUSE_VERBS, "v"),
    (name_parts.SHIPS_BEFORE, "B"),
    (ADJECTIVES, "A"),
    (COUNTRY_WORDS, "N"),
)
CAPITAL_KINDS = (
    (name_parts.HONORIFICS, "Q"),
    (name_parts.NOT_NAMES, "x"),
    (name_parts.CHINESE_FAMILY_NAMES, "S"),
    (name_parts.GIVEN_NAMES, "G"),
    (name_parts.KOREAN_FAMILY_NAMES, "S"),
)


class Kinds(dict[str, str]):
    """The kinds of the words met so far."""

    def __missing__(self, word: str) -> str:
        if len(self) >= MOST:
            self.clear()
        self[word] = kind_of(word)
        return self[word]


KINDS = Kinds()


def kind_of(word: str) -> str:
    """The kind of a word or sign; white space after it does not count."""
    word = word.rstrip()
    mark = PUNCTUATION.get(word) if word else "\n"
    if mark:
        return mark
    if word in titles.ABBREVIATED_HEADS:
        return "H"
    low = plain(word)
    if low in FUNCTION_WORDS and word not in {"US", "AS"}:
        return FUNCTION_WORDS[low]
    if low[0].isdigit():
        return "#"
    capital = word[0].isupper()
    if capital and low in name_parts.GIVEN_NAMES and low not in titles.RANKS:
        return "G"
    for words, kind in WORD_KINDS:
        if low in words and (capital or kind not in ONLY_CAPITAL):
            return kind
    if capital or (low[:3] in {"al-", "el-"} and word[3:4].isupper()):
        return _capital_kind(low)
    return "e" if low in name_parts.PARTICLES else "x"


def _capital_kind(low: str) -> str:
    if len(low) == 1 or low[1] == ".":
        return "I"
    for words, kind in CAPITAL_KINDS:
        if low in words:
            return kind
    if len(low) > 4 and fold_word(low) in FOLDED_GIVEN_NAMES:  # 'Georgii', 'Yevgenij'
        return "G"
    return "Y" if split_pinyin(low.replace("-", "").replace("'", "")) else "C"


FOLDED_GIVEN_NAMES = frozenset(fold_word(name) for name in name_parts.GIVEN_NAMES if len(name) > 4)
SENTENCE_START = re.compile(r"([CY])(?<![^-.\n:;\"(].)")
NOT_A_NAME_ENDING = re.compile(r".{2,}(?:ing|ed|ly|tion|ments?|ness)$")
# pattern, whether the words of its group are meant, the kind that they then have
IN_CONTEXT: tuple[tuple[re.Pattern[str], Callable[[list[str]], bool], str], ...] = (
    (re.compile(r"(x)[YS](?![YCGS])"), lambda words: words[0] in {"he", "you"}, "S"),
    (re.compile(r"S(x)(?![YCGS])"), lambda words: words[0] == "jun", "Y"),
    (re.compile(r"(O)(?<![CtA]O)(?=R)"), lambda words: words[0] == "army", "R"),
    (re.compile(r"(S[YSC])"), lambda words: " ".join(words) in name_parts.NOT_PERSONS, "C"),
    (re.compile(r"(HM)(?=[GCYSPpo,])"), lambda words: words == ["chief", "executive"], "H"),
    (re.compile(r"(G)(?=[HhEJMDmOR])"), lambda words: words[0] == "german", "A"),
    (
        re.compile(r"R(#[xCY])(?=[GCYSI\"])"),
        lambda words: words[1] in {"rank", "class"},
        "R",
    ),  # 'Captain 1st Rank Ivan ...'
    (re.compile(r"R(M[xCY])(?=[GCYSI\"])"), lambda words: words[1] in {"rank", "class"}, "R"),
    (re.compile(r"O(x)(?=[AONCY])"), lambda words: words[0] in {"'", "’"}, "s"),  # "the Interior Troops' North ..."
    (re.compile(r"(HiH)"), lambda words: words == ["commander", "in", "chief"], "H"),
    (re.compile(r"(x\.#)(?=H)"), lambda words: words[0] == "no", "M"),  # 'the No. 2 diplomat'
    (re.compile(r"w[xm]?(h)"), lambda words: words[0] in titles.CLAUSE_VERBS, "v"),
)
RANK_OR_ADJECTIVE = re.compile(r"R(?:(?=[OHhV])|(?<=[HE]R))")


@dataclass(slots=True)
class Text:
    """A body and its words; `kinds[n]` is the kind of word n, which begins at `starts[n]`."""

    body: str
    words: list[str]  # each with the white space after it
    starts: list[int]
    kinds: str

    def end(self, token: int) -> int:
        """The offset after the last character of a word."""
        return self.starts[token] + len(self.words[token].rstrip())

    def slice(self, first: int, after: int) -> str:
        """The text of the words first..after-1, white space inside kept."""
        return self.body[self.starts[first] : self.end(after - 1)] if after > first else ""

    def token_at(self, offset: int) -> int:
        """The number of the first word that begins at or after an offset."""
        return bisect_left(self.starts, offset)

    def low(self, token: int) -> str:
        """A word in small letters, plain; '' beyond the ends."""
        return _low(self.words[token]) if 0 <= token < len(self.words) else ""


@lru_cache(maxsize=100_000)
def _low(word: str) -> str:
    return plain(word.rstrip())


def read(body: str) -> Text:
    """Cuts a body into words and gives each its kind."""
    lead = len(body) - len(body.lstrip(" \t\u3000\xa0"))
    words = TOKEN.findall(body, lead)
    starts = list(accumulate(map(len, words), initial=lead))[:-1]
    text = Text(body, words, starts, "".join(map(KINDS.__getitem__, words)))
    text.kinds = _corrected(text)
    return text


def _corrected(text: Text) -> str:
    """The kinds where the neighbours decide: a verb that opens a sentence is no name, 'general staff' has no rank."""
    changes: dict[int, str] = {}
    for match in SENTENCE_START.finditer(text.kinds):
        if NOT_A_NAME_ENDING.match(text.low(match.start(1))):
            changes[match.start(1)] = "x"
    for match in RANK_OR_ADJECTIVE.finditer(text.kinds):
        _read_general(text, match.start(), changes)
    for pattern, is_meant, kind in IN_CONTEXT:
        for match in pattern.finditer(text.kinds):
            meant = range(*match.span(1))
            if is_meant([text.low(at) for at in meant]):
                changes |= dict.fromkeys(meant, kind)
    if not changes:
        return text.kinds
    kinds = list(text.kinds)
    for at, kind in changes.items():
        kinds[at] = kind
    return "".join(kinds)


def _read_general(text: Text, at: int, changes: dict[int, str]) -> None:
    if text.low(at) != "general":
        return
    if text.low(at - 1) in titles.HEADS_BEFORE_GENERAL:
        changes[at] = "H"
    elif text.kinds[at + 1 : at + 2] in {"O", "H", "h", "V"}:
        changes[at] = "O"


def with_names(kinds: str, spans: list[tuple[int, int]]) -> str:
    """The kinds with persons' names marked P and p; spans are of words, sorted, without overlap."""
    parts, at = [], 0
    for first, after in spans:
        parts += [kinds[at:first], "P" + "p" * (after - first - 1)]
        at = after
    return "".join([*parts, kinds[at:]])
