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
    """Whether a claim is of a day within a longer one, or tells of it again: reported right after, or by its month."""
    if again(claim, whole):
        return True
    if claim.name or claim.place or not claim.days or not whole.days or not (whole.name or whole.place):
        return False
    return bool(whole.days.first <= claim.days.first and claim.days.last <= whole.days.last) and (
        claim.continues_patrol == whole.continues_patrol and whole.modality == "asserted"
    )


def again(claim: Claim, whole: Claim) -> bool:
    """'Completed their first patrol, it was said on Friday. From September 20 to October 10 they …': one patrol."""
    if claim.name or not claim.days or not whole.days or whole.days.first == whole.days.last:
        return False
    if not 0 < whole.sentence - claim.sentence <= 2 or claim.modality != whole.modality:
        return False
    if len(claim.days.first) < 10:
        return whole.days.first.startswith(claim.days.first)
    same_place = bool(claim.place and whole.place and claim.place.key == whole.place.key)
    gap = first_day(claim.days.first) - first_day(whole.days.last) if len(whole.days.last) == 10 else timedelta(99)
    return same_place and claim.days.first == claim.days.last and timedelta(0) <= gap <= timedelta(3)
