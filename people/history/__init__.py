"""The history of records: who changed what, when and why, on each record and as one list; reverting, restoring."""
