"""The wordings of contacts, dates, modality, roles and exercises, each against its examples, both ways."""

import re

import pytest

from people.extraction import dates
from people.extraction.rules import contacts, exercises, modality, roles, visits
from people.extraction.rules import dates as date_rules
from people.extraction.rules.rule import Rule

SEARCHED: tuple[Rule, ...] = (
    *contacts.RULES,
    *visits.RULES,
    *modality.RULES,
    *roles.RULES,
    *exercises.RULES,
    *date_rules.RULES,
)
NAMES = [rule.name for rule in SEARCHED]


def test_names_are_unique():
    for rules in (contacts.RULES, visits.RULES, modality.RULES, roles.RULES, exercises.RULES, date_rules.RULES):
        names = [rule.name for rule in rules]
        assert len(names) == len(set(names))


@pytest.mark.parametrize("rule", SEARCHED, ids=NAMES)
def test_rule_says_why_and_gives_examples(rule: Rule):
    assert rule.reason
    assert rule.examples


@pytest.mark.parametrize("rule", SEARCHED, ids=NAMES)
def test_examples_match(rule: Rule):
    for example in rule.examples:
        assert rule.compiled.search(example), example


@pytest.mark.parametrize("rule", SEARCHED, ids=NAMES)
def test_counter_examples_do_not_match(rule: Rule):
    for example in rule.counter_examples:
        assert not rule.compiled.search(example), example


@pytest.mark.parametrize("rule", date_rules.RULES, ids=[rule.name for rule in date_rules.RULES])
def test_every_date_rule_is_found_first_in_its_examples_and_has_a_reader(rule: Rule):
    assert rule.name in dates.READERS
    for example in rule.examples:
        assert dates.find_times(example)[0].rule == rule.name, example


@pytest.mark.parametrize("rule", [*contacts.RULES, *visits.RULES], ids=lambda rule: rule.name)
def test_kinds_are_those_of_a_contact(rule: contacts.Wording):
    assert rule.kind in {"meeting", "visit", "call", "consultation", "multilateral", "exercise"}


def test_modalities_are_those_of_a_report():
    allowed = {"asserted", "planned", "proposed", "denied", "cancelled", "hypothetical"}
    assert {rule.modality for rule in modality.RULES} <= allowed
    assert all(re.search(rule.pattern, "") is None for rule in modality.RULES)
