"""The authority file as tables: officials, spellings and posts taken out as CSV and JSON, and brought in again."""
