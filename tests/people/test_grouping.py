"""Which claims are grouped: by participants, kind, days and place, whatever their order."""

import random
from dataclasses import replace
from datetime import date
from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from people.claim_rows import spot_of
from people.claims import Claim, blocks, lookups, related
from people.extraction.places import BY_KEY
from people.extraction.rules.places import key_of
from people.grouping import Decided, group
from people.values import values_of

ids = count(1)
XI, PUTIN, LI, SHOIGU, CHANG = "xi", "putin", "li", "shoigu", "chang"


def claim(article: int, *who: str, day: str = "", kind: str = "meeting", **fields) -> Claim:
    number = next(ids)
    fields.setdefault("start", day)
    fields.setdefault("end", fields["start"])
    fields.setdefault("source", article)
    fields.setdefault("extent", "throughout")
    people = frozenset(who)
    key = (f"{article:04}", f"{number:06}")
    return Claim(
        number,
        key,
        article,
        kind=kind,
        participants=people,
        movers=people if kind == "visit" else frozenset(),
        **fields,
    )


def parted(*claims: Claim, **decided) -> list[set[int]]:
    """The groups, each as the numbers of its articles."""
    return [{claim.article for claim in found} for found in group(claims, Decided(**decided))]


def test_same_people_on_the_same_day_are_one_contact():
    assert parted(claim(1, XI, PUTIN, day="2013-03-22"), claim(2, PUTIN, XI, day="2013-03-22")) == [{1, 2}]


def test_fewer_names_and_more_names_are_one_contact():
    more = claim(2, XI, PUTIN, SHOIGU, day="2013-03-22")
    assert parted(claim(1, XI, PUTIN, day="2013-03-22"), more) == [{1, 2}]


def test_other_people_on_the_same_day_are_another_contact():
    assert parted(claim(1, XI, PUTIN, day="2013-03-22"), claim(2, XI, SHOIGU, day="2013-03-22")) == [{1}, {2}]


def test_one_account_may_slip_by_a_day():
    claims = [claim(1, XI, PUTIN, day="2013-03-22"), claim(2, XI, PUTIN, day="2013-03-22")]
    assert parted(*claims, claim(3, XI, PUTIN, day="2013-03-23")) == [{1, 2, 3}]


def test_two_accounts_of_each_of_two_days_are_two_contacts():
    claims = [claim(n, XI, PUTIN, day=day) for n, day in enumerate(["2013-03-22"] * 2 + ["2013-03-23"] * 2)]
    assert parted(*claims) == [{0, 1}, {2, 3}]


def test_a_copy_is_no_second_account():
    claims = [claim(1, XI, PUTIN, day="2013-03-22"), claim(2, XI, PUTIN, day="2013-03-22", source=1)]
    others = [claim(n, XI, PUTIN, day="2013-03-23") for n in (3, 4)]
    assert parted(*claims, *others) == [{1, 2, 3, 4}]


def test_an_article_that_tells_two_days_keeps_them_apart():
    claims = [claim(1, XI, PUTIN, day="2013-03-21"), claim(1, XI, PUTIN, day="2013-03-22")]
    assert parted(*claims, claim(2, XI, PUTIN, day="2013-03-21"), claim(3, XI, PUTIN, day="2013-03-22")) == [
        {1, 2},
        {1, 3},
    ]


def test_a_day_between_two_others_is_left_alone():
    assert parted(*(claim(n, XI, PUTIN, day=f"2013-03-2{n}") for n in (1, 2, 3))) == [{1}, {2}, {3}]


def test_a_month_joins_its_only_candidate():
    month = claim(2, XI, PUTIN, start="2013-03")
    assert parted(claim(1, XI, PUTIN, day="2013-03-22"), month) == [{1, 2}]


def test_a_month_with_two_candidates_stays_alone():
    days = [claim(1, XI, PUTIN, day="2013-03-02"), claim(3, XI, PUTIN, day="2013-03-22")]
    assert parted(*days, claim(2, XI, PUTIN, start="2013-03")) == [{1}, {2}, {3}]


def test_of_two_candidates_the_one_of_the_same_people_is_meant():
    wider = claim(1, PUTIN, LI, SHOIGU, day="2023-04-16")
    talks = claim(2, LI, SHOIGU, day="2023-04-18")
    undated = claim(3, LI, SHOIGU, not_before=date(2023, 3, 12), not_after=date(2023, 10, 24))
    assert parted(wider, talks, undated) == [{1}, {2, 3}]


