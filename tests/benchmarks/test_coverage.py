"""Made coverage is the same for the same seed, comes in many layouts, and tells what its truth says."""

import json
from itertools import islice
from pathlib import Path

import pytest

from articles.copies import are_near, sketch
from articles.parsing import parse
from benchmarks.coverage import Coverage, RawArticle, write_coverage
from benchmarks.layouts import LAYOUTS
from people.extraction import extract
from people.matching import KnownOfficial, NameIndex, known_from_json

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures"
NUMBER = 150


@pytest.fixture(scope="module")
def known() -> tuple[KnownOfficial, ...]:
    return known_from_json(json.loads((FIXTURES / "officials.json").read_text(encoding="utf-8")))


@pytest.fixture(scope="module")
def made(known) -> list[RawArticle]:
    return list(islice(Coverage(known), NUMBER))


def test_it_is_the_same_for_the_same_seed_and_another_for_another(known, made):
    assert made == list(islice(Coverage(known), NUMBER))
    assert made[:5] != list(islice(Coverage(known, seed=2), 5))


def test_every_layout_is_read_as_the_truth_has_it(made):
    for raw in made:
        article = parse(raw.data, name=raw.name)
        told = raw.truth["article"]
        assert (article.headline, (article.published or "")[:10], article.outlet) == tuple(told.values()), raw.name
        assert 250 < len(article.body.split()) < 800
    assert {raw.name.split("/")[1].split("_")[0] for raw in made} == {layout.key for layout in LAYOUTS}


def test_the_contacts_told_are_those_of_the_truth(made, known):
    index = NameIndex(known)
    right = asked = 0
    for raw in made:
        article = parse(raw.data, name=raw.name)
        found = extract(article.body, index, published=article.published)
        read = {
            (contact.kind, contact.when.start, *sorted(found.persons[i].name for i in contact.participants))
            for contact in found.contacts
        }
        told = {(one["kind"], one["start"], *one["participants"]) for one in raw.truth["meetings"]}
        right += len(told & read)
        asked += len(told)
    assert asked > NUMBER
    assert right / asked > 0.9


def test_contacts_are_told_by_several_articles_in_their_own_words(made):
    accounts: dict[str, list[str]] = {}
    for raw in made:
        for one in raw.truth["meetings"]:
            accounts.setdefault(json.dumps(one), []).append(raw.name)
    assert sum(len(names) > 2 for names in accounts.values()) > NUMBER / 10


def test_reprints_are_near_copies_and_other_articles_are_not(made):
    sketches = {raw.name: sketch(parse(raw.data, name=raw.name).body) for raw in made}
    copies = {raw.name: raw.truth["copy_of"] for raw in made if raw.truth["copy_of"]}
    assert copies
    assert all(are_near(sketches[name], sketches[original]) for name, original in copies.items())
    first = [name for name in sketches if name not in copies]
    assert not any(are_near(sketches[a], sketches[b]) for a in first for b in first if a < b)


def test_files_and_truth_are_written(tmp_path, known, made):
    write_coverage(tmp_path / "raw", 5, known)
    truth = [json.loads(line) for line in (tmp_path / "truth.jsonl").read_text(encoding="utf-8").splitlines()]
    assert truth == [raw.truth for raw in made[:5]]
    assert [(tmp_path / "raw" / raw.name).read_bytes() for raw in made[:5]] == [raw.data for raw in made[:5]]
