"""The language of a text: English, Chinese, Russian, or not recognised."""

import re

ENGLISH_WORDS = re.compile(
    r"\b(?:the|of|and|to|in|a|that|for|on|with|is|was|said|by|at|as|from|his|has|have)\b", re.IGNORECASE
)
HAN = re.compile(r"[\u4e00-\u9fff]")
KANA_HANGUL = re.compile(r"[\u3040-\u30ff\uac00-\ud7af]")
CYRILLIC = re.compile(r"[\u0400-\u04ff]")
NOT_RUSSIAN = re.compile(r"[іїєґўқңғүұһөә]", re.IGNORECASE)
LETTER = re.compile(r"[^\W\d_]")
SAMPLE = 4000


def language_of(text: str) -> str:
    """'en', 'zh', 'ru', or 'und' where a text is of another language or too short to tell."""
    sample = text[:SAMPLE]
    letters = len(LETTER.findall(sample))
    if letters < 4:
        return "und"
    if len(KANA_HANGUL.findall(sample)) > 0.05 * letters:
        return "und"
    if len(HAN.findall(sample)) > 0.3 * letters:
        return "zh"
    cyrillic = len(CYRILLIC.findall(sample))
    if cyrillic > 0.5 * letters:
        return "und" if len(NOT_RUSSIAN.findall(sample)) > 0.02 * cyrillic else "ru"
    words = len(sample.split())
    return "en" if len(ENGLISH_WORDS.findall(sample)) >= 0.12 * words else "und"
