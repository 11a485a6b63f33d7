"""Each naming rule matches its examples and none of its counter-examples."""

import pytest

from people.extraction.apposition import with_titles
from people.extraction.coreference import surnames
from people.extraction.naming import full_names
from people.extraction.rules.naming import NAMING_RULES, PLURAL_RULES
from people.extraction.rules.nationality import NATIONALITY_RULES
from people.extraction.titles import find_titles
from people.extraction.tokens import read, with_names
from tests.people.extraction.authority import name_index

RULES = (*NAMING_RULES, *PLURAL_RULES)


def marked(body):
    """The kinds of a body's words with names and titles marked, as the rules see them."""
    index = name_index()
    text = read(body)
    namings = full_names(text, index)
    kinds = with_names(text.kinds, [(n.first, n.after) for n in namings])
    namings = sorted([*namings, *surnames(text, kinds, namings, index)], key=lambda n: n.first)
    kinds = with_names(text.kinds, [(n.first, n.after) for n in namings])
    return with_titles(kinds, find_titles(text, kinds))


@pytest.mark.parametrize(("rule", "example"), [(r, e) for r in RULES for e in r.examples])
def test_matches_its_examples(rule, example):
    assert rule.compiled.search(marked(example)), f"{rule.name}: {marked(example)}"


@pytest.mark.parametrize(("rule", "example"), [(r, e) for r in RULES for e in r.counter_examples])
def test_leaves_its_counter_examples(rule, example):
    assert not rule.compiled.search(marked(example)), f"{rule.name}: {marked(example)}"


@pytest.mark.parametrize("rule", NATIONALITY_RULES, ids=lambda rule: rule.name)
def test_shapes_of_names(rule):
    for example in rule.examples:
        assert rule.compiled.fullmatch(example), example
    for example in rule.counter_examples:
        assert not rule.compiled.fullmatch(example), example


def test_every_rule_has_a_name_of_its_own():
    assert len({rule.name for rule in RULES}) == len(RULES)
