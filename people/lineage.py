"""Reports whose words are gone, and those that took their place when the article was read anew.

A report that a person decided on is orphaned, never moved to other words. Where the article, read anew, tells the same
in nearly the same words, the new report goes to the orphan's meeting, and what was decided about that holds for it.
"""

import re
from collections import defaultdict
from dataclasses import replace

from people.claims import FAMILIES
from people.curation import Standing
from people.models import Report

ALIKE = 0.6  # of all different words of two quotes, how many both have
WORD = re.compile(r"[\u3400-\u9fff]|[^\W\u3400-\u9fff]+")  # words, and characters of Chinese


def with_heirs(decisions: Standing) -> Standing:
    """The decisions, extended to the reports that took the place of those on which they rest."""
    pairs = heirs() if decisions.meetings or decisions.reports else []
    decisions.excluded |= {heir for orphan, heir in pairs if orphan in decisions.excluded} - decisions.affirmed
    together = (*decisions.decided.together, *(frozenset(pair) for pair in pairs))
    decisions.decided = replace(decisions.decided, together=together)
    return decisions


def heirs() -> list[tuple[int, int]]:
    """Each orphaned report with the one that took its place, by id; orphans that nothing is like are left out."""
    machine = Report.objects.filter(modality=Report.Modality.ASSERTED, origin=Report.Origin.MACHINE).order_by("id")
    orphans = list(machine.filter(state=Report.State.ORPHANED))
    if not orphans:
        return []
    current: dict[int, list[Report]] = defaultdict(list)
    there = machine.filter(state=Report.State.CURRENT, article__in={orphan.article_id for orphan in orphans})
    for report in there:
        current[report.article_id].append(report)
    found = ((orphan, _heir(orphan, current[orphan.article_id])) for orphan in orphans)
    return [(orphan.pk, heir.pk) for orphan, heir in found if heir]


def _heir(orphan: Report, current: list[Report]) -> Report | None:
    """The report of the same article that is likest; one that stood beside the orphan under another meeting is not."""
    homes = {None, orphan.meeting_id, orphan.first_meeting}
    able = [one for one in current if FAMILIES[one.kind] == FAMILIES[orphan.kind] and one.first_meeting in homes]
    likeness = {one.pk: _likeness(orphan.quote, one.quote) for one in able}
    best = max(able, key=lambda one: (likeness[one.pk], -one.pk), default=None)
    return best if best and likeness[best.pk] >= ALIKE else None


def _likeness(one: str, other: str) -> float:
    words, others = (set(WORD.findall(text.casefold())) for text in (one, other))
    return len(words & others) / len(words | others) if words | others else 0
