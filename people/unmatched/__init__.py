"""Names without an official: grouped by folded name and country, and settled in all articles, now and later."""
