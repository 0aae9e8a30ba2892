"""The right side of a rule: checked and made into closures that build ops from a match.

Nothing here can refuse: what may fail was asked on the left. All constants are computed and all ops made before the graph is touched.
"""
