"""The left side of a rule: from syntax to ``pattern``, and from there to a straight list of tests, a ``row`` for each alternative."""
