"""The values of a contact, as they follow from its claims."""

from datetime import date
from itertools import count

from people.claims import Claim
from people.values import values_of

ids = count(1)


def claim(day: str = "", end: str | None = None, *, article: int | None = None, **fields) -> Claim:
    number = next(ids)
    article = article or number
    fields.setdefault("source", article)
    fields.setdefault("kind", "meeting")
    fields.setdefault("published", f"2013-04-{number % 28 + 1:02}")
    return Claim(number, (f"{number:05}", ""), article, start=day, end=day if end is None else end, **fields)


def days(*claims: Claim) -> tuple[str, str]:
    found = values_of(claims)
    return found.start, found.end


def test_the_most_exact_day_wins():
    assert days(claim("2013-03"), claim("2013-03"), claim("2013-03-24")) == ("2013-03-24", "2013-03-24")
    assert days(claim("2013-03-22", "2013-03-25", extent="within"), claim("2013-03-24")) == ("2013-03-24",) * 2
    assert days(claim("2013"), claim("")) == ("2013", "2013")


def test_then_that_of_most_sources_and_copies_are_none():
    assert days(claim("2013-03-23"), claim("2013-03-24"), claim("2013-03-24")) == ("2013-03-24",) * 2
    copies = [claim("2013-03-24", source=7, published="2013-05-01") for _ in range(3)]
    assert days(*copies, claim("2013-03-23", published="2013-04-01")) == ("2013-03-23",) * 2


def test_then_that_published_earliest_undated_last():
    late, early = claim("2013-03-24", published="2013-03-26"), claim("2013-03-23", published="2013-03-25")
    assert days(late, early, claim("2013-03-22", published="")) == ("2013-03-23", "2013-03-23")


def visit(start: str, end: str, **fields) -> Claim:
    return claim(start, end, kind="visit", movers=frozenset(["xi"]), **fields)


def test_a_visit_runs_over_all_days_told():
    assert days(visit("2013-03-22", "2013-03-23"), visit("2013-03-23", "2013-03-24")) == ("2013-03-22", "2013-03-24")
    assert days(visit("2013-03-22", "2013-03-23"), visit("2013-03", "2013-03")) == ("2013-03-22", "2013-03-23")
    assert days(visit("2013-03", "2013-03"), visit("", "")) == ("2013-03", "2013-03")


def test_an_end_that_is_said_beats_one_that_is_shown():
    said = visit("2013-03-22", "2013-03-24", end_said=True)
    assert days(said, visit("2013-03-22", "2013-03-25")) == ("2013-03-22", "2013-03-24")


def test_an_exercise_runs_like_a_visit():
    def drill(start: str, end: str, **fields) -> Claim:
        return claim(start, end, kind="exercise", **fields)

    assert days(drill("2005-08-18", "2005-08-20"), drill("2005-08-19", "2005-08-25")) == ("2005-08-18", "2005-08-25")
    said = drill("2005-08-18", "2005-08-25", end_said=True)
    assert days(said, drill("2005-08-18", "2005-08-27"), drill("2005-08-18", "2005-08-27")) == said_days(said)
    two = [drill("2005-08-18", "2005-08-26", end_said=True) for _ in range(2)]
    assert days(said, *two) == ("2005-08-18", "2005-08-26")  # of ends that are said, that of most sources


def said_days(told: Claim) -> tuple[str, str]:
    return told.start, told.end


def test_basis_and_bounds():
    dated = values_of([claim("2013-03-24", basis="weekday"), claim("", not_before=date(2013, 1, 1))])
    assert (dated.basis, dated.not_before) == ("weekday", None)
    bounds = [claim("", not_before=date(2013, 1, day), not_after=date(2013, 6, 1)) for day in (1, 5)]
    undated = values_of(bounds)
    assert (undated.basis, undated.not_before, undated.not_after) == ("bounds", date(2013, 1, 5), date(2013, 6, 1))
    apart = values_of([claim("", not_before=date(2014, 1, 1)), claim("", not_after=date(2013, 6, 1))])
    assert (apart.not_before, apart.not_after) == (None, None)


def test_the_narrower_place():
    wide = {"place": "Russia", "place_key": "russia-ru", "country": "RU"}
    city = {"place": "Moscow", "place_key": "moscow", "spot": "city:moscow", "country": "RU"}
    assert values_of([claim("2013", **wide), claim("2013", **wide), claim("2013", **city)]).place == "Moscow"
    assert values_of([visit("2013", "2013", **wide), visit("2013", "2013", **city)]).place == "Russia"
    assert values_of([claim("2013")]).place == ""


def test_kind_name_sources():
    found = values_of(
        [claim("2013", kind="consultation", article=1), claim("2013", article=2), claim("2013", article=3, source=2)]
    )
    assert (found.sources, found.kind) == (2, "consultation")
