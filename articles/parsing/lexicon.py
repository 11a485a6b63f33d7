"""English words and pairs of words with their costs, for cutting letters that run together into words.

A cost is minus the natural logarithm of a share. The counts come with symspellpy, more words with wordninja (both MIT).
"""

import gzip
import math
from functools import cache
from importlib.metadata import distribution
from importlib.resources import files
from pathlib import Path

TOTAL = 1.02e12  # words behind the counts
PAIR_SCALE = 20.0  # pairs were counted in a larger collection than words
RAREST_PAIR = 19.0  # nats: what the rarest pairs that occur cost with their first word
LEAST_OF_PAIR = -math.log(0.9)  # what a pair costs at least
JOINED = 0.0  # by so much a word must be commoner than the pair that is written like it …
WRITTEN_AS_ONE = 2.0  # … for the pair to cost more than its words
RANKED = 1.5  # what a word costs more that is only in the second list
DERIVED = 5.0  # what a word costs more than the counted one it is made from
OWN_COST = 11.0  # at most, for the words of this coverage


def words_of(text: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(text.split())


SHORT_WORDS = words_of("a am an as at be by do go he i if in is it me my no of on or so to up us we")
OWN_WORDS = words_of(
    "airstrike airstrikes armies bilateral blog commanders communique consultations councillor councilor "
    "counterparts counterterrorism delegations drills eurozone generals hegemonism internet "
    "interoperability militaries ministries multilateral multilateralism naval navies online peacekeepers "
    "roadmap servicemen smartphone spokesperson spokeswoman strategic submarines underway unilateralism "
    "videoconference warship warships website"
)
BEFORE_T = words_of(  # in front of "'t", where 'don' and 'won' are words anyhow
    "aren couldn didn doesn hadn hasn haven isn mustn needn shouldn wasn weren wouldn"
)
OWN_NAMES = words_of(
    "Afghanistan Almaty Asia Astana Azerbaijan Baku Bator Beijing Belarus Bishkek Brasilia Chebarkul "
    "Chelyabinsk Chengdu China Crimea Dalian Donetsk Dushanbe Eurasia Europe Georgia Guangdong Guangzhou "
    "Hainan Harbin Hong Iran Iraq Islamabad Japan Kabul Kazakhstan Kazan Khabarovsk Kong Korea Kremlin "
    "Kyiv Kyrgyzstan Luhansk Manchuria Minsk Mongolia Moscow Murmansk Nanjing Ningxia Orenburg Pacific "
    "Pakistan Petersburg Pyongyang Qingdao Russia Sanya Seoul Shandong Shanghai Shenyang Siberia Sochi "
    "Syria Taiwan Tajikistan Tashkent Tianjin Tibet Tokyo Turkmenistan Ukraine Ulan Urumqi Uzbekistan "
    "Vladivostok Washington Xinjiang Zhuhai"
)
OWN_PAIRS = {
    ("met", "here"): 2.0,
    ("me", "there"): 10.0,
    ("get", "her"): 9.0,
    ("talks", "here"): 4.0,
    ("held", "here"): 4.0,
    ("of", "four"): 6.0,
    ("of", "its"): 4.5,
    ("as", "hoped"): 8.0,
}
NO_WORDS = words_of("herein setup hereby inthe ofthe tothe ashe")  # each far more often two words
ENDINGS = (
    ("ies", "y"), ("es", ""), ("s", ""), ("ed", ""), ("ing", ""), ("ly", ""), ("ness", ""), ("est", ""), ("er", ""),
    ("iest", "y"), ("ier", "y"), ("able", ""),
)  # fmt: skip
LONGEST_ENDING = max(len(ending) for ending, _ in ENDINGS)
LAST_LETTERS = frozenset(ending[-1] for ending, _ in ENDINGS)
PREFIXES = (
    "anti",
    "counter",
    "multi",
    "non",
    "inter",
    "re",
    "un",
    "co",
    "pre",
    "sub",
    "super",
    "trans",
    "mis",
    "cross",
)


def word_costs() -> dict[str, float]:
    """Minus the logarithm of each English word's share, from counts; rarer words of the second list at a fixed cost."""
    costs: dict[str, float] = {}
    text = files("symspellpy").joinpath("frequency_dictionary_en_82_765.txt").read_text(encoding="utf-8-sig")
    for line in text.splitlines():
        word, _, count = line.partition(" ")
        if (len(word) > 2 or word in SHORT_WORDS) and word not in NO_WORDS:
            costs[word] = -math.log(int(count) / TOTAL)
    for word in OWN_WORDS | BEFORE_T:
        costs[word] = min(costs.get(word, OWN_COST), OWN_COST)
    return costs


@cache
def common_words() -> frozenset[str]:
    """The words that have a cost."""
    return frozenset(word_costs())


def derived_cost(word: str, costs: dict[str, float]) -> float | None:
    """The cost of a word that is not counted but is made from a counted one: 'militaries', 'hotlines', 'antiterror'."""
    for ending, stem_ending in ENDINGS if word[-1] in LAST_LETTERS else ():
        if word.endswith(ending):
            stem = costs.get(word[: -len(ending)] + stem_ending)
            if stem is not None and len(word) - len(ending) >= 4:
                return max(stem, 8.0) + DERIVED
    for prefix in PREFIXES if word.startswith(PREFIXES) else ():
        if word.startswith(prefix) and len(word) - len(prefix) >= 5:
            stem = costs.get(word[len(prefix) :])
            if stem is not None:
                return max(stem, 8.0) + DERIVED
    return None


def more_words(costs: dict[str, float]) -> dict[str, float]:
    """Words of the second list that the first lacks, most of them names, with costs that follow from their rank."""
    packed = Path(str(distribution("wordninja").locate_file("wordninja/wordninja_words.txt.gz"))).read_bytes()
    words = gzip.decompress(packed).decode("utf-8").split()
    scale = math.log(len(words))
    return {
        word: math.log((rank + 1) * scale) + RANKED
        for rank, word in enumerate(words)
        if len(word) > 1 and word not in costs
    }


def pair_costs(costs: dict[str, float]) -> dict[tuple[str, str], float]:
    """Minus the logarithm of the share that each pair has of its first word."""
    pairs: dict[tuple[str, str], float] = {}
    text = files("symspellpy").joinpath("frequency_bigramdictionary_en_243_342.txt").read_text(encoding="utf-8-sig")
    for line in text.splitlines():
        first, second, count = line.split(" ")
        if first in costs and second in costs:
            cost = max(LEAST_OF_PAIR, math.log(PAIR_SCALE * TOTAL / int(count)) - costs[first])
            joined = costs.get(first + second, math.inf)
            rarer = joined < costs[first] + cost - JOINED
            pairs[first, second] = costs[second] + WRITTEN_AS_ONE if rarer else min(cost, costs[second])
    return pairs | OWN_PAIRS