def test_a_day_inside_a_stretch_is_one_contact():
    stretch = claim(2, LI, SHOIGU, start="2013-04-25", end="2013-04-27", extent="within")
    assert parted(claim(1, LI, SHOIGU, day="2013-04-26"), stretch) == [{1, 2}]


def test_undated_accounts_within_telling_bounds_join():
    bounds = {"not_before": date(2023, 3, 12), "not_after": date(2023, 10, 24)}
    assert parted(claim(1, LI, SHOIGU, **bounds), claim(2, LI, SHOIGU, **bounds)) == [{1, 2}]


def test_undated_accounts_within_wide_bounds_stay_apart():
    bounds = {"not_before": date(2013, 3, 14), "not_after": date(2025, 10, 24)}
    assert parted(claim(1, XI, PUTIN, **bounds), claim(2, XI, PUTIN, **bounds)) == [{1}, {2}]
    assert parted(claim(1, XI, PUTIN, **bounds), claim(2, XI, PUTIN, source=1, **bounds)) == [{1, 2}]


def test_kinds_that_differ():
    talks = claim(1, XI, PUTIN, day="2013-03-22")
    assert parted(talks, claim(2, XI, PUTIN, day="2013-03-22", kind="call")) == [{1}, {2}]
    assert parted(talks, claim(2, XI, PUTIN, day="2013-03-22", kind="multilateral")) == [{1}, {2}]
    assert parted(talks, claim(2, XI, PUTIN, day="2013-03-22", kind="consultation")) == [{1, 2}]


def test_places_that_contradict():
    moscow = claim(1, XI, PUTIN, day="2013-03-22", spot="city:moscow", country="RU")
    assert parted(moscow, claim(2, XI, PUTIN, day="2013-03-22", spot="city:beijing", country="CN")) == [{1}, {2}]
    assert parted(moscow, claim(2, XI, PUTIN, day="2013-03-22", country="RU")) == [{1, 2}]


def test_accounts_of_a_visit_overlap():
    days = [("2013-03-22", "2013-03-23"), ("2013-03-22", "2013-03-24"), ("2013-03-24", "2013-03-24")]
    visits = [claim(n, XI, kind="visit", start=a, end=b, country="RU") for n, (a, b) in enumerate(days)]
    assert parted(*visits, claim(9, XI, kind="visit", start="2013-03", country="RU")) == [{0, 1, 2, 9}]


def test_a_visit_elsewhere_or_of_another_is_another():
    visit = claim(1, XI, kind="visit", day="2013-03-22", country="RU")
    assert parted(visit, claim(2, XI, kind="visit", day="2013-03-22", country="TZ")) == [{1}, {2}]
    assert parted(visit, claim(2, CHANG, kind="visit", day="2013-03-22", country="RU")) == [{1}, {2}]


def test_a_visit_years_later_is_another():
    visits = [claim(n, XI, kind="visit", day=day, country="RU") for n, day in enumerate(["2013-03-22", "2023-03-20"])]
    assert parted(*visits) == [{0}, {1}]


def test_exercises_go_by_name_and_time():
    told = claim(1, kind="exercise", start="2012-04-22", end="2012-04-27", name="Maritime Cooperation 2012")
    again = claim(2, kind="exercise", start="2012-04-23", end="2012-04-25", name="Maritime Cooperation-2012 exercise")
    other = claim(3, kind="exercise", start="2012-04-22", end="2012-04-27", name="Peace Mission 2012")
    year = claim(4, kind="exercise", start="2012", name="Maritime Cooperation 2012")
    assert parted(told, again, other, year) == [{1, 2, 4}, {3}]


def test_nameless_exercises_go_by_place_and_time():
    patrol = {"kind": "exercise", "start": "2021-10-17", "end": "2021-10-23"}
    assert parted(claim(1, spot="sea:yellow-sea", **patrol), claim(2, spot="sea:yellow-sea", **patrol)) == [{1, 2}]
    assert parted(claim(1, spot="sea:yellow-sea", **patrol), claim(2, spot="sea:sea-of-japan", **patrol)) == [{1}, {2}]


def test_simulated_and_real_never_join():
    assert parted(claim(1, XI, PUTIN, day="2013-03-22"), claim(2, XI, PUTIN, day="2013-03-22", simulated=True)) == [
        {1},
        {2},
    ]


