"""Other records that may be of the same contact as a meeting."""

from people.merging.apart import apart_pairs, pair_of
from people.models import Meeting
from people.models.decisions import Subject


def twins_of(meeting: Meeting) -> list[Meeting]:
    """Those of the same days with two of its officials, but those that a person said are others."""
    twins = list(Meeting.objects.twins_of(meeting))
    apart = apart_pairs(Subject.MEETING) if twins else {}
    return [twin for twin in twins if pair_of(twin.pk, meeting.pk) not in apart]
