"""Rules are tried only at words with which they can begin; nothing that a plain search finds is lost by that."""

import re

import pytest

from people.extraction import finder
from people.extraction.context import WORDINGS
from people.extraction.finder import Finder, Openings, without_looks
from people.extraction.rules.rule import Rule
from people.extraction.skeleton import FINDER as SIGNS

KINDS = [(kind, rules) for finder in (SIGNS, WORDINGS) for kind, rules in finder.rules.items()]
RULES = [(kind, rule) for kind, rules in KINDS for rule in rules]
BARE = re.compile(r"\(\?P<\w+>")


def plainly(rules: list[Rule], text: str) -> list[tuple[int, int]]:
    """What an alternation of the patterns of rules finds in a text."""
    every = "|".join(f"(?:{BARE.sub('(?:', rule.pattern)})" for rule in rules)
    return [match.span() for match in re.compile(rf"(?<![^\W_])(?:{every})").finditer(text)]


def found(kind: str, rules: list[Rule], text: str) -> list[tuple[int, int]]:
    return [match.span() for _, match in Finder(**{kind: rules}).find(text).get(kind, ())]


@pytest.mark.parametrize(("kind", "rule"), RULES, ids=[rule.name for _, rule in RULES])
def test_every_rule_is_found_in_its_examples(kind: str, rule: Rule):
    for example in rule.examples:
        around = f"He said: {example} , and \ue000 went"
        first = rule.compiled.search(example)
        assert first, example
        assert first.span() in found(kind, [rule], example), example
        assert found(kind, [rule], around) == plainly([rule], around), example


@pytest.mark.parametrize(("kind", "rule"), RULES, ids=[rule.name for _, rule in RULES])
def test_no_rule_begins_inside_a_word(kind: str, rule: Rule):
    for example in rule.examples:
        start = rule.compiled.search(example).start()
        begins_with_word = example[start].isalnum()
        assert not begins_with_word or start == 0 or not example[start - 1].isalnum(), example


@pytest.mark.parametrize(("kind", "rules"), KINDS, ids=[kind for kind, _ in KINDS])
def test_all_rules_of_a_kind_together_find_what_one_pattern_would(kind: str, rules: list[Rule]):
    text = " ".join(f"{example}." for _, rule in RULES for example in (*rule.examples, *rule.counter_examples))
    matches = (SIGNS if kind in SIGNS.rules else WORDINGS).find(text)
    assert [match.span() for _, match in matches[kind]] == plainly(list(rules), text)


def test_a_stretch_of_a_text_is_searched_alone():
    text = "On Friday, in Moscow. On Monday, in Beijing."
    first, second = SIGNS.find_in(text, [(0, 21), (22, 44)])
    assert [match[0] for _, match in second["place"]] == ["Beijing"]
    assert [match[0] for _, match in first["time"]] == ["Friday"]
    assert [match[0] for _, match in SIGNS.find_in(text, [(22, 37)])[0]["time"]] == ["Monday"]


def test_each_of_some_texts_is_searched_alone():
    texts = ["on Monday", "", "March", "5 officials, 3 of them on Friday"]
    together = SIGNS.find_each(texts)
    assert [[match.span() for _, match in matches.get("time", ())] for matches in together] == [
        [match.span() for _, match in SIGNS.find(text).get("time", ())] for text in texts
    ]


@pytest.mark.parametrize(
    ("pattern", "asked"),
    [
        (r"\bmet\b(?! up)", r"(?:\b|\Z)met(?:\b|\Z)"),
        (r"see(?= (?:him|[)])) off", "see off"),
        (r"(?<=on )the (?:day)$", "the (?:day)"),
        (r"(?<=\ue000),? on", r"(?<=\ue000),? on"),
    ],
)
def test_a_word_is_not_asked_what_it_cannot_answer(pattern: str, asked: str):
    assert without_looks(pattern) == asked


def test_what_is_remembered_of_words_is_bounded(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(finder, "MOST", 50)
    openings = Openings({"rule": [Rule("met", r"\bmet\b", "", ("met",))]})
    words = [f"word{number} " for number in range(500)]
    assert [openings[word] for word in words] == [()] * 500
    assert len(openings) + len(openings.by_prefix) <= 52
    assert [kind for kind, _, _ in openings["met "]] == ["rule"]
