"""What extraction knows, as data: words, patterns, tables. No logic."""
