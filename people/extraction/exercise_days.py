"""The days of exercises that follow from the whole article: how long they last, what is only a part of one."""

from datetime import timedelta

from articles.partial_dates import first_day
from people.extraction.claims import Claim
from people.extraction.dates import Days


def finish(claim: Claim, today: str | None) -> None:
    """Fills the last day from how long it is said to last; under way or over, it is no plan."""
    if claim.days and claim.lasts and claim.stated_end and not claim.stated_start and len(claim.days.last) == 10:
        first = first_day(claim.days.last) - timedelta(claim.lasts - 1)
        claim.days, claim.stated_start = Days(first.isoformat(), claim.days.last, claim.days.basis), True
    if claim.days and today and len(today) == 10 and not claim.stated_start and claim.modality == "asserted":
        claim.days = Days(min(today, claim.days.last), claim.days.last, claim.days.basis)
    if claim.days and claim.lasts and claim.stated_start and not claim.stated_end and len(claim.days.first) == 10:
        last = first_day(claim.days.first) + timedelta(claim.lasts - 1)
        claim.days = Days(claim.days.first, last.isoformat(), claim.days.basis)


def without_parts(claims: list[Claim]) -> list[Claim]:
    """The exercises without what is only a day of a longer one: unnamed, at no place of its own, within its days."""
    return [c for c in claims if not any(is_part(c, whole) for whole in claims if whole is not c)]


def is_part(claim: Claim, whole: Claim) -> bool:
    if claim.name or claim.place or not claim.days or not whole.days or not (whole.name or whole.place):
        return False
    return bool(whole.days.first <= claim.days.first and claim.days.last <= whole.days.last) and (
        claim.continues_patrol == whole.continues_patrol and whole.modality == "asserted"
    )
