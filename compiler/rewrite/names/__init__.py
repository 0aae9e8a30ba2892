"""What the words of a pattern file mean: its own names, its hooks, ops and the parts that their schemas give them."""
