"""The language of a text: English, Chinese, Russian, or not recognised."""

import re

ENGLISH_WORDS = frozenset(
    [
        "the",
        "of",
        "and",
        "to",
        "in",
        "a",
        "that",
        "for",
        "on",
        "with",
        "is",
        "was",
        "said",
        "by",
        "at",
        "as",
        "from",
        "his",
        "has",
        "have",
    ]
)
WORD = re.compile(r"\w+")
HAN = re.compile(r"[\u4e00-\u9fff]")
KANA_HANGUL = re.compile(r"[\u3040-\u30ff\uac00-\ud7af]")
CYRILLIC = re.compile(r"[\u0400-\u04ff]")
NOT_RUSSIAN = re.compile(r"[іїєґўқңғүұһөә]", re.IGNORECASE)
ENOUGH_LETTERS = re.compile(r"(?:[\W\d_]*[^\W\d_]){4}")
MIN_LETTERS = 4
SAMPLE = 4000


def language_of(text: str) -> str:
    """'en', 'zh', 'ru', or 'und' where a text is of another language or too short to tell."""
    sample = text[:SAMPLE]
    if not sample.isascii():
        letters = sum(map(str.isalpha, sample))
        if letters >= MIN_LETTERS and (language := language_of_script(sample, letters)):
            return language
    if not ENOUGH_LETTERS.match(sample):
        return "und"
    english = sum(map(ENGLISH_WORDS.__contains__, WORD.findall(sample.lower())))
    return "en" if english >= 0.12 * len(sample.split()) else "und"


def language_of_script(sample: str, letters: int) -> str | None:
    """The language that a text's letters tell, None where they are mostly Latin."""
    if len(KANA_HANGUL.findall(sample)) > 0.05 * letters:
        return "und"
    if len(HAN.findall(sample)) > 0.3 * letters:
        return "zh"
    cyrillic = len(CYRILLIC.findall(sample))
    if cyrillic > 0.5 * letters:
        return "und" if len(NOT_RUSSIAN.findall(sample)) > 0.02 * cyrillic else "ru"
    return None
