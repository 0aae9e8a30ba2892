"""Matching: what rules ask of an op, in which order, merged into one decision tree a root op."""
