"""Copies: the same words whatever the layout, near copies by sketch, and none by accident."""

import random
from collections import defaultdict

from articles.copies import BANDS, are_near, bands, packed, sketch, text_hash, unpacked

ARTICLES, REPRINTS = 1000, 200
FOUND = 0.99  # share of the reprints
SYLLABLES = [f"{onset}{vowel}{coda}" for onset in "bdfgklmnprstv" for vowel in "aeiou" for coda in ("", "n", "r", "st")]
COMMON = [
    "the",
    "of",
    "and",
    "to",
    "in",
    "a",
    "with",
    "that",
    "for",
    "on",
    "by",
    "his",
    "said",
    "was",
    "were",
    "at",
    "from",
    "their",
    "which",
]


def article(seed, sentences=14):
    """An article of made-up words, every second one a common English word."""
    chance = random.Random(seed)  # noqa: S311
    words = [chance.choice(SYLLABLES) + chance.choice(SYLLABLES) for _ in range(120)]
    return " ".join(
        " ".join(word for _ in range(9) for word in (chance.choice(words), chance.choice(COMMON))) + "."
        for _ in range(sentences)
    )


def reprint(text, seed):
    """The text as another outlet prints it: one sentence cut or added, the case of the first words changed."""
    chance = random.Random(seed)  # noqa: S311
    sentences = text.split(". ")
    at = chance.randrange(len(sentences))
    if chance.random() < 0.5:
        del sentences[at]
    else:
        sentences.insert(at, f"A reporter of the paper added sentence number {seed} to the story")
    return "  ".join(sentence.upper() if i == 0 else sentence for i, sentence in enumerate(sentences))


def found_pairs(texts):
    """Pairs of near copies, found as the archive finds them: through shared index rows."""
    sketches = [sketch(text) for text in texts]
    by_band = defaultdict(list)
    for i, sketched in enumerate(sketches):
        for band in bands(sketched):
            by_band[band].append(i)
    candidates = {(i, j) for ids in by_band.values() for i in ids for j in ids if i < j}
    return {(i, j) for i, j in candidates if are_near(sketches[i], sketches[j])}


def test_reprints_are_found_and_nothing_else():
    texts = [article(seed) for seed in range(ARTICLES)]
    copies = [reprint(texts[seed], seed) for seed in range(REPRINTS)]
    pairs = found_pairs(texts + copies)
    true = {(seed, ARTICLES + seed) for seed in range(REPRINTS)}
    assert len(pairs & true) >= FOUND * REPRINTS
    assert pairs <= true


def test_text_hash_ignores_spaces_case_and_punctuation():
    assert text_hash("The two men met.\nThey talked.") == text_hash("the two  men met — they talked")
    assert text_hash("The two men met.") != text_hash("The two men parted.")
    assert text_hash("  \n") == ""


def test_bands_fit_the_index():
    rows = bands(sketch(article(1)))
    assert 0 < len(rows) <= BANDS
    assert all(-(2**63) <= row < 2**63 for row in rows)
    assert len(set(rows)) == len(rows)


def test_chinese_reprint_is_near():
    story = (
        "国防部长李尚福星期二在北京同来访的俄罗斯国防部长绍伊古举行会谈，双方就两军合作交换了意见。" * 1
        + "他表示，两军关系保持良好势头，愿同俄方加强各领域的交流与合作。"
    )
    assert are_near(sketch(story), sketch(story + "新华社记者报道。"))
    assert not are_near(
        sketch(story), sketch("今天天气很好，我们去公园散步，孩子们非常高兴，大家一起唱歌跳舞，直到晚上才回家。")
    )


def test_too_short_for_a_sketch():
    assert sketch("Two words") == ()
    assert not are_near(sketch("Two words"), sketch("Two words"))


def test_a_sketch_is_stored_as_it_is():
    sketched = sketch(article(1))
    assert unpacked(packed(sketched)) == sketched
    assert unpacked(packed(())) == ()
