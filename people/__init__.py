"""Whom and what the articles tell of: officials, meetings, and the evidence for each."""
