"""A pattern file as text: parsed with the place of every word, formatted, and what is wrong with it told at its place."""
