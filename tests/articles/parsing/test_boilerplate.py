"""Each rule both ways: what it must match, what it must spare."""

import pytest

from articles.parsing.boilerplate import RULES, is_caption, rule_of

MATCHES = [(rule, line) for rule in RULES for line in rule.matches]
SPARES = [(rule, line) for rule in RULES for line in rule.spares]
STORY_LINES = [
    "The ministers also signed a plan of cooperation for the coming year.",
    "Comments made by the general were not published.",
    "Print this, he told the reporters, and you will regret it.",
    "“More needs to be done,” said Shoigu.",
    "Related issues were discussed too.",
    "Source of the trouble, he said, was mistrust.",
    "Most of the officers were young.",
    "He is the editor of a journal: nobody reads it.",
    "1 of every 4 soldiers took part.",
    "Photos of the drill will be shown in Moscow next week, the ministry said.",
    "双方就共同关心的问题交换了意见。",
    "Стороны подписали план сотрудничества на следующий год.",
]


@pytest.mark.parametrize(("rule", "line"), MATCHES, ids=lambda value: getattr(value, "name", value))
def test_rule_fires(rule, line):
    assert rule_of(line) is rule


@pytest.mark.parametrize(("rule", "line"), SPARES, ids=lambda value: getattr(value, "name", value))
def test_rule_spares(rule, line):
    assert not rule.compiled.match(line)


@pytest.mark.parametrize("line", STORY_LINES)
def test_story_is_spared_by_all(line):
    assert rule_of(line) is None


def test_every_rule_has_examples_and_a_reason():
    assert all(rule.reason and rule.matches and rule.spares for rule in RULES)
    assert len({rule.name for rule in RULES}) == len(RULES)


def test_captions():
    assert is_caption("© RIA Novosti. Anton Volgin")
    assert not is_caption("The ministers met on Monday. (Xinhua)")


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.needs], ids=lambda rule: rule.name)
def test_a_match_has_one_of_the_texts_that_its_rule_needs(rule):
    lines = [line for other in RULES for line in (*other.matches, *other.spares)] + STORY_LINES
    matched = [line.lower() for line in lines if rule.compiled.match(line)]
    assert matched
    assert all(any(text in line for text in rule.needs) for line in matched)
