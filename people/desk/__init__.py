"""The review desk: what waits for a curator, in queues, and one page on which a meeting is settled by its evidence.

The desk lies beside the pages of Django's admin: queues.py says what waits, filters.py narrows it, passages.py sets the
evidence out, forms.py and settling.py take the decision, pace.py measures how long one takes.
"""
