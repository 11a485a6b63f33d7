"""Merging two records that tell of one person or one contact, and taking it back to the row.

A merge is a decision 'the same'; its value holds what undoing it needs: rows as they were, and the ids of those that
moved. The record that was merged away leaves a redirect.
"""

from people.merging.apart import apart_pairs, keep_officials_apart
from people.merging.meetings import merge_meetings, unmerge_meetings
from people.merging.officials import merge_officials
from people.merging.unmerging import unmerge_officials

__all__ = [
    "apart_pairs",
    "keep_officials_apart",
    "merge_meetings",
    "merge_officials",
    "unmerge_meetings",
    "unmerge_officials",
]
