"""Reading again the articles that a change of an official concerns: which they are, what would change, doing it."""
