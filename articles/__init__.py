"""What was published: raw files, articles, outlets, the ledger of imports."""
