"""What differs between merging officials and merging meetings."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from django.contrib.auth.models import User
from django.db.models import QuerySet
from django.http import Http404

from articles.remembering import remembered
from people.curation import decide
from people.duplicates.candidates import meeting_pairs, official_pairs
from people.duplicates.conflicts import conflicts_of_meetings, conflicts_of_officials
from people.duplicates.sides import Line, sides_of_meetings, sides_of_officials
from people.merging import keep_officials_apart, merge_meetings, merge_officials
from people.models import Decision, Meeting, Official
from people.models.decisions import Subject
from people.redirects import heirs
from people.suggestions import Suggestion
from people.wording import title_of

LARGEST = 2**63 - 1  # number of a record


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of record that may be there twice."""

    label: str
    subject: Subject
    look: str  # the right to see
    right: str  # to merge
    rows: Callable[[], QuerySet]
    ranked: Callable[[], list[Suggestion]]
    conflicts: Callable[[Any, Any], Iterator[str]]
    sides: Callable[[Any, Any], list[Line]]
    title: Callable[[Any], str]
    merge: Callable[..., Decision]
    keep_apart: Callable[..., Decision]

    def record(self, pk: int) -> Any:
        """A record, or the one into which it was merged. Http404 where there is neither."""
        found = self.rows().filter(pk=heirs(self.subject, [pk])[pk]).first() if pk <= LARGEST else None
        if found is None:
            raise Http404(f"There is no {self.subject} of number {pk}.")
        return found

    def pairs(self) -> list[Suggestion]:
        """The pairs that may be one, the likest first; kept until the archive changes or something is decided."""
        last = Decision.objects.order_by("-id").values_list("pk", flat=True).first()
        return remembered(("duplicates", self.label, last), self.ranked)

    def merges(self) -> QuerySet[Decision]:
        """The merges that stand, the last first."""
        rows = Decision.objects.standing().filter(subject=self.subject, action=Decision.Action.JOIN)
        return rows.select_related("user").defer("value").order_by("-id")


def keep_meetings_apart(one: Meeting, other: Meeting, *, user: User | None, reason: str) -> Decision:
    return decide(Decision.Action.KEEP_APART, one, other=other, user=user, reason=reason)


KINDS = {
    "officials": Kind(
        "Officials who may be one person", Subject.OFFICIAL, "people.view_official", "people.merge_official",
        lambda: Official.objects.prefetch_related("posts", "aliases"), official_pairs, conflicts_of_officials,
        sides_of_officials, str, merge_officials, keep_officials_apart,
    ),
    "meetings": Kind(
        "Meetings that may be one contact", Subject.MEETING, "people.view_meeting", "people.merge_meeting",
        lambda: Meeting.objects.for_page(), meeting_pairs, conflicts_of_meetings, sides_of_meetings, title_of,
        merge_meetings, keep_meetings_apart,
    ),
}  # fmt: skip


def likely_survivor(one: Any, other: Any) -> Any:
    """Of the authority file before found, confirmed before found, else the older record."""
    found = "found"
    return min((one, other), key=lambda record: (record.status == found, record.pk))


def records_of(kind: Kind, suggestions: Iterable[Suggestion]) -> Iterator[tuple[Suggestion, Any, Any]]:
    """Suggestions with their records, in a few queries; those gone meanwhile are left out."""
    chosen = list(suggestions)
    found = kind.rows().in_bulk({pk for suggestion in chosen for pk in suggestion.pair})
    for suggestion in chosen:
        one, other = (found.get(pk) for pk in suggestion.pair)
        if one and other:
            yield suggestion, one, other
