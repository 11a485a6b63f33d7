"""The desk's pages of possible duplicates: pairs by rank, two records side by side, merged or kept apart with a reason.

candidates.py reads the database for people.suggestions to rank, conflicts.py says what speaks against a merge, sides.py
sets two records side by side, kinds.py holds what differs between officials and meetings.
"""