def test_people_decide():
    a, b, c = (claim(n, XI, PUTIN, day=day) for n, day in ((1, "2013-03-22"), (2, "2013-03-22"), (3, "2015-05-08")))
    assert parted(a, b, c, apart=((frozenset([a.id]), frozenset([b.id])),)) == [{1}, {2}, {3}]
    assert parted(a, b, c, together=(frozenset([a.id, c.id]),)) == [{1, 2, 3}]


PEOPLE = st.frozensets(st.sampled_from([XI, PUTIN, LI, SHOIGU]), max_size=3)
DATES = st.sampled_from(
    [("2013-03-21",) * 2, ("2013-03-22",) * 2, ("2013-03-22", "2013-03-24"), ("2013-03",) * 2, ("2013",) * 2, ("", "")]
)


@st.composite
def archives(draw) -> list[Claim]:
    return [
        claim(
            draw(st.integers(1, 6)),
            *draw(PEOPLE),
            kind=draw(st.sampled_from(["meeting", "consultation", "visit", "exercise", "call"])),
            start=when[0],
            end=when[1],
            extent=draw(st.sampled_from(["throughout", "within"])),
            spot=draw(st.sampled_from(["", "city:moscow", "city:sochi"])),
            country=draw(st.sampled_from(["", "RU"])),
        )
        for when in draw(st.lists(DATES, max_size=9))
    ]


@settings(max_examples=150, deadline=None)
@given(archives(), st.randoms(use_true_random=False))
def test_order_does_not_matter(claims: list[Claim], chance: random.Random):
    mixed = claims.copy()
    chance.shuffle(mixed)
    assert group(mixed) == group(claims)


@settings(max_examples=150, deadline=None)
@given(archives(), st.integers(0, 8), st.integers(1, 3))
def test_copies_add_no_weight(claims: list[Claim], which: int, times: int):
    """Copies of one text stand where it stands, and leave the values of every contact as they were."""
    if not claims:
        return
    copied = claims[which % len(claims)].article
    copies = [
        replace(one, id=next(ids), article=one.article + 100 * n, key=(f"{one.article + 100 * n:04}", one.key[1]))
        for n in range(1, times + 1)
        for one in claims
        if one.article == copied
    ]
    before = {frozenset(one.id for one in found): values_of(found) for found in group(claims)}
    after = {
        frozenset(one.id for one in found if one.article < 100): values_of(found) for found in group(claims + copies)
    }
    assert {found: after[found] for found in before if found in after} == {f: before[f] for f in before if f in after}
    assert set(before) <= set(after)


@settings(max_examples=150, deadline=None)
@given(archives())
def test_no_claim_is_lost_and_no_article_tells_a_contact_twice(claims: list[Claim]):
    groups = group(claims)
    assert sorted(claim.id for found in groups for claim in found) == sorted(claim.id for claim in claims)
    assert all(len({claim.article for claim in found}) == len(found) for found in groups)


@settings(max_examples=150, deadline=None)
@given(archives())
def test_related_claims_find_each_other(claims: list[Claim]):
    for a in claims:
        for b in claims:
            assert related(a, b) == related(b, a)
            if related(a, b):
                assert lookups(a) & blocks(b)


@pytest.mark.parametrize("size", [400])
def test_many_accounts_of_one_contact_are_grouped_quickly(size: int):
    claims = [claim(n, XI, PUTIN, day="2013-03-22", country="RU") for n in range(size)]
    assert len(group(claims)) == 1


def test_wide_waters_set_no_two_accounts_apart():
    sea, ocean = (spot_of(BY_KEY[key_of(name)]) for name in ("Sea of Japan", "western Pacific"))
    assert (sea, ocean, spot_of(BY_KEY["siberia"])) == ("sea:sea-of-japan", "ocean:western-pacific", "")
    patrol = {"day": "2019-07-23", "kind": "exercise"}
    assert parted(claim(1, spot=sea, **patrol), claim(2, spot=ocean, **patrol)) == [{1, 2}]
    near = claim(1, spot=sea, place="Sea of Japan", place_key="sea-of-japan", **patrol)
    wide = [claim(n, spot=ocean, place="western Pacific", place_key="western-pacific", **patrol) for n in (2, 3)]
    assert values_of([near, *wide]).place == "Sea of Japan"
